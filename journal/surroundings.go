package journal

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Surroundings are what the student keeps about the stage school: the chances to meet that it offers, the families of the
// class by alias, and which thresholds the school itself sets. They stay with the student: no hand-in holds any of it.
type Surroundings struct {
	Chances    []Chance          `json:"chances"` // nil while the student has not begun; empty when all were taken away
	Families   []string          `json:"families,omitempty"`
	Thresholds map[string]string `json:"thresholds,omitempty"` // by stage, whose rubric asks for them
}

// Threshold gives s with another text at a stage; one without words takes it away. What s holds stays as it is, for it may be
// on its way to the disk.
func (s Surroundings) Threshold(stage, text string) Surroundings {
	s.Thresholds = maps.Clone(s.Thresholds)
	switch {
	case strings.TrimSpace(text) == "":
		delete(s.Thresholds, stage)
	case s.Thresholds == nil:
		s.Thresholds = map[string]string{stage: text}
	default:
		s.Thresholds[stage] = text
	}
	return s
}

// Chance is one opportunity for contact. Entries at its place, and at its moment of the day if it has one, have used it.
type Chance struct {
	Name   string `json:"name"`
	Place  string `json:"place,omitempty"`  // one of Places
	Moment string `json:"moment,omitempty"` // one of Moments
}

// Fits says whether a moment used the chance.
func (c *Chance) Fits(s *Summary) bool {
	return c.Place != "" && s.Place == c.Place && (c.Moment == "" || s.Moment == c.Moment)
}

// Used gives the moments that used the chance, in the order given.
func (c *Chance) Used(moments []*Summary) []*Summary {
	var out []*Summary
	for _, s := range moments {
		if c.Fits(s) {
			out = append(out, s)
		}
	}
	return out
}

// AliasFault is why an alias is refused.
type AliasFault string

// The faults of an alias. AliasFine is none.
const (
	AliasFine     AliasFault = ""
	AliasEmpty    AliasFault = "empty"
	AliasTwice    AliasFault = "twice"
	AliasInitials AliasFault = "initials" // J., J.P., JP, also beside a role or a name
	AliasFullName AliasFault = "fullname" // two words with capitals and no role between them
)

// CheckAlias says what is wrong with an alias for the class list beside those already on it. It knows no names: it looks
// at the form only, so a real first name alone passes, and so does a name in small letters.
func CheckAlias(alias string, list []string) AliasFault {
	alias = norm.NFC.String(Line(alias))
	same := func(other string) bool { return Fold(other) == Fold(alias) }
	switch {
	case alias == "":
		return AliasEmpty
	case slices.ContainsFunc(list, same):
		return AliasTwice
	}
	capitals := 0
	for _, w := range strings.Fields(alias) {
		switch {
		case role(w): // what follows belongs to somebody else: “Opa Eik en oma Beuk”
			capitals = 0
		case initials(w):
			return AliasInitials
		case capital(w):
			capitals++
		}
		if capitals == 2 {
			return AliasFullName
		}
	}
	return AliasFine
}

// initials says whether a word is one letter, letters apart (J.P., J-P), one beside a point and a name (J.Peeters), or two
// or three capitals.
func initials(w string) bool {
	parts := strings.FieldsFunc(w, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.N) })
	lone := 0
	for _, part := range parts {
		if r, size := utf8.DecodeRuneInString(part); size == len(part) && unicode.IsLetter(r) {
			lone++
		}
	}
	if lone > 0 && (lone == len(parts) || strings.Contains(w, ".")) {
		return true
	}
	letters := []rune(strings.Join(parts, ""))
	small := func(r rune) bool { return !unicode.IsUpper(r) }
	return len(letters) > 1 && len(letters) < 4 && !slices.ContainsFunc(letters, small)
}

// capital says whether a word's first letter is a capital.
func capital(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
	}
	return false
}

// role says whether a word names who somebody is in a family, as in “Ouder Zonnebloem”, or ends so: “Pleegouders”.
func role(w string) bool {
	other := func(r rune) bool { return !unicode.IsLetter(r) }
	w = strings.TrimPrefix(strings.TrimFunc(Fold(w), other), "grand-")
	if i := strings.IndexAny(w, "'’"); i > 0 { // mama's
		w = w[:i]
	}
	if strings.ContainsFunc(w, other) { // J.P.mama
		return false
	}
	return slices.ContainsFunc([]string{"ouder", "ouders", "gezin", "familie", "mama", "papa", "moeder", "vader", "oma", "opa", "tante",
		"nonkel", "oom", "zus", "broer", "bomma", "bompa", "verzorger", "verzorgers", "voogd", "oppas", "parent", "parents", "family",
		"mum", "mom", "dad", "mother", "father", "grandma", "grandpa", "granny", "aunt", "uncle", "sister", "brother", "carer",
		"guardian", "famille", "maman", "mere", "pere", "mamie", "mamy", "papi", "papy", "tonton", "tata", "oncle", "frere", "soeur", "sœur",
		"marraine", "parrain", "tuteur", "tutrice",
	}, func(role string) bool { return w == role || len(role) > 3 && strings.HasSuffix(w, role) })
}
