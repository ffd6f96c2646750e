package handin

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// sealing is the last step of handing in: how the file is sealed, where it goes, and the writing of it.
type sealing struct {
	in            *handIn
	form          *kit.Form
	phrase, again string
	folder        string
	fault         string // what is still wanting, told since the last try
	busy          bool
}

// shownInput is how many characters of a typed line are in sight.
const shownInput = 38

// longest is how many characters a path or a key may have.
const longest = 4096

func newSealing(v *handIn) *sealing { return &sealing{in: v} }

// open puts the cursor on the writing itself: for a file without a seal in the usual folder nothing has to be chosen.
func (s *sealing) open() tea.Cmd {
	s.folder = cmp.Or(s.in.set.Folder, s.in.book.Outbox)
	s.form = nil
	s.build()
	s.form.Leave()
	s.form.At = len(s.form.Rows) - 1
	s.form.Enter()
	return nil
}

// build makes the rows anew, as another way to seal needs.
func (s *sealing) build() {
	v, book := s.in, s.in.book
	words, at := &book.Words.HandIn, 0
	if s.form != nil {
		at = s.form.At
	}
	var seals []kit.Option
	for _, by := range []exchange.SealedBy{"", exchange.ByPassphrase, exchange.ByKey} {
		seals = append(seals, kit.Option{Id: string(by), Name: words.Seals[by]})
	}
	seal := kit.ChoiceRow(words.Seal, seals, string(v.set.Seal), func(id string) { v.set.Seal = exchange.SealedBy(id); s.build() })
	seal.Note = words.SealsAbout[v.set.Seal]
	rows := []*kit.Row{seal}
	switch v.set.Seal {
	case exchange.ByPassphrase:
		rows = append(rows, s.hidden(words.Phrase, &s.phrase), s.hidden(words.Again, &s.again))
	case exchange.ByKey:
		rows = append(rows, s.keyRow())
	}
	folder := kit.TextRow(&book.Theme, words.Folder, "", nil)
	folder.Input.CharLimit = longest
	folder.Input.SetValue(s.folder)
	folder.Set = func(string) { s.folder = folder.Input.Value(); v.set.Folder = s.folder }
	folder.Note = words.FolderAbout
	rows = append(rows, folder, &kit.Row{Label: words.File, Value: words.Write, Note: words.WriteAbout, Set: func(string) {}})
	s.form = &kit.Form{Rows: rows, At: min(at, len(rows)-1)}
	s.form.Enter()
}

// hidden asks for a passphrase.
func (s *sealing) hidden(label string, value *string) *kit.Row {
	r := kit.SecretRow(&s.in.book.Theme, label, *value, nil)
	r.Set = func(typed string) { *value = typed; r.Note = s.aboutPhrase() }
	r.Note = s.aboutPhrase()
	return r
}

// shortPhrase is below how many characters a passphrase is worth a word.
const shortPhrase = 12

func (s *sealing) aboutPhrase() string {
	words := &s.in.book.Words.HandIn
	if n := utf8.RuneCountInString(s.phrase); n > 0 && n < shortPhrase {
		return words.PhraseShort
	}
	return words.PhraseAbout
}

// keyRow asks for the lecturer's key and says while it is typed whether it is one.
func (s *sealing) keyRow() *kit.Row {
	v := s.in
	r := kit.TextRow(&v.book.Theme, v.book.Words.HandIn.Key, "", nil)
	r.Input.CharLimit = longest
	r.Input.SetValue(v.set.Key)
	r.Set = func(typed string) { v.set.Key = typed; r.Note = s.aboutKey() }
	r.Note = s.aboutKey()
	return r
}

func (s *sealing) aboutKey() string {
	words := &s.in.book.Words.HandIn
	switch _, err := exchange.LockFor(s.in.set.Key); {
	case s.in.set.Key == "":
		return words.KeyAbout
	case err == nil:
		return words.KeyFine
	case exchange.IsRefusal(err, exchange.PrivateKey):
		return words.KeySecret
	}
	return words.KeyMore
}

func (s *sealing) key(msg tea.Msg) (tea.Cmd, bool) {
	k := keysOf(s.in.book.Window)
	last := s.atWriting()
	s.fault = ""
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Choose) && last:
			return s.hand(), true
		case key.Matches(press, k.Switch):
			s.form.Move(1)
			return nil, true
		case key.Matches(press, k.SwitchBack):
			s.form.Move(-1)
			return nil, true
		}
	}
	changed, handled := s.form.Key(msg, &k.Keys)
	if changed && !last {
		return s.in.keep(true), true
	}
	return nil, handled
}

