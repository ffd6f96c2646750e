package feedback

import (
	"cmp"
	"fmt"
	"strconv"
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

// compared is one criterion: what the student said of it beside what each lecturer said, and room to reply.
type compared struct {
	book   *logbook.Logbook
	table  *beside // which has the cursor on the criterion
	linked []journal.Entry
	reply  *replying
	scroll kit.Scroll
}

func newCompared(table *beside) *compared {
	v := &compared{book: table.book, table: table}
	v.open()
	return v
}

func (v *compared) crit() *rubric.Criterion { return v.table.rows[v.table.at].crit }

func (v *compared) heard() *store.Heard { return v.table.heard }

// open prepares the criterion under the table's cursor.
func (v *compared) open() {
	var spots []store.Spot
	for _, r := range v.heard().Current() {
		if r.Says(v.crit().ID) {
			spots = append(spots, v.spot(r))
		}
	}
	v.reply, v.linked, v.scroll = newReplying(v.book, v.heard(), spots...), nil, kit.Scroll{}
}

func (v *compared) spot(r *store.Response) store.Spot {
	return store.Spot{Answer: r.Answer.ID, Criterion: v.crit().ID}
}

func (v *compared) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	if cmd, handled := v.reply.key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Stop):
		return v.reply.leave(), true
	case v.reply.writing():
		return nil, false
	case key.Matches(press, k.Left):
		return v.turn(-1), true
	case key.Matches(press, k.Right):
		return v.turn(1), true
	case key.Matches(press, k.Moments) && len(v.linked) > 0:
		rows := make([]*store.Summary, len(v.linked))
		for i := range v.linked {
			s := v.linked[i].Summary()
			rows[i] = &s
		}
		return book.Push(entries.NewMoments(book, v.crit().Short.In(book.Lang()), rows)), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// turn goes to another criterion of the table.
func (v *compared) turn(by int) tea.Cmd {
	v.table.at = max(0, min(v.table.at+by, len(v.table.rows)-1))
	v.open()
	return tea.Batch(v.book.Save(), v.readLinked())
}

func (v *compared) readLinked() tea.Cmd {
	return v.book.Run(v, readLinked(v.book, v.crit().ID, v.heard().Own(v.crit().ID).Moments))
}

func (v *compared) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.readLinked()
	case linkedMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		if msg.criterion == v.crit().ID {
			v.linked = msg.entries
		}
		return nil
	}
	return v.reply.update(msg)
}

func (v *compared) View(w, h int) (string, *tea.Cursor) {
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: v.crit().Name.In(book.Lang()), Status: v.reply.status()}
	f.Where = v.table.rows[v.table.at].group
	f.Brief = strconv.Itoa(v.table.at+1) + "/" + strconv.Itoa(len(v.table.rows))
	around := []key.Binding{k.OtherCriterion}
	if len(v.linked) > 0 {
		around = append(around, k.Moments)
	}
	f.Keys = v.reply.keys(around...)
	if w < 76 {
		f.Stack(v.mine(w))
		f.Add("")
		f.Stack(v.theirs(w))
	} else {
		left := min((w-2)/2, 74)
		f.Columns(v.mine(left), v.theirs(min(w-left, 100)), left)
	}
	if !v.reply.writing() {
		v.scroll.Show(&f, h)
	}
	return f.Draw(&book.Theme, w, h)
}

// mine is the student's own level with its reason and moments.
func (v *compared) mine(w int) *kit.Frame {
	book, t, words := v.book, &v.book.Theme, &v.book.Words.Feedback
	main, own := v.heard().Main(), v.heard().Own(v.crit().ID)
	b := &kit.Frame{}
	b.Add(" " + t.Title.Render(words.YouTitle))
	if own.Level == "" {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(words.YouNoLevel, w-2, " "))...)
	} else {
		v.level(b, "● "+book.LevelIn(main, own.Level), v.descriptor(main.Rubric, own.Level), w)
	}
	if own.Reason != "" {
		b.Add(kit.Wrap("“"+own.Reason+"”", w-2, " ")...)
	}
	if main.Handed && !own.Empty() {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.HandedIn, book.Words.Dates.Day(main.HandIn.Made, book.Now())), w-2, " "))...)
	}
	if now := main.Now[v.crit().ID].Level; now != "" && now != own.Level {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Now, book.LevelIn(main, now)), w-2, " "))...)
	}
	v.moments(b, w)
	return b
}

