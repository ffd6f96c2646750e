package exchange

import (
	"cmp"
	"time"

	"koffiemoment/journal"
)

// Fit says which words of an entry a comment is about.
type Fit int

// The ways in which a comment fits an entry. Elsewhere is another entry.
const (
	Elsewhere Fit = iota
	Same          // the words as they stand, whatever the revision
	Earlier       // those of an earlier revision, which the comment names
	Unknown       // words that no earlier revision explains, as after a restored backup
)

// Fits says whether c is about e as it stands or as it stood at an earlier revision.
func (c *Comment) Fits(e *journal.Entry) Fit {
	switch {
	case c.Entry != e.ID:
		return Elsewhere
	case c.Hash == Hash(e):
		return Same
	case c.Revision < e.Revision:
		return Earlier
	}
	return Unknown
}

// About is a comment beside the entry that it is about.
type About struct {
	Comment
	Fit Fit
}

// About gives the comments on e, those on earlier revisions first.
func (a *Answer) About(e *journal.Entry) []About {
	var out []About
	for _, c := range a.Comments {
		if fit := c.Fits(e); fit != Elsewhere {
			out = append(out, About{c, fit})
		}
	}
	return out
}

// WeekOne is the Monday that weeks count from in JournalEntry, where no real dates travel.
func WeekOne() time.Time { return time.Date(2001, time.January, 1, 0, 0, 0, 0, time.UTC) }

// Unseen stands in JournalEntry for the id of an entry that did not travel, so that a moment which follows up another still
// counts as one.
const Unseen = "unseen"

// JournalEntry gives the i-th entry of h as package journal counts it: with its week as the Monday counted from WeekOne, so
// that journal.Week(WeekOne(), …) gives the week again, or with its real date. Its rubric has no digest when it is h's own.
func (h *HandIn) JournalEntry(i int) journal.Entry {
	e := &h.Entries[i]
	s, at := &e.Said, &e.Said.Encounter
	out := journal.Entry{
		ID: e.ID, Seq: uint64(i + 1), Revision: e.Revision, Depth: s.Depth, Story: s.Story, Thought: s.Thought, Wanted: s.Wanted,
		Theirs: s.Theirs, Others: s.Others, Tip: s.Tip,
		Intention: s.Intention, Goals: s.Goals, LookHere: s.LookHere, Answers: make(map[string]journal.Answer, len(s.Answers)),
		Encounter: journal.Encounter{Alias: at.Alias, When: e.When.time(), Place: at.Place, Moment: at.Moment,
			Initiator: at.Initiator, Duration: at.Duration, Topics: at.Topics, Language: at.Language, Input: at.Input,
			Follows: e.Follows, Stage: at.Stage, Kind: at.Kind},
	}
	if out.Rubric.Digest = e.Rubric; e.Rubric == "" {
		out.Rubric.ID, out.Rubric.Version = h.Rubric.ID, h.Rubric.Version
	}
	for _, g := range s.Answers {
		out.Answers[g.Criterion] = g.asKept()
	}
	if at.FollowsUp && e.Follows == "" {
		out.Encounter.Follows = Unseen
	}
	if s.Outcome != "" {
		out.CameBack = &journal.Return{Intention: cmp.Or(e.Returns, Unseen), Outcome: s.Outcome, Said: s.OutcomeSaid}
	}
	return out
}

func (w When) time() time.Time {
	if t, ok := dateOf(w.Date); ok {
		return t
	}
	return WeekOne().AddDate(0, 0, 7*(w.Week-1))
}
