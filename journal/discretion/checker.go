package discretion

// Checker checks one text after the other, with the same words known in each. It may be used by one goroutine at a time.
type Checker struct {
	words         *lexicon
	known, strict *familiar // strict is for aliases
}

// NewChecker gives a checker that has read what is known.
func NewChecker(known Known) *Checker {
	c := &Checker{words: newLexicon()}
	c.known = newFamiliar(known, c.words)
	known.Aliases = nil
	c.strict = newFamiliar(known, c.words)
	return c
}

// Again gives what is found in a text once Names are known, of which found was found before they were. Most texts hold none of them but
// those, and are not checked a second time.
func (c *Checker) Again(text Text, found []Finding) []Finding {
	if c.known.met == nil {
		return found
	}
	more := c.known.met.count(text.Words)
	for i := range found {
		if !found[i].Kind.Sensitive() {
			more -= c.known.met.count(found[i].Text)
		}
	}
	if more <= 0 {
		return found
	}
	return c.Check(text)
}

// Check checks a text. Of an alias more is asked: it may not hide behind itself, and has no surname and no initial after its role.
func (c *Checker) Check(text Text) []Finding {
	d := read(text.Words, c.words)
	if text.Of == Alias {
		return d.check(c.strict, c.words, d.telling())
	}
	return d.check(c.known, c.words, nil)
}

// Restore gives the words back to findings in a text of which only places, kinds and reasons were remembered. It says false, and
// leaves them as they are, where one does not lie in the text.
func (text *Text) Restore(found []Finding, english bool) bool {
	starts := make([]int, 0, len(text.Words)+1) // the byte at each code point
	for at := range text.Words {
		starts = append(starts, at)
	}
	starts = append(starts, len(text.Words))
	for i := range found {
		if f := &found[i]; f.Start < 0 || f.End <= f.Start || f.End >= len(starts) {
			return false
		}
	}
	for i := range found {
		f := &found[i]
		f.Text, f.Replacement = text.Words[starts[f.Start]:starts[f.End]], f.Kind.replacement(english)
	}
	return true
}
