package store

// Files that come from others and go to them. What is in one is the matter of exchange, which reads strictly and
// refuses by name; here it is about names, links, sizes and what a disk does. Nothing of bbolt is needed for it, and no
// journal: only how a file gets onto the disk whole (disk.go), and the guard that makes an error of a panic, under which
// every file of somebody else is read.

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"koffiemoment/journal/exchange"
)

// OpenKoffie opens a file of somebody else for reading. It follows no link: in a folder that was unpacked from an
// archive a link may lead anywhere on the lecturer's disk, and what it leads to would be shown as a student's. It
// returns ErrNotRegular for a link, a folder or a device, an *exchange.Refusal with TooBig, and the errors of the file
// system.
func OpenKoffie(path string) (*os.File, error) {
	opened, err := openKoffie(path)
	if err != nil {
		return nil, fmt.Errorf("open koffie file: %w", err)
	}
	return opened, nil
}

// openKoffie looks before it opens, since opening a named pipe waits for a writer for ever, and once more at what it
// opened, since the name may lead elsewhere by then. Sizes are those of the open file, for the same reason.
func openKoffie(path string) (*os.File, error) {
	seen, err := os.Lstat(path)
	if err != nil {
		return nil, err
	}
	if !seen.Mode().IsRegular() {
		return nil, ErrNotRegular
	}
	opened, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := opened.Stat()
	switch {
	case err != nil:
	case !os.SameFile(seen, info): // a link was put in its place meanwhile
		err = ErrNotRegular
	case info.Size() > exchange.MaxSize:
		err = &exchange.Refusal{Code: exchange.TooBig, Offset: exchange.MaxSize, Args: []string{strconv.Itoa(exchange.MaxSize)}}
	}
	if err != nil {
		opened.Close()
		return nil, err
	}
	return opened, nil
}

// WriteKoffie writes a file, whole or not at all, to a folder that it makes when there is none, and gives its path.
// Where the name is taken, the file is called name-2, name-3 and so on. It returns ErrFull when the disk is full, and
// the error of write.
func WriteKoffie(folder, name string, write func(io.Writer) error) (path string, err error) {
	path, err = writeKoffie(folder, name, write)
	if err != nil {
		return "", fmt.Errorf("write koffie file: %w", diskError(err))
	}
	return path, nil
}

// writeKoffie hides what is not whole yet behind a point: a listing of the folder, ours or a school's, does not meet
// it.
func writeKoffie(folder, name string, write func(io.Writer) error) (path string, err error) {
	if !filepath.IsLocal(name) || filepath.Base(name) != name || strings.HasPrefix(name, ".") {
		return "", errors.New("it has no plain file name")
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", err
	}
	err = throughTemp(folder, "."+name, write, func(temp string) (err error) {
		path, err = placeFile(temp, folder, name)
		return err
	})
	return path, err
}

// placeFile puts a whole file under the first name that is free. It tries instead of looking: of two who look at once,
// both would find the same one.
func placeFile(temp, folder, name string) (string, error) {
	ext := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	for n := 2; ; n++ {
		path := filepath.Join(folder, name)
		err := linkFile(temp, path)
		if err == nil {
			return path, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			return "", err
		}
		name = fmt.Sprintf("%s-%d%s", stem, n, ext)
	}
}
