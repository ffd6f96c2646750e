package store

import (
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// Settings gives what the student told the journal; the zero value when nothing was told yet.
func (j *Journal) Settings() (journal.Settings, error) {
	return read(j.file, "read settings", tx.settings)
}

// SaveSettings replaces the settings, all of them. Of the name it keeps what a hand-in can hold, and of Idle what is within its bounds.
func (j *Journal) SaveSettings(settings journal.Settings) error {
	settings.Name, settings.Idle = journal.Field(settings.Name), idle(settings.Idle)
	return j.file.change("save settings", func(tx tx) error { return tx.putJSON(metaBucket, keySettings, settings) })
}

func idle(minutes int) int { return max(0, min(minutes, journal.MaxIdle)) }

// Surroundings gives what the student keeps about the stage school; the zero value when nothing is kept yet.
func (j *Journal) Surroundings() (journal.Surroundings, error) {
	return read(j.file, "read surroundings", tx.surroundings)
}

// SaveSurroundings replaces the surroundings. Of each name it keeps what a line can hold.
func (j *Journal) SaveSurroundings(around journal.Surroundings) error {
	around.Families, around.Chances = slices.Clone(around.Families), slices.Clone(around.Chances)
	for i := range around.Families {
		around.Families[i] = journal.Field(around.Families[i])
	}
	for i := range around.Chances {
		around.Chances[i].Name = journal.Field(around.Chances[i].Name)
	}
	return j.file.change("save surroundings", func(tx tx) error { return tx.putSurroundings(&around) })
}

// surroundings, like settings, gives the zero value where nothing is kept: a new journal has no record of either.
func (tx tx) surroundings() (around journal.Surroundings, err error) {
	_, err = tx.getJSON(metaBucket, keySurround, &around)
	return around, err
}

func (tx tx) putSurroundings(around *journal.Surroundings) error {
	if err := tx.putJSON(metaBucket, keySurround, around); err != nil {
		return err
	}
	return tx.fade(discretion.Alias)
}

func (tx tx) settings() (settings journal.Settings, err error) {
	_, err = tx.getJSON(metaBucket, keySettings, &settings)
	return settings, err
}

// rememberHabits keeps what the next draft begins with. Whoever chose no stage is in that of the first entry.
func (tx tx) rememberHabits(e *journal.Entry) error {
	settings, err := tx.settings()
	if err != nil {
		return err
	}
	before := settings
	if e.Depth != "" {
		settings.Depth = e.Depth
	}
	if settings.Stage == "" {
		settings.Stage = e.Encounter.Stage
	}
	if settings.Depth == before.Depth && settings.Stage == before.Stage {
		return nil
	}
	return tx.putJSON(metaBucket, keySettings, settings)
}
