package exchange

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Choice is what a student chose for a hand-in.
type Choice struct {
	ID, Journal      string // the hand-in's own, random, and the journal's
	Number           int    // of the journal's hand-ins, from 1
	Student          string
	Stage, StageName string // empty for the whole study
	Made             time.Time
	Dates            Dates
	By               Choosing
	From, To         time.Time         // for ByRange
	Why              map[string]string // two lines on why, by entry id
	Seal             SealedBy
	Recipient        string // the student's own public key, from NewIdentity
}

// Source is what a hand-in is made of. Entries are the chosen ones, in any order; what is private among them stays behind,
// and so does all that refers to entries which do not travel.
type Source struct {
	Rubric     *rubric.Rubric   // the journal's present one
	Older      []*rubric.Rubric // others that entries or estimates may have been written with
	Starts     map[string]time.Time
	Entries    []journal.Entry
	Intentions []journal.Intention
	Estimates  []journal.Estimate
	Replies    []StudentReply
	Extras     map[string]journal.Extras // by entry id
	Stages     []journal.StageExtras
	Beside     Along // what of these two travels
}

// StudentReply is a Reply as the journal keeps it.
type StudentReply struct {
	Answer, Criterion, Entry, Text string
	Made                           time.Time
}

// builder makes one hand-in.
type builder struct {
	Choice
	starts  map[string]time.Time
	leaving map[string]bool
	plans   map[string]*journal.Intention
	older   []*rubric.Rubric
	offered map[string]*rubric.Rubric
	digest  string // of the hand-in's own rubric
	beside  Along
	form    form
	err     error
}

// NewHandIn makes a hand-in of what was chosen. Private entries and margins have no part in it. Weeks count from the start
// of each stage, or from the first of the chosen entries where the stage has none. What an estimate judged that its rubric
// does not have stays behind, and so do extras that the student did not share. It returns a *Refusal with UnknownReference
// for an entry or estimate whose rubric is not in from. What Write may find besides is there already.
func NewHandIn(c Choice, from Source) (*HandIn, error) {
	entries := slices.DeleteFunc(slices.Clone(from.Entries), func(e journal.Entry) bool { return e.Private })
	slices.SortFunc(entries, func(a, b journal.Entry) int { return compareEntries(a.ID, b.ID) })
	b := newBuilder(c, from, entries)
	h := &HandIn{
		Head: NewHead(HandInKind), ID: c.ID, Journal: c.Journal, Number: c.Number, Student: journal.Field(c.Student),
		Stage: c.Stage, StageName: journal.Field(c.StageName), Made: b.when(c.Stage, c.Made), Dates: c.Dates, Chosen: b.chosen(),
		Seal: c.Seal, Recipient: c.Recipient, Rubric: from.Rubric, Entries: make([]Entry, 0, len(entries)),
	}
	for i := range entries {
		h.Entries = append(h.Entries, b.entry(&entries[i], from.Extras[entries[i].ID]))
	}
	for i := range from.Estimates {
		h.Estimates = append(h.Estimates, b.estimate(&from.Estimates[i]))
	}
	slices.SortFunc(h.Estimates, compareEstimates)
	for _, r := range from.Replies {
		if text := clean(r.Text); text != "" && (r.Entry == "" || b.leaving[r.Entry]) {
			h.Replies = append(h.Replies, Reply{r.Answer, r.Criterion, r.Entry, text, b.when(c.Stage, r.Made)})
		}
	}
	slices.SortFunc(h.Replies, compareReplies)
	h.Extras = b.stages(from.Stages)
	h.Older = b.older
	if b.err != nil {
		return nil, b.err
	}
	return h, nil
}

func newBuilder(c Choice, from Source, entries []journal.Entry) *builder {
	b := &builder{Choice: c, starts: map[string]time.Time{}, leaving: map[string]bool{}, plans: map[string]*journal.Intention{},
		offered: map[string]*rubric.Rubric{}, digest: from.Rubric.Ref().Digest, beside: from.Beside}
	for _, r := range append(slices.Clone(from.Older), from.Rubric) {
		b.offered[r.Ref().Digest] = r
	}
	for i := range from.Intentions {
		b.plans[from.Intentions[i].ID] = &from.Intentions[i]
	}
	for i := range entries {
		b.leaving[entries[i].ID] = true
		b.begin(entries[i].Encounter.Stage, entries[i].Encounter.When)
	}
	for stage, start := range from.Starts {
		if !start.IsZero() {
			b.starts[stage] = start
		}
	}
	for _, start := range slices.Collect(maps.Values(b.starts)) { // the whole study begins with its first stage
		b.begin("", start)
	}
	return b
}

// begin notes that a stage is under way at t.
func (b *builder) begin(stage string, t time.Time) {
	if first, known := b.starts[stage]; !known || journal.Wall(t) < journal.Wall(first) {
		b.starts[stage] = t
	}
}

// when gives a time as it may travel. A stage of which nothing is known begins with it.
func (b *builder) when(stage string, t time.Time) When {
	start, known := b.starts[stage]
	if !known {
		start = t
	}
	w := When{Week: journal.Week(start, t)}
	if b.Dates == Real {
		w.Date = t.Format(time.DateOnly)
	}
	return w
}

