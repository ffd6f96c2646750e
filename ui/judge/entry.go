package judge

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// studentEntry shows one entry of a hand-in whole, part by part, with what the lecturer says about it: a level where a part is about a criterion,
// and a comment on the whole, on a part, or on a sentence there. To open it is to read it; it is marked so once, so that an entry marked as
// unread stays that when the lecturer comes back to it from another screen.
type studentEntry struct {
	of       *studentView
	at       int
	was      journal.EntryState // when it was opened; by now it is read
	read     string             // the hash of the words that were read before
	seen     bool               // it was marked as read
	changed  []string           // what is no longer as it was read, if that is known
	parts    []string           // that the cursor goes to, the whole entry first
	row      int                // of these
	sentence int                // of that part; -1 for all of it
	comment  *kit.Field         // on the place of the cursor
	writing  bool
	astray   bool // letters were typed beside the comment, so that a digit would be one of them
	scroll   kit.Scroll
	laid     []lines // of each part, as drawn last
	notice   string
}

// lines are those from one to another, the last one too.
type lines struct{ from, to int }

func newStudentEntry(of *studentView, at int) *studentEntry {
	v := &studentEntry{of: of, at: at, sentence: -1}
	en := v.entry()
	if v.was = of.s.State(en); v.was == journal.EntryChanged {
		v.changed, v.read = of.s.ChangedParts(of.desk, en), of.s.Review.Read[en.ID]
	}
	v.parts = []string{""}
	for _, part := range v.sheet().Parts(v.counted()) {
		if part.ID != "" && part.ID != exchange.PartEncounter && part.ID != exchange.PartGoals {
			v.parts = append(v.parts, part.ID)
		}
	}
	v.turnTo(0, -1)
	of.at[entriesPart] = at
	return v
}

// newStudentEntryAt opens it at what stands at a criterion, if anything does.
func newStudentEntryAt(of *studentView, at int, criterion string) *studentEntry {
	v := newStudentEntry(of, at)
	v.turnTo(max(0, slices.Index(v.parts, criterion)), -1)
	return v
}

func (v *studentEntry) entry() *exchange.Entry { return &v.of.s.HandIn.Entries[v.at] }

// part is the name of the part under the cursor, empty for the whole entry.
func (v *studentEntry) part() string { return v.parts[v.row] }

// criterion gives the id of the criterion that the part under the cursor is about, if the lecturer judges it; empty for none.
func (v *studentEntry) criterion() string {
	if slices.Contains(v.of.s.Brief.Criteria, v.part()) {
		return v.part()
	}
	return ""
}

// sentences are those of the part under the cursor.
func (v *studentEntry) sentences() []journal.Sentence {
	return journal.Sentences(v.entry().Text(v.part()))
}

// turnTo puts the cursor on a part or a sentence of it, with the comment on that place.
func (v *studentEntry) turnTo(row, sentence int) {
	v.row, v.sentence, v.writing = row, sentence, false
	text, place := "", v.place()
	for _, c := range v.of.s.Review.CommentsOn(place.Entry, place.Hash) {
		if c.Part == place.Part && (c.Sentence == nil) == (place.Sentence == nil) && (c.Sentence == nil || *c.Sentence == *place.Sentence) {
			text = c.Text
		}
	}
	v.comment = kit.NewField(&v.of.desk.Theme, text)
}

// place is what a comment at the cursor is about.
func (v *studentEntry) place() journal.Comment {
	en := v.entry()
	c := journal.Comment{Entry: en.ID, Revision: en.Revision, Hash: en.Hash, Part: v.part()}
	if v.sentence >= 0 {
		c.Sentence = v.sentences()[v.sentence].Anchor(v.of.desk.AnchorSecret)
	}
	return c
}

// Key takes letters for text while the comment is written, and else for keys. The arrows go from part to part, through what is out of sight
// of one, and from sentence to sentence. A letter that means nothing here began a word that was to be the comment: what follows it goes nowhere.
func (v *studentEntry) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	v.notice = ""
	switch {
	case v.writing:
		return v.writeKey(press)
	case v.strays(press):
		v.notice = v.of.desk.Words.Student.Astray
		return nil, press.Text != "?"
	case key.Matches(press, k.SwitchBack):
		return v.write(), false
	case key.Matches(press, k.Switch, k.Choose):
		return v.write(), true
	case key.Matches(press, k.Up):
		v.step(-1)
	case key.Matches(press, k.Down):
		v.step(1)
	case key.Matches(press, k.Right) && v.sentence+1 < len(v.sentences()) && v.part() != "":
		v.turnTo(v.row, v.sentence+1)
		v.follow()
	case key.Matches(press, k.Left) && v.sentence >= 0:
		v.turnTo(v.row, v.sentence-1)
		v.follow()
	case key.Matches(press, k.Left, k.Right):
	case key.Matches(press, k.NextEntry):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.LastEntry):
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.NextUnread):
		return v.nextUnread(), true
	case key.Matches(press, k.Unread):
		return v.markUnread(), true
	case v.criterion() != "":
		if cmd, handled := v.judge(press); handled {
			return cmd, true
		}
		return nil, v.scroll.Key(press, &k.Keys)
	default:
		return nil, v.scroll.Key(press, &k.Keys)
	}
	return nil, true
}

// strays says whether a key is part of a text that is typed beside the comment.
func (v *studentEntry) strays(press tea.KeyPressMsg) bool {
	k := keysOf(v.of.desk.Window)
	means := key.Matches(press, k.NextUnread, k.Unread, k.Mark, k.AsStudent) || v.of.digit(press) >= 0
	v.astray = press.Text != "" && (v.astray || !means)
	return v.astray
}

