// Package judge is one student on the lecturer's side: what was handed in, criterion by criterion with the lecturer's own view beside the
// student's, entry by entry with a comment, the talking points, and the set phrases of the lecturer.
//
// Begin with studentView in student.go: everything else here lies on top of it and refers to it, so that going on to another student puts that one
// under whatever is open. A screen with much to draw has that in a file of its own: student_draw.go beside student.go, criterion_draw.go beside
// criterion.go.
//
// What is said goes through desk.Change and nowhere else, which keeps it at once. The package reads no file, and does not know how a class came
// to be: of the others it knows the queue that desk.Cohort holds, for the way to the next. Nothing here may know the screens about a
// class (ui/review), which open these.
package judge

import (
	"fmt"
	"math"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// studentView is one student: what was handed in and asked, then the criteria and the entries, each a row to open. What is opened from it
// lies on top and refers to it, so that going on to another student puts that one here, under whatever lies above.
type studentView struct {
	desk   *desk.Desk
	s      *desk.Student
	tried  int  // place in the queue of a hand-in that could not be opened, to go on from; -1 for none
	resent bool // an earlier hand-in of the stage was opened before
	rows   []criterionRow

	misnamed bool // the rubric of the hand-in is not the one whose name it has
	part     int  // criteriaPart, entriesPart or answerPart
	at       [parts]int
	shown    map[string]bool  // criteria whose level was asked for before the lecturer gave one; forgotten with the student, as what follows
	before   journal.Placings // to be put back

	colleague  *exchange.Answer   // that lies beside; nil for none
	earlier    []*exchange.HandIn // of the same stage, the newest first
	asked      bool               // for these
	recommends bool               // that the window be wider
	warned     bool               // it was said in what the hand-in differs from those before it
	notice     string
	told       string // to be the notice when the next student arrives
}

const (
	criteriaPart = iota
	entriesPart
	answerPart
	parts
)

// criterionRow is a line of the table of criteria: a criterion, by its place among those to judge, or the name of a group.
type criterionRow struct {
	group *rubric.Group
	at    int // -1 for a group
}

// NewStudent opens a hand-in that was read.
func NewStudent(desk *desk.Desk, s *desk.Student) *studentView {
	v := &studentView{desk: desk, s: s, tried: -1, shown: map[string]bool{}}
	review, id := &s.Review, s.HandIn.ID
	v.resent = review.HandIn != "" && review.HandIn != id || review.Answered != nil && review.Answered.HandIn != id
	for i, id := range s.Brief.Criteria { // in the order of the rubric, so that those of a group follow on each other
		_, group := s.HandIn.Rubric.Criterion(id)
		if n := len(v.rows); n == 0 || v.rows[n-1].group != group {
			v.rows = append(v.rows, criterionRow{group, -1})
		}
		v.rows = append(v.rows, criterionRow{group, i})
	}
	if at := desk.Cohort.At(s.Brief.Part()); at >= 0 {
		v.misnamed = slices.Contains(journal.Misnamed(desk.Cohort.All, rubric.BuiltIn()...), at)
	}
	return v
}

func (v *studentView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	v.notice = ""
	switch {
	case key.Matches(press, k.Switch):
		v.part = (v.part + 1) % parts
		return nil, v.part > 0
	case key.Matches(press, k.SwitchBack):
		v.part = (v.part + parts - 1) % parts
		return nil, v.part < parts-1
	case k.Step(press, &v.at[v.part], v.count(v.part)):
	case key.Matches(press, k.Choose):
		return v.open(), true
	case key.Matches(press, k.MarkReady):
		return v.markReady(), true
	case key.Matches(press, k.NextUnread):
		return v.nextUnread(), true
	case key.Matches(press, k.NextStudent):
		return v.turn(v, 1), true
	case key.Matches(press, k.LastStudent):
		return v.turn(v, -1), true
	case key.Matches(press, k.Points):
		return v.desk.Push(newPoints(v)), true
	case key.Matches(press, k.MoreAbout):
		return v.desk.Push(newMoreAbout(v)), true
	case key.Matches(press, k.Report):
		return v.report(), true
	default:
		return nil, false
	}
	return nil, true
}

// count gives how many rows a part has to go to; the names of groups are not among them.
func (v *studentView) count(part int) int {
	switch part {
	case entriesPart:
		return len(v.s.HandIn.Entries)
	case answerPart:
		return answerRows
	}
	return len(v.s.Brief.Criteria)
}

// open opens the row under the cursor, if the part has any.
func (v *studentView) open() tea.Cmd {
	at := v.at[v.part]
	switch {
	case at >= v.count(v.part):
		return nil
	case v.part == entriesPart:
		return v.openEntry(at)
	case v.part == answerPart:
		return v.openAnswer(at)
	}
	return v.desk.Push(newStudentCriterion(v, at))
}

func (v *studentView) openEntry(at int) tea.Cmd { return v.desk.Push(newStudentEntry(v, at)) }

// unreadEntry gives the next entry that is not read as it stands, after one of them and from the start again; -1 for none.
func (v *studentView) unreadEntry(after int) int {
	n := len(v.s.HandIn.Entries)
	for i := range n {
		if at := (after + 1 + i) % n; v.s.State(&v.s.HandIn.Entries[at]) != journal.EntryRead {
			return at
		}
	}
	return -1
}

// nextUnread opens the next unread entry of this student, or else goes to the next student with something unread.
func (v *studentView) nextUnread() tea.Cmd {
	if at := v.unreadEntry(-1); at >= 0 {
		v.part = entriesPart
		return v.openEntry(at)
	}
	return v.unreadStudent(v)
}

// unreadStudent goes to the next student in the queue with something unread or changed. When that is this one, what is
// unread or changed is opened. Of the queue's counts one may be older than what lies open here: then there is nothing to go to, and that
// is said.
func (v *studentView) unreadStudent(asker window.Screen) tea.Cmd {
	c, say := &v.desk.Cohort, &v.desk.Words.Student
	at := journal.NextUnread(c.All, c.Order, v.place())
	switch {
	case at < 0:
		v.notice = say.AllRead
		return nil
	case !v.is(c.Order[at]):
		v.told = fmt.Sprintf(say.Now, v.desk.StudentName(c.All[c.Order[at]].Brief))
		return v.read(asker, at)
	case v.unreadEntry(-1) >= 0:
		return tea.Batch(v.desk.Surface(v), v.openEntry(v.unreadEntry(-1)))
	}
	changed := slices.IndexFunc(v.s.Brief.Criteria, v.s.Changed)
	if changed < 0 {
		v.notice = say.AllRead
		return nil
	}
	return tea.Batch(v.desk.Surface(v), v.desk.Push(newStudentCriterion(v, changed)))
}

// turn goes to the next or the previous student in the queue, and says so when that begins anew at the other end.
func (v *studentView) turn(asker window.Screen, by int) tea.Cmd {
	say, order := &v.desk.Words.Student, v.desk.Cohort.Order
	at := v.place() + by
	switch {
	case len(order) == 0 || len(order) == 1 && v.is(order[0]): // one other there may be, when a filter leaves this one out
		v.notice = say.OnlyOne
		return nil
	case at >= len(order):
		at, v.told = 0, say.FirstAgain
	case at < 0:
		at, v.told = len(order)-1, say.LastAgain
	}
	return v.read(asker, at)
}

// is says whether this is the student at a place in the cohort, which may have been read anew since: the stage counts, not the place.
func (v *studentView) is(at int) bool {
	return v.desk.Cohort.All[at].Brief.Part() == v.s.Brief.Part()
}

// place gives where in the queue to go on from; -1 when the student is not in it. After a hand-in that could not be read it is that one's
// place: to go on from the student who is still here would lead there again.
func (v *studentView) place() int {
	if v.tried >= 0 {
		return v.tried
	}
	return slices.IndexFunc(v.desk.Cohort.Order, v.is)
}

// read reads the student at a place in the queue, for the page that asked.
func (v *studentView) read(asker window.Screen, at int) tea.Cmd {
	v.tried = at
	return v.desk.Wait(asker, v.desk.ReadStudent(v.desk.Cohort.Order[at]))
}

// take puts another student in this one's place, at the same row: a lecturer often goes through a class by one criterion. A hand-in that can't
// be read leaves things as they are, under the name of whose it was, because the student on screen is another.
func (v *studentView) take(msg desk.StudentMsg) (taken bool, cmd tea.Cmd) {
	told := v.told
	v.told = ""
	if msg.Err != nil {
		text := v.desk.Words.SayFile(msg.Err)
		if c := &v.desk.Cohort; v.tried < len(c.Order) {
			text = v.desk.StudentName(c.All[c.Order[v.tried]].Brief) + ": " + text
		}
		return false, v.desk.Tell(text)
	}
	v.desk.Renew(msg.Student)
	part, at := v.part, v.at[criteriaPart]
	*v = *NewStudent(v.desk, msg.Student)
	v.part, v.notice = part, told
	v.at[criteriaPart] = max(0, min(at, v.count(criteriaPart)-1))
	return true, v.opened()
}

// opened notes that the hand-in was opened, unless that is known, or a newer one was opened before.
func (v *studentView) opened() tea.Cmd {
	if differs := v.s.Differs(); len(differs) > 0 && !v.warned {
		v.warned = true // once: what was opened is what is remembered
		return tea.Batch(v.desk.Tell(fmt.Sprintf(v.desk.Words.Trust.Changed, v.desk.Words.SayDiffers(differs))), v.note())
	}
	return v.note()
}

// note notes that it was opened.
func (v *studentView) note() tea.Cmd {
	handIn, review := v.s.HandIn, &v.s.Review
	if review.Knows(handIn.ID, handIn.Number, handIn.Student) {
		return nil
	}
	return v.desk.Change(v.s, false, func(review *journal.Review) {
		review.Open(handIn.ID, handIn.Number)
		review.About(handIn.Student)
	})
}

// markReady says that the answer to this hand-in may go, or takes that back. What was written and not changed since is as it was.
func (v *studentView) markReady() tea.Cmd {
	say, standing, ready := &v.desk.Words.Review, v.s.Standing(), v.s.HandIn.ID
	switch w := (journal.Waiting{Standing: standing}); {
	case standing.State == journal.AnswerReady:
		v.notice, ready = fmt.Sprintf(say.NotReadyNow, v.desk.StudentName(v.s.Brief)), ""
	case !w.NotReady():
		v.notice = say.NothingSince
		return nil
	default:
		v.notice = fmt.Sprintf(say.ReadyNow, v.desk.StudentName(v.s.Brief))
	}
	return v.desk.Change(v.s, false, func(review *journal.Review) { review.MarkReady(ready) })
}

func (v *studentView) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.opened()
	case desk.StudentMsg:
		_, cmd := v.take(msg)
		return cmd
	case desk.ColleagueMsg:
		return v.takeColleague(msg)
	}
	return nil
}

