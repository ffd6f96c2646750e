package handin

import (
	"errors"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// checker is the second step of handing in: one after the other, what may identify someone in what leaves, and apart from
// it what is sensitive. Each decision is kept at once.
type checker struct {
	in      *handIn
	found   []found // nil until everything was looked through
	ready   bool
	all     bool // what was decided is shown as well
	at      int  // in what is shown
	act     int  // in what can be done about it
	done    [2]int
	form    *kit.Form // open while words are put in the place of others
	with    string    // those words
	wide    bool      // and in every other place where the same stands
	editing string    // what is being read so that it can be edited
}

// found is one issue, with its mark, which costs a digest.
type found struct {
	*discretion.Issue
	mark string
	kept bool
}

// Places in done.
const (
	identifying = iota
	sensitive
)

func (f *found) kind() int {
	if f.Finding.Kind.Sensitive() {
		return sensitive
	}
	return identifying
}

// open looks through everything that would leave now.
func (c *checker) open() tea.Cmd {
	c.editing = ""
	return c.in.book.Do(c.in, check(c.in.book, c.asked()))
}

func (c *checker) asked() checking {
	v := c.in
	return checking{stage: v.set.Stage, ids: v.choose.tally.IDs(), why: v.reasons(), before: v.checked}
}

func (c *checker) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case checkedMsg:
		return c.looked(msg)
	case choiceMsg:
		if msg.err == nil && c.in.at == words.CheckStep {
			return c.open()
		}
	case decidedMsg:
		if msg.err != nil {
			return c.in.tell(msg.err)
		}
		c.decided(msg)
	case logbook.EntryMsg:
		if c.editing != "" {
			return c.edit(msg)
		}
	case logbook.StandMsg:
		if taken, cmd := c.in.book.TakeStand(c.in, msg); !taken {
			return cmd
		}
		if c.editing == discretion.Estimate+msg.Stand.Stage {
			return c.judge(msg.Stand)
		}
	case window.ThemedMsg:
		if c.form != nil {
			c.form.Style(&c.in.book.Theme)
		}
	}
	return nil
}

// looked takes over what was found. When all that was chosen stays here by now, there is nothing to look at.
func (c *checker) looked(msg checkedMsg) tea.Cmd {
	v := c.in
	changed := v.takeOver(msg.changes)
	switch {
	case msg.err != nil:
		c.form = nil
		return tea.Batch(changed, v.goTo(words.ChooseStep), v.tell(msg.err))
	case errors.Is(msg.failed, store.ErrAliasTaken):
		v.notice = v.book.Words.Stand.AliasFaults[journal.AliasTwice]
		return nil
	}
	if c.form != nil { // words were replaced, if only in lines on why
		c.done[identifying] += max(0, v.checked.Open()-msg.checked.Open())
	}
	c.form = nil
	v.source, v.checked, c.ready = msg.source, msg.checked, true
	c.list()
	if len(v.source.Entries) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return tea.Batch(changed, v.goTo(words.ChooseStep))
	}
	if msg.failed != nil {
		return c.notReplaced(msg.failed)
	}
	return changed
}

// notReplaced says why nothing was replaced, not even in the places that had nothing to do with it.
func (c *checker) notReplaced(err error) tea.Cmd {
	book := c.in.book
	why := book.Words.Errors.Say(err)
	if errors.Is(err, journal.ErrNoStory) {
		why = book.Words.HandIn.StoryGone
	}
	return book.Tell(why + " " + book.Words.HandIn.NotReplaced)
}

// list marks every issue.
func (c *checker) list() {
	checked := &c.in.checked
	c.found = make([]found, len(checked.Issues))
	for i := range checked.Issues {
		issue := &checked.Issues[i]
		mark := issue.Mark()
		c.found[i] = found{issue, mark, checked.Kept[mark]}
	}
	c.settle()
}

