package judge

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// studentEntry shows one entry of a hand-in whole, with what the lecturer says about it below. To open it is to read it; it is marked so once, so
// that an entry marked as unread stays that when the lecturer comes back to it from another screen.
type studentEntry struct {
	of      *studentView
	at      int
	was     journal.EntryState // when it was opened; by now it is read
	seen    bool               // it was marked as read
	scroll  kit.Scroll
	changed []string // what is no longer as it was read, if that is known
	comment *kit.Field
	writing bool
	notice  string
}

func newStudentEntry(of *studentView, at int) *studentEntry {
	v := &studentEntry{of: of, at: at}
	en := v.entry()
	if v.was = of.s.State(en); v.was == journal.EntryChanged {
		v.changed = of.s.ChangedParts(of.desk, en)
	}
	v.comment = kit.NewField(&of.desk.Theme, of.s.Review.CommentOn(en.ID, en.Hash))
	of.at[entriesPart] = at
	return v
}

func (v *studentEntry) entry() *exchange.Entry { return &v.of.s.HandIn.Entries[v.at] }

// Key takes letters for text while the comment is written, and else for keys; arrows up and down move the entry.
func (v *studentEntry) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	v.notice = ""
	switch {
	case key.Matches(press, k.Switch), v.writing && key.Matches(press, k.Stop):
		v.writing = !v.writing
		v.comment.Focus(v.writing)
		return desk.Save(), true
	case v.writing && key.Matches(press, k.Help):
		return nil, false
	case v.writing:
		return v.write(press), true
	case key.Matches(press, k.Left):
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.Right):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.NextUnread):
		return v.nextUnread(), true
	case key.Matches(press, k.Unread):
		return v.markUnread(), true
	case key.Matches(press, k.Points):
		return desk.Push(newPoints(v.of)), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// goTo shows another entry, if there is one. No screen is opened for it, so that it is marked as read here.
func (v *studentEntry) goTo(at int) tea.Cmd {
	if at < 0 || at >= len(v.of.s.HandIn.Entries) {
		return nil
	}
	*v = *newStudentEntry(v.of, at)
	return v.markRead()
}

// nextUnread shows the next unread entry of this student, or else goes to the next student with something unread. The one on screen does not
// count: it may have been marked as unread to come back to it later.
func (v *studentEntry) nextUnread() tea.Cmd {
	if at := v.of.unreadEntry(v.at); at >= 0 && at != v.at {
		return v.goTo(at)
	}
	cmd := v.of.unreadStudent(v)
	v.notice, v.of.notice = v.of.notice, ""
	return cmd
}

// markRead notes the words that were read, and digests of their parts, so that after the next hand-in it can be said what changed.
func (v *studentEntry) markRead() tea.Cmd {
	v.seen = true
	en := v.entry()
	if v.of.s.State(en) == journal.EntryRead {
		return nil
	}
	return v.of.desk.Change(v.of.s, false, func(review *journal.Review) { review.MarkRead(en.ID, en.Hash, en.Parts()) })
}

// markUnread takes back that the entry was read, and on the same key again says that it was.
func (v *studentEntry) markUnread() tea.Cmd {
	en := v.entry()
	if v.of.s.State(en) != journal.EntryRead {
		return v.markRead()
	}
	v.notice = v.of.desk.Words.Student.UnreadAgain
	return v.of.desk.Change(v.of.s, false, func(review *journal.Review) { review.MarkUnread(en.ID) })
}

// write keeps the comment, with the words that it is about.
func (v *studentEntry) write(msg tea.Msg) tea.Cmd {
	edited := v.comment.Update(msg)
	if v.notice = kit.Refusal(&v.of.desk.Words.Walk, edited); !edited.Changed {
		return nil
	}
	en := v.entry()
	return v.of.desk.Change(v.of.s, true, func(review *journal.Review) { review.Comment(en.ID, en.Revision, en.Hash, v.comment.Text()) })
}

func (v *studentEntry) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.seen {
			return v.markRead()
		}
	case tea.PasteMsg:
		if v.writing {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.of.desk.Save()
	case window.ThemedMsg:
		v.comment.Style(&v.of.desk.Theme)
	case desk.StudentMsg:
		taken, cmd := v.of.take(msg)
		if !taken {
			return cmd
		}
		return tea.Batch(cmd, v.of.desk.Surface(v.of))
	}
	return nil
}

