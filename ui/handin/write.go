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

// writing is the last step: how the file is sealed, where it goes, and the writing of it. What is typed as a passphrase stands in its
// fields and nowhere else, so leaving handing in forgets it.
type writing struct {
	*handIn
	form          *kit.Form
	phrase, again string
	folder        string
	fault         string // what is still wanting, told since the last try
}

const (
	shownInput  = 38   // how many characters of a typed line are in sight; a longer folder is shown whole below
	longest     = 4096 // how many characters a path or a key may have
	shortPhrase = 12   // below how many characters a passphrase is worth a word
)

// Key answers enter on the writing itself before the form does. Tab goes on by a row, as there is no other part to go to.
func (v *writing) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice, v.fault = "", ""
	switch k := keysOf(v.book.Window); {
	case key.Matches(press, k.Choose) && v.atWriting():
		return v.hand(), true
	case key.Matches(press, k.Switch):
		v.form.Move(1)
		return nil, true
	case key.Matches(press, k.SwitchBack):
		v.form.Move(-1)
		return nil, true
	}
	if cmd, handled := v.fill(press); handled {
		return cmd, true
	}
	return v.leaf(press, words.WriteStep, v.toWriting)
}

// fill gives a key or a paste to the form.
func (v *writing) fill(msg tea.Msg) (tea.Cmd, bool) {
	last := v.atWriting()
	v.fault = ""
	changed, handled := v.form.Key(msg, &v.book.Keys)
	if changed && !last { // the writing itself takes → for a change, which it is none of
		return v.keep(), true
	}
	return nil, handled
}

// atWriting says whether the cursor is on the writing itself.
func (v *writing) atWriting() bool { return v.form.At == len(v.form.Rows)-1 }

// toWriting puts the cursor there. Whoever hurries through the steps goes no further by it, and writes nothing.
func (v *writing) toWriting() tea.Cmd {
	v.form.Move(len(v.form.Rows) - 1 - v.form.At)
	return nil
}

// hand writes the file, or says what is wanting and goes there. Sealing with a passphrase is slow on purpose, so that guessing is; the
// student is told before the screen stands still.
func (v *writing) hand() tea.Cmd {
	seal, fault, at := v.seal()
	if v.fault = fault; fault != "" {
		v.form.Move(at - v.form.At)
		return nil
	}
	if v.notice = v.book.Words.HandIn.Writing; seal.By == exchange.ByPassphrase {
		v.notice = v.book.Words.HandIn.Sealing
	}
	return v.book.Do(v, v.writeFile(seal))
}

// seal gives what the file is sealed with, or what is still wanting and in which row.
func (v *writing) seal() (seal store.Sealing, fault string, at int) {
	phrases := &v.book.Words.HandIn
	var err error
	switch seal.By = v.set.Seal; {
	case v.folder == "":
		return seal, phrases.NeedFolder, len(v.form.Rows) - 2
	case seal.By == exchange.ByPassphrase && v.phrase == "":
		return seal, phrases.NeedPhrase, 1
	case seal.By == exchange.ByPassphrase && v.phrase != v.again:
		return seal, phrases.NotAlike, 2
	case seal.By == exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(v.phrase)
	case seal.By == exchange.ByKey:
		seal.Lock, err = exchange.LockFor(v.set.Key)
	}
	switch {
	case exchange.IsRefusal(err, exchange.PrivateKey):
		fault = phrases.KeySecret
	case err != nil:
		fault = phrases.NeedKey
	}
	return seal, fault, 1
}

func (v *writing) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.open()
	case handedInMsg:
		return v.written(msg)
	case tea.PasteMsg:
		cmd, _ := v.fill(msg)
		return cmd
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.form.Style(&v.book.Theme)
	}
	return nil
}

// open puts the cursor on the writing itself: for a file without a seal in the usual folder nothing has to be chosen.
func (v *writing) open() {
	v.folder = cmp.Or(v.set.Folder, v.book.Outbox)
	v.build()
	v.toWriting()
}

// build makes the rows anew, as another way to seal needs: the seal, what it takes, the folder, and the writing itself.
func (v *writing) build() {
	phrases := &v.book.Words.HandIn
	rows := []*kit.Row{v.sealRow()}
	switch v.set.Seal {
	case exchange.ByPassphrase:
		rows = append(rows, v.phraseRow(phrases.Phrase, &v.phrase), v.phraseRow(phrases.Again, &v.again))
	case exchange.ByKey:
		rows = append(rows, v.keyRow())
	}
	rows = append(rows, v.folderRow(), &kit.Row{Label: phrases.File, Value: phrases.Write, Note: phrases.WriteAbout, Set: func(string) {}})
	v.form = &kit.Form{Rows: rows}
	v.form.Enter()
}

