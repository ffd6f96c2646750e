package discretion

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
)

// Cast holds what stands in a hand-in in the place of each name, by the name: always the same for one, and never the same for two. Were
// two people both called “[naam]”, what one of them said would be the other's.
type Cast map[string]string

// Give notes what somebody chose to put in the place of a name.
func (c Cast) Give(name, standIn string) {
	c[person(name)] = standIn[:len(standIn)-len(apostrophe(standIn))]
}

// Fill gives every name among the issues its stand-in, as the replacement of its finding: what the cast has for it; the alias of the
// family for the parent whose name stands in the texts of one family only, if nobody stands behind it yet; else a role and a number that
// nobody has in texts, which are all that leave. Families are the aliases of the entries by id, empty for an entry without one.
func (c Cast) Fill(issues []Issue, texts []Text, families map[string]string, english bool) {
	var fresh []*somebodyNamed
	for _, p := range peopleIn(issues, families) {
		if c[p.name] == "" {
			fresh = append(fresh, p)
		}
	}
	if len(fresh) > 0 {
		taken := c.taken(issues, texts, families)
		next := 1 + max(highest(texts), c.highest())
		for _, p := range fresh {
			if alias := p.alias(); alias != "" && !taken[alias] {
				c[p.name], taken[alias] = alias, true
				continue
			}
			c[p.name] = fmt.Sprintf("%s %d", p.role().word(english), next)
			next++
		}
	}
	for i := range issues {
		if f := &issues[i].Finding; f.Kind == PersonName {
			f.Replacement = c[person(f.Text)] + apostrophe(f.Text)
		}
	}
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

// SameName says whether two findings are the same name, of which one may be followed by what its owner has: Emma, Emma's.
func SameName(a, b string) bool { return person(a) == person(b) }

// person is what a name is known by.
func person(name string) string {
	return journal.Fold(journal.Line(name[:len(name)-len(apostrophe(name))]))
}

// apostrophe is what a name ends in when something that its owner has follows.
func apostrophe(name string) string {
	for _, ending := range []string{"'s", "’s"} {
		if strings.HasSuffix(name, ending) {
			return ending
		}
	}
	return ""
}

// role is who somebody is in a kindergarten.
type role int

// The roles. Somebody of whom a text does not tell, or tells more than one thing, is just somebody.
const (
	somebody role = iota
	aChild
	aParent
	aRelative
	aColleague
)

// word is the role in the words of a stand-in.
func (r role) word(english bool) string {
	words := [...][2]string{{"persoon", "person"}, {"kind", "child"}, {"ouder", "parent"}, {"familielid", "relative"}, {"collega", "colleague"}}
	if english {
		return words[r][1]
	}
	return words[r][0]
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

// somebodyNamed is one name with what the texts tell of who has it.
type somebodyNamed struct {
	name    string
	roles   []role
	aliases []string // of the families in whose entries it stands, empty for those without one
}

// peopleIn gives each name once, in the order in which they are read.
func peopleIn(issues []Issue, families map[string]string) []*somebodyNamed {
	var people []*somebodyNamed
	byName := map[string]*somebodyNamed{}
	for i := range issues {
		issue := &issues[i]
		if issue.Finding.Kind != PersonName {
			continue
		}
		name := person(issue.Finding.Text)
		p := byName[name]
		if p == nil {
			p = &somebodyNamed{name: name}
			byName[name], people = p, append(people, p)
		}
		if r := issue.role(); r != somebody && !slices.Contains(p.roles, r) {
			p.roles = append(p.roles, r)
		}
		entry := issue.Text.Of
		if entry == Why {
			entry = issue.Text.Field
		}
		if alias, of := families[entry]; of && !slices.Contains(p.aliases, alias) {
			p.aliases = append(p.aliases, alias)
		}
	}
	return people
}

func (p *somebodyNamed) role() role {
	if len(p.roles) == 1 {
		return p.roles[0]
	}
	return somebody
}

// alias is that of the family whose parent goes by the name, empty where that is not sure.
func (p *somebodyNamed) alias() string {
	if p.role() == aParent && len(p.aliases) == 1 {
		return p.aliases[0]
	}
	return ""
}

// Who a word makes of the name right behind it.
var (
	parental   = newSet("mama mamma mams papa pappa paps moeder vader ouder stiefpapa stiefmama pluspapa plusmama pleegmama pleegpapa mum mummy mom mommy dad daddy mother father parent maman")
	childlike  = newSet("kind kindje kleuter peuter leerling zoon zoontje dochter dochtertje zus zusje broer broertje child toddler pupil son daughter sister brother")
	kindred    = newSet("oma opa tante nonkel neef nicht meme pepe bomma bompa moemoe vava peter meter grootmoeder grootvader grandma grandpa granny grandad grandmother grandfather aunt auntie uncle cousin")
	collegial  = newSet("juf juffrouw meester zorgjuf turnjuf turnmeester leerkracht mentor stagementor directeur directrice collega stagiair stagiaire lector teacher colleague miss headteacher")
	possessive = newSet("haar zijn z'n d'r hun")
	partners   = newSet("man vrouw partner husband wife")
)

func roleAfter(word string) role {
	switch {
	case parental.has(word):
		return aParent
	case childlike.has(word):
		return aChild
	case kindred.has(word):
		return aRelative
	case collegial.has(word):
		return aColleague
	}
	return somebody
}

// role is what the words beside a name tell of who has it: mama Katrien, de mama van Emma, Emma's mama.
func (issue *Issue) role() role {
	before, found, after := issue.split()
	last, beforeThat := lastWords(before)
	if (last == "van" || last == "of") && related.has(beforeThat) {
		if childlike.has(beforeThat) || partners.has(beforeThat) {
			return aParent
		}
		return aChild
	}
	if r := roleAfter(last); r != somebody {
		return r
	}
	first, second := firstWords(after)
	owns := apostrophe(found) != "" || first == "'s" || first == "’s"
	if first == "'s" || first == "’s" || possessive.has(first) {
		first, owns = second, true
	}
	if owns && (parental.has(first) || kindred.has(first)) {
		return aChild
	}
	return somebody
}

// lastWords gives the two words that lead to a name with nothing but spaces between.
func lastWords(before string) (last, beforeThat string) {
	words := strings.Fields(before[max(0, len(before)-80):])
	if n := len(words); n > 0 {
		last = bare(words[n-1])
		if n > 1 {
			beforeThat = bare(words[n-2])
		}
	}
	return last, beforeThat
}

func firstWords(after string) (first, second string) {
	words := strings.Fields(after[:min(len(after), 80)])
	if len(words) > 0 {
		first = strings.TrimRight(bare(words[0]), ".,;:!?")
		if len(words) > 1 {
			second = strings.TrimRight(bare(words[1]), ".,;:!?")
		}
	}
	return first, second
}

// bare is a word as the sets have it; what opens a quotation or a bracket is no part of it, and a mark that ends a sentence is.
func bare(word string) string { return strings.TrimLeft(journal.Fold(word), `"“„(‘`) }
