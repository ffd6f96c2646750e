package judge

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// textView is something of a student to read: a claim whole, or all that was said around the entries. Elsewhere both are cut to a line or two.
type textView struct {
	of     *studentView
	name   string
	lines  func(w int) []string
	hides  string // the criterion whose level is held back in it, empty for none
	scroll kit.Scroll
}

func (v *textView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	if v.hidden() && key.Matches(press, k.Reveal) {
		v.of.shown[v.hides] = true
		return nil, true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// hidden says that a level is held back that a key shows.
func (v *textView) hidden() bool { return v.hides != "" && v.of.hidden(v.hides) }

// Update hears nothing: what is read here does not change, and is written out anew with each drawing.
func (v *textView) Update(tea.Msg) tea.Cmd { return nil }

func (v *textView) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	k := keysOf(v.of.desk.Window)
	f := kit.Frame{Title: v.of.title(v.name), Where: v.of.where(), Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	if v.hidden() {
		f.Keys = append([]key.Binding{k.Reveal}, f.Keys...)
	}
	f.Add(v.lines(min(w, kit.Prose))...)
	v.scroll.Show(&f, h)
	return &f
}

// claim opens the student's own view of a criterion, whole.
func (v *studentCriterion) claim() *textView {
	return &textView{of: v.of, name: v.crit.Short.In(v.of.desk.Lang()), hides: v.crit.ID, lines: v.claimLines}
}

// claimLines writes out what the criterion means, the level in its own words, the reason and the replies.
func (v *studentCriterion) claimLines(w int) []string {
	desk, s, id := v.of.desk, v.of.s, v.crit.ID
	lines := kit.Wrap(v.crit.Meaning.In(desk.Lang()), w, "")
	add := func(text string) { lines = append(append(lines, ""), kit.Wrap(text, w, "")...) }
	if v.of.hidden(id) {
		add(fmt.Sprintf(desk.Words.Student.Hidden, keysOf(desk.Window).Reveal.Help().Key))
		return lines
	}
	claim, r := s.Claim(id)
	level := desk.Words.Student.NoLevel
	if i := r.LevelIndex(claim.Level); i >= 0 {
		level = r.Levels[i].Name.In(desk.Lang())
		if criterion, _ := r.Criterion(id); criterion != nil {
			level += ": " + criterion.Levels[i].In(desk.Lang())
		}
	}
	add(level)
	add(claim.Reason)
	for _, reply := range s.HandIn.Replies {
		if reply.Criterion == id {
			add(desk.Words.Student.Replied + " " + words.Quote(reply.Text))
		}
	}
	return lines
}

// newMoreAbout opens all that the student said around the entries.
func newMoreAbout(of *studentView) *textView {
	return &textView{of: of, name: of.desk.Words.Student.More, lines: of.moreAbout}
}

// moreAbout writes out what the head of the student's screen says in a line each, whole, and what finds no place there.
func (v *studentView) moreAbout(w int) []string {
	desk, say := v.desk, &v.desk.Words.Student
	b := &kit.Frame{}
	section := func(name string, texts []string) {
		if len(texts) == 0 {
			return
		}
		b.Add("", desk.Theme.Title.Render(kit.Cell(name, w)))
		for _, text := range texts {
			b.Add(kit.Wrap(text, w, "")...)
		}
	}
	b.Add(kit.Wrap(v.about(), w, "")...)
	if counts := v.changeCounts(); counts != "" {
		section(say.Since, append([]string{counts}, v.changedNames()...))
	}
	section(say.Asks, v.ofEntries(v.asks))
	section(say.Replied, v.replies())
	section(say.Why, v.ofEntries(func(en *exchange.Entry) string {
		if en.Why == "" {
			return ""
		}
		return v.entryName(en) + ": " + words.Quote(en.Why)
	}))
	v.drawStages(b, w)
	section(desk.Words.Stand.Mirror, v.mirror())
	section(desk.Words.Stand.Intentions, v.ofEntries(v.planned))
	if len(v.s.HandIn.Estimates) == 0 {
		b.Add("")
		b.Add(kit.Wrap(say.NoEstimate, w, "")...)
	}
	return b.Body
}

// ofEntries gives what there is to tell of each entry, without those of which there is nothing.
func (v *studentView) ofEntries(tell func(*exchange.Entry) string) (out []string) {
	for i := range v.s.HandIn.Entries {
		if text := tell(&v.s.HandIn.Entries[i]); text != "" {
			out = append(out, text)
		}
	}
	return out
}

// asks names an entry that the student asks to look at.
func (v *studentView) asks(en *exchange.Entry) string {
	if !en.Said.LookHere {
		return ""
	}
	return v.entryName(en)
}

// entryName names an entry by when it was and whose family it was with.
func (v *studentView) entryName(en *exchange.Entry) string {
	return v.desk.When(en.When) + " " + kit.UpTo(v.desk.Alias(en), 100)
}

// changedNames names the entries and criteria that changed.
func (v *studentView) changedNames() []string {
	out := v.ofEntries(func(en *exchange.Entry) string {
		if v.s.State(en) != journal.EntryChanged {
			return ""
		}
		name := words.SignChanged + " " + v.entryName(en)
		if parts := v.s.ChangedParts(v.desk, en); len(parts) > 0 {
			name += ": " + words.List(parts, v.desk.Words.Stand.And)
		}
		return name
	})
	for _, id := range v.s.Brief.Criteria {
		if v.s.Changed(id) {
			criterion, _ := v.s.HandIn.Rubric.Criterion(id)
			out = append(out, words.SignChanged+" "+criterion.Short.In(v.desk.Lang()))
		}
	}
	return out
}

// replies gives what the student said to earlier answers, each with what it is about.
func (v *studentView) replies() (out []string) {
	for _, reply := range v.s.HandIn.Replies {
		about := v.desk.Words.Student.Whole
		if criterion, _ := v.s.HandIn.Rubric.Criterion(reply.Criterion); criterion != nil {
			about = criterion.Short.In(v.desk.Lang())
		} else if en := v.s.HandIn.Entry(reply.Entry); en != nil {
			about = v.entryName(en)
		}
		out = append(out, about+": "+words.Quote(reply.Text))
	}
	return out
}

// mirror gives what the student answered to the questions of the mirror.
func (v *studentView) mirror() (out []string) {
	for _, est := range v.s.HandIn.Estimates {
		for _, answer := range est.Mirror {
			name := cmp.Or(v.desk.Words.Stand.FactNames[journal.Fact(answer.Question)], answer.Question)
			out = append(out, name+": "+words.Quote(answer.Text))
		}
	}
	return out
}

// planned gives the intention of an entry and what came of it.
func (v *studentView) planned(en *exchange.Entry) string {
	if en.Said.Intention.Empty() {
		return ""
	}
	parts := []string{v.desk.When(en.When) + ": " + v.desk.Words.Walk.SayPlan(*en.Said.Intention)}
	for _, o := range en.Outcomes {
		parts = append(parts, fmt.Sprintf("%s (%s)", v.desk.Words.Facts.Outcomes[o.Outcome], v.desk.When(o.When)))
	}
	return strings.Join(parts, " · ")
}
