package ask

import (
	"strings"

	"koffiemoment/journal/report"
)

// spoken gives a document as lines to be read out. A table becomes a sentence a row, which names each column again: who hears the fourth
// cell no longer sees its head.
func spoken(d *report.Document) (all []string) {
	all = append(append(all, d.Title, d.For), d.Facts...)
	for i := range d.Pages {
		p := &d.Pages[i]
		if p.Title != "" {
			all = append(all, "", p.Title)
		}
		all = append(all, p.Facts...)
		for j := range p.Parts {
			all = append(all, part(&p.Parts[j])...)
		}
	}
	return all
}

func part(p *report.Part) (all []string) {
	if p.Heading != "" {
		all = append(all, "", p.Heading+".")
	}
	all = append(all, p.Texts...)
	if p.Picture != nil {
		all = append(all, p.Picture.Title, p.Picture.About)
		all = append(all, rows(&p.Picture.Facts)...)
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
			all = append(all, strings.Join(said, "; ")+".")
		}
	}
	return all
}
