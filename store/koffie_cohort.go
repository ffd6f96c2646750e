package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
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
	job := &reading{ctx: ctx}
	defer job.archives.close()
	return job.cohort(paths, keys, progress)
}

// reading is how files are read beside each other. But for the archives nothing is shared while it runs, so no lock stands in the
// way of the small ones.
type reading struct {
	ctx      context.Context
	archives archives
	over     map[string]bool // by path: beyond what is read for a cohort
	paths    []string
	keys     []exchange.Key
	found    []exchange.Found // beside paths; each worker writes its own, and nobody reads them before all have ended

	// What takes much memory goes one at a time: a file of the largest size several times its 32 MiB, a passphrase
	// 256. Large is taken before sealed, never after it.
	large, sealed sync.Mutex
}

// cohort is ReadCohort within a reading, which has its archives open already.
func (job *reading) cohort(paths []string, keys []exchange.Key, progress func(done, all int)) ([]exchange.Found, error) {
	job.paths, job.keys, job.found = paths, keys, make([]exchange.Found, len(paths))
	done := shareOut(job.ctx, len(paths), job.worker, progress)
	if done < len(paths) {
		unread := func(found exchange.Found) bool { return found.Path == "" }
		return slices.DeleteFunc(job.found, unread), fmt.Errorf("read cohort: %w", job.ctx.Err())
	}
	return job.found, nil
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

// read turns whatever a file does into something that stands beside the file, and keeps none of its words but a name: a Brief is
// all that a class of files leaves in memory.
func (job *reading) read(reader *exchange.Reader, path string) (found exchange.Found, died bool) {
	found.Path = path
	found.Err, died = guard(func() error {
		doc, alleged, err := job.document(reader, path)
		found = foundIn(reader, path, doc)
		found.Alleged.Name = alleged
		return err
	})
	var out *LeftOutError
	if errors.As(found.Err, &found.Refusal) || errors.As(found.Err, &out) {
		found.Err = nil
	}
	if out != nil {
		found.Why = out.Why
	}
	return found, died
}

// document reads a file; of one that is damaged it gives whom that speaks of.
func (job *reading) document(reader *exchange.Reader, path string) (doc exchange.Document, alleged string, err error) {
	file, err := job.archives.file(path)
	if err != nil {
		return nil, "", err
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, headLength)
	if err := job.judge(path, file, in); err != nil {
		return nil, "", err
	}
	if file.size > lightFile {
		job.large.Lock()
		defer job.large.Unlock()
	}
	doc, err = readUnsealed(reader, in, len(job.keys) > 0)
	switch {
	case exchange.IsRefusal(err, exchange.Sealed):
		if len(job.keys) > 0 {
			doc, err = job.unseal(reader)
		}
	case err != nil:
		alleged = reader.Alleged()
	}
	switch doc.(type) {
	case *exchange.RubricFile, *exchange.SchoolFile, *exchange.LecturerFile, *exchange.MoveFile, *exchange.StartFile, *exchange.CardFile:
		return nil, "", &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1} // it is no student's
	}
	return doc, alleged, err
}

// judge says by the beginning of a file, its name and its size why it is not read.
func (job *reading) judge(path string, file *Incoming, in *bufio.Reader) error {
	head, err := in.Peek(headLength)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	ours := exchange.Begins(head)
	switch {
	case ours && job.over[path]:
		return &LeftOutError{exchange.TooMuch}
	case !ours:
		if err := foreign(path, file.inside); err != nil {
			return err
		}
	}
	return file.fits()
}

// foreign says why a file is passed over that does not begin as one of ours. It is nil for one that was one by its name: that
// is told what is wrong with it.
func foreign(path string, inside bool) error {
	name := strings.ToLower(filepath.Base(path))
	why := exchange.OtherFile
	switch ext := filepath.Ext(name); {
	case WasKoffie(name):
		return nil
	case IsArchive(name) && !inside:
		why = exchange.BadArchive
	case IsArchive(name), slices.Contains([]string{".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"}, ext):
		why = exchange.OtherArchive
	}
	return &LeftOutError{why}
}

// IsArchive says whether a file is named as a zip archive, or was before somebody's browser took it.
func IsArchive(name string) bool {
	stem := strings.TrimSuffix(strings.ToLower(name), ".download")
	return strings.HasSuffix(stem, ".zip")
}

// unseal opens one file at a time. Which keys are passphrases it can't see, and each of those takes 256 MiB.
func (job *reading) unseal(reader *exchange.Reader) (exchange.Document, error) {
	job.sealed.Lock()
	defer job.sealed.Unlock()
	return unseal(job.ctx, reader, job.keys)
}
