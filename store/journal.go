// Package store keeps a student's journal, and what a lecturer says about journals, each in one file, and guards that
// file: one owner at a time, every value checksummed, every change one transaction, a damaged or vanished file
// an error and never a dead program. It makes the copies of it and brings a damaged one back, and it reads and writes
// the .koffie files that go between the two.
//
// # Where to begin
//
// Open gives a Journal, OpenReviews a lecturer's Reviews; both are a file (file.go) with another set of buckets. Their
// exported methods open the transaction and say in their error what was being done; where several things are done in
// one, the work is a method of tx, by the same name where there is one. Journal.SaveDraft leads through
// all layers: entries_drafts.go, file_transaction.go, record.go.
//
// # Where what stands
//
//	file           the guarded file: opening, transactions, whether it is still ours, census, new files, migrations, compacting,
//	               locking (lock, locked).
//	               Its values are looked through beside the first screen (settle); it counts its own days, for the bin (days);
//	               and it goes to another place (move)
//	disk           what syncs, links and renames
//	pages          a package of its own: the bytes of a file, checked before bbolt believes them, and searched when they do
//	               not hold
//	record         values: envelope and checksum, buckets and keys, ids, the packed form of what every start reads
//	shelf          a bucket's values in their order, wherever they lie: in the mapped file, or in memory
//	rooms          the opened values of a locked file, in memory, and how they lie sealed on the disk
//	vault          a package of its own: the key of a locked file, which a passphrase opens, and what is sealed with it
//	errors         what can be wrong with a file, or with what was asked of it
//	journal        a journal as a whole; with it overview, settings, rubrics, estimates, and a stage of it read at one moment (portfolio)
//	extras         what stands beside all that: records of the kinds that a table of theirs names
//	beside         what a student writes beside an entry and over a stage; with it look, which of them comes by to be looked back on, cards
//	               for a group, the school's card, tips, and the start file of a college
//	school         the card of a school: read, kept with what was ticked, one of them in use
//	identity       the pair of keys by which what was sealed for this file is opened
//	entries        entries, and what follows from them: drafts, lists, the bin and purging, intentions, counts, words; rewording
//	handins        what goes out: choosing, counting, checking for names, collecting, writing, remembering
//	answers        what comes home: keeping answers, laying the student's view beside them, remarks, replies, tips
//	reviews        the lecturer's file: what was said, the cohort beside it, answering, forgetting
//	trust          the key that signs what leaves, those that signed what came, and what is said of that; with it lecturers, for
//	               whom a hand-in can be sealed
//	stand          where a student stands in a stage, as screens and lines show it
//	start          a college's start file: making one, weighing it, taking it whole
//	whole          all of a journal as one document, out and in, and sealed to another computer
//	merge          two files of one journal that diverged, brought together
//	places         which service takes a file along, and who else may read it
//	backup         copies of the file: making, listing and pruning them, when one is due; what a purge takes out of them and of
//	               side files (reach, forget, sides)
//	koffie         .koffie files of others and to others; those of this name know neither bbolt nor a journal
//	salvage        a file that is damaged: what is whole in it, and how that, or a backup and what came after it, becomes a file again
//	workers        what goes on beside each other, one worker for each processor
//	config, paths  what is needed before any of it is open
//
// # What it may not know
//
// No screen, no terminal, no flag. No sentence for a user either: errors are sentinels, or codes of exchange, and their
// words stand in the catalog. No clock is believed: the time comes in as an argument and is shown, since clocks go back;
// what comes after what is counted, and so are the days that something stays in the bin. Only which of many old backups
// stays goes by their months. And no error, log or panic holds a word that somebody wrote.
//
// # Names
//
// A letter names one thing, here and in what is called:
//
//	j, rs, f     a Journal, a Reviews, the file of either
//	tx, btx      a transaction, and bbolt's own inside it
//	b, c, k, v   a bucket, a cursor in it, and the key and value it stands on
//	e, s         an entry, and its summary
//	d, est, r    a draft, an estimate (a self-assessment), a rubric
//	h            what is remembered of a hand-in
//	l, m, p, q   a ledger, a matcher, a pack, a query
//	o, w, n, i   options, a writer, a number or count, an index
//	a, b         two that are compared
//
// And some words: seq is an entry's number and id that number with a tail; payload is a value out of its envelope,
// record what it decodes to; set is what a student has set for the next hand-in; an answer is what a file holds, came
// its arrival in the journal, and response both with the student's view beside it.
package store

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"koffiemoment/rubric"
	"koffiemoment/store/vault"
)

