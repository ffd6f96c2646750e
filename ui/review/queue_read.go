package review

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/window"
)

// How the queue comes by its hand-ins: the lecturer's own file is opened, a folder is asked for where none is named, its files are read, and read
// again when they are watched and change.

// shown goes one step on towards a list: the lecturer's file, then the hand-ins. Once there is one, it may have changed under another screen.
func (v *queue) shown() tea.Cmd {
	desk := v.desk
	switch {
	case !desk.Ready() && v.problem == "":
		v.opening = true
		return desk.Do(v, desk.Lay()) // what it leads to may be a question of its own, which nothing else may lie in front of
	case !desk.Ready() || v.task != nil:
		return nil
	case !v.asked:
		return v.begin()
	case desk.From == nil && v.problem == "" && !desk.Alone():
		return desk.Pop() // no folder was chosen
	}
	v.arrange()
	v.follow()
	return v.look()
}

// laid takes in what is kept about the lecturer.
func (v *queue) laid(msg desk.LaidMsg) tea.Cmd {
	v.opening = false
	if msg.Err != nil {
		v.problem = v.desk.Words.SayDesk(msg.Err)
		return v.desk.Rescue(msg.Err, v.layAgain)
	}
	v.desk.Settle(msg)
	cmds := []tea.Cmd{v.begin(), v.desk.Run(v, v.desk.FollowLock())}
	if msg.Doubtful {
		cmds = append(cmds, v.desk.Say(v.desk.Words.Safety.DoubtfulReviews))
	}
	return tea.Batch(cmds...)
}

// layAgain opens the lecturer's file once it is whole again.
func (v *queue) layAgain() tea.Cmd {
	v.problem, v.opening = "", true
	return v.desk.Do(v, v.desk.Lay())
}

// begin reads what was asked for, or else what was read before, or asks what to read. A search from before would hide most of it.
func (v *queue) begin() tea.Cmd {
	desk := v.desk
	desk.Remember(v.told...)
	desk.Search, desk.Cohort.Handed = "", v.handed
	switch {
	case len(v.from) > 0:
		return v.read(v.from, false)
	case len(desk.From) > 0:
		return v.read(desk.From, false)
	}
	return v.ask()
}

// ask lets the lecturer choose a folder. Who chooses none comes back to shown, with nothing read.
func (v *queue) ask() tea.Cmd {
	v.asked = true
	return v.desk.Push(window.NewPicker(v.desk.Window, v.desk.Words.Review.WhichFolder, v.desk.Set.Folder, true, func(path string) tea.Cmd {
		return v.read([]string{path}, false)
	}))
}

// read reads files and folders. A quiet reading is one that nobody asked for, and shows nothing until it is over.
func (v *queue) read(from []string, quiet bool) (cmd tea.Cmd) {
	v.from, v.asked, v.quiet, v.began = from, true, quiet, v.desk.Now()
	v.task, cmd = v.desk.ReadCohort(v, from)
	return cmd
}

// arrived takes in what was read. Of a quiet reading it is left alone while something lies on top, which refers to what was
// read before.
func (v *queue) arrived(msg desk.CohortMsg) tea.Cmd {
	desk := v.desk
	v.task = nil
	if v.quiet && !desk.Idle(v) {
		return v.later()
	}
	v.watch.seen, v.notice, v.problem, v.ended = msg.Look, "", "", desk.Now()
	if msg.Err != nil {
		v.problem = desk.Words.SayDesk(msg.Err)
		return v.later()
	}
	var here journal.Part
	if at := v.under(); at >= 0 {
		here = desk.Cohort.All[at].Brief.Part()
	}
	if !slices.Equal(desk.From, msg.From) { // another class
		desk.Filter, desk.Search = journal.All, ""
		v.search.Input.SetValue("")
	}
	desk.From, desk.Cohort = msg.From, *msg.Cohort
	desk.Arrange()
	v.at = max(0, desk.Cohort.Queued(here))
	return tea.Batch(v.remember(), v.later(), v.look())
}

// remember keeps where the hand-ins were, so that the next search begins there.
func (v *queue) remember() tea.Cmd {
	desk := v.desk
	folder := store.FolderOf(desk.From[0])
	if folder == "" || folder == desk.Set.Folder {
		return nil
	}
	desk.Set.Folder = folder
	return desk.KeepSet()
}

// watchEvery is how often a folder that is watched is looked at: soon enough for a file that was just downloaded, and seldom enough for a
// folder over a network.
const watchEvery = 3 * time.Second

// watch is how a queue watches its files, without reading them.
type watch struct {
	seen    []store.Koffie // the files as they were when they were last read
	waiting bool           // a time for the next look is set
}

type (
	// watchMsg says that it is time to look whether the files changed.
	watchMsg struct{}
	// lookedMsg brings such a look.
	lookedMsg struct{ look []store.Koffie }
)

// later sets the time for the next look at the files, if they are watched.
func (v *queue) later() tea.Cmd {
	if !v.desk.Watched() || v.watch.waiting {
		return nil
	}
	v.watch.waiting = true
	return v.desk.Later(v, watchEvery, watchMsg{})
}

// lookAgain looks at the files, unless the lecturer is doing something else: a list that moves under the cursor would be a nuisance.
func (v *queue) lookAgain() tea.Cmd {
	if v.watch.waiting = false; !v.desk.Idle(v) || v.typing || v.task != nil {
		return v.later()
	}
	from := v.from
	return v.desk.Run(v, func() tea.Msg {
		files, _ := store.Koffies(from...) // why they can't be listed is told by the reading that follows
		return lookedMsg{files}
	})
}

// looked reads the files again when one of them came, went or changed.
func (v *queue) looked(msg lookedMsg) tea.Cmd {
	if slices.Equal(msg.look, v.watch.seen) || v.task != nil {
		return v.later()
	}
	return v.read(v.from, true)
}
