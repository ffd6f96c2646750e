package journal

import (
	"slices"

	"koffiemoment/rubric"
)

// Reflection is one fact of the mirror: a number over the moments that it rests on, to be asked back as a question. It
// holds only what the student entered; nothing is read out of texts.
type Reflection struct {
	ID        string // names the question, and the answer kept with the estimate
	Fact      Fact
	Criterion string // the criterion whose estimate it stands beside, empty for none
	Part, Of  int
	Names     []string  // the topics, languages, families or criteria that the fact is about
	Behind    []Summary // the moments counted in Part, newest first
	All       []Summary // the moments counted in Of, newest first
}

// Fact is what a Reflection counts.
type Fact string

// The facts of the mirror.
const (
	FactInitiative Fact = "initiative" // of the moments that say who began: those that the student began
	FactFamilies   Fact = "families"   // families met, of those on the class list, or of all moments
	FactTopics     Fact = "topics"     // moments about the topic that came up most, of those with a topic
	FactInput      Fact = "input"      // of the moments that say so: those in which the parent brought something in
	FactLanguages  Fact = "languages"  // moments in another language than the usual one, of those that name one
	FactQuiet      Fact = "quiet"      // criteria without a moment, of all that are walked
	FactReturned   Fact = "returned"   // intentions that were done, of those made
)

// Mirror gives the facts of a period that something can be said of. Criteria take part by what the rubric says they mirror,
// so a college's own rubric does as well.
func Mirror(p *Period, intentions []Intention, families []string) []Reflection {
	var out []Reflection
	add := func(r Reflection) {
		if r.ID, r.Criterion = string(r.Fact), mirrored(p.Rubric, string(r.Fact)); r.Of > 0 {
			out = append(out, r)
		}
	}
	add(counted(FactInitiative, p.Moments, func(s *Summary) (string, bool) { return s.Initiator, s.Initiator == "ik" }))
	add(metFamilies(p, families))
	add(mostFrequent(FactTopics, p.Moments, func(s *Summary) []string { return s.Topics }))
	add(counted(FactInput, p.Moments, func(s *Summary) (string, bool) { return s.Input, s.Input == "ja" }))
	add(otherLanguages(p.Moments))
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
func counted(f Fact, moments []Summary, read func(*Summary) (value string, yes bool)) Reflection {
	r := Reflection{Fact: f}
	for i := range moments {
		value, yes := read(&moments[i])
		if value == "" {
			continue
		}
		r.All = append(r.All, moments[i])
		if yes {
			r.Behind = append(r.Behind, moments[i])
		}
	}
	r.Part, r.Of = len(r.Behind), len(r.All)
	return r
}

// metFamilies counts families rather than moments: those met of the class list, or the different ones among the moments.
func metFamilies(p *Period, list []string) Reflection {
	r := Reflection{Fact: FactFamilies}
	met := FamiliesOf(p.Moments)
	for _, s := range p.Moments {
		if s.Alias != "" {
			r.All = append(r.All, s)
		}
	}
	if len(list) == 0 {
		r.Part, r.Of, r.Behind = len(met), len(r.All), r.All
		return r
	}
	r.Of = len(list)
	for _, alias := range list {
		if moments := met[Fold(alias)]; len(moments) > 0 {
			r.Part++
			r.Behind = append(r.Behind, moments...)
		} else {
			r.Names = append(r.Names, alias)
		}
	}
	slices.SortFunc(r.Behind, func(a, b Summary) int { return -compareSeq(a.Seq, b.Seq) })
	return r
}

// mostFrequent counts the moments about the word that stands in most of them. Names holds that word first and then the
// others, from often to seldom.
func mostFrequent(f Fact, moments []Summary, words func(*Summary) []string) Reflection {
	r := Reflection{Fact: f}
	by := map[string][]Summary{}
	for i := range moments {
		seen := map[string]bool{}
		for _, w := range words(&moments[i]) {
			if w != "" && !seen[Fold(w)] {
				seen[Fold(w)] = true
				by[Fold(w)] = append(by[Fold(w)], moments[i])
			}
		}
		if len(seen) > 0 {
			r.All = append(r.All, moments[i])
		}
	}
	for w := range by {
		r.Names = append(r.Names, w)
	}
	slices.SortFunc(r.Names, func(a, b string) int {
		if d := len(by[b]) - len(by[a]); d != 0 {
			return d
		}
		if a < b {
			return -1
		}
		return 1
	})
	if len(r.Names) > 0 {
		r.Behind = by[r.Names[0]]
	}
	r.Part, r.Of = len(r.Behind), len(r.All)
	return r
}

// otherLanguages counts the moments in another language than the one named most.
func otherLanguages(moments []Summary) Reflection {
	r := mostFrequent(FactLanguages, moments, func(s *Summary) []string { return []string{s.Language} })
	usual := r.Names
	if len(usual) == 0 {
		return r
	}
	r.Behind = nil
	for _, s := range r.All {
		if Fold(s.Language) != usual[0] {
			r.Behind = append(r.Behind, s)
		}
	}
	r.Part = len(r.Behind)
	return r
}

// quiet counts the walked criteria that no moment placed.
func quiet(p *Period) Reflection {
	r := Reflection{Fact: FactQuiet, All: p.Moments}
	if len(p.Moments) == 0 {
		return r
	}
	for _, id := range p.Rubric.Walked() {
		r.Of++
		if len(p.Of(id).Moments) == 0 {
			r.Part++
			r.Names = append(r.Names, id)
		}
	}
	return r
}

// returned counts the intentions made in the period's moments, and those of them that were done.
func returned(p *Period, intentions []Intention) Reflection {
	r := Reflection{Fact: FactReturned}
	byID := map[string]*Intention{}
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
