package judge

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// snippets are the phrases that a lecturer keeps to use again, by level.
type snippets struct {
	desk  *desk.Desk
	picks bool   // they are to be picked, so that places without any are left out
	level string // whose phrases come first
	offer string // a remark that can be kept as a phrase; empty for none
}

// NewSnippets opens the lecturer's own phrases to be kept.
func NewSnippets(desk *desk.Desk) *window.Notebook {
	say := &desk.Words.Student
	return &window.Notebook{Win: desk.Window, List: &snippets{desk: desk}, Title: say.Phrases, About: say.PhrasesAbout}
}

// newSnippetPicker opens them to be picked, those for a level first. A remark that is no phrase yet can be kept as one.
func newSnippetPicker(desk *desk.Desk, level, remark string, pick func(string) tea.Cmd) *window.Notebook {
	s := &snippets{desk: desk, picks: true, level: level}
	known := func(phrase store.Snippet) bool { return phrase.Text == strings.TrimSpace(remark) }
	if remark = strings.TrimSpace(remark); remark != "" && !slices.ContainsFunc(desk.Set.Snippets, known) {
		s.offer = remark
	}
	book := NewSnippets(desk)
	book.List, book.Pick = s, pick
	return book
}

// Notes gives the phrases by level. To be kept, each level has a place where one is added; to be picked, that of the level at hand only.
func (s *snippets) Notes() []window.Note {
	say, all := &s.desk.Words.Student, s.desk.Set.Snippets
	var out []window.Note
	if s.offer != "" {
		out = append(out, window.Note{Group: s.level, About: say.KeepPhrase + " " + kit.Quoted(s.offer), Text: s.offer, At: len(all), Adds: true})
	}
	for _, level := range s.levels() {
		begin := len(out)
		for at, phrase := range all {
			if phrase.Level == level {
				out = append(out, window.Note{Group: level, Text: phrase.Text, At: at})
			}
		}
		if !s.picks || level == s.level {
			out = append(out, window.Note{Group: level, About: say.AddPhrase, At: len(all), Adds: true})
		}
		if len(out) > begin {
			out[begin].Heading = s.heading(level)
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
	for _, l := range s.desk.Scale().Levels {
		add(l.ID)
	}
	add("")
	for _, phrase := range s.desk.Set.Snippets {
		add(phrase.Level)
	}
	return levels
}

// heading names a level as the rubric at hand does; one that it does not have goes by its id.
func (s *snippets) heading(level string) string {
	if level == "" {
		return s.desk.Words.Student.AnyLevel
	}
	return s.desk.LevelName(s.desk.Scale(), level)
}

// Put keeps a phrase. The remark that was offered is offered no more once it is one.
func (s *snippets) Put(note window.Note) tea.Cmd {
	set := &s.desk.Set
	all, phrase := set.Snippets, store.Snippet{Level: note.Group, Text: strings.TrimSpace(note.Text)}
	switch {
	case note.Adds:
		all = slices.Insert(all, min(note.At, len(all)), phrase)
	case phrase.Text == "":
		all = slices.Delete(all, note.At, note.At+1)
	default:
		all[note.At] = phrase
	}
	if phrase.Text == s.offer {
		s.offer = ""
	}
	set.Snippets = all
	return s.desk.KeepSet()
}
