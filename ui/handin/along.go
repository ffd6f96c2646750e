package handin

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// along is where the student says, of each thing that stands beside what was chosen or over the stage, whether it goes along. It lies over
// the first step. What is ticked here is what was said when it was written, and is said anew in the journal: no other list is kept of it.
type along struct {
	*handIn
	at   int // in the pieces, behind which comes the row that goes back
	left *store.Piece
	msg  string
}

// pieces are those that may go along with what is chosen.
func (in *handIn) pieces() []store.Piece { return in.choice.Pieces(in.tally.Chosen) }

// sharedMsg says that a piece may travel now, or may not; back when that was so before.
type sharedMsg struct {
	piece  store.Piece
	shared []bool
	back   bool
	err    error
}

func (in *handIn) share(p store.Piece, shared []bool, back bool) tea.Cmd {
	s := in.book.Store
	return func() tea.Msg { return sharedMsg{p, shared, back, s.Share(p, shared)} }
}

func (v *along) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, pieces := keysOf(v.book.Window), v.pieces()
	v.msg = ""
	switch {
	case key.Matches(press, k.Close), key.Matches(press, k.Next), v.at >= len(pieces) && key.Matches(press, k.Choose):
		return v.book.Pop(), true
	case k.Step(press, &v.at, len(pieces)+1):
	case key.Matches(press, k.Switch), key.Matches(press, k.SwitchBack):
		onWay := v.at >= len(pieces)
		if v.at = len(pieces); onWay {
			v.at = 0
		}
		return nil, onWay != key.Matches(press, k.Switch)
	case key.Matches(press, k.Undo) && v.left != nil:
		left := *v.left
		return v.book.Do(v, v.share(left, left.Shared, true)), true
	case v.at >= len(pieces):
		return nil, false
	case key.Matches(press, k.Mark):
		return v.tick(&pieces[v.at]), true
	case key.Matches(press, k.Choose):
		return v.tickOn(&pieces[v.at]), true
	case key.Matches(press, k.Look):
		return v.book.Push(&reads{handIn: v.handIn, piece: pieces[v.at]}), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *along) tick(p *store.Piece) tea.Cmd {
	return v.book.Do(v, v.share(*p, p.Whole(!p.Goes()), false))
}

// tickOn ticks what is not ticked yet, and goes on to the next row: enter takes nothing away.
func (v *along) tickOn(p *store.Piece) (cmd tea.Cmd) {
	if !p.Goes() {
		cmd = v.tick(p)
	}
	v.at++
	return cmd
}

// Point puts the cursor on a piece; a click ticks one that is not ticked, and goes back on the last row.
func (v *along) Point(row int) bool {
	pieces := v.pieces()
	v.at = min(row, len(pieces))
	return v.at == len(pieces) || !pieces[v.at].Goes()
}

func (v *along) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case sharedMsg:
		if msg.err != nil {
			return v.tell(msg.err)
		}
		switch v.left = nil; {
		case msg.back:
			v.msg = v.book.Words.HandIn.PutBack
		case msg.piece.Goes():
			v.left, v.msg = &msg.piece, v.book.Undoable(v.book.Words.HandIn.Stayed)
		}
		return v.book.Do(v, v.readChoice())
	case choiceMsg:
		if msg.err != nil {
			return v.tell(msg.err)
		}
		v.take(msg)
		v.at = min(v.at, len(v.pieces()))
	}
	return nil
}

// View draws a row for each piece, what stands beside an entry under its name.
func (v *along) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t, k, pieces := v.book, &v.book.Theme, keysOf(v.book.Window), v.pieces()
	f := v.frame(words.ChooseStep)
	f.Title, f.Status, f.Brief = book.Words.Told.Also, v.msg, ""
	f.Keys = []key.Binding{k.Mark, k.Look, k.Close, k.Help}
	if v.left != nil && v.msg == "" {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	room := f.Room(h)
	if room > 10 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Told.AlsoAbout, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	lines, cursor := v.lines(pieces, w, false)
	if apart, at := v.lines(pieces, w, true); len(apart) <= room-len(f.Body)-wayLines {
		lines, cursor = apart, at
	}
	if len(pieces) == 0 {
		f.Add(kit.Wrap(book.Words.Told.NoneHere, w, "")...)
	} else {
		f.Window(t, len(lines), cursor, v.at < len(pieces), max(2, room-len(f.Body)-wayLines), w, func(i int) kit.Line { return lines[i] })
	}
	f.Pin()
	v.way(&f, len(pieces), v.at >= len(pieces), book.Words.Told.AlongDone, book.Words.Told.AlongBack, w)
	return &f
}

// lines gives the rows under the names of what they stand beside, which are set apart where there is room.
func (v *along) lines(pieces []store.Piece, w int, apart bool) (lines []kit.Line, cursor int) {
	of, widest := "", 0
	for i := range pieces {
		widest = max(widest, lipgloss.Width(v.book.Words.PieceName(&pieces[i])))
	}
	for i := range pieces {
		p := &pieces[i]
		if p.About != of {
			if of != "" && apart {
				lines = append(lines, kit.Heading(""))
			}
			of = p.About
			lines = append(lines, kit.Heading(v.book.Theme.Quiet.Render(strings.TrimRight(kit.Cell(v.about(p), w), " "))))
		}
		if i == min(v.at, len(pieces)-1) {
			cursor = len(lines)
		}
		lines = append(lines, kit.Line{Row: i, Draw: func(name lipgloss.Style) string { return v.line(p, name, widest, w) }})
	}
	return lines, cursor
}

