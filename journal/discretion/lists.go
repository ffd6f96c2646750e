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
	given    list // names; a star for one that is also a Dutch word and so needs a capital
	soft     list // common words that are also names: only their surroundings make them one
	surnames list
	dutch    list
	rare     list // Dutch words that few compounds are made of
	foreign  list // English and French words
	english  list // more of them, a star for one that is a name where it has a capital; empty unless the text is English
	nature   list // trees, flowers, animals and colours, of which aliases are made
	towns    list
	clean    phrases // brands, shows, tools, feasts, neutral languages and regions
	touchy   phrases // what is on a sensitive matter
	opening  set     // first words of the place names of several words
}

// loaded reads the lists once, at the first check.
var loaded = sync.OnceValue(func() *lists {
	l := &lists{
		given: readList("given"), soft: readList("soft"), surnames: readList("surnames"), dutch: readList("dutch"), rare: readList("rare"),
		foreign: readList("foreign"), nature: readList("nature"), towns: readList("towns"), opening: set{},
		clean: newPhrases(), touchy: newPhrases(),
	}
	for town := range strings.Lines(l.towns.text) {
		if first, _, several := strings.Cut(town, " "); several {
			l.opening[first] = struct{}{}
		}
	}
	for line := range strings.Lines(unpack("clean")) {
		l.clean.add(strings.TrimSuffix(line, "\n"), "")
	}
	for line := range strings.Lines(unpack("sensitive")) {
		kind, phrase, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if class, isClass := strings.CutPrefix(kind, "@"); isClass {
			l.touchy.classify(phrase, class)
			continue
		}
		l.touchy.add(phrase, Kind(kind))
	}
	return l
})

// unpack gives the text of a list, a line feed after each line. The lists are part of the program: one that is missing would fail every test.
func unpack(name string) string {
	file, err := packed.Open("packed/" + name + ".gz")
	if err != nil {
		return ""
	}
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return ""
	}
	var text strings.Builder
	_, _ = io.Copy(&text, unpacked)
	return text.String()
}
