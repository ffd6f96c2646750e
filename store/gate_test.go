package store_test

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// The gate tries what may happen to a file as often as it takes to believe the result. A usual run tries each kind of
// mishap a hundred times, the whole as often as the goals say:
//
//	go test ./store -run Gate -gate.whole -v
//
// What is tried follows from a seed that every run prints, and -gate.seed tries the same again. What may end a program
// or never end is tried in a process of its own.
var (
	gateSeed  = flag.Uint64("gate.seed", 0, "try again what a run of the gate with this seed tried")
	gateWhole = flag.Bool("gate.whole", false, "run the gate as often as its goals say, and print the figures")
)

// seedOf gives the seed of a run and prints it.
func seedOf(t *testing.T) uint64 {
	t.Helper()
	seed := *gateSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	t.Logf("seed %d", seed)
	return seed
}

// times gives how often something is tried.
func times(usual, whole int) int {
	if *gateWhole {
		return whole
	}
	return usual
}

// luck gives the choices of one trial.
func luck(seed uint64, n int) *rand.Rand { return rand.New(rand.NewPCG(seed, uint64(n))) }

// outcome is what came of a trial. Those from unasked on fail the gate.
type outcome int

const (
	same    outcome = iota // all is as before
	noticed                // an error or a check said so before anything was written
	unasked                // a command read something else, and a check would have said so that it does not ask for
	alarmed                // said so although nothing was lost: a page that nobody reads any more
	silent                 // something else was read and nobody said so
	unnamed                // an error that no sentinel names, or one that says another thing than damage
	wrote                  // the file was changed although it was known to be damaged
	crashed
	hung
	endOfOutcomes
)

func (o outcome) String() string {
	return []string{"same", "noticed", "unasked", "alarmed", "silent", "unnamed", "wrote", "crashed", "hung"}[o]
}

// tally counts outcomes by the kind of mishap.
type tally map[string]*[endOfOutcomes]int

func (counted tally) add(kind string, o outcome) {
	if counted[kind] == nil {
		counted[kind] = new([endOfOutcomes]int)
	}
	counted[kind][o]++
}

// String gives a line for each kind and one for all.
func (counted tally) String() string {
	var lines strings.Builder
	var all [endOfOutcomes]int
	line := func(name string, numbers *[endOfOutcomes]int) {
		fmt.Fprintf(&lines, "\n%-22s", name)
		for o := range endOfOutcomes {
			fmt.Fprintf(&lines, " %s %d", o, numbers[o])
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(counted)) {
		line(kind, counted[kind])
		for o := range endOfOutcomes {
			all[o] += counted[kind][o]
		}
	}
	line("all", &all)
	return lines.String()
}

// trial tries number n and says what came of it, and more about a failure.
type trial func(n int) (o outcome, about string)

// inChild is the environment variable that makes a test of the gate the process in which trials are made: it holds the
// first number, the one after the last, and the seed.
const inChild = "KOFFIEMOMENT_TEST_GATE"

// patience is how long one trial may take before it counts as hung: a thousand times what it takes, for a machine that
// has much else to do.
const patience = 30 * time.Second

// gate makes trials in children, as many at a time as are worth it, and fails the test for each bad outcome. In a child
// it makes those that it was asked for, each of the kind that stands at its number, after prepare, whose pages have to lie alike each time that the seed is the same.
func gate(t *testing.T, kinds []string, usual, whole int, prepare func(seed uint64) trial) {
	t.Helper()
	if asked := os.Getenv(inChild); asked != "" {
		var from, to int
		var seed uint64
		if _, err := fmt.Sscan(asked, &from, &to, &seed); err != nil {
			t.Fatal(err)
		}
		try := prepare(seed)
		for n := from; n < to; n++ {
			fmt.Printf("\ngate %d\n", n)
			o, about := try(n)
			fmt.Printf("\ngate %d %d %q\n", n, int(o), about)
		}
		return
	}
	t.Parallel()
	if strings.HasSuffix(t.Name(), "/locked") { // each trial opens every value, twice
		usual /= 10
	}
	seed, all, counted, failed := seedOf(t), times(usual, whole)*len(kinds), tally{}, 0
	const workers = 2
	var mu sync.Mutex
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			for from, to := w*all/workers, (w+1)*all/workers; from < to; {
				from = child(t, from, to, seed, func(n int, o outcome, about string) {
					mu.Lock()
					defer mu.Unlock()
					kind := kinds[n%len(kinds)]
					counted.add(kind, o)
					if o < unasked {
						return
					}
					if failed++; failed <= 20 {
						t.Errorf("seed %d, number %d (%s): %s %s", seed, n, kind, o, about)
					}
				})
			}
		})
	}
	group.Wait()
	if t.Log(counted); failed > 20 {
		t.Errorf("and %d more", failed-20)
	}
}

// child has a process make trials, and gives the number after the last one that it made: it goes on behind one that
// ended the process or had it wait for ever.
func child(t *testing.T, from, to int, seed uint64, came func(n int, o outcome, about string)) (next int) {
	cmd := exec.Command(os.Args[0], "-test.run=^"+strings.ReplaceAll(t.Name(), "/", "$/^")+"$", "-test.count=1", fmt.Sprintf("-gate.whole=%v", *gateWhole))
	cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%d %d %d", inChild, from, to, seed))
	var last strings.Builder
	cmd.Stderr = &last
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Error(err)
		return to
	}
	late := false
	watch := time.AfterFunc(6*patience, func() { cmd.Process.Kill() })
	begun, done, said := from-1, from-1, ""
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var n, o int
		var about string
		switch got, _ := fmt.Sscanf(lines.Text(), "gate %d %d %q", &n, &o, &about); got {
		case 1:
			begun = n
		case 3:
			done = n
			came(n, outcome(o), about)
		default:
			said += lines.Text() + "\n"
			continue
		}
		said, late = "", !watch.Reset(patience)
	}
	io.Copy(io.Discard, out)
	late = !watch.Stop() || late
	err = cmd.Wait()
	switch {
	case begun > done && late:
		came(begun, hung, "")
	case begun > done:
		came(begun, crashed, fmt.Sprint(err, "\n", said, last.String()))
	case done < to-1 || err != nil:
		t.Errorf("a child ended after %d of %d: %v\n%s", done, to, err, said+last.String())
		return to
	}
	return begun + 1
}