// about names what a piece stands beside: the moment, or the stage.
func (in *handIn) about(p *store.Piece) string {
	for _, m := range in.choice.Rows {
		if m.ID == p.About {
			return in.book.Encounter(m.When, m.Alias)
		}
	}
	return fmt.Sprintf(in.book.Words.Told.OverTitle, in.book.StageName(p.About))
}

// line says what a piece is and, behind the widest of their names, when it was written, and at the right whether it goes along.
func (v *along) line(p *store.Piece, name lipgloss.Style, widest, w int) string {
	book, t := v.book, &v.book.Theme
	sign, state := t.Quiet.Render("□ "), book.Words.HandIn.StaysHere
	if p.Goes() {
		sign, state = t.Accent.Render("■ "), book.Words.HandIn.GoesAlong
		if slices.Contains(p.Shared, false) {
			state = book.Words.Told.InPart
		}
	}
	right := w - 2 - lipgloss.Width(state) - 2
	said := name.Render(kit.Cell(book.Words.PieceName(p), max(8, min(right, widest))))
	if room := right - widest - 3; room > 10 {
		said += "   " + t.Quiet.Render(strings.TrimRight(kit.Cell(book.Words.Dates.Day(p.Made, book.Now()), room), " "))
	}
	return sign + kit.Pad(said, right) + "  " + t.Quiet.Render(state)
}

// alongRow counts what goes along of what stands beside what is chosen; nil where nothing does.
func (v *choosing) alongRow() *kit.Row {
	if len(v.choice.Extras)+len(v.choice.Stages) == 0 {
		return nil
	}
	say := &v.book.Words.Told
	goes, stays := 0, 0
	for _, p := range v.pieces() {
		if p.Goes() {
			goes++
		} else {
			stays++
		}
	}
	value := strings.Join(present(say.Goes.Some(goes), say.Stays.Some(stays)), ", ")
	if goes+stays == 0 {
		value = say.NoneHere
	}
	return &kit.Row{Label: say.AlsoShort, Value: value, Note: say.AlsoAbout, Set: func(string) {}}
}

// besidesToo names what goes along of it, for the sentence on what travels with the entries.
func (in *handIn) besidesToo() (parts []string) {
	say, turns, looks, mentors, over := &in.book.Words.Told, 0, 0, 0, []string(nil)
	for _, p := range in.pieces() {
		name := map[store.Kind]string{store.Statements: say.MyStatements, store.HeadHeartHands: say.MyWhole, store.WritingFacts: say.MyWriting}[p.Kind]
		switch {
		case !p.Goes():
		case p.Kind == store.ParentTurn:
			turns++
		case p.Kind == store.LookBacks:
			looks++
		case p.Kind == store.MentorWords:
			mentors++
		case !slices.Contains(over, name): // of both sides of a stage, or of several stages
			over = append(over, name)
		}
	}
	return append(present(say.Turns.Some(turns), say.Looks.Some(looks), say.Mentors.Some(mentors)), over...)
}

// reads is one piece, as the student wrote it.
type reads struct {
	*handIn
	piece  store.Piece
	scroll kit.Scroll
}

func (v *reads) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.scroll.Key(press, &v.book.Keys)
}

func (v *reads) Update(tea.Msg) tea.Cmd { return nil }

func (v *reads) View(w, h int) *kit.Frame {
	w = min(kit.Measure(w), kit.Prose)
	k, p := keysOf(v.book.Window), &v.piece
	f := &kit.Frame{Title: v.about(p), Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	f.Add(kit.Told(&v.book.Theme, v.told(), w)...)
	v.scroll.Show(f, h)
	return f
}

// told gives the piece alone of all that stands beside its entry or over its stage.
func (v *reads) told() []words.Told {
	p, say := &v.piece, v.book.Words
	if x, there := v.choice.Extras[p.About]; there {
		switch p.Kind {
		case store.ParentTurn:
			x = journal.Extras{ParentTurn: x.ParentTurn}
		case store.MentorWords:
			x = journal.Extras{MentorWords: x.MentorWords}
		default:
			x = journal.Extras{LookBacks: x.LookBacks[p.At : p.At+1]}
		}
		return say.TellBeside(exchange.BesideWhole(&x), v.day)
	}
	var told []words.Told
	for i := range v.choice.Stages {
		if x := &v.choice.Stages[i]; x.Stage == p.About {
			told = say.TellOver(exchange.OverWhole(x), v.day)
		}
	}
	return slices.DeleteFunc(told, func(told words.Told) bool { return told.Head != say.PieceName(p) })
}

// day says a day as the student reads it.
func (in *handIn) day(w exchange.When) string { return in.book.Words.OwnDay(w) }
