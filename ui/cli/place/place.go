// Package place finds the person's files, and is the command that says where they are. Begin with New. What a flag names goes before what
// the environment does, that before files beside the program, and those before the usual place.
package place

import (
	"cmp"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Journal gives the place of the journal, by the flag that may name one. It returns store.ErrNoHome where the system names no folder.
func Journal(flag string) (string, error) {
	journal, _, _, _ := store.Portable()
	return first(flag, "KOFFIEMOMENT_JOURNAL", journal, store.DefaultJournal)
}

// Reviews gives the place of the lecturer's own file in the same way.
func Reviews(flag string) (string, error) {
	_, reviews, _, _ := store.Portable()
	return first(flag, "KOFFIEMOMENT_REVIEWS", reviews, store.DefaultReviews)
}

// Config gives the place of the settings, which nothing names: they go with the journal that is used.
func Config(journal string) (string, error) {
	if beside, _, config, is := store.Portable(); is && store.Whole(journal) == store.Whole(beside) {
		return config, nil
	}
	return store.DefaultConfig()
}

func first(flag, variable, beside string, usual func() (string, error)) (string, error) {
	if path := cmp.Or(flag, os.Getenv(variable), beside); path != "" {
		return path, nil
	}
	return usual()
}

// Ways are what the command line gives the command.
type Ways struct {
	Words    *words.Catalog
	Print    func(lines ...string)
	Command  func(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command
	Journal  func() (string, error) // where it is
	Existing func() (string, error) // where it is, and refuses where there is none
	Own      func(path string) *own.Journal
}

// New gives the command that prints the place of the journal, or of the config file, whether there is one or not: who wants to make a
// copy or to look after it by other means asks for this first.
func New(w *Ways) *cobra.Command {
	var config, home, portable bool
	c := w.Command("path", func(*cobra.Command, []string) error {
		path, err := w.Journal()
		switch {
		case portable:
			return w.carry()
		case err != nil:
			return err
		case home:
			if path, err = w.Existing(); err == nil {
				err = w.Own(path).ToOwnPlace()
			}
			return err
		case config:
			if path, err = Config(path); err != nil {
				return err
			}
		default:
			w.Own(path).SayPlace()
		}
		w.Print(path)
		return nil
	})
	c.Flags().BoolVar(&config, "config", false, w.Words.Command.Flags.Config)
	c.Flags().BoolVar(&home, "own", false, w.Words.Command.Flags.OwnPlace)
	c.Flags().BoolVar(&portable, "portable", false, w.Words.Portable.Flag)
	c.MarkFlagsMutuallyExclusive("config", "own", "portable")
	return c
}

// carry begins a journal beside the program: a copy of the one that would be used, where there is one, so that nobody stands before an
// empty one without being told.
func (w *Ways) carry() error {
	beside, err := store.JournalBeside()
	if err != nil {
		return err
	}
	from, err := w.Journal()
	if err != nil && !errors.Is(err, store.ErrNoHome) { // a computer without a home folder is one to take a stick to
		return err
	}
	if err := w.Own(from).Carry(beside); err != nil {
		return err
	}
	w.Print(beside)
	return nil
}
