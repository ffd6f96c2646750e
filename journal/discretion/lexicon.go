package discretion

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lexicon remembers words, and what each tells wherever it stands: most words of a journal come back hundreds of times.
type lexicon struct {
	spellings map[string]*spelling
	words     []word // room for those of one text after the other
}

func newLexicon() *lexicon { return &lexicon{spellings: map[string]*spelling{}} }

// mostSpellings is when a lexicon begins anew. A student uses fewer words in a whole study; a text of anything else may have any number.
const mostSpellings = 1 << 15

// spelling is one way to write a word.
type spelling struct {
	text   string
	folded string // lower case, no accents
	stem   string // without the genitive
	upper  bool   // begins with a capital
	shout  bool   // two or more letters, all capitals

	glued         int // how long the title is that stands before a name without a space
	initial       uint32
	leaning       int      // to English, or away from it
	clean, touchy []phrase // that it begins

	// Whether it is one of functional, particles, acting, titled, creatures and schoolWords, each of which is asked of every word.
	functional, particle, acts, titled, creature, announces bool

	town              bool // is or begins the name of one
	day               bool // of a date in words
	month             bool
	account           bool // speaks of accounts
	network, register bool // begin the word for a network, or for a register of people
	street            bool // ends as one does
	opener            bool // may open a nickname: an article, onze
	school            bool // ends in the word school or the like
	holy              bool // may begin the holy name of a school
	soft              bool // a common word that is a name, too
	listed            bool // soft, or a given name

	senses [2]sense // in a text in another language, and in one in English
}

// sense is what a word means. It is slow to find and asked often, and kept once it was.
type sense struct {
	judged, means           bool
	weighed, given, starred bool
}

// spell gives the spelling of a word.
func (l *lexicon) spell(text string) *spelling {
	if known := l.spellings[text]; known != nil {
		return known
	}
	if len(l.spellings) >= mostSpellings {
		l.spellings = map[string]*spelling{}
	}
	made := newSpelling(strings.Clone(text)) // which keeps nothing else of its text
	l.spellings[made.text] = made
	return made
}

func newSpelling(text string) *spelling {
	first, _ := utf8.DecodeRuneInString(text)
	s := &spelling{text: text, folded: fold(text), upper: unicode.IsUpper(first)}
	if s.upper && len(s.folded) > 1 {
		s.shout = strings.IndexFunc(text, unicode.IsLower) < 0
	}
	s.glued = gluedTitle(text)
	lists, folded := loaded(), s.folded
	s.stem, s.initial = stem(folded), initial(folded)
	s.leaning = functionWords()[folded]
	s.clean, s.touchy = lists.clean.beginning(folded), lists.touchy.beginning(folded)
	s.functional, s.particle, s.acts, s.titled = functional.has(folded), particles.has(folded), acting.has(folded), titled.has(folded)
	s.creature, s.announces = creatures.has(folded), schoolWords.has(folded)
	s.town = lists.opening.has(folded) || lists.towns.has(folded) || isPartOfTown(folded, lists)
	s.day = dayWords.has(folded) || dayWords.has(strings.TrimSuffix(folded, "n"))
	s.account = speaksOfAccounts(folded)
	s.month, s.network, s.register = isMonth(folded), beginsNetwork(folded), isRegister(folded)
	s.street = endsStreet(folded)
	s.opener = articles.has(folded) || ours.has(folded) || folded == "ten" || folded == "ter" || folded == "ons"
	s.school = endsInSchool(folded)
	s.holy = holyNames.has(folded)
	s.soft = lists.soft.has(folded)
	s.listed = s.soft || lists.given.has(folded)
	return s
}
