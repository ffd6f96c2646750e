package entries

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// filter is what narrows the list: a text that is searched for as it is typed, and fields that are chosen from. One of the two may be open
// over the list; each change is a new question to the journal.
type filter struct {
	book   *logbook.Logbook
	query  store.Query
	search *kit.Form // one row, so that it is drawn as any other
	typing bool      // the cursor is in it
	fields *kit.Form // nil while they are closed
}

func newFilter(book *logbook.Logbook) *filter {
	x := &filter{book: book}
	row := kit.TextRow(&book.Theme, book.Words.List.Search, "", func(text string) { x.query.Text = text })
	x.search = &kit.Form{Rows: []*kit.Row{row}}
	return x
}

// on says that something is left out of the list.
func (x *filter) on() bool { return x.query != (store.Query{}) }

// open says that the keys are for the filter.
func (x *filter) open() bool { return x.typing || x.fields != nil }

func (x *filter) openSearch() {
	x.typing = true
	x.search.Rows[0].Input.Focus()
}

func (x *filter) clear() {
	x.query = store.Query{}
	x.search.Rows[0].Input.SetValue("")
}

// words are those searched for, folded.
func (x *filter) words() []string { return strings.Fields(journal.Fold(x.query.Text)) }

// drafts gives the drafts of new entries that the filter leaves in. The journal finds entries only.
func (x *filter) drafts() (rows []row) {
	for i := range x.book.Overview.Drafts {
		d := &x.book.Overview.Drafts[i]
		if d.Of == "" && x.leaves(&d.Entry) {
			s := d.Entry.Summary()
			rows = append(rows, row{Summary: &s, draft: d})
		}
	}
	return rows
}

// leaves says that the filter leaves an entry in, as the journal says it of one that was finished.
func (x *filter) leaves(e *journal.Entry) bool {
	q, at := &x.query, &e.Encounter
	switch {
	case q.Alias != "" && journal.Fold(q.Alias) != journal.Fold(at.Alias),
		q.Stage != "" && q.Stage != at.Stage,
		q.Criterion != "" && !meets(e, q.Criterion),
		!journal.Within(at.When, q.From, q.Until):
		return false
	}
	return holds(e, x.words())
}

// meets says that an entry is a moment of a criterion.
func meets(e *journal.Entry, criterion string) bool {
	return slices.ContainsFunc(e.Met(), func(m journal.Met) bool { return m.Criterion == criterion })
}

// key answers a key while the filter is open, and says whether it asks for something else now.
func (x *filter) key(press tea.KeyPressMsg) (changed, handled bool) {
	k := keysOf(x.book.Window)
	switch {
	case x.fields == nil:
		return x.searchKey(press, k)
	case key.Matches(press, k.Choose):
		changed = x.fields.Accept()
		x.fields = nil
		return changed, true
	case key.Matches(press, k.Switch):
		changed = x.fields.Accept()
		if !x.fields.Move(1) {
			x.point(0)
			return changed, false
		}
		return changed, true
	case key.Matches(press, k.SwitchBack):
		changed = x.fields.Accept()
		if !x.fields.Move(-1) {
			x.point(len(x.fields.Rows) - 1)
			return changed, false
		}
		return changed, true
	}
	if changed, handled = x.fields.Key(press, &k.Keys); !handled && key.Matches(press, k.Close) {
		x.fields = nil
		return false, true
	}
	return changed, handled
}

// point puts the cursor on a row of what is open or shown.
func (x *filter) point(row int) {
	if x.fields == nil {
		x.openSearch()
		return
	}
	x.fields.Leave()
	x.fields.At = row
	x.fields.Enter()
}

// close takes the cursor out of the filter, which stays on as it is.
func (x *filter) close() {
	x.leaveSearch()
	x.fields = nil
}

// searchKey leaves the search with what was typed, or by esc without it.
func (x *filter) searchKey(press tea.KeyPressMsg, k *keys) (changed, handled bool) {
	switch {
	case key.Matches(press, k.Choose, k.Down, k.Switch):
		x.leaveSearch()
		return false, true
	case key.Matches(press, k.Close):
		x.leaveSearch()
		changed = x.query.Text != ""
		x.query.Text = ""
		x.search.Rows[0].Input.SetValue("")
		return changed, true
	}
	return x.search.Rows[0].Write(press)
}

