package feedback

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// compared is one criterion: what the student said of it beside what each lecturer said, and what can be done with that: reply, take a next
// step along, look at the moments, go on to the next criterion.
type compared struct {
	reading
	table  *beside         // whose cursor is on the criterion; it goes along, so that closing this leads to the row that was read last
	linked []journal.Entry // the moments that the student laid beside the level, once they were read
	asked  window.Latest   // for them
}

func newCompared(table *beside) *compared {
	v := &compared{table: table}
	v.open()
	return v
}

// open prepares the criterion under the table's cursor.
func (v *compared) open() {
	v.reading, v.linked = newReading(v.table.shared), nil
	for _, r := range v.table.heard.Current() {
		if r.Says(v.crit().ID) {
			v.reply(v.spot(r))
		}
	}
	v.layRows()
}

// layRows lays out what can be done behind the fields for replies.
func (v *compared) layRows() {
	texts := &v.book.Words.Feedback
	fields := v.stops[:0:0]
	for _, s := range v.stops {
		if s.field != nil {
			fields = append(fields, s)
		}
	}
	v.stops = fields
	for _, r := range v.heard.Current() {
		if remark := r.View(v.crit().ID).Remark; remark != "" {
			v.stops = append(v.stops, v.stepRow(r, store.TipMark(r.Answer.Reviewer.ID, v.crit().ID, remark)))
		}
	}
	if len(v.linked) > 0 {
		v.stops = append(v.stops, stop{name: texts.LinkedRow, enter: v.openLinked, value: func() string {
			return v.book.Words.Stand.Moments.Of(len(v.linked))
		}})
	}
	v.stops = append(v.stops, stop{name: v.book.Words.Stand.Onward, value: v.next, enter: func() tea.Cmd { return v.turn(1) }})
}

// stepRow takes a lecturer's next step along among the tips. Enter takes it and goes on, space leaves it again.
func (v *compared) stepRow(r *store.Response, mark string) stop {
	texts, name := &v.book.Words.Feedback, v.book.Words.Feedback.TakeStep
	value := func() string {
		said := texts.NotTaken
		if v.heard.Taken[mark] {
			said = texts.StepTaken
		}
		if len(v.heard.Current()) > 1 {
			said += " · " + r.Name()
		}
		return said
	}
	return stop{name: name, value: value, mark: func() tea.Cmd { return v.take(mark, !v.heard.Taken[mark]) }, enter: func() tea.Cmd {
		v.move(1)
		if v.heard.Taken[mark] {
			return nil
		}
		return v.take(mark, true)
	}}
}

// next names the criterion that comes.
func (v *compared) next() string {
	if v.table.at+1 < len(v.table.rows) {
		return v.table.rows[v.table.at+1].crit.Short.In(v.book.Lang())
	}
	return v.book.Words.Stand.BackToTable
}

func (v *compared) crit() *rubric.Criterion { return v.table.rows[v.table.at].crit }

func (v *compared) spot(r *store.Response) store.Spot {
	return store.Spot{Answer: r.Answer.ID, Criterion: v.crit().ID}
}

// Key gives the arrows to the criteria, and m to the moments, unless a reply is being typed: there all of them belong to the text.
func (v *compared) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case v.writing():
	case key.Matches(press, k.Left):
		return v.turn(-1), true
	case key.Matches(press, k.Right):
		return v.turn(1), true
	case key.Matches(press, k.Moments) && len(v.linked) > 0:
		return v.openLinked(), true
	}
	return v.reading.Key(press)
}

// turn goes to another criterion of the table, and past the last one back to it. What was typed at this one is written at once.
func (v *compared) turn(by int) tea.Cmd {
	to := v.table.at + by
	if to >= len(v.table.rows) {
		return tea.Batch(v.book.Save(), v.book.Pop())
	}
	v.table.at = max(0, to)
	v.open()
	return tea.Batch(v.book.Save(), v.readLinked())
}

func (v *compared) readLinked() tea.Cmd {
	return v.book.RunLatest(v, &v.asked, readLinked(v.book, v.heard.Own(v.crit().ID).Moments))
}

func (v *compared) openLinked() tea.Cmd {
	rows := make([]*store.Summary, len(v.linked))
	for i := range v.linked {
		summary := v.linked[i].Summary()
		rows[i] = &summary
	}
	return v.book.Push(entries.NewMoments(v.book, v.crit().Short.In(v.book.Lang()), rows))
}

// Update takes the moments that were read. Their row comes before the last one, where the cursor stays if it stood there.
func (v *compared) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.readLinked()
	case linkedMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		last := v.at >= 0 && v.at == len(v.stops)-1
		v.linked = msg.entries
		v.layRows()
		if last {
			v.at = len(v.stops) - 1
		}
		return nil
	}
	return v.reading.Update(msg)
}

// View puts what the lecturers said at the right of the student's own, each as wide as the other, or under it in a narrow window. What can
// be done stands below, wherever one reads.
func (v *compared) View(w, h int) *kit.Frame {
	narrow, wide := w < 72, w >= kit.Wide
	w = kit.Measure(w)
	book, k, texts := v.book, keysOf(v.book.Window), &v.book.Words.Feedback
	f := &kit.Frame{Title: v.crit().Name.In(book.Lang())}
	f.Where = fmt.Sprintf(book.Words.Stand.PlaceOf, v.table.at+1, len(v.table.rows))
	f.Keys = v.keys(k.OtherCriterion)
	if narrow {
		f.Stack(v.mine(w, wide))
		f.Add("")
		f.Stack(v.theirs(w))
	} else {
		half := (w - 5) / 2
		side(f, v.mine(half, wide), v.theirs(half), half+5, book.Theme.Quiet.Render("│"))
	}
	v.steps(f, min(w, kit.Prose))
	for _, r := range v.heard.Current() {
		label := texts.YourReply
		if len(v.heard.Current()) > 1 {
			label = fmt.Sprintf(texts.YourReplyTo, r.Name())
		}
		v.drawReply(f, v.spot(r), label, texts.ReplyTravels, min(w, kit.Prose))
	}
	f.Pin()
	f.Add("")
	for i := range v.stops {
		if v.stops[i].field == nil {
			v.drawRow(f, i, w)
		}
	}
	return v.page(f, h)
}

