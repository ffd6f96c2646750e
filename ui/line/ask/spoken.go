package ask

import (
	"strings"

	"koffiemoment/journal/report"
	"koffiemoment/ui/words"
)

// spoken gives a document as lines to be read out. A table becomes a sentence a row, which names each column again: who hears the fourth
// cell no longer sees its head.
func spoken(d *report.Document) (all []string) {
	all = append(commas(words.Said(d.Title, d.For)), commas(d.Facts)...)
	for i := range d.Pages {
		p := &d.Pages[i]
		if p.Title != "" {
			all = append(apart(all), commas([]string{p.Title})...)
		}
		all = append(all, commas(p.Facts)...)
		for j := range p.Parts {
			all = append(all, part(&p.Parts[j])...)
		}
	}
	return all
}

func part(p *report.Part) (all []string) {
	if p.Heading != "" {
		all = append(append(all, ""), commas([]string{p.Heading})...)
	}
	all = append(all, p.Texts...)
	if p.Picture != nil {
		facts := p.Picture.Facts
		if facts.Caption == p.Picture.Title { // once is enough for who hears it
			facts.Caption = ""
		}
		all = append(all, p.Picture.Title, p.Picture.About)
		all = append(all, rows(&facts)...)
	}
	if p.Table != nil {
		all = append(all, rows(p.Table)...)
	}
	return all
}

// rows says a table, a sentence a row: the first cell names it, and every other has the name of its column before it.
func rows(t *report.Table) (all []string) {
	if t.Caption != "" {
		all = append(all, t.Caption)
	}
	for _, row := range t.Rows {
		var said []string
		for i, cell := range row {
			switch {
			case cell == "":
			case i == 0 || i >= len(t.Head) || t.Head[i] == "":
				said = append(said, cell)
			default:
				said = append(said, t.Head[i]+" "+cell)
			}
		}
		if len(said) > 0 {
			all = append(all, Sentence(strings.Join(said, "; ")))
		}
	}
	return all
}

// apart leaves a line open behind what was said, if anything was.
func apart(all []string) []string {
	if len(all) == 0 {
		return nil
	}
	return append(all, "")
}

// commas gives facts as sentences, with commas for the dots between them and without the sign before one: a voice would name each.
func commas(facts []string) []string {
	said := make([]string, len(facts))
	for i, fact := range facts {
		said[i] = Sentence(strings.ReplaceAll(strings.TrimPrefix(fact, "■ "), " · ", ", "))
	}
	return said
}
