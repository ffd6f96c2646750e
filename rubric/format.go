package rubric

import (
	"slices"
	"strconv"
	"strings"
)

// Format is the newest form of a rubric, and the one that the default is written in; a rubric without a number is of the
// first, which has two languages and nothing around its walk. Both are settled: whatever a later program adds to a form has a number of its
// own. Before the second was, a rubric in it said which draft of it that was. The last of these is the settled form by another name,
// so it is read, and written again as it was; any other is refused by name.
const (
	Format = 2

	lastDraft = 1
)

// maxLanguages is as many as the European Union has. Each text is looked for in each.
const maxLanguages = 24

// CheckFormat says whether this program reads the form that r is written in. The error is Problems.
func (r *Rubric) CheckFormat() error {
	var ps Problems
	switch {
	case r.Format != 0 && r.Format != Format:
		ps.add(place{}, "format", UnknownFormat, strconv.Itoa(r.Format), strconv.Itoa(Format))
	case r.Format == 0 && r.Draft != 0, r.Draft != 0 && r.Draft != lastDraft:
		ps.add(place{}, "draft", OtherDraft, strconv.Itoa(r.Draft), strconv.Itoa(Format))
	default:
		return nil
	}
	return ps
}

// checkLanguages gives what is wrong with a list of languages in a format.
func checkLanguages(format int, languages []string) (ps Problems) {
	if len(languages) == 0 {
		ps.add(place{}, "languages", EmptyList, "languages")
	}
	if len(languages) > maxLanguages {
		ps.add(place{}, "languages", TooManyLanguages, strconv.Itoa(len(languages)), strconv.Itoa(maxLanguages))
		return ps
	}
	for i, lang := range languages {
		path := nth("languages", i)
		switch {
		case !knowsLanguage(format, lang) && format == Format:
			ps.add(place{}, path, BadLanguage, lang)
		case !knowsLanguage(format, lang):
			ps.add(place{}, path, UnknownLanguage, lang)
		case slices.Contains(languages[:i], lang):
			ps.add(place{}, path, RepeatedLanguage, lang)
		}
	}
	return ps
}

// knowsLanguage says whether texts in a format may be in a language: in the first in Dutch and English only, in later ones in any.
func knowsLanguage(format int, lang string) bool {
	return slices.Contains(first(), lang) || format == Format && IsLanguage(lang)
}

// later checks a sentence that came with the newest format and may be left out.
func (c *checker) later(path string, t Text) {
	c.needsFormat(path, len(t) > 0)
	c.optional(path, t, maxSentence)
}

// needsFormat refuses what came with the newest format in a rubric of an earlier one.
func (c *checker) needsFormat(path string, stands bool) {
	if stands && c.rubric.Format != Format {
		c.report(path, NeedsFormat, path[strings.LastIndex(path, ".")+1:], strconv.Itoa(Format))
	}
}
