// Package review is a class on the lecturer's side: the hand-ins in a queue, the files that lie aside, the picture of the class, the answers that
// go back, and what is kept about the lecturer.
//
// Begin with queue.go, the screen that reviewing begins and ends on; how it comes by its hand-ins stands in queue_read.go, how it is drawn in
// queue_view.go. What all of these screens work with is desk.Desk, which also has every command that touches a file; one student is opened with
// ui/judge.
package review

import (
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/guide"
	"koffiemoment/ui/judge"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// queue is the lecturer's first screen: the hand-ins that wait, and what to do next. It is there before they are, and stays below everything else,
// also while it is read anew.
type queue struct {
	desk    *desk.Desk
	from    []string // files and folders to read; none asks which
	told    []store.Secret
	handed  *desk.Handed
	opening bool // the lecturer's file is being opened
	asked   bool // which folder was asked
	task    *window.Task
	quiet   bool      // the reading leaves on screen what stands there
	began   time.Time // of the last reading
	ended   time.Time
	watch   watch
	problem string // why nothing, or nothing newer, is on screen

	at     int          // in the queue
	last   journal.Part // that was opened last, when the cursor last followed it
	search *kit.Row
	typing bool // the cursor is in the search field
	notice string
	undo   func() tea.Cmd // takes back what the last key did; nil where that takes nothing back

	looking window.Latest
	beside  *desk.Student // the student under the cursor, looked at; nil while that is read, and where it can't be
}

// NewQueue opens the hand-ins in files and folders; with none it asks which.
func NewQueue(desk *desk.Desk, from []string, told ...store.Secret) *queue {
	v := &queue{desk: desk, from: from, told: told}
	v.search = kit.TextRow(&desk.Theme, desk.Words.List.Search, "", func(s string) { desk.Search = s })
	return v
}

// NewQueueOf opens a hand-in that was read already, with the passphrase that opened it, if one did.
func NewQueueOf(d *desk.Desk, doc store.Document, told ...store.Secret) *queue {
	v := NewQueue(d, []string{doc.Path}, told...)
	v.handed = desk.NewHanded(doc, told...)
	return v
}

// Key answers Close in steps: it stops a reading, takes away what keeps students from sight, and only then leaves.
func (v *queue) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case v.busy():
		return v.waitKey(press, k)
	case v.typing:
		return v.searchKey(press, k)
	case key.Matches(press, k.Close) && desk.Ready() && v.filtered():
		v.show(journal.All)
		return nil, true
	case key.Matches(press, k.Close) && v.justEnded():
		return nil, true
	case desk.Alone() && (key.Matches(press, k.Quit) || key.Matches(press, k.Close) && !desk.Ready()):
		return desk.Quit(), true
	case !desk.Ready() && key.Matches(press, k.Reread):
		v.problem = ""
		return v.shown(), true
	case !desk.Ready():
		return nil, false
	case key.Matches(press, k.OtherFolder):
		return v.ask(), true
	case key.Matches(press, k.Reread) && len(v.from) > 0:
		return v.read(v.from, false), true
	case key.Matches(press, k.Desk):
		return desk.Push(newDeskView(desk)), true
	case key.Matches(press, k.Guide):
		return desk.Push(guide.New(desk.Window, desk.Scale())), true
	case key.Matches(press, k.SetAside) && len(desk.Cohort.Aside) > 0:
		return desk.Push(newAside(desk)), true
	case len(desk.Cohort.All) == 0:
		return nil, false
	case key.Matches(press, k.Report):
		return openPapers(desk), true
	}
	undo, before := v.undo, v.at
	v.notice, v.undo = "", nil
	if key.Matches(press, k.Undo) && undo != nil {
		return undo(), true
	}
	cmd, handled := v.listKey(press, k)
	if v.at != before {
		cmd = tea.Batch(cmd, v.look())
	}
	return cmd, handled
}

// waitKey answers keys while the desk is laid out or hand-ins are read. What was read by then of a reading that is stopped is shown.
func (v *queue) waitKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case !key.Matches(press, k.Close):
		return nil, false
	case v.task != nil:
		v.task.Stop()
		return nil, true
	case v.desk.Alone():
		return v.desk.Quit(), true
	}
	return nil, false
}

// busy says that there is nothing yet to work with.
func (v *queue) busy() bool { return v.opening || v.task != nil && !v.quiet }

// justEnded says that a key which stops a reading may have been meant for one that took a while and was over just before.
func (v *queue) justEnded() bool {
	return !v.quiet && v.ended.Sub(v.began) > time.Second/2 && v.desk.Now().Sub(v.ended) < time.Second
}

// listKey answers the keys that need a hand-in.
func (v *queue) listKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	desk := v.desk
	switch {
	case k.Step(press, &v.at, len(desk.Cohort.Order)+len(v.locked())):
	case key.Matches(press, k.Choose) && v.under() >= 0:
		return v.open(), true
	case key.Matches(press, k.Choose) && v.at-len(desk.Cohort.Order) < len(v.locked()):
		return desk.Push(newAsideAt(desk, v.locked()[v.at-len(desk.Cohort.Order)])), true
	case key.Matches(press, k.NextNotReady):
		return v.nextNotReady(), true
	case key.Matches(press, k.MarkReady) && v.under() >= 0:
		return v.markReady(), true
	case key.Matches(press, k.MarkSent) && v.under() >= 0:
		return v.markSent(), true
	case key.Matches(press, k.Sort):
		return v.sort(), true
	case key.Matches(press, k.TurnFilter):
		v.turn()
	case key.Matches(press, k.Filter):
		v.typing = true
		v.search.Input.Focus()
	case key.Matches(press, k.Picture):
		return desk.Push(newPicture(desk)), true
	case key.Matches(press, k.SendAnswers):
		return desk.Push(newAnswersOut(desk, v.under())), true
	case key.Matches(press, k.Forget) && v.under() >= 0:
		return v.forget(), true
	default:
		return nil, false
	}
	return nil, true
}

