package walk_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
)

// long is a college's rubric with so many levels, of which each description is as long as the format allows: words that count on, so that
// each is found again on a screen.
func long(levels int) *rubric.Rubric {
	var names, said []string
	for l := 1; l <= levels; l++ {
		var words []string
		for i := 0; len(strings.Join(words, " ")) < 590; i++ {
			words = append(words, fmt.Sprintf("w%dx%02d", l, i))
		}
		names = append(names, fmt.Sprintf(`  - {id: n%d, name: "Naam%d", short: "N%d", meaning: "Betekent iets."}`, l, l, l))
		said = append(said, fmt.Sprintf(`          n%d: "%s"`, l, strings.Join(words, " ")))
	}
	r, err := rubric.Parse(fmt.Appendf(nil, `id: lang
version: 1
languages: [nl]
title: "Lang"
levels:
%s
not_observed: {name: "Niet gezien", meaning: "Het kwam niet voor."}
groups:
  - id: houding
    part: houvast
    name: "Houding"
    meaning: "Hoe je erbij staat."
    criteria:
      - id: rust
        name: "Rust"
        meaning: "Kalm."
        opening: "Wat deed je?"
        deepening: "Wat maakte het lastig?"
        descriptors:
%s
stages:
  - {id: stage-1, name: "Stage", goals: [], expected: n1, kinds: [{id: vrij, name: "Vrij", prompt: "Wat bleef bij?"}]}
`, strings.Join(names, "\n"), strings.Join(said, "\n")))
	must(err)
	return r
}

// Every description can be read whole, however many and long they are, in any window.
func TestEveryDescriptionIsReadable(t *testing.T) {
	for _, levels := range []int{2, 3, 5, 7} {
		for _, size := range [][2]int{{80, 24}, {60, 20}, {40, 12}, {120, 40}} {
			j := pilot.OpenJournal(t)
			must(j.UseRubric(long(levels)))
			p := pilot.OpenOn(t, "nl", j)
			p.Resize(size[0], size[1])
			p.Type("Een verhaal.")
			p.Press("ctrl+n", "enter", "tab")
			seen := map[string]bool{}
			for text := ""; !strings.Contains(text, "► Verder"); p.Press("down") {
				text, _, _ = p.Frame()
				for _, word := range regexp.MustCompile(`w\dx\d\d`).FindAllString(text, -1) {
					seen[word] = true
				}
			}
			if want := levels * 99; len(seen) < want {
				text, _, _ := p.Frame()
				t.Errorf("%d levels at %v: %d of %d words were in sight:\n%s", levels, size, len(seen), want, text)
			}
		}
	}
}
