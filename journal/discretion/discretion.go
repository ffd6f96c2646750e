// Package discretion finds what may identify someone in a reflection, and, apart from it, words on matters that a family
// may want to keep to itself. It is a help and no guarantee: it knows lists and rules, not people.
//
// Begin at Check. It goes this way:
//
//	read       writes it in plain signs and cuts it into words       plain.go, document.go, lexicon.go, over lists.go, data/README.md
//	speak      takes the lists for an English text                   english.go; what is a Dutch word: words.go
//	allow      masks aliases and what is well known                  familiar.go, allow.go, creature.go
//	patterns   takes what has a form or a place of its own           pattern.go, part.go, gate.go, form.go, date.go, plate.go, mail.go,
//	                                                                 spoken.go, account.go, register.go, town.go, street.go, street_named.go,
//	                                                                 school.go, nickname.go, flock.go
//	hush       reads what stands in capitals as names are written    shout.go
//	names      weighs each word: how sure is it that it is a name    name.go, meaning.go, cue.go, placed.go, row.go, soft.go, met.go, span.go,
//	                                                                 again.go
//	sensitive  takes words and phrases                               sensitive.go, phrase.go
//	settle     keeps the surest of what overlaps
//
// A Checker (checker.go) does this for many texts. Apart from it, text.go says which texts of a journal leave with a hand-in,
// issue.go joins these and findings into what a student decides about, and cast.go says what may stand for each name.
//
// The package is pure: it knows no file, clock, network or screen, and of the project only journal. It says kinds and reasons,
// for which the catalog has the words. It keeps no text, and lets none into an error. The lists are unpacked at the first check,
// not when the program starts.
package discretion

import (
	"cmp"
	"slices"
)

// Known is what a text by itself does not tell: above all what need not be found.
type Known struct {
	Aliases []string // the journal's own names for families, people and children
	Allowed []string // words and phrases that were decided to be fine
	Names   []string // that others than this text are sure of, as Met gives them: they are found wherever they may stand
	English bool     // proposes replacements in English instead of Dutch
}

// Finding is one place in a text. Start and End count Unicode code points, End exclusive.
type Finding struct {
	Kind        Kind
	Start, End  int
	Text        string
	Reason      Reason
	Replacement string // empty for a sensitive kind: that wants rewording, not a word
}

// Check gives the places in a text that may identify someone or touch a sensitive matter, in the order of the text.
// Places that identify do not overlap each other, and neither do sensitive ones.
func Check(text string, known Known) []Finding { return NewChecker(known).Check(Text{Words: text}) }

// check goes through the rules, the surest first; what is in first goes before all of them. Words are the lexicon it was read with.
func (d *document) check(known *familiar, words *lexicon, first []place) []Finding {
	d.speak(known.english)
	d.met = known.met
	d.divide()
	d.allow(known)
	d.countCommon()
	patterned := d.patterns()
	d.hush(words)
	places := d.settle(slices.Concat(first, patterned, d.names()))
	places = append(places, d.settle(d.sensitive())...)
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(a.start-b.start, b.end-a.end, cmp.Compare(a.kind, b.kind))
	})
	return d.findings(places, known)
}

// place is a finding in the making. Its start and end count bytes, as the rules do; only a Finding counts code points.
type place struct {
	kind       Kind
	reason     Reason
	start, end int
}

// span is a stretch of bytes that a pattern fits.
type span struct{ start, end int }

// settle keeps the places that come first in the list where some overlap, which are those of the surer rules.
func (d *document) settle(places []place) []place {
	if len(places) < 2 {
		return places
	}
	taken := make([]bool, len(d.text))
	return slices.DeleteFunc(places, func(p place) bool {
		own := taken[p.start:p.end]
		if slices.Contains(own, true) {
			return true
		}
		for at := range own {
			own[at] = true
		}
		return false
	})
}

func (d *document) findings(places []place, known *familiar) []Finding {
	var found []Finding
	for _, p := range places {
		if known.allows(d.text[p.start:p.end]) {
			continue
		}
		found = append(found, Finding{
			Kind: p.kind, Start: d.point(p.start), End: d.point(p.end), Text: d.original(p),
			Reason: p.reason, Replacement: p.kind.replacement(known.english),
		})
	}
	return found
}
