package discretion_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
)

// label is a place that people marked in an invented reflection.
type label struct {
	Kind       discretion.Kind
	Start, End int
	Text       string
}

type reflection struct {
	ID, Text               string
	Identifiers, Sensitive []label
}

// group is a number of kinds, and the share of them that has to be found.
type group struct {
	name  string
	share float64
	kinds []discretion.Kind
}

// goals are those of the data's README.
var goals = []group{
	{"names", .95, []discretion.Kind{discretion.PersonName}},
	{"numbers", .99, []discretion.Kind{discretion.Phone, discretion.Email, discretion.URL, discretion.NationalNumber, discretion.BankAccount,
		discretion.Plate, discretion.BirthDate, discretion.ExactDate, discretion.SocialHandle}},
	{"places", .90, []discretion.Kind{discretion.StreetAddress, discretion.PostcodeCity, discretion.SchoolName}},
	{"sensitive", .70, []discretion.Kind{discretion.Health, discretion.Religion, discretion.Origin, discretion.FamilySituation, discretion.Poverty, discretion.Legal}},
}

// The most false alarms for every hundred words.
const (
	mostAlarms          = 0.5
	mostSensitiveAlarms = 1.0
)

// tally counts what a check found and what it missed.
type tally struct {
	found, labelled         map[discretion.Kind]int
	alarms, sensitiveAlarms int
	words                   int
}

// TestScore measures the check on labelled reflections: those of the brief, those it was tuned on, those held back and those of others, from whose misses rules were made.
func TestScore(t *testing.T) {
	for _, name := range []string{"sample", "own", "heldback", "english", "phone", "mixed", "train", "writers",
		"hand1", "hand2", "hand3", "hand4", "hand5", "hand6", "hand7"} {
		t.Run(name, func(t *testing.T) {
			sum := tally{found: map[discretion.Kind]int{}, labelled: map[discretion.Kind]int{}}
			for _, r := range reflections(t, name) {
				sum.count(t, r)
			}
			sum.judge(t, goals)
		})
	}
}

// TestUnseen measures it on 250 reflections of five hands that no rule was made from. What is found of them may only become more.
func TestUnseen(t *testing.T) {
	reached := slices.Clone(goals)
	for i, share := range []float64{.97, .98, .92, .63} {
		reached[i].share = share
	}
	sum := tally{found: map[discretion.Kind]int{}, labelled: map[discretion.Kind]int{}}
	for _, name := range []string{"hand8", "hand9", "hand10", "hand11", "hand12"} {
		for _, r := range reflections(t, name) {
			sum.count(t, r)
		}
	}
	sum.judge(t, reached)
}

func reflections(t testing.TB, name string) []reflection {
	t.Helper()
	file, err := os.Open("testdata/" + name + ".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all []reflection
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var r reflection
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, r)
	}
	return all
}

func (sum *tally) count(t *testing.T, r reflection) {
	sum.words += len(strings.Fields(r.Text))
	found := discretion.Check(r.Text, discretion.Known{})
	labels := append(r.Identifiers, r.Sensitive...)
	for _, l := range labels {
		sum.labelled[l.Kind]++
		if hit(l, found) {
			sum.found[l.Kind]++
		} else {
			t.Logf("%s: missed %s %q", r.ID, l.Kind, l.Text)
		}
	}
	for _, f := range found {
		if !alarm(f, labels) {
			continue
		}
		t.Logf("%s: false alarm %s %q (%s)", r.ID, f.Kind, f.Text, f.Reason)
		if f.Kind.Sensitive() {
			sum.sensitiveAlarms++
		} else {
			sum.alarms++
		}
	}
}

func hit(l label, found []discretion.Finding) bool {
	for _, f := range found {
		if date(f.Kind) == date(l.Kind) && overlap(l, f) >= .5 {
			return true
		}
	}
	return false
}

func alarm(f discretion.Finding, labels []label) bool {
	for _, l := range labels {
		if overlap(l, f) >= .2 {
			return false
		}
	}
	return true
}

// date makes one kind of the two kinds of dates.
func date(k discretion.Kind) discretion.Kind {
	if k == discretion.BirthDate {
		return discretion.ExactDate
	}
	return k
}

// overlap is the intersection over the union.
func overlap(l label, f discretion.Finding) float64 {
	both := min(l.End, f.End) - max(l.Start, f.Start)
	return max(0, float64(both)) / float64(max(l.End, f.End)-min(l.Start, f.Start))
}

func (sum *tally) judge(t *testing.T, goals []group) {
	for _, g := range goals {
		found, labelled := 0, 0
		for _, k := range g.kinds {
			found, labelled = found+sum.found[k], labelled+sum.labelled[k]
		}
		if labelled == 0 {
			continue
		}
		got := float64(found) / float64(labelled)
		t.Logf("%-10s %3d of %3d  %5.1f %%", g.name, found, labelled, 100*got)
		if got < g.share {
			t.Errorf("%s: %.1f %%, want at least %.0f %%", g.name, 100*got, 100*g.share)
		}
	}
	sum.alarmed(t, "false alarms", sum.alarms, mostAlarms)
	sum.alarmed(t, "sensitive alarms", sum.sensitiveAlarms, mostSensitiveAlarms)
}

func (sum *tally) alarmed(t *testing.T, name string, count int, most float64) {
	got := 100 * float64(count) / float64(sum.words)
	t.Logf("%s: %d in %d words, %.2f per 100", name, count, sum.words, got)
	if got > most {
		t.Errorf("%s: %.2f per 100 words, want at most %.1f", name, got, most)
	}
}
