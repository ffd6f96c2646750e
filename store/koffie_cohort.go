package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"koffiemoment/journal/exchange"
)

// lightFile is how large a file may be that is read beside others. Reading one takes some times its size in memory; a
// hand-in of a year is well below this.
const lightFile = 1 << 20

// ReadCohort reads files of others and gives the facts of each, in the order of paths; of a hand-in it keeps nothing
// else. Those that are sealed are tried with the keys. What is wrong with one file stands beside it and ends none of
// the others. It tells progress, unless that is nil, after each file. When ctx ends it stops, and gives what was read
// by then with the error of ctx.
func ReadCohort(ctx context.Context, paths []string, keys []exchange.Key, progress func(done, all int)) ([]exchange.Found, error) {
	job := &reading{ctx: ctx, paths: paths, keys: keys, found: make([]exchange.Found, len(paths))}
	done := shareOut(ctx, len(paths), job.worker, progress)
	if done < len(paths) {
		unread := func(found exchange.Found) bool { return found.Path == "" }
		return slices.DeleteFunc(job.found, unread), fmt.Errorf("read cohort: %w", ctx.Err())
	}
	return job.found, nil
}

// reading is how many files are read beside each other. Nothing is shared while it runs, so no lock stands in the way of
// the small ones.
type reading struct {
	ctx   context.Context
	paths []string
	keys  []exchange.Key
	found []exchange.Found // beside paths; each worker writes its own, and nobody reads them before all have ended

	// What takes much memory goes one at a time: a file of the largest size several times its 32 MiB, a passphrase
	// 256. Large is taken before sealed, never after it.
	large, sealed sync.Mutex
}

// worker has a reader of its own, which it uses again for its buffers. One that a file made panic is thrown away: what it
// holds is anybody's guess. A file that ctx ended in the middle is left out, since nothing is wrong with it.
func (job *reading) worker() func(at int) bool {
	reader := &exchange.Reader{}
	return func(at int) bool {
		found, died := job.read(reader, job.paths[at])
		if died {
			reader = &exchange.Reader{}
		}
		if found.Err != nil && errors.Is(found.Err, job.ctx.Err()) {
			return false
		}
		job.found[at] = found
		return true
	}
}

// read turns whatever a file does into something that stands beside the file, and keeps none of its words: a Brief is
// all that a class of files leaves in memory.
func (job *reading) read(reader *exchange.Reader, path string) (found exchange.Found, died bool) {
	found.Path = path
	found.Err, died = guard(func() error {
		doc, err := job.document(reader, path)
		found = foundIn(reader, path, doc)
		return err
	})
	if errors.As(found.Err, &found.Refusal) {
		found.Err = nil
	}
	return found, died
}

// document takes the size of the file that it opened: by the name it might be another's by now.
func (job *reading) document(reader *exchange.Reader, path string) (exchange.Document, error) {
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
		job.large.Lock()
		defer job.large.Unlock()
	}
	doc, err := readUnsealed(reader, file, len(job.keys) > 0)
	if exchange.IsRefusal(err, exchange.Sealed) && len(job.keys) > 0 {
		doc, err = job.unseal(reader)
	}
	switch doc.(type) {
	case *exchange.RubricFile, *exchange.LecturerFile, *exchange.MoveFile:
		return nil, &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1} // it is no student's
	}
	return doc, err
}

// unseal opens one file at a time. Which keys are passphrases it can't see, and each of those takes 256 MiB.
func (job *reading) unseal(reader *exchange.Reader) (exchange.Document, error) {
	job.sealed.Lock()
	defer job.sealed.Unlock()
	return unseal(job.ctx, reader, job.keys)
}
