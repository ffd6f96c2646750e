package cli

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui"
)

// reviewing is what review was asked for.
type reviewing struct {
	watch, list, json, answer, key bool
	csv, answers, name             string
	unlocking
}

func (p *program) reviewCommand() *cobra.Command {
	r, words := &reviewing{}, &p.words.Command
	c := p.command("review", func(cmd *cobra.Command, from []string) error { return p.review(cmd, r, from) })
	c.Use += " " + words.Args.Some
	c.Args = cobra.ArbitraryArgs
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&r.watch, "watch", false, words.Flags.Watch)
	f.BoolVar(&r.list, "list", false, words.Flags.List)
	f.BoolVar(&r.json, "json", false, words.Flags.JSON)
	f.StringVar(&r.csv, "csv", "", words.Flags.CSV)
	f.BoolVar(&r.answer, "answer-all", false, words.Flags.AnswerAll)
	f.StringVar(&r.answers, "answers", "", words.Flags.Answers)
	f.StringVar(&r.name, "name", "", words.Flags.SignAs)
	f.StringVar(&r.passphraseFile, "passphrase-file", "", words.Flags.Unseal)
	f.StringVar(&r.identityFile, "identity", "", words.Flags.Identity)
	f.BoolVar(&r.key, "key", false, words.Flags.Key)
	return c
}

// review opens the queue, or does without a screen what it was asked for.
func (p *program) review(cmd *cobra.Command, r *reviewing, from []string) error {
	if err := cmp.Or(p.filled(cmd), p.suits(cmd, r, from)); err != nil {
		return err
	}
	for _, path := range from {
		if _, err := os.Stat(path); err != nil {
			return p.unread(path, err)
		}
	}
	if err := p.unlock(&r.unlocking); err != nil {
		return err
	}
	switch {
	case r.key:
		return p.printKey()
	case r.list:
		return p.listQueue(r, from)
	case r.csv != "":
		return p.writeCohort(r, from)
	case r.answer:
		return p.answerAll(r, from)
	}
	return p.end(p.show(p.atHome(ui.Options{Review: from, Watch: r.watch, Keys: r.identities(), Phrase: r.passphrase})))
}

// suits refuses flags that do not go together.
func (p *program) suits(cmd *cobra.Command, r *reviewing, from []string) error {
	words := &p.words.Command.Usage
	var does []string
	for _, one := range []struct {
		asked bool
		flag  string
	}{{r.watch, "--watch"}, {r.list, "--list"}, {r.csv != "", "--csv"}, {r.answer, "--answer-all"}, {r.key, "--key"}} {
		if one.asked {
			does = append(does, one.flag)
		}
	}
	switch {
	case len(does) > 1:
		return p.misused(cmd, words.Together, does[0], does[1])
	case r.json && !r.list:
		return p.misused(cmd, words.Needs, "--json", "--list")
	case r.answers != "" && !r.answer:
		return p.misused(cmd, words.Needs, "--answers", "--answer-all")
	case r.name != "" && !r.answer:
		return p.misused(cmd, words.Needs, "--name", "--answer-all")
	case r.key && len(from) > 0:
		return p.misused(cmd, words.TooMany, from[0])
	case (r.list || r.csv != "" || r.answer) && len(from) == 0:
		return p.misused(cmd, words.Missing, p.words.Command.Args.Some)
	}
	return nil
}

// printKey prints the lecturer's public key, which is made with the lecturer's own file when there is none.
func (p *program) printKey() error {
	path, err := p.reviewsPath()
	if err != nil {
		return err
	}
	s, err := p.openReviews(path, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	_, own, err := s.Identity()
	if err == nil {
		p.print(own)
	}
	return err
}

// readCohort reads files and folders. A lecturer's file that is not there is not made: s is nil then, and nothing was said.
func (p *program) readCohort(s *store.Reviews, r *reviewing, from []string) (*store.Cohort, error) {
	files, err := store.Koffies(from...)
	if at := new(fs.PathError); errors.As(err, &at) {
		return nil, p.unread(at.Path, err)
	}
	if err != nil {
		return nil, err
	}
	found, err := store.ReadCohort(context.Background(), store.Paths(files), r.keys, nil)
	if err != nil {
		return nil, err
	}
	return s.Cohort(found)
}

// looking opens the lecturer's own file for reading, if there is one, adds the key in it to the others, and does work.
func (p *program) looking(r *reviewing, work func(*store.Reviews) error) error {
	path, err := p.reviewsPath()
	switch {
	case err != nil:
		return err
	case missing(path):
		return work(nil)
	}
	s, err := p.openReviews(path, store.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer s.Close()
	secret, _, err := s.Identity()
	if err != nil && !errors.Is(err, store.ErrReadOnly) { // there are no keys yet, and none are made by looking
		return err
	}
	r.add(secret)
	return work(s)
}
