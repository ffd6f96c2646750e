package ui

import (
	"errors"
	"io/fs"
	"os"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/safety"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// What the shell does when the journal does not open, when damage is found in one that did, and when a copy takes its place. The screens are those of
// safety; they give back functions, so that a journal is only ever put in the place of another here.

// Start opens the journal and makes the program on it, or one that begins with a calm screen where the journal is damaged, gone or open elsewhere and
// there is something to be done about that. Any other error comes back as it is.
func Start(o Options) (*Shell, error) { return start(o, func() {}) }

// start is Start that says when the journal is open and its first screen is yet to be read.
func start(o Options, opened func()) (*Shell, error) {
	if o.lost() {
		opened()
		return troubled(o, fs.ErrNotExist), nil
	}
	j, err := o.journal(o.Key)
	var sh *Shell
	if err == nil {
		opened()
		if sh, err = New(o, j); err == nil {
			return sh, nil
		}
	}
	if sh := troubled(o, err); sh != nil {
		opened()
		return sh, nil
	}
	return nil, err
}

// lost says that no journal stands where there was one: its copies do.
func (o *Options) lost() bool {
	return lost(o.file())
}

func lost(of safety.File) bool {
	if of.Path == "" {
		return false
	}
	_, err := os.Lstat(of.Path)
	return errors.Is(err, fs.ErrNotExist) && of.HasBackup()
}

// file is the journal as the screens of safety know it.
func (o *Options) file() safety.File {
	return safety.File{Path: o.Path, Copies: o.Config.CopiesOf(o.Path), Key: o.Key}
}

// troubled is a program that begins with what can be done about a journal that does not open, nil where that is nothing.
func troubled(o Options, err error) *Shell {
	of := o.file()
	gone := errors.Is(err, fs.ErrNotExist) || errors.Is(err, store.ErrEmptyFile) && of.HasBackup()
	if o.Path == "" || !isOne(err, store.ErrDamaged, store.ErrLocked, store.ErrSealed, vault.ErrWrong) && !gone {
		return nil
	}
	sh := newShell(o, nil)
	sh.Speak(words.CatalogFor(o.Language)) // which are about a journal still
	first, look := sh.trouble(of, err)
	sh.Start(first)
	sh.init = look
	return sh
}

// trouble gives the screen of what can be done about a journal that does not open, and what goes on beside that.
func (sh *Shell) trouble(of safety.File, err error) (window.Screen, tea.Cmd) {
	ways := sh.ways()
	ways.Fresh = errors.Is(err, fs.ErrNotExist)
	switch {
	case isOne(err, store.ErrSealed, vault.ErrWrong):
		return sh.gate(headOf(of.Path, err)), nil
	case errors.Is(err, store.ErrLocked):
		taken := safety.NewTaken(sh.Window, of, ways)
		return taken, taken.Look()
	}
	recovery := safety.NewRecovery(sh.Window, of, err, ways)
	return recovery, recovery.Look()
}

func isOne(err error, of ...error) bool {
	return slices.ContainsFunc(of, func(one error) bool { return errors.Is(err, one) })
}

// headOf gives the head of the lock of a file that did not open because of it. Where that can't be told the gate says so.
func headOf(path string, err error) (head vault.Head) {
	if sealed := new(store.SealedError); errors.As(err, &sealed) {
		return sealed.Head
	}
	head, _ = store.HeadOf(path)
	return head
}

// gate stands before the journal: of that nothing is shown, and nothing read, before it is open.
func (sh *Shell) gate(head vault.Head) *safety.Gate {
	return safety.NewGate(sh.Window, safety.Asks{Head: head, About: sh.Words.Gate.Journal, With: func(key *vault.Key) (safety.Enter, error) {
		enter, err := sh.opening(func() (*store.Journal, error) { return sh.asked.journal(key) }, "", nil)
		if err == nil || errors.Is(err, vault.ErrWrong) {
			return enter, err
		}
		of := sh.asked.file()
		of.Key = key
		return func() tea.Cmd { return sh.stopped(of, err) }, nil
	}})
}

// stopped shows what can be done about a journal that did not open with its key, and ends the program where that is nothing.
func (sh *Shell) stopped(of safety.File, err error) tea.Cmd {
	if !isOne(err, store.ErrDamaged, store.ErrLocked, fs.ErrNotExist) {
		sh.unopened = err
		return tea.Quit
	}
	first, look := sh.trouble(of, err)
	sh.Start(first)
	return look
}

// ways lead from the screens of safety back to the journal.
func (sh *Shell) ways() safety.Ways {
	held := sh.Book.Store
	ways := safety.Ways{
		Open: func(key *vault.Key) (safety.Enter, error) {
			enter, err := sh.opening(func() (*store.Journal, error) { return sh.asked.journal(key) }, "", nil)
			if !isOne(err, store.ErrSealed, vault.ErrWrong) {
				return enter, err
			}
			head := headOf(sh.asked.Path, err)
			return func() tea.Cmd { return sh.Push(sh.gate(head)) }, nil
		},
		Read: func(key *vault.Key, path, sign string, gone func()) (safety.Enter, error) {
			return sh.opening(func() (*store.Journal, error) { return store.Open(path, store.Options{ReadOnly: true, Key: key}) }, sign, gone)
		},
	}
	if held != nil {
		ways.Close = func() { held.Close() } // all that was saved is on the disk, whatever this says
	}
	return ways
}

// opening opens a journal beside the loop, and gives what takes it in.
func (sh *Shell) opening(open func() (*store.Journal, error), sign string, gone func()) (safety.Enter, error) {
	j, err := open()
	if err != nil {
		return nil, err
	}
	overview, err := j.Overview(logbook.ShownEntries)
	if err != nil {
		j.Close()
		return nil, err
	}
	return func() tea.Cmd { return sh.adopt(j, overview, sign, gone) }, nil
}

// adopt puts a journal in the place of the one that was open, or begins the program on it where none was, or where it is only to be read. The
// keeper writes to it from then on, what it still holds first; what it can't write then goes into a side file at the end.
func (sh *Shell) adopt(j *store.Journal, overview store.Overview, sign string, gone func()) tea.Cmd {
	if gone != nil {
		sh.gone = append(sh.gone, gone)
	}
	if opens := j.Key(); opens != nil {
		sh.key.Store(opens)
	}
	before := sh.Book.Store
	first := before == nil
	_ = sh.Keeper.Turn(func() error { // no save may be under way
		sh.Book.Store = j
		return nil
	})
	sh.Book.Doubtful = j.Doubtful()
	if sign != "" {
		sh.OnlyRead(sign)
		sh.Keeper.Look = nil // nothing was written to it
	}
	if first || sign != "" {
		return sh.moveIn(overview)
	}
	sh.Book.Take(logbook.OverviewMsg{Overview: overview})
	sh.Book.Outdate()
	if _, recovered := sh.Top().(*safety.Recovery); recovered {
		sh.Drop()
	}
	save := sh.Save()
	if before.ID() == j.ID() { // what was written to another journal is none of this one's
		save = sh.SaveAgain(heldAlready)
	}
	return tea.Batch(save, sh.settle(), sh.Book.Changed(logbook.Reread, ""))
}

// heldAlready says that a file refused a text because it has that, or what came of it.
func heldAlready(err error) bool {
	return errors.Is(err, store.ErrStale) || errors.Is(err, store.ErrDraftDone)
}

// settledMsg brings what came of looking through a whole journal.
type settledMsg struct {
	of       *store.Journal
	err      error
	followed bool // copies came under its lock that were not
}

// settle looks through the whole journal beside what stands on the screen, and has copies follow its lock that could not be reached before.
func (sh *Shell) settle() tea.Cmd {
	j := sh.Book.Store
	return func() tea.Msg {
		msg := settledMsg{of: j, err: j.Settle()}
		if msg.err == nil {
			msg.followed = follow(j)
		}
		return msg
	}
}

// settled opens the screen for a damaged journal over what stands. What is being written there stays with the keeper.
func (sh *Shell) settled(msg settledMsg) tea.Cmd {
	if msg.of == sh.Book.Store && msg.followed {
		return sh.Book.ReadOverview()
	}
	if msg.of != sh.Book.Store || !errors.Is(msg.err, store.ErrDamaged) || sh.asked.Path == "" {
		return nil
	}
	return sh.Push(safety.NewRecovery(sh.Window, sh.journalFile(), msg.err, sh.ways()))
}

// backUp makes a copy of each file in which something was finished since the last one. That a chosen folder was not there is said after leaving; that
// none could be made is not: the settings say when the newest was, and where.
func (sh *Shell) backUp() {
	if sh.Example || sh.OnlyReads() || sh.asked.Demo {
		return
	}
	now := sh.Now()
	if j := sh.Book.Store; j != nil {
		followBack(j)
		made, missed, err := j.AutoBackup(now)
		sh.made(j.Path(), made, missed, err)
	}
	if rs := sh.Desk.Reviews(); rs != nil {
		followBack(rs)
		made, missed, err := rs.AutoBackup(now)
		sh.made(rs.Path(), made, missed, err)
	}
}

// made keeps where a copy was put.
func (sh *Shell) made(path string, made store.Backup, missed string, err error) {
	if err == nil && made.Path != "" {
		if missed != "" {
			sh.away = Away{Folder: missed, Copy: made.Path}
		}
		sh.keepCopies(path, sh.config.CopiesOf(path).With(made))
	}
}

// keepCopies keeps where the copies of a file are, so that they are found when it does not open.
func (sh *Shell) keepCopies(path string, c store.Copies) {
	sh.keepConfig(func(config *store.Config) { *config = config.WithCopies(path, c) })
}

// newCopies opens the screen of the journal's copies.
func (sh *Shell) newCopies() window.Screen {
	of := sh.journalFile()
	keep := func(c store.Copies) {
		sh.Book.Store.UseCopies(c)
		sh.keepCopies(of.Path, c)
	}
	return safety.NewCopies(sh.Window, of, func() safety.Open { return sh.Book.Store }, keep, sh.ways)
}

// journalFile is the journal that is open, as the screens of safety know it.
func (sh *Shell) journalFile() safety.File {
	path := sh.Book.Store.Path()
	return safety.File{Path: path, Copies: sh.config.CopiesOf(path), Key: sh.journalKey()}
}

// openReviews opens the lecturer's file, and makes none in the place of one that is gone while its copies stand: what was noted, and the key that
// students know, would seem never to have been.
func (sh *Shell) openReviews() (*store.Reviews, error) {
	path := sh.asked.ReviewPath
	if !sh.anew.Load() && lost(safety.File{Path: path, Reviews: true, Copies: sh.asked.Config.CopiesOf(path)}) {
		return nil, fs.ErrNotExist
	}
	rs, err := sh.asked.Reviews(sh.reviewsKey.Load())
	if err == nil && rs.Locked() {
		sh.reviewsKey.Store(rs.Key())
	}
	return rs, err
}

// reviewsTrouble opens the screen for a lecturer's file that does not open, and has it opened again from there; nil where nothing can be done.
func (sh *Shell) reviewsTrouble(err error, again func() tea.Cmd) tea.Cmd {
	if sh.asked.ReviewPath == "" {
		return nil
	}
	of, alone := sh.reviewsFile(), sh.Alone()
	ways := safety.Ways{Close: sh.Desk.LetGo, Leave: sh.Pop, Fresh: errors.Is(err, fs.ErrNotExist) && lost(of)}
	ways.Open = func(key *vault.Key) (safety.Enter, error) {
		sh.anew.Store(ways.Fresh)
		enter, err := sh.openReviewsWith(key, again)
		return func() tea.Cmd {
			sh.Drop()
			return enter()
		}, err
	}
	leave := func() tea.Cmd {
		if alone {
			return sh.Quit()
		}
		sh.Drop()
		return sh.Pop() // and what needs the file
	}
	switch {
	case isOne(err, store.ErrSealed, vault.ErrWrong):
		return sh.Push(sh.reviewsGate(headOf(of.Path, err), leave, again))
	case errors.Is(err, store.ErrLocked):
		ways.Leave = leave
		return sh.Push(safety.NewTaken(sh.Window, of, ways))
	case ways.Fresh, errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrEmptyFile) && of.HasBackup():
		return sh.Push(safety.NewRecovery(sh.Window, of, err, ways))
	}
	return nil
}

