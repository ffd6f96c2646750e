package reports_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

const secretWord = "gehyym"

// TestNothingTheLecturerKeepsIsInADocument marks what a lecturer keeps for themself.
func TestNothingTheLecturerKeepsIsInADocument(t *testing.T) {
	c, class := words.CatalogFor("nl"), demoClass(t, "nl")
	h := class.of("Lotte Van den Bossche")
	review := class.review(t, h)
	review.SetNote(secretWord)
	review.SetLabel(secretWord)
	review.Remark("houding.realisme", "Kijk nog eens.", "")
	a := answerOf(h, &review, nil)
	docs := []*report.Document{reports.AnswerGiven(c, h, a), reports.Talk(c, h, a), reports.HandIn(c, h)}
	for i, doc := range docs {
		if text := dump(doc); strings.Contains(text, secretWord) {
			t.Errorf("document %d:\n%s", i, text)
		}
	}
	if text := dump(docs[0]); !strings.Contains(text, "Kijk nog eens.") {
		t.Errorf("what is for the student is not there:\n%s", text)
	}
}

// TestNothingPrivateIsInADocumentOfAnAnswer takes the demo's journal, in which the student makes an entry private that the lecturer said something of,
// and changes what was handed in.
func TestNothingPrivateIsInADocumentOfAnAnswer(t *testing.T) {
	c, home := words.CatalogFor("nl"), termOf(t, "nl")
	j, came := home.j, home.heard.Current()[0]
	about := came.Answer.Comments[0]
	before := dump(reports.AnswerHome(c, home.heard, came))
	if !strings.Contains(before, about.Text) {
		t.Fatalf("a comment is not there:\n%s", before)
	}
	e, err := j.Entry(about.Entry)
	if err != nil {
		t.Fatal(err)
	}
	d := journal.Revise("private", evening, rubric.Default(), e)
	d.Entry.Private, d.Entry.Margin = true, secretWord
	if _, err := j.Finish(d, rubric.Default(), evening); err != nil {
		t.Fatal(err)
	}
	if err := j.Reply(exchange.StudentReply{Answer: came.Answer.ID, Entry: about.Entry, Text: secretWord, Made: evening}); err != nil {
		t.Fatal(err)
	}
	home.listen(t)
	came = home.heard.Current()[0]
	unhanded := *came
	unhanded.Handed, unhanded.HandIn = false, nil
	unhanded.Own = map[string]journal.Judgement{"houding.positief": {Level: "afgestemd", Reason: secretWord}}
	given := []*store.Response{came, &unhanded}
	for i, doc := range []*report.Document{reports.AnswerHome(c, home.heard, given...), reports.TalkHome(c, home.handed, nil, given...),
		reports.TalkHome(c, nil, nil, given...), reports.HandIn(c, home.handed)} {
		text := dump(doc)
		for _, hidden := range append(privateTexts(t, j), secretWord) {
			if strings.Contains(text, hidden) {
				t.Errorf("document %d holds %q:\n%s", i, hidden, text)
			}
		}
	}
	after := dump(reports.AnswerHome(c, home.heard, came))
	if strings.Contains(after, about.Text) || !strings.Contains(after, c.Report.Handed.NowPrivate.Of(1)) {
		t.Errorf("a comment on a private entry:\n%s", after)
	}
}

