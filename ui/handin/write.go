package handin

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
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
	onWay         bool // the cursor is on the writing itself
	phrase, again string
	folder        string
	fault         string // what is still wanting, told since the last try
}

const (
	shownInput  = 50   // how many characters of a typed line are in sight; a longer folder is shown whole below
	longest     = 4096 // how many characters a path or a key may have
	shortPhrase = 12   // below how many characters a passphrase is worth a word
)

// Key answers the keys of the rows, and of the writing itself below them. Tab goes on by a row.
func (v *writing) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice, v.fault = "", ""
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Switch):
		return nil, v.step(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.step(-1)
	case v.onWay && key.Matches(press, k.Choose):
		return v.hand(), true
	case v.onWay && key.Matches(press, k.Up):
		v.goToRow(len(v.form.Rows) - 1)
		return nil, true
	case !v.onWay && v.form.At == len(v.form.Rows)-1 && key.Matches(press, k.Down, k.Choose):
		return v.toWriting(), true
	}
	if cmd, handled := v.fill(press); handled {
		return cmd, true
	}
	return v.leaf(press, words.WriteStep, v.toWriting)
}

// step goes to the next row or the one before, of which the writing is the last, and says false where it goes round.
func (v *writing) step(by int) bool {
	n := len(v.form.Rows) + 1
	at := v.form.At
	if v.onWay {
		at = n - 1
	}
	v.goToRow((at + by + n) % n)
	return at+by >= 0 && at+by < n
}

// goToRow puts the cursor on a row; the writing comes behind the last.
func (v *writing) goToRow(row int) {
	if v.onWay = row >= len(v.form.Rows); v.onWay {
		v.form.Leave()
		return
	}
	v.form.Move(row - v.form.At)
	v.form.Enter()
}

// Point puts the cursor on a row.
func (v *writing) Point(row int) bool {
	v.goToRow(row)
	return v.onWay
}

// fill gives a key or a paste to the form.
func (v *writing) fill(msg tea.Msg) (tea.Cmd, bool) {
	if v.onWay {
		return nil, false
	}
	v.fault = ""
	changed, handled := v.form.Key(msg, &v.book.Keys)
	if changed {
		return v.keep(), true
	}
	return nil, handled
}

// toWriting puts the cursor on the writing. Whoever hurries through the steps goes no further by it, and writes nothing.
func (v *writing) toWriting() tea.Cmd {
	v.goToRow(len(v.form.Rows))
	return nil
}

// hand writes the file, or says what is wanting and goes there. Sealing with a passphrase is slow on purpose, so that guessing is; the
// student is told before the screen stands still.
func (v *writing) hand() tea.Cmd {
	seal, fault, at := v.seal()
	if v.fault = fault; fault != "" {
		v.goToRow(at)
		return nil
	}
	if v.notice = v.book.Words.HandIn.Writing; seal.By == exchange.ByPassphrase {
		v.notice = v.book.Words.HandIn.Sealing
	}
	return v.book.Wait(v, v.writeFile(seal)) // a second enter must not close what tells where the file is
}