// atWriting says whether the cursor is on the writing itself.
func (s *sealing) atWriting() bool { return s.form.At == len(s.form.Rows)-1 }

// pass puts the cursor on the writing. Whoever hurries through the steps writes nothing by it.
func (s *sealing) pass() tea.Cmd {
	s.form.Move(len(s.form.Rows) - 1 - s.form.At)
	return nil
}

// hand writes the file.
func (s *sealing) hand() tea.Cmd {
	v, book := s.in, s.in.book
	seal, fault, at := s.sealing()
	if s.fault = fault; fault != "" {
		s.form.Move(at - s.form.At)
		return nil
	}
	if s.busy {
		return nil
	}
	if v.notice = book.Words.HandIn.Writing; seal.By == exchange.ByPassphrase {
		v.notice = book.Words.HandIn.Sealing
	}
	s.busy = true
	return book.Do(s.in, write(book, v.choice(), v.source, seal, window.WholePath(s.folder)))
}

// sealing gives what the file is sealed with, or what is still wanting and in which row.
func (s *sealing) sealing() (seal store.Sealing, fault string, at int) {
	words := &s.in.book.Words.HandIn
	var err error
	switch seal.By = s.in.set.Seal; {
	case s.folder == "":
		return seal, words.NeedFolder, len(s.form.Rows) - 2
	case seal.By == exchange.ByPassphrase && s.phrase == "":
		return seal, words.NeedPhrase, 1
	case seal.By == exchange.ByPassphrase && s.phrase != s.again:
		return seal, words.NotAlike, 2
	case seal.By == exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(s.phrase)
	case seal.By == exchange.ByKey:
		seal.Lock, err = exchange.LockFor(s.in.set.Key)
	}
	switch {
	case exchange.IsRefusal(err, exchange.PrivateKey):
		fault = words.KeySecret
	case err != nil:
		fault = words.NeedKey
	}
	return seal, fault, 1
}

func (s *sealing) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case handedInMsg:
		return s.written(msg)
	case window.ThemedMsg:
		if s.form != nil {
			s.build()
		}
	}
	return nil
}

// written goes on to the end, or says why there is no file. Then all stays as it was chosen, but what changed in the journal
// meanwhile is chosen and checked anew.
func (s *sealing) written(msg handedInMsg) tea.Cmd {
	v, book := s.in, s.in.book
	v.notice, s.busy = "", false
	if errors.Is(msg.err, store.ErrStale) {
		return tea.Batch(v.goTo(words.ChooseStep), book.Tell(book.Words.HandIn.Meanwhile))
	}
	if msg.err != nil {
		return book.Tell(v.sayWrite(msg.err))
	}
	v.handed, s.phrase, s.again = &msg.handed, "", ""
	clear(book.Stands) // its estimates are locked now
	book.Changes++
	return book.ReadOverview()
}

// sayWrite words why nothing was written. Whatever the system says of a folder, another one is the way on.
func (v *handIn) sayWrite(err error) string {
	words, place, refused := &v.book.Words.HandIn, new(fs.PathError), new(exchange.Refusal)
	switch {
	case exchange.IsRefusal(err, exchange.TooBig, exchange.TooMany):
		return words.TooMuch
	case errors.As(err, &refused):
		return fmt.Sprintf(words.NotMade, v.book.Words.Exchange.Wrong[refused.Code])
	case errors.As(err, &place) && !errors.Is(err, store.ErrFull):
		return words.NotWritten
	}
	return v.book.Words.SayFile(err)
}

func (s *sealing) draw(f *kit.Frame, w, h int) {
	book, k := s.in.book, keysOf(s.in.book.Window)
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.ToWriting, k.Back, k.Stop, k.Help}
	if s.atWriting() {
		f.Keys = []key.Binding{k.WriteFile, k.Up, k.Back, k.Stop, k.Help}
	}
	lines, cursor, at := s.form.Lines(&book.Theme, w-2, true)
	f.Cursor = cursor
	f.Focus, f.FocusEnd = at, min(at+2, len(lines)-1)
	f.Add(lines...)
	if s.fault != "" {
		f.Add("")
		f.Add(kit.Styled(book.Theme.Accent, kit.Wrap("! "+s.fault, min(w-2, 76), "   "))...)
	}
	if len([]rune(s.folder)) > shownInput {
		f.Add("")
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(s.folder, w-2, "   "))...)
	}
	if h > 10 {
		f.Add("")
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.HandIn.SendsNothing, min(w-2, 90), "   "))...)
	}
}
