package exchange

import (
	"strconv"

	"koffiemoment/journal"
)

// The keys of a document are named here and beside the types of extras and cards, in the order that they have; the package doc
// describes them.

func (h *HandIn) fields(f *form) {
	must(f, "id", &h.ID, isID)
	must(f, "journal", &h.Journal, isID)
	f.number("number", &h.Number, 1)
	may(f, "student", &h.Student, oneLine)
	may(f, "stage", &h.Stage, isID)
	may(f, "stageName", &h.StageName, oneLine)
	object(f, "made", &h.Made, (*form).when)
	must(f, "dates", &h.Dates, isDates)
	object(f, "chosen", &h.Chosen, (*form).chosen)
	may(f, "seal", &h.Seal, isSeal)
	may(f, "recipient", &h.Recipient, isRecipient)
	object(f, "rubric", &h.Rubric, (*form).book)
	list(f, "older", &h.Older, (*form).book)
	list(f, "entries", &h.Entries, (*form).entry)
	list(f, "estimates", &h.Estimates, (*form).estimate)
	list(f, "replies", &h.Replies, (*form).reply)
	f.from(2)
	list(f, "extras", &h.Extras, (*form).stageExtras)
}

func (f *form) when(w *When) {
	f.open()
	f.number("week", &w.Week, -most)
	may(f, "date", &w.Date, isDate)
	f.close()
}

func (f *form) chosen(c *Chosen) {
	f.open()
	must(f, "by", &c.By, isChoosing)
	optional(f, "from", &c.From, (*form).when)
	optional(f, "to", &c.To, (*form).when)
	f.close()
}

func (f *form) entry(e *Entry) {
	if f.nth > journal.MaxEntries {
		f.refuse(TooMany, strconv.Itoa(journal.MaxEntries))
	}
	f.open()
	must(f, "id", &e.ID, isEntryID)
	f.number("revision", &e.Revision, 1)
	must(f, "hash", &e.Hash, isDigest)
	may(f, "rubric", &e.Rubric, isDigest)
	object(f, "when", &e.When, (*form).when)
	may(f, "follows", &e.Follows, isEntryID)
	may(f, "returns", &e.Returns, isEntryID)
	list(f, "outcomes", &e.Outcomes, (*form).outcome)
	may(f, "why", &e.Why, anyText)
	if f.needs("said") {
		start := f.place()
		f.said(&e.Said)
		f.verify(start, e.Hash)
		f.named(start, "") // the hash stands before it
	}
	f.from(2)
	optional(f, "extras", &e.Extras, (*form).extras)
	f.close()
}

func (f *form) outcome(o *Outcome) {
	f.open()
	must(f, "outcome", &o.Outcome, isOutcome)
	may(f, "entry", &o.Entry, isEntryID)
	object(f, "when", &o.When, (*form).when)
	f.close()
}

func (f *form) said(s *Said) {
	f.open()
	may(f, "depth", &s.Depth, isDepth)
	f.flag("lookHere", &s.LookHere)
	object(f, "encounter", &s.Encounter, (*form).encounter)
	must(f, "story", &s.Story, anyText)
	may(f, "thought", &s.Thought, anyText)
	list(f, "answers", &s.Answers, (*form).given)
	may(f, "tip", &s.Tip, anyText)
	optional(f, "intention", &s.Intention, (*form).plan)
	may(f, "outcome", &s.Outcome, isOutcome)
	list(f, "goals", &s.Goals, (*form).id)
	f.from(2)
	may(f, "wanted", &s.Wanted, anyText)
	may(f, "theirs", &s.Theirs, anyText)
	list(f, "others", &s.Others, (*form).text)
	may(f, "outcomeSaid", &s.OutcomeSaid, anyText)
	f.close()
}

func (f *form) encounter(e *Encounter) {
	f.open()
	may(f, "alias", &e.Alias, oneLine)
	may(f, "place", &e.Place, isPlace)
	may(f, "moment", &e.Moment, isMoment)
	may(f, "initiator", &e.Initiator, isInitiator)
	may(f, "duration", &e.Duration, isDuration)
	list(f, "topics", &e.Topics, (*form).line)
	may(f, "language", &e.Language, oneLine)
	may(f, "input", &e.Input, isInput)
	f.flag("followsUp", &e.FollowsUp)
	may(f, "stage", &e.Stage, isID)
	may(f, "kind", &e.Kind, isID)
	f.close()
}