// privateTexts gives the margins of a journal, and what its private entries tell that were never handed in.
func privateTexts(t *testing.T, j *store.Journal) (texts []string) {
	t.Helper()
	entries, err := j.Entries(store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range entries {
		if e := &entries[i]; e.Margin != "" {
			texts = append(texts, e.Margin)
		} else if e.Private {
			texts = append(texts, e.Story)
		}
	}
	if len(texts) < 3 {
		t.Fatalf("%d private texts: too few to tell", len(texts))
	}
	return texts
}

// TestNoDayIsInADocumentOfAHandInInWeeks looks for days and aliases where they may not be.
func TestNoDayIsInADocumentOfAHandInInWeeks(t *testing.T) {
	c, class := words.CatalogFor("nl"), demoClass(t, "nl")
	for _, h := range class.all {
		a := class.answer(t, h)
		for i, doc := range []*report.Document{reports.HandIn(c, h), reports.AnswerGiven(c, h, a), reports.Talk(c, h, a), reports.Talk(c, h)} {
			text := dump(doc)
			if strings.Contains(text, "2026") || strings.Contains(text, "2001") {
				t.Errorf("%s: document %d says a day:\n%s", h.Student, i, text)
			}
			for k := range h.Entries {
				if alias := h.Entries[k].Said.Encounter.Alias; i >= 2 && alias != "" && strings.Contains(text, alias) {
					t.Errorf("%s: the talk sheet names %s:\n%s", h.Student, alias, text)
				}
			}
		}
	}
}

// TestWhatSomebodyWroteStaysText puts what looks like markup of any form wherever somebody writes.
func TestWhatSomebodyWroteStaysText(t *testing.T) {
	c := words.CatalogFor("en")
	for _, hostile := range []string{"</p><script>alert(1)</script>", "| a | b |\n| --- | --- |", "# kop\n- lijst", "{{.Title}} %s %d %!", "=HYPERLINK(1)", "&amp;<&>\"'`\\"} {
		h := poured(rubric.Default(), hostile)
		a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: hostile}, evening)
		a.Look(exchange.View{Criterion: "houding.realisme", Level: "oefenend", Remark: hostile})
		a.Remark(&h.Entries[0], hostile)
		a.Raise(hostile)
		a.Closing = hostile
		if n := strings.Count(rawText(reports.HandIn(c, h)), hostile); n < 8 {
			t.Errorf("hand-in: %q stands there %d times", hostile, n)
		}
		if n := strings.Count(rawText(reports.AnswerGiven(c, h, a)), hostile); n < 5 {
			t.Errorf("answer: %q stands there %d times", hostile, n)
		}
		line := strings.Join(strings.Fields(hostile), " ")
		if n := strings.Count(rawText(reports.Talk(c, h, a)), line); n < 2 {
			t.Errorf("talk sheet: %q stands there %d times", line, n)
		}
	}
}

// rawText is all that a document says, as it stands in it.
func rawText(doc *report.Document) string {
	all := append([]string{doc.Title}, doc.Facts...)
	for i := range doc.Pages {
		page := &doc.Pages[i]
		all = append(append(all, page.Title), page.Facts...)
		for k := range page.Parts {
			part := &page.Parts[k]
			all = append(append(all, part.Heading), part.Texts...)
			if part.Table != nil {
				for _, row := range part.Table.Rows {
					all = append(all, row...)
				}
			}
		}
	}
	return strings.Join(all, "\x00")
}

// poured is a hand-in with one text wherever a student writes.
func poured(r *rubric.Rubric, text string) *exchange.HandIn {
	week := exchange.When{Week: 2}
	return &exchange.HandIn{
		Head: exchange.NewHead(exchange.HandInKind), ID: "h-1", Journal: "j-1", Number: 1, Student: text, Stage: "stage-1", StageName: text,
		Made: week, Dates: exchange.Weeks, Chosen: exchange.Chosen{By: exchange.ByStage}, Rubric: r,
		Entries: []exchange.Entry{{ID: "1-aaaa", Revision: 1, When: week, Why: text, Said: exchange.Said{
			LookHere: true, Story: text, Thought: text, Tip: text, Intention: &journal.Plan{If: text, Then: text},
			Answers: []exchange.Given{{Criterion: "houding.realisme", Text: text, Deeper: text, Level: "oefenend"}},
		}}},
		Estimates: []exchange.Estimate{{Stage: "stage-1", Version: 1, Begun: week,
			Claims: []exchange.Claim{{Criterion: "houding.realisme", Level: "afgestemd", Reason: text, Moments: []string{"1-aaaa"}}},
			Mirror: []exchange.Reflection{{Question: "initiative", Text: text}}}},
		Replies: []exchange.Reply{{Answer: "a-0", Text: text, Made: week}},
	}
}
