package store

import (
	"os"
	"time"
)

// What looks for viruses, syncs a folder or makes an index of it opens a new file for a moment, and on Windows nobody renames or removes
// that meanwhile. So these wait for it, and only then say that it is so.

// longestBusy is how long somebody else may have a file before that is an error.
const longestBusy = time.Second

// patiently does work again for as long as it fails because somebody else has the file.
func patiently(work func() error) error {
	until := time.Now().Add(longestBusy)
	for pause := 5 * time.Millisecond; ; pause = min(2*pause, 80*time.Millisecond) {
		err := work()
		if err == nil || !busy(err) || time.Now().Add(pause).After(until) {
			return err
		}
		time.Sleep(pause)
	}
}

func rename(from, to string) error { return patiently(func() error { return os.Rename(from, to) }) }

func remove(path string) error { return patiently(func() error { return os.Remove(path) }) }

func link(from, to string) error { return patiently(func() error { return os.Link(from, to) }) }
