package logbook

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/window"
)

// KeepSettings shows changed settings of the student at once and hands them to the keeper.
func (book *Logbook) KeepSettings(set journal.Settings) tea.Cmd {
	set.Starts, set.Focus = maps.Clone(set.Starts), slices.Clone(set.Focus)
	book.changes++
	book.Overview.Settings = set
	return book.Keep(&settingsText{book, set})
}

// settingsText is the settings as the keeper holds them.
type settingsText struct {
	book     *Logbook
	settings journal.Settings
}

func (t *settingsText) Key() string { return "settings" }

func (t *settingsText) Write() error { return t.book.Store.SaveSettings(t.settings) }

// Plain writes the choices out beside the name, because nobody else tells that they are lost when there is a side file.
func (t *settingsText) Plain() string {
	book, set, say := t.book, &t.settings, &t.book.Words.Settings
	lines := []string{say.Name + ": " + set.Name, say.Stage + ": " + book.StageName(set.Stage)}
	for _, stage := range slices.Sorted(maps.Keys(set.Starts)) {
		lines = append(lines, say.Start+" ("+book.StageName(stage)+"): "+book.Words.Dates.WholeDay(set.Starts[stage]))
	}
	focus := make([]string, len(set.Focus))
	for i, id := range set.Focus {
		focus[i] = book.Criterion(id)
	}
	lines = append(lines, say.Focus+": "+cmp.Or(strings.Join(focus, ", "), say.FocusNone))
	return window.Block(say.Title, t.Key(), strings.Join(lines, "\n"))
}
