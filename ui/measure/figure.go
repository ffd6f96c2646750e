package measure

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Rows is the environment variable that names the file to which each figure is added as a line of the table: its cells with tabs
// between them, in the order of Columns.
const Rows = "KOFFIEMOMENT_TABLE"

// Columns gives what the cells of a row hold.
func Columns() []string {
	return []string{"figure", "value", "floor", "ratio", "min–max", "n", "goal", "CPU, and floor's", "garbage, and floor's", "the floor", "left out"}
}

// Figure is what a row of the table says beside the measurements.
type Figure struct {
	Floor   string  // what the floor does
	Without string  // what the figure leaves out
	Unit    string  // ms when empty
	Most    float64 // the goal: a value of at most this; 0 for none
	MostOf  float64 // the goal: at most so many times the floor; 0 for none
}

// Show reports samples that were measured in turn, floors nil for a figure without one, as a benchmark of the given name.
func Show(b *testing.B, name string, f Figure, figures, floors []Sample) {
	b.Run(name, func(b *testing.B) {
		for b.Loop() { // which was done before; a benchmark that does not ask is called again and again
		}
		f.report(b, figures, floors)
	})
}

func (f *Figure) report(b *testing.B, figures, floors []Sample) {
	if f.Unit == "" {
		f.Unit = "ms"
	}
	value, floor := median(figures, Sample.value), median(floors, Sample.value)
	var ratios []float64
	for i := range floors {
		if r := figures[i].Value / floors[i].Value; !math.IsNaN(r) && !math.IsInf(r, 0) {
			ratios = append(ratios, r)
		}
	}
	slices.Sort(ratios)
	b.ReportMetric(0, "ns/op")
	if !math.IsInf(value, 0) {
		b.ReportMetric(value, f.Unit)
	}
	cells := []string{quantity(value, f.Unit), quantity(floor, f.Unit), "", "", fmt.Sprint(len(figures))}
	ratio := math.NaN()
	if len(ratios) > 0 {
		ratio = middle(ratios)
		least, most := ratios[0], ratios[len(ratios)-1]
		for unit, v := range map[string]float64{"floor-" + f.Unit: floor, "ratio": ratio, "min": least, "max": most, "pairs": float64(len(ratios))} {
			b.ReportMetric(v, unit)
		}
		cells[2], cells[3] = number(ratio)+" ×", number(least)+"–"+number(most)
	}
	f.write(b, cells, f.goal(value, ratio), both(median(figures, Sample.cpu), median(floors, Sample.cpu), "ms"),
		both(median(figures, Sample.garbage), median(floors, Sample.garbage), "B"))
}

// write adds a row to the file that the environment names, if it names one.
func (f *Figure) write(b *testing.B, cells []string, goal, cpu, garbage string) {
	path := os.Getenv(Rows)
	if path == "" {
		return
	}
	folder, err := os.Getwd() // that of the package, in which the go command runs its tests
	if err != nil {
		b.Fatal(err)
	}
	name := filepath.Base(folder) + " " + strings.TrimPrefix(b.Name(), "Benchmark")
	cells = slices.Concat([]string{name}, cells, []string{goal, cpu, garbage, f.Floor, f.Without})
	out, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer out.Close()
	if _, err := fmt.Fprintln(out, strings.Join(cells, "\t")); err != nil {
		b.Fatal(err)
	}
}

func (f *Figure) goal(value, ratio float64) string {
	said := func(most string, met bool) string {
		if met {
			return "≤ " + most + ": met"
		}
		return "≤ " + most + ": missed"
	}
	switch {
	case math.IsInf(value, 0):
		return ""
	case f.Most > 0:
		return said(quantity(f.Most, f.Unit), value <= f.Most)
	case f.MostOf > 0:
		return said(number(f.MostOf)+" ×", ratio <= f.MostOf)
	}
	return ""
}

func (s Sample) value() float64   { return s.Value }
func (s Sample) cpu() float64     { return s.CPU }
func (s Sample) garbage() float64 { return s.Garbage }

func median(samples []Sample, of func(Sample) float64) float64 {
	var row []float64
	for _, s := range samples {
		row = append(row, of(s))
	}
	slices.Sort(row)
	return middle(row)
}

// middle gives the median of a sorted row, NaN of an empty one.
func middle(row []float64) float64 {
	n := len(row)
	if n == 0 {
		return math.NaN()
	}
	return (row[(n-1)/2] + row[n/2]) / 2
}

func both(ours, floor float64, unit string) string {
	if math.IsNaN(floor) || math.IsInf(ours, 0) {
		return quantity(ours, unit)
	}
	return quantity(ours, unit) + ", " + quantity(floor, unit)
}

// quantity writes a value in the larger or smaller unit where that reads better; nothing for NaN.
func quantity(v float64, unit string) string {
	switch {
	case math.IsNaN(v):
		return ""
	case math.IsInf(v, 0):
		return "not read here"
	case unit == "ms" && v != 0 && math.Abs(v) < 1:
		v, unit = v*1000, "µs"
	case unit == "B" && v >= 1<<20:
		v, unit = v/(1<<20), "MiB"
	case unit == "B" && v >= 1<<10:
		v, unit = v/(1<<10), "KiB"
	}
	return number(v) + " " + unit
}

// number writes a value with three digits that count.
func number(v float64) string {
	switch size := math.Abs(v); {
	case size >= 100 || v == 0:
		return fmt.Sprintf("%.0f", v)
	case size >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}
