package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// entryView shows one entry whole, and on demand its earlier versions.
type entryView struct {
	env      *env
	rubric   *rubric.Rubric
	versions []journal.Entry // the newest first; the first is the entry itself
	follows  *journal.Entry
	came     *journal.Intention
	shown    int
	top      int
	height   int // lines of body drawn last, for paging
	length   int
}

// showEntry opens what was read, or says why it can't.
func showEntry(e *env, msg entryMsg) tea.Cmd {
	if msg.err != nil {
		return e.root.ask(tell(e, e.words.Errors.say(msg.err)))
	}
	return e.root.push(newEntryView(e, msg))
}

func newEntryView(e *env, msg entryMsg) *entryView {
	return &entryView{env: e, rubric: msg.rubric, follows: msg.follows, came: msg.came, versions: append([]journal.Entry{msg.entry}, msg.versions...)}
}

func (v *entryView) entry() *journal.Entry { return &v.versions[0] }

func (v *entryView) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	e, k := v.env, &v.env.keys
	switch {
	case key.Matches(press, k.Edit):
		return e.root.push(revise(e, *v.entry(), v.rubric, v.came, journal.PageID{Kind: journal.StoryPage}, "")), true
	case key.Matches(press, k.DeepenEntry):
		return e.root.push(v.deepen()), true
	case key.Matches(press, k.Delete):
		return e.root.do(e.deleteEntry(v.entry().ID)), true
	case key.Matches(press, k.Versions) && len(v.versions) > 1:
		v.shown, v.top = (v.shown+1)%len(v.versions), 0
	default:
		return nil, v.scroll(press)
	}
	return nil, true
}

// deepen goes on with the entry at full depth, at the first criterion that holds no answer yet.
func (v *entryView) deepen() *walk {
	w := revise(v.env, *v.entry(), v.rubric, v.came, journal.PageID{Kind: journal.SummaryPage}, journal.Full)
	if missing := w.draft.Missing(); len(missing) > 0 && w.draft.At.Kind == journal.SummaryPage {
		w.draft.At = journal.PageID{Kind: journal.CriterionPage, Criterion: missing[0]}
		w.open()
	}
	return w
}

func (v *entryView) scroll(press tea.KeyPressMsg) bool {
	k := &v.env.keys
	page := max(1, v.height-2)
	switch {
	case key.Matches(press, k.Up):
		v.top--
	case key.Matches(press, k.Down):
		v.top++
	case key.Matches(press, k.PageUp):
		v.top -= page
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		v.top += page
	case key.Matches(press, k.Top):
		v.top = 0
	case key.Matches(press, k.End):
		v.top = v.length
	default:
		return false
	}
	v.top = max(0, min(v.top, v.length-v.height))
	return true
}

func (v *entryView) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case finishedMsg:
		if msg.err == nil && msg.entry.ID == v.entry().ID {
			return v.env.root.do(v.env.readEntry(msg.entry.ID))
		}
	case entryMsg:
		if msg.err == nil && msg.entry.ID == v.entry().ID {
			*v = *newEntryView(v.env, msg)
		}
	case movedMsg:
		if msg.id != v.entry().ID || v.env.root.top() != v {
			return nil
		}
		if msg.err != nil {
			return v.env.root.ask(tell(v.env, v.env.words.Errors.say(msg.err)))
		}
		return v.env.root.pop()
	}
	return nil
}

func (v *entryView) view(w, h int) (string, *tea.Cursor) {
	e, k := v.env, &v.env.keys
	entry := &v.versions[v.shown]
	f := frame{title: first(entry.Encounter.Alias, e.words.Entry.NoAlias), where: e.words.Dates.near(entry.Encounter.When, e.now())}
	f.keys = []key.Binding{k.Edit, k.DeepenEntry, k.Delete, k.Close, k.Help}
	if len(v.versions) > 1 {
		f.where = fmt.Sprintf(e.words.Entry.Version, entry.Revision, v.versions[0].Revision) + " · " + f.where
		f.keys = append([]key.Binding{k.Versions}, f.keys...)
	}
	f.body = v.lines(entry, min(w-2, 100))
	v.height, v.length = f.room(h), len(f.body)
	v.top = max(0, min(v.top, v.length-v.height))
	f.focus, f.fixed = v.top, true
	return f.draw(&e.theme, w, h)
}

