package journal

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What a school's card may hold. It is read on one evening with the mentor, so these are far above what a school writes, and keep what
// somebody sends from being more than a screen can take.
const (
	MaxCardHeads     = 40
	MaxCardQuestions = 200 // of all headings together
	MaxCardList      = 20  // chances, and tips, of one question
	MaxCardText      = 600 // characters of a question and of a tip
)

// CardFault is one thing that is wrong with a school's card.
type CardFault struct {
	Code           CardCode
	Head, Question int    // from 0; -1 where it is about the card, or about its heading
	Field          string // "id", "version", "title", "headings", "questions", "text", "chances" or "tips"
	At             int    // in the list of that field, from 0
	Args           []string
}

// Listed says whether a fault is about one thing in a list.
func (f *CardFault) Listed() bool {
	return (f.Field == "chances" || f.Field == "tips") && f.Code != CardTooMany
}

// CardCode says what kind of fault it is.
type CardCode string

// The codes. CardTooLong and CardTooMany have as Args a number and the most there may be, CardVersion the version, CardTwice the id.
const (
	CardMissing CardCode = "missing"
	CardVersion CardCode = "version"
	CardTooLong CardCode = "too-long"
	CardTooMany CardCode = "too-many"
	CardTwice   CardCode = "twice"
	CardLines   CardCode = "lines" // over several lines, of which a table would make several things
)

// Faults gives all that is wrong with a card, in its order. How an id is written, and which letters may stand, is said by its form.
func (c *SchoolCard) Faults() (found []CardFault) {
	add := func(code CardCode, head, question int, field string, at int, args ...string) {
		found = append(found, CardFault{code, head, question, field, at, args})
	}
	text := func(words string, most, head, question int, field string, at int) {
		switch n := utf8.RuneCountInString(words); {
		case words == "":
			add(CardMissing, head, question, field, at)
		case n > most:
			add(CardTooLong, head, question, field, at, strconv.Itoa(n), strconv.Itoa(most))
		case strings.Contains(words, "\n"):
			add(CardLines, head, question, field, at)
		}
	}
	many := func(n, most, head, question int, field string) {
		if n > most {
			add(CardTooMany, head, question, field, 0, strconv.Itoa(n), strconv.Itoa(most))
		}
	}
	text(c.ID, MaxLine, -1, -1, "id", 0)
	if c.Version < 1 {
		add(CardVersion, -1, -1, "version", 0, strconv.Itoa(c.Version))
	}
	text(c.Title, MaxLine, -1, -1, "title", 0)
	many(len(c.Headings), MaxCardHeads, -1, -1, "headings")
	if many(c.Asked(), MaxCardQuestions, -1, -1, "questions"); c.Asked() == 0 {
		add(CardMissing, -1, -1, "questions", 0)
	}
	seen := map[string]bool{}
	for i, h := range c.Headings {
		text(h.Title, MaxLine, i, -1, "title", 0)
		for j, q := range h.Questions {
			if text(q.ID, MaxLine, i, j, "id", 0); seen[q.ID] {
				add(CardTwice, i, j, "id", 0, q.ID)
			}
			seen[q.ID] = true
			text(q.Text, MaxCardText, i, j, "text", 0)
			many(len(q.Chances), MaxCardList, i, j, "chances")
			many(len(q.Tips), MaxCardList, i, j, "tips")
			for n, chance := range q.Chances {
				text(chance, MaxLine, i, j, "chances", n)
			}
			for n, tip := range q.Tips {
				text(tip, MaxCardText, i, j, "tips", n)
			}
		}
	}
	return found
}

// Asked gives the number of questions of a card.
func (c *SchoolCard) Asked() (n int) {
	for _, h := range c.Headings {
		n += len(h.Questions)
	}
	return n
}

// Blank gives the card as it travels: what happens at one school was found out there, and is ticked anew at another.
func (c *SchoolCard) Blank() SchoolCard { return c.ticked(func(string) bool { return false }) }

// With gives the card with what was ticked on an earlier one, by question: other words for it change nothing about what happens.
func (c *SchoolCard) With(earlier *SchoolCard) SchoolCard {
	here := map[string]bool{}
	for q := range earlier.questions() {
		here[q.ID] = q.Here
	}
	return c.ticked(func(id string) bool { return here[id] })
}

// Tick gives the card with one question ticked, or no longer.
func (c *SchoolCard) Tick(id string, here bool) SchoolCard {
	before := map[string]bool{}
	for q := range c.questions() {
		before[q.ID] = q.Here
	}
	before[id] = here
	return c.ticked(func(id string) bool { return before[id] })
}

// ticked is a copy: the card that it was made of may be on its way to the disk.
func (c *SchoolCard) ticked(here func(id string) bool) SchoolCard {
	copied := *c
	copied.Headings = slices.Clone(c.Headings)
	for i := range copied.Headings {
		h := &copied.Headings[i]
		h.Questions = slices.Clone(h.Questions)
		for j := range h.Questions {
			h.Questions[j].Here = here(h.Questions[j].ID)
		}
	}
	return copied
}

func (c *SchoolCard) questions() func(func(*SchoolQuestion) bool) {
	return func(yield func(*SchoolQuestion) bool) {
		for i := range c.Headings {
			for j := range c.Headings[i].Questions {
				if !yield(&c.Headings[i].Questions[j]) {
					return
				}
			}
		}
	}
}

// SameWords says whether two cards say the same. What was ticked is no part of that, and neither is the order of tips, which a spreadsheet
// keeps in columns.
func (c *SchoolCard) SameWords(other *SchoolCard) bool {
	return c.ID == other.ID && c.Version == other.Version && c.Title == other.Title &&
		slices.EqualFunc(c.Headings, other.Headings, func(a, b SchoolHead) bool {
			return a.Title == b.Title && slices.EqualFunc(a.Questions, b.Questions, func(a, b SchoolQuestion) bool {
				return a.ID == b.ID && a.Text == b.Text && slices.Equal(a.Chances, b.Chances) &&
					slices.Equal(slices.Sorted(slices.Values(a.Tips)), slices.Sorted(slices.Values(b.Tips)))
			})
		})
}

// Happens gives the questions of a card that were ticked and may come up at a chance, by the name of that.
func (c *SchoolCard) Happens(chance string) (found []string) {
	for q := range c.questions() {
		if q.Here && slices.ContainsFunc(q.Chances, func(name string) bool { return Fold(name) == Fold(chance) }) {
			found = append(found, q.Text)
		}
	}
	return found
}

// Ticked gives the questions of a card that were ticked, in its order.
func (c *SchoolCard) Ticked() (found []string) {
	for q := range c.questions() {
		if q.Here {
			found = append(found, q.Text)
		}
	}
	return found
}

// Unlisted gives the chances that ticked questions name and a list does not have, each once, in the order of the card.
func (c *SchoolCard) Unlisted(list []Chance) (names []string) {
	known := map[string]bool{}
	for _, chance := range list {
		known[Fold(chance.Name)] = true
	}
	for q := range c.questions() {
		for _, name := range q.Chances {
			if q.Here && !known[Fold(name)] {
				known[Fold(name)] = true
				names = append(names, name)
			}
		}
	}
	return names
}
