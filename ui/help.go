package ui

import (
	"math"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// help shows every key in words, those of the screen that it was opened on first, and what the program does with what is written.
type help struct {
	shell *app
	env   *window
	part  helpPart // comes first
	top   int
}

func newHelp(a *app) *help { return &help{shell: a, env: a.window, part: a.whereabouts()} }

// helpPart is a part of the help, in the order in which they stand when none comes first.
type helpPart int

const (
	helpWalk helpPart = iota
	helpOverview
	helpStanding
	helpHandingIn
	helpAnswers
	helpList
	helpEntry
	helpQueue
	helpStudent
	helpParts
)

// whereabouts says which part of the help the screen on top belongs to, or else the nearest below that belongs to one.
func (a *app) whereabouts() helpPart {
	for _, s := range slices.Backward(a.stack) {
		switch s.(type) {
		case *walk:
			return helpWalk
		case *home:
			return helpOverview
		case *assess, *judge, *growth, *mirror, *intentions, *surroundings:
			return helpStanding
		case *handIn:
			return helpHandingIn
		case *feedback:
			return helpAnswers
		case *list, *bin:
			return helpList
		case *entryView:
			return helpEntry
		case *studentView:
			return helpStudent
		case *queue:
			return helpQueue
		}
	}
	return helpOverview
}

func (v *help) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.env.keys
	switch {
	case key.Matches(press, k.Up):
		v.top = max(0, v.top-1)
	case key.Matches(press, k.Down):
		v.top++
	case key.Matches(press, k.PageUp):
		v.top = max(0, v.top-10)
	case key.Matches(press, k.Top):
		v.top = 0
	case key.Matches(press, k.End):
		v.top = math.MaxInt32 // drawing knows where the end is
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		v.top += 10
	case key.Matches(press, k.Help), key.Matches(press, k.Close), key.Matches(press, k.Choose), press.String() == "?":
		v.env.drop() // the screen below goes on where it was
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
	for _, part := range v.order() {
		name, keys, notes := v.section(part)
		v.add(&f, name, w, keys...)
		for _, n := range notes {
			f.add(styled(t.Quiet, wrap(n, min(w-2, 90), "   "))...)
		}
	}
	v.add(&f, words.Everywhere, w, k.Close, k.Help, k.QuitNow)
	f.add("", " "+t.Title.Render(words.Safe))
	f.add(wrap(words.SafeAbout, min(w-2, 90), "   ")...)
	v.top = max(0, min(v.top, len(f.body)-f.room(h)))
	f.focus = v.top
	return f.draw(t, w, h)
}

// order gives the parts to show; a program for reviewing alone has no others.
func (v *help) order() []helpPart {
	all := []helpPart{v.part}
	for part := range helpParts {
		if part != v.part && (v.shell.book.store != nil || part >= helpQueue) {
			all = append(all, part)
		}
	}
	return all
}

func (v *help) add(f *frame, name string, w int, keys ...key.Binding) {
	t := &v.env.theme
	f.add("", " "+t.Title.Render(name))
	for _, b := range keys {
		f.add("   " + t.Key.Render(cell(b.Help().Key, 11)) + cell(b.Help().Desc, w-15))
	}
}

func (v *help) section(part helpPart) (name string, keys []key.Binding, notes []string) {
	e, k := v.env, &v.env.keys
	words := &e.words.Help
	switch part {
	case helpWalk:
		return words.InWalk, []key.Binding{k.Next, k.Back, k.Switch, k.SwitchBack, k.Turn, k.Deeper, k.Skip, k.Depth, k.Stop}, []string{words.Levels, words.Writing}
	case helpOverview:
		return words.OnOverview, []key.Binding{k.New, k.Resume, k.List, k.HandIn, k.Feedback, k.Review, k.Settings, k.Discard, k.Undo, k.Quit}, nil
	case helpStanding:
		return words.Standing, []key.Binding{k.Assess, k.Growth, k.Mirror, k.Intentions, k.Around, k.Moments, k.AllMoments, k.FinishEstimate, k.TurnStage}, nil
	case helpHandingIn:
		return words.HandingIn, []key.Binding{k.HandIn, k.Next, k.Back, k.Mark, k.WhyThis, k.HandedIn, k.Replace, k.Keep, k.Stay, k.KeepAll, k.Reopen, k.Decided}, nil
	case helpAnswers:
		return e.words.Feedback.Title, []key.Binding{k.Feedback, k.OpenAnother, k.Reply, k.OtherCriterion, k.Mark}, nil
	case helpList:
		return words.InList, []key.Binding{k.Filter, k.Fields, k.Clear, k.Choose, k.Delete, k.Bin, k.Restore, k.PurgeAll}, nil
	case helpEntry:
		return words.InEntry, []key.Binding{k.Edit, k.DeepenEntry, k.Versions, k.Delete}, nil
	case helpQueue:
		return words.Reviewing, []key.Binding{k.Review, k.OpenFile, k.NextUnread, k.TurnFilter, k.Filter, k.SendAnswers, k.Picture, k.QuietFirst, k.Weeks,
			k.SetAside, k.OtherFolder, k.Reread, k.Forget, k.Desk}, nil
	default:
		return e.words.Student.InHelp, []key.Binding{k.NextUnread, k.Students, k.OtherPart, k.MoreAbout, k.Points, k.JudgeLevel, k.Criteria, k.NextCriterion,
			k.LastCriterion, k.Remark, k.Comment, k.Snippets, k.Reveal, k.OtherEntry, k.Unread}, []string{e.words.Student.signs(allSigns(), 1000)}
	}
}
