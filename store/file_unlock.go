//go:build unix && !aix && !solaris

package store

import (
	"os"
	"syscall"
)

// unlock takes bbolt's lock from a file that bbolt will never close. To close the handle is not enough: here the lock is one of
// the open file, and that stays open for as long as bytes of it are mapped.
func unlock(handle *os.File) error { return syscall.Flock(int(handle.Fd()), syscall.LOCK_UN) }
