package words

import (
	"slices"
	"strings"

	"koffiemoment/journal"
)

// LessonWords are the help's small book: a page for each thing that a student does well to know, in the order in which they are read.
type LessonWords struct {
	Next, Keys, KeysAbout string // rows at the foot of a page: what comes next, and the way to the keys
	KeysName, Of          string // Of takes a page's name, its number and how many there are
	Done, Enter           string // what comes behind the last page, without an example and with one
	Contents              string
	Pages                 []Lesson
	Topics                []Topic                   // what “help” tells of on the command line
	Advice                map[journal.Advice]string // a line each, short enough for 80 columns with a key behind it
	Example               Lesson                    // the last page, where there is an example to look around in
	Evening               []Lesson                  // the pages for a lecturer
	Class                 Lesson                    // the last of those, where there is an invented class to try them on
	EnterClass            string                    // and what comes behind it
	Try                   string                    // above the keys there, before what to try next: its number, and how many there are
	Steps                 []string                  // what to try there, in the order of an evening; %s is the passphrase of what is sealed
	AllTried              string
	Sign                  string // in the band of every screen of the example
	Back, NoOpen          string
}

// Lesson is one page: what it says, examples under each other with a word before each, and why the one is better than the other.
type Lesson struct {
	Name, Title string // the name is short, for the band and the contents
	Text        []string
	Pairs       []Pair
	Reason      string
}

// Pair is a line with a word before it.
type Pair struct{ Label, Text string }

// Topic is a subject that help tells of on the command line, by the names of the pages that are about it. Its name is typed: small letters, and
// hyphens for spaces.
type Topic struct {
	Name  string
	Pages []string
}

// TopicCalled gives the subject that is called so in any language, for who reads one may have heard of it in another; what it is called may be
// several words. It gives false where nothing is.
func (c *Catalog) TopicCalled(words ...string) (Topic, bool) {
	name := strings.ToLower(strings.ReplaceAll(strings.Join(words, "-"), " ", "-"))
	for _, l := range languages {
		called := func(t Topic) bool { return t.Name == name }
		if i := slices.IndexFunc(l.catalog().Lessons.Topics, called); i >= 0 {
			return c.Lessons.Topics[i], true
		}
	}
	return Topic{}, false
}

// About gives the pages of the help about a subject.
func (w *LessonWords) About(t Topic) (pages []Lesson) {
	all := slices.Concat(w.Pages, w.Evening)
	for _, name := range t.Pages {
		if i := slices.IndexFunc(all, func(page Lesson) bool { return page.Name == name }); i >= 0 {
			pages = append(pages, all[i])
		}
	}
	return pages
}