// shown gives the places to look at: those that are not decided on, or all.
func (c *checker) shown() []*found {
	var shown []*found
	for i := range c.found {
		if f := &c.found[i]; c.all || !f.kept {
			shown = append(shown, f)
		}
	}
	return shown
}

// current is the place under the cursor, nil when there is none.
func (c *checker) current() *found {
	if shown := c.shown(); c.at < len(shown) {
		return shown[c.at]
	}
	return nil
}

// settle keeps the cursors on what there is. Past the last place it goes back to the first, and so it does past the last
// one that identifies someone, while one of these is still to be decided on.
func (c *checker) settle() {
	c.act = 0
	shown := c.shown()
	if c.at >= len(shown) || !c.all && shown[c.at].kind() == sensitive && shown[0].kind() == identifying {
		c.at = 0
	}
}

func (c *checker) decided(msg decidedMsg) {
	for i := range msg.issues {
		c.in.checked.Kept[msg.issues[i].Mark()] = msg.keep
	}
	was := c.found
	c.list()
	for i := range was {
		switch f := &c.found[i]; {
		case f.kept && !was[i].kept:
			c.done[f.kind()]++
		case !f.kept && was[i].kept:
			c.done[f.kind()] = max(0, c.done[f.kind()]-1)
		}
	}
	if c.all && msg.keep {
		c.at = min(c.at+1, len(c.found)-1)
	}
}

func (c *checker) key(msg tea.Msg) (tea.Cmd, bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if c.form != nil {
		return c.replaceKey(msg)
	}
	if !ok {
		return nil, false
	}
	k, acts := keysOf(c.in.book.Window), c.acts()
	for _, a := range acts {
		if key.Matches(press, a.key) {
			return a.do(), true
		}
	}
	switch {
	case key.Matches(press, k.Decided) && c.ready, key.Matches(press, k.Close) && c.all:
		c.all, c.at = !c.all, 0
		c.settle()
	case key.Matches(press, k.Left):
		c.at, c.act = max(0, c.at-1), 0
	case key.Matches(press, k.Right):
		c.at, c.act = max(0, min(c.at+1, len(c.shown())-1)), 0
	case len(acts) == 0:
		return nil, false
	case key.Matches(press, k.Up):
		c.act = max(0, c.act-1)
	case key.Matches(press, k.Down):
		c.act = min(c.act+1, len(acts)-1)
	case key.Matches(press, k.Choose):
		return acts[c.act].do(), true
	default:
		return nil, false
	}
	return nil, true
}

// act is one thing that can be done about a place.
type act struct {
	name string
	key  key.Binding
	do   func() tea.Cmd
}

// acts are what can be done about the place under the cursor, the most likely first.
func (c *checker) acts() []act {
	f := c.current()
	if f == nil {
		return nil
	}
	words, k, book := &c.in.book.Words.HandIn, keysOf(c.in.book.Window), c.in.book
	var acts []act
	switch {
	case f.kept:
		acts = append(acts, act{words.Reopen, k.Reopen, func() tea.Cmd { return book.Do(c.in, keepIssues(book, []discretion.Issue{*f.Issue}, false)) }})
	case f.kind() == identifying:
		acts = append(acts, act{replace(words, f), k.Replace, func() tea.Cmd { c.openReplace(f); return nil }})
	}
	if !f.kept {
		acts = append(acts, act{words.Keep, k.Keep, func() tea.Cmd { return book.Do(c.in, keepIssues(book, []discretion.Issue{*f.Issue}, true)) }})
	}
	if name := edit(words, f); name != "" {
		acts = append(acts, act{name, k.Edit, func() tea.Cmd { return c.begin(f) }})
	}
	if id := c.entryOf(f); id != "" {
		acts = append(acts, act{words.LeaveHere, k.Stay, func() tea.Cmd { return c.stays(id) }})
	}
	if rest := c.sensitive(); !f.kept && f.kind() == sensitive && len(rest) > 1 {
		acts = append(acts, act{words.KeepAll.Of(len(rest)), k.KeepAll, func() tea.Cmd { return book.Do(c.in, keepIssues(book, rest, true)) }})
	}
	return acts
}

