package store

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// shareOut has workers go through so many pieces of work beside each other, one worker for each processor. Begin makes
// one, with whatever it alone uses, and what it gives does the piece at a place, or says false to stop. Progress, unless
// it is nil, is told after each piece by the goroutine that called, and so needs no lock. It gives how many were done:
// fewer than all when ctx ended or a worker stopped.
//
// A panic in a worker goes on in the goroutine that called, where somebody looks after the terminal and what is being
// written. What it panicked with is dropped: it may hold text.
func shareOut(ctx context.Context, all int, begin func() func(at int) bool, progress func(done, all int)) (done int) {
	var next atomic.Int64
	var died atomic.Bool
	var workers sync.WaitGroup
	ended := make(chan struct{})
	for range min(runtime.GOMAXPROCS(0), all) {
		workers.Go(func() {
			defer func() {
				if recover() != nil {
					died.Store(true)
				}
			}()
			for work := begin(); ctx.Err() == nil && !died.Load(); {
				at := int(next.Add(1)) - 1
				if at >= all || !work(at) {
					return
				}
				ended <- struct{}{}
			}
		})
	}
	go func() {
		workers.Wait()
		close(ended)
	}()
	for range ended {
		if done++; progress != nil {
			progress(done, all)
		}
	}
	if died.Load() {
		panic("a worker died")
	}
	return done
}
