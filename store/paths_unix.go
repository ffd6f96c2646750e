//go:build unix

package store

import (
	"io/fs"
	"os"
	"syscall"
)

// owned says whether a file belongs to whoever runs the program.
func owned(info fs.FileInfo) bool {
	system, is := info.Sys().(*syscall.Stat_t)
	return is && int(system.Uid) == os.Geteuid()
}
