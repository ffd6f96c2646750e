package journal

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The danger of a single story (het enkele verhaal): what somebody tells of one family again and again. Nothing here finds such a story.
// It lays a student's own sentences about a family one below another, and counts which words come back; what that means is theirs to say.

// Family is a family that a student wrote about, by its alias.
type Family struct {
	Alias         string // as it was written last
	Moments       int
	First, Latest time.Time
}

// StoryNeeds is how many moments a family needs before a student can be asked whether they tell one story of it.
const StoryNeeds = 2

// StoryFamilies gives those that have moments enough, the one met last first.
func StoryFamilies(moments []Summary) []Family {
	of := map[string]*Family{}
	sorted := slices.Clone(moments)
	slices.SortStableFunc(sorted, func(a, b Summary) int { return earlier(a.When, a.Seq, b.When, b.Seq) })
	for i := range sorted {
		s := &sorted[i]
		id := Fold(s.Alias)
		if id == "" {
			continue
		}
		if of[id] == nil {
			of[id] = &Family{First: s.When}
		}
		f := of[id]
		f.Alias, f.Latest, f.Moments = Line(s.Alias), s.When, f.Moments+1
	}
	var all []Family
	for _, f := range of {
		if f.Moments >= StoryNeeds {
			all = append(all, *f)
		}
	}
	slices.SortFunc(all, func(a, b Family) int { return cmp.Or(b.Latest.Compare(a.Latest), strings.Compare(a.Alias, b.Alias)) })
	return all
}

// earlier orders moments by when they were, and those of one time by when they were written.
func earlier(a time.Time, aSeq uint64, b time.Time, bSeq uint64) int {
	return cmp.Or(a.Compare(b), cmp.Compare(aSeq, bSeq))
}

// Told is one moment of a story, in the student's own sentences.
type Told struct {
	Entry        *Entry
	Saw, Thought []Sentence
}

// Story is what a student told of one family, the oldest moment first.
type Story []Told

// StoryOf gives the story of the family with that alias. It points at the entries.
func StoryOf(alias string, entries []Entry) (story Story) {
	id := Fold(alias)
	for i := range entries {
		if e := &entries[i]; Fold(e.Encounter.Alias) == id {
			story = append(story, Told{e, Sentences(e.Story), Sentences(e.Thought)})
		}
	}
	slices.SortStableFunc(story, func(a, b Told) int {
		return earlier(a.Entry.Encounter.When, a.Entry.Seq, b.Entry.Encounter.When, b.Entry.Seq)
	})
	return story
}

// Returning is a word that came back, in so many moments.
type Returning struct {
	Word    string
	Moments int
}

// Returning gives the words that stand in at least two moments of a story, those in most moments first and then in the order in which they
// were first written. Words that hold sentences together are left out, and so are those of the alias and those that only say who it was:
// they come back in every story.
func (story Story) Returning() []Returning {
	type seen struct {
		word        string
		moments, at int
		last        *Entry
	}
	known := map[string]*seen{}
	var order []*seen
	for _, told := range story {
		passed := map[string]bool{}
		for _, word := range tokens(told.Entry.Encounter.Alias) {
			passed[Fold(word)] = true
		}
		for _, word := range tokens(told.Entry.Story + "\n" + told.Entry.Thought) {
			id := Fold(word)
			switch w := known[id]; {
			case utf8.RuneCountInString(id) < 3 || passed[id] || heldTogether()[id]:
			case w == nil:
				known[id] = &seen{word, 1, len(order), told.Entry}
				order = append(order, known[id])
			case w.last != told.Entry:
				w.moments, w.last = w.moments+1, told.Entry
			}
		}
	}
	var back []Returning
	slices.SortStableFunc(order, func(a, b *seen) int { return cmp.Or(b.moments-a.moments, a.at-b.at) })
	for _, w := range order {
		if w.moments >= StoryNeeds {
			back = append(back, Returning{w.word, w.moments})
		}
	}
	return back
}

// tokens gives the words of a text in small letters.
func tokens(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’' && r != '-'
	})
	for i := range words {
		words[i] = strings.Trim(strings.ReplaceAll(words[i], "’", "'"), "'-")
	}
	return slices.DeleteFunc(words, func(word string) bool { return word == "" })
}
