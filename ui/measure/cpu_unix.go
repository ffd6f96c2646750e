//go:build unix

package measure

import (
	"math"
	"syscall"
	"time"
)

// cpuTime gives the time that this process has had on all cores, in ms.
func cpuTime() float64 {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		return math.NaN()
	}
	return Milliseconds(time.Duration(use.Utime.Nano() + use.Stime.Nano()))
}
