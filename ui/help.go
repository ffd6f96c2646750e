package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// help shows every key in words, and what the program does with what is written.
type help struct {
	env *env
	top int
}

func newHelp(e *env) *help { return &help{env: e} }

func (v *help) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.env.keys
	switch {
	case key.Matches(press, k.Up):
		v.top = max(0, v.top-1)
	case key.Matches(press, k.Down):
		v.top++
	case key.Matches(press, k.PageUp):
		v.top = max(0, v.top-10)
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		v.top += 10
	case key.Matches(press, k.Help), key.Matches(press, k.Close), key.Matches(press, k.Choose), press.String() == "?":
		v.env.root.drop() // the screen below goes on where it was
		return nil, true
	default:
		return nil, false
	}
	return nil, true
}

func (v *help) update(tea.Msg) tea.Cmd { return nil }

func (v *help) view(w, h int) (string, *tea.Cursor) {
	e, t, k := v.env, &v.env.theme, &v.env.keys
	words := &e.words.Help
	f := frame{title: words.Title, fixed: true}
	f.keys = []key.Binding{k.Up, k.Down, k.Close}
	f.add(wrap(words.Intro, min(w-2, 90), " ")...)
	section := func(name string, keys ...key.Binding) {
		f.add("", " "+t.Title.Render(name))
		for _, b := range keys {
			f.add("   " + t.Key.Render(cell(b.Help().Key, 11)) + cell(b.Help().Desc, w-15))
		}
	}
	if e.store != nil { // a program for reviewing alone has none of this
		section(words.InWalk, k.Next, k.Back, k.Switch, k.SwitchBack, k.Turn, k.Deeper, k.Skip, k.Depth, k.Stop)
		f.add(styled(t.Quiet, wrap(words.Levels, min(w-2, 90), "   "))...)
		f.add(styled(t.Quiet, wrap(words.Writing, min(w-2, 90), "   "))...)
		section(words.OnOverview, k.New, k.Resume, k.List, k.Settings, k.Discard, k.Undo, k.Quit)
		section(words.Standing, k.Assess, k.Growth, k.Mirror, k.Intentions, k.Around, k.Moments, k.AllMoments, k.FinishEstimate, k.TurnStage)
		section(words.HandingIn, k.HandIn, k.Next, k.Back, k.Mark, k.WhyThis, k.HandedIn, k.Replace, k.Keep, k.Stay, k.KeepAll, k.Reopen, k.Decided)
		section(e.words.Feedback.Title, k.Feedback, k.OpenAnother, k.Reply, k.OtherCriterion, k.Mark)
		section(words.InList, k.Filter, k.Fields, k.Clear, k.Choose, k.Delete, k.Bin, k.Restore, k.PurgeAll)
		section(words.InEntry, k.Edit, k.DeepenEntry, k.Versions, k.Delete)
	}
	section(words.Reviewing, k.Review, k.OpenFile, k.NextUnread, k.TurnFilter, k.Filter, k.SendAnswers, k.Picture, k.QuietFirst, k.Weeks, k.SetAside, k.OtherFolder, k.Reread, k.Desk)
	section(e.words.Student.InHelp, k.NextUnread, k.Students, k.OtherPart, k.MoreAbout, k.Points, k.JudgeLevel, k.Criteria, k.NextCriterion, k.LastCriterion, k.Remark, k.Snippets, k.Reveal, k.OtherEntry, k.Unread)
	f.add(styled(t.Quiet, wrap(e.words.Student.signs(allSigns(), 1000), min(w-2, 90), "   "))...)
	section(words.Everywhere, k.Close, k.Help, k.QuitNow)
	f.add("", " "+t.Title.Render(words.Safe))
	f.add(wrap(words.SafeAbout, min(w-2, 90), "   ")...)
	v.top = max(0, min(v.top, len(f.body)-f.room(h)))
	f.focus = v.top
	return f.draw(t, w, h)
}
