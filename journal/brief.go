package journal

import "koffiemoment/rubric"

// Brief is what a queue needs to know of a hand-in: facts, and no word of what was written but the student's name. What its
// rubric does not know of the student's levels and moments is not counted in it.
type Brief struct {
	HandIn, Journal  string
	Number           int
	Student          string
	Stage, StageName string
	Week             int    // when it was made
	Date             string // the same, when real dates travel
	Rubric           string // digest
	RubricName       string // its id
	RubricVersion    int
	Criteria         []string
	Scale            []string // ids of the rubric's levels, lowest first
	Seal             string   // how it was sealed: "", "key" or "passphrase"
	Entries          []BriefEntry
	Self             map[string]string // by criterion: the student's own level
	Claims           map[string]string // by criterion: digest of the claim which that level stands in
	Moments          map[string]int    // by criterion: the entries that show it
	Replies          int
}

// BriefEntry is one entry of a Brief.
type BriefEntry struct {
	ID, Hash string
	Week     int
	LookHere bool
}

// Part is what a lecturer reviews: one stage of a journal, or the whole study where Stage is empty. What is said about one part
// is said about no other.
type Part struct{ Journal, Stage string }

// Part names what b is about.
func (b *Brief) Part() Part { return Part{b.Journal, b.Stage} }

// Asked gives the criteria that a stage asks to be judged: those of a walk, then the stage's goals, each in the rubric's
// order. For the whole study, and for a stage that names no goals, these are all goals.
func Asked(r *rubric.Rubric, stage string) []string {
	return append(r.Walked(), goals(r, stage, nil)...)
}
