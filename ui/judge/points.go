package judge

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/window"
)

// points are the talking points for one student.
type points struct {
	desk *desk.Desk
	s    *desk.Student
}

// newPoints opens the talking points for a student, with the cursor where one is added.
func newPoints(of *studentView) *window.Notebook {
	say := &of.desk.Words.Student
	return &window.Notebook{Win: of.desk.Window, List: &points{of.desk, of.s}, Title: of.title(say.Points), Where: of.where(),
		About: say.PointsAbout, At: len(of.s.Review.Points)}
}

// Notes gives the points, and behind them the place where one is added.
func (p *points) Notes() []window.Note {
	var out []window.Note
	for i, text := range p.s.Review.Points {
		out = append(out, window.Note{Text: text, At: i})
	}
	return append(out, window.Note{About: p.desk.Words.Student.AddPoint, At: len(out), Adds: true})
}

// Put keeps a point. A review takes new ones at its end only, so that one put back into the middle moves the others along.
func (p *points) Put(note window.Note) tea.Cmd {
	return p.desk.Change(p.s, true, func(review *journal.Review) {
		if !note.Adds {
			review.SetPoint(note.At, note.Text)
			return
		}
		review.RaiseAt(note.At, note.Text)
	})
}
