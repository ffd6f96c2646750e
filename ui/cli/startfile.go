package cli

import (
	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/startfile"
)

// startFileCommand makes what a college gives its students on the first day. Who has no file as a lecturer yet gets one, as by reviewing.
func (p *program) startFileCommand() *cobra.Command {
	m := &startfile.Maker{Words: p.words, Tell: p.tell, Print: p.print}
	m.Open = func() (*store.Reviews, error) {
		path, err := p.reviewsPath()
		if err != nil {
			return nil, err
		}
		return p.openReviews(path, store.Options{})
	}
	m.Rubric = func(path string) (*rubric.Rubric, error) {
		if path == "" {
			return p.inUse()
		}
		found, err := p.readRubric(path)
		if err != nil {
			return nil, err
		}
		return found.Rubric, nil
	}
	c := p.command("startfile", func(cmd *cobra.Command, args []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		return m.Make(append(args, "")[0])
	}, "["+p.words.Command.Args.File+"]")
	c.Args = p.atMostOne
	m.Flags(c.Flags())
	return c
}
