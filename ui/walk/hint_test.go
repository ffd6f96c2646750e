package walk_test

import (
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A hint comes when the text is left, and never in the middle of a sentence; it stands on the page that one comes to.
func TestAHintComesOnLeavingAText(t *testing.T) {
	for lang, want := range map[string]string{"nl": "! “L.” lijkt een initiaal", "en": "! “L.” looks like an initial"} {
		p := pilot.OpenOn(t, lang, pilot.OpenJournal(t))
		p.Type("L. zingt")
		if p.Pause(); found(p) != "" || p.Timers() > 0 {
			t.Errorf("%s: hinted at %q in mid-sentence", lang, found(p))
		}
		if p.Press("tab"); found(p) != want {
			t.Errorf("%s: hinted at %q, want %q", lang, found(p), want)
		}
		p.Golden(t, "story-hint-"+lang+"-80x24")
		if p.Press("shift+tab"); found(p) == want {
			t.Errorf("%s: hinted at %q while the text is written again", lang, found(p))
		}
		p.Press("ctrl+w", "ctrl+w")
		p.Type("het kind zingt")
		if p.Press("tab"); found(p) != "" {
			t.Errorf("%s: hinted at %q", lang, found(p))
		}
	}
}

func TestHintsInEveryTextThatLeaves(t *testing.T) {
	on := func(pages int) []string {
		return append([]string{"ctrl+n", "2", "enter"}, slices.Repeat([]string{"ctrl+n"}, pages)...)
	}
	for name, way := range map[string][]string{
		"thought": {"tab"}, "criterion": {"ctrl+n", "enter"}, "deeper": {"ctrl+n", "enter", "ctrl+d"}, "wanted": on(0),
		"theirs": append(on(0), "tab"), "tip": on(4), "other": on(5), "if": on(6), "then": append(on(6), "tab"),
	} {
		p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
		p.Type("Een verhaal.")
		p.Press(way...)
		p.Type("Mama Jolien")
		if p.Press("ctrl+t"); !strings.Contains(found(p), "“Jolien” lijkt een naam") {
			text, _, _ := p.Frame()
			t.Errorf("%s: hinted at %q:\n%s", name, found(p), text)
		}
	}
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Een verhaal.")
	p.Press("tab", "tab", "enter")
	p.Type("Mama Jolien")
	if p.Press("tab"); !strings.Contains(found(p), "“Jolien” lijkt een naam") {
		t.Errorf("alias: hinted at %q", found(p))
	}
}

func TestNoHint(t *testing.T) {
	for name, c := range map[string]struct {
		fill func(*store.Journal)
		walk func(p *pilot.Pilot)
	}{
		"in the margin": {nil, func(p *pilot.Pilot) {
			p.Type("Een verhaal.")
			p.Press("ctrl+t", "home", "down", "down", "down", "down", "down", "enter")
			p.Shows(t, "gaat nooit mee bij het indienen")
			p.Type("Ik zag Emma.")
			p.Press("ctrl+n")
		}},
		"in a private entry": {nil, func(p *pilot.Pilot) {
			p.Type("Ik zag Emma.")
			p.Press("ctrl+t", "up", "up", "enter")
			p.Shows(t, "alleen jij")
			p.Press("ctrl+p", "ctrl+n")
		}},
		"at the own alias": {nil, func(p *pilot.Pilot) {
			p.Press("enter", "tab", "enter")
			p.Type("Jolien")
			p.Press("ctrl+p")
			p.Type("Ik zag Jolien.")
			p.Press("tab")
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
			p.Press("tab")
		}},
		"at a family of the class list": {func(j *store.Journal) {
			must(j.UseRubric(rubric.Default()))
			must(j.SaveSurroundings(journal.Surroundings{Families: []string{"Jolien"}}))
		}, func(p *pilot.Pilot) {
			p.Press("esc", "k", "esc", "n")
			p.Type("Ik zag Jolien.")
			p.Press("tab")
		}},
	} {
		j := pilot.OpenJournal(t)
		if c.fill != nil {
			c.fill(j)
		}
		p := pilot.OpenOn(t, "nl", j)
		c.walk(p)
		p.Pause()
		if text, _, _ := p.Frame(); found(p) != "" {
			t.Errorf("%s: hinted at %q:\n%s", name, found(p), text)
		}
	}
}

// The line tells of what may identify first, and says how many places there are besides.
func TestAHintSaysHowManyPlacesThereAre(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ze zijn gescheiden.")
	if p.Press("tab"); found(p) != "· “gescheiden” raakt aan de gezinssituatie" {
		t.Errorf("hinted at %q", found(p))
	}
	p.Press("shift+tab")
	p.Type(" Ik zag Emma bij de deur, en daarna kwam Thomas erbij.")
	if p.Press("tab"); found(p) != "! “Emma” lijkt een naam · nog 2 andere plaatsen" {
		t.Errorf("hinted at %q", found(p))
	}
}

func TestWhatWasFoundInAnOlderTextIsNotHintedAt(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ik zag Emma.")
	p.Hold()
	p.Press("tab", "shift+tab")
	p.Press(strings.Fields(strings.Repeat("backspace ", 5))...)
	p.Type("haar.")
	p.Press("tab")
	p.Release()
	if got := found(p); got != "" {
		t.Errorf("hinted at %q", got)
	}
}

func TestAHintIsCutInANarrowWindow(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ze wonen in de Molenstraat 8 bus 3.")
	p.Press("tab")
	p.Resize(30, 12)
	if got := found(p); got != "! “Molenstraat 8 bus 3” l…" {
		t.Errorf("hinted at %q", got)
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
	p.Press("l", "enter", "e", "enter")
	p.Type(" Het regende.")
	if p.Press("ctrl+n"); strings.HasPrefix(found(p), "!") {
		t.Errorf("hinted at %q", found(p))
	}
	p.Press("home", "down", "enter")
	p.Type(" Ook Thomas was er.")
	if p.Press("ctrl+n"); found(p) != "! “Thomas” lijkt een naam" {
		t.Errorf("hinted at %q", found(p))
	}
}
