//go:build !windows

package store

import "io/fs"

// Elsewhere a file that somebody has open can be renamed and removed, one that is not here yet looks like any other, and what is mapped bars
// nothing.

func busy(error) bool { return false }

func openedOnline(fs.FileMode) bool { return false }

func online(string, fs.FileMode) bool { return false }

func notBrought(error) bool { return false }

func unmap(uintptr) {}