// side puts two bodies beside each other with a thin line between them: neither stands above the other.
func side(f, left, right *kit.Frame, width int, line string) {
	for len(left.Body) < len(right.Body) {
		left.Body = append(left.Body, "")
	}
	for i := range left.Body {
		left.Body[i] = kit.Pad(left.Body[i], width-1) + line
	}
	f.Columns(left, right, width)
}

// mine is the student's own level with its reason, and in a wide window the moments beside it, to which a row leads in any other. It is the
// one that was handed in, which the lecturers saw; another one since then stands below it.
func (v *compared) mine(w int, wide bool) *kit.Frame {
	book, t, texts := v.book, &v.book.Theme, &v.book.Words.Feedback
	main, own := v.heard.Main(), v.heard.Own(v.crit().ID)
	b := &kit.Frame{}
	b.Add(t.Quiet.Render(texts.YouTitle))
	if own.Level == "" {
		b.Add(kit.Wrap(texts.YouNoLevel, w, "")...)
	} else {
		b.Add(v.level(main, own.Level))
		b.Add(kit.Styled(t.Quiet, kit.Wrap(v.descriptor(main.Rubric, own.Level), w, ""))...)
	}
	if own.Reason != "" {
		b.Add("")
		b.Add(quote(own.Reason, w)...)
	}
	var notes []string
	if main.Handed && !own.Empty() {
		notes = append(notes, fmt.Sprintf(texts.HandedIn, book.Words.Dates.Day(main.HandIn.Made, book.Now())))
	}
	if now := main.Now[v.crit().ID].Level; now != "" && now != own.Level {
		notes = append(notes, fmt.Sprintf(texts.Now, book.LevelIn(main, now)))
	}
	if len(notes) > 0 {
		b.Add("")
		b.Add(kit.Styled(t.Quiet, kit.Wrap(strings.Join(notes, " "), w, ""))...)
	}
	if wide {
		v.moments(b, w)
	}
	return b
}

// descriptor describes a level of the criterion in the words of the rubric that whoever gave it had, empty when it has none of that name.
func (v *compared) descriptor(from *rubric.Rubric, level string) string {
	i := from.LevelIndex(level)
	if crit, _ := from.Criterion(v.crit().ID); crit != nil && i >= 0 {
		return crit.Levels[i].In(v.book.Lang())
	}
	return ""
}

// moments lists what the student laid beside the level.
func (v *compared) moments(b *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	for i := range v.linked {
		entry := &v.linked[i]
		answer := entry.Answers[v.crit().ID]
		about := book.Encounter(entry.Encounter.When, entry.Encounter.Alias)
		letters := ""
		if answer.Level != "" {
			letters = v.letters(v.heard.Main(), answer.Level) + " "
		}
		b.Add("", letters+t.Quiet.Render(strings.TrimRight(kit.Cell(about, w-3), " ")))
		b.Add(quote(kit.UpTo(cmp.Or(logbook.Sentence(answer), entry.Story), 300), w)...)
	}
}

// theirs is what each lecturer says.
func (v *compared) theirs(w int) *kit.Frame {
	t, texts := &v.book.Theme, &v.book.Words.Feedback
	b := &kit.Frame{}
	for i, r := range v.heard.Current() {
		if i > 0 {
			b.Add("")
		}
		b.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(r.Name(), w), " ")))
		if !r.Says(v.crit().ID) {
			b.Add(kit.Wrap(texts.SaysNothing, w, "")...)
			continue
		}
		v.said(b, r, w)
	}
	return b
}

// said is what one lecturer says, and what an earlier answer said. Each lecturer's own hand-in is named where the student judged otherwise
// in it than in the one that stands at the left.
func (v *compared) said(b *kit.Frame, r *store.Response, w int) {
	book, t, texts, id := v.book, &v.book.Theme, &v.book.Words.Feedback, v.crit().ID
	b.Add(cmp.Or(v.judged(r, id), t.Quiet.Render(texts.NoLevel)))
	b.Add(kit.Styled(t.Quiet, kit.Wrap(v.descriptor(r.Rubric, r.View(id).Level), w, ""))...)
	if then, own := r.Own[id].Level, v.heard.Own(id).Level; then != own && then != "" {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.Then, book.LevelIn(r, then)), w, ""))...)
	}
	for _, before := range v.heard.Before(r) {
		if judged := book.Judged(before, id); judged != "" {
			day := book.Words.Dates.Day(before.Made(), book.Now())
			b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.Before, day, judged), w, ""))...)
		}
	}
}

// steps are the next steps that lecturers name, over the whole width: what one reads last is what one takes along.
func (v *compared) steps(f *kit.Frame, w int) {
	t, texts := &v.book.Theme, &v.book.Words.Feedback
	for _, r := range v.heard.Current() {
		remark := r.View(v.crit().ID).Remark
		if remark == "" {
			continue
		}
		name := texts.NextStep
		if len(v.heard.Current()) > 1 {
			name = strings.TrimSuffix(fmt.Sprintf(texts.NextBy, r.Name()), ":")
		}
		f.Add("", t.Quiet.Render(strings.TrimRight(kit.Cell(name, w), " ")))
		f.Add(kit.Wrap(remark, w, "")...)
	}
}
