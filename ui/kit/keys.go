package kit

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// Keys is every key of the program, as data that the footer and the help screen read. Keys are chosen to arrive on
// AZERTY keyboards, in Windows Terminal and in tmux.
type Keys struct {
	Next, Back, Switch, SwitchBack, Deeper, Skip, Stop                            key.Binding // in the walk
	Up, Down, Left, Right, PageUp, PageDown, Top, End                             key.Binding
	Choose, Mark, Close, Quit, QuitNow, Help                                      key.Binding
	New, Resume, List, Bin, Settings                                              key.Binding
	Depth, Pick, Write, Done, Leave, DeepenEntry                                  key.Binding
	PurgeAll, Wipe                                                                key.Binding
	Assess, Growth, Mirror, Intentions, Around                                    key.Binding
	Moments, AllMoments, FinishEstimate, TurnStage                                key.Binding
	Turn, GiveLevel, LevelMoments, Read, Answer, CameBack, LetGo, Earlier, Remove key.Binding
	HandIn, Feedback, Review, OpenFile                                            key.Binding
	TurnFilter, Reread, SetAside, Picture, SendAnswers, Desk                      key.Binding // in the queue
	OtherFolder, FolderUp, StopTask, GivePassphrase                               key.Binding
	Forget, Comment, Undecided                                                    key.Binding
	Weeks, QuietFirst, TurnRubric                                                 key.Binding // in the picture
	OtherPart, NextUnread, NextStudent, LastStudent, Students, MoreAbout, Points  key.Binding // at one student
	CriterionUp, CriterionDown, NextCriterion, LastCriterion, Criteria            key.Binding
	JudgeLevel, Reveal, Snippets, Remark, OtherEntry, Unread, Insert, Rewrite     key.Binding
	WhyThis, HandedIn, ToList, ToForm, ToOverview                                 key.Binding // handing in
	Replace, ReplaceNow, Keep, Stay, KeepAll, Reopen, Decided                     key.Binding
	OtherPlace, ToWriting, WriteFile                                              key.Binding
	Reply, OtherCriterion, OpenAnother                                            key.Binding
	Filter, Fields, Clear, Edit, Delete, Undo, Restore                            key.Binding
	Purge, Versions, Discard, Yes, No                                             key.Binding
}