func (x *filter) leaveSearch() {
	x.typing = false
	x.search.Rows[0].Input.Blur()
}

// paste puts a text into the search, while it is open.
func (x *filter) paste(msg tea.PasteMsg) (changed bool) {
	if x.typing {
		changed, _ = x.search.Rows[0].Write(msg)
	}
	return changed
}

// openFields opens the filters other than text, each on one line. Goals are no criteria to filter by: entries are not levelled on them.
func (x *filter) openFields() {
	book, words, lang := x.book, &x.book.Words.List, x.book.Lang()
	all := kit.Option{ID: "", Name: words.Any}
	criteria, stages := []kit.Option{all}, append([]kit.Option{all}, book.Stages(false)...)
	for _, g := range book.Rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		for _, c := range g.Criteria {
			criteria = append(criteria, kit.Option{ID: c.ID, Name: c.Short.In(lang)})
		}
	}
	x.fields = &kit.Form{Rows: []*kit.Row{
		x.aliasRow(),
		kit.ChoiceRow(words.Criterion, criteria, x.query.Criterion, func(id string) { x.query.Criterion = id }),
		kit.ChoiceRow(words.Stage, stages, x.query.Stage, func(id string) { x.query.Stage = id }),
		book.LimitRow(words.From, &x.query.From, 0),
		book.LimitRow(words.Until, &x.query.Until, 1),
	}}
	x.fields.Enter()
}

// aliasRow filters by the alias that holds what was typed, and says which that is.
func (x *filter) aliasRow() *kit.Row {
	known := func() []string { return logbook.Names(x.book.Overview.Vocabulary.Aliases) }
	row := kit.TextRow(&x.book.Theme, x.book.Words.List.Alias, x.query.Alias, func(typed string) { x.query.Alias = firstWith(known(), typed) })
	row.Complete(&x.book.Keys, func(string) []string { return known() })
	row.Echo = func() string {
		if x.query.Alias == row.Input.Value() {
			return ""
		}
		return x.query.Alias
	}
	return row
}

// firstWith gives the first alias that holds what was typed, which is the one used last, and what was typed when none does.
func firstWith(aliases []string, typed string) string {
	for _, a := range aliases {
		if typed != "" && strings.Contains(journal.Fold(a), journal.Fold(typed)) {
			return a
		}
	}
	return typed
}

// draw shows the search while there is one, and the other filters: open, or in a quiet line where they are on.
func (x *filter) draw(f *kit.Frame, w int) {
	t, k := &x.book.Theme, keysOf(x.book.Window)
	if x.fields != nil {
		f.Keys = []key.Binding{k.Done, k.Help}
		if len(x.fields.Rows[x.fields.At].Options) > 0 {
			f.Keys = []key.Binding{k.Turn, k.Done, k.Help}
		}
		f.Form(t, x.fields, w, true, 1)
		return
	}
	if x.typing {
		f.Keys = []key.Binding{k.ToRows, k.Wipe, k.Help}
	}
	if x.typing || x.query.Text != "" {
		f.Form(t, x.search, w, x.typing, 0)
	}
	if about := x.about(); about != "" {
		f.Add(t.Quiet.Render(kit.Cell(about, w)))
	}
}

// about tells which filters are on, besides the text.
func (x *filter) about() string {
	book, q := x.book, &x.query
	var parts []string
	if q.Alias != "" {
		parts = append(parts, q.Alias)
	}
	if q.Criterion != "" {
		parts = append(parts, book.Criterion(q.Criterion))
	}
	if s := book.Rubric.Stage(q.Stage); s != nil {
		parts = append(parts, s.Name.In(book.Lang()))
	}
	if !q.From.IsZero() {
		parts = append(parts, book.Words.List.From+" "+book.Words.Dates.Day(q.From, book.Now()))
	}
	if !q.Until.IsZero() { // the day after the last one that counts
		parts = append(parts, book.Words.List.Until+" "+book.Words.Dates.Day(q.Until.AddDate(0, 0, -1), book.Now()))
	}
	return strings.Join(parts, " · ")
}
