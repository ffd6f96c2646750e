package rubrics

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// look is a rubric to read from beginning to end.
type look struct {
	book   *logbook.Logbook
	rubric *rubric.Rubric
	scroll kit.Scroll
}

func newLook(book *logbook.Logbook, r *rubric.Rubric) *look { return &look{book: book, rubric: r} }

func (v *look) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Close) {
		return v.book.Pop(), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

func (v *look) Update(tea.Msg) tea.Cmd { return nil }

func (v *look) View(w, h int) *kit.Frame {
	w = min(kit.Measure(w), kit.Prose)
	book, r, k := v.book, v.rubric, keysOf(v.book.Window)
	say, t, lang := &book.Words.Command.Rubrics, &book.Theme, book.Lang()
	f := &kit.Frame{Title: book.Words.Rubrics.Title, Keys: []key.Binding{k.Close, k.Down, k.Help}}
	head(f, book, r, w)
	part := func(heading string) { f.Add("", t.Title.Render(heading)) }
	line := func(name, text string) {
		f.Add(kit.Wrap(strings.TrimSuffix(name+": "+text, ": "), w, "  ")...)
	}
	part(say.Levels)
	for _, l := range r.Levels {
		line(l.Name.In(lang), l.Meaning.In(lang))
	}
	for _, g := range r.Groups {
		part(say.Parts[g.Part] + " · " + g.Name.In(lang))
		f.Add(kit.Styled(t.Quiet, kit.Wrap(g.Meaning.In(lang), w, ""))...)
		for _, c := range g.Criteria {
			f.Add("")
			f.Add(kit.Styled(t.Accent, kit.Wrap(c.Name.In(lang), w, ""))...)
			f.Add(kit.Wrap(c.Meaning.In(lang), w, "")...)
			for i, text := range c.Levels {
				line(r.Levels[i].Name.In(lang), text.In(lang))
			}
		}
	}
	part(say.Stages)
	for _, s := range r.Stages {
		line(s.Name.In(lang), s.Thresholds.In(lang))
	}
	v.scroll.Show(f, h)
	return f
}
