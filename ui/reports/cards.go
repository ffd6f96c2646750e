package reports

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/ui/words"
)

// Cards are discussion cards to be cut apart and talked about in small groups: one moment on each, with one question, two of them on a side of
// A4 or four. A card says nothing of who tells it, about whom, when or where, and its texts were looked through where it was made. One that
// tells nothing is left out; a text that is too long for its card is cut off, and the card says so.
func Cards(c *words.Catalog, cards []journal.DiscussionCard, four bool) *report.Document {
	say := &c.Report.Give
	doc := &report.Document{Lang: c.Lang, Title: say.Cards, For: say.CardsFor, Layout: report.TwoCards, Words: c.Report.Paper}
	paper := halfPaper
	if four {
		doc.Layout, paper = report.FourCards, quarterPaper
	}
	cut := 0
	for i := range cards {
		page, short := cardPage(c, &cards[i], len(doc.Pages)+1, newRoom(paper()))
		if len(page.Parts) == 0 {
			continue
		}
		doc.Pages = append(doc.Pages, page)
		if short {
			cut++
		}
	}
	doc.Facts = words.Said(say.CardsCut.Some(cut))
	return doc
}

// Lines of a card at most. What happened gets what the others leave.
const (
	aboutLines    = 2
	questionLines = 5
	answerRoom    = 2 // to write a question on, where the card leaves it open
)

func cardPage(c *words.Catalog, card *journal.DiscussionCard, number int, r *room) (page report.Page, cut bool) {
	say := &c.Report.Give
	told := cleaned(card.Moment)
	if told == "" {
		return page, false
	}
	page.Title = fmt.Sprintf(say.Card, number)
	about := ""
	if card.About != "" {
		about = r.fits(fmt.Sprintf(c.Group.AboutLine, journal.Line(cleaned(card.About))), r.fact.wide, aboutLines)
	}
	page.Facts = words.Said(about)
	question := report.Part{Heading: c.Told.CardQuestion, Texts: words.Said(r.fits(journal.Line(cleaned(card.Question)), r.text.wide, questionLines))}
	if len(question.Texts) == 0 {
		question.Room = answerRoom
	}
	moment := report.Part{Heading: say.CardMoment}
	noted := page
	noted.Facts = append(slices.Clone(page.Facts), say.CardCut)
	r.left -= r.takes(&noted)
	r.take(&question)
	r.take(&moment)
	moment.Texts = []string{r.fits(told, r.text.wide, r.text.most(r.left))}
	if r.cut {
		page.Facts = append(page.Facts, say.CardCut)
	}
	page.Parts = []report.Part{moment, question}
	return page, r.cut
}

func cleaned(text string) string {
	text, _ = journal.Clean(text)
	return strings.TrimSpace(text)
}
