package store

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"koffiemoment/store/platform"
)

// NewFolder is a folder of files that is being written, and has its name only when it is whole.
type NewFolder struct{ temp string }

// Add writes a file whose name is made of a title: its letters and digits, with ext behind them. It returns ErrFull when the disk
// is full, and the error of write. Nothing is synced file by file: what it is written from stays.
func (folder *NewFolder) Add(title, ext string, write func(io.Writer) error) error {
	name := titled(title, ext)
	out, err := os.OpenFile(filepath.Join(folder.temp, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	err = write(out)
	if closed := out.Close(); err == nil {
		err = closed
	}
	return diskError(err)
}

// WriteTitled writes a file as WriteKoffie does, with its errors, under a name that is made of a title as those of a NewFolder are.
func WriteTitled(folder, title, ext string, write func(io.Writer) error) (path string, err error) {
	return WriteKoffie(folder, titled(title, ext), write)
}

// titled makes a name of a title that every system takes: its letters and digits, and no more than a platform leaves room for.
func titled(title, ext string) string {
	name := shorten(plainName(title), longestName-roomToCount-length(ext)) + ext
	if name == ext || platform.Outside(name) == platform.Reserved { // a name of Windows' own would be a device and no file
		name = "-" + name
	}
	return name
}

// foldersPrefix hides a folder that is not whole yet, and finds one that a program left which was killed.
const foldersPrefix = ".koffiemoment-map-"

// WriteFolder makes a folder, whole or not at all, that only its owner may look into, in a folder that is there. It returns an error
// that is fs.ErrExist where something stands at path, fs.ErrNotExist where there is no folder for it, and the error of fill.
func WriteFolder(path string, fill func(*NewFolder) error) error {
	if err := writeFolder(path, fill); err != nil {
		return fmt.Errorf("write folder: %w", diskError(err))
	}
	return nil
}

func writeFolder(path string, fill func(*NewFolder) error) error {
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	within := filepath.Dir(path)
	temp, err := os.MkdirTemp(within, foldersPrefix+"*"+tempSuffix)
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp) // in vain once it has its name
	removeLeftFolders(temp)
	if err := fill(&NewFolder{temp}); err != nil {
		return err
	}
	// Where something came to stand meanwhile, no system puts a folder over a file, or over one that holds anything.
	return replaceFile(temp, path)
}

// removeLeftFolders does for folders what removeLeft does for files.
func removeLeftFolders(temp string) {
	now, err := os.Stat(temp)
	if err != nil {
		return
	}
	within := filepath.Dir(temp)
	entries, _ := os.ReadDir(within)
	for _, item := range entries {
		if !item.IsDir() || !strings.HasPrefix(item.Name(), foldersPrefix) || !strings.HasSuffix(item.Name(), tempSuffix) {
			continue
		}
		if info, err := item.Info(); err == nil && now.ModTime().Sub(info.ModTime()) > 24*time.Hour {
			os.RemoveAll(filepath.Join(within, item.Name()))
		}
	}
}
