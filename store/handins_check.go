package store

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Checked is a discretion check of what a hand-in would be made of. It is of that moment: what is decided or reworded
// after it, the caller carries on in it, or checks anew.
type Checked struct {
	Issues []discretion.Issue
	Kept   map[string]bool // marks of issues that the student decided to leave as they are
	Met    []string        // names that it was sure of

	texts    []discretion.Text // all that leave
	families map[string]string // by entry: its alias
	english  bool
}

// Propose lets every issue about a name propose what the cast has for it, and gives the cast what it has not yet. A check proposes by
// itself what an empty one would: whoever goes on from check to check keeps one, so that a name has the same stand-in in all of them.
func (checked *Checked) Propose(cast discretion.Cast) {
	cast.Fill(checked.Issues, checked.texts, checked.families, checked.english)
}

// Open counts the issues that identify someone and are not decided on. What only touches a matter that a family may
// want to keep to itself, as an illness does, is shown and holds nothing up: it can be the very thing that a story is
// about.
func (checked *Checked) Open() int {
	n := 0
	for range checked.open() {
		n++
	}
	return n
}

func (checked *Checked) open() iter.Seq[*discretion.Issue] {
	return func(yield func(*discretion.Issue) bool) {
		for i, mark := range discretion.Marks(checked.Issues) {
			issue := &checked.Issues[i]
			if !issue.Finding.Kind.Sensitive() && !checked.Kept[mark] && !yield(issue) {
				return
			}
		}
	}
}

// Carry takes over what was decided in an earlier check about places that a change elsewhere in the same text left as
// they were. It gives the issues that are kept by that, which Keep makes last.
func (checked *Checked) Carry(before *Checked) (kept []discretion.Issue) {
	carried := map[string]bool{}
	for _, mark := range discretion.Carry(before.Issues, before.Kept, checked.Issues) {
		carried[mark] = true
	}
	for i, mark := range discretion.Marks(checked.Issues) {
		if carried[mark] && !checked.Kept[mark] {
			checked.Kept[mark] = true
			kept = append(kept, checked.Issues[i])
		}
	}
	return kept
}

// Check looks through every text that leaves with a hand-in of from, and the lines that say why entries were picked.
// Aliases of the journal and its class list are known, but for those that may identify someone themselves, until the
// student decides to leave them as they are. It reads decisions, and takes about a tenth of a millisecond for each
// thousand characters on one processor, of which it uses all; what is found in the entries of a large journal it
// remembers, if it can. Names that an earlier check met are looked for too: one that was replaced where it is sure would else be
// found no more where it is not. It tells how many of its parts are done, unless progress is nil. When ctx ends it stops with its
// error.
func (j *Journal) Check(
	ctx context.Context, from exchange.Source, why map[string]string, english bool, progress func(done, all int), met ...string,
) (checked Checked, err error) {
	since := j.Changes()
	texts := discretion.Distinct(leaving(from, why))
	// Looking through comes after the transaction: a long one keeps bbolt from using again what others free.
	var aliases []string
	var made decisions
	err = j.file.consult(func(tx tx) error {
		if made, err = tx.kept(texts); err != nil {
			return err
		}
		aliases, err = tx.aliases(from.Entries)
		return err
	})
	known := discretion.Known{English: english}
	var named []string
	if err == nil {
		known.Aliases, named, err = decidedOn(ctx, aliases, &made, known)
	}
	if err == nil {
		look := newLook(texts, known, from.Entries)
		checked.Issues, err = j.look(ctx, look, slices.Concat(met, named), since, progress)
		checked.Met = look.names
	}
	if err != nil {
		return Checked{}, fmt.Errorf("check hand-in: %w", err)
	}
	checked.Kept = made.among(checked.Issues)
	checked.texts, checked.families, checked.english = texts, aliasesOf(from.Entries), english
	checked.Propose(discretion.Cast{})
	return checked, nil
}

func aliasesOf(entries []journal.Entry) map[string]string {
	aliases := make(map[string]string, 2*len(entries))
	for i := range entries {
		alias := journal.Line(entries[i].Encounter.Alias)
		aliases[entries[i].ID], aliases[discretion.Beside+entries[i].ID] = alias, alias
	}
	return aliases
}

// look gives what stands in the texts, some names in them also where one text tells nothing of them by itself. It remembers what each
// tells by itself and had to be looked for, unless the journal changed since.
func (j *Journal) look(ctx context.Context, l *look, names []string, since int64, progress func(done, all int)) ([]discretion.Issue, error) {
	j.recall(l, since)
	if err := l.find(ctx, progress); err != nil {
		return nil, err
	}
	j.remember(l)
	if err := l.findAgain(ctx, names); err != nil {
		return nil, err
	}
	return l.issues(), nil
}

