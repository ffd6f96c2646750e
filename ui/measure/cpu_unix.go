//go:build unix

package measure

import (
	"syscall"
	"time"
)

// cpuTime gives the time that this process has had on all cores, in ms.
func cpuTime() float64 {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		return NotRead()
	}
	return Milliseconds(time.Duration(use.Utime.Nano() + use.Stime.Nano()))
}

func cpuSince(before float64) float64 { return cpuTime() - before }
