package entries

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// table shows rows under the weeks that they lie in, or under each the sentence that a search hit; beside them, where there is room, the
// entry under the cursor.
type table struct {
	book    *logbook.Logbook
	rows    []row
	at      int // len(rows) is the last row, where there is one
	last    string
	lastKey string
	unread  bool     // there are more than these
	sought  []string // folded; none where nothing is searched
	peeks   map[string]*peek
	looking window.Latest
	high    int // lines of the window, as drawn last
}

// row stands for an entry, or for a draft of one that was not finished yet.
type row struct {
	*store.Summary
	draft *journal.Draft // nil for an entry
	group string         // what it stands under
}

func (r row) key() string {
	if r.draft != nil {
		return "draft " + r.draft.ID
	}
	return r.ID
}

func (r row) name(book *logbook.Logbook) string { return cmp.Or(r.Alias, book.Words.Entry.NoAlias) }

// about says which one it is, in a line.
func (r row) about(book *logbook.Logbook) string {
	return book.Encounter(r.When, r.Alias) + " · " + opening(r.Line, 60)
}

// put shows rows, the latest encounter first, with the cursor on the one that it was on.
func (v *table) put(rows []row) {
	under := ""
	if r := v.under(); r != nil {
		under = r.key()
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(journal.Wall(b.When), journal.Wall(a.When)) })
	v.group(rows)
	v.rows = rows
	if i := slices.IndexFunc(rows, func(r row) bool { return r.key() == under }); i >= 0 {
		v.at = i
	}
	v.at = max(0, min(v.at, len(rows)-1)) // never by itself on the last row, which is none of them
}

// group says what rows stand under. A week is one heading, also when only some of it was at the weekend.
func (v *table) group(rows []row) {
	whole := map[string]bool{} // the weeks, by their schooldays, with something at the weekend
	for i := range rows {
		r := &rows[i]
		r.group = v.book.Week(r.Stage, r.When, false)
		if day := r.When.Weekday(); day == time.Saturday || day == time.Sunday {
			whole[r.group] = true
		}
	}
	for i := range rows {
		if r := &rows[i]; whole[r.group] {
			r.group = v.book.Week(r.Stage, r.When, true)
		}
	}
}

// count is how many rows the cursor goes over.
func (v *table) count() int {
	if v.last != "" {
		return len(v.rows) + 1
	}
	return len(v.rows)
}

// under gives the row under the cursor, nil where that is of no entry.
func (v *table) under() *row {
	if v.at < len(v.rows) {
		return &v.rows[v.at]
	}
	return nil
}

func (v *table) step(press tea.KeyPressMsg) bool { return v.book.Keys.Step(press, &v.at, v.count()) }

// previewed is the cell of the block from which the preview stands.
const previewed = 48

// draw adds the rows around the cursor that fit, as row number first and so on. Here says that the cursor is among them.
func (v *table) draw(f *kit.Frame, w, h, first int, wide, here bool) {
	v.high = h
	room := max(1, f.Room(h)-len(f.Body))
	if !wide {
		v.list(f, w, room, first, here)
		return
	}
	left := &kit.Frame{}
	v.list(left, previewed-6, room, first, here) // the row of the cursor reaches beyond its text
	f.Columns(left, v.preview(w-previewed, room), previewed)
}

func (v *table) list(f *kit.Frame, w, room, first int, here bool) {
	t, texts := &v.book.Theme, &v.book.Words.List
	from, to := v.sight(room)
	if from > 0 {
		f.Add(t.Quiet.Render(texts.Above.Of(from)))
	}
	for i := from; i < to; i++ {
		blank, head := v.opens(i, from)
		if blank {
			f.Add("")
		}
		if head {
			f.Add(t.Quiet.Render(kit.Cell(v.rows[i].group, w)))
		}
		f.Row(t, first+i, here && i == v.at, func(name lipgloss.Style) []string {
			if i == len(v.rows) {
				return []string{kit.Pad(name.Render(v.last), w-len(v.lastKey)) + t.Key.Render(v.lastKey)}
			}
			return v.lines(&v.rows[i], name, w)
		})
	}
	switch below := v.count() - to; {
	case v.unread:
		f.Add(t.Quiet.Render(texts.MoreBelow))
	case below > 0:
		f.Add(t.Quiet.Render(texts.Below.Of(below)))
	}
}

// opens says what stands above a row of those from from on.
func (v *table) opens(i, from int) (blank, head bool) {
	switch {
	case i == len(v.rows):
		return i > from, false
	case len(v.sought) > 0:
		return i > from, false
	}
	head = i == from || v.rows[i].group != v.rows[i-1].group
	return head && i > from, head
}

