//go:build !unix || aix || solaris

package store

import "os"

// unlock has nothing to do where a lock goes with its handle.
func unlock(*os.File) error { return nil }