// openReviewsWith opens the lecturer's file with a key, and then does again what needed it. What is wrong with the file beyond that is told there.
func (sh *Shell) openReviewsWith(key *vault.Key, again func() tea.Cmd) (safety.Enter, error) {
	sh.reviewsKey.Store(key)
	if _, err := sh.Desk.OpenReviews(); err != nil {
		return nil, err
	}
	return func() tea.Cmd { return tea.Batch(sh.SaveAgain(heldAlready), again()) }, nil
}

// reviewsGate stands before the lecturer's file, where it is first needed.
func (sh *Shell) reviewsGate(head vault.Head, leave, again func() tea.Cmd) *safety.Gate {
	return safety.NewGate(sh.Window, safety.Asks{Head: head, About: sh.Words.Gate.Reviews, Leave: leave,
		With: func(key *vault.Key) (safety.Enter, error) {
			enter, err := sh.openReviewsWith(key, again)
			if err != nil && !errors.Is(err, vault.ErrWrong) {
				return again, nil
			}
			return enter, err
		}})
}

// newReviewCopies opens the screen of the copies of the lecturer's file.
func (sh *Shell) newReviewCopies() window.Screen {
	of := sh.reviewsFile()
	return safety.NewCopies(sh.Window, of, func() safety.Open { return sh.Desk.Reviews() },
		func(c store.Copies) {
			sh.Desk.Reviews().UseCopies(c)
			sh.keepCopies(of.Path, c)
		}, func() safety.Ways {
			return safety.Ways{Close: sh.Desk.LetGo, Open: func(key *vault.Key) (safety.Enter, error) {
				outdate := func() tea.Cmd { sh.Desk.Outdate(); return nil }
				enter, err := sh.openReviewsWith(key, outdate)
				if !isOne(err, store.ErrSealed, vault.ErrWrong) {
					return enter, err
				}
				head := headOf(of.Path, err)
				return func() tea.Cmd { return sh.Push(sh.reviewsGate(head, sh.Pop, outdate)) }, nil
			}}
		})
}

// reviewsFile is the lecturer's file as the screens of safety know it.
func (sh *Shell) reviewsFile() safety.File {
	path, key := sh.asked.ReviewPath, sh.reviewsKey.Load()
	if rs := sh.Desk.Reviews(); rs != nil {
		path, key = rs.Path(), rs.Key()
	}
	return safety.File{Path: path, Reviews: true, Copies: sh.config.CopiesOf(path), Key: key}
}