// tall gives how many lines the rows from from up to to take.
func (v *table) tall(from, to int) (lines int) {
	for i := from; i < to; i++ {
		blank, head := v.opens(i, from)
		for _, one := range []bool{true, blank, head, len(v.sought) > 0 && i < len(v.rows)} {
			if one {
				lines++
			}
		}
	}
	return lines
}

// sight gives the rows to show in room lines: those around the cursor, with a line that says what lies above, and one for what lies below.
func (v *table) sight(room int) (from, to int) {
	n := v.count()
	if n == 0 {
		return 0, 0
	}
	fits := func(from, to int) bool {
		left := room - v.tall(from, to)
		if from > 0 {
			left--
		}
		if to < n || v.unread {
			left--
		}
		return left >= 0
	}
	from = min(v.at, n-1)
	to = from + 1
	for grew := true; grew; {
		grew = false
		if to < n && fits(from, to+1) {
			to, grew = to+1, true
		}
		if from > 0 && fits(from-1, to) {
			from, grew = from-1, true
		}
	}
	return from, to
}

// lines gives the lines of one row.
func (v *table) lines(r *row, name lipgloss.Style, w int) []string {
	const day, alias = 8, 19
	book, t := v.book, &v.book.Theme
	when, column := fmt.Sprintf("%s %2d", book.Words.Dates.Weekdays[r.When.Weekday()], r.When.Day()), day
	if len(v.sought) > 0 { // no week above says which month it is
		when, column = book.Words.Dates.With(&book.Words.Dates.Short, r.When, book.Now()), day+4
	}
	state := v.state(r)
	room := w - column - lipgloss.Width(state) - 2
	line := name.Render(kit.Cell(when, column) + kit.Cell(r.name(book), min(alias-1, room)))
	if len(v.sought) == 0 && room >= alias+14 {
		line += " " + t.Quiet.Render(opening(r.Line, room-alias))
	}
	lines := []string{kit.Pad(line, w-lipgloss.Width(state)) + state}
	if len(v.sought) == 0 {
		return lines
	}
	hit := ""
	if p := v.peeks[r.key()]; p != nil {
		hit = strings.Repeat(" ", column) + p.found.draw(t, w-column)
	}
	return append(lines, hit)
}

// opening gives how a text begins, cut between words.
func opening(text string, w int) string { return strings.Join(kit.Few(text, w, 1, ""), "") }

// state says in words what else is to be known of a row, and which levels were placed.
func (v *table) state(r *row) string {
	t, book := &v.book.Theme, v.book
	drafted := r.draft != nil || slices.ContainsFunc(book.Overview.Drafts, func(d journal.Draft) bool { return d.Of == r.ID })
	var parts []string
	if drafted {
		parts = append(parts, t.Quiet.Render(book.Words.List.Draft))
	}
	if r.Private {
		parts = append(parts, t.Quiet.Render(book.Words.Entry.PrivateShort))
	}
	if letters := v.letters(r); r.draft == nil && letters != "" {
		parts = append(parts, letters)
	}
	if len(parts) == 0 {
		return t.Quiet.Render(book.Words.List.OnlyWords)
	}
	return strings.Join(parts, " ")
}

// letters gives the levels from the lowest up, each by itself where they are few, and else counted. A level that the rubric in use does not
// have is a question mark.
func (v *table) letters(r *row) string {
	book, n, all := v.book, map[int]int{}, 0
	for _, placed := range r.Met {
		if placed.Level != "" {
			n[book.Rubric.LevelIndex(placed.Level)]++
			all++
		}
	}
	var parts []string
	for i := -1; i < len(book.Rubric.Levels); i++ {
		if n[i] == 0 {
			continue
		}
		letters := book.Theme.Quiet.Render("?")
		if i >= 0 {
			letters = kit.Letters(&book.Theme, book.Rubric, book.Rubric.Levels[i].ID, book.Lang())
		}
		if all > 4 {
			parts = append(parts, letters+book.Theme.Quiet.Render(strconv.Itoa(n[i])))
			continue
		}
		parts = append(parts, slices.Repeat([]string{letters}, n[i])...)
	}
	return strings.Join(parts, " ")
}

// open gives what enter on a row does: an entry is read, a draft goes on.
func (v *table) open(asker window.Screen) tea.Cmd {
	r := v.under()
	if r.draft != nil {
		return v.book.Do(asker, v.book.OpenDraft(r.draft.ID))
	}
	return v.book.Do(asker, v.book.ReadEntry(r.ID))
}
