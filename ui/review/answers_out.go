package review

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// answersOut writes the answers that are ready, shows before what a student will see, and hears which were sent; or it writes a table for a
// spreadsheet. Then it tells what came of each.
type answersOut struct {
	desk   *desk.Desk
	one    int // in the cohort: the student that stood under the cursor, -1 for none
	folder string
	menu   menu
	notice string

	asked   window.Passphrase
	task    *window.Task
	doing   string // what the task does, in words
	rows    []desk.Outcome
	boxes   []store.Box // where they lie
	stopped bool
	ended   bool // the rest would have failed as well
	at      int
}

// newAnswersOut begins where there is something to do: at the name, which an answer can't go without, or else behind it.
func newAnswersOut(desk *desk.Desk, one int) *answersOut {
	v := &answersOut{desk: desk, one: one, folder: store.AnswersFolder(desk.From[0])}
	v.build()
	if desk.Set.Reviewer.Name != "" {
		v.menu.Move(1)
	}
	return v
}

// build makes the rows anew, as the answers stand now.
func (v *answersOut) build() {
	desk, say := v.desk, &v.desk.Words.Review
	v.menu = menu{Form: kit.Form{At: v.menu.At}} // the cursor stays where it was
	v.menu.add(nameRow(desk), nil)
	v.menu.add(&kit.Row{Label: say.AnswerAll, Value: say.ReadyToGo.Of(len(desk.Cohort.In(journal.AnswerReady))), Note: say.AnswerAllNote}, v.sendReady)
	if v.one >= 0 {
		v.menu.add(&kit.Row{Label: say.AnswerOne, Value: desk.Called(v.one), Note: say.AnswerOneNote}, v.sendOne)
	}
	v.menu.add(&kit.Row{Label: say.Preview, Value: v.previewed(), Note: say.PreviewNote}, v.preview)
	v.menu.add(&kit.Row{Label: say.AllSent, Value: say.WrittenYet.Of(len(desk.Cohort.In(journal.AnswerWritten))), Note: say.AllSentNote}, v.allSent)
	v.menu.add(&kit.Row{Label: say.Sheet, Value: "cohort.csv", Note: say.SheetNote}, v.writeSheet)
	folder := kit.TextRow(&desk.Theme, say.Outbox, v.folder, func(s string) { v.folder = s })
	folder.Input.Limit = 1000 // a path may be longer than what is otherwise typed in a row
	folder.Note = say.OutboxNote
	v.menu.add(folder, nil)
	v.menu.Enter()
}

func (v *answersOut) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case v.task != nil:
		return nil, v.task.Key(press, &k.Keys)
	case v.asked.Stands():
		return v.asked.Key(press)
	case v.rows != nil:
		return v.rowsKey(press, k)
	case key.Matches(press, k.Close):
		return tea.Batch(desk.Save(), desk.Pop()), true
	}
	if act := v.menu.act(press, k); act != nil {
		return act(), true
	}
	return v.write(press)
}

// write gives a key or a paste to the row under the cursor. Of what is typed the name is kept; the folder holds for this time.
func (v *answersOut) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := v.menu.Key(msg, &v.desk.Keys)
	if handled {
		v.notice = ""
	}
	if changed && v.menu.At == 0 {
		return v.desk.KeepSet(), true
	}
	return nil, handled
}

func (v *answersOut) begin(at []int, told *store.Secret) (cmd tea.Cmd) {
	v.task, cmd = v.desk.WriteAnswers(v, at, store.WholePath(v.folder), told)
	v.doing = v.desk.Words.Review.Writing
	return cmd
}

// writeSheet writes the table. It asks for nothing: it holds the lecturer's own levels and remarks, whoever's hand-in was sealed.
func (v *answersOut) writeSheet() (cmd tea.Cmd) {
	v.task, cmd = v.desk.WriteSheet(v, store.WholePath(v.folder))
	v.doing = v.desk.Words.Review.WritingSheet
	return cmd
}

// rowsKey answers keys on what came of answering. Both ways lead back to the menu.
func (v *answersOut) rowsKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case key.Matches(press, k.MarkSent) && v.rows[v.at].Err == nil:
		return v.turnSent(v.rows[v.at].At), true
	case key.Matches(press, k.Close), key.Matches(press, k.Choose):
		v.rows, v.notice = nil, ""
		v.build()
	default:
		return nil, false
	}
	return nil, true
}

func (v *answersOut) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.build()
	case desk.MarkedMsg:
		return v.marked(msg)
	case tea.PasteMsg:
		return v.paste(msg)
	case desk.AnswersMsg:
		return v.written(msg)
	case desk.SheetMsg:
		v.sheet(msg)
	case window.ThemedMsg:
		v.build()
		v.asked.Hear(msg)
	case tea.BlurMsg:
		return v.desk.Save()
	}
	return nil
}

func (v *answersOut) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case v.asked.Stands():
		v.asked.Hear(msg)
		return nil
	case v.task != nil || v.rows != nil:
		return nil
	}
	cmd, _ := v.write(msg)
	return cmd
}

