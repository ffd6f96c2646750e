package store_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"koffiemoment/store"
)

// Each piece is done once, whatever the number of workers, and told of in order.
func TestWorkIsSharedOut(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, workers := range []int{1, 4} {
		runtime.GOMAXPROCS(workers)
		times, told := make([]int, 100), []int{}
		done := store.ShareOut(t.Context(), len(times), func() func(int) bool {
			return func(at int) bool { times[at]++; return true }
		}, func(done, _ int) { told = append(told, done) })
		if done != len(times) || slices.Max(times) != 1 || slices.Min(times) != 1 {
			t.Errorf("%d workers: %d done, %v", workers, done, times)
		}
		if len(told) != len(times) || !slices.IsSorted(told) {
			t.Errorf("%d workers: told %v", workers, told)
		}
	}
	if done := store.ShareOut(t.Context(), 0, nil, nil); done != 0 {
		t.Errorf("%d of nothing", done)
	}
}

// A panic comes to who asked, where the terminal is put back, and keeps what it was about to itself.
func TestAWorkerThatPanics(t *testing.T) {
	defer func() {
		if died := fmt.Sprint(recover()); died == "<nil>" || strings.Contains(died, "verhaal") {
			t.Errorf("it panicked with %s", died)
		}
	}()
	store.ShareOut(t.Context(), 10, func() func(int) bool {
		return func(at int) bool { panic("een verhaal") }
	}, nil)
}
