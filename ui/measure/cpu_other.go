//go:build !unix

package measure

func cpuTime() float64 { return NotRead() }

func cpuSince(float64) float64 { return NotRead() }
