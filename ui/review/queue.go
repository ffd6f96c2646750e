package review

import (
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// queue is the lecturer's first screen: the hand-ins that wait, and what to do next.
type queue struct {
	desk     *Desk
	from     []string // files and folders to read; none asks which
	told     []Secret
	handed   *handed
	opening  bool // the lecturer's file is being opened
	asked    bool // which folder was asked
	task     *window.Task
	quiet    bool           // the reading leaves on screen what stands there
	look     []store.Koffie // the files as they were when they were last read
	began    time.Time      // of the last reading
	ended    time.Time
	watching bool   // a time for the next look is set
	problem  string // why nothing, or nothing newer, is on screen
	stopped  string // how far the reading came, if it was stopped

	at     int          // in the queue
	last   journal.Part // that was opened last
	search *kit.Row
	typing bool // the cursor is in the search field
	notice string
}

// NewQueue opens the hand-ins in files and folders; with none it asks which.
func NewQueue(desk *Desk, from []string, told ...Secret) *queue {
	v := &queue{desk: desk, from: from, told: told}
	v.search = kit.TextRow(&desk.Theme, desk.Words.List.Search, "", func(s string) { desk.search = s })
	return v
}

// NewQueueOf opens a hand-in that was read already, with the passphrase that opened it, if one did.
func NewQueueOf(desk *Desk, doc store.Document, told ...Secret) *queue {
	v := NewQueue(desk, []string{doc.Path}, told...)
	v.handed = &handed{Document: doc}
	if doc.Sealed && len(told) > 0 {
		v.handed.secret = told[0]
	}
	return v
}

func (v *queue) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case v.busy():
		return v.waitKey(press)
	case v.typing:
		return v.searchKey(press)
	case key.Matches(press, k.Close) && desk.ready && v.filtered():
		v.showAll()
		return nil, true
	case key.Matches(press, k.Close) && v.justEnded():
		return nil, true
	case v.desk.Alone() && (key.Matches(press, k.Quit) || key.Matches(press, k.Close) && !desk.ready):
		return desk.Quit(), true
	case !desk.ready && key.Matches(press, k.Reread):
		v.problem = ""
		return v.shown(), true
	case !desk.ready:
		return nil, false
	case key.Matches(press, k.OtherFolder):
		return v.ask(), true
	case key.Matches(press, k.Reread) && len(v.from) > 0:
		return v.read(v.from, false), true
	case key.Matches(press, k.Desk):
		return desk.Push(newDeskView(desk)), true
	case key.Matches(press, k.SetAside) && len(desk.cohort.Aside) > 0:
		return desk.Push(newAside(desk)), true
	}
	if len(desk.cohort.All) == 0 {
		return nil, false
	}
	return v.listKey(press)
}

// listKey answers the keys that need a hand-in.
func (v *queue) listKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k, d := v.desk, keysOf(v.desk.Window), v.desk
	v.notice = ""
	switch {
	case k.Step(press, &v.at, len(d.cohort.order)):
	case key.Matches(press, k.Choose) && v.at < len(d.cohort.order):
		return v.open(), true
	case key.Matches(press, k.NextUnread):
		return v.nextUnread(), true
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

// waitKey answers keys while the desk is laid out or hand-ins are read.
func (v *queue) waitKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch k := keysOf(v.desk.Window); {
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

func (v *queue) searchKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Choose), key.Matches(press, k.Down), key.Matches(press, k.Switch):
		v.leaveSearch()
	case key.Matches(press, k.Close):
		v.leaveSearch()
		v.search.Input.SetValue("")
		v.desk.search = ""
		v.arrange()
	default:
		return nil, v.typed(press)
	}
	return nil, true
}

func (v *queue) typed(msg tea.Msg) bool {
	changed, handled := v.search.Write(msg)
	if changed {
		v.arrange()
	}
	return handled
}

func (v *queue) leaveSearch() {
	v.typing = false
	v.search.Input.Blur()
}

// showAll takes away filter and search.
func (v *queue) showAll() {
	v.search.Input.SetValue("")
	v.desk.search, v.desk.filter = "", journal.All
	v.arrange()
}

func (v *queue) filtered() bool { return v.desk.search != "" || v.desk.filter != journal.All }

// turn goes on to the next filter.
func (v *queue) turn() {
	d, filters := v.desk, journal.Filters()
	d.filter = filters[(slices.Index(filters, d.filter)+1)%len(filters)]
	v.arrange()
}

// arrange makes the queue anew with the cursor on the same student, or where that student stood.
func (v *queue) arrange() {
	here := v.under()
	d := v.desk
	d.arrange()
	if here >= 0 {
		if at := d.place(d.cohort.All[here].Brief.Part()); at >= 0 {
			v.at = at
		}
	}
	v.at = max(0, min(v.at, len(d.cohort.order)-1))
}

// under gives the place in the cohort of the student under the cursor, -1 when there is none.
func (v *queue) under() int {
	if order := v.desk.cohort.order; v.at < len(order) {
		return order[v.at]
	}
	return -1
}

// nextUnread opens the next student with something unread, from the one under the cursor on; after the one that was opened last,
// if the cursor is still there.
func (v *queue) nextUnread() tea.Cmd {
	c, after := &v.desk.cohort, v.at-1
	if here := v.under(); here >= 0 && c.All[here].Brief.Part() == v.last {
		after = v.at
	}
	at := journal.NextUnread(c.All, c.order, after)
	if at < 0 {
		v.notice = v.desk.Words.Review.AllRead
		return nil
	}
	v.at = at
	return v.open()
}