func (v *writing) sealRow() *kit.Row {
	phrases := &v.book.Words.HandIn
	seals := kit.Options(phrases.Seals, "", exchange.ByPassphrase, exchange.ByKey)
	row := kit.ChoiceRow(phrases.Seal, seals, string(v.set.Seal), func(by string) { v.set.Seal = exchange.SealedBy(by); v.build() })
	row.Note = phrases.SealsAbout[v.set.Seal]
	return row
}

// phraseRow asks for a passphrase, and says while it is typed whether it is a short one.
func (v *writing) phraseRow(label string, phrase *string) *kit.Row {
	row := kit.SecretRow(&v.book.Theme, label, *phrase, nil)
	row.Set = func(typed string) { *phrase = typed; row.Note = v.aboutPhrase() }
	row.Note = v.aboutPhrase()
	return row
}

func (v *writing) aboutPhrase() string {
	if n := utf8.RuneCountInString(v.phrase); n > 0 && n < shortPhrase {
		return v.book.Words.HandIn.PhraseShort
	}
	return v.book.Words.HandIn.PhraseAbout
}

// keyRow asks for the lecturer's key, and says while it is typed whether it is one.
func (v *writing) keyRow() *kit.Row {
	row := v.longRow(v.book.Words.HandIn.Key, v.set.Key)
	row.Set = func(typed string) { v.set.Key = typed; row.Note = v.aboutKey() }
	row.Note = v.aboutKey()
	return row
}

func (v *writing) aboutKey() string {
	phrases := &v.book.Words.HandIn
	switch _, err := exchange.LockFor(v.set.Key); {
	case v.set.Key == "":
		return phrases.KeyAbout
	case err == nil:
		return phrases.KeyFine
	case exchange.IsRefusal(err, exchange.PrivateKey):
		return phrases.KeySecret
	}
	return phrases.KeyMore
}

// folderRow asks for the folder, to the letter: its name may hold spaces that a line of text would lose.
func (v *writing) folderRow() *kit.Row {
	row := v.longRow(v.book.Words.HandIn.Folder, v.folder)
	row.Set = func(string) { v.folder = row.Input.Value(); v.set.Folder = v.folder }
	row.Note = v.book.Words.HandIn.FolderAbout
	return row
}

// longRow asks for a line that is longer than most. Its limit is set before its value, which would be cut to it.
func (v *writing) longRow(label, value string) *kit.Row {
	row := kit.TextRow(&v.book.Theme, label, "", nil)
	row.Input.Limit = longest
	row.Input.SetValue(value)
	return row
}

// written goes on to the end, or says why there is no file. Then all stays as it was chosen, but what changed in the journal
// meanwhile is chosen and checked anew.
func (v *writing) written(msg handedInMsg) tea.Cmd {
	v.notice = ""
	switch {
	case errors.Is(msg.err, store.ErrStale):
		return tea.Batch(v.goTo(words.ChooseStep), v.book.Tell(v.book.Words.HandIn.Meanwhile))
	case msg.err != nil:
		return v.book.Tell(v.sayWrite(msg.err))
	}
	v.phrase, v.again = "", "" // kept no longer than needed
	v.book.Outdate()           // its estimates are locked now
	// Asked for nobody: the overview is heard by the shell, when this step is gone.
	return tea.Batch(v.book.ReadOverview(), v.book.Swap(&over{v.handIn, msg.handed}))
}

// sayWrite words why nothing was written. Whatever the system says of a folder, another one is the way on; only of a full disk that
// is not true.
func (in *handIn) sayWrite(err error) string {
	phrases, place, refused := &in.book.Words.HandIn, new(fs.PathError), new(exchange.Refusal)
	switch {
	case exchange.IsRefusal(err, exchange.TooBig, exchange.TooMany):
		return phrases.TooMuch
	case errors.As(err, &refused):
		return fmt.Sprintf(phrases.NotMade, in.book.Words.Exchange.Wrong[refused.Code])
	case errors.As(err, &place) && !errors.Is(err, store.ErrFull):
		return phrases.NotWritten
	}
	return in.book.Words.SayFile(err)
}

// View draws the form, and below it what is wanting and where the file will go.
func (v *writing) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	phrases, t, k, f := &v.book.Words.HandIn, &v.book.Theme, keysOf(v.book.Window), v.frame(words.WriteStep)
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.ToWriting, k.Back, k.Stop, k.Help}
	if v.atWriting() {
		f.Keys = []key.Binding{k.WriteFile, k.Up, k.Back, k.Stop, k.Help}
	}
	f.Form(t, v.form, w, true, 2)
	if v.fault != "" {
		f.Add("")
		f.Add(kit.Styled(t.Accent, kit.Wrap("! "+v.fault, min(w, kit.Prose), ""))...)
	}
	if len([]rune(v.folder)) > shownInput {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.folder, w, ""))...)
	}
	if f.Room(h) > 10 {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.SendsNothing, min(w, kit.Prose), ""))...)
	}
	return &f
}
