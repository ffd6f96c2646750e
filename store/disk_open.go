package store

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// What stands under a name may be a pipe, which waits for a writer for ever, or a device that never ends; and it may be
// another thing at each look. So whatever is read here is opened in one of these ways, and so is what the rest of the
// program reads, by OpenNamed and OpenKoffie.

// openPlain opens a regular file, without waiting for anybody, and looks at what it opened: that can't be swapped any more.
// Who could swap it looks at it before as well, since opening a device may already do something.
func openPlain(path string, flag int) (*os.File, fs.FileInfo, error) {
	opened, err := os.OpenFile(path, flag|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, nil, err
	}
	info, err := opened.Stat()
	if err == nil && !info.Mode().IsRegular() && !openedOnline(info.Mode()) {
		err = ErrNotRegular
	}
	if err != nil {
		opened.Close()
		return nil, nil, err
	}
	return opened, info, nil
}

// openRegular opens what nobody chose by its name, and so follows no link. Sizes are those of the open file.
func openRegular(path string) (*os.File, fs.FileInfo, error) { return openSeen(path, os.Lstat) }

// OpenNamed opens a file that a person named, through a link too: a passphrase or a rubric may be kept elsewhere. It
// returns ErrNotRegular for what is no file, and the errors of the file system. How much is read of it, the caller bounds.
func OpenNamed(path string) (*os.File, error) {
	opened, _, err := openSeen(path, os.Stat)
	return opened, err
}

func openSeen(path string, look func(string) (fs.FileInfo, error)) (*os.File, fs.FileInfo, error) {
	seen, err := look(path)
	if err != nil {
		return nil, nil, err
	}
	if !regular(path, seen) {
		return nil, nil, ErrNotRegular
	}
	opened, info, err := openPlain(path, os.O_RDONLY)
	if err == nil && !os.SameFile(seen, info) { // something else was put in its place meanwhile
		opened.Close()
		return nil, nil, ErrNotRegular
	}
	return opened, info, err
}

// regular says whether what was seen at a path is a file, also one that its folder's service brings when somebody reads it.
func regular(path string, seen fs.FileInfo) bool {
	return seen.Mode().IsRegular() || online(path, seen.Mode())
}

// isFile is regular for what a folder lists.
func isFile(folder string, item fs.DirEntry) bool {
	return item.Type().IsRegular() || online(filepath.Join(folder, item.Name()), item.Type())
}

// IsOnline says of an error that a file did not come: it is with the service that syncs its folder, and that could not bring it.
func IsOnline(err error) bool { return notBrought(err) }

// readNamed gives no more of a file that a person named than one byte above most, by which the caller knows that it is longer.
func readNamed(path string, most int64) ([]byte, error) {
	opened, err := OpenNamed(path)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	return io.ReadAll(io.LimitReader(opened, most+1))
}

// openFolder opens a folder to list or to sync it. What is none has no list.
func openFolder(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
}
