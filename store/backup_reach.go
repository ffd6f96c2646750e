package store

// Unreached names the copies that hold what was purged, because they could not be reached or changed: files, and folders
// that are not there. Each purge tries them again, also one of nothing.
func (j *Journal) Unreached() ([]string, error) { return read(j.file, "read residue", tx.unreached) }

// Unreached does for the lecturer's file what it does for a journal.
func (rs *Reviews) Unreached() ([]string, error) { return read(rs.file, "read residue", tx.unreached) }

func (tx tx) unreached() ([]string, error) {
	owed, err := tx.residue()
	return owed.Missed, err
}

// residue is what a purge owes: the rewriting of the file, and of the copies of it.
type residue struct {
	Missed []string `json:"missed,omitempty"`
}

func (tx tx) residue() (owed residue, err error) {
	_, err = tx.getJSON(metaBucket, keyResidue, &owed)
	return owed, err
}
