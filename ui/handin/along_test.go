package handin_test

import (
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// besides is a journal with all that can stand beside an entry and over a stage.
func besides(j *store.Journal) {
	pilot.Filled(j)
	pilot.Beside(j)
}

var alongScenes = []pilot.Scene{
	pilot.OnJournal("along", besides, pilot.Press("i", "down", "down", "enter")),
	pilot.OnJournal("along-left", besides, pilot.Press("i", "down", "down", "enter", "space")),
	pilot.OnJournal("along-read", besides, pilot.Press("i", "down", "down", "enter", "right")),
	pilot.OnJournal("along-row", besides, pilot.Press("i", "down", "down")),
	pilot.OnJournal("along-check", besides, pilot.Press("i", "ctrl+n")),
	pilot.OnJournal("along-check-stage", besides, pilot.Press("i", "ctrl+n", "right")),
	pilot.OnJournal("along-preview", besides, pilot.Press("i", "ctrl+n", "l", "l", "ctrl+n", "pgdown")),
}

func TestScreensOfWhatMayGoAlong(t *testing.T) { pilot.Screens(t, alongScenes) }

func TestSizesOfWhatMayGoAlong(t *testing.T) { pilot.Sizes(t, alongScenes) }

// What was shared when it was written goes along, what is ticked here does too, and what is unticked stays: as the preview says, and the file.
func TestWhatStandsBesideGoesAlongAsTheStudentSays(t *testing.T) {
	for name, c := range map[string]struct {
		keys        []string
		goes, stays []string
	}{
		"as it was shared":  {nil, []string{"vroeg meteen welk liedje", "juf Nadia"}, []string{"niet op de bouwhoek", "tot ze lachte", "desinteresse", "iedereen iets anders"}},
		"one left here":     {[]string{"space"}, []string{"juf Nadia"}, []string{"vroeg meteen welk liedje"}},
		"left and put back": {[]string{"space", "u"}, []string{"vroeg meteen welk liedje"}, nil},
		"enter takes all along, and nothing away": {[]string{"enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter"},
			[]string{"vroeg meteen welk liedje", "niet op de bouwhoek", "Katrien stond", "tot ze lachte", "juf Nadia", "iedereen iets anders", "desinteresse", "Minder dan ik dacht"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			besides(j)
			p, out := handsIn(t, "nl", j)
			p.Resize(120, 160)
			p.Press("down", "down", "enter")
			p.Shows(t, "Wat mag er nog mee")
			p.Press(c.keys...)
			p.Press("esc", "ctrl+n")
			for range 8 {
				p.Press("l")
			}
			p.Press("ctrl+n")
			p.Shows(t, "stap 3 van 4")
			text, _, _ := p.Frame()
			p.Press("ctrl+p", "ctrl+p")
			p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
			_, file := pilot.HandInAt(t, koffie(t, out))
			text = strings.Join(strings.Fields(text), " ")
			for _, words := range c.goes {
				if !strings.Contains(file, words) || !strings.Contains(text, words) {
					t.Errorf("%q does not go along, or the preview does not say so:\n%s", words, text)
				}
			}
			for _, words := range c.stays {
				if strings.Contains(file, words) || strings.Contains(text, words) {
					t.Errorf("%q goes along", words)
				}
			}
		})
	}
}

// Where something was found beside an entry or over a stage, the check says where in words, and leaves that here without the moment.
func TestTheCheckNamesWhatStandsBeside(t *testing.T) {
	j := pilot.OpenJournal(t)
	besides(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	p.Shows(t, "Ouder Zonnebloem · Ouderbeurt")
	p.Press("v")
	p.Shows(t, "Stage 1 · Stellingen, vooraf")
	p.Says(t, "waarom bij “Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.”")
	if beside, err := j.Beside(idOf(t, j, 1)); err != nil || strings.Contains(beside.ParentTurn.Told, "Emma") {
		t.Errorf("it was not replaced: %+v, %v", beside.ParentTurn, err)
	}
	p.Press("h")
	p.Shows(t, "u zet terug")
	p.Press("u")
	p.Shows(t, "Stellingen, vooraf")
	p.Press("h", "ctrl+n", "ctrl+n", "enter")
	h, file := pilot.HandInAt(t, koffie(t, out))
	if len(h.Entries) != 2 || len(h.Extras) > 0 || strings.Contains(file, "Nadia") || strings.Contains(file, "Emma") {
		t.Errorf("%d entries, %d stages", len(h.Entries), len(h.Extras))
	}
}

// Of a moment that is not chosen nothing goes along that stands beside it.
func TestWhatStandsBesideStaysWithItsMoment(t *testing.T) {
	j := pilot.OpenJournal(t)
	besides(j)
	p, out := handsIn(t, "nl", j)
	p.Press("right", "right", "tab", "down", "space") // by hand, the older one
	p.Press("ctrl+n", "l", "l", "l", "ctrl+n", "ctrl+n", "enter")
	h, file := pilot.HandInAt(t, koffie(t, out))
	if h.Chosen.By != exchange.ByHand || strings.Contains(file, "vroeg meteen welk liedje") {
		t.Errorf("by %s: %s", h.Chosen.By, file)
	}
}

func idOf(t *testing.T, j *store.Journal, row int) string {
	t.Helper()
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	return page.Rows[row].ID
}

// What stands beside an entry may come out of a file that another program wrote.
func TestNothingThatMayGoAlongSteersTheTerminal(t *testing.T) {
	for _, s := range alongScenes {
		p := pilot.Open(t, "nl", func(j *store.Journal) {
			pilot.Estimated(j)
			pilot.Beside(j)
			pilot.PourOver(j)
		})
		s.Walk(p)
		p.Lives(t)
		p.Tame(t, s.Name)
	}
}
