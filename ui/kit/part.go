package kit

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// PartOf says which part of an entry a comment is about, with the sentence there if it is about one, at most so much of it as a screen can
// show; empty for one on the whole.
func PartOf(c *words.Catalog, r *rubric.Rubric, comment *exchange.Comment) string {
	if comment.Sentence != nil {
		cut := *comment
		sentence := *comment.Sentence
		sentence.Words = UpTo(sentence.Words, 1000)
		cut.Sentence, comment = &sentence, &cut
	}
	return c.PartOf(r, comment)
}
