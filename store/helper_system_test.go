package store_test

import (
	"errors"
	"os"
	"runtime"
	"testing"
)

// fromUnderAProgram skips what cuts, removes, renames or replaces a file that is open. Windows lets nobody do that.
func fromUnderAProgram(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("on Windows a file that is open can't be cut, removed, renamed or replaced")
	}
}

// writeOver writes a file, over one that stands there, without emptying that first: so much is allowed on Windows even while
// a program has it open. Shortening it is not, and is left out there when it fails.
func writeOver(path string, content []byte) error {
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	_, err = out.Write(content)
	if cut := out.Truncate(int64(len(content))); runtime.GOOS != "windows" {
		err = errors.Join(err, cut)
	}
	return errors.Join(err, out.Close())
}

// symlink makes a link. On Windows that takes a right which few people have, and Wine says that it made one and makes none.
func symlink(to, link string) error {
	if err := os.Symlink(to, link); err != nil {
		return err
	}
	_, err := os.Lstat(link)
	return err
}

// mustLink skips the test where no link can be made.
func mustLink(t *testing.T, to, link string) {
	t.Helper()
	if err := symlink(to, link); err != nil {
		t.Skip("links can't be made here: ", err)
	}
}
