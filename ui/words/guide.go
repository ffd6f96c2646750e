package words

import (
	"slices"

	"koffiemoment/rubric"
)

// GuideWords are the guide for whoever gives the course: where each of its headings is met here, a plan for the first lesson, and how answers
// come home. The pages are words alone, so that a screen shows them and a report can print them.
type GuideWords struct {
	Title, Of  string // Of takes a page's name, its number and how many there are
	Pages      []Lesson
	Goals      GuidePage // with the goals of a rubric
	Questions  GuidePage // with its questions over a stage
	Next, Done string
}

// GuidePage is a page whose rows a rubric fills.
type GuidePage struct{ Name, Title, Text, Reason string }

func (p GuidePage) with(rows []Pair) []Lesson {
	if len(rows) == 0 {
		return nil
	}
	return []Lesson{{Name: p.Name, Title: p.Title, Text: []string{p.Text}, Pairs: rows, Reason: p.Reason}}
}

// GuidePages gives the pages of the guide with what a rubric says of its own: its questions over a stage, and its goals with their sentences.
func (c *Catalog) GuidePages(r *rubric.Rubric) []Lesson {
	var goals, questions []Pair
	for _, q := range r.Questions {
		questions = append(questions, Pair{q.Name.In(c.Lang), q.Asks.In(c.Lang)})
	}
	for i := range r.Groups {
		if r.Groups[i].Part != rubric.Goals {
			continue
		}
		for _, goal := range r.Groups[i].Criteria {
			text := goal.Meaning.In(c.Lang)
			if goal.Source != "" {
				text = goal.Name.In(c.Lang) + ": " + Quote(goal.Source)
			}
			goals = append(goals, Pair{goal.Short.In(c.Lang), text})
		}
	}
	const whole = 2 // the pages about all of it come first
	own := append(c.Guide.Questions.with(questions), c.Guide.Goals.with(goals)...)
	return slices.Concat(c.Guide.Pages[:whole], own, c.Guide.Pages[whole:])
}
