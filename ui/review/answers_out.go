package review

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// answersOut writes what was said: as an answer for one student or for all, or as a table for a spreadsheet. Then it tells what
// came of each.
type answersOut struct {
	desk   *Desk
	one    int // in the cohort: the student that stood under the cursor, -1 for none
	folder string
	due    []int // in the cohort: students with something to answer
	read   bool  // due is known
	form   *kit.Form
	acts   []func() tea.Cmd // beside the rows of form; nil for one to type in
	notice string

	asked   *kit.Form // asks for a passphrase; nil while it does not
	typed   string
	waiting []int // students whose answers wait for it
	task    *window.Task
	says    string // about the task
	rows    []outcome
	stopped bool
	at      int
}

func newAnswersOut(desk *Desk, one int) *answersOut {
	v := &answersOut{desk: desk, one: one, folder: store.AnswersFolder(desk.cohort.Taken[0].Path)}
	v.build()
	if desk.set.Reviewer.Name != "" {
		v.form.Move(1)
	}
	return v
}

// build makes the rows anew, as what is due needs.
func (v *answersOut) build() {
	desk, w, d := v.desk, &v.desk.Words.Review, v.desk
	at := 0
	if v.form != nil {
		at = v.form.At
	}
	name := kit.TextRow(&desk.Theme, w.YourName, d.set.Reviewer.Name, func(s string) { d.set.Reviewer.Name = s })
	name.Note = w.YourNameNote
	v.form, v.acts = &kit.Form{At: at}, nil
	add := func(r *kit.Row, act func() tea.Cmd) {
		if act != nil {
			r.Set = func(string) {}
		}
		v.form.Rows, v.acts = append(v.form.Rows, r), append(v.acts, act)
	}
	add(name, nil)
	add(&kit.Row{Label: w.AnswerAll, Value: w.Due.Of(len(v.due)), Note: w.AnswerAllNote}, v.sendAll)
	if v.one >= 0 {
		add(&kit.Row{Label: w.AnswerOne, Value: desk.called(v.one), Note: w.AnswerOneNote}, func() tea.Cmd { return v.send([]int{v.one}) })
	}
	add(&kit.Row{Label: w.Sheet, Value: "cohort.csv", Note: w.SheetNote}, v.writeSheet)
	folder := kit.TextRow(&desk.Theme, w.Outbox, v.folder, func(s string) { v.folder = s })
	folder.Input.CharLimit = 1000
	folder.Note = w.OutboxNote
	add(folder, nil)
	v.form.Enter()
}

func (v *answersOut) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case v.task != nil:
		if key.Matches(press, k.Close) {
			v.task.Stop()
		}
		return nil, !key.Matches(press, k.Help)
	case v.asked != nil:
		return v.askedKey(press)
	case v.rows != nil:
		return v.rowsKey(press)
	case key.Matches(press, k.Close):
		return tea.Batch(desk.Save(), desk.Pop()), true
	case v.acts[v.form.At] != nil && key.Matches(press, k.Choose):
		return v.acts[v.form.At](), true
	}
	return v.write(press)
}

func (v *answersOut) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := v.form.Key(msg, &v.desk.Keys)
	if handled {
		v.notice = ""
	}
	if changed && v.form.At == 0 {
		return v.desk.keepDesk(), true
	}
	return nil, handled
}

func (v *answersOut) sendAll() tea.Cmd {
	switch {
	case !v.read:
		return nil
	case len(v.due) == 0:
		v.notice = v.desk.Words.Review.NothingDue
		return nil
	}
	return v.send(journal.Queue(v.desk.cohort.All, journal.All))
}

func (v *answersOut) writeSheet() (cmd tea.Cmd) {
	v.task, cmd = v.desk.writeSheet(v, window.WholePath(v.folder))
	v.says = v.desk.Words.Review.WritingSheet
	return cmd
}