func NewKeys(w *words.KeyWords) Keys {
	bind := func(label, word string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(label, word))
	}
	return Keys{
		Next:           bind("ctrl+n", w.Next, "ctrl+n", "pgdown"),
		Back:           bind("ctrl+p", w.Back, "ctrl+p", "pgup"),
		Switch:         bind("tab", w.Switch, "tab"),
		SwitchBack:     bind("shift+tab", w.SwitchBack, "shift+tab"),
		Deeper:         bind("ctrl+d", w.Deeper, "ctrl+d"),
		Skip:           bind("ctrl+o", w.Skip, "ctrl+o"),
		Stop:           bind("esc", w.Stop, "esc"),
		Up:             bind("↑", w.Up, "up"),
		Down:           bind("↓", w.Down, "down"),
		Left:           bind("←", w.Left, "left"),
		Right:          bind("→", w.Right, "right"),
		PageUp:         bind("pgup", w.PageUp, "pgup"),
		PageDown:       bind("pgdn", w.PageDown, "pgdown"),
		Top:            bind("home", w.Top, "home"),
		End:            bind("end", w.End, "end"),
		Choose:         bind("enter", w.Choose, "enter"),
		Mark:           bind(w.Space, w.Mark, "space"),
		Close:          bind("esc", w.Close, "esc"),
		Quit:           bind("q", w.Quit, "q"),
		QuitNow:        bind("ctrl+c", w.QuitNow, "ctrl+c"),
		Help:           bind("F1", w.Help, "f1"),
		New:            bind("n", w.New, "n"),
		Resume:         bind("v", w.Resume, "v"),
		List:           bind("l", w.List, "l"),
		Bin:            bind("p", w.Bin, "p"),
		Settings:       bind("o", w.Settings, "o"),
		Filter:         bind("/", w.Filter, "/"),
		Fields:         bind("f", w.Fields, "f"),
		Clear:          bind("c", w.Clear, "c"),
		Edit:           bind("e", w.Edit, "e"),
		Delete:         bind("x", w.Delete, "x", "delete"),
		Undo:           bind("u", w.Undo, "u"),
		Restore:        bind("t", w.Restore, "t", "enter"),
		Purge:          bind("x", w.Purge, "x", "delete"),
		Versions:       bind("v", w.Versions, "v"),
		Discard:        bind("x", w.Discard, "x", "delete"),
		Depth:          bind("ctrl+t", w.Depth, "ctrl+t"),
		Pick:           bind("tab", w.Pick, "tab"),
		Write:          bind("tab", w.Write, "tab"),
		Done:           bind("enter", w.Done, "enter", "esc"),
		Leave:          bind("esc", w.Done, "esc"),
		Wipe:           bind("esc", w.Clear, "esc"),
		DeepenEntry:    bind("d", w.DeepenEntry, "d"),
		PurgeAll:       bind("a", w.PurgeAll, "a"),
		Assess:         bind("z", w.Assess, "z"),
		Growth:         bind("g", w.Growth, "g"),
		Mirror:         bind("s", w.Mirror, "s"),
		Intentions:     bind("w", w.Intentions, "w"),
		Around:         bind("k", w.Around, "k"),
		Moments:        bind("m", w.Moments, "m"),
		AllMoments:     bind("a", w.AllMoments, "a"),
		FinishEstimate: bind("r", w.FinishEstimate, "r"),
		TurnStage:      bind("← →", w.TurnStage, "left", "right"),
		Turn:           bind("← →", w.Turn, "left", "right"),
		GiveLevel:      bind("1 2 …", w.GiveLevel, "1", "2", "3", "4", "5", "6", "7"),
		LevelMoments:   bind("1 2 …", w.LevelMoments, "1", "2", "3", "4", "5", "6", "7"),
		Read:           bind("enter", w.Read, "enter"),
		Answer:         bind("enter", w.Answer, "enter"),
		CameBack:       bind("m", w.CameBack, "m"),
		LetGo:          bind("x", w.LetGo, "x"),
		Earlier:        bind("pgup pgdn", w.Earlier, "pgup", "pgdown"),
		Remove:         bind("x", w.Remove, "x", "delete"),
		HandIn:         bind("i", w.HandIn, "i"),
		Feedback:       bind("a", w.Feedback, "a"),
		Review:         bind("r", w.Review, "r"),
		OpenFile:       bind("enter", w.OpenFile, "enter"),
		TurnFilter:     bind("f", w.Fields, "f"),
		Reread:         bind("R", w.Reread, "R", "ctrl+r"),
		SetAside:       bind("t", w.SetAside, "t"),
		Picture:        bind("c", w.Picture, "c"),
		SendAnswers:    bind("a", w.SendAnswers, "a"),
		Desk:           bind("o", w.Desk, "o"),
		OtherFolder:    bind("m", w.OtherFolder, "m"),
		FolderUp:       bind("←", w.FolderUp, "left", "backspace"),
		StopTask:       bind("esc", w.Stop, "esc"),
		GivePassphrase: bind("enter", w.GivePassphrase, "enter"),
		Forget:         bind("x", w.Forget, "x", "delete"),
		Weeks:          bind("w", w.Weeks, "w"),
		QuietFirst:     bind("s", w.QuietFirst, "s"),
		TurnRubric:     bind("← →", w.TurnRubric, "left", "right"),
		OtherPart:      bind("tab", w.OtherPart, "tab", "shift+tab"),
		NextUnread:     bind("n", w.NextUnread, "n"),
		NextStudent:    bind("N", w.NextStudent, "N"),
		LastStudent:    bind("P", w.LastStudent, "P"),
		Students:       bind("N P", w.Students, "N", "P"),
		MoreAbout:      bind("m", w.MoreAbout, "m"),
		Points:         bind("g", w.Points, "g"),
		CriterionUp:    bind("↑", w.CriterionUp, "up", "k"),
		CriterionDown:  bind("↓", w.CriterionDown, "down", "j"),
		NextCriterion:  bind("ctrl+n", w.CriterionDown, "ctrl+n", "pgdown"),
		LastCriterion:  bind("ctrl+p", w.CriterionUp, "ctrl+p", "pgup"),
		Criteria:       bind("↑ ↓", w.Criteria, "up", "down"),
		JudgeLevel:     bind("0 1 2 …", w.JudgeLevel, "0", "1", "2", "3", "4", "5", "6", "7"),
		Reveal:         bind("t", w.Reveal, "t"),
		Snippets:       bind("s", w.Snippets, "s"),
		Remark:         bind("tab", w.Remark, "tab"),
		Comment:        bind("tab", w.Comment, "tab"),
		OtherEntry:     bind("← →", w.OtherEntry, "left", "right"),
		Unread:         bind("u", w.Unread, "u"),
		Insert:         bind("enter", w.Insert, "enter"),
		Rewrite:        bind("enter", w.Rewrite, "enter"),
		WhyThis:        bind("w", w.WhyThis, "w"),
		HandedIn:       bind("e", w.HandedIn, "e"),
		ToList:         bind("tab", w.ToList, "tab"),
		ToForm:         bind("tab", w.ToForm, "tab"),
		ToOverview:     bind("enter", w.ToOverview, "enter"),
		Replace:        bind("v", w.Replace, "v"),
		ReplaceNow:     bind("enter", w.Replace, "enter"),
		Keep:           bind("l", w.Keep, "l"),
		Stay:           bind("h", w.Stay, "h"),
		KeepAll:        bind("a", w.KeepAll, "a"),
		Reopen:         bind("o", w.Reopen, "o"),
		Decided:        bind("t", w.Decided, "t"),
		Undecided:      bind("t", w.Undecided, "t"),
		OtherPlace:     bind("← →", w.OtherPlace, "left", "right"),
		ToWriting:      bind("ctrl+n", w.ToWriting, "ctrl+n", "pgdown"),
		WriteFile:      bind("enter", w.WriteFile, "enter"),
		Reply:          bind("tab", w.Reply, "tab"),
		OtherCriterion: bind("← →", w.OtherCriterion, "left", "right"),
		OpenAnother:    bind("o", w.OpenAnother, "o"),
		Yes:            bind(w.YesKey, w.Yes, w.YesKey),
		No:             bind(w.NoKey, w.No, w.NoKey, "esc"),
	}
}

