package store

import "koffiemoment/journal"

// Settings gives what the student told the journal; the zero value when nothing was told yet.
func (j *Journal) Settings() (journal.Settings, error) {
	return read(j.file, "read settings", tx.settings)
}

// SaveSettings replaces the settings.
func (j *Journal) SaveSettings(s journal.Settings) error {
	return j.file.change("save settings", func(tx tx) error { return tx.putJSON(metaBucket, keySettings, s) })
}

// Surroundings gives what the student keeps about the stage school; the zero value when nothing is kept yet.
func (j *Journal) Surroundings() (journal.Surroundings, error) {
	return read(j.file, "read surroundings", tx.surroundings)
}

// SaveSurroundings replaces the surroundings.
func (j *Journal) SaveSurroundings(s journal.Surroundings) error {
	return j.file.change("save surroundings", func(tx tx) error { return tx.putSurroundings(&s) })
}

func (tx tx) surroundings() (s journal.Surroundings, err error) {
	_, err = tx.getJSON(metaBucket, keySurround, &s)
	return s, err
}

func (tx tx) putSurroundings(s *journal.Surroundings) error {
	return tx.putJSON(metaBucket, keySurround, s)
}

func (tx tx) settings() (s journal.Settings, err error) {
	_, err = tx.getJSON(metaBucket, keySettings, &s)
	return s, err
}

// rememberHabits keeps what the next draft begins with. Whoever chose no stage is in that of the first entry.
func (tx tx) rememberHabits(e *journal.Entry) error {
	s, err := tx.settings()
	if err != nil {
		return err
	}
	before := s
	if e.Depth != "" {
		s.Depth = e.Depth
	}
	if s.Stage == "" {
		s.Stage = e.Encounter.Stage
	}
	if s.Depth == before.Depth && s.Stage == before.Stage {
		return nil
	}
	return tx.putJSON(metaBucket, keySettings, s)
}