// hidden says whether the student's level is held back until the lecturer has given one.
func (v *studentView) hidden(id string) bool {
	return v.desk.Set.Blind && !v.shown[id] && v.s.Brief.HoldsBack(&v.s.Review, id)
}

// recommend says once, at the first review of all, that a wide window shows both sides.
func (v *studentView) recommend() tea.Cmd {
	if v.desk.Set.Recommended {
		return nil
	}
	v.desk.Set.Recommended, v.recommends = true, true
	return v.desk.KeepSet()
}

// where says which student of the queue this is, or of all where the filter leaves the student out.
func (v *studentView) where() string {
	c, say, part := &v.desk.Cohort, &v.desk.Words.Student, v.s.Brief.Part()
	at, all := c.Queued(part), len(c.Order)
	if at < 0 {
		at, all = c.At(part), len(c.All)
	}
	if at < 0 {
		return "" // the file went away since
	}
	where := fmt.Sprintf(say.Of, at+1, all)
	if all < len(c.All) {
		where += " (" + say.Filtered + ")"
	}
	return where
}

// Chapter is about the screens over one student.
func Chapter(n *window.Window) window.Chapter {
	k, say := keysOf(n), &n.Words.Student
	signs := []string{words.SignChanged, words.SignApart, words.SignRemark, words.SignReply, words.SignAsks, words.SignUnread, words.SignRead}
	return window.Chapter{Name: say.InHelp, Notes: []string{signLegend(say, signs, math.MaxInt)}, Keys: []key.Binding{k.NextUnread, k.MarkReady, k.Students, k.OtherPart,
		k.MoreAbout, k.Points, k.JudgeLevel, k.AsStudent, k.Clear, k.PutBack, k.Remark, k.NextCriterion, k.LastCriterion, k.SameNext, k.SameLast, k.Snippets,
		k.Reveal, k.Comment, k.OtherSentence, k.OtherEntry, k.Unread, k.Report}}
}

func (v *studentView) Chapter() window.Chapter { return Chapter(v.desk.Window) }
