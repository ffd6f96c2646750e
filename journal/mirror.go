package journal

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"koffiemoment/rubric"
)

// Reflection is one fact of the mirror: a number over the moments that it rests on, to be asked back as a question. It
// holds only what the student entered; nothing is read out of texts.
type Reflection struct {
	ID        string // names the question, and the answer kept with the estimate
	Fact      Fact
	Criterion string // the criterion whose estimate it stands beside, empty for none
	Part, Of  int
	Names     []string   // the topics, languages, families or criteria that the fact is about
	Behind    []*Summary // the moments counted in Part, newest first
	All       []*Summary // the moments counted in Of, newest first
}

// Fact is what a Reflection counts.
type Fact string

// The facts of the mirror.
const (
	FactInitiative Fact = "initiative" // of the moments that say who began: those that the student began
	FactFamilies   Fact = "families"   // families met, of those of the class, or over the moments that name one
	FactTopics     Fact = "topics"     // moments about the topic that came up most, of those with a topic
	FactInput      Fact = "input"      // of the moments that say so: those in which the parent brought something in
	FactLanguages  Fact = "languages"  // moments that name a language, of all
	FactQuiet      Fact = "quiet"      // criteria that have no moment, of all that are walked, once one has
	FactReturned   Fact = "returned"   // intentions that were done, of those made
)

// Facts gives the facts of the mirror in the order in which they are told.
func Facts() []Fact {
	return []Fact{FactInitiative, FactFamilies, FactTopics, FactInput, FactLanguages, FactQuiet, FactReturned}
}

// MirrorNeeds is how many moments a fact has to rest on before it is asked back: asking about fewer would be silly.
const MirrorNeeds = 3

// Awaited is a fact that rests on too few moments yet.
type Awaited struct {
	Fact    Fact
	Moments int // so far
}

// Ask parts the facts into those that can be asked about and those that are waited for, each in the order of Facts. A mirror
// that kept silent about the latter would look as if it had nothing more to ask; so it can tell, from the first moment on,
// what it waits for: moments that say who began, name a family, a topic or a language, say whether the parent brought
// something in, meet a criterion of the walk, or end in an intention.
func Ask(facts []Reflection) (asked []Reflection, awaited []Awaited) {
	for _, fact := range Facts() {
		i := slices.IndexFunc(facts, func(r Reflection) bool { return r.Fact == fact })
		switch {
		case i < 0:
			awaited = append(awaited, Awaited{Fact: fact})
		case len(facts[i].All) < MirrorNeeds:
			awaited = append(awaited, Awaited{fact, len(facts[i].All)})
		default:
			asked = append(asked, facts[i])
		}
	}
	return asked, awaited
}

// Mirror gives the facts of a period that something can be said of. Criteria take part by what the rubric says they mirror,
// so a college's own rubric does as well.
func Mirror(p *Period, intentions []Intention, families []string) []Reflection {
	var out []Reflection
	add := func(r Reflection) {
		if r.ID, r.Criterion = string(r.Fact), mirrored(p.Rubric, string(r.Fact)); r.Of > 0 {
			out = append(out, r)
		}
	}
	add(counted(p, FactInitiative, "ik", func(s *Summary) string { return s.Initiator }))
	add(metFamilies(p, families))
	add(topics(p))
	add(counted(p, FactInput, "ja", func(s *Summary) string { return s.Input }))
	add(languages(p))
	add(quiet(p))
	add(returned(p, intentions))
	return out
}

func mirrored(r *rubric.Rubric, fact string) string {
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			if c.Mirror == fact {
				return c.ID
			}
		}
	}
	return ""
}

// counted counts the moments that say something, and among them those that say yes.
func counted(p *Period, f Fact, yes string, said func(*Summary) string) Reflection {
	r := Reflection{Fact: f}
	r.All = pick(p.Moments, func(i int) bool { return said(p.Moments[i]) != "" })
	r.Behind = pick(r.All, func(i int) bool { return said(r.All[i]) == yes })
	r.Part, r.Of = len(r.Behind), len(r.All)
	return r
}

