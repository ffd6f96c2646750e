package cli

import (
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/lines"
	"koffiemoment/ui/cli/place"
	"koffiemoment/ui/cli/tryout"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/own"
)

func (p *program) journalPath() (string, error) { return place.Journal(p.flags.journal) }

func (p *program) reviewsPath() (string, error) { return place.Reviews(p.flags.reviews) }

// openJournal opens the journal at path, so that whatever is wrong with it can be told: errors of store do not say
// whose file they are about.
func (p *program) openJournal(path string, o store.Options) (*store.Journal, error) {
	p.path, p.kind = path, &p.words.Command.Fail.Journal
	return unlock.Opened(p.keys.With, path, func(key *vault.Key) (*store.Journal, error) { return store.Open(path, p.backedUp(path, o, key)) })
}

// beginJournal opens the journal for what makes sense before there is one, and makes it then.
func (p *program) beginJournal() (*store.Journal, error) {
	path, err := p.journalPath()
	if err != nil {
		return nil, err
	}
	return p.openJournal(path, store.Options{})
}

// openReviews does the same for the lecturer's own file.
func (p *program) openReviews(path string, o store.Options) (*store.Reviews, error) {
	p.path, p.kind = path, &p.words.Command.Fail.Reviews
	return unlock.Opened(p.keys.With, path, func(key *vault.Key) (*store.Reviews, error) { return store.OpenReviews(path, p.backedUp(path, o, key)) })
}

// backedUp says where backups of a file are, which has to be known before something in it is emptied.
func (p *program) backedUp(path string, o store.Options, key *vault.Key) store.Options {
	o.Copies, o.Now, o.Key = p.config.CopiesOf(path), p.now, key
	return o
}

// reading opens the journal for reading, does work with it and closes it again. A journal that is not there is not made. Several
// may read at a time, but not while somebody has it open for writing, as the full-screen program does.
func (p *program) reading(work func(*store.Journal) error) error {
	return p.with(store.Options{ReadOnly: true}, work)
}

// writing is reading for work that changes the journal.
func (p *program) writing(work func(*store.Journal) error) error {
	return p.with(store.Options{}, work)
}

// ifAny makes of reading or writing what does nothing without a journal.
func ifAny(open func(func(*store.Journal) error) error) func(func(*store.Journal) error) error {
	return func(work func(*store.Journal) error) error {
		err := open(work)
		if said := new(failure); errors.As(err, &said) && said.status == statusNotFound {
			return nil
		}
		return err
	}
}

func (p *program) with(o store.Options, work func(*store.Journal) error) error {
	path, err := p.existingJournal()
	if err != nil {
		return err
	}
	j, err := p.openJournal(path, o)
	if err != nil {
		return err
	}
	defer j.Close()
	if err := work(j); err != nil || o.ReadOnly {
		return err
	}
	p.backUp(j)
	return nil
}

// existingJournal is journalPath for what makes no sense without a journal.
func (p *program) existingJournal() (string, error) {
	path, err := p.journalPath()
	if err == nil {
		err = p.own(path).MovedAway()
	}
	if err == nil && missing(path) {
		err = fail(statusNotFound, p.words.Command.Fail.NoJournal, path)
	}
	return path, err
}

