package ui

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// settingsView changes what the student tells the journal about themselves, and language and theme, which live beside the
// journal because they are needed before it opens. Every change is kept at once.
type settingsView struct {
	shell *app
	book  *logbook
	set   journal.Settings
	form  *form
	focus *focusView // choosing focus criteria, over the form
}

func newSettings(a *app) *settingsView {
	s := &settingsView{shell: a, book: a.book, set: a.book.settings()}
	s.set.Starts = maps.Clone(s.set.Starts)
	s.build()
	return s
}

// build makes the rows anew, as a change of language or stage needs.
func (s *settingsView) build() {
	book, w := s.book, &s.book.words.Settings
	at := 0
	if s.form != nil {
		at = s.form.at
	}
	name := textRow(&book.theme, w.Name, s.set.Name, func(v string) { s.set.Name = v })
	name.note = w.NameNote
	rows := []*row{name}
	rows = append(rows, s.stageRows()...)
	focus := &row{label: w.Focus, value: s.focusNames(), note: w.FocusNote, set: func(string) { s.focus = newFocus(s) }}
	languages := []option{}
	for _, l := range words.Languages() {
		languages = append(languages, option{l, words.CatalogFor(l).Language})
	}
	themes := []option{{"auto", w.ThemeAuto}, {"dark", w.ThemeDark}, {"light", w.ThemeLight}, {"none", w.ThemeNone}}
	rows = append(rows, focus,
		choiceRow(w.Language, languages, book.lang(), func(v string) { s.shell.setLanguage(v); s.build() }),
		choiceRow(w.Theme, themes, s.shell.themed, func(v string) { s.shell.setTheme(v) }))
	s.form = &form{rows: rows, at: at}
	s.form.enter()
}

func (s *settingsView) stageRows() []*row {
	book, w := s.book, &s.book.words.Settings
	var stages []option
	for _, st := range book.rubric.Stages {
		stages = append(stages, option{st.ID, st.Name.In(book.lang())})
	}
	if len(stages) == 0 {
		return nil
	}
	if s.set.Stage == "" {
		s.set.Stage = stages[0].id
	}
	stage := choiceRow(w.Stage, stages, s.set.Stage, func(v string) { s.set.Stage = v; s.build() })
	shown, understood := "", true
	if start, ok := s.set.Starts[s.set.Stage]; ok {
		shown = start.Format("2/1/2006")
	}
	start := textRow(&book.theme, w.Start, shown, func(v string) {
		day, ok := book.words.Dates.ParseDay(v, book.now())
		if understood = ok || v == ""; understood {
			s.setStart(day, ok)
		}
	})
	start.note = w.StartNote
	start.echo = func() string {
		day, ok := s.set.Starts[s.set.Stage]
		switch {
		case !understood:
			return book.words.Dates.NotADay
		case !ok:
			return w.StartNone
		}
		return book.words.Dates.Day(day, book.now())
	}
	return []*row{stage, start}
}

func (s *settingsView) setStart(day time.Time, ok bool) {
	if s.set.Starts == nil {
		s.set.Starts = map[string]time.Time{}
	}
	if ok {
		s.set.Starts[s.set.Stage] = day
	} else {
		delete(s.set.Starts, s.set.Stage)
	}
}

func (s *settingsView) focusNames() string {
	if len(s.set.Focus) == 0 {
		return s.book.words.Settings.FocusNone
	}
	names := make([]string, len(s.set.Focus))
	for i, id := range s.set.Focus {
		names[i] = s.book.criterion(id)
	}
	return strings.Join(names, ", ")
}

func (s *settingsView) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if s.focus != nil {
		return s.focusKey(press)
	}
	if key.Matches(press, s.book.keys.Close) {
		return tea.Batch(s.book.save(), s.book.pop()), true
	}
	return s.write(press)
}

func (s *settingsView) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := s.form.key(msg, &s.book.keys)
	if changed && s.focus == nil {
		return s.keep(), true
	}
	return nil, handled
}

// keep hands the settings, as they stand, to the keeper.
func (s *settingsView) keep() tea.Cmd { return s.book.keepSettings(s.set) }

func (s *settingsView) focusKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if key.Matches(press, s.book.keys.Close) {
		s.focus = nil
		s.build()
		return s.keep(), true
	}
	return nil, s.focus.key(press)
}

