package store

import (
	"context"
	"errors"
	"fmt"
	"io"
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
	c := &cohort{ctx: ctx, paths: paths, keys: keys, found: make([]exchange.Found, len(paths))}
	read := c.start()
	done := 0
	for range read {
		if done++; progress != nil {
			progress(done, len(paths))
		}
	}
	if done < len(paths) {
		unread := func(f exchange.Found) bool { return f.Path == "" }
		return slices.DeleteFunc(c.found, unread), fmt.Errorf("read cohort: %w", ctx.Err())
	}
	return c.found, nil
}

// cohort is one reading of many files.
type cohort struct {
	ctx   context.Context
	paths []string
	keys  []exchange.Key
	found []exchange.Found // beside paths; each worker writes its own
	next  atomic.Int64

	// What takes much memory goes one at a time.
	large, sealed sync.Mutex
}

// start sets workers to it and gives a channel that tells of each file, and ends with the last.
func (c *cohort) start() <-chan struct{} {
	read := make(chan struct{})
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(c.paths)) {
		workers.Go(func() { c.work(read) })
	}
	go func() {
		workers.Wait()
		close(read)
	}()
	return read
}

func (c *cohort) work(read chan<- struct{}) {
	reader := &exchange.Reader{}
	for c.ctx.Err() == nil {
		at := int(c.next.Add(1)) - 1
		if at >= len(c.paths) {
			return
		}
		found, died := c.read(reader, c.paths[at])
		if died {
			reader = &exchange.Reader{}
		}
		if found.Err != nil && errors.Is(found.Err, c.ctx.Err()) {
			return
		}
		c.found[at] = found
		read <- struct{}{}
	}
}

func (c *cohort) read(reader *exchange.Reader, path string) (f exchange.Found, died bool) {
	f.Path = path
	f.Err, died = guard(func() error {
		doc, err := c.document(reader, path)
		switch doc := doc.(type) {
		case *exchange.HandIn:
			brief := doc.Brief()
			f.Kind, f.Brief = doc.Kind, &brief
		case *exchange.Answer:
			f.Kind = doc.Kind
		}
		return err
	})
	if errors.As(f.Err, &f.Refusal) {
		f.Err = nil
	}
	return f, died
}

func (c *cohort) document(reader *exchange.Reader, path string) (exchange.Document, error) {
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
		c.large.Lock()
		defer c.large.Unlock()
	}
	doc, err := reader.Read(file)
	if exchange.IsRefusal(err, exchange.Sealed) && len(c.keys) > 0 {
		return c.unseal(reader, file)
	}
	return doc, err
}

// unseal opens one file at a time. Which keys are passphrases it can't see, and each of those takes 256 MiB.
func (c *cohort) unseal(reader *exchange.Reader, file io.ReadSeeker) (exchange.Document, error) {
	c.sealed.Lock()
	defer c.sealed.Unlock()
	return unseal(c.ctx, reader, file, c.keys)
}