// open reads the hand-in under the cursor.
func (v *queue) open() tea.Cmd {
	desk, at := v.desk, v.under()
	if _, sealed := desk.cohort.opened[desk.cohort.Taken[at].Path]; sealed && desk.cohort.handed == nil {
		v.notice = desk.Words.Arrival.Opening
	}
	return desk.Do(v, desk.readStudent(at))
}

// alone says that the program was started for reviewing and has no overview below.

// justEnded says that a key which stops a reading may have been meant for one that took a while and was over just before.
func (v *queue) justEnded() bool {
	return !v.quiet && v.ended.Sub(v.began) > time.Second/2 && v.desk.Now().Sub(v.ended) < time.Second
}

// busy says that there is nothing yet to work with.
func (v *queue) busy() bool { return v.opening || v.task != nil && !v.quiet }

func (v *queue) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.shown()
	case tea.PasteMsg:
		if v.typing {
			v.typed(msg)
		}
	case laidMsg:
		return v.opened(msg)
	case cohortMsg:
		if msg.task == v.task {
			return v.arrived(msg)
		}
	case studentMsg:
		return v.student(msg)
	case forgottenMsg:
		return v.forgotten(msg)
	case watchMsg:
		return v.watch()
	case lookedMsg:
		return v.looked(msg)
	}
	return nil
}

func (v *queue) shown() tea.Cmd {
	desk := v.desk
	switch {
	case !desk.ready && v.problem == "":
		v.opening = true
		return desk.Run(v, desk.lay())
	case !desk.ready || v.task != nil:
		return nil
	case !v.asked:
		return v.begin()
	case desk.from == nil && v.problem == "" && !v.desk.Alone():
		return desk.Pop() // no folder was chosen
	}
	v.arrange()
	v.follow()
	return nil
}

// follow puts the cursor on the student who was opened last, unless it was there already since.
func (v *queue) follow() {
	if v.last == v.desk.last {
		return
	}
	v.last = v.desk.last
	if at := v.desk.place(v.last); at >= 0 {
		v.at = at
	}
}

func (v *queue) opened(msg laidMsg) tea.Cmd {
	v.opening = false
	v.desk.laid(msg)
	if msg.err != nil {
		v.problem = v.desk.Words.SayDesk(msg.err)
		return nil
	}
	return v.begin()
}

// begin reads what was asked for, or else what was read before, or asks what to read.
func (v *queue) begin() tea.Cmd {
	d := v.desk
	d.secrets, d.search, d.cohort.handed = append(d.secrets, v.told...), "", v.handed
	switch {
	case len(v.from) > 0:
		return v.read(v.from, false)
	case len(d.from) > 0:
		return v.read(d.from, false)
	}
	return v.ask()
}

// ask lets the lecturer choose a folder.
func (v *queue) ask() tea.Cmd {
	v.asked = true
	return v.desk.Push(window.NewPicker(v.desk.Window, v.desk.Words.Review.WhichFolder, v.desk.set.Folder, true, func(path string) tea.Cmd {
		return v.read([]string{path}, false)
	}))
}

func (v *queue) read(from []string, quiet bool) (cmd tea.Cmd) {
	v.from, v.asked, v.quiet, v.began = from, true, quiet, v.desk.Now()
	v.task, cmd = v.desk.readCohort(v, from)
	return cmd
}

// arrived takes in what was read. Of a quiet reading it is left alone while something lies on top, which refers to what was
// read before.
func (v *queue) arrived(msg cohortMsg) tea.Cmd {
	desk, d := v.desk, v.desk
	v.task = nil
	if v.quiet && !desk.Idle(v) {
		return v.later()
	}
	v.look, v.notice, v.problem, v.ended = msg.look, "", "", desk.Now()
	if msg.err != nil {
		v.problem = desk.Words.SayDesk(msg.err)
		return v.later()
	}
	var here journal.Part
	if i := v.under(); i >= 0 {
		here = d.cohort.All[i].Brief.Part()
	}
	if !slices.Equal(d.from, msg.from) {
		d.filter, d.search = journal.All, ""
		v.search.Input.SetValue("")
	}
	d.from, d.cohort, d.cohort.partly = msg.from, *msg.cohort, msg.stopped
	d.arrange()
	v.at = max(0, d.place(here))
	if v.stopped = ""; msg.stopped {
		v.stopped = fmt.Sprintf(desk.Words.Review.Stopped, len(d.cohort.found), len(msg.look))
	}
	return tea.Batch(v.remember(), v.later())
}

// remember keeps where the hand-ins were, so that the next search begins there.
func (v *queue) remember() tea.Cmd {
	d := v.desk
	folder, err := filepath.Abs(d.from[0])
	if err != nil {
		return nil
	}
	if store.IsKoffie(folder) {
		folder = filepath.Dir(folder)
	}
	if folder == d.set.Folder {
		return nil
	}
	d.set.Folder = folder
	return v.desk.keepDesk()
}

// student opens the hand-in that was read.
func (v *queue) student(msg studentMsg) tea.Cmd {
	desk := v.desk
	if v.notice = ""; msg.err != nil {
		return desk.Tell(desk.Words.SayFile(msg.err))
	}
	desk.renew(msg.student)
	v.follow()
	return desk.Push(newStudentView(desk, msg.student))
}

// QueueChapter is about the queue.
func QueueChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.Reviewing, Keys: []key.Binding{k.Review, k.OpenFile, k.NextUnread, k.TurnFilter, k.Filter, k.SendAnswers, k.Picture, k.QuietFirst, k.Weeks,
		k.SetAside, k.OtherFolder, k.Reread, k.Forget, k.Desk}}
}

func (v *queue) Chapter() window.Chapter { return QueueChapter(v.desk.Window) }
