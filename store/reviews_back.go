package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store/platform"
)

// Answers to a class lie as the platform of its download wants them back, in a folder of their own: what one sends in
// versturen and nothing else, since a platform takes any file that it finds under a name it knows; earlier answers in
// oud, and the list of who gets what, beside that.
const (
	answersFolder = "antwoorden"
	sendFolder    = "versturen"
	oldFolder     = "oud"
	listName      = "wie-krijgt-wat.csv"
)

// Outgoing is what the answers to a cohort are written with.
type Outgoing struct {
	From     []string                           // the folders, archives and files that were chosen: answers mirror what lies below them
	Folder   string                             // where they go; AnswersFolder of the first of From when it is empty
	Only     []int                              // of the cohort, in the order of answering; nil for all, as the queue has them
	With     func(exchange.Found) Sending       // what one of them is written with, but for the folder
	List     func(io.Writer, []Recipient) error // writes who gets what as a table; nil for none
	Progress func(done, all int)                // told after each; nil for none
}

// Recipient is one row of who gets what.
type Recipient struct {
	Brief         *journal.Brief
	Called        string // as the platform calls them
	File          string // below the folder that is sent; empty where no answer lies there
	Ready         bool   // said to be ready and not written yet
	Written, Sent time.Time
}

// Outcome is what came of answering one of a cohort.
type Outcome struct {
	At   int // in the cohort
	Sent Sent
	Err  error
	Bare bool // the path of the hand-in is one that must not be made, so that the answer lies without its folders
}

// Rank puts failures (0) before answers (1), and those before students for whom there was nothing new to write (2) or nothing at all (3).
func (o *Outcome) Rank() int {
	switch {
	case o.Err == nil:
		return 1
	case errors.Is(o.Err, ErrSaidBefore):
		return 2
	case errors.Is(o.Err, ErrNothingSaid):
		return 3
	}
	return 0
}

// Outbox is what came of answering a cohort.
type Outbox struct {
	Rows    []Outcome
	Boxes   []Box
	Stopped bool // the context ended before all were tried
	Ended   bool // the rest was not tried, for what the last of Rows says
}

// Box is where the answers to one download lie.
type Box struct {
	Layout  platform.Layout
	Send    string // the folder with what is sent
	Zip     string // the same as one file; empty where neither the platform takes one nor they came as one
	List    string // who gets what; empty when it was not asked for
	Answers int    // that lie there and were not sent yet, as far as was said: those in the zip
	Warns   bool   // an answer may reach a student whom it is not for
	Err     error  // why the list or the zip is not what it should be; the answers are
}

// SendAll answers a cohort as Send answers one, each answer under the path by which the platform knows its student, and
// writes who gets what, and a zip of all that was not sent yet. What is wrong with one keeps none of the others from
// being answered, unless EndsAnswers. It returns an error of the lecturer's file, as ErrReviews; all others stand beside
// what they are about.
func (rs *Reviews) SendAll(ctx context.Context, cohort *Cohort, out Outgoing) (all Outbox, err error) {
	only := out.Only
	if only == nil {
		only = journal.Queue(cohort.All, journal.All)
	}
	boxes := out.boxes(cohort)
	for i, at := range only {
		if all.Stopped = ctx.Err() != nil; all.Stopped {
			break
		}
		box := boxes.of[at]
		with := out.With(cohort.Taken[at])
		with.place = box.place(box.back[at])
		sent, err := rs.Send(cohort.Taken[at], with)
		all.Rows = append(all.Rows, Outcome{at, sent, err, box.bare[at]})
		if out.Progress != nil {
			out.Progress(i+1, len(only))
		}
		if EndsAnswers(err) {
			all.Ended = i+1 < len(only)
			break
		}
	}
	rows, err := rs.recipients(cohort, boxes)
	if err != nil {
		return all, err
	}
	for _, box := range boxes.all {
		all.Boxes = append(all.Boxes, box.close(rows[box], out.List))
	}
	return all, nil
}

// recipients says of each box how far the answers are to the hand-ins in it, in the order of the queue.
func (rs *Reviews) recipients(cohort *Cohort, boxes boxes) (rows map[*box][]Recipient, err error) {
	all := make([]Recipient, len(cohort.Taken))
	err = rs.Each(cohort.Parts(), func(at int, review *journal.Review) error {
		brief, box := cohort.Taken[at].Brief, boxes.of[at]
		all[at] = Recipient{Brief: brief, Called: box.download.Student(box.rel[at]), Ready: brief.AnswerState(review) == journal.AnswerReady}
		if last := review.Answered; last != nil {
			all[at].Written, all[at].Sent = last.At, last.Sent
			if rel, inside := relTo(box.send(), last.File); inside && !gone(last.File) {
				all[at].File = rel
			}
		}
		return nil
	})
	rows = map[*box][]Recipient{}
	for _, at := range journal.Queue(cohort.All, journal.All) {
		rows[boxes.of[at]] = append(rows[boxes.of[at]], all[at])
	}
	return rows, err
}

// AnswersFolder is where answers go unless another folder is chosen: inside the folder that was chosen, or beside the
// file, in one of their own, which is no part of what students handed in.
func AnswersFolder(from string) string {
	if archive, _, inside := intoArchive(from); inside {
		from = archive
	}
	if info, err := os.Stat(from); err != nil || !info.IsDir() {
		from = filepath.Dir(from)
	}
	return filepath.Join(from, answersFolder)
}

// relTo gives the path of what lies below a folder, with slashes.
func relTo(folder, path string) (rel string, inside bool) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return "", false
	}
	if path, err = filepath.Abs(path); err != nil {
		return "", false
	}
	rel, err = filepath.Rel(folder, path)
	if err != nil || !filepath.IsLocal(rel) || rel == "." {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// folderFor makes the folders below one that is there, and follows no link on the way: a download may hold one where
// answers go, and it may lead anywhere.
func folderFor(top, rel string) (string, error) {
	at := top
	for _, part := range strings.Split(filepath.ToSlash(rel), "/") {
		if part == "" || part == "." {
			continue
		}
		at = filepath.Join(at, part)
		info, err := os.Lstat(at)
		if errors.Is(err, os.ErrNotExist) {
			if err = os.Mkdir(at, 0o700); err != nil {
				return "", err
			}
			continue
		}
		if err != nil {
			return "", err
		}
		if !info.IsDir() {
			return "", fmt.Errorf("make folder for answers: %w", syscall.ENOTDIR) // in the system's words, as all that a disk refuses
		}
	}
	return at, nil
}
