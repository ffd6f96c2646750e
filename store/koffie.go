package store

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

// OpenKoffie opens a file of somebody else for reading. It follows no link. It returns ErrNotRegular for a link, a folder
// or a device, and an *exchange.Refusal with TooBig.
func OpenKoffie(path string) (*os.File, error) {
	f, err := openKoffie(path)
	if err != nil {
		return nil, fmt.Errorf("open koffie file: %w", err)
	}
	return f, nil
}

func openKoffie(path string) (*os.File, error) {
	seen, err := os.Lstat(path)
	if err != nil {
		return nil, err
	}
	if !seen.Mode().IsRegular() {
		return nil, ErrNotRegular
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case !os.SameFile(seen, info): // a link was put in its place meanwhile
		err = ErrNotRegular
	case info.Size() > exchange.MaxSize:
		err = &exchange.Refusal{Code: exchange.TooBig, Offset: exchange.MaxSize, Args: []string{strconv.Itoa(exchange.MaxSize)}}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// WriteKoffie writes a file, whole or not at all, to a folder that it makes when there is none, and gives its path. Where
// the name is taken, the file is called name-2, name-3 and so on. It returns ErrFull when the disk is full, and the error
// of write.
func WriteKoffie(folder, name string, write func(io.Writer) error) (path string, err error) {
	path, err = writeKoffie(folder, name, write)
	if err != nil {
		return "", fmt.Errorf("write koffie file: %w", diskError(err))
	}
	return path, nil
}

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

// placeFile puts a whole file under the first name that is free.
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
