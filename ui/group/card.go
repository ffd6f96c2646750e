package group

import (
	"cmp"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// card shows one card with what can be done with it. One that came from a fellow student has room for lines of one's own.
type card struct {
	book   *logbook.Logbook
	card   journal.KeptCard
	lines  *kit.Field // nil for a card of one's own
	at     int
	then   func() tea.Cmd // what waits for the check
	back   *maker         // where what was decided last is put back
	folder string         // of the file that was made
	said   string
	notice string
	scroll kit.Scroll
}

func newCard(book *logbook.Logbook, kept journal.KeptCard) *card {
	v := &card{book: book, card: kept}
	if !kept.Mine() {
		v.lines = kit.NewField(&book.Theme, kept.Lines)
		v.stand(0)
	}
	return v
}

// acts are the rows, behind the field where there is one.
func (v *card) acts() []act {
	book, say := v.book, &v.book.Words.Group
	tips := act{say.WhichTips, say.WhichAbout, func() tea.Cmd { return book.Push(newTake(book, v.card)) }}
	if !v.card.Mine() {
		return []act{{say.Show, say.ShowAbout, v.show}, tips}
	}
	return []act{
		{say.Show, say.ShowAbout, func() tea.Cmd { return v.whenClear(v.show) }},
		{say.File, say.FileAbout, func() tea.Cmd { return v.whenClear(v.write) }},
		{say.Edit, "", v.edit}, tips,
	}
}

// Writes says that lines may be written here.
func (*card) Writes() {}

// first is the row of the first act.
func (v *card) first() int {
	if v.lines != nil {
		return 1
	}
	return 0
}

func (v *card) writing() bool { return v.lines != nil && v.at == 0 }

func (v *card) stand(row int) {
	v.at = row
	if v.lines != nil {
		v.lines.Focus(row == 0)
	}
}

// Key answers a key. While lines are written everything else is text.
func (v *card) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts, at := keysOf(v.book.Window), v.acts(), v.at
	v.notice = ""
	switch {
	case key.Matches(press, k.Close):
		return tea.Batch(v.book.Save(), v.leave()), true
	case v.writing() && key.Matches(press, k.Next):
		v.stand(1)
		return v.book.Save(), true
	case v.writing() && !key.Matches(press, k.Switch, k.SwitchBack, k.Help):
		return v.typed(press), true
	}
	if key.Matches(press, k.PageUp, k.PageDown) {
		return nil, v.scroll.Key(press, &k.Keys)
	}
	moved, handled := turn(press, k, &at, len(acts)+v.first())
	if v.stand(at); moved {
		return v.book.Save(), handled
	}
	switch {
	case key.Matches(press, k.Choose):
		return acts[v.at-v.first()].do(), true
	case key.Matches(press, k.Undo) && v.back != nil:
		return tea.Batch(v.book.Swap(v.back), v.back.putBack()), true
	case key.Matches(press, k.Folder) && v.folder != "":
		return v.book.ShowFolder(v, v.folder), true
	}
	return nil, false
}

// leave goes back, or ends a program that was started for a file alone.
func (v *card) leave() tea.Cmd {
	if v.book.Alone() {
		return v.book.Quit()
	}
	return v.book.Pop()
}

func (v *card) typed(msg tea.Msg) tea.Cmd {
	edited := v.lines.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.card.Lines = v.lines.Text()
	return v.book.Keep(&cardText{v.book, v.card})
}

// whenClear does something once nothing on the card is left to decide.
func (v *card) whenClear(then func() tea.Cmd) tea.Cmd {
	v.then = then
	return v.book.Do(v, check(v.book, v.card))
}

// show shows the card with those that were made at the same time, as far as they were finished.
func (v *card) show() tea.Cmd { return v.book.Do(v, readShown(v.book, v.card)) }

func (v *card) write() tea.Cmd {
	if v.book.Outbox == "" {
		v.said = v.book.Words.Group.NoFolder
		return nil
	}
	return v.book.Do(v, write(v.book, v.card.Card))
}

func (v *card) edit() tea.Cmd { return v.book.Do(v, reopen(v.book, v.card)) }

// Point puts the cursor on a row.
func (v *card) Point(row int) bool {
	v.stand(row)
	return !v.writing()
}

// Update takes in what came of a row.
func (v *card) Update(msg tea.Msg) tea.Cmd {
	book, say := v.book, &v.book.Words.Group
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.writing() {
			return v.typed(msg)
		}
	case checkedMsg:
		switch {
		case msg.err != nil:
			return book.Tell(book.Words.Errors.Say(msg.err))
		case msg.checked.Must() > 0:
			at := newMaker(book, []begun{{card: v.card}}, checkPage)
			at.checked, at.asked = msg.checked, true
			at.notice = say.StillOpen.Of(msg.checked.Must())
			return book.Swap(at)
		}
		return v.then()
	case shownMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		return book.Push(&show{book: book, cards: msg.cards, at: msg.at})
	case madeMsg:
		return book.Swap(newMaker(book, msg.cards, wordsPage))
	case writtenMsg:
		if msg.err != nil {
			v.said, v.folder = book.Words.SayFile(msg.err), ""
			return nil
		}
		v.said, v.folder = fmt.Sprintf(say.Written, msg.path), folderOf(msg.path)
	case window.FolderShownMsg:
		return book.FolderShown(msg)
	case tea.BlurMsg:
		return book.Save()
	case window.ThemedMsg:
		if v.lines != nil {
			v.lines.Style(&book.Theme)
		}
	}
	return nil
}

// View shows the card above what can be done.
func (v *card) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Title: say.Title, Where: say.Mine, Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	if v.folder != "" {
		f.Keys = slices.Insert(f.Keys, 1, k.Folder)
	}
	if v.back != nil {
		f.Keys = slices.Insert(f.Keys, 1, k.Undo)
	}
	if !v.card.Mine() {
		f.Where = say.Came
	}
	if v.said != "" {
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
		f.Add("")
	}
	drawCard(f, book, &v.card.Card, min(w, kit.Prose))
	if f.Pin(); v.lines != nil {
		if v.writing() {
			f.Keys = []key.Binding{k.Switch, k.Close, k.Help}
		}
		f.Add("", t.Title.Render(kit.Few(say.ThreeLines, w, 1, "")[0]))
		kit.DrawField(f, v.lines, 0, w, max(1, min(4, h-12)))
		if h > 16 {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(say.LinesNote, w, ""))...)
		}
	}
	f.Add("")
	for i, a := range v.acts() {
		drawAct(f, t, i+v.first(), v.at == i+v.first(), a, w)
	}
	if h >= scrolls {
		v.scroll.Show(f, h)
	}
	return f
}

// scrolls is the height from which the rows stay below a card that is longer than the window.
const scrolls = 18

// drawCard writes a card out: what happened, what the group is asked, and what it is about.
func drawCard(f *kit.Frame, book *logbook.Logbook, c *journal.DiscussionCard, w int) {
	t := &book.Theme
	f.Add(kit.Wrap(c.Moment, w, "")...)
	if c.Question != "" {
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(c.Question, w, ""))...)
	}
	if c.About != "" {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(book.Words.Group.AboutLine, c.About), w, ""))...)
	}
}

func (v *card) Chapter() window.Chapter { return Chapter(v.book.Window) }
