package journal_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
)

// classCounts are what several screens say of one class.
type classCounts struct{ Students, Entries, Criteria, Judged, Apart, Cannot int }

// TestWhatIsCountedAgrees guards a lecturer against two screens that say different things of one class: the queue and its lists count by Standing,
// the picture by Spread, the page of students and criteria by Cell.
func TestWhatIsCountedAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, reviews := drawnClass(t)
		var queue, pictures, page classCounts
		for _, w := range all {
			queue.Students++
			queue.Entries += len(w.Brief.Entries)
			queue.Criteria += w.Standing.Criteria
			queue.Judged += w.Standing.Judged
			queue.Apart += w.Standing.Apart
		}
		for _, g := range journal.Groups(all) {
			r := scale(4)
			if r.Ref().Digest != g.Rubric {
				r = scale(3)
			}
			c := journal.NewCohort(g, r)
			for i := range all {
				c.Add(all[i].Brief, reviews[i])
				if g.Holds(all[i].Brief) {
					page.cells(all[i].Brief.Cells(reviews[i], c.IDs()))
				}
			}
			if c.Students != g.Students || c.Students+c.Apart != len(all) {
				t.Fatalf("a group of %d has a picture of %d and %d apart, of %d", g.Students, c.Students, c.Apart, len(all))
			}
			pictures.Students, pictures.Entries = pictures.Students+c.Students, pictures.Entries+c.Entries
			for _, s := range c.Criteria {
				pictures.Judged += sum(s.Lecturer) + s.CannotJudge
				pictures.Criteria += sum(s.Lecturer) + s.CannotJudge + s.LecturerNone
				pictures.Cannot += s.CannotJudge
			}
		}
		pictures.Apart, page.Students, page.Entries = queue.Apart, queue.Students, queue.Entries // which those do not say
		queue.Cannot = pictures.Cannot
		if queue != pictures || queue != page {
			t.Fatalf("the queue says %+v, the pictures %+v, the page %+v", queue, pictures, page)
		}
	})
}

func (c *classCounts) cells(row []journal.Cell) {
	for _, cell := range row {
		if !cell.Asked {
			continue
		}
		c.Criteria++
		if cell.Own != "" || cell.CannotJudge {
			c.Judged++
		}
		if cell.CannotJudge {
			c.Cannot++
		}
		if cell.Gap > 1 || cell.Gap < -1 {
			c.Apart++
		}
	}
}

// drawnClass draws students of two stages and two rubrics, with what was said about them, also of levels and criteria that they do not have.
func drawnClass(t *rapid.T) (all []journal.Waiting, reviews []*journal.Review) {
	level := rapid.SampledFrom([]string{"", "l1", "l2", "l3", "l4", "l9"})
	for i := range rapid.IntRange(0, 12).Draw(t, "students") {
		b, r := aBrief(rapid.IntRange(3, 4).Draw(t, "levels")), &journal.Review{}
		b.Journal, b.Stage = fmt.Sprint("j-", i), rapid.SampledFrom([]string{"", "stage2"}).Draw(t, "stage")
		for _, id := range []string{"open", "warm", "vraag", "doel.een", "weg"} {
			b.Self[id] = level.Draw(t, "self")
			r.Place(id, level.Draw(t, "view"), "")
			if rapid.Bool().Draw(t, "cannot") {
				r.CannotJudge(id, "")
			}
		}
		all, reviews = append(all, journal.Waiting{Brief: b, Standing: b.Standing(r)}), append(reviews, r)
	}
	return all, reviews
}