func (b *builder) chosen() Chosen {
	c := Chosen{By: b.By}
	if b.By == ByRange {
		from, to := b.when(b.Stage, b.From), b.when(b.Stage, b.To)
		c.From, c.To = &from, &to
	}
	return c
}

// rubric names the rubric of an entry or estimate, and sees that it travels.
func (b *builder) rubric(digest, path string) string {
	if digest == b.digest {
		return ""
	}
	r := b.offered[digest]
	if r == nil && b.err == nil {
		b.err = &Refusal{Code: UnknownReference, Path: path, Offset: -1}
	}
	if r != nil && !slices.Contains(b.older, r) {
		b.older = append(b.older, r)
	}
	return digest
}

func (b *builder) travels(id string) string {
	if b.leaving[id] {
		return id
	}
	return ""
}

func (b *builder) entry(e *journal.Entry, beside journal.Extras) Entry {
	out := Entry{ID: e.ID, Revision: e.Revision, Rubric: b.rubric(e.Rubric.Digest, "entry "+e.ID),
		When: b.when(e.Encounter.Stage, e.Encounter.When), Follows: b.travels(e.Encounter.Follows),
		Why: clean(b.Why[e.ID]), Said: says(e), Extras: b.extras(e.Encounter.Stage, beside)}
	if e.CameBack != nil {
		out.Returns = b.travels(e.CameBack.Intention)
	}
	if plan := b.plans[e.ID]; plan != nil && out.Said.Intention != nil {
		out.Outcomes = b.outcomes(e.Encounter.Stage, plan)
	}
	out.Hash = b.form.hash(&out.Said)
	return out
}

// outcomes leaves out those that an entry tells which does not travel: they are its words.
func (b *builder) outcomes(stage string, i *journal.Intention) []Outcome {
	var out []Outcome
	for _, r := range i.Returns {
		if r.Entry == "" || b.leaving[r.Entry] {
			out = append(out, Outcome{r.Outcome, r.Entry, b.when(stage, r.At)})
		}
	}
	return out
}

// says gives what leaves of an entry. No field of it comes from a margin.
func says(e *journal.Entry) Said {
	at := &e.Encounter
	s := Said{
		Depth: e.Depth, LookHere: e.LookHere, Story: clean(e.Story), Thought: clean(e.Thought), Tip: clean(e.Tip),
		Goals: slices.Clone(e.Goals), Answers: answers(e), Wanted: clean(e.Wanted), Theirs: clean(e.Theirs), Others: cleanTexts(e.Others),
		Encounter: Encounter{Alias: journal.Field(at.Alias), Place: at.Place, Moment: at.Moment, Initiator: at.Initiator,
			Duration: at.Duration, Topics: cleanLines(at.Topics), Language: journal.Field(at.Language), Input: at.Input,
			FollowsUp: at.Follows != "", Stage: at.Stage, Kind: at.Kind},
	}
	if !e.Intention.Empty() {
		s.Intention = &journal.Plan{If: clean(e.Intention.If), Then: clean(e.Intention.Then)}
	}
	if e.CameBack != nil {
		s.Outcome, s.OutcomeSaid = e.CameBack.Outcome, clean(e.CameBack.Said)
	}
	return s
}

func answers(e *journal.Entry) []Given {
	out := make([]Given, 0, len(e.Answers))
	for id, a := range e.Answers {
		g := Given{id, clean(a.Text), clean(a.Deeper), a.Level, a.NoOpportunity, a.Skipped}
		if g != (Given{Criterion: id}) {
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b Given) int { return cmp.Compare(a.Criterion, b.Criterion) })
	return out
}

// judged gives a level of r for a criterion of r. A judgement that came along from an older rubric may be about neither.
func judged(r *rubric.Rubric, criterion, level string) (string, bool) {
	if r == nil {
		return "", false
	}
	if r.LevelIndex(level) < 0 {
		level = ""
	}
	c, _ := r.Criterion(criterion)
	return level, c != nil
}

func (b *builder) estimate(e *journal.Estimate) Estimate {
	out := Estimate{Stage: e.Stage, Version: e.Version, Begun: b.when(e.Stage, e.Begun),
		Rubric: b.rubric(e.Rubric.Digest, "estimate "+e.Stage+" "+strconv.Itoa(e.Version))}
	if !e.Finished.IsZero() {
		finished := b.when(e.Stage, e.Finished)
		out.Finished = &finished
	}
	for _, id := range slices.Sorted(maps.Keys(e.Judgements)) {
		j := e.Judgements[id]
		level, known := judged(b.offered[e.Rubric.Digest], id, j.Level)
		if !known {
			continue
		}
		claim := Claim{Criterion: id, Level: level, Reason: clean(j.Reason)}
		for _, m := range j.Moments {
			if b.leaving[m] {
				claim.Moments = append(claim.Moments, m)
			}
		}
		if !claim.empty() { // as when only private entries show it
			out.Claims = append(out.Claims, claim)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(e.Answers)) {
		if text := clean(e.Answers[id]); text != "" {
			out.Mirror = append(out.Mirror, Reflection{id, text})
		}
	}
	return out
}
