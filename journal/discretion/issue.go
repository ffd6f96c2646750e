package discretion

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Issue is one finding in one text.
type Issue struct {
	Text    Text
	Finding Finding
}

// Issues checks texts. Findings that identify come first, in the order of the texts, and sensitive ones after them. A text
// that stands twice is checked once. No alias vouches for one: each is checked as if none were known. Names of which one text is sure
// are looked for in all of them.
func Issues(texts []Text, known Known) []Issue {
	checker := NewChecker(known)
	texts = Distinct(texts)
	found := make([][]Finding, len(texts))
	for i, text := range texts {
		found[i] = checker.Check(text)
	}
	if names := Met(texts, found, known); len(names) > 0 {
		known.Names = append(names, known.Names...)
		checker = NewChecker(known)
		for i, text := range texts {
			found[i] = checker.Again(text, found[i])
		}
	}
	return Order(texts, found)
}

// Distinct leaves out each text that stood before.
func Distinct(texts []Text) []Text {
	seen := make(map[Text]bool, len(texts))
	distinct := make([]Text, 0, len(texts))
	for _, text := range texts {
		if !seen[text] {
			seen[text] = true
			distinct = append(distinct, text)
		}
	}
	return distinct
}

// Order gives what was found in each of the texts as issues, in the order of Issues.
func Order(texts []Text, found [][]Finding) []Issue {
	var issues []Issue
	for _, sensitive := range [...]bool{false, true} {
		for i, text := range texts {
			for _, f := range found[i] {
				if f.Kind.Sensitive() == sensitive {
					issues = append(issues, Issue{text, f})
				}
			}
		}
	}
	return issues
}

// markBytes is how much of a digest tells the findings of one journal apart.
const markBytes = 12

// Mark names this finding in exactly these words. It is a digest, so a decision can remember it without a word of the text.
func (issue *Issue) Mark() string { return issue.Finding.mark(digestOf(&issue.Text)) }

// Marks gives the mark of each issue. Those in one text stand behind each other, and its words are gone through once for all of them.
func Marks(issues []Issue) []string {
	marks := make([]string, len(issues))
	var text hash.Hash
	for i := range issues {
		if i == 0 || issues[i].Text != issues[i-1].Text {
			text = digestOf(&issues[i].Text)
		}
		marks[i] = issues[i].Finding.mark(text)
	}
	return marks
}

// digestOf begins the mark of every finding in a text. The lengths keep one string from running into the next.
func digestOf(text *Text) hash.Hash {
	digest := sha256.New()
	for _, s := range [...]string{text.Of, text.Field, text.Words} {
		fmt.Fprintf(digest, "%d:%s", len(s), s)
	}
	return digest
}

// mark leaves the digest of the text as it is.
func (f *Finding) mark(text hash.Hash) string {
	digest, _ := text.(hash.Cloner).Clone() // which fails for none of the standard library's
	fmt.Fprintf(digest, "%d:%s%d:%d", len(f.Kind), f.Kind, f.Start, f.End)
	return hex.EncodeToString(digest.Sum(nil)[:markBytes])
}

// Replace gives the words of the text with others in the place of the finding. The apostrophe of a genitive goes with the name where the
// others bring their own: Thomas' jas, de kleuter's jas.
func (issue *Issue) Replace(with string) string { return ReplaceAll([]*Issue{issue}, []string{with}) }

// split cuts the words at the finding, whose places count code points.
func (issue *Issue) split() (before, found, after string) {
	words := issue.Text.Words
	start := byteAt(words, issue.Finding.Start)
	end := start + byteAt(words[start:], issue.Finding.End-issue.Finding.Start)
	return words[:start], words[start:end], words[end:]
}

// ReplaceAll gives the words in which some findings stand, in their order, with others in the place of each.
func ReplaceAll(issues []*Issue, with []string) string {
	var out strings.Builder
	var read reading
	words, last := "", 0
	for i, issue := range issues {
		before, found, after := read.split(issue)
		words = issue.Text.Words
		if len(before) < last {
			continue // two rules found something in one place
		}
		out.WriteString(words[last:len(before)] + with[i])
		if last = len(words) - len(after); apostrophe(with[i]) != "" {
			last += len(leftOver(found, after))
		}
	}
	out.WriteString(words[last:])
	return out.String()
}

// reading splits one issue after the other. Those in one text stand behind each other, and its words are gone through once for all of them.
type reading struct {
	text      Text
	point, at int // where the last one began
}

func (r *reading) split(issue *Issue) (before, found, after string) {
	f, words := &issue.Finding, issue.Text.Words
	if r.text != issue.Text || f.Start < r.point {
		r.text, r.point, r.at = issue.Text, 0, 0
	}
	r.at += byteAt(words[r.at:], f.Start-r.point)
	r.point = f.Start
	end := r.at + byteAt(words[r.at:], f.End-f.Start)
	return words[:r.at], words[r.at:end], words[end:]
}

// byteAt gives the byte at a code point, or the length of a text that has no more than that.
func byteAt(words string, point int) int {
	for at := range words {
		if point--; point < 0 {
			return at
		}
	}
	return len(words)
}

// Carry gives the marks in after to which a decision to keep carries over from an earlier wording of the same text, so that
// a replacement in one place does not ask again about the others. It does for a finding of the same kind and the same words
// that was kept wherever it stood; where it was kept in one place and not in another, for the one that still has the same
// words all the way before it or after it.
func Carry(before []Issue, kept map[string]bool, after []Issue) []string {
	alike := map[likeness][]standing{}
	for _, earlier := range standings(before) {
		about := earlier.likeness()
		alike[about] = append(alike[about], earlier)
	}
	var marks []string
	for _, now := range standings(after) {
		if now.carried(alike[now.likeness()], kept) {
			marks = append(marks, now.mark)
		}
	}
	return marks
}

// standing is an issue with its mark and how many code points follow on it, both of which take going through its text.
type standing struct {
	*Issue
	mark   string
	behind int
}

func standings(issues []Issue) []standing {
	all := make([]standing, len(issues))
	length := 0
	for i, mark := range Marks(issues) {
		if issue := &issues[i]; i == 0 || issue.Text != issues[i-1].Text {
			length = utf8.RuneCountInString(issue.Text.Words)
		}
		all[i] = standing{&issues[i], mark, length - issues[i].Finding.End}
	}
	return all
}

func (now *standing) carried(alike []standing, kept map[string]bool) bool {
	everywhere, here, doubt := true, false, false
	for i := range alike {
		keep := kept[alike[i].mark]
		everywhere = everywhere && keep
		if alike[i].samePlace(now) {
			here, doubt = here || keep, doubt || !keep
		}
	}
	return len(alike) > 0 && everywhere || here && !doubt
}

// likeness is the same for two findings about the same words of the same text, whatever stands around them.
type likeness struct {
	of, field, words string
	kind             Kind
}

func (issue *Issue) likeness() likeness {
	return likeness{issue.Text.Of, issue.Text.Field, issue.Finding.Text, issue.Finding.Kind}
}

// samePlace says whether all that leads to two findings is the same, or all that follows on them. Most differ in how much that is.
func (now *standing) samePlace(other *standing) bool {
	sameStart, sameEnd := now.Finding.Start == other.Finding.Start, now.behind == other.behind
	if !sameStart && !sameEnd {
		return false
	}
	before, _, after := now.split()
	otherBefore, _, otherAfter := other.split()
	return sameStart && before == otherBefore || sameEnd && after == otherAfter
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