// lines writes the entry out.
func (v *entryView) lines(entry *journal.Entry, w int) []string {
	e := v.env
	t, words := &e.theme, &e.words.Walk
	b := &frame{}
	b.add(styled(t.Quiet, wrap(e.words.Facts.line(&entry.Encounter, e.now(), &e.words.Dates), w, " "))...)
	if facts := v.facts(entry); facts != "" {
		b.add(styled(t.Quiet, wrap(facts, w, " "))...)
	}
	v.text(b, words.Story, entry.Story, w)
	v.text(b, words.Thought, entry.Thought, w)
	for _, id := range v.rubric.Walked() {
		v.answer(b, id, entry.Answers[id], w)
	}
	v.text(b, words.AskTip, entry.Tip, w)
	if !entry.Intention.Empty() {
		v.text(b, words.pageName(journal.IntentionPage), words.planned(*entry.Intention), w)
	}
	v.goals(b, entry, w)
	if entry.LookHere {
		b.add("", " "+t.Accent.Render("■ ")+words.LookHere)
	}
	if entry.Private {
		b.add("", " "+t.Accent.Render("■ ")+words.Private)
	}
	v.text(b, words.Margin, entry.Margin, w)
	return b.body
}

func (v *entryView) text(b *frame, label, text string, w int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	b.add("")
	b.add(styled(v.env.theme.Title, wrap(label, w, " "))...)
	b.add(wrap(text, w, " ")...)
}

// answer writes one criterion with its level; one that was never met is left out.
func (v *entryView) answer(b *frame, id string, a journal.Answer, w int) {
	if a.State() == journal.Unanswered {
		return
	}
	e, lang := v.env, v.env.lang()
	c, _ := v.rubric.Criterion(id)
	b.add("", " "+e.theme.Title.Render(c.Name.In(lang))+"  "+e.theme.Accent.Render(e.state(v.rubric, a)))
	if i := v.rubric.LevelIndex(a.Level); i >= 0 {
		b.add(styled(e.theme.Quiet, wrap(c.Levels[i].In(lang), w, " "))...)
	}
	b.add(wrap(a.Text, w, " ")...)
	if a.Deeper != "" {
		b.add(styled(e.theme.Quiet, wrap(c.Deepening.In(lang), w, " "))...)
		b.add(wrap(a.Deeper, w, " ")...)
	}
}

func (v *entryView) goals(b *frame, entry *journal.Entry, w int) {
	for i, id := range entry.Goals {
		c, _ := v.rubric.Criterion(id)
		if c == nil {
			continue
		}
		if i == 0 {
			b.add("", " "+v.env.theme.Title.Render(v.env.words.Walk.pageName(journal.GoalsPage)))
		}
		b.add(wrap("■ "+c.Name.In(v.env.lang()), w, " ")...)
	}
}

// facts gives the facts that the first line does not: topics, language, the stage and what came back.
func (v *entryView) facts(entry *journal.Entry) string {
	e, enc, words := v.env, &entry.Encounter, &v.env.words.Facts
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+": "+value)
		}
	}
	add(words.Topics, strings.Join(enc.Topics, ", "))
	add(words.Language, enc.Language)
	add(words.Input, words.Inputs[enc.Input])
	if s := v.rubric.Stage(enc.Stage); s != nil {
		name := s.Name.In(e.lang())
		if kind := s.Kind(enc.Kind); kind != nil {
			name += ", " + kind.Name.In(e.lang())
		}
		parts = append(parts, name)
	}
	if entry.CameBack != nil {
		add(words.CameBack, words.Outcomes[entry.CameBack.Outcome])
	}
	if f := v.follows; f != nil {
		add(words.Follows, e.words.Dates.near(f.Encounter.When, e.now())+", "+first(f.Encounter.Alias, e.words.Entry.NoAlias))
	}
	return strings.Join(parts, " · ")
}