// missing says whether nothing stands at path. A link that leads nowhere is something: it may lead to a disk that is not there
// just now.
func missing(path string) bool {
	_, err := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// open gives the command that shows the full-screen program, at the overview or where start says.
func (p *program) open(start string) runner {
	return func(*cobra.Command, []string) error {
		path, err := p.journalPath()
		if err == nil {
			err = p.own(path).MovedAway()
		}
		if err != nil {
			return err
		}
		p.own(path).SayUsed()
		o := ui.Options{Fresh: missing(path), Start: start, Place: func() ui.Place { return ui.Place{Place: store.PlaceOf(path), Movable: p.own(path).Movable()} }}
		outcome, err := p.show(p.atHome(p.withJournal(o, path)))
		if err == nil && outcome.Move {
			p.keys.Learn(outcome.Key)
			return errors.Join(p.end(outcome, nil), p.own(path).ToOwnPlace())
		}
		return p.end(outcome, err)
	}
}

// own gives the journal at path, whatever is done with it as a whole.
func (p *program) own(path string) *own.Journal {
	j := &own.Journal{Path: path, ConfigPath: p.configPath, Now: p.now, Words: p.words, Tell: p.tellAll, Print: p.print, Keyed: p.keys.With}
	switch {
	case p.flags.journal != "":
		j.By, j.Again = "--journal", " --journal "+path
	case os.Getenv("KOFFIEMOMENT_JOURNAL") != "":
		j.By = "KOFFIEMOMENT_JOURNAL"
	}
	return j
}

// withJournal lets the full-screen program open the journal at path. It does so itself, so that the first question can show
// while a new journal is made.
func (p *program) withJournal(o ui.Options, path string) ui.Options {
	o.Path = store.Whole(path)
	o.Open = func(key *vault.Key) (*store.Journal, error) {
		p.path, p.kind = path, &p.words.Command.Fail.Journal
		return store.Open(path, p.backedUp(path, store.Options{}, key))
	}
	return o
}

// atHome lets the full-screen program use the person's own places: for settings, for hand-ins, and for reviews.
func (p *program) atHome(o ui.Options) ui.Options {
	path, err := p.reviewsPath() // whoever has no home folder is told so when the file is needed, and a student needs none
	o.Reviews = func(key *vault.Key) (*store.Reviews, error) {
		if err != nil {
			return nil, err
		}
		return store.OpenReviews(path, p.backedUp(path, store.Options{}, p.keys.Or(key, path)))
	}
	o.ReviewPath = store.Whole(path)
	o.Reviewed = err == nil && !missing(path)
	o.Outbox, _ = store.DefaultOutbox() // without a home folder there is none, and one has to be chosen
	o.ConfigPath = p.configPath
	return o
}

// show runs the full-screen program with what every start of it needs.
func (p *program) show(o ui.Options) (ui.Outcome, error) {
	theme, err := p.chooseTheme()
	if err != nil {
		return ui.Outcome{}, err
	}
	o.Config, o.Language, o.Theme = p.config, p.words.Lang, theme
	o.Now, o.Default, o.In, o.Out = p.now, rubric.Default, p.in, p.out
	if lines.Asked(p.flags.lines, p.flags.linesGiven, p.config) {
		return lines.Run(o, &p.keys, p.backUp)
	}
	if !p.hasScreen() {
		return ui.Outcome{}, fail(statusFailed, "%s", p.words.Command.Fail.NoTerminal)
	}
	if o.Path != "" {
		if o.Key, err = p.keyOf(o.Path); err != nil {
			return ui.Outcome{}, err
		}
	}
	if !o.Demo {
		tries := &tryout.Maker{Now: p.now}
		o.Sample, o.Class = tries.Sample, tries.Evening
	}
	if o.Fresh && !o.Reviewed { // a screen is no place to say that there is another way to whoever can't read it
		p.tell(p.words.Line.Exists)
	}
	return ui.Run(o)
}

// keyOf gives the key of a file as far as no one has to be asked; that of a file which another window has stands in its copies too.
func (p *program) keyOf(path string) (*vault.Key, error) {
	key, err := p.keys.Known(path)
	if key == nil && err == nil && p.keys.File != "" {
		if copied := p.newestCopy(path); copied != nil {
			return p.keys.Known(copied.Path)
		}
	}
	return key, err
}

// hasScreen says whether there is a terminal at both ends that can place text. In a pipe the program would wait for keys that nobody can
// press, and an editor's “dumb” terminal shows the signs that should place text.
func (p *program) hasScreen() bool {
	return term.IsTerminal(int(p.in.Fd())) && term.IsTerminal(int(p.out.Fd())) && os.Getenv("TERM") != "dumb"
}
