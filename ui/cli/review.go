package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/unlock"
)

// reviewing is what review was asked for.
type reviewing struct {
	watch, list, json, answer, key bool
	unready, dry, sent             bool
	csv, answers, name             string
	unlock.Sealed
}

// reviewCommand is for lecturers. It needs no journal, and leaves alone one that is there.
func (p *program) reviewCommand() *cobra.Command {
	asked, words := &reviewing{}, &p.words.Command
	c := p.command("review", func(cmd *cobra.Command, from []string) error { return p.review(cmd, asked, from) })
	c.Use += " " + words.Args.Some
	c.Args = cobra.ArbitraryArgs
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&asked.watch, "watch", false, words.Flags.Watch)
	f.BoolVar(&asked.list, "list", false, words.Flags.List)
	f.BoolVar(&asked.json, "json", false, words.Flags.JSON)
	f.StringVar(&asked.csv, "csv", "", words.Flags.CSV)
	f.BoolVar(&asked.answer, "answer-all", false, words.Flags.AnswerAll)
	f.BoolVar(&asked.unready, "also-unready", false, words.Flags.AlsoUnready)
	f.BoolVar(&asked.dry, "dry-run", false, words.Flags.DryRun)
	f.StringVar(&asked.answers, "answers", "", words.Flags.Answers)
	f.StringVar(&asked.name, "name", "", words.Flags.SignAs)
	f.BoolVar(&asked.sent, "sent", false, words.Flags.MarkSent)
	f.StringVar(&asked.PassphraseFile, "passphrase-file", "", words.Flags.Unseal)
	f.StringVar(&asked.IdentityFile, "identity", "", words.Flags.Identity)
	f.BoolVar(&asked.key, "key", false, words.Flags.Key)
	return c
}

// review opens the queue, or does without a screen what it was asked for.
func (p *program) review(cmd *cobra.Command, asked *reviewing, from []string) error {
	if err := cmp.Or(p.filled(cmd), p.suits(cmd, asked, from)); err != nil {
		return err
	}
	for _, path := range from { // before a passphrase is asked for, and before the screen is taken
		if _, err := os.Stat(path); err != nil && store.StampOf(path) == (store.Stamp{}) { // else it is in an archive
			return p.keys.Unread(path, err)
		}
	}
	if err := asked.Sealed.Read(&p.keys); err != nil {
		return err
	}
	switch {
	case asked.key:
		return p.printKey()
	case asked.list:
		return p.listQueue(asked, from)
	case asked.csv != "":
		return p.writeCohort(asked, from)
	case asked.answer:
		return p.answerAll(asked, from)
	case asked.sent:
		return p.markSent(asked, from)
	}
	return p.end(p.show(p.atHome(ui.Options{Review: from, Watch: asked.watch, Keys: asked.Identities(), Phrase: asked.Passphrase})))
}

// suits refuses flags that do not go together. At most one says what to do, and some others belong to one of those.
func (p *program) suits(cmd *cobra.Command, asked *reviewing, from []string) error {
	words := &p.words.Command.Usage
	var does []string
	for _, one := range []struct {
		given bool
		flag  string
	}{{asked.watch, "--watch"}, {asked.list, "--list"}, {asked.csv != "", "--csv"}, {asked.answer, "--answer-all"}, {asked.sent, "--sent"}, {asked.key, "--key"}} {
		if one.given {
			does = append(does, one.flag)
		}
	}
	switch {
	case len(does) > 1:
		return p.misused(cmd, words.Together, does[0], does[1])
	case asked.json && !asked.list:
		return p.misused(cmd, words.Needs, "--json", "--list")
	case asked.answers != "" && !asked.answer:
		return p.misused(cmd, words.Needs, "--answers", "--answer-all")
	case asked.name != "" && !asked.answer:
		return p.misused(cmd, words.Needs, "--name", "--answer-all")
	case asked.unready && !asked.answer:
		return p.misused(cmd, words.Needs, "--also-unready", "--answer-all")
	case asked.dry && !asked.answer:
		return p.misused(cmd, words.Needs, "--dry-run", "--answer-all")
	case asked.key && len(from) > 0:
		return p.misused(cmd, words.TooMany, from[0])
	case (asked.list || asked.csv != "" || asked.answer || asked.sent) && len(from) == 0:
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
	if missing(path) && p.newestCopy(path) != nil { // students know the key that is in it
		return p.noReviews()
	}
	s, err := p.openReviews(path, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	_, own, err := s.Identity()
	if err != nil {
		return err
	}
	signs, err := s.Signs()
	if err == nil {
		p.print(own)
		p.tell(fmt.Sprintf(p.words.Trust.KeyLine, strings.Join(exchange.Fingerprint(signs), " "))) // beside, for whoever pipes the key
	}
	return err
}

// readCohort reads files and folders. A lecturer's file that is not there is not made: s is nil then, and nothing was said. It cannot
// be stopped from within: ctrl+c ends the whole command, which has written no answer yet.
func (p *program) readCohort(s *store.Reviews, asked *reviewing, from []string) (*store.Cohort, error) {
	files, err := store.Koffies(from...)
	if at := new(fs.PathError); errors.As(err, &at) {
		return nil, p.keys.Unread(at.Path, err)
	}
	if err != nil {
		return nil, err
	}
	found, _, err := store.ReadAgain(context.Background(), files, nil, asked.Keys, nil, nil)
	if err != nil {
		return nil, err
	}
	return s.Cohort(found)
}

// looking opens the lecturer's own file for reading, if there is one, or its newest copy while another window has it, adds the key in it to the others, and does work.
func (p *program) looking(asked *reviewing, work func(*store.Reviews) error) error {
	path, err := p.reviewsPath()
	switch {
	case err != nil:
		return err
	case missing(path) && p.newestCopy(path) != nil:
		return p.noReviews()
	case missing(path):
		return work(nil)
	}
	s, err := p.reviewsOrCopy(path)
	if err != nil {
		return err
	}
	defer s.Close()
	secrets, err := s.Opens()
	if err != nil && !errors.Is(err, store.ErrReadOnly) { // there are no keys yet, and none are made by looking
		return err
	}
	asked.Add(secrets...)
	return work(s)
}
