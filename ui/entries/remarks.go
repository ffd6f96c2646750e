package entries

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// RemarkLines writes out what one lecturer says about an entry.
func RemarkLines(book *logbook.Logbook, remarks []store.Remark, w int) []string {
	t, words := &book.Theme, &book.Words.Feedback
	var lines []string
	for i := range remarks {
		m := &remarks[i]
		if i == 0 || m.By != remarks[i-1].By {
			if i > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, kit.Styled(t.Title, kit.Wrap(words.SayComments(m.By.Reviewer.Name), w-2, " "))...)
		}
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(RemarkAbout(book, m), w-2, " "))...)
		lines = append(lines, kit.Wrap(m.Text, w-2, " ")...)
		if m.Reply != "" {
			lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(words.YouTitle+": “"+m.Reply+"”", w-2, " "))...)
		}
	}
	return lines
}

// RemarkAbout says which words of the entry the remark is about, nothing when they still stand.
func RemarkAbout(book *logbook.Logbook, m *store.Remark) string {
	switch {
	case m.Fit == exchange.Earlier:
		return book.Words.Feedback.SayVersion(book.Words.Dates.Day(m.Of, book.Now()))
	case m.Fit == exchange.Unknown:
		return book.Words.Feedback.OverUnknown
	}
	return ""
}
