package stand

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// shift says in words what a criterion was in the last finished estimate before the newest, and whether it is another now.
func shift(book *logbook.Logbook, stand *logbook.Stand, id string) string {
	now, _ := stand.Judgement(id)
	for i, est := range stand.Estimates {
		was := est.Judgements[id].Level
		if est.Finished.IsZero() || was == "" || i == 0 && len(stand.Estimates) > 1 {
			continue
		}
		day := book.Words.Dates.Day(est.Finished, book.Now())
		if now.Level == "" || now.Level == was {
			return fmt.Sprintf(book.Words.Stand.OnDay, day, book.LevelName(book.Rubric, was))
		}
		return fmt.Sprintf(book.Words.Stand.Shifted, day, book.LevelName(book.Rubric, was), book.LevelName(book.Rubric, now.Level))
	}
	return ""
}

// wanting words what a level would still like to see before its moments show it; nothing when they do, or when no level was chosen.
func wanting(book *logbook.Logbook, remark journal.Remark, level string) string {
	texts, name := &book.Words.Stand, book.LevelName(book.Rubric, level)
	switch {
	case remark.Nothing():
		return ""
	case remark.FollowUp:
		return fmt.Sprintf(texts.WantsFollowUp, name)
	case remark.Moments > 0:
		return fmt.Sprintf(texts.WantsMoments, name) + " " + texts.Still.Of(remark.Moments)
	}
	return fmt.Sprintf(texts.WantsMoments, name) + " " + texts.OtherFamily
}

// invitation stands where a criterion has no moment: instead of a gap it shows the question that would open one.
func invitation(book *logbook.Logbook, crit *rubric.Criterion) string {
	return book.Words.Stand.NoMoment + " " + crit.Opening.In(book.Lang())
}