// metFamilies counts families rather than moments: those met of the class, which is its list and whoever moments name beside it, or
// where nobody keeps a list the different ones among the moments.
// It knows nothing when no moment names a family.
func metFamilies(p *Period, list []string) Reflection {
	r := Reflection{Fact: FactFamilies}
	r.All = pick(p.Moments, func(i int) bool { return p.family[i] > 0 })
	if len(list) == 0 || len(r.All) == 0 {
		r.Behind, r.Part, r.Of = r.All, len(p.families), len(r.All)
		return r
	}
	listed := make([]bool, len(p.families)+1)
	for _, alias := range list {
		number := p.families[Fold(alias)]
		listed[number] = number > 0
		if r.Of++; number > 0 {
			r.Part++
		} else {
			r.Names = append(r.Names, alias)
		}
	}
	for _, number := range p.families { // who was met belongs to the class, on the list or not
		if !listed[number] {
			r.Of, r.Part = r.Of+1, r.Part+1
		}
	}
	r.Behind = r.All
	return r
}

// word is one that moments name, in whatever spelling.
type word struct {
	folded, spelled string // spelled as in the newest moment
	moments         []*Summary
}

// words gives the words that moments name, from often to seldom, and the moments that name any.
func words(moments []*Summary, read func(*Summary) []string) (order []*word, named []*Summary) {
	bySpelling, byFold, names := map[string]*word{}, map[string]*word{}, make([]bool, len(moments))
	for i, s := range moments {
		for _, spelled := range read(s) {
			w := bySpelling[spelled]
			if w == nil {
				folded := Fold(spelled)
				if w = byFold[folded]; w == nil {
					w = &word{folded: folded, spelled: spelled}
					byFold[folded] = w
				}
				bySpelling[spelled] = w
			}
			if w.folded == "" {
				continue
			}
			w.moments, names[i] = once(w.moments, s), true
		}
	}
	delete(byFold, "")
	order = slices.SortedFunc(maps.Values(byFold), func(a, b *word) int {
		return cmp.Or(len(b.moments)-len(a.moments), strings.Compare(a.folded, b.folded))
	})
	return order, pick(moments, func(i int) bool { return names[i] })
}

func spellings(words []*word) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.spelled)
	}
	return out
}

// topics counts the moments about the topic that came up most. Names holds that one first and then the others, from often
// to seldom, each as the newest moment spells it.
func topics(p *Period) Reflection {
	order, named := words(p.Moments, func(s *Summary) []string { return s.Topics })
	if len(order) == 0 {
		return Reflection{Fact: FactTopics}
	}
	most := order[0].moments
	return Reflection{Fact: FactTopics, Part: len(most), Of: len(named), Names: spellings(order), Behind: most, All: named}
}

// languages counts the moments that name a language. Names holds the languages as topics does.
func languages(p *Period) Reflection {
	one := make([]string, 1)
	order, named := words(p.Moments, func(s *Summary) []string { one[0] = s.Language; return one })
	if len(order) == 0 {
		return Reflection{Fact: FactLanguages}
	}
	all := p.Moments
	return Reflection{Fact: FactLanguages, Part: len(named), Of: len(all), Names: spellings(order), Behind: named, All: all}
}

// quiet counts the walked criteria that no moment met. As long as all are, there is nothing to hold them beside.
func quiet(p *Period) Reflection {
	r, walked := Reflection{Fact: FactQuiet}, p.Rubric.Walked()
	for _, id := range walked {
		if e := p.Of(id); len(e.Moments)+len(e.Apart) == 0 {
			r.Names = append(r.Names, id)
		}
	}
	if len(r.Names) == len(walked) {
		return Reflection{Fact: FactQuiet}
	}
	r.Part, r.Of, r.All = len(r.Names), len(walked), p.Moments
	return r
}

// returned counts the intentions made in the period's moments, and those of them that were done.
func returned(p *Period, intentions []Intention) Reflection {
	r := Reflection{Fact: FactReturned}
	byID := make(map[string]*Intention, len(intentions))
	for i := range intentions {
		byID[intentions[i].ID] = &intentions[i]
	}
	for _, s := range p.Moments {
		i := byID[s.ID]
		if i == nil || i.Gone {
			continue
		}
		r.All = append(r.All, s)
		if o := i.Outcome(); o == Worked || o == WentOther {
			r.Behind = append(r.Behind, s)
		}
	}
	r.Part, r.Of = len(r.Behind), len(r.All)
	return r
}
