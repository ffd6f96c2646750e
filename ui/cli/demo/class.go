package demo

import (
	"crypto/ed25519"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"filippo.io/age"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// classSource lies apart for the same reason as termSource.
//
//go:embed class.json
var classSource []byte

// class is the invented class of demo/class.json: what its students hand in on one evening, and what their lecturer said already.
type class struct {
	Reviewer   string
	Passphrase rubric.Text
	Assignment rubric.Text // as the platform calls the folder that it packs
	Snippets   []struct {
		Level string
		Text  rubric.Text
	}
	Students []pupil
}

// pupil is one student of the class. Entries are numbered from 1, oldest first.
type pupil struct {
	Name    string
	Number  int // by which the platform knows the student
	Sealed  bool
	Damaged bool
	Entries []moment
	Claims  map[string]struct {
		Level   string
		Reason  rubric.Text
		Moments []int
	}
	Earlier *struct {
		Entries int
		Story   rubric.Text // of the last of them, as it stood before it was changed
		Away    bool        // its file lies in no folder any more
	}
	Beside extras // which the newest hand-in has
	Said   *verdict
	Reply  *struct { // to the answer that the earlier hand-in got
		Criterion string
		Text      rubric.Text
	}
}

// verdict is what the lecturer said about a student: beside the earlier hand-in, where there was one.
type verdict struct {
	Read     []int
	Views    map[string]view
	Comments []comment
	Points   []rubric.Text
	Closing  rubric.Text
	Ready    bool // the answer may go
	Answered bool // and went, to the earlier hand-in
}

// readClass reads the class. That it can be read is what the tests see to.
func readClass() (c *class, err error) {
	err = json.Unmarshal(classSource, &c)
	return c, err
}

// classroom is where a class hands in: in a language, on the evening of a day, against a rubric.
type classroom struct {
	*class
	lang   string
	now    time.Time
	rubric *rubric.Rubric
}

// id names the journal of a student. Two of one name have two.
func (p *pupil) id() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", p.Name, p.Number))
	return hex.EncodeToString(sum[:8])
}

// folder is where a platform packs what a student handed in; by its number it knows later whose the answer is.
func (p *pupil) folder() string {
	return fmt.Sprintf("%s_%d_assignsubmission_file", p.Name, p.Number)
}

// number counts the hand-ins of a student.
func (p *pupil) number() int {
	if p.Earlier == nil {
		return 1
	}
	return 2
}

// handIn makes what a student hands in now, with the reply to an answer where there is one. It is made without the student's journal, by what
// makes every hand-in of what a journal gave.
func (r *classroom) handIn(p *pupil, answered string) (*exchange.HandIn, error) {
	from := r.source(p, len(p.Entries))
	from.Stages = []journal.StageExtras{p.Beside.over("stage-1", r.rubric, r.lang, r.now)}
	from.Extras = map[string]journal.Extras{}
	for n, beside := range p.Beside.beside(r.lang, r.now) {
		from.Extras[from.Entries[n-1].ID] = beside
	}
	made := workingDay(r.now, 1, "19:30")
	if p.Earlier != nil && p.Earlier.Story != nil {
		from.Entries[p.Earlier.Entries-1].Revision = 2
	}
	if p.Reply != nil {
		from.Replies = []exchange.StudentReply{{Answer: answered, Criterion: p.Reply.Criterion, Text: p.Reply.Text.In(r.lang), Made: made}}
	}
	return r.signed(p, p.number(), made, from)
}

// before makes what a student handed in earlier.
func (r *classroom) before(p *pupil) (*exchange.HandIn, error) {
	from := r.source(p, p.Earlier.Entries)
	if p.Earlier.Story != nil {
		last := &from.Entries[len(from.Entries)-1]
		last.Story, last.Thought = p.Earlier.Story.In(r.lang), ""
	}
	return r.signed(p, 1, workingDay(r.now, 8, "19:30"), from)
}

// source gives the first n entries of a student and the self-assessment.
func (r *classroom) source(p *pupil, n int) exchange.Source {
	term := placement{Stage: "stage-1", Kind: "informeel-contact"}
	from := exchange.Source{Rubric: r.rubric, Starts: map[string]time.Time{term.Stage: monday(workingDay(r.now, 24, "08:00"))}}
	id := func(n int) string { return fmt.Sprintf("%d-%s", n, p.id()[:4]) }
	for i := range n {
		e := term.entry(&p.Entries[i], r.lang, r.now)
		e.ID, e.Seq, e.Revision, e.Rubric = id(i+1), uint64(i+1), 1, r.rubric.Ref()
		if follows := p.Entries[i].Follows; follows > 0 {
			e.Encounter.Follows = id(follows)
		}
		from.Entries = append(from.Entries, e)
	}
	own := journal.NewEstimate(term.Stage, r.rubric, nil, workingDay(r.now, 1, "19:00"))
	for criterion, claim := range p.Claims {
		judged := journal.Judgement{Level: claim.Level, Reason: claim.Reason.In(r.lang)}
		for _, n := range claim.Moments {
			judged.Moments = append(judged.Moments, id(n))
		}
		own.Judge(criterion, judged)
	}
	own.Finished = own.Begun
	from.Estimates = []journal.Estimate{own}
	return from
}

// signed makes a hand-in that its journal signed. The key is made of the journal's id: the demo is no secret, and its students come back with the
// same one.
func (r *classroom) signed(p *pupil, number int, made time.Time, from exchange.Source) (*exchange.HandIn, error) {
	stage := r.rubric.Stage("stage-1")
	chosen := exchange.Choice{
		ID: fmt.Sprintf("%s-%d", p.id(), number), Journal: p.id(), Number: number, Student: p.Name,
		Stage: stage.ID, StageName: stage.Name.In(r.lang), Made: made, Dates: exchange.Weeks, By: exchange.ByStage,
	}
	if p.Sealed {
		chosen.Seal = exchange.ByPassphrase
	}
	h, err := exchange.NewHandIn(chosen, from)
	if err != nil {
		return nil, err
	}
	seed := sha256.Sum256([]byte(p.id()))
	return h, exchange.Sign(h, ed25519.NewKeyFromSeed(seed[:]))
}

// put writes a hand-in where the platform would unpack it.
func (r *classroom) put(p *pupil, h *exchange.HandIn, inbox string) error {
	name := store.HandInName(&exchange.Choice{Student: p.Name, StageName: h.StageName}, store.Sealing{})
	write := func(w io.Writer) error { return exchange.Write(w, h) }
	switch {
	case p.Sealed:
		name = fmt.Sprintf("logboek-%.8s-%d.koffie", h.Journal, h.Number)
		lock, err := cheapLock(r.Passphrase.In(r.lang))
		if err != nil {
			return err
		}
		write = func(w io.Writer) error { return exchange.Seal(w, lock, h) }
	case p.Damaged: // as an upload that broke off
		write = func(w io.Writer) error {
			b, err := exchange.Encode(h)
			if err == nil {
				_, err = w.Write(b[:len(b)*3/5])
			}
			return err
		}
	}
	_, err := store.WriteKoffie(filepath.Join(inbox, p.folder()), name, write)
	return err
}

// cheapLock seals without the second of work that makes guessing costly. The demo says its passphrase on the screen.
func cheapLock(passphrase string) (exchange.Lock, error) {
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return exchange.Lock{}, err
	}
	recipient.SetWorkFactor(10)
	return exchange.LockTo(recipient), nil
}
