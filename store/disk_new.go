package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// WriteNew writes a file that must not exist yet. It is whole and on the disk when WriteNew returns nil, and not there
// when it returns an error; only its owner may read it, for it may hold what was written about families. It returns an
// error that is fs.ErrExist where something stands at path, even a link that leads nowhere, fs.ErrNotExist where there
// is no folder for it, and ErrFull when the disk is full.
func WriteNew(path string, data []byte) error {
	return WriteNewFrom(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// WriteNewFrom is WriteNew for what is not in memory as a whole. It returns the error of write as well.
func WriteNewFrom(path string, write func(io.Writer) error) error {
	if err := writeNew(path, write); err != nil {
		return fmt.Errorf("write new file: %w", diskError(err))
	}
	return nil
}

// WriteSide writes a side file in the first of the folders that takes it, and gives its path. Where something stands by that name, another text as
// it may be, the file gets a number behind its own. An empty folder is passed over.
func WriteSide(folders []string, name, suffix string, file []byte) (path string, err error) {
	err = fs.ErrNotExist
	for _, folder := range folders {
		if folder == "" {
			continue
		}
		for n := 1; n < 100; n++ {
			path = filepath.Join(folder, name+suffix)
			if n > 1 {
				path = filepath.Join(folder, fmt.Sprintf("%s-%d%s", name, n, suffix))
			}
			if err = WriteNew(path, file); err == nil {
				return path, nil
			}
			if !errors.Is(err, fs.ErrExist) {
				break
			}
		}
	}
	return "", err
}

func writeNew(path string, write func(io.Writer) error) error {
	// The temporary name leaves out that of the file, which may be as long as a name can be. A point hides it from
	// listings.
	return throughTemp(filepath.Dir(path), ".koffiemoment", write, func(temp string) error { return linkFile(temp, path) })
}

// throughTemp writes a file under a name of its own, so that nobody else writes to it, and has it put in its place once
// it is on the disk. Whatever happens, a panic in write included, nothing stays behind under that name; but for a program
// that is killed, after which the next one that writes the same takes it away.
func throughTemp(folder, prefix string, write func(io.Writer) error, place func(temp string) error) error {
	temp, err := os.CreateTemp(folder, prefix+"-*"+tempSuffix)
	if err != nil {
		return err
	}
	defer remove(temp.Name())
	removeLeft(temp, prefix)
	if err := fill(temp, write); err != nil {
		return err
	}
	return place(temp.Name())
}

// removeLeft removes what a program that was killed left beside temp, of the same prefix: it may hold what was written
// about families, under a name that nobody sees. What is not a day older than temp may be what another program is
// writing; the age goes by the disk's own clock, which need not be ours. What can't be removed bars nothing.
func removeLeft(temp *os.File, prefix string) {
	now, err := temp.Stat()
	if err != nil {
		return
	}
	folder := filepath.Dir(temp.Name())
	entries, _ := os.ReadDir(folder)
	for _, item := range entries {
		made, ours := strings.CutPrefix(item.Name(), prefix+"-")
		made, temporary := strings.CutSuffix(made, tempSuffix)
		if !ours || !temporary || strings.Trim(made, "0123456789") != "" || !isFile(folder, item) {
			continue
		}
		if info, err := item.Info(); err == nil && now.ModTime().Sub(info.ModTime()) > 24*time.Hour {
			remove(filepath.Join(folder, item.Name()))
		}
	}
}

// linkFile gives a file a second name, which the system refuses where something stands: a rename would bury that. Some
// disks, as those of most sticks, have no links. The name is synced as the words are: without that a power cut could
// take away a file whose path was told already.
func linkFile(from, to string) error {
	err := link(from, to)
	switch {
	case errors.Is(err, fs.ErrExist):
		return err
	case err != nil:
		return moveFile(from, to)
	}
	if err := syncFolder(filepath.Dir(to)); err != nil {
		remove(to)
		return err
	}
	return nil
}

// moveFile renames a file to a name that it first takes with an empty one, so that nobody else can. A power cut in
// between leaves that one: an empty file, where a rename alone could have buried somebody's work. Where the folder can't be
// synced it has its own name again, for it may be the only one of a journal.
func moveFile(from, to string) error {
	opened, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if err = opened.Close(); err == nil {
		err = rename(from, to)
	}
	if err != nil {
		remove(to)
		return err
	}
	if err = syncFolder(filepath.Dir(to)); err != nil {
		err = errors.Join(err, rename(to, from))
	}
	return err
}
