package evening

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// classes reads one class after another, until somebody has enough.
func (e *evening) classes(from []string) ask.Word {
	for {
		if len(from) == 0 {
			place, w := e.path(e.Words.Review.WhichFolder, e.Words.Evening.PlaceAbout, e.laid.Desk.Folder, e.noPlace)
			if w != ask.Answered {
				return w
			}
			if place == "" {
				e.Say(e.Words.Evening.NeedPlace)
				continue
			}
			from = []string{place}
		}
		if e.read(from) {
			if w := e.class(); w != ask.Back {
				return w
			}
		}
		from = nil
	}
}

// noPlace says why a path leads to nothing that can be read here; empty where it does.
func (e *evening) noPlace(path string) string {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return e.Words.SayFile(err)
	case !info.IsDir() && !store.WasKoffie(path) && !store.IsArchive(path):
		return e.Words.Review.NotForReview
	}
	return ""
}

// many is from how many files on reading takes long enough to say so.
const many = 25

// read reads files and folders, and tells what they hold. It says why where that is nothing.
func (e *evening) read(from []string) bool {
	say := &e.Words.Evening
	look, err := store.Koffies(from...)
	if err != nil {
		e.Say(e.Words.SayFolder(err))
		return false
	}
	if len(look) >= many {
		e.Say(fmt.Sprintf(say.ReadingMany, len(look)))
	}
	found, opened, err := store.ReadAgain(context.Background(), look, e.opened, e.opens, e.secrets, func(int, int) {})
	if e.failedDesk(err) || !e.weigh(found, opened) {
		return false
	}
	if !slices.Equal(e.from, from) { // another class
		e.filter, e.search = journal.All, ""
	}
	e.from, e.whole, e.last = from, store.OnlyFolders(from), journal.Part{}
	e.arrange()
	if len(e.cohort.All)+len(e.cohort.Aside) == 0 {
		e.Say(say.NothingHere)
		return false
	}
	if folder := store.FolderOf(from[0]); folder != "" && folder != e.laid.Desk.Folder {
		e.laid.Desk.Folder = folder
		e.keepDesk()
	}
	e.tellClass()
	return true
}

// weigh lays what was said so far beside what was found.
func (e *evening) weigh(found []exchange.Found, opened store.Opened) bool {
	cohort, err := e.reviews.Cohort(found)
	if e.failedDesk(err) {
		return false
	}
	e.found, e.opened, e.cohort = found, opened, *cohort
	return true
}

// arrange makes the queue anew. A search looks past capitals and accents: a name is typed here as it is heard.
func (e *evening) arrange() {
	e.order = journal.Sorted(e.cohort.All, e.filter, e.laid.Desk.Sort)
	if part := journal.Fold(e.search); part != "" {
		e.order = slices.DeleteFunc(e.order, func(i int) bool { return !strings.Contains(journal.Fold(e.cohort.All[i].Brief.Student), part) })
	}
}

// tellClass says how many students there are, how far the answers are, and what lies aside.
func (e *evening) tellClass() {
	say, c := &e.Words.Review, &e.cohort
	name := baseName(e.from[0])
	if n := len(e.from); n > 1 {
		name += fmt.Sprintf(say.AndMore, n-1)
	}
	parts := []string{say.Students.Of(len(c.All))}
	if stage := e.stage(); stage != "" {
		parts = append(parts, stage)
	}
	e.Say(name + e.Words.Colon + " " + strings.Join(parts, ", ") + ".")
	if counts := e.counts(); counts != "" {
		e.Say(counts)
	}
	e.tellAside()
}

// stage is the one that all hand-ins are of; empty where they are of several.
func (e *evening) stage() (name string) {
	for i := range e.cohort.All {
		switch of := e.cohort.All[i].Brief.StageName; {
		case i == 0:
			name = of
		case name != of:
			return ""
		}
	}
	return name
}

// counts says how many answers are how far.
func (e *evening) counts() string {
	c, say := &e.cohort, &e.Words.Review
	var n [4]int
	open := 0
	for i := range c.All {
		if c.All[i].NotReady() {
			open++
		} else {
			n[c.All[i].Standing.State]++
		}
	}
	var parts []string
	for state := journal.AnswerReady; state <= journal.AnswerSent; state++ {
		if n[state] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[state], say.States[state]))
		}
	}
	if open > 0 {
		parts = append(parts, fmt.Sprintf("%d %s", open, say.States[journal.AnswerOpen]))
	}
	return sentence(parts...)
}

// fewAside is up to how many files aside are named at once, each with why it lies there.
const fewAside = 12

// tellAside says what was set aside.
func (e *evening) tellAside() {
	say, all := &e.Words.Review, e.cohort.Aside
	files, others := e.cohort.SetAside()
	text := say.Aside.Some(files)
	if n := e.sealed(); n > 0 {
		text += ", " + say.SealedAmong.Of(n)
	}
	if parts := words.Said(text, say.OtherFiles.Some(others)); len(parts) > 0 {
		e.Say(sentence(parts...))
	}
	for i := range all[:min(len(all), fewAside)] {
		e.Say(asideName(&all[i]) + e.Words.Colon + " " + e.Words.BriefAside(&all[i]) + ".")
	}
}