func (f *form) given(g *Given) {
	f.open()
	must(f, "criterion", &g.Criterion, isID)
	may(f, "text", &g.Text, anyText)
	may(f, "deeper", &g.Deeper, anyText)
	may(f, "level", &g.Level, isID)
	f.flag("noOpportunity", &g.NoOpportunity)
	f.flag("skipped", &g.Skipped)
	f.close()
}

func (f *form) plan(p *journal.Plan) {
	f.open()
	f.always("if", &p.If)
	f.always("then", &p.Then)
	f.close()
}

func (f *form) estimate(e *Estimate) {
	f.open()
	must(f, "stage", &e.Stage, isID)
	f.number("version", &e.Version, 1)
	may(f, "rubric", &e.Rubric, isDigest)
	object(f, "begun", &e.Begun, (*form).when)
	optional(f, "finished", &e.Finished, (*form).when)
	list(f, "claims", &e.Claims, (*form).claim)
	list(f, "mirror", &e.Mirror, (*form).reflection)
	f.close()
}

func (f *form) claim(c *Claim) {
	f.open()
	must(f, "criterion", &c.Criterion, isID)
	may(f, "level", &c.Level, isID)
	may(f, "reason", &c.Reason, anyText)
	list(f, "moments", &c.Moments, (*form).entryID)
	f.close()
}

func (f *form) reflection(r *Reflection) {
	f.open()
	must(f, "question", &r.Question, isID)
	must(f, "text", &r.Text, anyText)
	f.close()
}

func (f *form) reply(r *Reply) {
	f.open()
	must(f, "answer", &r.Answer, isID)
	may(f, "criterion", &r.Criterion, isID)
	may(f, "entry", &r.Entry, isEntryID)
	must(f, "text", &r.Text, anyText)
	object(f, "made", &r.Made, (*form).when)
	f.close()
}

func (a *Answer) fields(f *form) {
	must(f, "id", &a.ID, isID)
	f.number("number", &a.Number, 1)
	must(f, "handin", &a.HandIn, isID)
	must(f, "journal", &a.Journal, isID)
	must(f, "made", &a.Made, isDate)
	object(f, "reviewer", &a.Reviewer, (*form).reviewer)
	must(f, "rubric", &a.Rubric, isDigest)
	list(f, "views", &a.Views, (*form).view)
	list(f, "comments", &a.Comments, (*form).comment)
	list(f, "points", &a.Points, (*form).text)
	f.from(2)
	may(f, "closing", &a.Closing, anyText)
}

func (f *form) reviewer(r *Reviewer) {
	f.open()
	must(f, "id", &r.ID, isID)
	must(f, "name", &r.Name, oneLine)
	f.close()
}

func (f *form) view(v *View) {
	f.open()
	must(f, "criterion", &v.Criterion, isID)
	may(f, "level", &v.Level, isID)
	f.flag("cannotJudge", &v.CannotJudge)
	may(f, "remark", &v.Remark, anyText)
	f.close()
}

func (f *form) comment(c *Comment) {
	f.open()
	must(f, "entry", &c.Entry, isEntryID)
	f.number("revision", &c.Revision, 1)
	must(f, "hash", &c.Hash, isDigest)
	must(f, "text", &c.Text, anyText)
	f.from(2)
	may(f, "part", &c.Part, isID)
	optional(f, "sentence", &c.Sentence, (*form).sentence)
	f.close()
}

func (f *form) sentence(s *Sentence) {
	f.open()
	f.number("at", &s.At, 0)
	must(f, "words", &s.Words, anyText)
	f.close()
}

func (f *form) id(s *string)      { f.value(s, isID) }
func (f *form) entryID(s *string) { f.value(s, isEntryID) }
func (f *form) line(s *string)    { f.value(s, oneLine) }
func (f *form) text(s *string)    { f.value(s, anyText) }