// send writes the answers, after asking for a passphrase where one is needed.
func (v *answersOut) send(at []int) tea.Cmd {
	if v.desk.set.Reviewer.Name == "" {
		v.notice = v.desk.Words.Review.NoReviewer
		v.form.Move(-v.form.At)
		return nil
	}
	if v.waiting = at; slices.ContainsFunc(at, v.needsPassphrase) {
		v.typed = ""
		v.asked = passphraseForm(v.desk, &v.typed)
		return nil
	}
	return v.begin(nil)
}

// needsPassphrase says that the hand-in was sealed with a passphrase which is not remembered.
func (v *answersOut) needsPassphrase(at int) bool {
	f, d := &v.desk.cohort.Taken[at], v.desk
	_, known := d.cohort.opened[f.Path]
	return f.Brief.Seal == string(exchange.ByPassphrase) && !known && (slices.Contains(v.due, at) || !v.read)
}

func (v *answersOut) begin(told *Secret) (cmd tea.Cmd) {
	v.task, cmd = v.desk.writeAnswers(v, v.waiting, window.WholePath(v.folder), told)
	v.says = v.desk.Words.Review.Writing
	return cmd
}

func (v *answersOut) askedKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Close):
		v.asked = nil
		return nil, true
	case key.Matches(press, k.Choose):
		opens, err := exchange.KeyWith(v.typed)
		if err != nil {
			return nil, true
		}
		v.asked = nil
		return v.begin(&Secret{v.typed, opens}), true
	}
	_, handled := v.asked.Key(press, &k.Keys)
	return nil, handled
}

func (v *answersOut) rowsKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case key.Matches(press, k.Close), key.Matches(press, k.Choose):
		v.rows, v.notice = nil, ""
		return v.desk.Do(v, v.desk.readDue(v)), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *answersOut) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.desk.Do(v, v.desk.readDue(v))
	case dueMsg:
		if msg.screen == v {
			return v.known(msg)
		}
	case tea.PasteMsg:
		return v.paste(msg)
	case answersMsg:
		if msg.task == v.task {
			return v.written(msg)
		}
	case sheetMsg:
		if msg.task == v.task {
			v.sheet(msg)
		}
	case window.ThemedMsg:
		v.build()
	case tea.BlurMsg:
		return v.desk.Save()
	}
	return nil
}

func (v *answersOut) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case v.asked != nil:
		v.asked.Key(msg, &v.desk.Keys)
		return nil
	case v.task != nil || v.rows != nil:
		return nil
	}
	cmd, _ := v.write(msg)
	return cmd
}

// known takes in which students are due.
func (v *answersOut) known(msg dueMsg) tea.Cmd {
	if msg.err != nil {
		return v.desk.Tell(v.desk.Words.SayDesk(msg.err))
	}
	v.due, v.read = msg.due, true
	v.build()
	return nil
}

// written takes in what came of answering, and lays it beside the students in the queue. What failed comes first.
func (v *answersOut) written(msg answersMsg) tea.Cmd {
	desk := v.desk
	if v.task = nil; msg.err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.err))
	}
	for _, out := range msg.rows {
		if out.review != nil {
			desk.cohort.count(out.review)
		}
	}
	v.rows, v.at, v.stopped = msg.rows, 0, msg.stopped
	slices.SortStableFunc(v.rows, func(a, b outcome) int { return a.rank() - b.rank() })
	return nil
}

func (v *answersOut) sheet(msg sheetMsg) {
	switch v.task = nil; {
	case stopped(msg.err):
	case msg.err != nil:
		v.notice = v.desk.Words.SayFile(msg.err)
	default:
		v.notice = fmt.Sprintf(v.desk.Words.Review.SheetWritten, filepath.Base(msg.file))
	}
}

// rank puts failures before answers, and those before students for whom there was nothing to write.
func (o *outcome) rank() int {
	switch {
	case o.err == nil:
		return 1
	case errors.Is(o.err, store.ErrSaidBefore):
		return 2
	case errors.Is(o.err, store.ErrNothingSaid):
		return 3
	}
	return 0
}

