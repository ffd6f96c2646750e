package store

import (
	"errors"
	"time"
)

// Laid is what a lecturer's file says about the lecturer.
type Laid struct {
	Desk         Desk
	Own          string   // the public key, for students to seal with
	Signs        string   // the public key that answers are signed with
	Opens        []string // the secret keys that open sealed hand-ins
	AnchorSecret []byte   // what sentences are found again with
	Doubtful     bool     // the last save may be missing
}

// Lay reads what the file says about the lecturer, and takes away what lay in its bin for long enough. It returns the errors of the methods that
// read and write each of these.
func (rs *Reviews) Lay(now time.Time) (laid Laid, err error) {
	if err = rs.Settle(); err == nil {
		laid.Doubtful = rs.Doubtful()
		err = rs.PurgeOld(now)
	}
	if err == nil || errors.Is(err, ErrReadOnly) {
		laid.Desk, err = rs.Desk()
	}
	if err == nil {
		laid.Opens, err = rs.Opens()
	}
	if err == nil {
		_, laid.Own, err = rs.Identity()
	}
	if err == nil {
		laid.AnchorSecret, err = rs.AnchorSecret()
	}
	if err == nil {
		laid.Signs, err = rs.Signs()
	}
	return laid, err
}
