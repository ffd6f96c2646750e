package entries

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// found is the sentence in which a search hit, with the places of the hits in it.
type found struct {
	text string
	hits [][2]int // in bytes, in order
}

// find gives the sentence of an entry that holds the most of some folded words, in the order in which one reads it. A name or a topic is
// given bare, a sentence between quotation marks.
func find(e *journal.Entry, sought []string) found {
	best, most := found{}, 0
	for _, p := range passages(e) {
		if count(p.text, sought) <= most { // what it has in all, one sentence of it can't beat
			continue
		}
		for _, sentence := range sentences(p.text) {
			if n := count(sentence, sought); n > most {
				text := journal.Line(sentence)
				if !p.bare {
					text = words.Quote(text)
				}
				best, most = found{text, hits(text, sought)}, n
			}
		}
	}
	return best
}

// holds says that each of the words stands somewhere in an entry.
func holds(e *journal.Entry, sought []string) bool {
	all := passages(e)
	return !slices.ContainsFunc(sought, func(word string) bool {
		return !slices.ContainsFunc(all, func(p passage) bool { return strings.Contains(journal.Fold(p.text), word) })
	})
}

// passage is one text of an entry.
type passage struct {
	text string
	bare bool
}

// passages gives all that is searched in an entry, as one reads it.
func passages(e *journal.Entry) []passage {
	all := []passage{{text: e.Story}, {text: e.Encounter.Alias, bare: true}, {text: e.Thought}, {text: e.Wanted}, {text: e.Theirs}}
	if e.CameBack != nil {
		all = append(all, passage{text: e.CameBack.Said})
	}
	ids := make([]string, 0, len(e.Answers))
	for id := range e.Answers {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		all = append(all, passage{text: e.Answers[id].Text}, passage{text: e.Answers[id].Deeper})
	}
	all = append(all, passage{text: e.Tip})
	for _, other := range e.Others {
		all = append(all, passage{text: other})
	}
	if e.Intention != nil {
		all = append(all, passage{text: e.Intention.If}, passage{text: e.Intention.Then})
	}
	all = append(all, passage{text: e.Margin}, passage{text: strings.Join(e.Encounter.Topics, ", "), bare: true})
	return append(all, passage{text: e.Encounter.Language, bare: true})
}

// count gives how many of the words stand in a text.
func count(text string, sought []string) (n int) {
	text = journal.Fold(text)
	for _, word := range sought {
		if strings.Contains(text, word) {
			n++
		}
	}
	return n
}

// sentences parts a text behind each full stop, and the like, and at each line end.
func sentences(text string) (parts []string) {
	from := 0
	for i, r := range text {
		ends := strings.ContainsRune(".!?…", r) && strings.HasPrefix(text[i+len(string(r)):], " ")
		if ends || r == '\n' {
			end := i + len(string(r))
			parts = append(parts, text[from:end])
			from = end
		}
	}
	return append(parts, text[from:])
}

// hits gives where words stand in a text, whatever its capitals and accents.
func hits(text string, sought []string) (all [][2]int) {
	var folded []byte
	var at []int // of each folded byte, where its letter stands in the text
	for i, r := range text {
		letter := " "
		if r != ' ' {
			letter = journal.Fold(string(r))
		}
		for j := range len(letter) {
			folded, at = append(folded, letter[j]), append(at, i)
		}
	}
	at = append(at, len(text))
	for _, word := range sought {
		for from := 0; ; {
			i := strings.Index(string(folded[from:]), word)
			if i < 0 {
				break
			}
			all = append(all, [2]int{at[from+i], at[from+i+len(word)]})
			from += i + len(word)
		}
	}
	slices.SortFunc(all, func(a, b [2]int) int { return a[0] - b[0] })
	return all
}

// draw gives the sentence in at most w cells, with its first hit in sight and each hit standing out.
func (x found) draw(t *kit.Theme, w int) string {
	if len(x.hits) == 0 {
		return ""
	}
	text, from := x.text, 0
	if before := ansi.StringWidth(text[:x.hits[0][1]]); before > w*2/3 && ansi.StringWidth(text) > w {
		from = x.startNear(w / 3)
	}
	var b strings.Builder
	if from > 0 {
		b.WriteString(t.Quiet.Render("“… "))
	}
	for _, hit := range x.hits {
		if hit[0] < from {
			continue
		}
		b.WriteString(t.Quiet.Render(text[from:hit[0]]))
		b.WriteString(t.Found.Render(text[hit[0]:hit[1]]))
		from = hit[1]
	}
	b.WriteString(t.Quiet.Render(text[from:]))
	line := b.String()
	if lipgloss.Width(line) > w {
		line = ansi.Truncate(line, wholeWords(ansi.Strip(line), w-2), "") + t.Quiet.Render(" …")
	}
	return line
}

// wholeWords gives how many cells of a text hold no part of a word, out of w: all of them where its first word is longer.
func wholeWords(text string, w int) int {
	kept := ansi.Truncate(text, w, "")
	if strings.HasPrefix(text[len(kept):], " ") {
		return w
	}
	if i := strings.LastIndex(kept, " "); i > 0 {
		return ansi.StringWidth(kept[:i])
	}
	return w
}

// startNear gives where a word begins that stands so many cells before the first hit, or fewer.
func (x found) startNear(cells int) int {
	words := strings.SplitAfter(x.text[:x.hits[0][0]], " ")
	from := x.hits[0][0]
	for _, word := range slices.Backward(words) {
		if cells -= ansi.StringWidth(word); cells < 0 {
			break
		}
		from -= len(word)
	}
	return from
}
