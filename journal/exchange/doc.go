// Package exchange is the .koffie file: what a student hands in, what a lecturer answers, and what else goes from one to
// another. It builds, writes and reads these, signs them, seals and unseals them, and says what became of an entry between
// two files. It is pure: readers, writers, times, ids and keys come in as arguments; only age takes random bytes of its own.
//
// # The format, version 2
//
// A file is one JSON object in UTF-8, on one line, with a line feed at the end. It is at most 32 MiB large and has at most
// 400,000 elements in all its lists, of which at most 20,000 entries; a rubric in it at most 1 MiB and 5,000.
//
// It has exactly one form: the keys of each object in the order given below; no white space outside strings; a key whose
// value would be empty, false or none is left out, but for those marked with an asterisk, which always stand; numbers are
// whole, without a sign for zero, leading zeros or exponents, and at most 999,999,999 on either side of 0; in a string only
// \", \\ and \n are escaped and all other characters stand for themselves. Any other way to write the same thing is refused.
// So what is read and written again is the same bytes, and a file that somebody's editor rewrote is seen.
//
// Those are its canonical bytes. A byte order mark, UTF-16 in either order, the line end of Windows and a line end that got lost are
// what a file meets on its way: they are undone before it is read, and nothing else is.
//
// Nothing nests deeper than the form below (9), so the limit of 64 needs no counting: the first bracket too many is refused.
//
// No string holds a control character but the line feed, a bidirectional control or another format character but the two
// joiners (U+200C, U+200D), more than four of these in a row, or more than four combining marks on one letter: journal.Clean
// leaves it as it is. A text has at most 1,000,000 characters. Names, aliases, topics and other strings marked line hold no line
// feed, at most 200 characters, and single spaces between words only; those of a rubric are as long as package rubric lets them be.
//
// Kinds of strings: an id is 1 to 64 of a–z, 0–9, dot and hyphen and begins with a letter or digit; an entry id is a
// number from 1, a hyphen and 1 to 16 of a–z and 0–9; a digest is 64 of 0–9 and a–f; a date is 2026-03-03; a recipient is
// a public key of age (age1…); a key is one of Ed25519, 64 of 0–9 and a–f.
//
// A when is {"week"*: number, "date": date}. The week is a calendar week counted from that in which the stage began, which
// is 1; earlier ones are 0 and less. The date stands if and only if the hand-in's dates are "real". No time of day travels.
//
// # Head and signature
//
// Every document begins with
//
//	koffie*      2
//	kind*        "handin", "answer", "rubric", "school", "card", "lecturer", "move" or "start"
//
// and all but a discussion card may end with
//
//	signature    {key*: the key that signed; value*: 128 of 0–9 and a–f}
//
// It is signed over all canonical bytes before the comma that stands before this key, so also over the kind. A document that
// does not fit its signature is refused. A signature says that it comes from the same journal, or reviewer, as others with that
// key; whose that is, it does not say.
//
// # Version 1
//
// Version 1 is read as well, within the same bounds, and written again as the bytes that it was. It has two kinds, no
// signature, and none of the keys marked 2, which come after all others of their object. They are left out when there is
// nothing to say, so that an entry without them has one hash in both. Any other version is refused by its number.
//
// # Before version 2 was settled
//
// Both versions are settled: whatever else a file is to say one day has another number. Until version 2 was, its files had the key draft
// after koffie, a number from 1. The last of these drafts, 1, is version 2 but for that key. It is read, and written again as the bytes
// that it was, for journals keep answers in it; any other draft is refused by its number. A program of that time refuses what has no draft.
//
// # Hand-in
//
//	id*          id, random: what an answer refers to, and what makes importing twice change nothing
//	journal*     id of the journal it came from: hand-ins of one journal belong to one student
//	number*      1 for the journal's first hand-in, 2 for the next: which of two is newer, whatever the clocks say
//	student      line: the name that the student chose to show
//	stage        id of a stage; left out for the whole study
//	stageName    line: its name, because a stage may come from an older rubric
//	made*        when
//	dates*       "weeks" or "real": the dates that the student lets travel
//	chosen*      {by*: "stage", "range" or "picked"; from, to: when}
//	seal         "key" or "passphrase": how it was sealed for its way here, so that the answer is sealed too
//	recipient    the student's own public key, for the answer; always with seal "key"
//	rubric*      the rubric whole: the keys of package rubric's Encode, of which an empty list is [] and none is null
//	older        list of rubrics: the other ones that entries or estimates below were written with
//	entries      list, by the number in the id
//	estimates    list, by stage and version
//	replies      list, by answer, criterion and entry
//	extras    2  list, by stage: what the student lets travel that is about a whole stage
//
// An entry:
//
//	id*          entry id
//	revision*    number, from 1
//	hash*        digest: SHA-256 over the bytes of said, from its { to its }
//	rubric       digest of one of older; left out when it was written with the hand-in's rubric
//	when*        of the encounter
//	follows      entry id: the moment that it follows up, if that one travels too
//	returns      entry id: where the intention was made whose outcome it tells, if that one travels too
//	outcomes     list of {outcome*: "werkte", "anders", "nog-niet" or "losgelaten"; entry: the entry id that tells it, absent
//	             when it was let go from a list; when*}: what came of the intention made here
//	why          text: why the student picked this one
//	said*        what the entry itself says, below
//	extras    2  {parentTurn: {told*, question, answer: text; made*: when}; lookBacks: list, by week, of {question*, text*: text;
//	             made*: when}; mentorWords: {text*: text, of the mentor, as the student typed it over; made*: when}}: what stands
//	             beside the entry, each kind under its own key, as far as the student lets it travel
//
// What an entry says:
//
//	depth        "kort", "gewoon" or "volledig"
//	lookHere     true: the student asks to look at this one
//	encounter*   {alias line; place, moment, initiator, duration: as in package journal; topics list of lines; language line;
//	             input; followsUp true: it follows up an earlier moment; stage id; kind id}
//	story*       text
//	thought      text
//	answers      list, by criterion, of {criterion* id; text; deeper text; level id; noOpportunity true; skipped true}
//	tip          text
//	intention    {if*, then*: text, may be empty}
//	outcome      how an earlier intention went in this encounter
//	goals        list of ids of criteria
//	wanted    2  text: what the student wanted
//	theirs    2  text: what the parent wanted, as the student thinks
//	others    2  list of text: other ways to explain what happened
//	outcomeSaid 2  text: how the earlier intention went; never without outcome
//
// An estimate: {stage* id; version* number from 1; rubric digest of one of older; begun* when; finished when; claims list,
// by criterion, of {criterion* id; level id; reason text; moments list of entry ids}; mirror list, by question, of
// {question* id; text* text}}. A claim has a level, a reason or a moment.
//
// A reply: {answer* id of the answer; criterion id; entry: entry id of one that travels; text* text; made* when}. The answer
// and its criteria are not in the file.
//
// Extras of a stage: {stage* id; positions: list, by statement, that before the stage first, of {statement* id; words* text: of the
// statement; side*: "voor" or "na"; stand*: "eens", "eerder-eens", "eerder-oneens", "oneens" or "hangt-ervan-af"; why text; made*
// when}; whole: {head, heart, hands: text; made* when}; writing: {facts*: list, by fact, of {fact* id; count* of* number}; text; made*
// when}}. Questions and statements stand in the words in which they were asked.
//
// # Answer
//
//	id*          id, random
//	number*      from 1, counted over all answers of this reviewer to hand-ins of the journal: of two about the same stage the
//	             higher replaces the lower; answers about different stages stand beside each other
//	handin*      id of the hand-in that it is about; the journal that made that one knows its stage
//	journal*     id of the journal that the hand-in came from
//	made*        date
//	reviewer*    {id* id; name* line}
//	rubric*      digest of the hand-in's rubric, which the criteria and levels belong to
//	views        list, by criterion, of {criterion* id; level id; cannotJudge true; remark text}
//	comments     list, by entry, revision, part and place, of {entry* entry id; revision* number; hash* digest; text* text;
//	             part 2 id: of a criterion that the entry answers, or a name of Entry.Parts; sentence 2 {at*: characters before it;
//	             words* text}: the words that it is about, never without a part; the text of a part is its texts in the order of
//	             their keys, a line feed between two}
//	points       list of text: what to talk about
//	closing   2  text: the last word
//
// An answer names no student: it finds its way by the ids.
//
// # The other kinds
//
//	rubric       {rubric*: as in a hand-in}
//	school       {card*: {id* id; version* number; title* line; headings*: list of {title* line; questions*: list of {id* id; text*
//	             text; chances list of lines; tips list of text; here true: it happens at this school}}}}, within the limits of
//	             journal.SchoolCard.Faults, each question and tip on one line
//	card         {card*: {about line: an attitude or a skill by its name; moment* text; question text}}, and no id, signature, alias,
//	             day or place: whoever finds it finds nobody
//	lecturer     {reviewer*: as in an answer; recipient* recipient: what to seal for}, always with a signature, whose key is the one
//	             that signs the answers
//	move         {journal* id; signing: the secret half of the key that it signs with, 64 of 0–9 and a–f; identity text: its secret
//	             key of age, as it is kept; records: list, by kind and key, of {kind* id; key* line; body* text}}: a whole journal on
//	             its way to another computer. It is written and read inside a seal only
//	start        {rubric*: as in a hand-in; card: as of a school; stages: list, by stage, of {stage* id: one of the rubric's; start*
//	             date}; lecturers*: list, by the id of the reviewer, of {reviewer*, recipient*: as of a lecturer; key* key: that signs
//	             the answers}, at most 200 and no key twice}, always with a signature, whose key is that of one of the lecturers: what
//	             a college gives its students on the first day. The others are in it by the word of who signed
//
// # What the hash shows
//
// The hash is taken over fields that stand in the open in the same file, so beside a hand-in it shows nothing. A margin, a
// time of day, the finishing times and the chosen way to write dates are not in it. An answer holds hashes without their
// entries: whoever has only the answer can test a guess of a whole entry, word for word, and can see that two files speak
// of the same words. The revision says how often an entry was finished again, and the numbers in the ids let gaps show: that
// there are entries which were not handed in, not which or why.
//
// # Sealing
//
// A sealed file is an ordinary age file around the bytes above, and as a whole at most 32 MiB large too; the age tool opens
// it. The student's recipient travels inside, so only who can read the hand-in learns the key for the answer. A hand-in
// sealed with a passphrase may do without: its answer is then sealed with the same passphrase, which the lecturer has just
// used and which is kept nowhere.
//
// # Importing twice
//
// The id of a hand-in or answer names its bytes: a file whose id is known is passed by. A hand-in with a new id and a
// higher number is a re-sent one when its journal and its stage are known: package journal tells from its Brief what is new
// or changed, and marks kept by entry id and hash stay with the words that they were made about. One of another stage, or of
// the whole study, is something else: it stands beside what was handed in before, and nothing is said about it yet. In the
// same way an answer replaces an earlier one of its reviewer only when both are about hand-ins of one stage, or of the whole
// study. Answers to hand-ins that the journal does not know, as after a restored backup, count as about one more such part.
package exchange
