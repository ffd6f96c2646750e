package stand

import (
	"fmt"
	"strconv"

	"charm.land/bubbles/v2/key"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// criteria gives all criteria of the rubric in use, goals last.
func criteria(book *logbook.Logbook) []string {
	var ids []string
	for _, g := range book.Rubric.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// shift says in words what a criterion was in the last finished estimate before the newest, and whether it is another now.
func shift(book *logbook.Logbook, stand *logbook.Stand, id string) string {
	return book.Words.SayShift(stand.Stand, id, book.Rubric, book.Now())
}

// wanting words what a level would still like to see before its moments show it; nothing when they do, or when no level was chosen.
func wanting(book *logbook.Logbook, remark journal.Remark, level string) string {
	return book.Words.Stand.SayRemark(remark, book.LevelName(book.Rubric, level))
}

// gone says that a level was taken away, and which key puts it back.
func gone(book *logbook.Logbook, level string) string {
	return book.Undoable(fmt.Sprintf(book.Words.Stand.LevelGone, book.Letter(level)))
}

// digits is the key that gives a level, named after how many there are.
func digits(k *keys, levels int) key.Binding {
	b := k.PlaceLevel
	b.SetHelp("1–"+strconv.Itoa(levels), b.Help().Desc)
	return b
}

// count says how much was met of a criterion, in words: moments, families, and how many of them have no level or no word.
func count(book *logbook.Logbook, e *evidence) string {
	return book.Words.Stand.SayMet(len(e.moments), e.families, e.words, e.wordless)
}

// invitation stands where a criterion has no moment: instead of a gap it shows the question that would open one.
func invitation(book *logbook.Logbook, crit *rubric.Criterion) string {
	return book.Words.Stand.NoMoment + " " + crit.Opening.In(book.Lang())
}

// suggestion names where a student may see a goal as well. Only what ticked it shows it.
func suggestion(book *logbook.Logbook, crit *rubric.Criterion, e *evidence) string {
	if len(e.suggested) == 0 {
		return ""
	}
	return book.Words.SaySupport(crit, book.Rubric)
}
