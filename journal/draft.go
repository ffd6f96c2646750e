package journal

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"koffiemoment/rubric"
)

// Draft is an entry being written: what was filled in, which criteria are asked, and where one stopped. It knows no
// screen: whatever asks drives the same Draft.
type Draft struct {
	ID       string    `json:"id"`
	Of       string    `json:"of,omitempty"` // the entry it will be a new revision of; empty for a new entry
	Entry    Entry     `json:"entry"`
	Asked    []string  `json:"asked"`           // criteria asked on the way, in the rubric's order
	Quiet    []string  `json:"quiet"`           // all criteria the walk could ask, the quietest first
	Focus    []string  `json:"focus,omitempty"` // those that the student wants to see first
	At       PageID    `json:"at"`
	Revision uint64    `json:"revision"` // counts changes; a store keeps the highest
	Touched  time.Time `json:"touched"`
}

// ErrNoStory says that a draft can't be finished: the story is the one thing an entry needs.
var ErrNoStory = errors.New("the story is empty")

// Begin begins a walk with what the settings and the time of day let expect: the stage with its first kind, and bringing or fetching at the
// hours at which parents stand at the door.
func Begin(id string, now time.Time, r *rubric.Rubric, set Settings, c Coverage) Draft {
	e := Encounter{Moment: "anders"}
	switch hour := now.Hour(); {
	case hour >= 7 && hour < 10:
		e.Moment = "brengen"
	case hour >= 15 && hour < 18:
		e.Moment = "halen"
	}
	d := NewDraft(id, now, r, e, cmp.Or(set.Depth, Short), c, set.Focus)
	switch {
	case r.Stage(set.Stage) != nil:
		d.SetStage(set.Stage, r)
	case len(r.Stages) > 0: // the settings are of another rubric, or say nothing yet
		d.SetStage(r.Stages[0].ID, r)
	}
	return d
}

// NewDraft begins a walk for an encounter that is now. The coverage is that of the encounter's stage; kort proposes its
// quietest criterion, gewoon the focus before the quiet ones.
func NewDraft(id string, now time.Time, r *rubric.Rubric, e Encounter, depth Depth, c Coverage, focus []string) Draft {
	e.When = now
	quiet := c.Quiet(r)
	focus = slices.DeleteFunc(slices.Clone(focus), func(id string) bool { return !slices.Contains(quiet, id) })
	d := Draft{
		ID: id, At: PageID{Kind: StoryPage}, Touched: now, Revision: 1, Quiet: quiet, Focus: focus,
		Entry: Entry{Revision: 1, Rubric: r.Ref(), Encounter: e, Answers: map[string]Answer{}},
	}
	d.SetDepth(depth, r)
	return d
}

// Revise begins a walk over a finished entry, for a new revision of it. The rubric is the one the entry was written with.
func Revise(id string, now time.Time, r *rubric.Rubric, e Entry) Draft {
	d := Draft{ID: id, Of: e.ID, Entry: e.Clone(), Quiet: r.Walked(), At: PageID{Kind: StoryPage}, Touched: now, Revision: 1}
	d.Entry.Revision++
	if d.Entry.Answers == nil {
		d.Entry.Answers = map[string]Answer{}
	}
	d.SetDepth(e.Depth, r)
	return d
}

// Blank says that nothing was written or chosen yet, so that nothing would be lost with the draft.
func (d *Draft) Blank() bool {
	e := &d.Entry
	written := slices.ContainsFunc(e.Texts(), func(t EntryText) bool { return strings.TrimSpace(t.Words) != "" })
	return d.Of == "" && !written && len(e.Answers) == 0 && len(e.Goals) == 0 && e.CameBack == nil
}

// Words counts the words that were written in d.
func (d *Draft) Words() int {
	e := &d.Entry
	texts := append([]string{e.Story, e.Thought, e.Wanted, e.Theirs, e.Tip, e.Margin}, e.Others...)
	for _, a := range e.Answers {
		texts = append(texts, a.Text, a.Deeper)
	}
	if e.Intention != nil {
		texts = append(texts, e.Intention.If, e.Intention.Then)
	}
	return len(strings.Fields(strings.Join(texts, " ")))
}

// Finish makes the entry that d describes, without an id or sequence number for a new one: the store gives these. It
// returns ErrNoStory when the story is empty.
func (d *Draft) Finish(now time.Time) (Entry, error) {
	e := d.Entry.Clone()
	if strings.TrimSpace(e.Story) == "" {
		return Entry{}, ErrNoStory
	}
	if e.Intention.Empty() {
		e.Intention = nil
	}
	if e.CameBack != nil && e.CameBack.Outcome == NoOutcomeYet {
		e.CameBack = nil
	}
	e.Edited = now
	if d.Of == "" {
		e.Finished = now
	}
	return e, nil
}

// Alters says whether finishing d would make anything else of the entry that it revises, so that looking an entry through makes no
// version of it.
func (d *Draft) Alters(before Entry) bool {
	after, err := d.Finish(before.Edited)
	after.Revision = before.Revision
	if err != nil {
		return true
	}
	was, errWas := json.Marshal(before) // in which empty and absent are the same
	is, errIs := json.Marshal(after)
	return errWas != nil || errIs != nil || !bytes.Equal(was, is)
}

// Detach makes of d a draft of a new entry, when the entry that it would revise is gone: what was written stands by itself then.
func (d *Draft) Detach() { d.Of = "" }

// Touch counts a change. A store tells by the count which of two states is the newer, since they may arrive in any order.
func (d *Draft) Touch(now time.Time) {
	d.Revision++
	d.Touched = now
}
