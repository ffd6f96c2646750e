package review

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/window"
)

// points are the talking points for one student.
type points struct {
	desk *Desk
	s    *student
}

// newPoints opens the talking points for a student.
func newPoints(desk *Desk, s *student) *window.Notebook {
	w := &desk.Words.Student
	return &window.Notebook{Win: desk.Window, List: &points{desk, s}, Title: s.name(desk) + " ── " + w.Points, Where: desk.whereIs(s), About: w.PointsAbout,
		At: len(s.review.Points)}
}

func (p *points) Notes() []window.Note {
	var out []window.Note
	for i, text := range p.s.review.Points {
		out = append(out, window.Note{Text: text, At: i})
	}
	return append(out, window.Note{About: p.desk.Words.Student.AddPoint, At: len(out), Adds: true})
}

func (p *points) Put(n window.Note) tea.Cmd {
	return p.desk.say(p.s, true, func(r *journal.Review) {
		if !n.Adds {
			r.SetPoint(n.At, n.Text)
			return
		}
		all := slices.Insert(slices.Clone(r.Points), min(n.At, len(r.Points)), n.Text)
		r.Raise(n.Text)
		for i := range r.Points {
			r.SetPoint(i, all[i])
		}
	})
}