func (v *compared) level(b *kit.Frame, name, about string, w int) {
	b.Add(kit.Styled(v.book.Theme.Accent, kit.Wrap(name, w-2, " "))...)
	b.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(about, w-2, " "))...)
}

// descriptor describes a level of the criterion in the words of r, empty when r has none of that name.
func (v *compared) descriptor(r *rubric.Rubric, level string) string {
	i := r.LevelIndex(level)
	if c, _ := r.Criterion(v.crit().ID); c != nil && i >= 0 {
		return c.Levels[i].In(v.book.Lang())
	}
	return ""
}

// moments lists what the student laid beside the level.
func (v *compared) moments(b *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	for i := range v.linked {
		if i == 0 {
			b.Add("")
			b.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Feedback.Linked, w-2, " "))...)
		}
		m := &v.linked[i]
		a := m.Answers[v.crit().ID]
		about := book.Words.Dates.Near(m.Encounter.When, book.Now()) + ", " + cmp.Or(m.Encounter.Alias, book.Words.Entry.NoAlias)
		if a.Level != "" {
			about += " · " + book.LetterIn(v.heard().Main(), a.Level)
		}
		b.Add(kit.Styled(t.Quiet, kit.Wrap(about, w-2, " "))...)
		b.Add(kit.Wrap("“"+journal.Line(cmp.Or(logbook.Sentence(a), m.Story))+"”", w-2, " ")...)
	}
}

// theirs is what each lecturer says, with the student's reply below it.
func (v *compared) theirs(w int) *kit.Frame {
	t, words := &v.book.Theme, &v.book.Words.Feedback
	b := &kit.Frame{}
	for i, r := range v.heard().Current() {
		if i > 0 {
			b.Add("")
		}
		b.Add(" " + t.Title.Render(strings.TrimSpace(kit.Cell(r.Name(), w-2))))
		if !r.Says(v.crit().ID) {
			b.Add(kit.Styled(t.Quiet, kit.Wrap(words.SaysNothing, w-2, " "))...)
			continue
		}
		v.said(b, r, w)
		v.reply.draw(b, v.spot(r), words.YourReply, words.ReplyTravels, w)
	}
	return b
}

// said is what one lecturer says, and what an earlier answer said.
func (v *compared) said(b *kit.Frame, r *store.Response, w int) {
	book, t, words := v.book, &v.book.Theme, &v.book.Words.Feedback
	view := r.View(v.crit().ID)
	name := words.NoLevel
	if judged := book.Judged(r, v.crit().ID); judged != "" {
		sign := "● "
		if view.CannotJudge {
			sign = "○ "
		}
		name = sign + judged
	}
	v.level(b, name, v.descriptor(r.Rubric, view.Level), w)
	if then, own := r.Own[v.crit().ID].Level, v.heard().Own(v.crit().ID).Level; then != own && then != "" {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Then, book.LevelIn(r, then)), w-2, " "))...)
	}
	if view.Remark != "" {
		b.Add("")
		b.Add(kit.Styled(t.Title, kit.Wrap(words.NextStep, w-2, " "))...)
		b.Add(kit.Wrap(view.Remark, w-2, " ")...)
	}
	for _, before := range v.heard().Before(r) {
		if judged := book.Judged(before, v.crit().ID); judged != "" {
			day := book.Words.Dates.Day(before.Made(), book.Now())
			b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Before, day, judged), w-2, " "))...)
		}
	}
}
