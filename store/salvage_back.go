package store

import (
	"fmt"
	"time"
)

// PutBack gives a file that Restore put aside its name again, for whoever thinks better of it. What stands at path now is
// put aside in its turn, and where is said. It returns ErrLocked while a program has the file open, and the errors of the
// file system; each file keeps the name that it had then.
func PutBack(path, aside string, now time.Time) (put string, err error) {
	if path, err = resolve(path, false); err != nil {
		return "", fmt.Errorf("put back: %w", err)
	}
	f := &file{path: path}
	if err = f.takeLock(time.Now().Add(defaultTimeout)); err != nil {
		return "", fmt.Errorf("put back: %w", err)
	}
	defer f.lock.Close()
	if put, err = putAside(path, now); err == nil {
		err = replaceFile(aside, path)
	}
	if err != nil {
		return "", fmt.Errorf("put back: %w", diskError(err))
	}
	return put, nil
}
