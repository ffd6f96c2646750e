package measure_test

import (
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/ui/measure"
)

// The ratio is that of a round, not that of the medians, and what a system does not tell is said.
func TestARowOfTheTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "rows")
	if err := errors.Join(os.WriteFile(path, nil, 0o600), flag.Set("test.benchtime", "1x")); err != nil {
		t.Fatal(err)
	}
	t.Setenv(measure.Rows, path)
	rows := func(values ...float64) (samples []measure.Sample) {
		for _, v := range values {
			samples = append(samples, measure.Of(v))
		}
		return samples
	}
	ours, floors := rows(4, 10, 0.5), rows(2, 10, 0.05)
	for i := range ours {
		ours[i].CPU, floors[i].Garbage, ours[i].Garbage = measure.NotRead(), 3, 2<<10
	}
	testing.Benchmark(func(b *testing.B) {
		measure.Show(b, "a", measure.Figure{Floor: "does the same", Without: "nothing", MostOf: 1.5}, ours, floors)
		measure.Show(b, "b", measure.Figure{Most: 0.5}, rows(0.004), nil)
		measure.Show(b, "c", measure.Figure{Most: 1, Unit: "MiB"}, rows(measure.NotRead()), rows(measure.NotRead()))
	})
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"measure |4.00 ms|2.00 ms|2.00 ×|1.00–10.0|3|≤ 1.50 ×: missed|not read here|2.00 KiB, 3.00 B|does the same|nothing",
		"measure |4.00 µs||||1|≤ 500 µs: met||||",
		"measure |not read here|not read here|||1|||||",
	}
	if diff := cmp.Diff(strings.Join(want, "\n")+"\n", strings.ReplaceAll(string(text), "\t", "|")); diff != "" {
		t.Error(diff)
	}
}

// Each has its turn in every round, so that the same place in two rows was measured at about the same time.
func TestInTurn(t *testing.T) {
	turns, clock := make([]measure.Turn, 3), 0.0
	for i := range turns {
		turns[i] = func() (measure.Sample, error) {
			clock++
			return measure.Of(clock), nil
		}
	}
	rows, err := measure.InTurn(50, turns...)
	if err != nil || len(rows) != 3 {
		t.Fatal(len(rows), err)
	}
	for i, row := range rows {
		for round, sample := range row {
			if got := math.Ceil(sample.Value / 3); got != float64(round+1) {
				t.Errorf("turn %d of round %d came in round %v", i, round+1, got)
			}
		}
	}
}
