package review

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// textView is something to read: lines that are made once for a width, because the texts may be long.
type textView struct {
	of    *studentView
	title string
	make  func(w int) []string
	hides string // the criterion whose level is held back in it, empty for none
	text  longText
}

// longText keeps the lines of a long text for the width that they were made for.
type longText struct {
	kit.Scroll
	lines []string
	width int
}

// at gives the lines at a width.
func (l *longText) at(w int, lay func(w int) []string) []string {
	if l.lines == nil || l.width != w {
		l.lines, l.width = lay(w), w
	}
	return l.lines
}

// show lets f show as many lines as room holds, from where the reader is.
func (l *longText) show(f *kit.Frame, t *kit.Theme, lines []string, room, w int) {
	l.Height, l.Length = max(1, room), len(lines)
	l.Top = max(0, min(l.Top, l.Length-l.Height))
	shown := append([]string(nil), lines[l.Top:min(l.Length, l.Top+l.Height)]...)
	kit.MarkMore(t, shown, l.Top, l.Length, w)
	f.Add(shown...)
}

func (v *textView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	if v.hidden() && key.Matches(press, k.Reveal) {
		v.of.shown[v.hides] = true
		v.text.lines = nil
		return nil, true
	}
	return nil, v.text.Key(press, &k.Keys)
}

// hidden says that a level is held back that a key shows.
func (v *textView) hidden() bool { return v.hides != "" && v.of.hidden(v.hides) }

func (v *textView) Update(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(window.ThemedMsg); ok {
		v.text.lines = nil
	}
	return nil
}

func (v *textView) View(w, h int) (string, *tea.Cursor) {
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	f := kit.Frame{Title: v.of.s.name(desk) + " ── " + v.title, Where: v.of.where()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Close, k.Help}
	if v.hidden() {
		f.Keys = append([]key.Binding{k.Reveal}, f.Keys...)
	}
	v.text.show(&f, &desk.Theme, v.text.at(min(w-2, 100), v.make), f.Room(h), w)
	return f.Draw(&desk.Theme, w, h)
}

// claim opens the student's own view of a criterion, whole.
func (v *studentCriterion) claim() *textView {
	desk, s, id := v.of.desk, v.of.s, v.crit.ID
	return &textView{of: v.of, title: v.crit.Short.In(desk.Lang()), hides: id, make: func(w int) []string {
		lines := kit.Wrap(v.crit.Meaning.In(desk.Lang()), w, " ")
		if v.of.hidden(id) {
			return append(append(lines, ""), kit.Wrap(desk.Words.Student.Hidden, w, " ")...)
		}
		c, r := s.claim(id)
		level := desk.Words.Student.NoLevel
		if i := r.LevelIndex(c.Level); i >= 0 {
			level = r.Levels[i].Name.In(desk.Lang())
			if own, _ := r.Criterion(id); own != nil {
				level += ": " + own.Levels[i].In(desk.Lang())
			}
		}
		lines = append(append(lines, ""), kit.Wrap(level, w, " ")...)
		lines = append(append(lines, ""), kit.Wrap(c.Reason, w, " ")...)
		for _, reply := range s.handIn.Replies {
			if reply.Criterion == id {
				lines = append(append(lines, ""), kit.Wrap(desk.Words.Student.Replied+" “"+reply.Text+"”", w, " ")...)
			}
		}
		return lines
	}}
}

// newMoreAbout opens all that the student said around the entries.
func newMoreAbout(of *studentView) *textView {
	return &textView{of: of, title: of.desk.Words.Student.More, make: of.moreAbout}
}

func (v *studentView) moreAbout(w int) []string {
	desk, words, h := v.desk, &v.desk.Words.Student, v.s.handIn
	b := &kit.Frame{}
	section := func(title string, texts ...string) {
		if len(texts) == 0 {
			return
		}
		b.Add("", " "+desk.Theme.Title.Render(kit.Cell(title, w)))
		for _, text := range texts {
			b.Add(kit.Wrap(text, w, "   ")...)
		}
	}
	b.Add(kit.Wrap(v.about(), w, " ")...)
	if text := v.changeCounts(); text != "" {
		section(words.Since, append([]string{text}, v.changedNames()...)...)
	}
	section(words.Asks, v.ofEntries(func(en *exchange.Entry) string {
		if en.Said.LookHere {
			return v.entryName(en)
		}
		return ""
	})...)
	section(words.Replied, v.replies()...)
	section(words.Why, v.ofEntries(func(en *exchange.Entry) string {
		if en.Why == "" {
			return ""
		}
		return v.entryName(en) + ": “" + en.Why + "”"
	})...)
	section(desk.Words.Stand.Mirror, v.mirror()...)
	section(desk.Words.Stand.Intentions, v.ofEntries(v.planned)...)
	if len(h.Estimates) == 0 {
		b.Add("")
		b.Add(kit.Wrap(words.NoEstimate, w, " ")...)
	}
	return b.Body
}

// ofEntries gives what there is to say of each entry, without those of which there is nothing.
func (v *studentView) ofEntries(say func(*exchange.Entry) string) (out []string) {
	for i := range v.s.handIn.Entries {
		if text := say(&v.s.handIn.Entries[i]); text != "" {
			out = append(out, text)
		}
	}
	return out
}

// changedNames names the entries and criteria that changed.
func (v *studentView) changedNames() []string {
	out := v.ofEntries(func(en *exchange.Entry) string {
		if v.s.state(en) == entryChanged {
			name := words.SignChanged + " " + v.entryName(en)
			if parts := v.s.changedParts(v.desk, en); len(parts) > 0 {
				name += ": " + words.List(parts, v.desk.Words.Stand.And)
			}
			return name
		}
		return ""
	})
	for _, id := range v.s.brief.Criteria {
		if v.s.changed(id) {
			c, _ := v.s.handIn.Rubric.Criterion(id)
			out = append(out, words.SignChanged+" "+c.Short.In(v.desk.Lang()))
		}
	}
	return out
}

// replies gives what the student said to earlier answers, each with what it is about.
func (v *studentView) replies() (out []string) {
	for _, r := range v.s.handIn.Replies {
		about := v.desk.Words.Student.Whole
		if c, _ := v.s.handIn.Rubric.Criterion(r.Criterion); c != nil {
			about = c.Short.In(v.desk.Lang())
		} else if en := v.s.handIn.Entry(r.Entry); en != nil {
			about = v.entryName(en)
		}
		out = append(out, about+": “"+r.Text+"”")
	}
	return out
}

// mirror gives what the student answered to the questions of the mirror.
func (v *studentView) mirror() (out []string) {
	for _, est := range v.s.handIn.Estimates {
		for _, r := range est.Mirror {
			name := cmp.Or(v.desk.Words.Stand.FactNames[journal.Fact(r.Question)], r.Question)
			out = append(out, name+": “"+r.Text+"”")
		}
	}
	return out
}

// planned gives the intention of an entry and what came of it.
func (v *studentView) planned(en *exchange.Entry) string {
	if en.Said.Intention.Empty() {
		return ""
	}
	parts := []string{v.desk.when(en.When) + ": " + v.desk.Words.Walk.SayPlan(*en.Said.Intention)}
	for _, o := range en.Outcomes {
		parts = append(parts, fmt.Sprintf("%s (%s)", v.desk.Words.Facts.Outcomes[o.Outcome], v.desk.when(o.When)))
	}
	return strings.Join(parts, " · ")
}
