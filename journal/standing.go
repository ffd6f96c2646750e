package journal

import "slices"

// Standing is how far a lecturer is with a hand-in.
type Standing struct {
	Unread           int // entries that were never read
	ChangedEntries   int // with other words than were read
	Gone             int // entries that were read and are not in it
	ChangedClaims    int // that changed since the view was set
	Help             int // entries that ask to be looked at and were not read as they stand
	Apart            int // criteria on which the lecturer's level lies far from the student's
	Silent           int // criteria without a moment and without a level of the student's own
	Judged, Criteria int // criteria with a level or "cannot judge", of how many
	Comments, Points int
	Answered         bool // an answer was written
	Stale            bool // and since then something was said, or another hand-in came
	State            AnswerState
}

// AnswerState is how far the answer to a hand-in is.
type AnswerState int

// An answer is open until the lecturer says that it is ready, then it is written to a file, and at last it is sent, which the lecturer
// says as well. One that was written stays so when something is said after it, which Stale tells, until that is said to be ready.
const (
	AnswerOpen AnswerState = iota
	AnswerReady
	AnswerWritten
	AnswerSent
)

// Name gives the word by which other programs know a state.
func (s AnswerState) Name() string { return [...]string{"open", "ready", "written", "sent"}[s] }

// AnswerState says how far the answer to b is.
func (b *Brief) AnswerState(r *Review) AnswerState {
	last := r.Answered
	switch {
	case r.Ready == b.HandIn && (last == nil || r.Stale(b.HandIn, b.Number)):
		return AnswerReady
	case last == nil:
		return AnswerOpen
	case last.Sent.IsZero():
		return AnswerWritten
	}
	return AnswerSent
}

// Changed counts what is no longer as it was when the lecturer read it or set a view beside it.
func (s *Standing) Changed() int { return s.ChangedEntries + s.ChangedClaims }

// Standing holds what was said beside b. Of r, criteria, levels and entries that b does not know count for nothing but Gone.
func (b *Brief) Standing(r *Review) Standing {
	s := Standing{Criteria: len(b.Criteria), Points: len(r.Points), Answered: r.Answered != nil, Gone: len(r.Read)}
	for i := range b.Entries {
		s.read(&b.Entries[i], r)
	}
	for _, c := range r.Comments {
		if slices.ContainsFunc(b.Entries, func(e BriefEntry) bool { return e.ID == c.Entry }) {
			s.Comments++
		}
	}
	for _, id := range b.Criteria {
		s.judge(b, id, r)
	}
	s.Stale, s.State = r.Stale(b.HandIn, b.Number), b.AnswerState(r)
	return s
}

// MayGo says whether the answer to b may go as r stands: when the lecturer said that it is ready, or when it only says again what
// went before.
func (b *Brief) MayGo(r *Review) bool {
	last := r.Answered
	return b.AnswerState(r) == AnswerReady || last != nil && last.HandIn == b.HandIn && last.Said == r.Said
}

// read counts an entry.
func (s *Standing) read(e *BriefEntry, r *Review) {
	state := r.State(e.ID, e.Hash)
	switch state {
	case EntryUnread:
		s.Unread++
	case EntryChanged:
		s.ChangedEntries++
	}
	if state != EntryUnread {
		s.Gone--
	}
	if e.LookHere && state != EntryRead {
		s.Help++
	}
}

// EntryState is how far a lecturer is with an entry.
type EntryState int

// An entry is read in the words that it has, or in others that it had before, or not at all.
const (
	EntryUnread EntryState = iota
	EntryChanged
	EntryRead
)

// State says how far r is with an entry that has words of that hash.
func (r *Review) State(entry, hash string) EntryState {
	switch read, known := r.Read[entry]; {
	case !known:
		return EntryUnread
	case read != hash:
		return EntryChanged
	}
	return EntryRead
}

// judge counts a criterion with the lecturer's view of it.
func (s *Standing) judge(b *Brief, id string, r *Review) {
	v := b.view(r, id)
	if b.Changed(r, id) {
		s.ChangedClaims++
	}
	if b.Judged(r, id) {
		s.Judged++
	}
	if b.Apart(id, v) {
		s.Apart++
	}
	if b.Moments[id] == 0 && b.Self[id] == "" {
		s.Silent++
	}
}

// view gives what r says about a criterion, without a level that b's scale does not have.
func (b *Brief) view(r *Review, id string) View {
	v := r.Views[id]
	if !slices.Contains(b.Scale, v.Level) {
		v.Level = ""
	}
	return v
}

// Judged says whether r gives a criterion a level of b's scale, or says that it can't be judged.
func (b *Brief) Judged(r *Review, criterion string) bool {
	v := b.view(r, criterion)
	return v.Level != "" || v.CannotJudge
}

// Changed says whether the student's claim on a criterion is another than when r's view of it was set.
func (b *Brief) Changed(r *Review, criterion string) bool {
	v := b.view(r, criterion)
	return !v.Empty() && v.Claim != b.Claims[criterion]
}

// Apart says whether a view of a criterion lies far from the student's own: two levels or more, and on a scale of two levels
// the other one.
func (b *Brief) Apart(criterion string, v View) bool {
	self, own := slices.Index(b.Scale, b.Self[criterion]), slices.Index(b.Scale, v.Level)
	return self >= 0 && own >= 0 && max(self-own, own-self) >= min(2, len(b.Scale)-1)
}
