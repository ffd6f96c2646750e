package ui

import (
	"errors"
	"io/fs"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// ReviewWords are about the queue of hand-ins and all that concerns the whole cohort.
type ReviewWords struct {
	Title, About                                      string // on the overview
	Opening, NoFolder, NothingHere                    string
	Reading, ReadingAbout, Stopped, StillHere         string // how many of how many
	AnsweredOf, AnsweredBrief, AndMore                string
	Shown, Found                                      string // filter, how many
	Filters                                           map[journal.Filter]string
	Unread, Changed, Help, Apart, Silent, Answer      string // heads of columns
	Done, Outdated, NobodyShown, AllRead              string
	Entries                                           plural
	SaysUnread, SaysChanged, SaysHelp, SaysApart      plural
	SaysSilent, SaysReplies, SaysComments, SaysPoints plural
	JudgedOf                                          string
	AnswerWritten, AnswerOutdated                     string
	HandInNumber                                      string

	WhichFolder, LookingAround, PickerAbout, NothingToPick, NotAKoffie, FolderGone string
	ThisFolder, FolderUp, Folder                                                   string
	Files                                                                          plural

	Aside, SealedAmong, Unsealed, AskPassphrase          plural
	AsideTitle, NothingAside, Unsealing, NothingUnsealed string
	UnsealingStopped                                     string
	NewerFile, NoHandIn                                  string
	Whys, WhyAbout                                       map[exchange.Why]string // the second with the other file, where there is one

	DeskTitle, YourName, YourNameNote   string
	AskForget, Forgotten                string // name
	Kept, KeptNote                      string
	KeptAbout, KeptElsewhere            plural
	AskForgetOthers, ForgottenOthers    plural
	NobodyElse, ReadAllFirst            string
	Blind, BlindOn, BlindOff, BlindNote string
	Snippets, SnippetsNote              string
	SnippetCount                        plural
	OwnKey, OwnKeyAbout                 string
	File                                ErrorWords // about the lecturer's own file
	OtherKind                           string

	AnswersTitle, AnswersAbout, AnswerAll, AnswerAllNote, AnswerOne, AnswerOneNote           string
	Sheet, SheetNote, SheetWritten, WritingSheet, Outbox, OutboxNote                         string
	Due, LeftOut                                                                             plural
	NothingDue, NoReviewer, Writing, AskAnswerPassphrase                                     string
	Outcomes                                                                                 [4]string // after a number: not written, written, unchanged, nothing said
	AnswersStopped, SendThem, InFolder, InFolderSealed, NothingSaid, SaidBefore, NothingFits string

	Picture, Counting, RubricOf, StudentsHead, YouHead, NoLevel, CannotJudge, WeeksAbout string
	Students, OtherRubrics, QuietWith, Moments                                           plural
}

// sayDesk gives the words for an error of the lecturer's own file.
func (c *Catalog) sayDesk(err error) string {
	w := &c.Review
	says := w.File.say(err)
	switch {
	case errors.Is(err, store.ErrEmptyFile):
		return w.File.Damaged
	case errors.Is(err, store.ErrOtherKind):
		return w.OtherKind
	case says == w.File.Other && errors.As(err, new(*fs.PathError)):
		return c.sayFolder(err)
	}
	return says
}

// sayFolder gives the words for a folder that can't be read.
func (c *Catalog) sayFolder(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return c.Review.FolderGone
	}
	return c.sayFile(err)
}

