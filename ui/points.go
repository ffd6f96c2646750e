package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
)

// points are the talking points for one student.
type points struct {
	desk *desk
	s    *student
}

// newPoints opens the talking points for a student.
func newPoints(desk *desk, s *student) *notebook {
	w := &desk.words.Student
	return &notebook{win: desk.window, list: &points{desk, s}, title: s.name(desk) + " ── " + w.Points, where: desk.whereIs(s), about: w.PointsAbout,
		at: len(s.review.Points)}
}

func (p *points) notes() []note {
	var out []note
	for i, text := range p.s.review.Points {
		out = append(out, note{text: text, at: i})
	}
	return append(out, note{about: p.desk.words.Student.AddPoint, at: len(out), adds: true})
}

func (p *points) put(n note) tea.Cmd {
	return p.desk.say(p.s, true, func(r *journal.Review) {
		if !n.adds {
			r.SetPoint(n.at, n.text)
			return
		}
		all := slices.Insert(slices.Clone(r.Points), min(n.at, len(r.Points)), n.text)
		r.Raise(n.text)
		for i := range r.Points {
			r.SetPoint(i, all[i])
		}
	})
}
