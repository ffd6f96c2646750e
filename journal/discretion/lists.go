package discretion

import (
	"compress/gzip"
	"embed"
	"io"
	"strings"
	"sync"
)

//go:generate go run pack.go

// packed holds the lists of data/ as the program takes them with it: plain, they would make it 460 kB larger, against 5 ms at the first check.
//
//go:embed packed/*.gz
var packed embed.FS

// lists are the words of data/, whose README says where they come from.
type lists struct {
	given    map[string]bool // names; true for one that is also a Dutch word and so needs a capital
	soft     set             // common words that are also names: only their surroundings make them one
	surnames set
	dutch    set
	rare     set             // Dutch words that few compounds are made of
	foreign  set             // English and French words
	english  map[string]bool // more of them, true for one that is a name where it has a capital; nil unless the text is English
	nature   set             // trees, flowers, animals and colours, of which aliases are made
	towns    set
	clean    phrases // brands, shows, tools, feasts, neutral languages and regions
	touchy   phrases
	opening  set // first words of the place names of several words
}

// loaded reads the lists once, at the first check.
var loaded = sync.OnceValue(func() *lists {
	l := &lists{
		given: readStarred("given"), soft: readSet("soft"), surnames: readSet("surnames"), dutch: readSet("dutch"), rare: readSet("rare"),
		foreign: readSet("foreign"), nature: readSet("nature"), towns: readSet("towns"), opening: set{},
		clean: newPhrases(), touchy: newPhrases(),
	}
	for town := range l.towns {
		if first, _, several := strings.Cut(town, " "); several {
			l.opening[first] = struct{}{}
		}
	}
	for _, line := range lines("clean") {
		l.clean.add(line, "")
	}
	for _, line := range lines("sensitive") {
		kind, phrase, _ := strings.Cut(line, " ")
		if name, class := strings.CutPrefix(kind, "@"); class {
			l.touchy.classify(phrase, name)
			continue
		}
		l.touchy.add(phrase, Kind(kind))
	}
	return l
})

func readSet(name string) set {
	content := lines(name)
	words := make(set, len(content))
	for _, word := range content {
		words[word] = struct{}{}
	}
	return words
}

// readStarred gives the words of a list, true for those with a star.
func readStarred(name string) map[string]bool {
	content := lines(name)
	words := make(map[string]bool, len(content))
	for _, line := range content {
		word, star := strings.CutSuffix(line, "*")
		words[word] = star
	}
	return words
}

// lines gives the lines of a list. The lists are part of the program: one that is missing would fail every test.
func lines(name string) []string {
	f, err := packed.Open("packed/" + name + ".gz")
	if err != nil {
		return nil
	}
	r, err := gzip.NewReader(f)
	if err != nil {
		return nil
	}
	var content strings.Builder
	_, _ = io.Copy(&content, r)
	return strings.Split(strings.TrimSuffix(content.String(), "\n"), "\n")
}
