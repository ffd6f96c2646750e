package exchange

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Changes is what became of a hand-in in a later one of the same part of a journal. Entries are named by id, in order.
type Changes struct {
	New     []string // entries that were not there
	Changed []string // entries that say something else; one whose margin alone was edited is not among them
	Gone    []string // entries that no longer travel
	Claims  []string // criteria whose level, reason or moments in the newest estimate of a stage are others, sorted
	Replies []Reply  // replies that were not there, or have other words
}

// None says that nothing changed.
func (c *Changes) None() bool {
	return len(c.New)+len(c.Changed)+len(c.Gone)+len(c.Claims)+len(c.Replies) == 0
}

// Compare says what became of the earlier hand-in in the later one. Of a hand-in and itself nothing did.
func Compare(earlier, later *HandIn) Changes {
	var c Changes
	for i := range later.Entries {
		e := &later.Entries[i]
		switch before := earlier.Entry(e.ID); {
		case before == nil:
			c.New = append(c.New, e.ID)
		case before.Hash != e.Hash:
			c.Changed = append(c.Changed, e.ID)
		}
	}
	for i := range earlier.Entries {
		if id := earlier.Entries[i].ID; later.Entry(id) == nil {
			c.Gone = append(c.Gone, id)
		}
	}
	c.Claims = changedClaims(earlier.Estimates, later.Estimates)
	for _, r := range later.Replies {
		at, found := slices.BinarySearchFunc(earlier.Replies, r, compareReplies)
		if !found || earlier.Replies[at].Text != r.Text {
			c.Replies = append(c.Replies, r)
		}
	}
	return c
}

func changedClaims(earlier, later []Estimate) []string {
	changed := map[string]bool{}
	before, after := newestClaims(earlier), newestClaims(later)
	for key, claim := range after {
		old, known := before[key]
		if !known || claim.Level != old.Level || claim.Reason != old.Reason || !slices.Equal(claim.Moments, old.Moments) {
			changed[claim.Criterion] = true
		}
	}
	for key, claim := range before {
		if _, still := after[key]; !still {
			changed[claim.Criterion] = true
		}
	}
	return slices.Sorted(maps.Keys(changed))
}

// newestClaims gives the claims of each stage's last version, by stage and criterion.
func newestClaims(estimates []Estimate) map[[2]string]Claim {
	claims := map[[2]string]Claim{}
	for i, e := range estimates {
		if i+1 < len(estimates) && estimates[i+1].Stage == e.Stage {
			continue
		}
		for _, c := range e.Claims {
			claims[[2]string{e.Stage, c.Criterion}] = c
		}
	}
	return claims
}

// Succeeds says whether h was handed in after other about the same part of the same journal.
func (h *HandIn) Succeeds(other *HandIn) bool {
	return h.Part() == other.Part() && h.Number > other.Number
}

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
		ID: e.ID, Seq: uint64(i + 1), Revision: e.Revision, Depth: s.Depth, Story: s.Story, Thought: s.Thought, Tip: s.Tip,
		Intention: s.Intention, Goals: s.Goals, LookHere: s.LookHere, Answers: make(map[string]journal.Answer, len(s.Answers)),
		Encounter: journal.Encounter{Alias: at.Alias, When: e.When.time(), Place: at.Place, Moment: at.Moment,
			Initiator: at.Initiator, Duration: at.Duration, Topics: at.Topics, Language: at.Language, Input: at.Input,
			Follows: e.Follows, Stage: at.Stage, Kind: at.Kind},
	}
	if out.Rubric.Digest = e.Rubric; e.Rubric == "" {
		out.Rubric.ID, out.Rubric.Version = h.Rubric.ID, h.Rubric.Version
	}
	for _, g := range s.Answers {
		out.Answers[g.Criterion] = journal.Answer{Text: g.Text, Deeper: g.Deeper, Level: g.Level,
			NoOpportunity: g.NoOpportunity, Skipped: g.Skipped}
	}
	if at.FollowsUp && e.Follows == "" {
		out.Encounter.Follows = Unseen
	}
	if s.Outcome != "" {
		out.CameBack = &journal.Return{Intention: cmp.Or(e.Returns, Unseen), Outcome: s.Outcome}
	}
	return out
}

func (w When) time() time.Time {
	if t, ok := dateOf(w.Date); ok {
		return t
	}
	return WeekOne().AddDate(0, 0, 7*(w.Week-1))
}
