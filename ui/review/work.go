package review

import (
	"context"
	"io"

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

// laidMsg brings what is kept about the lecturer, or why it can't be read.
type laidMsg struct {
	set   store.Desk
	own   string
	opens []exchange.Key
	err   error
}

// lay opens the lecturer's own file, once, and reads what it says about the lecturer.
func (desk *Desk) lay() tea.Cmd {
	return func() tea.Msg {
		var msg laidMsg
		reviews, err := desk.OpenReviews()
		if err == nil {
			msg.set, err = reviews.Desk()
		}
		secret := ""
		if err == nil {
			secret, msg.own, err = reviews.Identity()
		}
		if msg.err = err; err != nil {
			return msg
		}
		if key, err := exchange.KeyFrom(secret); err == nil {
			msg.opens = append([]exchange.Key{key}, desk.open.Keys...)
		}
		return msg
	}
}

// keptMsg brings which journals something is kept about.
type keptMsg struct {
	journals []string
	err      error
}

// readKept finds out which journals something is kept about, whether their hand-ins are at hand or not.
func (desk *Desk) readKept() tea.Cmd {
	return func() tea.Msg {
		_ = desk.Keeper.Flush()
		journals, err := desk.reviews.Journals()
		return keptMsg{journals, err}
	}
}

// forgottenMsg says that what was said about journals is gone for good, or why it is not.
type forgottenMsg struct {
	journals []string
	err      error
}

// forget takes away what was said about journals. What still waits to be written is written first, so that it can't come back.
func (desk *Desk) forget(journals []string) tea.Cmd {
	return func() tea.Msg {
		err := desk.Keeper.Flush()
		if err == nil {
			err = desk.reviews.Forget(journals, desk.Now())
		}
		return forgottenMsg{journals, err}
	}
}

// pictureMsg brings the picture of the cohort.
type pictureMsg struct {
	task    *window.Task // the picture of another rubric may be asked for before this one came
	picture *journal.Cohort
	err     error
}

// readPicture counts the hand-ins with one rubric, one at a time.
func (desk *Desk) readPicture(asker window.Screen, digest string) (*window.Task, tea.Cmd) {
	taken, parts, rubrics := desk.cohort.Taken, desk.cohort.Parts(), desk.rubrics()
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush()
		r, err := rubrics.Find(digest)
		if err != nil {
			return pictureMsg{task: task, err: err}
		}
		picture := journal.NewCohort(r)
		err = desk.reviews.Each(parts, func(at int, review *journal.Review) error {
			picture.Add(taken[at].Brief, review)
			task.Tell(at+1, len(taken))
			return ctx.Err()
		})
		return pictureMsg{task, picture, err}
	})
}

// rubrics gives what reads rubrics from the hand-ins as they are now. The cohort knows them by their digests only: each may be large, and most
// hand-ins have the same.
func (desk *Desk) rubrics() *store.Rubrics { return desk.cohort.Rubrics(desk.keys()) }

// outcome is what came of answering one student.
type outcome struct {
	at   int // in the cohort
	sent store.Sent
	err  error
}

// answersMsg brings what came of answering.
type answersMsg struct {
	rows    []outcome
	stopped bool
	ended   bool // the rest was not tried, for what is said in the last of the rows
	err     error
}

// writeAnswers answers the students at some places in the cohort, one after another. One that fails stops none of the others, unless those would
// fail as it did. What is told is the passphrase for files whose own is not remembered; nil for none. The cohort is the one of now: it may be read anew meanwhile.
func (desk *Desk) writeAnswers(asker window.Screen, at []int, folder string, told *store.Secret) (*window.Task, tea.Cmd) {
	taken, opened, keys := desk.cohort.Taken, desk.cohort.opened, desk.keys()
	with := func(to exchange.Found) store.Sending {
		with := store.Sending{Keys: keys(to.Path), Folder: folder, Now: desk.Now()}
		if known, ok := opened[to.Path]; ok {
			with.Passphrase = known.Secret.Words
		} else if told != nil && to.Brief.Seal == string(exchange.ByPassphrase) {
			with.Keys, with.Passphrase = []exchange.Key{told.Key}, told.Words
		}
		return with
	}
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		var msg answersMsg
		if msg.err = desk.Keeper.Flush(); msg.err != nil { // an answer without the last remark would look whole
			return msg
		}
		for i, place := range at {
			if msg.stopped = ctx.Err() != nil; msg.stopped {
				break
			}
			sent, err := desk.reviews.Send(taken[place], with(taken[place]))
			msg.rows = append(msg.rows, outcome{place, sent, err})
			task.Tell(i+1, len(at))
			if store.EndsAnswers(err) {
				msg.ended = i+1 < len(at)
				break
			}
		}
		return msg
	})
}

// dueMsg says for which students an answer has to be written, as places in the cohort.
type dueMsg struct {
	due []int
	err error
}

// readDue finds out for which students something is said that was not answered yet.
func (desk *Desk) readDue() tea.Cmd {
	taken, parts, by := desk.cohort.Taken, desk.cohort.Parts(), desk.set.Reviewer
	return func() tea.Msg {
		_ = desk.Keeper.Flush()
		var msg dueMsg
		msg.err = desk.reviews.Each(parts, func(at int, review *journal.Review) error {
			if brief := taken[at].Brief; store.Due(brief.HandIn, brief.Number, review, by) == nil {
				msg.due = append(msg.due, at)
			}
			return nil
		})
		return msg
	}
}

// sheetMsg is the result of writing the cohort as a table for a spreadsheet.
type sheetMsg struct {
	file string
	err  error
}

// writeSheet writes a row for each student and criterion into a new file in folder. It is whole or not there: nothing is written until every row
// is made.
func (desk *Desk) writeSheet(asker window.Screen, folder string) (*window.Task, tea.Cmd) {
	taken, rubrics, lang, words := desk.cohort.InQueue(), desk.rubrics(), desk.Lang(), desk.Words.Command.Review.CSV
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		var msg sheetMsg
		if msg.err = desk.Keeper.Flush(); msg.err != nil {
			return msg
		}
		var rows []report.Row
		msg.err = desk.reviews.EachWithRubric(taken, rubrics, func(at int, review *journal.Review, r *rubric.Rubric) error {
			rows = append(rows, report.Rows(taken[at].Brief, review, r, lang)...)
			task.Tell(at+1, len(taken))
			return ctx.Err()
		})
		if msg.err == nil {
			msg.file, msg.err = store.WriteKoffie(folder, "cohort.csv", func(w io.Writer) error { return report.CohortCSV(w, rows, words) })
		}
		return msg
	})
}
