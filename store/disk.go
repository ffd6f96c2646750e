package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
)

// Every file here comes to be in the same four steps: written under another name, synced, given its own, and the folder
// synced. The order is what makes it whole or not there. A rename that comes before the sync can reach the disk before
// the words do, and a power cut then leaves an empty file under the good name; a folder that is not synced may not know
// of the rename at all.

// tempSuffix ends the name under which a new or rewritten file grows until it is whole. For a file that is the program's
// own the rest is that file's name, so that the next start finds what a power cut left; where others may write too it is
// made up anew each time, and removeLeft finds it.
const tempSuffix = ".new"

// replaceFile renames a file that is already synced, and syncs the folder so that a power cut keeps one of the two.
func replaceFile(from, to string) error {
	if err := rename(from, to); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(to))
}

// syncFile waits until what was written to a file is on the disk. It is opened for writing, without which Windows refuses.
func syncFile(path string) error {
	file, _, err := openPlain(path, os.O_RDWR)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}

// syncFolder waits until names are on the disk, of which a folder is the list. Where that can't be asked for, it is not
// an error: then the disk does what it does for every other program.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" { // folders can't be synced there
		return nil
	}
	dir, err := openFolder(path)
	if err != nil {
		return err
	}
	defer dir.Close()
	err = dir.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) { // nor on some disks over a network: what can be done is done
		return nil
	}
	return err
}

// writeFile writes what from gives to a file that is whole or not there, over one that stands there: for what is the
// program's own, and nobody else writes. Where a name may be another's, it is throughTemp and linkFile.
func writeFile(path string, from io.Reader) error {
	temp := path + tempSuffix
	err := fillFile(temp, func(w io.Writer) error {
		_, err := io.Copy(w, from)
		return err
	})
	if err != nil {
		return err
	}
	if err := replaceFile(temp, path); err != nil {
		remove(temp)
		return err
	}
	return nil
}

// removeIfThere removes a file, or finds that there is none.
func removeIfThere(path string) error {
	if err := remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// fillFile makes a file that is on the disk, or not there. One that an earlier run left gives way. It is only its
// owner's to read, and made so: a mode that is set afterwards comes too late for whoever opened it in between.
func fillFile(path string, write func(io.Writer) error) error {
	if err := removeIfThere(path); err != nil {
		return err
	}
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	return fill(out, write)
}

// fill closes what it was given; when that is not on the disk whole, it takes it away. Closing counts too: over a
// network it may be the first to say that there was no room.
func fill(out *os.File, write func(io.Writer) error) error {
	err := write(out)
	if err == nil {
		err = out.Sync()
	}
	if closed := out.Close(); err == nil {
		err = closed
	}
	if err != nil {
		remove(out.Name())
	}
	return err
}

// diskError makes a full disk known as ErrFull, whatever the system calls it: no room, a quota that is used up, a file that
// may not be as long as that, or one of two numbers on Windows. bbolt keeps some causes as words only, as when the file can't
// be made longer, and then the words are all that there is to compare.
func diskError(err error) error {
	if err == nil {
		return nil
	}
	full := []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}
	if runtime.GOOS == "windows" {
		const diskFull, handleDiskFull = 112, 39
		full = append(full, diskFull, handleDiskFull)
	}
	for _, cause := range full {
		switch {
		case errors.Is(err, cause):
			return fmt.Errorf("%w: %w", ErrFull, err)
		case strings.HasSuffix(err.Error(), ": "+cause.Error()):
			return fmt.Errorf("%w: %w", ErrFull, cause)
		}
	}
	return err
}