// Options are what a caller may choose about an opened file. The zero value is meant for the program itself.
type Options struct {
	Timeout  time.Duration // how long to wait for another program to let go of the file; 700 ms when 0, at most 1 s
	Rand     io.Reader     // where ids come from; crypto/rand when nil
	ReadOnly bool          // opens without the program's own lock and refuses every change with ErrReadOnly

	Key *vault.Key // opens a locked file

	Copies Copies // where backups of it are, beyond those beside it
	// Now dates the backup that is made before something is emptied, which stays away where it is nil.
	Now func() time.Time
}

// Journal is an open journal. Its methods may be called from several goroutines.
//
// Every method that reads the file may return ErrDamaged, ErrOverwritten and ErrClosed; one that changes it ErrReadOnly,
// ErrFull and ErrReplaced as well, and ErrDamaged whenever Settle does. What a method returns beside these, or does about
// them, stands in its own comment.
type Journal struct {
	file *file
	id   atomic.Pointer[string] // read once: a hand-in must not fail for want of it, and it changes only where another journal is taken in

	mu      sync.Mutex // guards rubrics; held while one is read, so that two who ask at once decode it once
	rubrics map[string]*rubric.Rubric
}

// Open opens the journal at path and makes it, with its folder, when nothing stands there. It returns ErrLocked when
// another program has it, ErrNotRegular, ErrEmptyFile or ErrDamaged when the file is no readable journal, ErrOtherKind
// when it is a lecturer's own, ErrNewer when a newer version of the program wrote it, and ErrDraft when one did that was
// not settled and is not read; the file is unchanged then. A file of an older version is brought up to date after a copy of it was put
// beside it. With ReadOnly, a missing file is an fs.ErrNotExist and an older one an ErrOlder.
func Open(path string, o Options) (*Journal, error) {
	return openJournal(path, o, journalKind())
}

// openJournal takes the kind as an argument for tests of migrations, which need a program that knows other schemas.
func openJournal(path string, o Options, kind kind) (*Journal, error) {
	f, err := openFile(path, o, kind)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	j := &Journal{file: f, rubrics: map[string]*rubric.Rubric{}}
	if err := j.readID(); err != nil {
		f.close()
		return nil, fmt.Errorf("open journal: %w", err)
	}
	return j, nil
}

func (j *Journal) readID() error {
	id, err := read(j.file, "read id", j.file.kind.id)
	j.id.Store(&id)
	return err
}

// journalKind says what makes a file a student's journal. A migration stands at the place of the schema it starts from,
// less one; its number of migrations is the schema of this program, less one.
func journalKind() kind {
	return kind{
		name: "journal",
		buckets: []bucket{
			metaBucket, rubricBucket, draftBucket, entryBucket, rowBucket, versionBucket, binBucket, intentionBucket, openBucket, stateBucket,
			estimateBucket, handInBucket, answerBucket, replyBucket, decisionBucket, extraBucket, censusBucket,
		},
		id: func(tx tx) (id string, err error) {
			err = must(tx.getJSON(metaBucket, keyID, &id))
			return id, err
		},
		main:       entryBucket,
		known:      tx.knownInJournal,
		traces:     tx.journalTraces,
		agrees:     agreesJournal,
		rebuild:    tx.rebuild,
		migrations: []func(tx) error{journalFromFirst},
		fill: func(tx tx, random io.Reader) error {
			var id [8]byte
			if _, err := io.ReadFull(random, id[:]); err != nil {
				return fmt.Errorf("make journal id: %w", err)
			}
			return tx.putJSON(metaBucket, keyID, hex.EncodeToString(id[:]))
		},
	}
}

// Close lets go of the file, after what is under way in it. Closing twice is harmless. It may return an error of the
// file system; what was saved is on the disk all the same, since every change waited for that.
func (j *Journal) Close() error { return j.file.close() }

// CloseUnwritten is Close for a journal that was opened for something which did not come: where none stood before, and nothing
// was written in it, none stands afterwards.
func (j *Journal) CloseUnwritten() error {
	if j.file.made && j.file.view(tx.nothingWritten) == nil {
		if err := j.file.takeAway(); err != nil {
			return errors.Join(err, j.Close())
		}
	}
	return j.Close()
}

// Path gives the place of the file, with a link followed.
func (j *Journal) Path() string { return j.file.path }

// ID gives the journal's own id, made once with the file, by which a lecturer's program tells journals apart.
func (j *Journal) ID() string { return *j.id.Load() }

// Changes counts what was written since the journal was opened. What was read after it said a number is still so as long
// as it says the same.
func (j *Journal) Changes() int64 { return j.file.changes.Load() }

// NewDraftID makes an id for a new draft. It fails only when the source of randomness does.
func (j *Journal) NewDraftID() (string, error) { return randomLetters(j.file.random, 12) }
