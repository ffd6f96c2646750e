package reports_test

import (
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// TestACommentSaysWhatItIsAbout wants the words or the part of an entry before what was said of them.
func TestACommentSaysWhatItIsAbout(t *testing.T) {
	c, h := words.CatalogFor("en"), poured(rubric.Default(), "I waited at the gate.")
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	e := &h.Entries[0]
	at := func(part, text string, sentence *exchange.Sentence) exchange.Comment {
		return exchange.Comment{Entry: e.ID, Revision: e.Revision, Hash: e.Hash, Part: part, Sentence: sentence, Text: text}
	}
	a.Comments = []exchange.Comment{at("", "Of the whole.", nil), at("houding.realisme", "Of a criterion.", nil), at(exchange.PartIntention, "Of a plan.", nil),
		at(exchange.PartStory, "Of a sentence.", &exchange.Sentence{Words: "I waited"})}
	for _, page := range reports.AnswerGiven(c, h, a).Pages {
		if page.Title != c.Feedback.Comments {
			continue
		}
		got := strings.Join(page.Parts[0].Texts, "\n")
		want := strings.Join([]string{"Of the whole.", "At “Realism”", "Of a criterion.", "At “" + c.FieldName("if") + "”", "Of a plan.", "“I waited”", "Of a sentence."}, "\n")
		if got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
		return
	}
	t.Error("no comments")
}