func reviewNL() ReviewWords {
	return ReviewWords{
		Title: "Nalezen", About: "ingediende logboeken, voor stagebegeleiders",
		Opening: "Even geduld …", NoFolder: "Nog geen map gekozen. Zet de ingediende logboeken (.koffie-bestanden) samen in één map en druk op m om ze te openen. De bestanden zelf veranderen niet.",
		NothingHere: "In deze map staan geen ingediende logboeken. Ze eindigen op .koffie. Druk op m voor een andere map, of op R nadat je ze erin zette.",
		Reading:     "%d van %d gelezen", ReadingAbout: "Met esc stop je. Wat dan gelezen is, kun je meteen bekijken.", Stopped: "gestopt na %d van %d, R leest opnieuw", StillHere: "Wat eerder gelezen werd, zie je hieronder nog.",
		AnsweredOf: "%d van %d beantwoord", AnsweredBrief: "%d/%d", AndMore: " en nog %d",
		Shown: "Je ziet: %s (%d)", Found: "gevonden",
		Filters: map[journal.Filter]string{journal.All: "alle", journal.Unread: "ongelezen", journal.Changed: "gewijzigd", journal.Help: "vraagt aandacht",
			journal.Apart: "groot verschil", journal.Silent: "nog iets stil", journal.ToAnswer: "nog te beantwoorden"},
		Unread: "ongelezen", Changed: "gewijzigd", Help: "aandacht", Apart: "verschil", Silent: "stil", Answer: "antwoord",
		Done: "beantwoord", Outdated: "verouderd", NobodyShown: "Niemand. Met esc zie je weer alle studenten.", AllRead: "alles is gelezen",
		Entries: plural{"1 reflectie", "%d reflecties"}, SaysUnread: plural{"1 ongelezen", "%d ongelezen"}, SaysChanged: plural{"1 gewijzigd", "%d gewijzigd"},
		SaysHelp: plural{"1 vraagt aandacht", "%d vragen aandacht"}, SaysApart: plural{"1 groot verschil", "%d grote verschillen"},
		SaysSilent: plural{"1 criterium nog stil", "%d criteria nog stil"}, SaysReplies: plural{"1 reactie van de student", "%d reacties van de student"},
		SaysComments: plural{"1 opmerking", "%d opmerkingen"}, SaysPoints: plural{"1 gesprekspunt", "%d gesprekspunten"},
		JudgedOf:      "%d van %d ingeschat",
		AnswerWritten: "beantwoord", AnswerOutdated: "antwoord niet meer actueel",
		HandInNumber: "logboek nr. %d",

		WhichFolder: "Waar staan de logboeken?", LookingAround: "Even kijken …",
		PickerAbout:   "Typ de eerste letters van een naam om ernaartoe te springen. Een map of bestand naar dit venster slepen kan ook.",
		NothingToPick: "Hier staan geen mappen en geen .koffie-bestanden.", NotAKoffie: "Dat is geen map en geen .koffie-bestand.", FolderGone: "Deze map is er niet meer. Misschien werd ze verplaatst of kreeg ze een andere naam.",
		ThisFolder: "Deze map nalezen", FolderUp: "‹ map hoger", Folder: "map", Files: plural{"1 bestand", "%d bestanden"},

		Aside: plural{"1 bestand opzij", "%d bestanden opzij"}, SealedAmong: plural{"waarvan 1 verzegeld", "waarvan %d verzegeld"},
		Unsealed:      plural{"1 bestand ging open: ", "%d bestanden gingen open: "},
		AskPassphrase: plural{"Er is 1 verzegeld bestand. Geef de wachtwoordzin die je ervoor kreeg. Ze wordt nergens bewaard.", "Er zijn %d verzegelde bestanden. Geef een wachtwoordzin; ze wordt op elk ervan geprobeerd en nergens bewaard."},
		AsideTitle:    "Opzij gelegd", NothingAside: "Geen bestanden opzij gelegd.", Unsealing: "Zegels proberen: %d van %d. Elk duurt een tel.",
		NothingUnsealed: "Met deze wachtwoordzin ging niets open. Let op hoofdletters en spaties.", UnsealingStopped: "Gestopt voor alle bestanden geprobeerd waren. Met enter probeer je het opnieuw.",
		NewerFile: "nieuwere versie", NoHandIn: "geen ingediend logboek",
		Whys: map[exchange.Why]string{exchange.SameFile: "dubbel", exchange.Superseded: "er is een nieuwer", exchange.Diverged: "zelfde nummer, andere inhoud",
			exchange.IsAnswer: "een antwoord", exchange.NeedsKey: "verzegeld", exchange.Refused: "beschadigd of bewerkt", exchange.Unreadable: "gaat niet open"},
		WhyAbout: map[exchange.Why]string{
			exchange.SameFile:   "Hetzelfde ingediende logboek staat ook in %s. Dat wordt gelezen.",
			exchange.Superseded: "Dezelfde student diende later opnieuw in: %s. Dat wordt gelezen; wat je bij dit bestand al zei, blijft staan.",
			exchange.Diverged:   "Van dit logboek is er nog een bestand met hetzelfde nummer maar een andere inhoud: %s. Dat wordt gelezen. Het kan gebeuren als een student van een reservekopie verdergaat. Vraag welk bestand het juiste is.",
			exchange.IsAnswer:   "Dit is geen ingediend logboek maar een antwoord van een stagebegeleider. Een student opent het zelf.",
			exchange.NeedsKey:   "Dit bestand is verzegeld. Druk op enter en geef de wachtwoordzin. Is het verzegeld voor iemand anders, vraag het dan opnieuw, verzegeld met jouw sleutel.",
			exchange.Refused:    "Dit bestand kan niet gelezen worden.", exchange.Unreadable: "Dit bestand gaat niet open.",
		},

		DeskTitle: "Jouw gegevens", YourName: "Jouw naam", YourNameNote: "zo staat het boven je antwoorden",
		Blind: "Niveau van de student", BlindOn: "verborgen tot jij kiest", BlindOff: "meteen te zien", BlindNote: "bij ‘verborgen’ schat je eerst zelf in; pas dan zie je wat de student koos",
		AskForget: "Alles wat je over %s noteerde definitief wissen: niveaus, opmerkingen en gesprekspunten? Het ingediende logboek blijft, en ook een antwoord dat je al schreef.", Forgotten: "Gewist: over %s bewaar je niets meer.",
		Kept: "Wat je bewaart", KeptNote: "met enter wis je wat je noteerde over studenten van wie in deze map niets staat",
		KeptAbout: plural{"over 1 logboek", "over %d logboeken"}, KeptElsewhere: plural{"1 ervan niet in deze map", "%d ervan niet in deze map"},
		AskForgetOthers: plural{"Alles definitief wissen wat je noteerde over het ene logboek dat niet in deze map staat?", "Alles definitief wissen wat je noteerde over de %d logboeken die niet in deze map staan?"},
		ForgottenOthers: plural{"Gewist: 1 logboek.", "Gewist: %d logboeken."},
		NobodyElse:      "Alles wat je bewaart, gaat over studenten in deze map. Wat je over één student noteerde, wis je in de lijst.", ReadAllFirst: "Er liggen bestanden opzij die niet opengingen, of de map werd niet helemaal gelezen. Daardoor is niet zeker wie er niet in staat, en wordt er niets gewist.",
		Snippets: "Vaste zinnen", SnippetsNote: "zinnen die je vaker gebruikt, per niveau", SnippetCount: plural{"1 zin", "%d zinnen"},
		OwnKey: "Jouw publieke sleutel", OwnKeyAbout: "Geef deze sleutel aan je studenten. Verzegelen ze hun logboek ermee, dan kan alleen jij het openen, zonder wachtwoordzin. De sleutel mag iedereen zien.",
		File: deskErrorsNL(), OtherKind: "Op de plaats voor wat je bij het nalezen noteert, staat een logboek van een student. Er is niets veranderd. Kies met --reviews een ander bestand.",

		AnswersTitle: "Antwoorden", AnswersAbout: "Elk antwoord wordt een bestand dat je zelf terugstuurt, zoals het logboek bij jou kwam. koffiemoment verstuurt niets.",
		AnswerAll: "Alle antwoorden", AnswerAllNote: "wie al een antwoord met dezelfde woorden kreeg, krijgt er geen nieuw", AnswerOne: "Eén antwoord", AnswerOneNote: "alleen voor deze student",
		Sheet: "Rekenblad", SheetNote: "een rij per logboek en criterium, zonder totalen; met namen, dus alleen voor jou", SheetWritten: "Het rekenblad is geschreven: %s", WritingSheet: "%d van %d logboeken in het rekenblad",
		Outbox: "In de map", OutboxNote: "ze wordt gemaakt als ze er nog niet is", Due: plural{"1 logboek met iets nieuws", "%d logboeken met iets nieuws"},
		LeftOut:    plural{"1 niveau of opmerking ging niet mee, omdat dit logboek er niets van weet; jij bewaart het.", "%d niveaus of opmerkingen gingen niet mee, omdat dit logboek er niets van weet; jij bewaart ze."},
		NothingDue: "Er is nog niets nieuws om te antwoorden.", NoReviewer: "Vul eerst je naam in, dan weet de student van wie het antwoord komt.", Writing: "%d van %d antwoorden klaar",
		AskAnswerPassphrase: "Er is een logboek bij dat met een wachtwoordzin verzegeld was. Geef die zin nog eens, dan wordt het antwoord er ook mee verzegeld. Ze wordt nergens bewaard.",
		Outcomes:            [4]string{"niet gelukt", "geschreven", "ongewijzigd", "nog niets gezegd"},
		AnswersStopped:      "Je stopte voor de rest.", SendThem: "Stuur elk bestand naar de student die ernaast staat.", InFolder: "In de map %s", InFolderSealed: "In de map %s, verzegeld zoals het logboek.",
		NothingSaid: "Over dit logboek zei je nog niets, dus er is geen antwoord geschreven.", SaidBefore: "Het vorige antwoord zegt al hetzelfde, dus er is geen nieuw geschreven.",
		NothingFits: "Dit logboek weet niets meer van wat je erover zei, dus er is geen antwoord geschreven. Jij bewaart het.",

		Picture: "Groepsbeeld", Counting: "%d van %d geteld", RubricOf: "Rubric %s (%d van %d).", StudentsHead: "studenten", YouHead: "jij", NoLevel: "geen niveau", CannotJudge: "kan ik niet inschatten",
		WeeksAbout: "Over welke stageweek de reflecties gaan:",
		Students:   plural{"1 student", "%d studenten"}, OtherRubrics: plural{"1 logboek heeft een andere rubric en staat apart.", "%d logboeken hebben een andere rubric en staan apart."},
		QuietWith: plural{"bij 1 student nog stil", "bij %d studenten nog stil"}, Moments: plural{"1 moment", "%d momenten"},
	}
}