// sealed counts the files aside that a passphrase may open.
func (e *evening) sealed() (n int) {
	for i := range e.cohort.Aside {
		if e.cohort.Aside[i].Why == exchange.NeedsKey {
			n++
		}
	}
	return n
}

// aside tells what lies aside, file by file, and what can be done about it.
func (e *evening) aside() ask.Word {
	for heard := 0; ; {
		all := e.cohort.Aside
		if len(all) == 0 {
			e.Say(e.Words.Review.NothingAside)
			return ask.Answered
		}
		options := make([]ask.Option, len(all))
		for i := range all {
			options[i] = ask.Option{Name: asideName(&all[i]), About: words.Capital(e.Words.BriefAside(&all[i])) + "."}
		}
		at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichAside, Options: options, Now: -1, Short: heard == len(all)})
		heard = len(all)
		if at < 0 || w != ask.Answered {
			return w
		}
		if w := e.asideFile(all[at]); out(w) {
			return w
		}
	}
}

// asideFile says why one file lies aside, and asks what can be asked about it.
func (e *evening) asideFile(file exchange.Aside) ask.Word {
	if file.Why == exchange.NeedsKey {
		return e.unseal()
	}
	e.Say(words.InLine(e.Words.WhyAside(&file)))
	if alleged := e.Words.Aside.Alleged(file.Alleged); alleged != "" {
		e.Say(words.InLine(alleged))
	}
	if len(file.Differs) == 0 {
		return ask.Answered
	}
	say := &e.Words.Trust
	about := say.TakeSays
	if file.Why == exchange.Altered {
		about = say.SwapSays
	}
	e.Say(about)
	yes, w := e.Yes(fmt.Sprintf(say.TakeIt, baseName(file.Path)), false)
	if !yes || w != ask.Answered {
		return w
	}
	at := slices.IndexFunc(e.found, func(f exchange.Found) bool { return f.Path == file.Path })
	if at < 0 || e.found[at].Brief == nil {
		e.failedDesk(store.ErrNotFound)
		return ask.Answered
	}
	if e.failedDesk(e.reviews.Accept(e.found[at])) || !e.weigh(e.found, e.opened) {
		return ask.Answered
	}
	e.arrange()
	e.Say(fmt.Sprintf(say.Taken, baseName(file.Path)))
	return ask.Answered
}

// unseal asks for a passphrase and tries it on all files that are sealed, as often as it takes.
func (e *evening) unseal() ask.Word {
	say := &e.Words.Review
	for {
		typed, w := e.Secret(say.AskPassphrase.Of(e.sealed()) + " " + e.Words.Evening.EnterLeaves)
		if w != ask.Answered {
			return w
		}
		secret, err := store.NewSecret(typed)
		if err != nil {
			continue
		}
		e.Say(e.Words.Arrival.Opening)
		before := e.opened
		found, opened := slices.Clone(e.found), maps.Clone(e.opened)
		if opened == nil {
			opened = store.Opened{}
		}
		if e.failedFile(opened.Try(context.Background(), found, secret, func(int, int) {})) || !e.weigh(found, opened) {
			return ask.Answered
		}
		e.arrange()
		var names []string
		for _, path := range slices.Sorted(maps.Keys(e.opened)) {
			if _, known := before[path]; !known {
				names = append(names, e.named(e.opened[path].Found.Brief))
			}
		}
		if len(names) > 0 {
			e.secrets = append(e.secrets, secret)
			e.Say(say.Unsealed.Of(len(names)) + words.List(names, e.Words.Stand.And) + ".")
			return ask.Answered
		}
		e.Say(say.NothingUnsealed)
	}
}

// named is what a student is called. Students of one name are told apart, and the stages of one student.
func (e *evening) named(b *journal.Brief) string {
	name := cmp.Or(journal.Field(b.Student), fmt.Sprintf("%s %.8s", e.Words.Student.NoName, b.Journal))
	return words.InLine(strings.Join(append([]string{name}, e.Words.TellApart(&e.cohort, b)...), ", "))
}

// scale is the rubric that set phrases are for: that of the hand-in opened last, or else the one in use.
func (e *evening) scale() *rubric.Rubric {
	if e.rubric != nil {
		return e.rubric
	}
	if e.o.Rubric != nil {
		if r := e.o.Rubric(); r != nil {
			return r
		}
	}
	return rubric.Default()
}

// asideName is what a file that was not read goes by, in one line whatever it is called.
func asideName(file *exchange.Aside) string { return words.InLine(words.AsideName(file)) }

// baseName is the name of a file without its folders, in one line.
func baseName(path string) string { return words.InLine(filepath.Base(path)) }

// sentence makes one of parts; empty of none.
func sentence(parts ...string) string {
	if parts = words.Said(parts...); len(parts) == 0 {
		return ""
	}
	return words.Capital(strings.Join(parts, ", ")) + "."
}
