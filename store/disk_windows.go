package store

import (
	"errors"
	"io/fs"
	"syscall"
)

const (
	accessDenied     syscall.Errno = 5 // also of a file that was removed, and that somebody has open still
	sharingViolation syscall.Errno = 32
	lockViolation    syscall.Errno = 33
)

func busy(err error) bool {
	return errors.Is(err, accessDenied) || errors.Is(err, sharingViolation) || errors.Is(err, lockViolation)
}

// A file in the folder of OneDrive, iCloud or Dropbox may be there by name only: it comes when somebody reads it. To Windows that is a
// reparse point, as links are, and it stays one when the file is here. Go calls those irregular.

// openedOnline says of an opened file that it is such a one: opening follows whatever leads elsewhere, and so nothing else is left.
func openedOnline(mode fs.FileMode) bool { return mode.Type() == fs.ModeIrregular }

// online says so of a path, and not of what leads elsewhere.
func online(path string, mode fs.FileMode) bool {
	if mode.Type() != fs.ModeIrregular {
		return false
	}
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return false
	}
	var found syscall.Win32finddata
	search, err := syscall.FindFirstFile(name, &found)
	if err != nil {
		return false
	}
	_ = syscall.FindClose(search)
	return isPlaceholder(found.FileAttributes, found.Reserved0)
}

// isPlaceholder knows the marks of the interface by which Windows has files brought, IO_REPARSE_TAG_CLOUD to …_CLOUD_F, and that of
// OneDrive before it.
func isPlaceholder(attributes, tag uint32) bool {
	const cloud, oneOfSixteen, oneDriveOnce = 0x9000001a, 0xffff0fff, 0x80000021
	return attributes&syscall.FILE_ATTRIBUTE_REPARSE_POINT != 0 && attributes&syscall.FILE_ATTRIBUTE_DIRECTORY == 0 &&
		(tag&oneOfSixteen == cloud || tag == oneDriveOnce)
}

// notBrought says that an error is one of those, ERROR_CLOUD_FILE_…, with which Windows says why such a file did not come.
func notBrought(err error) bool {
	var number syscall.Errno
	if !errors.As(err, &number) {
		return false
	}
	return number >= 358 && number <= 366 || number == 374 || number == 375 || number >= 377 && number <= 398 || number == 404 || number == 426 || number == 434 || number == 475
}

// unmap takes the bytes of a file that bbolt will never close out of memory: Windows lets nobody replace or remove a file as long as they
// are there. Whoever still reads them meets a fault, of which guard makes ErrDamaged.
func unmap(at uintptr) { _ = syscall.UnmapViewOfFile(at) }