// Step moves a cursor over rows by the keys that do so everywhere, and says whether the key was one of them.
func (k *Keys) Step(press tea.KeyPressMsg, at *int, rows int) bool {
	to := *at
	switch {
	case key.Matches(press, k.Up):
		to--
	case key.Matches(press, k.Down):
		to++
	case key.Matches(press, k.PageUp):
		to -= pageStep
	case key.Matches(press, k.PageDown):
		to += pageStep
	case key.Matches(press, k.Top):
		to = 0
	case key.Matches(press, k.End):
		to = rows - 1
	default:
		return false
	}
	*at = max(0, min(to, rows-1))
	return true
}

// pageStep is how many rows a page key moves.
const pageStep = 10

// Digit reads a digit key as a number from 0 to 9. On a Belgian or French AZERTY keyboard the digits ask for shift, so the
// characters on the same keys without it count as well. It gives -1 for any other key.
func Digit(msg tea.KeyPressMsg) int {
	switch s := msg.Key().Text; s {
	case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
		return int(s[0] - '0')
	case "&":
		return 1
	case "é":
		return 2
	case `"`:
		return 3
	case "'":
		return 4
	case "(":
		return 5
	case "§":
		return 6
	case "è":
		return 7
	case "!":
		return 8
	case "ç":
		return 9
	case "à":
		return 0
	}
	return -1
}