// decidedOn leaves out the aliases that may identify someone, and are not decided on. What is known as an alias is found
// in no text. So an alias is looked at by itself first, while none is known yet: a real name that somebody used as one
// would else hide wherever it stands. It gives the names in those that are left out as well.
func decidedOn(ctx context.Context, aliases []string, made *decisions, known discretion.Known) (fine, names []string, err error) {
	texts := make([]discretion.Text, len(aliases))
	for i, alias := range aliases {
		texts[i] = aliasText(alias)
	}
	look := newLook(texts, known, nil)
	if err := look.find(ctx, nil); err != nil {
		return nil, nil, err
	}
	look.all = look.found
	open, issues := map[string]bool{}, look.issues()
	for issue := range (&Checked{Issues: issues, Kept: made.among(issues)}).open() {
		open[issue.Text.Field] = true
	}
	known.Aliases = slices.DeleteFunc(aliases, func(alias string) bool { return open[alias] })
	return known.Aliases, discretion.Met(look.texts, look.found, known), nil
}

// kept gives what was decided about texts, and about aliases, whether one of these is among them or not: Check looks at
// each alias of the journal, also those of families that are in no text.
func (tx tx) kept(texts []discretion.Text) (decisions, error) {
	subjects := map[string]bool{discretion.Alias: true}
	for i := range texts {
		subjects[texts[i].Of] = true
	}
	return tx.decisions(subjects)
}

// isInitial takes "S.", "S" and "S. " for one. A letter with marks on it is a letter too.
func isInitial(alias string) bool {
	letter, size := utf8.DecodeRuneInString(alias)
	return unicode.IsLetter(letter) && strings.Trim(alias[size:], ". ") == ""
}

// leaving gives the texts that leave, in the order in which a lecturer reads them. They are cleaned as the hand-in
// cleans them: a sign that nobody sees, in the middle of a name, would else hide it here and be gone from it there.
func leaving(from exchange.Source, why map[string]string) (texts []discretion.Text) {
	for i := range from.Estimates {
		texts = append(texts, discretion.EstimateTexts(&from.Estimates[i])...)
	}
	for i := range from.Entries {
		e := &from.Entries[i]
		texts = append(texts, discretion.EntryTexts(e)...)
		if beside := from.Extras[e.ID]; !e.Private && from.Beside != exchange.NotAlong {
			texts = append(texts, discretion.BesideTexts(e.ID, &beside, from.Beside.Takes(false))...)
		}
		if text := whyText(e.ID, why[e.ID]); text.Words != "" && !e.Private {
			texts = append(texts, text)
		}
	}
	for i := range from.Replies {
		texts = append(texts, replyText(&from.Replies[i]))
	}
	for i := range from.Stages {
		if from.Beside != exchange.NotAlong {
			texts = append(texts, discretion.StageTexts(&from.Stages[i], from.Beside.Takes(false))...)
		}
	}
	return texts
}

func whyText(entry, why string) discretion.Text {
	words, _ := journal.Clean(why)
	return discretion.Text{Of: discretion.Why, Field: entry, Words: words}
}

func replyText(reply *exchange.StudentReply) discretion.Text {
	words, _ := journal.Clean(reply.Text)
	return discretion.Text{Of: discretion.Reply, Field: replyField(reply), Words: words}
}

func aliasText(alias string) discretion.Text {
	return discretion.Text{Of: discretion.Alias, Field: alias, Words: alias}
}

// aliases gives those that the journal uses, and those of its class list. The words offered for completion hold most of
// them, but forget the oldest; the entries that leave are asked themselves.
func (tx tx) aliases(entries []journal.Entry) (aliases []string, err error) {
	around, err := tx.surroundings()
	if err != nil {
		return nil, err
	}
	l, err := openLedger(tx)
	if err != nil {
		return nil, err
	}
	add := func(alias string) {
		if alias = journal.Line(alias); alias != "" {
			aliases = append(aliases, alias)
		}
	}
	for _, word := range l.words.Aliases {
		add(word.Text)
	}
	for _, alias := range around.Families {
		add(alias)
	}
	for i := range entries {
		add(entries[i].Encounter.Alias)
	}
	slices.Sort(aliases)
	return slices.Compact(aliases), nil
}