// under gives the place in the cohort of the student under the cursor, -1 when there is none: a filter may let nobody through.
func (v *queue) under() int {
	if order := v.desk.Cohort.Order; v.at < len(order) {
		return order[v.at]
	}
	return -1
}

// open reads the hand-in under the cursor. Where that takes the second of a passphrase, it says so.
func (v *queue) open() tea.Cmd {
	desk, at := v.desk, v.under()
	if _, sealed := desk.Cohort.Opened[desk.Cohort.Taken[at].Path]; sealed && desk.Cohort.Handed == nil {
		v.notice = desk.Words.Arrival.Opening
	}
	return desk.Wait(v, desk.ReadStudent(at)) // a level typed ahead would be said of a student nobody saw
}

// nextNotReady opens the next student whose answer is not ready, from the one under the cursor on; after the one that was opened last, if the
// cursor is still there.
func (v *queue) nextNotReady() tea.Cmd {
	c, after := &v.desk.Cohort, v.at-1
	if here := v.under(); here >= 0 && c.All[here].Brief.Part() == v.last {
		after = v.at
	}
	at := journal.NextNotReady(c.All, c.Order, after)
	if at < 0 {
		v.notice = v.desk.Words.Review.AllReady
		return nil
	}
	v.at = at
	return v.open()
}

// turn goes on to the next filter.
func (v *queue) turn() {
	filters := journal.Filters()
	v.desk.Filter = filters[(slices.Index(filters, v.desk.Filter)+1)%len(filters)]
	v.arrange()
}

// arrange makes the queue anew with the cursor on the same student, or where that student stood. After each answer the order may be another.
func (v *queue) arrange() {
	here, c := v.under(), &v.desk.Cohort
	v.desk.Arrange()
	if here >= 0 {
		if at := c.Queued(c.All[here].Brief.Part()); at >= 0 {
			v.at = at
		}
	}
	v.at = max(0, min(v.at, len(c.Order)+len(v.locked())-1))
}

// searchKey answers keys in the search field. The list follows each letter; to go down into it leaves the field and keeps what was found, and
// to close it shows again what the filter lets through.
func (v *queue) searchKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	wiped := key.Matches(press, k.Close)
	if !wiped && !key.Matches(press, k.Choose) && !key.Matches(press, k.Down) && !key.Matches(press, k.Switch) {
		return nil, v.typed(press)
	}
	v.typing = false
	if v.search.Input.Blur(); wiped {
		v.show(v.desk.Filter)
	}
	return nil, true
}

// typed gives a key or a paste to the search field.
func (v *queue) typed(msg tea.Msg) bool {
	changed, handled := v.search.Write(msg)
	if changed {
		v.arrange()
	}
	return handled
}

func (v *queue) filtered() bool { return v.desk.Search != "" || v.desk.Filter != journal.All }

// show takes away the search, and shows what a filter lets through.
func (v *queue) show(filter journal.Filter) {
	v.search.Input.SetValue("")
	v.desk.Search, v.desk.Filter = "", filter
	v.arrange()
}

func (v *queue) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.shown()
	case tea.PasteMsg:
		if v.typing {
			v.typed(msg)
		}
	case desk.LaidMsg:
		return v.laid(msg)
	case desk.BehindMsg:
		if len(msg) > 0 {
			return v.desk.Say(v.desk.Words.Lock.SayUnfollowed(true, v.desk.Locked(), msg))
		}
	case desk.CohortMsg:
		if msg.Task == v.task { // else the folder was read anew since, or another was chosen
			return v.arrived(msg)
		}
	case desk.StudentMsg:
		return v.opened(msg)
	case desk.MarkedMsg:
		return v.marked(msg)
	case desk.ForgottenMsg:
		return v.forgotten(msg)
	case desk.RestoredMsg:
		return v.marked(msg.MarkedMsg)
	case desk.PeekMsg:
		if at := v.under(); at >= 0 && v.desk.Cohort.All[at].Brief.Part() == msg.Part {
			v.beside = msg.Student
		}
	case watchMsg:
		return v.lookAgain()
	case lookedMsg:
		return v.looked(msg)
	}
	return nil
}

// opened shows the hand-in that was read.
func (v *queue) opened(msg desk.StudentMsg) tea.Cmd {
	desk := v.desk
	if v.notice = ""; msg.Err != nil {
		return desk.Tell(desk.Words.SayFile(msg.Err))
	}
	desk.Renew(msg.Student)
	v.follow()
	return desk.Push(judge.NewStudent(desk, msg.Student))
}

// follow puts the cursor on the student who was opened last, unless it was there already since: that may be another than was opened here, and a
// lecturer who moved on is not brought back.
func (v *queue) follow() {
	if v.last == v.desk.Last {
		return
	}
	v.last = v.desk.Last
	if at := v.desk.Cohort.Queued(v.last); at >= 0 {
		v.at = at
	}
}

// QueueChapter is about the queue.
func QueueChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.Reviewing, Notes: []string{n.Words.Review.InHelp}, Keys: []key.Binding{k.Review, k.OpenFile, k.NextNotReady, k.MarkReady, k.SendAnswers, k.MarkSent,
		k.Sort, k.TurnFilter, k.Filter, k.Picture, k.ByStudent, k.QuietFirst, k.Weeks, k.SetAside, k.OtherFolder, k.Reread, k.Forget, k.Report, k.Desk, k.Guide}}
}

func (v *queue) Chapter() window.Chapter { return QueueChapter(v.desk.Window) }
