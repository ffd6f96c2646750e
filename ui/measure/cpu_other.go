//go:build !unix

package measure

import "math"

// cpuTime is not read on this system.
func cpuTime() float64 { return math.NaN() }
