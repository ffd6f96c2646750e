package school

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Found shows what a file with a card holds: all that is wrong with it, or a card to look at and take into use. Nothing is used before
// somebody says so.
type Found struct {
	book   *logbook.Logbook
	path   string
	read   bool // the file was read
	found  store.FoundCard
	inUse  journal.SchoolCard
	err    error
	at     int
	said   string
	scroll kit.Scroll
}

// NewFound reads a file and shows it.
func NewFound(book *logbook.Logbook, path string) *Found { return &Found{book: book, path: path} }

// NewArrived shows a .koffie file that was read already.
func NewArrived(book *logbook.Logbook, path string, file *exchange.SchoolFile) *Found {
	return &Found{book: book, path: path, read: true, found: store.SchoolCardIn(file)}
}

// acts are the rows: of a card, to look at it and to use it; of a file with faults, to look again.
func (v *Found) acts() []act {
	book, say := v.book, &v.book.Words.School
	switch {
	case !v.read:
		return nil
	case v.err != nil:
		return []act{{say.Again, "", v.again}}
	}
	acts := []act{{say.Look, say.LookAbout, func() tea.Cmd { return book.Push(&look{book: book, card: v.found.Card}) }}}
	if book.Store != nil && !v.known() {
		acts = append(acts, act{say.Use, say.UseAbout, v.use})
	}
	return acts
}

// known says that the card is the one in use.
func (v *Found) known() bool { return v.inUse.ID != "" && v.inUse.SameWords(&v.found.Card) }

func (v *Found) again() tea.Cmd {
	v.read, v.at, v.said, v.scroll = false, 0, "", kit.Scroll{}
	return v.book.Wait(v, find(v.path))
}

func (v *Found) use() tea.Cmd {
	book, say := v.book, &v.book.Words.School
	return book.Ask(say.AskUse, say.AskUseSafe,
		window.Answer{Name: say.NotNow, Keys: book.Keys.Close},
		window.Answer{Name: say.Use, Do: func() tea.Cmd { return book.Do(v, use(book, v.found.Card)) }})
}

// Key answers the rows; where there is one only, the arrows turn what is to be read.
func (v *Found) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	switch {
	case key.Matches(press, k.Close):
		return v.leave(), true
	case key.Matches(press, k.Choose) && len(acts) > 0:
		return acts[v.at].do(), true
	case len(acts) > 1 && k.Step(press, &v.at, len(acts)):
		return nil, true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// leave goes back, or ends a program that was started for this file alone.
func (v *Found) leave() tea.Cmd {
	if v.book.Alone() {
		return v.book.Quit()
	}
	return v.book.Pop()
}

// Point puts the cursor on a row, which a click opens.
func (v *Found) Point(row int) bool {
	v.at = row
	return true
}

// Update reads the file when it is first shown, and hears what came of a row.
func (v *Found) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		switch {
		case !v.read:
			return book.Wait(v, find(v.path))
		case book.Store != nil:
			return book.Run(v, read(book))
		}
	case foundMsg:
		if v.read, v.found, v.err = true, msg.found, msg.err; msg.err == nil && book.Store != nil {
			return book.Run(v, read(book))
		}
	case cardMsg:
		if msg.err == nil {
			v.inUse = msg.card
		}
	case chosenMsg:
		if msg.err != nil {
			v.said = why(book, msg.err)
			return nil
		}
		if book.Alone() {
			v.at, v.said = 0, fmt.Sprintf(book.Words.School.Used, msg.title)
			return tea.Batch(book.ReadOverview(), book.Run(v, read(book)))
		}
		return tea.Batch(book.Pop(), book.All(msg))
	}
	return nil
}

// View gives what was found above the rows, which stay in sight.
func (v *Found) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.School, &book.Theme
	f := &kit.Frame{Title: say.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " "), Keys: []key.Binding{k.Close, k.Help}}
	if !v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Reading, w, ""))...)
		return f
	}
	if v.said != "" {
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
		f.Add("")
	}
	v.report(f, min(w, kit.Prose+10))
	if f.Pin(); len(v.acts()) > 0 {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
		f.Add("")
	}
	for i, a := range v.acts() {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			return []string{strings.TrimSuffix(style.Render(a.name)+"  "+t.Quiet.Render(a.about), "  ")}
		})
	}
	v.scroll.Show(f, h)
	return f
}

// report says what is in the file, or what is wrong with it.
func (v *Found) report(f *kit.Frame, w int) {
	book := v.book
	say, t, problems := &book.Words.School, &book.Theme, &book.Words.Command.Problems
	add := func(text string) { f.Add(kit.Wrap(text, w, "")...) }
	found := problemsIn(v.err)
	switch {
	case len(found) > 0:
		add(say.Problems.Of(len(found)))
		add(say.Mend)
		f.Add("")
		for _, p := range found {
			where := problems.Place(p)
			lines := kit.Wrap(strings.TrimPrefix(where+": "+problems.Say(p), ": "), w, "  ")
			lines[0] = strings.Replace(lines[0], where, t.Accent.Render(where), 1)
			f.Add(lines...)
		}
		return
	case v.err != nil:
		add(book.Words.SayFile(v.err))
		return
	}
	head(f, book, &v.found.Card, w)
	f.Add("")
	add(fmt.Sprintf(say.Fine, v.found.Card.ID, v.found.Card.Version))
	if v.found.Signed != "" {
		add(fmt.Sprintf(say.Signed, v.found.Signed[:16]))
	} else if store.IsKoffie(v.path) {
		add(say.Unsigned)
	}
	switch {
	case book.Store == nil:
		add(say.NoJournal)
	case v.known() && v.said == "":
		add(say.SameAsNow)
	}
	if left := book.Words.SayFoundCard(v.found.Found); len(left) > 0 {
		f.Add("")
		for _, line := range left {
			indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
			f.Add(kit.Wrap(strings.TrimLeft(line, " "), w, indent)...)
		}
	}
}

// look is a card to read from beginning to end.
type look struct {
	book   *logbook.Logbook
	card   journal.SchoolCard
	scroll kit.Scroll
}

func (v *look) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.scroll.Key(press, &v.book.Keys)
}

func (v *look) Update(tea.Msg) tea.Cmd { return nil }

func (v *look) View(w, h int) *kit.Frame {
	w = min(kit.Measure(w), kit.Prose)
	book, k := v.book, keysOf(v.book.Window)
	t := &book.Theme
	f := &kit.Frame{Title: book.Words.School.Title, Keys: []key.Binding{k.Close, k.Down, k.Help}}
	head(f, book, &v.card, w)
	for _, h := range v.card.Headings {
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(h.Title, w, ""))...)
		for _, q := range h.Questions {
			f.Add(kit.Wrap(q.Text, w, "")...)
			if len(q.Chances) > 0 {
				f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.School.ChancesHead+": "+strings.Join(q.Chances, " · "), w, "  "))...)
			}
			for _, tip := range q.Tips {
				f.Add(kit.Wrap(tip, w, "  ")...)
			}
		}
	}
	v.scroll.Show(f, h)
	return f
}