// View draws the entry in the room that the comment leaves, so that both are in sight while it is written.
func (v *studentEntry) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	f := kit.Frame{Title: v.of.title(v.of.entryName(v.entry())), Brief: v.of.where(), Status: cmp.Or(v.notice, desk.Saved())}
	f.Where = f.Brief + " · " + fmt.Sprintf(desk.Words.Student.EntryOf, v.at+1, len(v.of.s.HandIn.Entries))
	f.Keys = []key.Binding{k.NextUnread, k.Comment, k.OtherEntry, k.Unread, k.Points, k.Close, k.Help}
	if v.writing {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	room := f.Room(h)
	below := kit.Frame{}
	v.drawComment(&below, w, room)
	v.drawEntry(&f, w, room-len(below.Body))
	if f.Stack(&below); v.writing {
		f.Focus, f.FocusEnd = len(f.Body)-len(below.Body), len(f.Body)-1 // the comment whole, with the name above it
	}
	return &f
}

// drawEntry draws as much of the entry as room holds, from where the reader is. The comment below it stays in sight.
func (v *studentEntry) drawEntry(f *kit.Frame, w, room int) {
	lines, scroll := v.lines(min(w, kit.Prose)), &v.scroll
	scroll.Height, scroll.Length = max(1, room), len(lines)
	scroll.Top = max(0, min(scroll.Top, scroll.Length-scroll.Height))
	shown := lines[scroll.Top:min(scroll.Length, scroll.Top+scroll.Height)]
	kit.MarkMore(&v.of.desk.Theme, shown, scroll.Top, scroll.Length, w)
	f.Add(shown...)
}

// drawComment draws what the lecturer says about the entry, in few lines unless it is being written.
func (v *studentEntry) drawComment(f *kit.Frame, w, room int) {
	if !v.writing && v.comment.Text() == "" {
		return
	}
	if room > 12 {
		f.Add("")
	}
	f.Add(v.of.desk.Theme.Title.Render(kit.Cell(v.of.desk.Words.Student.Comment, w)))
	if !v.writing {
		f.Add(kit.Few(v.comment.Text(), w, 2, "")...)
		return
	}
	kit.DrawField(f, v.comment, 0, w, max(2, min(6, room/3)))
}

// lines writes out what there is to know first, and the entry. That is done with each drawing: a text of 100,000 letters takes two milliseconds.
func (v *studentEntry) lines(w int) []string {
	desk, s, say, en := v.of.desk, v.of.s, &v.of.desk.Words.Student, v.entry()
	var lines []string
	add := func(more ...string) { lines = append(lines, more...) }
	note := func(text string) { add(kit.Styled(desk.Theme.Accent, kit.Wrap(text, w, ""))...) }
	if v.was == journal.EntryChanged {
		changed := say.EntryChanged
		if len(v.changed) > 0 {
			changed += ": " + words.List(v.changed, desk.Words.Stand.And)
		}
		note(words.SignChanged + " " + changed + ".")
	}
	if en.Rubric != "" {
		note(say.OtherRubric + ": " + s.Rubric(en.Rubric).Title.In(desk.Lang()))
	}
	if en.Why != "" {
		note(say.Why + " " + words.Quote(en.Why))
	}
	for _, comment := range s.Review.Comments {
		if comment.Entry == en.ID && comment.Hash != en.Hash {
			note(fmt.Sprintf(say.EarlierComment, comment.Revision) + " " + words.Quote(comment.Text))
		}
	}
	for _, reply := range s.HandIn.Replies {
		if reply.Entry == en.ID && reply.Criterion == "" {
			note(say.Replied + " " + words.Quote(reply.Text))
		}
	}
	if len(lines) > 0 {
		add("")
	}
	sheet := kit.Sheet{Words: desk.Words, Theme: &desk.Theme, Rubric: s.Rubric(en.Rubric), When: desk.When(en.When), Follows: v.follows(), Hidden: v.of.hidden}
	entry := s.HandIn.JournalEntry(v.at)
	add(sheet.Lines(&entry, w)...)
	for _, came := range en.Outcomes {
		add(kit.Wrap(fmt.Sprintf(say.Came, desk.Words.Facts.Outcomes[came.Outcome], desk.When(came.When)), w, "")...)
	}
	return lines
}

// follows names the moment that this one follows up.
func (v *studentEntry) follows() string {
	en := v.entry()
	if before := v.of.s.HandIn.Entry(en.Follows); before != nil {
		return v.of.entryName(before)
	}
	if en.Said.Encounter.FollowsUp {
		return v.of.desk.Words.Student.FollowsUnseen
	}
	return ""
}
