//go:build unix

package terminal

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// drawn is a model whose view panics once it was told a key.
type drawn struct{ model }

func (m *drawn) View() tea.View {
	if len(m.heard) > 0 {
		panic("what the person wrote")
	}
	return m.model.View()
}

// falls does work as beside does, but for one call, in which it panics after it.
func falls(p *Program, at int) func(func()) {
	calls := -1
	return func(work func()) {
		calls++
		fatal := calls == at
		p.Beside(func() {
			if fatal {
				panic("what the person wrote")
			}
			work()
		})
	}
}

// TestAPanicAnywhereEndsTheProgramInOrder has one in each place where keys and frames pass: the terminal is given back, and nothing is said
// of what it panicked with.
func TestAPanicAnywhereEndsTheProgramInOrder(t *testing.T) {
	atKey := &model{at: func(string) tea.Cmd { panic("what the person wrote") }}
	silent := func(string) tea.Cmd { return nil }
	for name, test := range map[string]struct {
		model tea.Model
		fault func(*Program)
	}{
		"in Update":                 {model: atKey},
		"in View":                   {model: &drawn{model{at: silent}}},
		"where bytes come in":       {fault: func(p *Program) { p.reader.beside = falls(p, 0) }},
		"where bytes become keys":   {fault: func(p *Program) { p.reader.beside = falls(p, 1) }},
		"where frames become bytes": {fault: func(p *Program) { p.terminal.canvas.out = broken{} }},
		"beside":                    {fault: func(p *Program) { go p.Beside(func() { panic("what the person wrote") }) }},
	} {
		t.Run(name, func(t *testing.T) {
			said := sayTo(t)
			master, slave := window(t)
			before := settings(t, slave)
			screen := New(slave, slave)
			screen.Take()
			if test.model == nil {
				test.model = &model{at: silent}
			}
			p := screen.Program(test.model)
			if test.fault != nil {
				test.fault(p)
			}
			put(t, master, "x")
			if err := p.Run(); !errors.Is(err, tea.ErrProgramPanic) {
				t.Errorf("the program ended with %v", err)
			}
			if !reflect.DeepEqual(settings(t, slave), before) {
				t.Error("the line is not as it was")
			}
			if text := said(); text != "" {
				t.Errorf("it said %q", text)
			}
		})
	}
}

// sayTo has what is written to the standard error kept for the test.
func sayTo(t *testing.T) (said func() string) {
	t.Helper()
	to, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	was := os.Stderr
	os.Stderr = to
	t.Cleanup(func() {
		os.Stderr = was
		to.Close()
	})
	return func() string {
		_, _ = to.Seek(0, io.SeekStart)
		text, _ := io.ReadAll(to)
		return string(text)
	}
}
