package window

import (
	"os"
	"strings"
	"syscall"
)

// hidden says whether a folder's listing usually leaves an entry out.
func hidden(entry os.DirEntry) bool {
	if strings.HasPrefix(entry.Name(), ".") {
		return true
	}
	info, err := entry.Info()
	if err != nil {
		return true
	}
	data, ok := info.Sys().(*syscall.Win32FileAttributeData)
	return ok && data.FileAttributes&syscall.FILE_ATTRIBUTE_HIDDEN != 0
}
