package diary

import (
	"strings"

	"koffiemoment/journal/discretion"
)

// Hint says in a line what may identify someone in a text that was just written: what was found first, and how many there are besides. Nobody
// is kept from going on by it.
func (d *Diary) Hint(text discretion.Text, alias string) {
	if strings.TrimSpace(text.Words) == "" {
		return
	}
	found := d.Store.Hints(text, d.Known(alias))
	if len(found) == 0 {
		return
	}
	say := &d.Words.Discretion
	said := say.Say(&found[0].Finding)
	if more := say.More.Some(len(found) - 1); more != "" {
		said += ", " + more
	}
	d.Say(said + ".")
}

// Known is what need not be found in a text about a family: the names that the journal has for this one and the others.
func (d *Diary) Known(alias string) discretion.Known {
	known := discretion.Known{English: d.Lang() == "en"}
	for _, word := range d.Overview.Vocabulary.Aliases {
		known.Aliases = append(known.Aliases, word.Text)
	}
	if around, err := d.Store.Surroundings(); err == nil {
		known.Aliases = append(known.Aliases, around.Families...)
	}
	known.Aliases = append(known.Aliases, alias)
	return known
}
