package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A journal can come from anywhere, and another program can have written it: what its texts hold steers no terminal, on no screen.
func TestNoTextSteersTheTerminal(t *testing.T) {
	var met atomic.Int32
	t.Cleanup(func() {
		if met.Load() < 40 {
			t.Errorf("only %d screens show a text that was poured into", met.Load())
		}
	})
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arriveOn(pouredFile(), filepath.Join(t.TempDir(), pilot.PourName("map")), "nl", at)
		defer p.leave()
		p.Lives(t)
		p.Tame(t, at.name)
		if text, _, _ := p.Frame(); strings.Contains(ansi.Strip(text), "http://kwaad") {
			met.Add(1)
		}
	})
}

// pouredFile is the full journal with something hostile in whatever a person can write, put there below the screens, which clean it.
var pouredFile = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "")
	must(err)
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "logboek.db")
	must(os.WriteFile(path, fullFile(), 0o600))
	j, err := store.Open(path, store.Options{})
	must(err)
	pourOver(j)
	must(j.Close())
	b, err := os.ReadFile(path)
	must(err)
	return b
})

func pourOver(j *store.Journal) {
	r := theRubric()
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	for _, row := range page.Rows {
		e, err := j.Entry(row.ID)
		must(err)
		d := journal.Revise("giet-"+row.ID, e.Edited, r, e)
		pourEntry(&d.Entry)
		_, err = j.Finish(d, r, e.Edited)
		must(err)
	}
	stands, err := j.Overview(0)
	must(err)
	for _, d := range stands.Drafts {
		pourEntry(&d.Entry)
		d.Touch(d.Touched)
		must(j.SaveDraft(d, r))
	}
	made, err := j.Estimates("stage-1")
	must(err)
	est := made[0]
	for id, said := range est.Judgements {
		said.Reason = pilot.Pour(said.Reason)
		est.Judgements[id] = said
	}
	for id, said := range est.Answers {
		est.Answers[id] = pilot.Pour(said)
	}
	must(j.SaveEstimate(est, r))
	around, err := j.Surroundings()
	must(err)
	pourAll(around.Families)
	for i := range around.Chances {
		around.Chances[i].Name = pilot.Pour(around.Chances[i].Name)
	}
	must(j.SaveSurroundings(around))
	set, err := j.Settings()
	must(err)
	set.Name = pilot.Pour("Noor")
	must(j.SaveSettings(set))
	chosen, err := j.HandingIn()
	must(err)
	for id, why := range chosen.Why {
		chosen.Why[id] = pilot.Pour(why)
	}
	must(j.SaveHandingIn(chosen))
}

func pourEntry(e *journal.Entry) {
	for _, text := range []*string{&e.Story, &e.Thought, &e.Wanted, &e.Theirs, &e.Tip, &e.Margin, &e.Encounter.Alias, &e.Encounter.Language,
		&e.Encounter.Place, &e.Encounter.Moment, &e.Encounter.Initiator, &e.Encounter.Duration, &e.Encounter.Input, &e.Encounter.Kind} {
		if *text != "" {
			*text = pilot.Pour(*text)
		}
	}
	pourAll(e.Encounter.Topics)
	pourAll(e.Others)
	pourAll(e.Goals)
	if e.Intention != nil {
		e.Intention.If, e.Intention.Then = pilot.Pour(e.Intention.If), pilot.Pour(e.Intention.Then)
	}
	if e.CameBack != nil {
		e.CameBack.Said = pilot.Pour(e.CameBack.Said)
	}
	for id, a := range e.Answers {
		a.Text, a.Deeper = pilot.Pour(a.Text), pilot.Pour(a.Deeper)
		e.Answers[id] = a
	}
}

func pourAll(texts []string) {
	for i := range texts {
		texts[i] = pilot.Pour(texts[i])
	}
}
