package walk_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

func TestAHintComesAfterAPauseAndGoesWithTheName(t *testing.T) {
	for lang, want := range map[string]string{"nl": "! “L.” lijkt een initiaal", "en": "! “L.” looks like an initial"} {
		p := pilot.OpenOn(t, lang, pilot.OpenJournal(t))
		if p.Timers() > 0 {
			t.Error("a timer runs before anything was written")
		}
		p.Type("L. zingt")
		if got := p.Hint(); got != "" {
			t.Errorf("%s: hinted at %q in mid-sentence", lang, got)
		}
		before, x, y := p.Frame()
		p.Pause()
		if got := p.Hint(); got != want {
			t.Errorf("%s: hinted at %q, want %q", lang, got, want)
		}
		after, newX, newY := p.Frame()
		if strings.Count(before, "\n") != strings.Count(after, "\n") || x != newX || y != newY {
			t.Errorf("%s: the hint moved something:\n%s\n%s", lang, before, after)
		}
		p.Golden(t, "story-hint-"+lang+"-80x24")
		if p.Pause(); p.Timers() > 0 {
			t.Errorf("%s: a timer runs while nobody types", lang)
		}
		p.Press("ctrl+w", "ctrl+w")
		if got := p.Hint(); got == want {
			t.Errorf("%s: still hinted at %q", lang, got)
		}
		p.Type("het kind zingt")
		if p.Pause(); p.Hint() != "" {
			t.Errorf("%s: hinted at %q", lang, p.Hint())
		}
	}
}

func TestHintsInEveryTextThatLeaves(t *testing.T) {
	tip := []string{"ctrl+n", "2", "enter", "ctrl+n", "ctrl+n", "ctrl+n"}
	for name, way := range map[string][]string{
		"thought": {"tab"}, "criterion": {"ctrl+n", "enter"}, "deeper": {"ctrl+n", "enter", "ctrl+d"}, "tip": tip,
		"if": {"ctrl+n", "enter", "ctrl+n"}, "then": {"ctrl+n", "enter", "ctrl+n", "tab"}, "alias": {"tab", "tab"},
	} {
		p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
		p.Type("Een verhaal.")
		p.Press(way...)
		p.Type("Mama Jolien")
		if p.Pause(); !strings.Contains(p.Hint(), "“Jolien” lijkt een naam") {
			text, _, _ := p.Frame()
			t.Errorf("%s: hinted at %q:\n%s", name, p.Hint(), text)
		}
		p.Press("ctrl+n")
		if got := p.Hint(); strings.Contains(got, "Jolien") {
			t.Errorf("%s: on the next page, hinted at %q", name, got)
		}
	}
}

func TestAHintWaitsOnThePageWhereTheTextStands(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ik zag Emma.")
	p.Press("ctrl+n")
	p.Pause()
	p.Press("ctrl+p")
	if p.Pause(); p.Hint() != "! “Emma” lijkt een naam" {
		t.Errorf("hinted at %q", p.Hint())
	}
}

