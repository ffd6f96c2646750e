package ui

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

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

	lecturers []store.Lecturer
	newest    *store.Backup // of the journal; nil while there is none
	opens     map[*kit.Row]func() tea.Cmd
}

func newSettings(sh *Shell) *settingsView {
	s := &settingsView{shell: sh, book: sh.Book, set: sh.Book.Settings()}
	s.set.Starts = maps.Clone(s.set.Starts)
	s.build()
	return s
}

// build makes the rows anew, as a change of language or stage needs.
func (s *settingsView) build() {
	s.opens = map[*kit.Row]func() tea.Cmd{}
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
	language := kit.ChoiceRow(w.Language, languages, book.Lang(), func(lang string) { s.shell.setLanguage(lang); s.build() })
	language.Note = words.Capital(book.Words.Unread)
	rows = append(rows, focus, language,
		kit.ChoiceRow(w.Theme, themes, s.shell.themed, func(theme string) { s.shell.setTheme(theme) }),
		s.mouseRow(), s.lecturersRow(), s.rubricRow())
	if book.Demo { // there is no file to copy, and none that went on elsewhere
		rows = append(rows, s.mineRow())
	} else {
		rows = append(rows, s.copiesRow(), s.mineRow(), s.mergeRow(), s.lockRow())
	}
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

// Writes says that settings are there to be changed.
func (*settingsView) Writes() {}

func (s *settingsView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if s.focus != nil {
		return s.focusKey(press)
	}
	switch k := &s.book.Keys; {
	case key.Matches(press, k.Close):
		return tea.Batch(s.book.Save(), s.book.Pop()), true
	case key.Matches(press, k.Choose) && s.opens[s.form.Rows[s.form.At]] != nil:
		return tea.Batch(s.book.Save(), s.opens[s.form.Rows[s.form.At]]()), true
	case key.Matches(press, k.Switch):
		return nil, s.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, s.form.Turn(-1)
	}
	return s.write(press)
}

// Point puts the cursor on a row, of which those that lead to a list of their own open.
func (s *settingsView) Point(row int) bool {
	if s.focus != nil {
		s.focus.at = row
		return true
	}
	s.form.Move(row - s.form.At)
	return leads(s.form.Rows[row])
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
	case window.ShownMsg: // another rubric may be in use, with other stages
		s.set = s.book.Settings()
		s.set.Starts = maps.Clone(s.set.Starts)
		s.build()
		return tea.Batch(s.book.Run(s, s.readLecturers()), s.book.Run(s, s.readNewest()))
	case newestMsg:
		s.newest = msg.copy
		s.build()
	case mergedMsg:
		return tea.Batch(s.merged(msg), s.book.Run(s, s.readNewest()))
	case lecturersMsg:
		s.lecturers = msg
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
	f.Keys = []key.Binding{k.Close, k.Help}
	switch at := s.form.Rows[s.form.At]; {
	case len(at.Options) > 0:
		f.Keys = []key.Binding{k.Turn, k.Close, k.Help}
	case leads(at):
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	}
	f.Form(t, s.form, w, true, 2)
	f.Add("")
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
	s    *settingsView
	ids  []string
	at   int
	full bool   // a fourth was asked for
	left string // what lost its tick last; empty for nothing
}

func newFocus(s *settingsView) *focusView { return &focusView{s: s, ids: s.book.Rubric.Walked()} }

// key answers enter by ticking and going on; what is ticked the key that ticks takes away again.
func (v *focusView) key(press tea.KeyPressMsg) bool {
	k := keysOf(v.s.book.Window)
	v.full = false
	switch {
	case key.Matches(press, k.Undo) && v.left != "":
		v.tick(v.left)
		v.left = ""
	case k.Step(press, &v.at, len(v.ids)):
	case key.Matches(press, k.Choose):
		if v.tick(v.ids[v.at]); !v.full {
			v.at = min(v.at+1, len(v.ids)-1)
		}
	case key.Matches(press, k.Mark):
		if i := slices.Index(v.s.set.Focus, v.ids[v.at]); i >= 0 {
			v.s.set.Focus, v.left = slices.Delete(slices.Clone(v.s.set.Focus), i, i+1), v.ids[v.at]
			return true
		}
		v.tick(v.ids[v.at])
	default:
		return false
	}
	return true
}

// tick chooses a criterion, unless there are as many already as there may be.
func (v *focusView) tick(id string) {
	focus := v.s.set.Focus
	switch {
	case slices.Contains(focus, id):
	case len(focus) >= journal.MaxFocus:
		v.full = true
	default:
		v.s.set.Focus = append(slices.Clone(focus), id)
	}
}

func (v *focusView) view(w, h int) *kit.Frame {
	book := v.s.book
	say, t, k := &book.Words.Settings, &book.Theme, keysOf(book.Window)
	f := &kit.Frame{Title: say.Focus, Where: say.FocusCount.Of(len(v.s.set.Focus))}
	f.Keys = []key.Binding{k.Mark, k.Close, k.Help}
	if v.left != "" {
		f.Status = book.Undoable(book.Words.Walk.Unticked)
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.FocusNote, min(w, kit.Prose), ""))...)
	f.Add("")
	for i, id := range v.ids {
		c, g := book.Rubric.Criterion(id)
		name := c.Name.In(book.Lang())
		if g.Part == rubric.Pour {
			name = g.Name.In(book.Lang()) + ": " + name
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			if !slices.Contains(v.s.set.Focus, id) {
				return []string{t.Quiet.Render("○ ") + style.Render(strings.TrimRight(kit.Cell(name, w-2), " "))}
			}
			room := w - 2 - ansi.StringWidth(say.Chosen) - 2
			return []string{t.Accent.Render("● ") + style.Render(strings.TrimRight(kit.Cell(name, room), " ")) + "  " + t.Accent.Render(say.Chosen)}
		})
	}
	if v.full {
		f.Hint = t.Accent.Render("!") + " " + fmt.Sprintf(say.FocusFull, k.Mark.Help().Key)
	}
	return f
}
