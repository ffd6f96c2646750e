package ui

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// settingsView changes what the student tells the journal about themselves, and language and theme, which live beside the
// journal because they are needed before it opens. Every change is kept at once.
type settingsView struct {
	shell *Shell
	book  *logbook.Logbook
	set   journal.Settings
	form  *kit.Form
	focus *focusView // choosing focus criteria, over the form
}

func newSettings(sh *Shell) *settingsView {
	s := &settingsView{shell: sh, book: sh.Book, set: sh.Book.Settings()}
	s.set.Starts = maps.Clone(s.set.Starts)
	s.build()
	return s
}

// build makes the rows anew, as a change of language or stage needs.
func (s *settingsView) build() {
	book, w := s.book, &s.book.Words.Settings
	at := 0
	if s.form != nil {
		at = s.form.At
	}
	name := kit.TextRow(&book.Theme, w.Name, s.set.Name, func(typed string) { s.set.Name = typed })
	name.Note = w.NameNote
	rows := []*kit.Row{name}
	rows = append(rows, s.stageRows()...)
	focus := &kit.Row{Label: w.Focus, Value: s.focusNames(), Note: w.FocusNote, Set: func(string) { s.focus = newFocus(s) }}
	languages := []kit.Option{}
	for _, l := range words.Languages() {
		languages = append(languages, kit.Option{ID: l, Name: words.CatalogFor(l).Language})
	}
	themes := []kit.Option{{ID: "auto", Name: w.ThemeAuto}, {ID: "dark", Name: w.ThemeDark}, {ID: "light", Name: w.ThemeLight}, {ID: "none", Name: w.ThemeNone}}
	rows = append(rows, focus,
		kit.ChoiceRow(w.Language, languages, book.Lang(), func(lang string) { s.shell.setLanguage(lang); s.build() }),
		kit.ChoiceRow(w.Theme, themes, s.shell.themed, func(theme string) { s.shell.setTheme(theme) }))
	s.form = &kit.Form{Rows: rows, At: at}
	s.form.Enter()
}

func (s *settingsView) stageRows() []*kit.Row {
	book, w := s.book, &s.book.Words.Settings
	stages := book.Stages(false)
	if len(stages) == 0 {
		return nil
	}
	if s.set.Stage == "" {
		s.set.Stage = stages[0].ID
	}
	stage := kit.ChoiceRow(w.Stage, stages, s.set.Stage, func(id string) { s.set.Stage = id; s.build() })
	shown, understood := "", true
	if start, ok := s.set.Starts[s.set.Stage]; ok {
		shown = start.Format("2/1/2006")
	}
	start := kit.TextRow(&book.Theme, w.Start, shown, func(typed string) {
		day, ok := book.Words.Dates.ParseDay(typed, book.Now())
		if understood = ok || typed == ""; understood {
			s.setStart(day, ok)
		}
	})
	start.Note = w.StartNote
	start.Echo = func() string {
		day, ok := s.set.Starts[s.set.Stage]
		switch {
		case !understood:
			return book.Words.Dates.NotADay
		case !ok:
			return w.StartNone
		}
		return book.Words.Dates.Day(day, book.Now())
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
		return s.book.Words.Settings.FocusNone
	}
	names := make([]string, len(s.set.Focus))
	for i, id := range s.set.Focus {
		names[i] = s.book.Criterion(id)
	}
	return strings.Join(names, ", ")
}

func (s *settingsView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if s.focus != nil {
		return s.focusKey(press)
	}
	if key.Matches(press, s.book.Keys.Close) {
		return tea.Batch(s.book.Save(), s.book.Pop()), true
	}
	return s.write(press)
}

func (s *settingsView) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := s.form.Key(msg, &s.book.Keys)
	if changed && s.focus == nil {
		return s.keep(), true
	}
	return nil, handled
}

// keep hands the settings, as they stand, to the keeper.
func (s *settingsView) keep() tea.Cmd { return s.book.KeepSettings(s.set) }

func (s *settingsView) focusKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if key.Matches(press, s.book.Keys.Close) {
		s.focus = nil
		s.build()
		return s.keep(), true
	}
	return nil, s.focus.key(press)
}

func (s *settingsView) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if s.focus == nil {
			cmd, _ := s.write(msg)
			return cmd
		}
	case window.ThemedMsg:
		s.build()
	case tea.BlurMsg:
		return s.book.Save()
	}
	return nil
}

func (s *settingsView) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := s.book, keysOf(s.book.Window)
	words, t := &book.Words.Settings, &book.Theme
	if s.focus != nil {
		return s.focus.view(w, h)
	}
	f := kit.Frame{Title: words.Title, Status: book.Saved()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}
	f.Form(t, s.form, w, true, 2)
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Rubric+": "+book.Rubric.Title.In(book.Lang())+" ("+book.Rubric.ID+" "+strconv.Itoa(book.Rubric.Version)+")", w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Journal+": "+journalPath(book), w, ""))...)
	return &f
}

// journalPath is where the journal lives, empty for the throw-away one.
func journalPath(book *logbook.Logbook) string {
	if book.Demo || book.Store == nil {
		return "—"
	}
	return book.Store.Path()
}

// focusView chooses up to three criteria to see first.
type focusView struct {
	s   *settingsView
	ids []string
	at  int
}

// maxFocus is how many criteria the normal depth asks.
const maxFocus = 3

func newFocus(s *settingsView) *focusView { return &focusView{s: s, ids: s.book.Rubric.Walked()} }

func (v *focusView) key(press tea.KeyPressMsg) bool {
	k := keysOf(v.s.book.Window)
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

func (v *focusView) view(w, h int) *kit.Frame {
	book := v.s.book
	t, k := &book.Theme, keysOf(book.Window)
	f := kit.Frame{Title: book.Words.Settings.Title + " ── " + book.Words.Settings.Focus}
	f.Keys = []key.Binding{k.Mark, k.Up, k.Down, k.Close}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Settings.FocusNote, min(w, kit.Prose), ""))...)
	f.Add("")
	for i, id := range v.ids {
		c, g := book.Rubric.Criterion(id)
		sign := "□ "
		if slices.Contains(v.s.set.Focus, id) {
			sign = "■ "
		}
		name := c.Name.In(book.Lang())
		if g.Part == rubric.Pour {
			name = g.Name.In(book.Lang()) + ": " + name
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return []string{style.Render(sign + kit.Cell(name, w-6))} })
	}
	return &f
}

// setLanguage changes every word at once.
func (sh *Shell) setLanguage(lang string) {
	sh.Speak(words.CatalogFor(lang))
	sh.config.Language = lang
	sh.keepConfig()
}

// setTheme changes the colours at once.
func (sh *Shell) setTheme(theme string) {
	sh.themed = theme
	sh.retheme()
	sh.config.Theme = theme
	sh.keepConfig()
}

// keepConfig writes language and theme. Failing to is no reason to bother anyone: the choice holds until the program ends.
func (sh *Shell) keepConfig() {
	if sh.configPath != "" {
		_ = store.WriteConfig(sh.configPath, sh.config)
	}
}