func TestNoHint(t *testing.T) {
	for name, c := range map[string]struct {
		fill func(*store.Journal)
		walk func(p *pilot.Pilot)
	}{
		"in the margin": {nil, func(p *pilot.Pilot) {
			p.Type("Een verhaal.")
			p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "down", "down", "enter")
			p.Type("Ik zag Emma.")
		}},
		"in a private entry": {nil, func(p *pilot.Pilot) {
			p.Type("Ik zag Emma.")
			p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "up", "down", "down", "down", "down", "enter")
			p.Press("ctrl+p", "ctrl+p", "ctrl+p", "ctrl+p")
		}},
		"at the levels": {nil, func(p *pilot.Pilot) {
			p.Type("Een verhaal.")
			p.Press("ctrl+n", "enter")
			p.Type("Ik zag Emma.")
			p.Press("tab")
		}},
		"at the own alias": {nil, func(p *pilot.Pilot) {
			p.Press("tab", "tab")
			p.Type("Jolien")
			p.Press("tab", "shift+tab", "shift+tab", "shift+tab")
			p.Type("Ik zag Jolien.")
		}},
		"at an alias used before": {func(j *store.Journal) {
			r := rubric.Default()
			must(j.UseRubric(r))
			d := journal.NewDraft("d", now, r, journal.Encounter{Alias: "Jolien"}, journal.Short, nil, nil)
			d.Entry.Story = "Eerder."
			_, err := j.Finish(d, r, now)
			must(err)
		}, func(p *pilot.Pilot) {
			p.Press("n")
			p.Type("Ik zag Jolien.")
		}},
		"at a family of the class list": {func(j *store.Journal) {
			must(j.UseRubric(rubric.Default()))
			must(j.SaveSurroundings(journal.Surroundings{Families: []string{"Jolien"}}))
		}, func(p *pilot.Pilot) {
			p.Press("esc", "k", "esc", "n")
			p.Type("Ik zag Jolien.")
		}},
	} {
		j := pilot.OpenJournal(t)
		if c.fill != nil {
			c.fill(j)
		}
		p := pilot.OpenOn(t, "nl", j)
		c.walk(p)
		p.Pause()
		if text, _, _ := p.Frame(); p.Hint() != "" {
			t.Errorf("%s: hinted at %q:\n%s", name, p.Hint(), text)
		}
	}
}

func TestTheNearestIsHintedAtAndSensitiveOnesLast(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ze zijn gescheiden.")
	if p.Pause(); p.Hint() != "· “gescheiden” raakt aan de gezinssituatie" {
		t.Errorf("hinted at %q", p.Hint())
	}
	p.Type("\nIk zag Emma bij de deur, en daarna kwam Thomas erbij. Ze zijn gescheiden.")
	if p.Pause(); p.Hint() != "! “Thomas” lijkt een naam" {
		t.Errorf("hinted at %q", p.Hint())
	}
	p.Press("home", "up")
	if p.Pause(); p.Hint() != "! “Emma” lijkt een naam" {
		t.Errorf("hinted at %q", p.Hint())
	}
}

func TestWhatWasFoundInAnOlderTextIsNotHintedAt(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ik zag Emma.")
	p.Hold()
	p.Pause()
	p.Type(" En Emma zag mij.")
	p.Release()
	if got := p.Hint(); got != "" {
		t.Errorf("hinted at %q", got)
	}
	if p.Pause(); p.Hint() == "" {
		t.Error("no hint about the newest text")
	}
}

func TestAHintIsCutInANarrowWindow(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ze wonen in de Molenstraat 8 bus 3.")
	p.Pause()
	p.Resize(30, 12)
	if got := p.Hint(); got != "! “Molenstraat 8 bus 3” lij…" {
		t.Errorf("hinted at %q", got)
	}
}

// In a long text the hint is about what stands near the cursor, and goes with it as anywhere.
func TestAHintInALongText(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Paste("Ik zag Thomas. " + strings.Repeat("Het regende en we zongen samen. ", 700))
	if p.Pause(); p.Hint() != "" {
		t.Errorf("hinted at %q, which stands far away", p.Hint())
	}
	p.Type("Daar kwam Emma")
	if p.Pause(); p.Hint() != "! “Emma” lijkt een naam" {
		t.Errorf("hinted at %q", p.Hint())
	}
	if p.Press("ctrl+w"); p.Hint() != "" {
		t.Errorf("still hinted at %q", p.Hint())
	}
}

func TestWhatTheStudentKeepsIsNotHintedAt(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Ik zag Emma.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter")
	e := only(t, j)
	issue := discretion.Issues(discretion.EntryTexts(&e), discretion.Known{})[0]
	must(j.Keep([]discretion.Issue{issue}, true))
	p.Press("l", "enter", "e")
	p.Type(" Het regende.")
	if p.Pause(); strings.HasPrefix(p.Hint(), "!") {
		t.Errorf("hinted at %q", p.Hint())
	}
	p.Type(" Ook Thomas was er.")
	if p.Pause(); p.Hint() != "! “Thomas” lijkt een naam" {
		t.Errorf("hinted at %q", p.Hint())
	}
}
