package discretion

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Issue is one finding in one text.
type Issue struct {
	Text    Text
	Finding Finding
}

// Issues checks texts. Findings that identify come first, in the order of the texts, and sensitive ones after them. A text
// that stands twice is checked once. No alias vouches for one: each is checked as if none were known.
func Issues(texts []Text, known Known) []Issue {
	var identifying, sensitive []Issue
	seen := map[Text]bool{}
	for _, text := range texts {
		if seen[text] {
			continue
		}
		seen[text] = true
		for _, f := range text.check(known) {
			if f.Kind.Sensitive() {
				sensitive = append(sensitive, Issue{text, f})
			} else {
				identifying = append(identifying, Issue{text, f})
			}
		}
	}
	return append(identifying, sensitive...)
}

// check checks one text. An alias may not hide behind itself.
func (text *Text) check(known Known) []Finding {
	if text.Of != Alias {
		return Check(text.Words, known)
	}
	known.Aliases = nil
	return checkAlias(text.Words, known)
}

// markBytes is how much of a digest tells the findings of one journal apart.
const markBytes = 12

// Mark names this finding in exactly these words. It is a digest, so a decision can remember it without a word of the text.
func (issue *Issue) Mark() string {
	digest := sha256.New()
	for _, s := range []string{issue.Text.Of, issue.Text.Field, issue.Text.Words, string(issue.Finding.Kind)} {
		fmt.Fprintf(digest, "%d:%s", len(s), s) // the length keeps one text from running into the next
	}
	fmt.Fprintf(digest, "%d:%d", issue.Finding.Start, issue.Finding.End)
	return hex.EncodeToString(digest.Sum(nil)[:markBytes])
}

// Replace gives the words of the text with others in the place of the finding.
func (issue *Issue) Replace(with string) string {
	before, _, after := issue.split()
	return before + with + after
}

// split cuts the words at the finding, whose places count code points.
func (issue *Issue) split() (before, found, after string) {
	words := []rune(issue.Text.Words)
	start, end := issue.Finding.Start, issue.Finding.End
	return string(words[:start]), string(words[start:end]), string(words[end:])
}

// Carry gives the marks in after to which a decision to keep carries over from an earlier wording of the same text, so that
// a replacement in one place does not ask again about the others. It does for a finding of the same kind and the same words
// that was kept wherever it stood; where it was kept in one place and not in another, for the one that still has the same
// words all the way before it or after it.
func Carry(before []Issue, kept map[string]bool, after []Issue) []string {
	var marks []string
	for i := range after {
		if carried(&after[i], before, kept) {
			marks = append(marks, after[i].Mark())
		}
	}
	return marks
}

func carried(now *Issue, before []Issue, kept map[string]bool) bool {
	met, everywhere, here, doubt := false, true, false, false
	for i := range before {
		earlier := &before[i]
		if !earlier.alike(now) {
			continue
		}
		keep := kept[earlier.Mark()]
		met, everywhere = true, everywhere && keep
		if earlier.samePlace(now) {
			here, doubt = here || keep, doubt || !keep
		}
	}
	return met && everywhere || here && !doubt
}

// alike says whether two findings are about the same words of the same text, whatever stands around them.
func (issue *Issue) alike(other *Issue) bool {
	sameText := issue.Text.Of == other.Text.Of && issue.Text.Field == other.Text.Field
	return sameText && issue.Finding.Kind == other.Finding.Kind && issue.Finding.Text == other.Finding.Text
}

// samePlace says whether all that leads to two findings is the same, or all that follows on them.
func (issue *Issue) samePlace(other *Issue) bool {
	before, _, after := issue.split()
	otherBefore, _, otherAfter := other.split()
	return before == otherBefore || after == otherAfter
}

// Around gives the finding with what stands around it on its line, in at most width characters: line breaks are spaces, and
// what is left out at a word's edge becomes an ellipsis.
func (issue *Issue) Around(width int) (before, found, after string) {
	before, found, after = issue.split()
	before, found, after = flat(before), flat(found), flat(after)
	room := width - length(found)
	if room <= 0 {
		return "", keepStart(found, width), ""
	}
	left := min(length(before), max(room/2, room-length(after)))
	return keepEnd(before, left), found, keepStart(after, room-left)
}

func length(s string) int { return len([]rune(s)) }

// flat writes a text on one line, each run of white space as one space.
func flat(s string) string {
	var out strings.Builder
	space := false
	for _, r := range s {
		if !unicode.IsSpace(r) {
			out.WriteRune(r)
		} else if !space {
			out.WriteByte(' ')
		}
		space = unicode.IsSpace(r)
	}
	return out.String()
}

// keepStart gives as many of the first words as n characters hold.
func keepStart(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	if n < 1 {
		return ""
	}
	s = string(runes[:n-1])
	return s[:strings.LastIndexByte(s, ' ')+1] + "…"
}

// keepEnd gives as many of the last words as n characters hold.
func keepEnd(s string, n int) string {
	runes := []rune(s)
	slices.Reverse(runes)
	runes = []rune(keepStart(string(runes), n))
	slices.Reverse(runes)
	return string(runes)
}