func (s *settingsView) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if s.focus == nil {
			cmd, _ := s.write(msg)
			return cmd
		}
	case themedMsg:
		s.build()
	case tea.BlurMsg:
		return s.book.save()
	}
	return nil
}

func (s *settingsView) view(w, h int) (string, *tea.Cursor) {
	book, k := s.book, &s.book.keys
	words, t := &book.words.Settings, &book.theme
	if s.focus != nil {
		return s.focus.view(w, h)
	}
	f := frame{title: words.Title, status: book.saved()}
	f.keys = []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}
	lines, cursor, at := s.form.lines(&book.theme, w-2, true)
	f.focus, f.focusEnd = at, min(at+2, len(lines)-1)
	f.cursor = cursor
	f.add(lines...)
	f.add("")
	f.add(styled(t.Quiet, wrap(words.Rubric+": "+book.rubric.Title.In(book.lang())+" ("+book.rubric.ID+" "+strconv.Itoa(book.rubric.Version)+")", w-2, "   "))...)
	f.add(styled(t.Quiet, wrap(words.Journal+": "+book.journalPath(), w-2, "   "))...)
	return f.draw(t, w, h)
}

// journalPath is where the journal lives, empty for the throw-away one.
func (book *logbook) journalPath() string {
	if book.demo || book.store == nil {
		return "—"
	}
	return book.store.Path()
}

// focusView chooses up to three criteria to see first.
type focusView struct {
	s   *settingsView
	ids []string
	at  int
}

// maxFocus is how many criteria the normal depth asks.
const maxFocus = 3

func newFocus(s *settingsView) *focusView { return &focusView{s: s, ids: s.book.rubric.Walked()} }

func (v *focusView) key(press tea.KeyPressMsg) bool {
	k := &v.s.book.keys
	switch {
	case k.step(press, &v.at, len(v.ids)):
	case key.Matches(press, k.Choose), key.Matches(press, k.Mark):
		v.toggle(v.ids[v.at])
	default:
		return false
	}
	return true
}

// toggle adds or takes away a criterion; a fourth pushes out the one chosen first.
func (v *focusView) toggle(id string) {
	focus := slices.Clone(v.s.set.Focus)
	if i := slices.Index(focus, id); i >= 0 {
		v.s.set.Focus = slices.Delete(focus, i, i+1)
		return
	}
	focus = append(focus, id)
	v.s.set.Focus = focus[max(0, len(focus)-maxFocus):]
}

func (v *focusView) view(w, h int) (string, *tea.Cursor) {
	book := v.s.book
	t, k := &book.theme, &book.keys
	f := frame{title: book.words.Settings.Title + " ── " + book.words.Settings.Focus}
	f.keys = []key.Binding{k.Mark, k.Up, k.Down, k.Close}
	f.add(styled(t.Quiet, wrap(book.words.Settings.FocusNote, min(w-2, 90), " "))...)
	f.add("")
	for i, id := range v.ids {
		c, g := book.rubric.Criterion(id)
		mark, style, sign := "   ", t.Plain, "□ "
		if slices.Contains(v.s.set.Focus, id) {
			sign = "■ "
		}
		if i == v.at {
			f.see(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		name := c.Name.In(book.lang())
		if g.Part == rubric.Pour {
			name = g.Name.In(book.lang()) + ": " + name
		}
		f.add(mark + style.Render(sign+cell(name, w-6)))
	}
	return f.draw(t, w, h)
}

// setLanguage changes every word at once.
func (a *app) setLanguage(lang string) {
	a.words = words.CatalogFor(lang)
	a.keys = newKeymap(&a.words.Keys)
	a.config.Language = lang
	a.keepConfig()
}

// setTheme changes the colours at once; "auto" keeps those on screen until the next start, when the terminal is asked.
func (a *app) setTheme(theme string) {
	a.themed = theme
	if theme == "auto" && a.detected != "" {
		theme = a.detected
	}
	a.retheme(theme)
	a.config.Theme = a.themed
	a.keepConfig()
}

// keepConfig writes language and theme. Failing to is no reason to bother anyone: the choice holds until the program ends.
func (a *app) keepConfig() {
	if a.configPath != "" {
		_ = store.WriteConfig(a.configPath, a.config)
	}
}
