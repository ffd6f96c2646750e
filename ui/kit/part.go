package kit

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// PartOf says which part of an entry a comment is about, with the sentence there if it is about one; empty for one on the whole.
func PartOf(c *words.Catalog, r *rubric.Rubric, comment *exchange.Comment) string {
	switch {
	case comment.Part == "":
		return ""
	case comment.Sentence == nil:
		return c.PartName(r, comment.Part)
	}
	return c.PartName(r, comment.Part) + " " + Quoted(comment.Sentence.Words)
}
