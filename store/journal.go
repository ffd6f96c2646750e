// Package store keeps a student's journal, or what a lecturer says about journals, in one file and guards that file: one
// owner at a time, every value checksummed, every exported method one transaction, a damaged or vanished file an error and
// never a dead program. It also reads and writes the .koffie files that go between the two.
package store

import (
	"encoding/hex"
	"fmt"
	"io"
	"sync"
	"time"

	"koffiemoment/rubric"
)

// Options are what a caller may choose about an opened file. The zero value is meant for the program itself.
type Options struct {
	Timeout  time.Duration // how long to wait for another program to let go of the file; 700 ms when 0, at most 1 s
	Rand     io.Reader     // where ids come from; crypto/rand when nil
	ReadOnly bool          // opens without the program's own lock and refuses every change with ErrReadOnly
}

// Journal is an open journal. Its methods may be called from several goroutines.
type Journal struct {
	file    *file
	id      string
	mu      sync.Mutex // guards rubrics
	rubrics map[string]*rubric.Rubric
}

// Open opens the journal at path and makes it, with its folder, when nothing stands there. It returns ErrLocked when
// another program has it, ErrNotRegular, ErrEmptyFile or ErrDamaged when the file is no readable journal, ErrOtherKind when
// it is a lecturer's own, and ErrNewer when a newer version of the program wrote it; the file is unchanged then. A file of
// an older version is brought up to date after a copy of it was put beside it. With ReadOnly, a missing file is an
// fs.ErrNotExist and an older one an ErrOlder.
func Open(path string, o Options) (*Journal, error) {
	return openJournal(path, o, journalKind())
}

func openJournal(path string, o Options, kind kind) (*Journal, error) {
	f, err := openFile(path, o, kind)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	j := &Journal{file: f, rubrics: map[string]*rubric.Rubric{}}
	if err := f.view(func(tx tx) error { return must(tx.getJSON(metaBucket, keyID, &j.id)) }); err != nil {
		f.close()
		return nil, fmt.Errorf("open journal: %w", err)
	}
	return j, nil
}

// journalKind says what makes a file a student's journal. A migration stands at the place of the schema it starts from,
// less one; its number of migrations is the schema of this program, less one.
func journalKind() kind {
	return kind{
		name: "journal",
		buckets: []bucket{
			metaBucket, rubricBucket, draftBucket, entryBucket, rowBucket, versionBucket, binBucket, intentionBucket, openBucket, stateBucket,
			estimateBucket, handInBucket, answerBucket, replyBucket, decisionBucket,
		},
		counted: countedJournal,
		fill: func(tx tx, random io.Reader) error {
			var id [8]byte
			if _, err := io.ReadFull(random, id[:]); err != nil {
				return fmt.Errorf("make journal id: %w", err)
			}
			return tx.putJSON(metaBucket, keyID, hex.EncodeToString(id[:]))
		},
	}
}

// Close lets go of the file. Closing twice is harmless.
func (j *Journal) Close() error { return j.file.close() }

// Path gives the place of the file, with a link followed.
func (j *Journal) Path() string { return j.file.path }

// ID gives the journal's own id, made once with the file, by which a lecturer's program tells journals apart.
func (j *Journal) ID() string { return j.id }

// NewDraftID makes an id for a new draft. It fails only when the source of randomness does.
func (j *Journal) NewDraftID() (string, error) { return randomLetters(j.file.random, 12) }
