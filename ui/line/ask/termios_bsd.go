//go:build unix && !linux

package ask

import "golang.org/x/sys/unix"

// How the settings of a terminal are asked for and set.
const getTermios, setTermios = unix.TIOCGETA, unix.TIOCSETA
