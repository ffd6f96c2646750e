package desk

import (
	"context"
	"io"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// The commands of the lecturer's screens, but for those that read hand-ins (cohort.go). Each first lets the keeper write what waits, because
// it reads, counts or takes away what was said. A save that fails is told by its own command, so that most go on without it.

// LaidMsg brings what is kept about the lecturer, or why it can't be read.
type LaidMsg struct {
	Set   store.Desk
	Own   string
	Signs string
	Opens []exchange.Key
	Err   error

	AnchorSecret []byte
	Doubtful     bool // the last save may be missing
}

// Lay opens the lecturer's own file, once, and reads what it says about the lecturer. What lay in its bin for long enough goes.
func (desk *Desk) Lay() tea.Cmd {
	return func() tea.Msg {
		var laid store.Laid
		reviews, err := desk.OpenReviews()
		if err == nil {
			laid, err = reviews.Lay(desk.Now())
		}
		msg := LaidMsg{Set: laid.Desk, Own: laid.Own, Signs: laid.Signs, AnchorSecret: laid.AnchorSecret, Doubtful: laid.Doubtful, Err: err}
		if err != nil {
			return msg
		}
		if key, err := exchange.KeyFrom(laid.Opens...); err == nil {
			msg.Opens = append([]exchange.Key{key}, desk.open.Keys...)
		}
		return msg
	}
}

// BehindMsg names the copies of the lecturer's own file that did not follow its lock.
type BehindMsg []string

// FollowLock has copies follow the lock of the lecturer's own file that could not be reached when it changed.
func (desk *Desk) FollowLock() tea.Cmd {
	reviews := desk.reviews
	return func() tea.Msg {
		missed, _ := reviews.FollowLock(nil) // is tried again at the next start
		return BehindMsg(missed)
	}
}

// KeptMsg brings which journals something is kept about.
type KeptMsg struct {
	Journals []string
	Names    map[string]string // by journal, of those whose names are known
	Bin      int               // how many lie in the bin
	Err      error
}

// ReadKept finds out which journals something is kept about, whether their hand-ins are at hand or not.
func (desk *Desk) ReadKept() tea.Cmd {
	return func() tea.Msg {
		_ = desk.Keeper.Flush()
		var msg KeptMsg
		if msg.Journals, msg.Err = desk.reviews.Journals(); msg.Err == nil {
			msg.Names, msg.Err = desk.reviews.Names()
		}
		if msg.Err == nil {
			bin, err := desk.reviews.Bin()
			msg.Bin, msg.Err = len(bin), err
		}
		return msg
	}
}

// PictureMsg brings the picture of a group.
type PictureMsg struct {
	Task    *window.Task // the picture of another group may be asked for before this one came
	Picture *journal.Cohort
	Rows    []GridRow // of those of the group that the queue shows, in its order
	Err     error
}

// GridRow is a student on the page of students and criteria.
type GridRow struct {
	Brief    *journal.Brief
	Standing journal.Standing
	Cells    []journal.Cell // beside the criteria of the picture
}

// ReadPicture counts the hand-ins of a group, one at a time.
func (desk *Desk) ReadPicture(asker window.Screen, of journal.Group) (*window.Task, tea.Cmd) {
	taken, parts, rubrics, order := desk.Cohort.Taken, desk.Cohort.Parts(), desk.rubrics(), slices.Clone(desk.Cohort.Order)
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush()
		r, err := rubrics.Find(of.Rubric)
		if err != nil {
			return PictureMsg{Task: task, Err: err}
		}
		picture, rows := journal.NewCohort(of, r), make([]GridRow, len(taken))
		criteria := picture.IDs()
		err = desk.reviews.Each(parts, func(at int, review *journal.Review) error {
			b := taken[at].Brief
			if picture.Add(b, review); of.Holds(b) {
				rows[at] = GridRow{b, b.Standing(review), b.Cells(review, criteria)}
			}
			task.Tell(at+1, len(taken))
			return ctx.Err()
		})
		msg := PictureMsg{Task: task, Picture: picture, Err: err}
		for _, at := range order {
			if rows[at].Brief != nil {
				msg.Rows = append(msg.Rows, rows[at])
			}
		}
		return msg
	})
}

