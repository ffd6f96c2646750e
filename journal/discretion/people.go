package discretion

import (
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// somebodyNamed is a person with what the texts tell of them.
type somebodyNamed struct {
	names   []string // by which they go, in the order in which they are read
	standIn string
	roles   []role
	aliases []string // of the families in whose entries they stand, empty for those without one
}

// peopleIn gives each person once, in the order in which they are read. A name in the cast that stands in no issue is nobody's, but it may be
// a form of one that does.
func peopleIn(issues []Issue, families map[string]string, cast Cast) []*somebodyNamed {
	var people []*somebodyNamed
	byName := map[string]*somebodyNamed{}
	var read reading
	for i := range issues {
		issue := &issues[i]
		if issue.Finding.Kind != PersonName {
			continue
		}
		name := person(issue.Finding.Text)
		p := byName[name]
		if p == nil {
			p = &somebodyNamed{names: []string{name}}
			byName[name], people = p, append(people, p)
		}
		entry := issue.Text.Of
		if entry == Why {
			entry = issue.Text.Field
		}
		told := somebodyNamed{}
		if r := roleIn(read.split(issue)); r != somebody {
			told.roles = []role{r}
		}
		if alias, of := families[entry]; of {
			told.aliases = []string{alias}
		}
		p.add(&told)
	}
	n := len(people)
	for _, name := range slices.Sorted(maps.Keys(cast)) {
		if byName[name] == nil {
			byName[name] = &somebodyNamed{names: []string{name}}
			people = append(people, byName[name])
		}
	}
	joinForms(people, byName)
	joinFirstNames(people, byName)
	seen, each := map[*somebodyNamed]bool{}, []*somebodyNamed(nil)
	for _, p := range people[:n] {
		if p = byName[p.names[0]]; !seen[p] {
			seen[p], each = true, append(each, p)
		}
	}
	return each
}

// joinForms makes one person of those whose name is another's in another form: Emmas, Maes Emma.
func joinForms(people []*somebodyNamed, byName map[string]*somebodyNamed) {
	ordered := map[string]*somebodyNamed{}
	for _, p := range people {
		name := p.names[0]
		words := strings.Fields(name)
		slices.Sort(words)
		key := strings.Join(words, " ")
		switch base := byName[strings.TrimSuffix(name, "s")]; {
		case base != nil && base != p && !loaded().given.has(fold(name)): // Lucas is not Luca's
			base.join(p, byName)
		case ordered[key] != nil:
			ordered[key].join(p, byName)
		default:
			ordered[key] = p
		}
	}
}

// joinFirstNames makes one person of a first name and all of it, where only one person can be meant.
func joinFirstNames(people []*somebodyNamed, byName map[string]*somebodyNamed) {
	whole := map[string][]*somebodyNamed{}
	for _, p := range people {
		if first := firstName(p.names[0]); first != "" && byName[p.names[0]] == p {
			whole[first] = append(whole[first], p)
		}
	}
	for _, p := range people {
		name := p.names[0]
		if first := firstName(name); first != "" {
			name = first
		}
		all := whole[name]
		delete(whole, name)
		if byName[p.names[0]] != p || !oneOf(all) {
			continue
		}
		if only := byName[name]; only != nil {
			all = append([]*somebodyNamed{only}, all...)
		}
		for _, other := range all[1:] {
			if one := byName[all[0].names[0]]; one != other && one.may(other) {
				one.join(other, byName)
			}
		}
	}
}

// join takes over another's names, and what is told of them.
func (p *somebodyNamed) join(other *somebodyNamed, byName map[string]*somebodyNamed) {
	for _, name := range other.names {
		byName[name] = p
	}
	p.names = append(p.names, other.names...)
	p.add(other)
}

// add notes what is told of another name of the same person.
func (p *somebodyNamed) add(other *somebodyNamed) {
	for _, r := range other.roles {
		if !slices.Contains(p.roles, r) {
			p.roles = append(p.roles, r)
		}
	}
	for _, alias := range other.aliases {
		if !slices.Contains(p.aliases, alias) {
			p.aliases = append(p.aliases, alias)
		}
	}
}

// may tells whether nothing says that a first name and a whole one are of two people: another role, or only entries about other families.
func (p *somebodyNamed) may(other *somebodyNamed) bool {
	if len(p.roles) > 1 || len(other.roles) > 1 || p.role() != somebody && other.role() != somebody && p.role() != other.role() {
		return false
	}
	named, shared := 0, false
	for _, alias := range other.aliases {
		if alias != "" {
			named++
			shared = shared || slices.Contains(p.aliases, alias)
		}
	}
	return shared || named == 0 || !slices.ContainsFunc(p.aliases, func(alias string) bool { return alias != "" })
}

// firstName gives the given name in one of several words: in front, or behind the surname as on a list. It is empty where there is none.
func firstName(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 || strings.HasSuffix(words[0], ".") {
		return ""
	}
	lists, first, last := loaded(), fold(words[0]), fold(words[len(words)-1])
	surnamed := particles.has(first) || lists.surnames.has(first)
	switch {
	case lists.given.has(first):
		return words[0]
	case surnamed && lists.given.has(last):
		return words[len(words)-1]
	case surnamed, lists.given.has(last) && !lists.surnames.has(last): // Zwiebel Emma: on a list, perhaps
		return ""
	}
	return words[0]
}

// oneOf tells whether whole names with the same first name are those of one person: all the same surname, but for its initial.
func oneOf(all []*somebodyNamed) bool {
	longest := ""
	for _, p := range all {
		if surname := surnameIn(p.names[0]); len(surname) > len(longest) {
			longest = surname
		}
	}
	return len(all) > 0 && !slices.ContainsFunc(all, func(p *somebodyNamed) bool {
		surname := surnameIn(p.names[0])
		initial, cut := strings.CutSuffix(surname, ".")
		return surname != longest && !(cut && strings.HasPrefix(longest, initial))
	})
}

func surnameIn(name string) string {
	first, words := firstName(name), strings.Fields(name)
	if words[0] == first {
		words = words[1:]
	} else {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
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

// person is what a name is known by.
func person(name string) string {
	words := strings.Fields(journal.Fold(journal.Line(name[:len(name)-len(apostrophe(name))])))
	for i := range words {
		words[i] = strings.Trim(words[i], ",;")
	}
	return strings.Join(words, " ")
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

// leftOver is the apostrophe behind a name in s, x or z that what its owner has follows on: Thomas' jas.
func leftOver(name, after string) string {
	if !strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "x") && !strings.HasSuffix(name, "z") {
		return ""
	}
	for _, sign := range []string{"'", "’"} {
		if rest, cut := strings.CutPrefix(after, sign+" "); cut && rest != "" && rest[0] >= 'a' && rest[0] <= 'z' {
			return sign
		}
	}
	return ""
}
