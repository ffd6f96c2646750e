package stand

import (
	"fmt"
	"strconv"

	"charm.land/bubbles/v2/key"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
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
	texts := &book.Words.Stand
	text := texts.Moments.Of(len(e.moments))
	if e.families > 0 {
		text = fmt.Sprintf(texts.WithFamilies, text, texts.Families.Of(e.families))
	}
	switch n := len(e.moments); {
	case n > 0 && e.words == n:
		return text + ", " + texts.WordsOnly
	case n > 0 && e.wordless == n:
		return text + ", " + texts.LevelOnly
	}
	if parts := words.Said(texts.WithWordsOnly.Some(e.words), texts.WithLevelOnly.Some(e.wordless)); len(parts) > 0 {
		text += ", " + fmt.Sprintf(texts.OfWhich, words.List(parts, texts.And))
	}
	return text
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
	names := make([]string, len(crit.SupportedBy))
	for i, id := range crit.SupportedBy {
		names[i] = book.Criterion(id)
	}
	return fmt.Sprintf(book.Words.Stand.Supported, words.List(names, book.Words.Stand.And))
}