// written takes in what came of answering, and lays it beside the students in the queue. What failed comes first: among many it would be
// overlooked.
func (v *answersOut) written(msg desk.AnswersMsg) tea.Cmd {
	if v.task = nil; msg.Err != nil {
		return v.desk.Tell(v.desk.Words.SayDesk(msg.Err))
	}
	for i := range msg.Rows {
		if out := &msg.Rows[i]; out.Err == nil {
			v.desk.Cohort.Count(&out.Sent.Review)
		}
	}
	v.rows, v.at, v.stopped, v.ended, v.boxes = msg.Rows, 0, msg.Stopped, msg.Ended, msg.Boxes
	slices.SortStableFunc(v.rows, func(a, b desk.Outcome) int { return a.Rank() - b.Rank() })
	return nil
}

// sheet says where the table went. Of one that was stopped nothing was written.
func (v *answersOut) sheet(msg desk.SheetMsg) {
	switch v.task = nil; {
	case desk.Stopped(msg.Err):
	case msg.Err != nil:
		v.notice = v.desk.Words.SayFile(msg.Err)
	default:
		v.notice = fmt.Sprintf(v.desk.Words.Review.SheetWritten, filepath.Base(msg.File))
	}
}

// View draws what the screen is at: writing, asking, telling, or else its menu.
func (v *answersOut) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k := v.desk, keysOf(v.desk.Window)
	f := kit.Frame{Title: desk.Words.Review.AnswersTitle, Status: desk.Saved()}
	f.Where, f.Brief = v.where()
	switch {
	case v.task != nil:
		f.Keys = []key.Binding{k.StopTask, k.Help}
		v.task.Draw(&f, &desk.Theme, v.doing, desk.Words.Review.Opening, w)
	case v.asked.Stands():
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		v.asked.Draw(&f, desk.Words.Review.AskAnswerPassphrase, w)
	case v.rows != nil:
		f.Keys = []key.Binding{k.Up, k.Down, k.MarkSent, k.Close, k.Help}
		v.drawRows(&f, w, h)
	default:
		f.Keys = []key.Binding{k.Up, k.Down, k.Choose, k.Close, k.Help}
		v.drawMenu(&f, w, h)
	}
	return &f
}

func (v *answersOut) drawMenu(f *kit.Frame, w, h int) {
	t := &v.desk.Theme
	if v.notice != "" {
		drawNotice(f, t, v.notice, min(w, kit.Prose))
		f.Add("")
	}
	if h >= 16 {
		f.Add(append(kit.Wrap(v.desk.Words.Review.AnswersAbout, min(w, kit.Prose), ""), "")...)
	}
	f.Form(t, &v.menu.Form, w, true, 2)
}

// drawRows lists what came of it, with what to do about the one under the cursor below.
func (v *answersOut) drawRows(f *kit.Frame, w, h int) {
	desk, say := v.desk, &v.desk.Words.Review
	f.Add(append(kit.Wrap(v.summary(), min(w, kit.Prose), ""), "")...)
	if to := v.uploads(min(w, kit.Prose)); f.Room(h)-len(f.Body)-len(to) > 8 {
		f.Add(to...)
	}
	about := kit.Wrap(v.about(&v.rows[v.at]), min(w, kit.Prose), "")
	name := max(8, min(30, w/2-8))
	f.Window(&desk.Theme, len(v.rows), v.at, true, f.Room(h)-len(f.Body)-len(about)-1, w, func(i int) kit.Line {
		says := say.Outcomes[v.rows[i].Rank()]
		if file := v.rows[i].Sent.File; file != "" {
			says = say.States[desk.Cohort.All[v.rows[i].At].Standing.State] + " · " + filepath.Base(file)
		}
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			return style.Render(desk.StudentCell(v.rows[i].At, name)) + "  " + desk.Theme.Quiet.Render(kit.Cell(says, max(0, w-name-6)))
		}}
	})
	f.Add("")
	f.Add(about...)
}

// uploads says what to do with the answers of each download that has any.
func (v *answersOut) uploads(w int) (lines []string) {
	for i := range v.boxes {
		if box := &v.boxes[i]; box.Answers > 0 || box.Err != nil {
			for _, said := range v.desk.Words.SayUpload(box) {
				lines = append(append(lines, kit.Wrap(said, w, "")...), "")
			}
		}
	}
	return lines
}

// summary counts what came of it, the answers first: those are what a lecturer goes on with.
func (v *answersOut) summary() string {
	say := &v.desk.Words.Review
	var counts [4]int
	for i := range v.rows {
		counts[v.rows[i].Rank()]++
	}
	var parts []string
	for _, rank := range []int{1, 0, 2, 3} {
		if counts[rank] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[rank], say.Outcomes[rank]))
		}
	}
	text := strings.Join(parts, " · ") + "."
	if v.stopped {
		text += " " + say.AnswersStopped
	}
	if v.ended {
		text += " " + say.AnswersEnded
	}
	if counts[1] > 0 {
		text += " " + say.SendThem
	}
	return text
}

// about says what came of one student's answer, and what to do about it.
func (v *answersOut) about(o *desk.Outcome) string {
	return v.desk.Words.SayOutcome(o, v.desk.Cohort.All[o.At].Brief.Seal != "")
}
