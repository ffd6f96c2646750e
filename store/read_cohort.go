package store

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"koffiemoment/journal/exchange"
)

// lightFile is how large a file may be that is read beside others.
const lightFile = 1 << 20

// ReadCohort reads files of others and gives the facts of each, in the order of paths; of a hand-in it keeps nothing else.
// Those that are sealed are tried with the keys. What is wrong with one file stands beside it and ends none of the others.
// It tells progress, unless that is nil, after each file. When ctx ends it stops, and gives what was read by then with
// the error of ctx.
func ReadCohort(ctx context.Context, paths []string, keys []exchange.Key, progress func(done, all int)) ([]exchange.Found, error) {
	r := &reading{ctx: ctx, paths: paths, keys: keys, found: make([]exchange.Found, len(paths))}
	read := r.start()
	done := 0
	for range read {
		if done++; progress != nil {
			progress(done, len(paths))
		}
	}
	if done < len(paths) {
		unread := func(f exchange.Found) bool { return f.Path == "" }
		return slices.DeleteFunc(r.found, unread), fmt.Errorf("read cohort: %w", ctx.Err())
	}
	return r.found, nil
}

// reading is how many files are read beside each other.
type reading struct {
	ctx   context.Context
	paths []string
	keys  []exchange.Key
	found []exchange.Found // beside paths; each worker writes its own
	next  atomic.Int64

	// What takes much memory goes one at a time.
	large, sealed sync.Mutex
}

// start sets workers to it and gives a channel that tells of each file, and ends with the last.
func (r *reading) start() <-chan struct{} {
	read := make(chan struct{})
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(r.paths)) {
		workers.Go(func() { r.work(read) })
	}
	go func() {
		workers.Wait()
		close(read)
	}()
	return read
}

func (r *reading) work(read chan<- struct{}) {
	reader := &exchange.Reader{}
	for r.ctx.Err() == nil {
		at := int(r.next.Add(1)) - 1
		if at >= len(r.paths) {
			return
		}
		found, died := r.read(reader, r.paths[at])
		if died {
			reader = &exchange.Reader{}
		}
		if found.Err != nil && errors.Is(found.Err, r.ctx.Err()) {
			return
		}
		r.found[at] = found
		read <- struct{}{}
	}
}

func (r *reading) read(reader *exchange.Reader, path string) (f exchange.Found, died bool) {
	f.Path = path
	f.Err, died = guard(func() error {
		doc, err := r.document(reader, path)
		f = foundIn(path, doc)
		return err
	})
	if errors.As(f.Err, &f.Refusal) {
		f.Err = nil
	}
	return f, died
}

func (r *reading) document(reader *exchange.Reader, path string) (exchange.Document, error) {
	file, err := OpenKoffie(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > lightFile {
		r.large.Lock()
		defer r.large.Unlock()
	}
	doc, err := readUnsealed(reader, file, len(r.keys) > 0)
	if exchange.IsRefusal(err, exchange.Sealed) && len(r.keys) > 0 {
		return r.unseal(reader)
	}
	return doc, err
}

// unseal opens one file at a time. Which keys are passphrases it can't see, and each of those takes 256 MiB.
func (r *reading) unseal(reader *exchange.Reader) (exchange.Document, error) {
	r.sealed.Lock()
	defer r.sealed.Unlock()
	return unseal(r.ctx, reader, r.keys)
}
