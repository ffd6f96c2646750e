package ui_test

import (
	"os"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
)

// undrawable is a screen that panics when it is drawn.
type undrawable struct{}

func (undrawable) Key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, true }
func (undrawable) Update(tea.Msg) tea.Cmd              { return nil }
func (undrawable) View(int, int) *kit.Frame            { panic("what the person wrote") }

// unwritable is a text that panics when it is written, and when it is written out, too, where nothing else is said of it.
type unwritable struct{ plain string }

func (unwritable) Key() string  { return "a" }
func (unwritable) Write() error { panic("what the person wrote") }

func (text unwritable) Plain() string {
	if text.plain == "" {
		panic("what the person wrote")
	}
	return text.plain
}

// TestAfterAPanicTheTextIsSafe has a panic in every part of a program in which somebody just typed: the text is in the journal afterwards, or in
// a side file.
func TestAfterAPanicTheTextIsSafe(t *testing.T) {
	for name, fault := range map[string]func(*pilot.Pilot){
		"in Update":    func(p *pilot.Pilot) { p.Break(); p.Press("x") },
		"in View":      func(p *pilot.Pilot) { p.Run(p.Shell.Push(undrawable{})); p.Press("x") },
		"in a command": func(p *pilot.Pilot) { p.BreakCommand() },
		"in the first work": func(p *pilot.Pilot) {
			p.Run(p.Shell.InitWith(func() tea.Msg { panic("what the person wrote") }))
		},
		"in a task":       func(p *pilot.Pilot) { p.BreakTask() },
		"in a save":       func(p *pilot.Pilot) { p.Run(p.Shell.Keep(unwritable{"ook dit"})); p.Pause() },
		"of another text": func(p *pilot.Pilot) { p.Run(p.Shell.Keep(unwritable{})); p.Pause() },
	} {
		t.Run(name, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			p := pilot.OpenOn(t, "nl", j)
			p.Type("Wat de papa zei")
			fault(p)
			if !p.Quit || !p.Crashed {
				t.Error("the program did not end in order")
			}
			aside, _ := os.ReadFile(p.Shell.Finish())
			if drafts := pilot.Drafts(t, j); len(drafts) == 1 && drafts[0].Entry.Story == "Wat de papa zei" {
				return
			}
			if !strings.Contains(string(aside), "Wat de papa zei") {
				t.Errorf("it is not in the journal, and the side file holds %q", aside)
			}
		})
	}
}

// TestAPanicBeforeTheLoopEndsInOrder has one in what is asked from outside before anything shows.
func TestAPanicBeforeTheLoopEndsInOrder(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	must(err)
	t.Cleanup(func() { null.Close() })
	out, err := ui.Run(ui.Options{Open: func(*vault.Key) (*store.Journal, error) { panic("what the person wrote") }, In: null, Out: null})
	if err != nil || !out.Crashed {
		t.Errorf("outcome %+v, %v", out, err)
	}
}
