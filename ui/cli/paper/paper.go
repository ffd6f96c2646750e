// Package paper lays a rubric out to be read, on a screen or on paper. Begin with Rubric. It knows no command and no file.
package paper

import (
	"fmt"
	"strings"

	"koffiemoment/rubric"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// page is what was laid out so far.
type page struct {
	words *words.Catalog
	width int
	lines []string
}

func (p *page) print(lines ...string) { p.lines = append(p.lines, lines...) }

// Rubric gives a rubric whole, in lines of at most w cells.
func Rubric(r *rubric.Rubric, all *words.Catalog, w int) []string {
	p := &page{words: all, width: w}
	words, lang := &p.words.Command.Rubrics, p.words.Lang
	p.print(layout.Wrap(r.Title.In(lang), w, "")...)
	p.print(r.ID+", "+fmt.Sprintf(words.Version, r.Version), "", words.Levels)
	var levels [][2]string
	for _, level := range r.Levels {
		levels = append(levels, [2]string{level.Name.In(lang), level.Meaning.In(lang)})
	}
	p.print(layout.Explained(levels, w)...)
	for i := range r.Groups {
		p.group(r, &r.Groups[i])
	}
	var stages, statements, questions [][2]string
	for _, stage := range r.Stages {
		stages = append(stages, [2]string{stage.ID, strings.TrimSpace(stage.Name.In(lang) + "\n" + stage.Thresholds.In(lang))})
	}
	for _, s := range r.Statements {
		statements = append(statements, [2]string{s.ID, s.Text.In(lang)})
	}
	for _, q := range r.Questions {
		questions = append(questions, [2]string{q.Name.In(lang), q.Asks.In(lang)})
	}
	p.part(words.Stages, stages)
	p.part(words.Statements, statements)
	p.part(words.Questions, questions)
	return p.lines
}

// part prints rows under a heading, and nothing where there are none.
func (p *page) part(heading string, rows [][2]string) {
	if len(rows) > 0 {
		p.print("", heading)
		p.print(layout.Explained(rows, p.width)...)
	}
}

// group prints what is asked in one group. Ids stand beside names, because flags and other programs take them.
func (p *page) group(r *rubric.Rubric, g *rubric.Group) {
	lang, w := p.words.Lang, p.width
	p.print("", p.words.Command.Rubrics.Parts[g.Part]+" · "+g.Name.In(lang))
	for _, about := range []rubric.Text{g.Meaning, g.Why, g.Where} {
		if words := about.In(lang); words != "" {
			p.print(layout.Wrap(words, w, "")...)
		}
	}
	for _, criterion := range g.Criteria {
		p.print("", "  "+criterion.Name.In(lang)+"  ("+criterion.ID+")")
		p.print(layout.Wrap(criterion.Meaning.In(lang), w, "  ")...)
		if criterion.Source != "" {
			p.print(layout.Wrap("“"+criterion.Source+"”", w, "  ")...)
		}
		var rows [][2]string
		for i, text := range criterion.Levels {
			level, words := r.Levels[i], text.In(lang)
			if criterion.Spans(level.ID) {
				words += " (" + p.words.Command.Rubrics.Spans + ")"
			}
			rows = append(rows, [2]string{"  " + level.Name.In(lang), words})
		}
		p.print(layout.Explained(rows, w)...)
	}
}
