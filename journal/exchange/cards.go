package exchange

import (
	"cmp"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// RubricFile is a rubric on its way to whoever will work with it.
type RubricFile struct {
	Head
	Rubric *rubric.Rubric `json:"rubric"`
	Signed
}

// SchoolFile is a school's card.
type SchoolFile struct {
	Head
	Card journal.SchoolCard `json:"card"`
	Signed
}

// CardFile is a discussion card. Nothing in it says whose it is: it has neither an id nor a signature.
type CardFile struct {
	Head
	Card journal.DiscussionCard `json:"card"`
}

// LecturerFile is what a student needs of a lecturer: the key to seal for, and by its signature the one that answers are signed with.
type LecturerFile struct {
	Head
	Reviewer  Reviewer `json:"reviewer"`
	Recipient string   `json:"recipient"`
	Signed
}

// MoveFile is a whole journal on its way to another computer, with its secrets. It is written and read inside a seal only.
type MoveFile struct {
	Head
	Journal  string   `json:"journal"`
	Signing  string   `json:"signing,omitempty"`  // the secret half of the key that the journal signs with
	Identity string   `json:"identity,omitempty"` // the journal's secret key of age, as the journal keeps it
	Records  []Record `json:"records,omitempty"`
	Signed
}

// Record is one thing that a journal keeps. What is in it is the journal's own affair.
type Record struct {
	Kind string `json:"kind"`
	Key  string `json:"key"`
	Body string `json:"body"`
}

func (r *RubricFile) fields(f *form) { object(f, "rubric", &r.Rubric, (*form).book) }

func (s *SchoolFile) fields(f *form) { object(f, "card", &s.Card, (*form).schoolCard) }

func (f *form) schoolCard(c *journal.SchoolCard) {
	f.open()
	must(f, "id", &c.ID, isID)
	f.number("version", &c.Version, 1)
	must(f, "title", &c.Title, oneLine)
	some(f, "headings", &c.Headings, (*form).schoolHead)
	f.close()
}

func (f *form) schoolHead(h *journal.SchoolHead) {
	f.open()
	must(f, "title", &h.Title, oneLine)
	some(f, "questions", &h.Questions, (*form).schoolQuestion)
	f.close()
}

func (f *form) schoolQuestion(q *journal.SchoolQuestion) {
	f.open()
	must(f, "id", &q.ID, isID)
	must(f, "text", &q.Text, anyText)
	list(f, "chances", &q.Chances, (*form).line)
	list(f, "tips", &q.Tips, (*form).text)
	f.flag("here", &q.Here)
	f.close()
}

func (c *CardFile) fields(f *form) { object(f, "card", &c.Card, (*form).discussionCard) }

func (f *form) discussionCard(c *journal.DiscussionCard) {
	f.open()
	may(f, "about", &c.About, oneLine)
	must(f, "moment", &c.Moment, anyText)
	may(f, "question", &c.Question, anyText)
	f.close()
}

func (l *LecturerFile) fields(f *form) {
	object(f, "reviewer", &l.Reviewer, (*form).reviewer)
	must(f, "recipient", &l.Recipient, isRecipient)
}

func (m *MoveFile) fields(f *form) {
	must(f, "journal", &m.Journal, isID)
	may(f, "signing", &m.Signing, isDigest)
	may(f, "identity", &m.Identity, anyText)
	list(f, "records", &m.Records, (*form).record)
}

func (f *form) record(r *Record) {
	f.open()
	must(f, "kind", &r.Kind, isID)
	must(f, "key", &r.Key, oneLine)
	must(f, "body", &r.Body, anyText)
	f.close()
}

func (r *RubricFile) weight() int   { return 64 << 10 }
func (s *SchoolFile) weight() int   { return 16 << 10 }
func (c *CardFile) weight() int     { return 4 << 10 }
func (l *LecturerFile) weight() int { return 1 << 10 }
func (m *MoveFile) weight() int     { return 4<<10 + 2000*len(m.Records) }

func (r *RubricFile) check(*form) {}
func (c *CardFile) check(*form)   {}

// check refuses the first fault of a card: who wrote the file took it from a card without any.
func (s *SchoolFile) check(f *form) {
	c := &checker{}
	c.schoolCard(&s.Card)
	f.refusal = c.refusal
}

func (c *checker) schoolCard(card *journal.SchoolCard) {
	faults := card.Faults()
	if len(faults) == 0 {
		return
	}
	fault := faults[0]
	path, at := "card", []int{}
	if fault.Head >= 0 {
		path, at = path+".headings[%d]", append(at, fault.Head)
	}
	if fault.Question >= 0 {
		path, at = path+".questions[%d]", append(at, fault.Question)
	}
	if path += "." + fault.Field; fault.Listed() {
		path, at = path+"[%d]", append(at, fault.At)
	}
	code := map[journal.CardCode]Code{journal.CardMissing: MissingKey, journal.CardVersion: BadNumber, journal.CardTooLong: TooLong,
		journal.CardTooMany: TooMany, journal.CardTwice: OutOfOrder, journal.CardLines: LineBreak}[fault.Code]
	if c.need(false, code, path, at...); fault.Code == journal.CardTooMany && c.refusal != nil {
		c.refusal.Args = fault.Args[1:]
	}
}

func (l *LecturerFile) check(f *form) {
	c := &checker{}
	c.need(f.signing || l.Signature != nil, MissingKey, "signature")
	f.refusal = c.refusal
}

func (m *MoveFile) check(f *form) {
	c := &checker{}
	c.need(f.sealed, MustBeSealed, "")
	for i := range m.Records {
		c.need(i == 0 || compareRecords(m.Records[i-1], m.Records[i]) < 0, OutOfOrder, "records[%d]", i)
	}
	f.refusal = c.refusal
}

func compareRecords(a, b Record) int {
	return cmp.Or(strings.Compare(a.Kind, b.Kind), strings.Compare(a.Key, b.Key))
}