// rubrics gives what reads rubrics from the hand-ins as they are now. The cohort knows them by their digests only: each may be large, and most
// hand-ins have the same.
func (desk *Desk) rubrics() *store.Rubrics { return desk.Cohort.Rubrics(desk.keys()) }

// Outcome is what came of answering one student.
type Outcome = store.Outcome

// AnswersMsg brings what came of answering.
type AnswersMsg struct {
	store.Outbox
	Err error
}

// WriteAnswers answers the students at some places in the cohort, one after another. One that fails stops none of the others, unless those would
// fail as it did. What is told is the passphrase for files whose own is not remembered; nil for none. The cohort is the one of now: it may be read anew meanwhile.
func (desk *Desk) WriteAnswers(asker window.Screen, at []int, folder string, told *store.Secret) (*window.Task, tea.Cmd) {
	cohort, opened, keys := desk.Cohort.Cohort, desk.Cohort.Opened, desk.keys()
	cohort.All = slices.Clone(cohort.All) // those of the desk are counted anew meanwhile
	out := store.Outgoing{From: desk.From, Folder: folder, Only: at, List: desk.Words.WhoGetsWhat(&cohort)}
	out.With = func(to exchange.Found) store.Sending {
		return opened.Sending(to, keys(to.Path), told, desk.Now())
	}
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		var msg AnswersMsg
		if msg.Err = desk.Keeper.Flush(); msg.Err == nil { // an answer without the last remark would look whole
			out.Progress = task.Tell
			msg.Outbox, msg.Err = desk.reviews.SendAll(ctx, &cohort, out)
		}
		return msg
	})
}

// Draft is an answer that was not written yet, beside the hand-in that it is about.
type Draft struct {
	HandIn *exchange.HandIn
	Answer *exchange.Answer
	Left   exchange.Left // what was said and would not be in it
}

// DraftMsg brings the answer that would be written now.
type DraftMsg struct {
	Draft *Draft
	Err   error
}

// ReadDraft makes the answer that would be written now to the hand-in at a place in the cohort, and writes nothing.
func (desk *Desk) ReadDraft(at int) tea.Cmd {
	read, by, secret, now := desk.ReadStudent(at), desk.Set.Reviewer, desk.AnchorSecret, desk.Now()
	return func() tea.Msg {
		msg := read().(StudentMsg)
		if msg.Err != nil {
			return DraftMsg{Err: msg.Err}
		}
		draft := &Draft{HandIn: msg.Student.HandIn}
		draft.Answer, draft.Left = draft.HandIn.Respond(&msg.Student.Review, secret, "", 0, by, now)
		return DraftMsg{Draft: draft}
	}
}

// SheetMsg is the result of writing the cohort as a table for a spreadsheet.
type SheetMsg struct {
	File string
	Err  error
}

// WriteSheet writes a row for each student and criterion into a new file in folder. It is whole or not there: nothing is written until every row
// is made.
func (desk *Desk) WriteSheet(asker window.Screen, folder string) (*window.Task, tea.Cmd) {
	taken, rubrics, lang, words := desk.Cohort.InQueue(), desk.rubrics(), desk.Lang(), desk.Words.Command.Review.CSV
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		var msg SheetMsg
		if msg.Err = desk.Keeper.Flush(); msg.Err != nil {
			return msg
		}
		var rows []report.Row
		msg.Err = desk.reviews.EachWithRubric(taken, rubrics, func(at int, review *journal.Review, r *rubric.Rubric) error {
			rows = append(rows, report.Rows(taken[at].Brief, review, r, lang)...)
			task.Tell(at+1, len(taken))
			return ctx.Err()
		})
		if msg.Err == nil {
			msg.File, msg.Err = store.WriteKoffie(folder, "cohort.csv", func(w io.Writer) error { return report.CohortCSV(w, rows, words) })
		}
		return msg
	})
}
