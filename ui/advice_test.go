package ui_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// TestAdviceGoesForGood sends the line of the first moment away: it stays away at the next start, and the second moment has its own.
func TestAdviceGoesForGood(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("esc")
	p.Shows(t, "Eerste moment")
	p.Shows(t, "F3 weg")
	p.Press("f3")
	p.Hides(t, "Eerste moment")
	p.Pause()
	p = pilot.OpenOn(t, "nl", j)
	p.Press("esc")
	p.Hides(t, "Eerste moment")
	d := journal.NewDraft("d", now, rubric.Default(), journal.Encounter{}, journal.Short, nil, nil)
	d.Entry.Story = "De mama zei dag."
	_, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p = pilot.OpenOn(t, "nl", j)
	p.Shows(t, "Tweede moment")
}

// TestEveryAdviceHasRoom holds each line to 80 columns, with the key that sends it away behind it, and shows that key at 40, too.
func TestEveryAdviceHasRoom(t *testing.T) {
	for _, lang := range words.Languages() {
		p := pilot.Open(t, lang, nil)
		for _, line := range words.CatalogFor(lang).Lessons.Advice {
			whole := p.Shell.Book.HintLine(line, kit.Measure(80))
			if got := ansi.Strip(whole); ansi.StringWidth(got) > kit.Measure(80) || got[:len(line)] != line {
				t.Errorf("%q has no room: %q", line, got)
			}
		}
		p.Press("esc")
		p.Resize(40, 20)
		p.Shows(t, "F3 ")
	}
}

// TestAnExampleSuggestsThreeThings goes through what there is to try in an example, a line at a time; each is a key of the overview.
func TestAnExampleSuggestsThreeThings(t *testing.T) {
	for _, lang := range words.Languages() {
		for i, try := range words.CatalogFor(lang).Lessons.Example.Pairs {
			p := inExample(t, lang)
			for range i {
				p.Press("f3")
			}
			p.Shows(t, try.Text)
			overview, _, _ := p.Frame()
			p.Press(try.Label)
			if after, _, _ := p.Frame(); after == overview {
				t.Errorf("%s does nothing on the overview:\n%s", try.Label, overview)
			}
		}
		p := inExample(t, lang)
		p.Press("f3", "f3", "f3")
		p.Hides(t, "F3")
	}
}

// inExample is the program on an invented journal with an answer in it.
func inExample(t *testing.T, lang string) *pilot.Pilot {
	t.Helper()
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p, err := pilot.New(ui.Options{Language: lang, Theme: "none", Default: rubric.Default, Demo: true,
		Reviews: func(*vault.Key) (*store.Reviews, error) { return nil, store.ErrFull }}, j)
	must(err)
	return p
}
