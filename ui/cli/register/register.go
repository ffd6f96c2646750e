// Package register has a double click on a .koffie file open the program, for one person and without rights beyond theirs, and undoes it.
// Begin with New. What each system wants is in a file of its own: put writes that and says where, take takes it away.
package register

import (
	"errors"
	"os"

	"github.com/spf13/cobra"

	"koffiemoment/ui/words"
)

// Ways are what the command line gives its commands.
type Ways struct {
	Words   *words.RegisterWords
	Print   func(lines ...string)
	Command func(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command
	Failed  func(text string) error
}

// errByHand says that the system lets no program do this by itself.
var errByHand = errors.New("this is done by hand here")

// New gives the command of a name, register or unregister.
func New(name string, w *Ways) *cobra.Command {
	work := w.register
	if name == "unregister" {
		work = w.unregister
	}
	return w.Command(name, func(*cobra.Command, []string) error { return work() })
}

func (w *Ways) register() error {
	var written []string
	program, err := os.Executable()
	if err == nil {
		written, err = here().put(program, w.Words.Kind)
	}
	switch {
	case errors.Is(err, errByHand):
		return w.Failed(w.Words.NotHere)
	case err != nil:
		return w.Failed(words.Fill(w.Words.Failed, err.Error()))
	}
	w.Print(words.Fill(w.Words.Done, program))
	w.each(w.Words.Wrote, written)
	w.Print(w.Words.Moved)
	return nil
}

func (w *Ways) unregister() error {
	removed, others, err := here().take()
	switch {
	case errors.Is(err, errByHand):
		w.Print(w.Words.NothingToUndo)
		return nil
	case err != nil:
		return w.Failed(words.Fill(w.Words.Failed, err.Error()))
	case len(removed) == 0:
		w.Print(w.Words.NothingThere)
	default:
		w.Print(w.Words.Undone)
	}
	w.each(w.Words.Removed, removed)
	w.each(w.Words.NotOurs, others)
	return nil
}

func (w *Ways) each(sentence string, places []string) {
	for _, at := range places {
		w.Print(words.Fill(sentence, at))
	}
}
