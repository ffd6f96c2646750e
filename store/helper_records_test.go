package store_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// record is one kind of record of a journal: how it is read back, and what becomes of it.
type record struct {
	read func(*store.Journal) (any, error)
	goes bool // with the entry that is purged
}

// kinds gives a line for each kind of record. What takes a journal somewhere, or something out of it, is tried on every
// line: a kind that has none, or that nothing below keeps one of, fails.
func kinds() map[string]record {
	overview := func(j *store.Journal) (any, error) { return j.Overview(10) }
	all := map[string]record{
		"meta":       {read: overview},
		"rubrics":    {read: overview},
		"drafts":     {read: overview},
		"entries":    {read: func(j *store.Journal) (any, error) { return j.Entry("1") }, goes: true},
		"rows":       {read: overview, goes: true},
		"versions":   {read: func(j *store.Journal) (any, error) { return j.Versions("1") }, goes: true},
		"bin":        {read: func(j *store.Journal) (any, error) { return j.Bin() }},
		"intentions": {read: overview, goes: true},
		"open":       {read: overview, goes: true},
		"state":      {read: overview, goes: true},
		"census":     {read: overview},
		"estimates":  {read: overview},
		"handins":    {read: func(j *store.Journal) (any, error) { return j.HandIns() }},
		"answers":    {read: func(j *store.Journal) (any, error) { return j.Feedback() }},
		"replies":    {read: func(j *store.Journal) (any, error) { return j.Replies() }, goes: true},
		"decisions":  {read: func(j *store.Journal) (any, error) { return j.Decided(namesIn(entries(j))) }, goes: true},
	}
	all[store.RoomOf(store.RemovedAnswers)] = record{read: func(j *store.Journal) (any, error) { return j.Bin() }}
	for kind, about := range extras() {
		all[store.RoomOf(kind)] = record{goes: about == "1", read: func(j *store.Journal) (any, error) {
			var kept any
			_, err := j.Extra(kind, about, &kept)
			return kept, err
		}}
	}
	return all
}

// extras says for each kind of what stands beside the rest what the one of a full journal is about.
func extras() map[store.Kind]string {
	return map[store.Kind]string{
		store.ParentTurn: "1", store.LookBacks: "1", store.DiscussionCard: "1", store.MentorWords: "1",
		store.Statements: "stage1", store.HeadHeartHands: "stage1", store.WritingFacts: "stage1",
		store.SchoolCard: "de-regenboog", store.RememberedKey: "iemand", store.SigningKey: "",
		store.ForgottenReviews: "bcdf", store.EntryPlaces: "9-bbbb", store.KeptCards: "kaartje",
	}
}

// besides are records as the journal keeps those that it reads itself. The others are what anybody put there.
func besides() map[store.Kind]any {
	return map[store.Kind]any{
		store.ParentTurn:     journal.ParentTurn{Told: "een verhaal van mij als ouder", Question: "Wat wil je weten?", Answer: "of je slaapt", Made: noon, Shared: true},
		store.LookBacks:      []journal.LookBack{{Question: "Wat zie je nu?", Text: "een verhaal van later", Made: noon, Shared: true}},
		store.MentorWords:    journal.MentorWords{Text: "een verhaal van de mentor", Made: noon, Shared: true},
		store.Statements:     []journal.Position{{Statement: "beste", Words: "Alle ouders …", Side: journal.Before, Stand: journal.Depends, Why: "een verhaal", Made: noon, Shared: true}},
		store.HeadHeartHands: journal.HeadHeartHands{Head: "een verhaal", Hands: "begroeten", Made: noon, Shared: true},
		store.WritingFacts:   journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "vraag", Count: 1, Of: 2}}, Text: "een verhaal", Made: noon, Shared: true},
		store.SchoolCard:     journal.SchoolCard{ID: "de-regenboog", Version: 1, Title: "een verhaal", Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze?"}}}}},
		store.KeptCards:      journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{Moment: "een verhaal"}, Lines: "mijn drie regels", At: noon},
	}
}

// fullJournal holds a record of every kind and gives its path, closed.
func fullJournal(t *testing.T) string {
	path := place(t)
	fill(t, path)
	return path
}

// journalsOfEveryKind are those on which every way that a journal can go is tried: one as it grew, and one that was merged, in
// which numbers are others than those in ids; each also locked.
func journalsOfEveryKind() map[string]func(*testing.T) string {
	return map[string]func(*testing.T) string{
		"grown": fullJournal, "merged": mergedJournal, "locked": locked(fullJournal), "merged and locked": locked(mergedJournal),
	}
}

// locked locks what made gives, which is closed again.
func locked(made func(*testing.T) string) func(*testing.T) string {
	return func(t *testing.T) string {
		path := made(t)
		j := open(t, path)
		if err := errors.Join(j.Lock(lockKey()), j.Close()); err != nil {
			t.Fatal(err)
		}
		return path
	}
}

