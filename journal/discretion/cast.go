package discretion

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Cast holds what stands in a hand-in in the place of each name, by the name: always the same for one person, and never the same for two.
// Were two people both called “[naam]”, what one of them said would be the other's. Who goes by several names stands in people.go.
type Cast map[string]string

// Give notes what somebody chose to put in the place of a name, and so of every name of that person.
func (c Cast) Give(name, standIn string) {
	name, standIn = person(name), standIn[:len(standIn)-len(apostrophe(standIn))]
	if was := c[name]; was != "" {
		for other, has := range c {
			if has == was {
				c[other] = standIn
			}
		}
	}
	c[name] = standIn
}

// Fill gives every name among the issues its stand-in, as the replacement of its finding and in a form that fits where it stands. It is
// what the cast has for the person; the alias of the family for the parent whose name stands in the texts of one family only, if nobody
// stands behind it yet; else a role and a number that nobody has in texts, which are all that leave. Families are the aliases of the
// entries by id, empty for an entry without one.
func (c Cast) Fill(issues []Issue, texts []Text, families map[string]string, english bool) {
	var fresh []*somebodyNamed
	people := peopleIn(issues, families, c)
	for _, p := range people {
		if p.standIn = c.of(p); p.standIn == "" {
			fresh = append(fresh, p)
		}
	}
	if len(fresh) > 0 {
		taken := c.taken(issues, texts, families)
		next := 1 + max(highest(texts), c.highest())
		for _, p := range fresh {
			if alias := p.alias(); alias != "" && !taken[alias] {
				p.standIn, taken[alias] = alias, true
				continue
			}
			p.standIn = fmt.Sprintf("%s %d", p.role().word(english), next)
			next++
		}
	}
	for _, p := range people {
		for _, name := range p.names {
			if c[name] == "" {
				c[name] = p.standIn
			}
		}
	}
	var read reading
	for i := range issues {
		if f := &issues[i].Finding; f.Kind == PersonName {
			before, _, after := read.split(&issues[i])
			f.Replacement = fit(c.standIn(f.Text, after), before, f.Text)
		}
	}
}

// of is what the cast has for somebody already, by whatever name.
func (c Cast) of(p *somebodyNamed) string {
	for _, name := range p.names {
		if c[name] != "" {
			return c[name]
		}
	}
	return ""
}

// StandIn is what stands in the place of a name inside a sentence, and ends as the name does.
func (c Cast) StandIn(name string) string { return c.standIn(name, "") }

// For is the stand-in for a name in the form that fits where it stands.
func (c Cast) For(issue *Issue) string {
	before, found, after := issue.split()
	return fit(c.standIn(found, after), before, found)
}

func (c Cast) standIn(name, after string) string {
	with := c[person(name)]
	switch {
	case with == "":
		return ""
	case apostrophe(name) != "":
		return with + apostrophe(name)
	case leftOver(name, after) != "", c.genitive(person(name)):
		return with + "'s"
	}
	return with
}

// genitive tells Emmas where there is an Emma, and they have one stand-in.
func (c Cast) genitive(name string) bool {
	base, cut := strings.CutSuffix(name, "s")
	return cut && c[base] != "" && c[base] == c[name]
}

// Same says whether two names are of one person, as far as the cast tells.
func (c Cast) Same(a, b string) bool {
	a, b = person(a), person(b)
	return a == b || c[a] != "" && c[a] == c[b]
}

// Named gives an issue and those of the others, as far as they are open, that hold the same words of the same kind or another name of the
// same person. An alias stands by itself: it is changed in all entries at once anyway.
func (c Cast) Named(issue *Issue, among []Issue, open func(i int) bool) (all []*Issue) {
	for i := range among {
		if other := &among[i]; other == issue || open(i) && c.alike(issue, other) {
			all = append(all, other)
		}
	}
	return all
}

func (c Cast) alike(a, b *Issue) bool {
	switch {
	case a.Finding.Kind != b.Finding.Kind || a.Text.Of == Alias || b.Text.Of == Alias:
		return false
	case a.Finding.Kind == PersonName:
		return c.Same(a.Finding.Text, b.Finding.Text)
	}
	return a.Finding.Text == b.Finding.Text
}

// Inside is what is proposed for an issue where no sentence begins.
func (c Cast) Inside(issue *Issue) string {
	if issue.Finding.Kind == PersonName {
		return c.StandIn(issue.Finding.Text)
	}
	return issue.Finding.Replacement
}

// fit writes a stand-in as what stands before the name asks: with a capital where that has one and a sentence begins, and without a word
// that stands there already: "collega Sofie" becomes "collega 2".
func fit(standIn, before, name string) string {
	role, rest, several := strings.Cut(standIn, " ")
	if last, _ := lastWords(before); several && strings.HasSuffix(before, " ") && last == fold(role) {
		return rest
	}
	if first, _ := utf8.DecodeRuneInString(name); standIn == "" || !unicode.IsUpper(first) || !begins(before) {
		return standIn
	}
	first, size := utf8.DecodeRuneInString(standIn)
	return string(unicode.ToUpper(first)) + standIn[size:]
}

// begins tells whether a sentence begins behind these words: at the start of a text or of a line, or behind what ends one.
func begins(before string) bool {
	line := strings.TrimRight(before, " \t\u00a0\"'“„‘«(")
	if line == "" || strings.HasSuffix(line, "\n") {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(line)
	spaced := len(line) < len(before)
	if strings.ContainsRune("!?…", last) {
		return spaced
	}
	word := line[strings.LastIndexAny(line, " \n\t")+1:]
	isShort := utf8.RuneCountInString(word) < 3 || abbreviated.has(strings.TrimSuffix(fold(word), "."))
	return spaced && last == '.' && !isShort
}

// taken gives the aliases that are no stand-in: somebody has one already, or goes by it in the texts of that family, who may be another
// than the one whose name is to be replaced; or it may identify someone itself, and would bring back what is replaced.
func (c Cast) taken(issues []Issue, texts []Text, families map[string]string) map[string]bool {
	taken := map[string]bool{}
	for _, standIn := range c {
		taken[standIn] = true
	}
	for i := range issues {
		if text := &issues[i].Text; text.Of == Alias {
			taken[text.Words] = true
		}
	}
	for i := range texts {
		if alias := families[texts[i].Of]; alias != "" && !taken[alias] {
			taken[alias] = strings.Contains(texts[i].Words, alias)
		}
	}
	return taken
}

// highest gives the highest number of a stand-in in texts: of a role in either language, and a number of a few digits.
func highest(texts []Text) (number int) {
	for i := range texts {
		words := texts[i].Words
		for at := 0; at < len(words); at++ {
			if words[at] < '0' || words[at] > '9' {
				continue
			}
			end := at
			for end < len(words) && words[end] >= '0' && words[end] <= '9' {
				end++
			}
			if last, _ := lastWords(words[:at]); at > 0 && words[at-1] == ' ' && end-at < 5 && cast.has(last) {
				n, _ := strconv.Atoi(words[at:end])
				number = max(number, n)
			}
			at = end
		}
	}
	return number
}

// cast holds the words of all stand-ins.
var cast = newSet("persoon person kind child ouder parent familielid relative collega colleague")

func (c Cast) highest() (number int) {
	for _, standIn := range c {
		number = max(number, highest([]Text{{Words: standIn}}))
	}
	return number
}
