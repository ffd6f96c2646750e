package entries

import (
	"strings"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// RemarkLines writes out what lecturers say about an entry. Each of them is named once, above the first of their remarks, so those of one
// lecturer have to stand together.
func RemarkLines(book *logbook.Logbook, remarks []store.Remark, w int) []string {
	t, texts := &book.Theme, &book.Words.Feedback
	var lines []string
	for i := range remarks {
		m := &remarks[i]
		if i == 0 || m.By != remarks[i-1].By {
			if i > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, kit.Styled(t.Title, kit.Wrap(texts.SayComments(m.By.Reviewer.Name), w, ""))...)
		}
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(RemarkAbout(book, m), w, ""))...)
		lines = append(lines, kit.Wrap(m.Text, w, "")...)
		if m.Reply != "" {
			lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(texts.YouTitle+": "+words.Quote(m.Reply), w, ""))...)
		}
	}
	return lines
}

// RemarkAbout says which words of the entry the remark is about: its part and the sentence there, where it is not about the whole, and that
// they are others than those that stand now. A student who rewrote the entry must not take the remark for one about what it says now.
func RemarkAbout(book *logbook.Logbook, m *store.Remark) string {
	return strings.Join(book.Words.AboutRemark(m, book.Rubric, book.Now()), " · ")
}
