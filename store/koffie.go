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

// Incoming is a file of somebody else that is open for reading: one on the disk, or one inside an archive.
type Incoming struct {
	io.Reader
	size   int64
	file   fs.FileInfo // of what lies on the disk: the file itself, or the archive that it is in
	inside bool        // an archive
	close  func() error
}

// Close gives back what was opened. It returns the error of the file system.
func (in *Incoming) Close() error { return in.close() }

// OpenKoffie opens a file of somebody else for reading, also one inside an archive, whose path goes on past that of the archive.
// It follows no link: in a folder that was unpacked from an archive a link may lead anywhere on the lecturer's disk, and what it
// leads to would be shown as a student's. It returns ErrNotRegular for a link, a folder or a device, an *exchange.Refusal with TooBig,
// a *LeftOutError for what no archive gives, and the errors of the file system.
func OpenKoffie(path string) (*Incoming, error) {
	archives := &archives{}
	opened, err := archives.file(path)
	if err == nil {
		err = opened.fits()
	}
	if err != nil {
		archives.close()
		return nil, fmt.Errorf("open koffie file: %w", err)
	}
	inner := opened.close
	opened.close = func() error { return errors.Join(inner(), archives.close()) }
	return opened, nil
}

// fits refuses what is larger than any file of ours. What is refused is closed.
func (in *Incoming) fits() error {
	if in.size <= exchange.MaxSize {
		return nil
	}
	in.close()
	return &exchange.Refusal{Code: exchange.TooBig, Offset: exchange.MaxSize, Args: []string{strconv.Itoa(exchange.MaxSize)}}
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
