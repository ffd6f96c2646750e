//go:build !unix

package cli_test

import (
	"testing"

	"koffiemoment/ui/measure"
)

// BenchmarkWindow says what is measured in a pseudo-terminal, which this system has not.
func BenchmarkWindow(b *testing.B) {
	for _, name := range []string{"FirstFrame", "Start", "Key", "Mouse", "Row", "Idle", "Memory", "Book"} {
		measure.Show(b, name, measure.Figure{}, []measure.Sample{measure.Of(measure.NotRead())}, nil)
	}
}