// sensitive gives the sensitive places that are not decided on.
func (c *checker) sensitive() []discretion.Issue {
	var rest []discretion.Issue
	for i := range c.found {
		if f := &c.found[i]; !f.kept && f.kind() == sensitive {
			rest = append(rest, *f.Issue)
		}
	}
	return rest
}

// entryOf names the entry that would have to stay here for the place to do so, empty when it stands in none.
func (c *checker) entryOf(f *found) string {
	switch of := f.Text.Of; {
	case of == discretion.Why:
		return f.Text.Field
	case of == discretion.Alias || of == discretion.Reply || strings.HasPrefix(of, discretion.Estimate):
		return ""
	default:
		return of
	}
}

// stays leaves an entry here.
func (c *checker) stays(id string) tea.Cmd {
	v := c.in
	kept := v.leaveHere(id)
	v.notice = v.book.Words.HandIn.Stayed
	if len(v.choose.tally.Chosen) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return tea.Batch(kept, v.goTo(words.ChooseStep))
	}
	return tea.Batch(kept, c.open())
}

// begin opens what the place stands in, so that it can be edited: where it was written.
func (c *checker) begin(f *found) tea.Cmd {
	v, book := c.in, c.in.book
	switch of := f.Text.Of; {
	case of == discretion.Why:
		if i := slices.IndexFunc(v.choose.tally.Chosen, func(m *store.Summary) bool { return m.ID == f.Text.Field }); i >= 0 {
			v.openWhy(v.choose.tally.Chosen[i])
		}
		return nil
	case strings.HasPrefix(of, discretion.Estimate):
		c.editing = of
		return book.Do(c.in, book.ReadStand(strings.TrimPrefix(of, discretion.Estimate)))
	}
	c.editing = f.Text.Of
	return book.Do(c.in, book.ReadEntry(f.Text.Of))
}

// edit opens the walk of an entry at the place; going on from there takes the new version over and comes back.
func (c *checker) edit(msg logbook.EntryMsg) tea.Cmd {
	book, f := c.in.book, c.current()
	c.editing = ""
	switch {
	case msg.Err != nil:
		return c.in.tell(msg.Err)
	case f == nil:
		return nil
	}
	return book.Push(walk.Amend(book, msg, pageOf(f.Text.Field)))
}

// pageOf gives the page of the walk where a text is written.
func pageOf(field string) journal.PageID {
	kind, id, _ := strings.Cut(field, ":")
	switch kind {
	case "text", "deeper":
		return journal.PageID{Kind: journal.CriterionPage, Criterion: id}
	case "tip":
		return journal.PageID{Kind: journal.TipPage}
	case "if", "then":
		return journal.PageID{Kind: journal.IntentionPage}
	}
	return journal.PageID{Kind: journal.StoryPage}
}

// judge opens the reason in the self-assessment, or the question of the mirror.
func (c *checker) judge(s *logbook.Stand) tea.Cmd {
	book, f := c.in.book, c.current()
	c.editing = ""
	if f == nil {
		return nil
	}
	kind, id, _ := strings.Cut(f.Text.Field, ":")
	if known, _ := book.Rubric.Criterion(id); kind == "reason" && known != nil {
		j := stand.NewJudge(book, s, id)
		j.Move(stand.JudgeReason)
		return book.Push(j)
	}
	m := stand.NewMirror(book)
	m.Stage = s.Stage
	m.At = max(0, slices.IndexFunc(s.Mirror, func(r journal.Reflection) bool { return r.ID == id }))
	return book.Push(m)
}

func (c *checker) pass() tea.Cmd {
	v := c.in
	if !c.ready {
		return nil
	}
	if n := v.checked.Open(); n > 0 {
		v.notice = v.book.Words.HandIn.StillOpen.Of(n)
		return nil
	}
	return v.goTo(words.PreviewStep)
}
