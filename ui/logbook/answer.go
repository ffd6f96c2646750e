package logbook

import (
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// levelOf finds a level in the rubric of the answer, or else in the one in use; nil when neither has it.
func (book *Logbook) levelOf(r *store.Response, id string) *rubric.Level {
	for _, from := range []*rubric.Rubric{r.Rubric, book.Rubric} {
		if i := from.LevelIndex(id); i >= 0 {
			return &from.Levels[i]
		}
	}
	return nil
}

// LevelIn gives the name of a level that an answer gave, and its id when no rubric at hand has it.
func (book *Logbook) LevelIn(r *store.Response, id string) string {
	return book.Words.LevelIn(r, id, book.Rubric)
}

// LetterIn gives its short letter, "?" when no rubric at hand has it.
func (book *Logbook) LetterIn(r *store.Response, id string) string {
	if l := book.levelOf(r, id); l != nil {
		return l.Short.In(book.Lang())
	}
	return "?"
}

// Sign is the lecturer's view of a criterion in one letter or sign, empty when there is none.
func (book *Logbook) Sign(r *store.Response, criterion string) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return words.SignCannot
	case v.Level != "":
		return book.LetterIn(r, v.Level)
	}
	return ""
}

// Judged is the lecturer's view of a criterion in words, empty when it holds a remark only.
func (book *Logbook) Judged(r *store.Response, criterion string) string {
	return book.Words.Judged(r, criterion, book.Rubric)
}
