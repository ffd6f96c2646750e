package discretion

import "fmt"

// KeptOut says which rule's gate keeps it from something that it finds in a text, "" for none.
func KeptOut(text string) string {
	d := read(text, newLexicon())
	d.speak(false)
	d.divide()
	in := d.newPart(0, len(text))
	for i, one := range rules() {
		if one.find != nil {
			continue
		}
		if found := d.run(nil, one, in); len(found) > 0 && !one.gate(in) {
			return fmt.Sprintf("rule %d, %s, from %q", i, one.kind, text[found[0].start:found[0].end])
		}
	}
	return ""
}
