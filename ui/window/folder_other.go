//go:build !windows

package window

import (
	"os"
	"strings"
)

// hidden says whether a folder's listing usually leaves an entry out.
func hidden(entry os.DirEntry) bool { return strings.HasPrefix(entry.Name(), ".") }
