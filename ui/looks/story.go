package looks

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// story is what a student told of one family: their own sentences from the oldest moment to the latest, the words that come back in them,
// and below the sentences of a moment what was seen in it later. Enter reads the moment of a sentence, and from there a new look is written.
type story struct {
	book   *logbook.Logbook
	alias  string
	told   storyMsg
	read   bool
	rows   []sentence
	at     int
	added  *lookText // the look that was written last from here, which u takes away and brings back
	gone   bool      // it was taken away
	notice string
}

// sentence is a row: one sentence of a moment.
type sentence struct {
	entry *journal.Entry
	first bool   // of its moment
	label string // before it, empty where the one above has the same
	text  string
}

func (v *story) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Undo) && v.added != nil {
		return v.undo(), true
	}
	v.notice = ""
	switch {
	case len(v.rows) == 0:
		return nil, false
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.book.Do(v, v.book.ReadEntry(v.rows[v.at].entry.ID)), true
	case key.Matches(press, k.NewLook):
		return v.book.Push(openNewLook(v.book, v.rows[v.at].entry, v.wrote)), true
	}
	return nil, false
}

// wrote hears of a new look that was written, or left without words.
func (v *story) wrote(text *lookText) {
	if v.added, v.gone, v.notice = text, false, ""; text != nil {
		v.notice = v.book.Undoable(v.book.Words.Looks.NewLookKept)
	}
}

// undo takes the look away that was written last, or brings it back.
func (v *story) undo() tea.Cmd {
	text := *v.added
	if v.gone = !v.gone; v.gone {
		text.look.Text = ""
		v.notice = v.book.Undoable(v.book.Words.Looks.NewLookGone)
	} else {
		v.notice = v.book.Undoable(v.book.Words.Looks.NewLookKept)
	}
	return tea.Batch(v.book.Keep(&text), v.book.Do(v, readStory(v.book, v.alias)))
}

// Point puts the cursor on a sentence; a click reads its moment.
func (v *story) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return len(v.rows) > 0
}

func (v *story) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Do(v, readStory(book, v.alias)) // the keys wait: it may have been edited
	case storyMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.take(msg)
	case logbook.EntryMsg:
		return entries.Show(book, msg)
	}
	return nil
}

// take lays what was read out in rows, with the cursor where it was.
func (v *story) take(msg storyMsg) {
	v.told, v.read, v.rows = msg, true, nil
	say := &v.book.Words.Looks
	for _, told := range msg.story {
		begin := len(v.rows)
		v.add(told.Entry, say.Saw, told.Saw)
		v.add(told.Entry, say.Thought, told.Thought)
		for _, look := range msg.later[told.Entry.ID] {
			v.add(told.Entry, fmt.Sprintf(say.Later, shortDay(v.book, look.Made)), journal.Sentences(look.Text))
		}
		if begin < len(v.rows) {
			v.rows[begin].first = true
		}
	}
	v.at = max(0, min(v.at, len(v.rows)-1))
}

func (v *story) add(entry *journal.Entry, label string, sentences []journal.Sentence) {
	for _, s := range sentences {
		v.rows = append(v.rows, sentence{entry: entry, label: label, text: s.Words})
		label = ""
	}
}

func (v *story) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t, say := v.book, &v.book.Theme, &v.book.Words.Looks
	f := &kit.Frame{Title: say.Story, Where: v.alias, Keys: v.keys(), Status: v.notice}
	if !v.read {
		return f
	}
	f.Where = v.alias + " · " + book.Words.Stand.Moments.Of(len(v.told.story))
	// Each row has a line at least, so those farther from the cursor than the window is high are out of sight, and need not be drawn.
	from, to := max(0, v.at-h), min(len(v.rows), v.at+h+1)
	if from == 0 {
		prose(f, t.Title, say.AsksStory, w)
		f.Add("")
		prose(f, t.Quiet, book.Words.SayReturning(v.told.back), w)
	}
	for i := from; i < to; i++ {
		row := &v.rows[i]
		if row.first {
			f.Add("")
			f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(v.when(row.entry), w), " ")))
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return row.lines(t, style, w) })
	}
	return f
}

// labelled is how many cells stand before a sentence, and mostLines how many lines of one are shown: enter reads all of it.
const (
	labelled  = 8
	mostLines = 8
)

// lines writes a sentence out behind what it is: seen or thought. What was seen later has a line of its own for that.
func (s *sentence) lines(t *kit.Theme, style lipgloss.Style, w int) (lines []string) {
	indent, label := strings.Repeat(" ", labelled), s.label
	if len([]rune(label)) >= labelled {
		lines, label = kit.Styled(t.Quiet, kit.Wrap(label, w, "")), ""
	}
	for i, line := range kit.Few(s.text, min(w, kit.Prose+labelled)-labelled, mostLines, "") {
		if i > 0 {
			label = ""
		}
		lines = append(lines, t.Quiet.Render(kit.Cell(label, len(indent)))+style.Render(line))
	}
	return lines
}

// when says on which day a moment was, and in which week of which stage.
func (v *story) when(entry *journal.Entry) string {
	at := entry.Encounter
	return strings.Join(slices.Compact([]string{words.Capital(v.book.Words.Dates.Near(at.When, v.book.Now())), v.book.WeekOf(at.Stage, at.When)}), " · ")
}

// keys offers nothing that would do nothing.
func (v *story) keys() (shown []key.Binding) {
	k := keysOf(v.book.Window)
	if len(v.rows) > 0 {
		shown = append(shown, k.Read, k.NewLook)
	}
	if v.added != nil && v.notice == "" {
		shown = append(shown, k.Undo)
	}
	return append(shown, k.Close, k.Help)
}
