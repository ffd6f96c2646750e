package sheet

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// canvasTitle is the first heading of a rubric of Canvas, by which the form is known.
const canvasTitle = "rubric name"

// canvasFixed are the columns before those of the levels.
func canvasFixed() []string {
	return []string{"Rubric Name", "Criteria Name", "Criteria Description", "Criteria Enable Range"}
}

// IsCanvas tells a rubric as Canvas writes it for its import.
func (b *Book) IsCanvas() bool {
	return len(b.Sheets) > 0 && fold(b.Sheets[0].at(0, 0).Text) == canvasTitle
}

// rating is a level of one criterion.
type rating struct {
	name, words string
	points      float64
}

// Canvas makes a draft of the first rubric in a file of Canvas, which has the highest level first.
func (b *Book) Canvas(base *rubric.Rubric, lang string) (*Found, error) {
	s := &b.Sheets[0]
	f := &Found{Draft: true, Rubric: begin(base, lang)}
	title := ""
	for i := 1; i < len(s.Rows); i++ {
		name := plain(s.at(i, 0).Text)
		switch {
		case plain(s.at(i, 1).Text) == "":
			continue
		case title == "":
			title = name
		case name != "" && name != title:
			if left := (Left{Cell: ref(i, 0), Title: name}); !slices.ContainsFunc(f.Left, func(l Left) bool { return l.Title == name }) {
				f.Left = append(f.Left, left)
			}
			continue
		}
		c := rubric.Criterion{Name: words(plain(s.at(i, 1).Text), lang), Meaning: words(plain(s.at(i, 2).Text), lang)}
		ratings := s.ratings(i)
		for j, r := range ratings {
			if len(f.Rubric.Levels) == j && j < maxLevels {
				f.Rubric.Levels = append(f.Rubric.Levels, rubric.Level{Name: words(r.name, lang)})
			}
			if j < len(f.Rubric.Levels) {
				c.Levels = append(c.Levels, words(r.words, lang))
			}
		}
		file(f.Rubric, "", c, lang)
	}
	for j := range s.columns() {
		switch heading := plain(s.at(0, j).Text); {
		case ratingColumn(heading, "points") && len(f.Left) == 0, fold(heading) == fold(canvasFixed()[3]):
			f.Left = append(f.Left, Left{Cell: ref(0, j), Title: heading})
		}
	}
	f.Rubric.Title = words(title, lang)
	return finish(f, lang)
}

// ratings gives the levels of a row, the lowest first.
func (s *Sheet) ratings(row int) (found []rating) {
	var names, texts, points []int
	for j := range s.columns() {
		switch title := s.at(0, j).Text; {
		case ratingColumn(title, "name"):
			names = append(names, j)
		case ratingColumn(title, "description"):
			texts = append(texts, j)
		case ratingColumn(title, "points"):
			points = append(points, j)
		}
	}
	for n := range min(len(names), len(texts), len(points)) {
		r := rating{name: plain(s.at(row, names[n]).Text), words: plain(s.at(row, texts[n]).Text)}
		r.points, _ = strconv.ParseFloat(strings.Replace(plain(s.at(row, points[n]).Text), ",", ".", 1), 64)
		if r.name != "" || r.words != "" {
			found = append(found, r)
		}
	}
	slices.SortStableFunc(found, func(a, b rating) int { return cmp.Compare(a.points, b.points) })
	return found
}

func ratingColumn(title, kind string) bool { return strings.HasPrefix(fold(title), "rating "+kind) }

// WriteCanvas writes r in one language for the import of Canvas, which is without a place for much of it and wants points: the lowest level
// has none, and each one more than the level below it. Canvas wants commas and no mark in front. An error of w is wrapped.
func WriteCanvas(w io.Writer, r *rubric.Rubric, lang string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	head := canvasFixed()
	for range r.Levels {
		head = append(head, "Rating Name", "Rating Description", "Rating Points")
	}
	_ = out.Write(head) // Flush and Error say it
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			record := []string{r.Title.In(lang), c.Name.In(lang), c.Meaning.In(lang), "false"}
			for i := len(r.Levels) - 1; i >= 0; i-- {
				record = append(record, r.Levels[i].Name.In(lang), c.Levels[i].In(lang), strconv.Itoa(i))
			}
			_ = out.Write(record)
		}
	}
	if out.Flush(); out.Error() != nil {
		return fmt.Errorf("write canvas csv: %w", out.Error())
	}
	return nil
}