// seal gives what the file is sealed with, or what is still wanting and in which row.
func (v *writing) seal() (seal store.Sealing, fault string, at int) {
	phrases := &v.book.Words.HandIn
	var err error
	seal.Named = v.set.Named
	switch seal.By = v.set.Seal; {
	case v.folder == "":
		return seal, phrases.NeedFolder, len(v.form.Rows) - 1
	case seal.By == exchange.ByPassphrase && v.phrase == "":
		return seal, phrases.NeedPhrase, 1
	case seal.By == exchange.ByPassphrase && v.phrase != v.again:
		return seal, phrases.NotAlike, 2
	case seal.By == exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(v.phrase)
	case seal.By == exchange.ByKey:
		recipient := v.set.Key
		if l := v.lecturer(); l != nil {
			recipient = l.Recipient()
		}
		seal.Lock, err = exchange.LockFor(recipient)
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

// build makes the rows anew, as another way to seal needs: the seal, what it takes, the name of a sealed file, and the folder.
func (v *writing) build() {
	phrases := &v.book.Words.HandIn
	rows := []*kit.Row{v.sealRow()}
	switch v.set.Seal {
	case exchange.ByPassphrase:
		rows = append(rows, v.phraseRow(phrases.Phrase, &v.phrase), v.phraseRow(phrases.Again, &v.again))
	case exchange.ByKey:
		if v.lecturer() == nil {
			rows = append(rows, v.keyRow())
		}
	}
	if v.set.Seal != "" {
		rows = append(rows, v.namedRow())
	}
	at := 0
	if v.form != nil {
		at = min(v.form.At, len(rows)) // what comes and goes by a row stands below it
	}
	v.form = &kit.Form{Rows: append(rows, v.folderRow()), At: at}
	if !v.onWay {
		v.form.Enter()
	}
}

// namedRow asks what the name of a sealed file tells; that of an open one tells what the file does.
func (v *writing) namedRow() *kit.Row {
	phrases, chosen := &v.book.Words.HandIn, ""
	if v.set.Named {
		chosen = named
	}
	names := []kit.Option{{ID: "", Name: phrases.Unnamed}, {ID: named, Name: phrases.Named}}
	row := kit.ChoiceRow(phrases.FileName, names, chosen, func(how string) { v.set.Named = how != ""; v.build() })
	row.Note = phrases.NamedAbout
	return row
}

// named is the choice that the name tells of whom the file is.
const named = "named"

// fileName says how the file will be called, as far as that is known before it is made.
func (v *writing) fileName() string {
	c := v.chosen()
	if name := store.HandInName(&c, store.Sealing{By: v.set.Seal, Named: v.set.Named}); name != "" {
		return fmt.Sprintf(v.book.Words.HandIn.WriteNamed, name)
	}
	return v.book.Words.HandIn.WriteAbout
}

// sealRow offers the lecturers that are known before the ways for which something has to be typed.
func (v *writing) sealRow() *kit.Row {
	phrases, say := &v.book.Words.HandIn, &v.book.Words.Lecturers
	seals, chosen, about := kit.Options(phrases.Seals, "", exchange.ByPassphrase, exchange.ByKey), string(v.set.Seal), phrases.SealsAbout[v.set.Seal]
	if len(v.lecturers) > 0 {
		seals[2].Name = say.OtherKey
	}
	for i := range v.lecturers {
		l := &v.lecturers[i]
		seals = slices.Insert(seals, 1+i, kit.Option{ID: forLecturer + l.ID, Name: fmt.Sprintf(say.SealFor, v.called(l))})
		if v.lecturer() == l {
			chosen, about = forLecturer+l.ID, fmt.Sprintf(say.SealForAbout, l.Name)
		}
	}
	row := kit.ChoiceRow(phrases.Seal, seals, chosen, func(by string) {
		id, named := strings.CutPrefix(by, forLecturer)
		if v.set.Seal, v.set.For = exchange.SealedBy(by), ""; named {
			v.set.Seal, v.set.For = exchange.ByKey, id
		}
		v.build()
	})
	row.Note = about
	return row
}

// called names a lecturer; of two with one name each by the first words of their key.
func (v *writing) called(l *store.Lecturer) string {
	for i := range v.lecturers {
		if other := &v.lecturers[i]; other.ID != l.ID && other.Name == l.Name {
			return l.Name + " (" + strings.Join(l.Fingerprints()[0][:2], " ") + " …)"
		}
	}
	return l.Name
}

// forLecturer begins the choice to seal for a lecturer, before the lecturer's id.
const forLecturer = "for "

// lecturer is whom the file is sealed for; nil where that is nobody whose key is known.
func (v *writing) lecturer() *store.Lecturer {
	i := slices.IndexFunc(v.lecturers, func(l store.Lecturer) bool { return l.ID == v.set.For })
	if i < 0 || v.set.Seal != exchange.ByKey {
		return nil
	}
	return &v.lecturers[i]
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
	row.Note, row.Path = v.book.Words.HandIn.FolderAbout, true
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

// View draws the form, below it what is wanting and where the file will go, and at the bottom the writing itself.
func (v *writing) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	phrases, t, k, f := &v.book.Words.HandIn, &v.book.Theme, keysOf(v.book.Window), v.frame(words.WriteStep)
	f.Keys = []key.Binding{k.Turn, k.Switch, k.Back, k.Later, k.Help}
	if v.onWay {
		f.Keys = []key.Binding{k.WriteFile, k.Up, k.Back, k.Later, k.Help}
	}
	f.Form(t, v.form, w, !v.onWay, 2)
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
	f.Pin()
	v.way(&f, len(v.form.Rows), v.onWay, phrases.Write, v.fileName(), w)
	return &f
}