func reviewEN() ReviewWords {
	return ReviewWords{
		Title: "Reviewing", About: "hand-ins, for lecturers",
		Opening: "One moment …", NoFolder: "No folder chosen yet. Put the hand-ins (.koffie files) together in one folder and press m to open them. The files themselves do not change.",
		NothingHere: "There are no hand-ins in this folder. Their names end in .koffie. Press m for another folder, or R once you have put them there.",
		Reading:     "%d of %d read", ReadingAbout: "Stop with esc. What has been read by then can be looked at right away.", Stopped: "stopped after %d of %d, R reads again", StillHere: "What was read before is still below.",
		AnsweredOf: "%d of %d answered", AnsweredBrief: "%d/%d", AndMore: " and %d more",
		Shown: "You see: %s (%d)", Found: "found",
		Filters: map[journal.Filter]string{journal.All: "all", journal.Unread: "unread", journal.Changed: "changed", journal.Help: "asks for attention",
			journal.Apart: "large difference", journal.Silent: "something quiet", journal.ToAnswer: "still to answer"},
		Unread: "unread", Changed: "changed", Help: "attention", Apart: "difference", Silent: "quiet", Answer: "answer",
		Done: "answered", Outdated: "outdated", NobodyShown: "Nobody. Esc shows all students again.", AllRead: "everything is read",
		Entries: plural{"1 entry", "%d entries"}, SaysUnread: plural{"1 unread", "%d unread"}, SaysChanged: plural{"1 changed", "%d changed"},
		SaysHelp: plural{"1 asks for attention", "%d ask for attention"}, SaysApart: plural{"1 large difference", "%d large differences"},
		SaysSilent: plural{"1 criterion still quiet", "%d criteria still quiet"}, SaysReplies: plural{"1 reply of the student", "%d replies of the student"},
		SaysComments: plural{"1 comment", "%d comments"}, SaysPoints: plural{"1 talking point", "%d talking points"},
		JudgedOf:      "%d of %d placed",
		AnswerWritten: "answered", AnswerOutdated: "answer no longer up to date",
		HandInNumber: "hand-in no. %d",

		WhichFolder: "Where are the hand-ins?", LookingAround: "Having a look …",
		PickerAbout:   "Type the first letters of a name to jump to it. Dragging a folder or file into this window works, too.",
		NothingToPick: "There are no folders here and no .koffie files.", NotAKoffie: "That is neither a folder nor a .koffie file.", FolderGone: "This folder is no longer there. Perhaps it was moved or got another name.",
		ThisFolder: "Review this folder", FolderUp: "‹ folder up", Folder: "folder", Files: plural{"1 file", "%d files"},

		Aside: plural{"1 file set aside", "%d files set aside"}, SealedAmong: plural{"1 of them sealed", "%d of them sealed"},
		Unsealed:      plural{"1 file opened: ", "%d files opened: "},
		AskPassphrase: plural{"There is 1 sealed file. Give the passphrase that you got for it. It is kept nowhere.", "There are %d sealed files. Give a passphrase; it is tried on each of them and kept nowhere."},
		AsideTitle:    "Set aside", NothingAside: "No files set aside.", Unsealing: "Trying seals: %d of %d. Each takes a second.",
		NothingUnsealed: "This passphrase opened nothing. Mind capitals and spaces.", UnsealingStopped: "Stopped before all files were tried. Enter tries again.",
		NewerFile: "newer version", NoHandIn: "no hand-in",
		Whys: map[exchange.Why]string{exchange.SameFile: "twice", exchange.Superseded: "there is a newer one", exchange.Diverged: "same number, other contents",
			exchange.IsAnswer: "an answer", exchange.NeedsKey: "sealed", exchange.Refused: "damaged or edited", exchange.Unreadable: "does not open"},
		WhyAbout: map[exchange.Why]string{
			exchange.SameFile:   "The same hand-in is also in %s. That one is read.",
			exchange.Superseded: "The same student handed in again later: %s. That one is read; what you said about this file stays.",
			exchange.Diverged:   "There is another file of this journal with the same number but other contents: %s. That one is read. It can happen when a student goes on from a backup. Ask which file is the right one.",
			exchange.IsAnswer:   "This is no hand-in but a lecturer’s answer. A student opens it.",
			exchange.NeedsKey:   "This file is sealed. Press enter and give the passphrase. If it is sealed for somebody else, ask for it again, sealed with your key.",
			exchange.Refused:    "This file can’t be read.", exchange.Unreadable: "This file does not open.",
		},

		DeskTitle: "Your details", YourName: "Your name", YourNameNote: "it stands above your answers like this",
		Blind: "Student’s level", BlindOn: "hidden until you choose", BlindOff: "seen right away", BlindNote: "when hidden, you choose first, and only then see what the student chose",
		AskForget: "Wipe all that you noted about %s for good: levels, comments and talking points? The hand-in stays, and so does an answer that you wrote.", Forgotten: "Wiped: nothing is kept about %s any more.",
		Kept: "What you keep", KeptNote: "enter wipes what you noted about students of whom nothing is in this folder",
		KeptAbout: plural{"about 1 journal", "about %d journals"}, KeptElsewhere: plural{"1 of them not in this folder", "%d of them not in this folder"},
		AskForgetOthers: plural{"Wipe for good all that you noted about the one journal that is not in this folder?", "Wipe for good all that you noted about the %d journals that are not in this folder?"},
		ForgottenOthers: plural{"Wiped: 1 journal.", "Wiped: %d journals."},
		NobodyElse:      "All that you keep is about students in this folder. What you noted about one student is wiped in the list.", ReadAllFirst: "There are files aside that did not open, or the folder was not read to the end. So it is not certain who is not in it, and nothing is wiped.",
		Snippets: "Phrases", SnippetsNote: "phrases that you use often, by level", SnippetCount: plural{"1 phrase", "%d phrases"},
		OwnKey: "Your public key", OwnKeyAbout: "Give this key to your students. If they seal their journal with it, only you can open it, without a passphrase. Anybody may see the key.",
		File: deskErrorsEN(), OtherKind: "In the place for what you note while reviewing there is a student’s journal. Nothing was changed. Choose another file with --reviews.",

		AnswersTitle: "Answers", AnswersAbout: "Each answer becomes a file that you send back yourself, the way the journal came to you. koffiemoment sends nothing.",
		AnswerAll: "All answers", AnswerAllNote: "nobody gets a second answer with the same words", AnswerOne: "One answer", AnswerOneNote: "for this student only",
		Sheet: "Spreadsheet", SheetNote: "a row for each hand-in and criterion, without totals; with names, so for you only", SheetWritten: "The spreadsheet was written: %s", WritingSheet: "%d of %d hand-ins in the spreadsheet",
		Outbox: "In the folder", OutboxNote: "it is made if it is not there yet", Due: plural{"1 hand-in with something new", "%d hand-ins with something new"},
		LeftOut:    plural{"1 level or comment did not go along, because this journal knows nothing of it; you keep it.", "%d levels or comments did not go along, because this journal knows nothing of them; you keep them."},
		NothingDue: "There is nothing new to answer yet.", NoReviewer: "Please fill in your name first, so that the student knows whose answer it is.", Writing: "%d of %d answers ready",
		AskAnswerPassphrase: "One of the journals was sealed with a passphrase. Give it once more, and the answer is sealed with it, too. It is kept nowhere.",
		Outcomes:            [4]string{"not written", "written", "unchanged", "nothing said yet"},
		AnswersStopped:      "You stopped before the rest.", SendThem: "Send each file to the student beside it.", InFolder: "In the folder %s", InFolderSealed: "In the folder %s, sealed as the journal was.",
		NothingSaid: "You said nothing about this journal yet, so no answer was written.", SaidBefore: "The last answer says the same already, so no new one was written.",
		NothingFits: "This journal knows nothing any more of what you said about it, so no answer was written. You keep it.",

		Picture: "Group picture", Counting: "%d of %d counted", RubricOf: "Rubric %s (%d of %d).", StudentsHead: "students", YouHead: "you", NoLevel: "no level", CannotJudge: "I can’t judge this",
		WeeksAbout: "Which week of the placement the entries are about:",
		Students:   plural{"1 student", "%d students"}, OtherRubrics: plural{"1 journal has another rubric and stands apart.", "%d journals have another rubric and stand apart."},
		QuietWith: plural{"still quiet with 1 student", "still quiet with %d students"}, Moments: plural{"1 moment", "%d moments"},
	}
}
