package discretion

import (
	"compress/gzip"
	"embed"
	"io"
	"strings"
	"sync"
)

//go:generate go run pack.go

// packed holds the lists of data/ as the program takes them with it: plain, they would make it 460 kB larger, against 5 ms at
// the first check.
//
//go:embed packed/*.gz
var packed embed.FS

// lists are the words of data/, whose README says where they come from.
type lists struct {
	given    starredSet // names; a star for one that is also a Dutch word and so needs a capital
	soft     set        // common words that are also names: only their surroundings make them one
	surnames set
	dutch    set
	rare     set        // Dutch words that few compounds are made of
	foreign  set        // English and French words
	english  starredSet // more of them, a star for one that is a name where it has a capital; nil unless the text is English
	nature   set        // trees, flowers, animals and colours, of which aliases are made
	towns    set
	clean    phrases // brands, shows, tools, feasts, neutral languages and regions
	touchy   phrases // what is on a sensitive matter
	opening  set     // first words of the place names of several words
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
	for _, line := range readLines("clean") {
		l.clean.add(line, "")
	}
	for _, line := range readLines("sensitive") {
		kind, phrase, _ := strings.Cut(line, " ")
		if class, isClass := strings.CutPrefix(kind, "@"); isClass {
			l.touchy.classify(phrase, class)
			continue
		}
		l.touchy.add(phrase, Kind(kind))
	}
	return l
})

func readSet(list string) set {
	lines := readLines(list)
	words := make(set, len(lines))
	for _, word := range lines {
		words[word] = struct{}{}
	}
	return words
}

func readStarred(list string) starredSet {
	lines := readLines(list)
	words := make(starredSet, len(lines))
	for _, line := range lines {
		word, starred := strings.CutSuffix(line, "*")
		words[word] = starred
	}
	return words
}

// readLines gives the lines of a list. The lists are part of the program: one that is missing would fail every test.
func readLines(list string) []string {
	file, err := packed.Open("packed/" + list + ".gz")
	if err != nil {
		return nil
	}
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return nil
	}
	var content strings.Builder
	_, _ = io.Copy(&content, unpacked)
	return strings.Split(strings.TrimSuffix(content.String(), "\n"), "\n")
}