func (v *answersOut) View(w, h int) (string, *tea.Cursor) {
	desk, k, t, d := v.desk, keysOf(v.desk.Window), &v.desk.Theme, v.desk
	words := &desk.Words.Review
	f := kit.Frame{Title: words.AnswersTitle, Where: fmt.Sprintf(words.AnsweredOf, d.answered(), len(d.cohort.All)), Status: desk.Saved()}
	f.Brief = fmt.Sprintf(words.AnsweredBrief, d.answered(), len(d.cohort.All))
	switch {
	case v.task != nil:
		f.Keys = []key.Binding{k.StopTask, k.Help}
		drawTask(&f, desk, v.task, v.says, w)
	case v.asked != nil:
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		drawPassphrase(&f, v.asked, desk, words.AskAnswerPassphrase, w)
	case v.rows != nil:
		f.Keys = []key.Binding{k.Up, k.Down, k.Close, k.Help}
		v.drawRows(&f, w, h)
	default:
		f.Keys = []key.Binding{k.Up, k.Down, k.Choose, k.Close, k.Help}
		v.drawForm(&f, w, h)
	}
	return f.Draw(t, w, h)
}

func (v *answersOut) drawForm(f *kit.Frame, w, h int) {
	desk, t := v.desk, &v.desk.Theme
	words := &desk.Words.Review
	if v.notice != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.notice, min(w-2, 76), " "))...)
		f.Add("")
	}
	if h >= 16 {
		f.Add(kit.Wrap(words.AnswersAbout, min(w-2, 76), " ")...)
		f.Add("")
	}
	lines, cursor, at := v.form.Lines(&desk.Theme, w-2, true)
	if f.Cursor = cursor; cursor != nil {
		cursor.Y += len(f.Body)
	}
	f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+min(at+2, len(lines)-1)
	f.Add(lines...)
}

func (v *answersOut) drawRows(f *kit.Frame, w, h int) {
	desk, words := v.desk, &v.desk.Words.Review
	f.Add(kit.Wrap(v.summary(), min(w-2, 76), " ")...)
	f.Add("")
	about := kit.Wrap(v.about(&v.rows[v.at]), min(w-2, 76), " ")
	f.Window(&desk.Theme, len(v.rows), v.at, true, f.Room(h)-len(f.Body)-len(about)-1, w, func(i int) kit.Line {
		name, says := max(8, min(30, w/2-8)), words.Outcomes[v.rows[i].rank()]
		if file := v.rows[i].file; file != "" {
			says = filepath.Base(file)
		}
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			return style.Render(desk.studentCell(v.rows[i].at, name)) + "  " + desk.Theme.Quiet.Render(kit.Cell(says, max(0, w-name-6)))
		}}
	})
	f.Add("")
	f.Add(about...)
}

// summary counts what came of it.
func (v *answersOut) summary() string {
	words := &v.desk.Words.Review
	var counts [4]int
	for i := range v.rows {
		counts[v.rows[i].rank()]++
	}
	var parts []string
	for _, rank := range []int{1, 0, 2, 3} {
		if counts[rank] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[rank], words.Outcomes[rank]))
		}
	}
	text := strings.Join(parts, " · ") + "."
	if v.stopped {
		text += " " + words.AnswersStopped
	}
	if counts[1] > 0 {
		text += " " + words.SendThem
	}
	return text
}

// about says what came of one student's answer, and what to do about it.
func (v *answersOut) about(o *outcome) string {
	desk, words := v.desk, &v.desk.Words.Review
	switch {
	case errors.Is(o.err, store.ErrNothingSaid):
		return words.NothingSaid
	case errors.Is(o.err, store.ErrSaidBefore):
		return words.SaidBefore
	case errors.Is(o.err, store.ErrNothingFits):
		return words.NothingFits
	case o.err != nil:
		return desk.Words.SayFile(o.err)
	}
	if n := o.left.Views + o.left.Comments; n > 0 {
		return words.LeftOut.Of(n)
	}
	text := words.InFolder
	if desk.cohort.All[o.at].Brief.Seal != "" {
		text = words.InFolderSealed
	}
	return fmt.Sprintf(text, window.WholePath(filepath.Dir(o.file)))
}