// mergedJournal is a full journal after another file of it came in, in which the same numbers were given to other entries and
// another hand-in, and other keys were made. It gives its path, closed.
func mergedJournal(t *testing.T) string {
	path := place(t)
	open(t, path).Close()
	other := twin(t, path)
	fill(t, path)
	there := open(t, other)
	d := draft(t, there, "daar geschreven")
	d.Entry.Intention = &journal.Plan{If: "als het daar is", Then: "dan daar"}
	e := finish(t, there, d)
	again := journal.Revise("daar herzien", noon, smallRubric(), e)
	again.Entry.Story = "daar herschreven"
	finish(t, there, again)
	follows := draft(t, there, "kwam erop terug")
	follows.Entry.CameBack = &journal.Return{Intention: e.ID, Outcome: journal.Worked}
	finish(t, there, follows)
	gone := draft(t, there, "daar weggegooid")
	gone.Entry.Intention = &journal.Plan{If: "als het weg is", Then: "dan weg"}
	thrown := finish(t, there, gone)
	saveEstimates(t, there, finished(estimate("stage1", 1)))
	beginHandIn(t, there)
	a := answer(there, "a-2", "an", 1, "goed gezien")
	a.Comments[0].Entry, a.Comments[0].Revision = e.ID, 1
	keepAnswers(t, there, a)
	h := handedIn("daar", 1)
	h.Entries = []store.HandedEntry{{ID: e.ID, Revision: 1}}
	if err := errors.Join(
		there.RememberHandIn(h), there.Reply(exchange.StudentReply{Answer: "a-2", Text: "dank je", Entry: e.ID}),
		there.LookBack(e.ID, journal.LookBack{Question: "Wat zie je nu?", Text: "daar bekeken", Made: noon}), there.Delete(thrown.ID, noon),
		there.Keep([]discretion.Issue{nameIn(e.ID, again.Entry.Story)}, true),
	); err != nil {
		t.Fatal(err)
	}
	here := open(t, path)
	merge(t, here, there)
	all := entries(here)
	if !slices.ContainsFunc(all, func(e journal.Entry) bool { return !strings.HasPrefix(e.ID, fmt.Sprintf("%d-", e.Seq)) }) {
		t.Fatal("every entry lies under the number in its id")
	}
	if n := len(valuesOf(t, here)["handins"]); n != 2 {
		t.Fatalf("%d hand-ins came together", n)
	}
	if err := errors.Join(here.Close(), there.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

// namesIn gives what is decided about in a full journal, as it would stand in each entry.
func namesIn(entries []journal.Entry) (issues []discretion.Issue) {
	for _, e := range entries {
		issues = append(issues, nameIn(e.ID, e.Story))
	}
	return issues
}

func fill(t *testing.T, path string) {
	j := open(t, path)
	r := smallRubric()
	if err := errors.Join(j.UseRubric(r), j.SaveSettings(journal.Settings{Stage: "stage1"})); err != nil {
		t.Fatal(err)
	}
	d := draft(t, j, "een verhaal")
	d.Entry.Intention = &journal.Plan{If: "als", Then: "dan"}
	d.Place("open", "vlot")
	e := finish(t, j, d)
	again := journal.Revise("herzien", noon, r, e)
	again.Entry.Story = "een tweede verhaal"
	finish(t, j, again)
	gone := finish(t, j, draft(t, j, "weg ermee"))
	if err := errors.Join(
		j.Delete(gone.ID, noon), j.SaveDraft(draft(t, j, "half"), smallRubric()), j.SaveEstimate(estimate("stage1", 1), r),
	); err != nil {
		t.Fatal(err)
	}
	beginHandIn(t, j)
	keepAnswers(t, j, answer(j, "a-1", "an", 1, "een verhaal"), answer(j, "a-weg", "bea", 1, "een verhaal"))
	if _, err := j.RemoveAnswer("a-weg", noon); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(
		j.RememberHandIn(handedIn("eerste", 1)), j.Reply(exchange.StudentReply{Answer: "a-1", Text: "een verhaal", Entry: e.ID}),
		j.Keep([]discretion.Issue{nameIn(e.ID, again.Entry.Story)}, true), j.TakeTips([]string{"tip"}),
		j.SaveHandingIn(store.HandingIn{By: exchange.ByStage, Stage: "stage1", Why: map[string]string{e.ID: "<&>"}}),
		j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Zon"}}),
	); err != nil {
		t.Fatal(err)
	}
	for kind, about := range extras() {
		record, typed := besides()[kind]
		if !typed {
			record = "een verhaal"
		}
		if err := j.SaveExtra(kind, about, record); err != nil {
			t.Fatal(err)
		}
	}
	j.Close()
}

func entries(j *store.Journal) []journal.Entry {
	all, _ := j.Entries(store.Query{})
	return all
}

func valuesOf(t *testing.T, j *store.Journal) map[string]map[string]string {
	t.Helper()
	all, err := store.Held(j)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// payloadsOf gives the values out of their envelopes, which say by which change each was written.
func payloadsOf(t *testing.T, j *store.Journal) map[string]map[string]string {
	t.Helper()
	all, err := store.Payloads(j)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// importJournal makes the journal at path out of what Export wrote, as the program does.
func importJournal(path string, r io.Reader) (store.Taken, error) {
	j, err := store.Open(path, store.Options{})
	if err != nil {
		return store.Taken{}, err
	}
	taken, err := j.TakeIn(r)
	if err != nil {
		return taken, errors.Join(err, j.CloseUnwritten())
	}
	return taken, j.Close()
}