// judge answers a key for the level of the criterion under the cursor.
func (v *studentEntry) judge(press tea.KeyPressMsg) (cmd tea.Cmd, handled bool) {
	k, id := keysOf(v.of.desk.Window), v.criterion()
	switch at := v.of.digit(press); {
	case at >= 0:
		return v.of.grade(id, at), true
	case key.Matches(press, k.AsStudent):
		v.notice, cmd = v.of.alike(id)
	case key.Matches(press, k.PutBack):
		cmd = v.of.putBack(id)
	case key.Matches(press, k.Clear):
		v.notice, cmd = v.of.wipe(id)
	case key.Matches(press, k.Reveal) && v.of.hidden(id):
		v.of.shown[id] = true
	default:
		return nil, false
	}
	return cmd, true
}

// step goes to another part, or first to what of this one is out of sight.
func (v *studentEntry) step(by int) {
	if v.row < len(v.laid) {
		here, bottom := v.laid[v.row], v.scroll.Top+v.scroll.Height-1
		page := max(1, v.scroll.Height/2)
		switch {
		case by > 0 && here.to > bottom:
			v.scroll.Top = min(v.scroll.Top+page, here.to-v.scroll.Height+1)
			return
		case by < 0 && here.from < v.scroll.Top:
			v.scroll.Top = max(v.scroll.Top-page, here.from)
			return
		}
	}
	if to := v.row + by; to >= 0 && to < len(v.parts) {
		v.turnTo(to, -1)
		v.follow()
	} else if by < 0 {
		v.scroll.Top = 0 // what is said above the first part
	} else {
		v.scroll.Top += max(1, v.scroll.Height/2) // what stands beside the entry, below the last part
	}
}

// follow brings the part or the sentence of the cursor into sight, as far as there is room, from its beginning on.
func (v *studentEntry) follow() {
	if v.row >= len(v.laid) || v.scroll.Height == 0 {
		return
	}
	here := v.laid[v.row]
	if v.sentence >= 0 { // which line it is on is known about enough
		high := here.to - here.from
		here.from += high * v.sentence / max(1, len(v.sentences()))
		here.to = min(here.to, here.from+3)
	}
	if here.to > v.scroll.Top+v.scroll.Height-1 {
		v.scroll.Top = here.to - v.scroll.Height + 1
	}
	v.scroll.Top = min(v.scroll.Top, here.from)
}

// goTo shows another entry, if there is one. No screen is opened for it, so that it is marked as read here.
func (v *studentEntry) goTo(at int) tea.Cmd {
	if at < 0 || at >= len(v.of.s.HandIn.Entries) {
		return nil
	}
	*v = *newStudentEntry(v.of, at)
	return tea.Batch(v.markRead(), v.compare())
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

// compare asks for the older hand-ins with an entry that changed, to tell its new sentences.
func (v *studentEntry) compare() tea.Cmd {
	if v.was != journal.EntryChanged || v.of.asked {
		return nil
	}
	v.of.asked = true
	return v.of.desk.Run(v, v.of.desk.ReadEarlier(v.of.s))
}

// added gives the new sentences of each part; nothing where the words that were read are not at hand any more.
func (v *studentEntry) added() map[string][]journal.Sentence {
	if v.was != journal.EntryChanged {
		return nil
	}
	for _, earlier := range v.of.earlier {
		if before := earlier.Entry(v.entry().ID); before != nil && before.Hash == v.read {
			return v.entry().Added(before)
		}
	}
	return nil
}

// write begins the comment on the place of the cursor.
func (v *studentEntry) write() tea.Cmd {
	v.writing = true
	v.comment.Focus(true)
	return nil
}

// writeKey gives a key to the comment, and leaves it to go on where the reader was.
func (v *studentEntry) writeKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.Switch, k.SwitchBack, k.Stop):
		v.writing = false
		v.comment.Focus(false)
		return v.of.desk.Save(), !key.Matches(press, k.Switch)
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.typed(press), true
}

// typed keeps the comment, with the words that it is about.
func (v *studentEntry) typed(msg tea.Msg) tea.Cmd {
	edited := v.comment.Update(msg)
	if v.notice = kit.Refusal(&v.of.desk.Words.Walk, edited); !edited.Changed {
		return nil
	}
	place := v.place()
	place.Text = v.comment.Text()
	return v.of.desk.Change(v.of.s, true, func(review *journal.Review) { review.CommentAt(place) })
}

// Point puts the cursor on a part.
func (v *studentEntry) Point(row int) (opens bool) {
	switch {
	case row < len(v.parts):
		v.turnTo(row, -1)
	case row == len(v.parts):
		v.write()
	}
	return false
}

func (v *studentEntry) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.seen {
			return tea.Batch(v.markRead(), v.compare())
		}
	case desk.EarlierMsg:
		if msg.Of == v.of.s {
			v.of.earlier = msg.HandIns
		}
	case tea.PasteMsg:
		if v.writing {
			return v.typed(msg)
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

// counted is the entry as package journal knows it.
func (v *studentEntry) counted() *journal.Entry {
	entry := v.of.s.HandIn.JournalEntry(v.at)
	return &entry
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

// commented gives the comments on a part: those on its words as they stand, and those on earlier words that are about a sentence which still
// stands. Each comes with that sentence, empty for none.
func (v *studentEntry) commented(part string) (comments []journal.Comment, on []string) {
	en := v.entry()
	for _, c := range v.of.s.Review.Comments {
		if c.Entry != en.ID || c.Part != part || c.Hash != en.Hash && c.Sentence == nil {
			continue
		}
		words := ""
		if c.Sentence != nil {
			found, ok := c.Sentence.Find(v.of.desk.AnchorSecret, en.Text(part))
			if !ok {
				continue
			}
			words = found.Words
		}
		comments, on = append(comments, c), append(on, strings.TrimSpace(words))
	}
	return comments, on
}
