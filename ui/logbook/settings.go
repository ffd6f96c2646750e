package logbook

import (
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
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

func (t *settingsText) Plain() string { return t.settings.Name + "\n\n" }
