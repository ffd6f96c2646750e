package handin_test

import (
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// looking opens handing in and goes to the second step, up to where everything is about to be looked through: by what is given.
// Each look at the clock is a second later than the one before.
func looking(t *testing.T, lang string) (p *pilot.Pilot, through tea.Cmd) {
	t.Helper()
	j := pilot.OpenJournal(t)
	telling(j)
	var seconds atomic.Int64
	p, err := pilot.New(ui.Options{Language: lang, Theme: "none", Default: rubric.Default, Start: "handin",
		Now: func() time.Time { return now.Add(time.Duration(seconds.Add(1)) * time.Second) }}, j)
	must(err)
	_, cmd := p.Shell.Update(tea.KeyPressMsg{Code: 'n', Mod: tea.ModCtrl})
	for _, before := range cmd().(tea.BatchMsg) { // the choice is saved and read first
		if before == nil {
			continue
		}
		if _, next := p.Shell.Update(before()); next != nil {
			through = next
		}
	}
	return p, through
}

func frame(p *pilot.Pilot) string {
	text, _, _ := p.Frame()
	return text
}

// What takes longer than a moment says how far it is; what does not, never does.
func TestLookingThroughSaysHowFarItIs(t *testing.T) {
	for lang, want := range map[string]string{"nl": "van 7 nagekeken", "en": "of 7 looked through"} {
		p, through := looking(t, lang)
		if got := frame(p); strings.Contains(got, want) {
			t.Errorf("nothing was told yet:\n%s", got)
		}
		_, more := p.Shell.Update(through())
		if got := frame(p); !strings.Contains(got, want) || !strings.Contains(got, "esc") {
			t.Errorf("want %q:\n%s", want, got)
		}
		p.Run(more)
		if got := frame(p); strings.Contains(got, want) || !strings.Contains(got, "Bij Katrien") {
			t.Errorf("it is done:\n%s", got)
		}
	}
}

// Esc stops it, and leads back to the choice; keys typed ahead go with it. Ctrl+c stops it and quits.
func TestLookingThroughIsStopped(t *testing.T) {
	p, through := looking(t, "nl")
	p.Shell.Update(tea.KeyPressMsg{Code: 'l', Text: "l"})
	p.Press("esc")
	p.Run(through)
	p.Shows(t, "Het nakijken is gestopt.")
	p.Press("ctrl+n")
	p.Shows(t, "1 van 5")

	p, through = looking(t, "nl")
	p.Press("ctrl+c")
	p.Run(through)
	if !p.Quit || p.Crashed {
		t.Errorf("quit %v, crashed %v", p.Quit, p.Crashed)
	}
}

// Keys pressed while everything is looked through were meant for the screen before: none of them decides about a place that nobody saw.
func TestKeysDoNotReachWhatIsFound(t *testing.T) {
	p, through := looking(t, "nl")
	p.Press("l", "enter", "ctrl+n")
	p.Run(through)
	p.Shows(t, "1 van 5")
	p.Shows(t, "Beslist  □ □ □ □ □   0 beslist")
}

// Where the journal can't be read for a look, what an earlier one found lets nobody pass.
func TestALookThatFailsLetsNobodyPass(t *testing.T) {
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{})
	must(err)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "stap 3 van 4")
	p.Press("ctrl+p", "ctrl+p")
	must(j.Close())
	p.Press("ctrl+n", "esc", "ctrl+n", "esc", "ctrl+n", "esc")
	p.Shows(t, "stap 1 van 4")
}
