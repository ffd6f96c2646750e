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
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// settingsView changes what the student tells the journal about themselves, and language and theme, which live beside the
// journal because they are needed before it opens. Every change is kept at once.
type settingsView struct {
	shell *app
	book  *logbook
	set   journal.Settings
	form  *kit.Form
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
		at = s.form.At
	}
	name := kit.TextRow(&book.theme, w.Name, s.set.Name, func(v string) { s.set.Name = v })
	name.Note = w.NameNote
	rows := []*kit.Row{name}
	rows = append(rows, s.stageRows()...)
	focus := &kit.Row{Label: w.Focus, Value: s.focusNames(), Note: w.FocusNote, Set: func(string) { s.focus = newFocus(s) }}
	languages := []kit.Option{}
	for _, l := range words.Languages() {
		languages = append(languages, kit.Option{Id: l, Name: words.CatalogFor(l).Language})
	}
	themes := []kit.Option{{Id: "auto", Name: w.ThemeAuto}, {Id: "dark", Name: w.ThemeDark}, {Id: "light", Name: w.ThemeLight}, {Id: "none", Name: w.ThemeNone}}
	rows = append(rows, focus,
		kit.ChoiceRow(w.Language, languages, book.lang(), func(v string) { s.shell.setLanguage(v); s.build() }),
		kit.ChoiceRow(w.Theme, themes, s.shell.themed, func(v string) { s.shell.setTheme(v) }))
	s.form = &kit.Form{Rows: rows, At: at}
	s.form.Enter()
}

func (s *settingsView) stageRows() []*kit.Row {
	book, w := s.book, &s.book.words.Settings
	var stages []kit.Option
	for _, st := range book.rubric.Stages {
		stages = append(stages, kit.Option{Id: st.ID, Name: st.Name.In(book.lang())})
	}
	if len(stages) == 0 {
		return nil
	}
	if s.set.Stage == "" {
		s.set.Stage = stages[0].Id
	}
	stage := kit.ChoiceRow(w.Stage, stages, s.set.Stage, func(v string) { s.set.Stage = v; s.build() })
	shown, understood := "", true
	if start, ok := s.set.Starts[s.set.Stage]; ok {
		shown = start.Format("2/1/2006")
	}
	start := kit.TextRow(&book.theme, w.Start, shown, func(v string) {
		day, ok := book.words.Dates.ParseDay(v, book.now())
		if understood = ok || v == ""; understood {
			s.setStart(day, ok)
		}
	})
	start.Note = w.StartNote
	start.Echo = func() string {
		day, ok := s.set.Starts[s.set.Stage]
		switch {
		case !understood:
			return book.words.Dates.NotADay
		case !ok:
			return w.StartNone
		}
		return book.words.Dates.Day(day, book.now())
	}
	return []*kit.Row{stage, start}
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
	changed, handled := s.form.Key(msg, &s.book.keys)
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
	f := kit.Frame{Title: words.Title, Status: book.saved()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}
	lines, cursor, at := s.form.Lines(&book.theme, w-2, true)
	f.Focus, f.FocusEnd = at, min(at+2, len(lines)-1)
	f.Cursor = cursor
	f.Add(lines...)
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Rubric+": "+book.rubric.Title.In(book.lang())+" ("+book.rubric.ID+" "+strconv.Itoa(book.rubric.Version)+")", w-2, "   "))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Journal+": "+book.journalPath(), w-2, "   "))...)
	return f.Draw(t, w, h)
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
	case k.Step(press, &v.at, len(v.ids)):
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
	f := kit.Frame{Title: book.words.Settings.Title + " ── " + book.words.Settings.Focus}
	f.Keys = []key.Binding{k.Mark, k.Up, k.Down, k.Close}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(book.words.Settings.FocusNote, min(w-2, 90), " "))...)
	f.Add("")
	for i, id := range v.ids {
		c, g := book.rubric.Criterion(id)
		mark, style, sign := "   ", t.Plain, "□ "
		if slices.Contains(v.s.set.Focus, id) {
			sign = "■ "
		}
		if i == v.at {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		name := c.Name.In(book.lang())
		if g.Part == rubric.Pour {
			name = g.Name.In(book.lang()) + ": " + name
		}
		f.Add(mark + style.Render(sign+kit.Cell(name, w-6)))
	}
	return f.Draw(t, w, h)
}

// setLanguage changes every word at once.
func (a *app) setLanguage(lang string) {
	a.words = words.CatalogFor(lang)
	a.keys = kit.NewKeys(&a.words.Keys)
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
