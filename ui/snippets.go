package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// snippets are the phrases that a lecturer keeps to use again, by level.
type snippets struct {
	desk  *desk
	picks bool   // they are to be picked, so that places without any are left out
	level string // whose phrases come first
	offer string // a remark that can be kept as a phrase; empty for none
}

// newSnippets opens the lecturer's own phrases to be kept.
func newSnippets(desk *desk) *notebook {
	w := &desk.words.Student
	return &notebook{win: desk.window, list: &snippets{desk: desk}, title: w.Phrases, about: w.PhrasesAbout}
}

// newSnippetPicker opens them to be picked, those for a level first. A remark that is no phrase yet can be kept as one.
func newSnippetPicker(desk *desk, level, remark string, pick func(string) tea.Cmd) *notebook {
	v := newSnippets(desk)
	s := &snippets{desk: desk, picks: true, level: level}
	known := func(k store.Snippet) bool { return k.Text == strings.TrimSpace(remark) }
	if remark = strings.TrimSpace(remark); remark != "" && !slices.ContainsFunc(desk.set.Snippets, known) {
		s.offer = remark
	}
	v.list, v.pick = s, pick
	return v
}

// scale is the rubric whose levels phrases are for: that of the hand-in opened last.
func (desk *desk) scale() *rubric.Rubric {
	switch {
	case desk.rubric != nil:
		return desk.rubric
	case desk.open.rubric() != nil:
		return desk.open.rubric()
	}
	return rubric.Default()
}

func (s *snippets) notes() []note {
	w, all := &s.desk.words.Student, s.desk.set.Snippets
	var out []note
	if s.offer != "" {
		out = append(out, note{group: s.level, about: w.KeepPhrase + " " + kit.Quoted(s.offer), text: s.offer, at: len(all), adds: true})
	}
	for _, level := range s.levels() {
		begin := len(out)
		for at, k := range all {
			if k.Level == level {
				out = append(out, note{group: level, text: k.Text, at: at})
			}
		}
		if !s.picks || level == s.level {
			out = append(out, note{group: level, about: w.AddPhrase, at: len(all), adds: true})
		}
		if len(out) > begin {
			out[begin].heading = s.heading(level)
		}
	}
	return out
}

// levels gives the levels in the order in which their phrases are shown: the one they are wanted for, those of the scale, none,
// and those of other rubrics.
func (s *snippets) levels() []string {
	var levels []string
	add := func(level string) {
		if !slices.Contains(levels, level) {
			levels = append(levels, level)
		}
	}
	if s.level != "" {
		add(s.level)
	}
	for _, l := range s.desk.scale().Levels {
		add(l.ID)
	}
	add("")
	for _, k := range s.desk.set.Snippets {
		add(k.Level)
	}
	return levels
}

func (s *snippets) heading(level string) string {
	if level == "" {
		return s.desk.words.Student.AnyLevel
	}
	return s.desk.levelName(s.desk.scale(), level)
}

func (s *snippets) put(n note) tea.Cmd {
	set := &s.desk.set
	all, k := slices.Clone(set.Snippets), store.Snippet{Level: n.group, Text: strings.TrimSpace(n.text)}
	switch {
	case n.adds:
		all = slices.Insert(all, min(n.at, len(all)), k)
	case k.Text == "":
		all = slices.Delete(all, n.at, n.at+1)
	default:
		all[n.at] = k
	}
	if k.Text == s.offer {
		s.offer = ""
	}
	set.Snippets = all
	return s.desk.keepDesk()
}
