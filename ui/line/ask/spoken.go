package ask

import (
	"slices"
	"strings"

	"koffiemoment/journal/report"
)

// spoken gives a document as lines to be read out. A table becomes a sentence a row, which names each column again: who hears the fourth
// cell no longer sees its head. Between two things stands one open line.
func spoken(d *report.Document) (all []string) {
	all = append(append(all, plain(d.Title), plain(d.For)), plains(d.Facts)...)
	for i := range d.Pages {
		p := &d.Pages[i]
		all = append(append(all, "", plain(p.Title)), plains(p.Facts)...)
		for j := range p.Parts {
			all = append(all, part(&p.Parts[j])...)
		}
	}
	before := ""
	return slices.DeleteFunc(all, func(line string) bool {
		gone := line == "" && before == ""
		before = line
		return gone
	})
}

// plain gives what names something as a sentence, without the signs that part and mark things on paper: a voice would name those.
func plain(text string) string {
	return Sentence(strings.ReplaceAll(strings.ReplaceAll(text, " · ", ", "), "■ ", ""))
}

func plains(texts []string) []string {
	all := make([]string, len(texts))
	for i := range texts {
		all[i] = plain(texts[i])
	}
	return all
}

func part(p *report.Part) (all []string) {
	if p.Heading != "" {
		all = append(all, "", plain(p.Heading))
	}
	all = append(all, p.Texts...)
	if p.Picture != nil {
		facts := p.Picture.Facts
		if facts.Caption == p.Picture.Title {
			facts.Caption = ""
		}
		all = append(append(all, p.Picture.Title, p.Picture.About), rows(&facts)...)
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
