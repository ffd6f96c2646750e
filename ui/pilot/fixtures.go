package pilot

import (
	"bytes"
	"embed"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"filippo.io/age"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

//go:embed testdata/college.yaml
var college embed.FS

var (
	Maes  = exchange.Reviewer{ID: "kat-1", Name: "Katrien Maes"}
	Claes = exchange.Reviewer{ID: "bram-1", Name: "Bram"}
)

// Put writes a document to a file.
func Put(folder, name string, doc exchange.Document, lock ...exchange.Lock) string {
	return putFile(folder, name, func(w io.Writer) error {
		if len(lock) > 0 {
			return exchange.Seal(w, lock[0], doc)
		}
		return exchange.Write(w, doc)
	})
}

func putFile(folder, name string, write func(io.Writer) error) string {
	var b bytes.Buffer
	must(write(&b))
	path := filepath.Join(folder, name)
	must(os.MkdirAll(folder, 0o700))
	must(os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// LockWith is exchange.LockWith without its second of work, for files that are only to be opened: that costs as little then.
func LockWith(passphrase string) exchange.Lock {
	r, err := age.NewScryptRecipient(passphrase)
	must(err)
	r.SetWorkFactor(1)
	return exchange.LockTo(r)
}

func Drafts(t *testing.T, j *store.Journal) []journal.Draft {
	t.Helper()
	o, err := j.Overview(0)
	if err != nil {
		t.Fatal(err)
	}
	return o.Drafts
}

// Outside is the folder beside a journal where files come from and go to.
func Outside(j *store.Journal) string { return filepath.Join(filepath.Dir(j.Path()), "uit") }

// HandIn hands in stage 1 as it stands, and gives what the lecturer reads.
func HandIn(j *store.Journal, made time.Time) *exchange.HandIn {
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	choice := exchange.Choice{Student: "Noor", Stage: "stage-1", StageName: "Stage 1", Made: made, Dates: exchange.Weeks, By: exchange.ByStage}
	h, err := j.HandIn(choice, from, store.Sealing{}, Outside(j))
	must(err)
	f, err := os.Open(h.File)
	must(err)
	defer f.Close()
	doc, err := new(exchange.Reader).Read(f)
	must(err)
	return doc.(*exchange.HandIn)
}

// Write puts an answer in a file, sealed if the sealing says so.
func Write(j *store.Journal, a *exchange.Answer, seal store.Sealing) (path string) {
	path, err := store.WriteKoffie(Outside(j), a.ID+".koffie", func(w io.Writer) error {
		if seal.By == "" {
			return exchange.Write(w, a)
		}
		return exchange.Seal(w, seal.Lock, a)
	})
	must(err)
	return path
}

// Answer is an answer of Katrien to all that she was given.
func Answer(id string, number int, h *exchange.HandIn, made time.Time) *exchange.Answer {
	a := exchange.NewAnswer(id, number, h, Maes, made)
	a.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "oefenend", Remark: "Laat een stilte vallen na je vraag, en wacht tot de ouder zelf verder vertelt."})
	a.Look(exchange.View{Criterion: "houding.positief", Level: "verkennend"})
	a.Look(exchange.View{Criterion: "houding.realisme", CannotJudge: true, Remark: "Schrijf er eens iets over."})
	a.Remark(&h.Entries[0], "Wat deed je toen hij bleef staan?")
	a.Remark(&h.Entries[1], "Mooi hoe je naar het liedje vroeg.")
	a.Raise("Hoe begin je zelf een gesprek aan de poort?")
	a.Raise("Wat houdt je tegen om door te vragen?")
	return a
}

// Estimated is Filled with a self-assessment.
func Estimated(j *store.Journal) {
	Filled(j)
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	est := journal.NewEstimate("stage-1", rubric.Default(), nil, Now.AddDate(0, 0, -2))
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: "zelfstandig", Reason: "Ik vraag nu door, ook bij ouders die ik minder ken.", Moments: []string{page.Rows[1].ID}})
	est.Judge("houding.positief", journal.Judgement{Level: "verkennend"})
	est.Judge("houding.luisteren", journal.Judgement{Level: "oefenend"})
	must(j.SaveEstimate(est, rubric.Default()))
}

// Answered is a journal to which Katrien answered twice and Bram once, and in which an entry was edited since.
func Answered(j *store.Journal) {
	Estimated(j)
	h := HandIn(j, Now.AddDate(0, 0, -2))
	early := exchange.NewAnswer("a-1", 1, h, Maes, Now.AddDate(0, 0, -2))
	early.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "verkennend", Remark: "Vraag vaker door."})
	early.Remark(&h.Entries[0], "Kort maar goed.")
	other := exchange.NewAnswer("b-1", 1, h, Claes, Now)
	other.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "zelfstandig"})
	other.Raise("Je stageplek.")
	for _, a := range []*exchange.Answer{early, other, Answer("a-2", 2, h, Now.AddDate(0, 0, -1))} {
		_, err := j.KeepAnswer(a, Now)
		must(err)
	}
	Edit(j, h.Entries[0].ID, "De papa bleef lang staan en keek naar de bouwhoek.")
}

func Edit(j *store.Journal, id, story string) {
	e, err := j.Entry(id)
	must(err)
	d := journal.Revise("edit-"+id, Now, rubric.Default(), e)
	d.Entry.Story = story
	_, err = j.Finish(d, rubric.Default(), Now)
	must(err)
}

// Lone is a journal with a self-assessment, handed in, and the program on it.
func Lone(t *testing.T) (*store.Journal, *exchange.HandIn, *Pilot) {
	t.Helper()
	j := OpenJournal(t)
	Estimated(j)
	h := HandIn(j, Now.AddDate(0, 0, -1))
	return j, h, OpenOn(t, "nl", j)
}

func FeedbackOf(t *testing.T, j *store.Journal) []store.Received {
	t.Helper()
	got, err := j.Feedback()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// HandInAt reads a file that is not sealed, and gives its bytes as well.
func HandInAt(t *testing.T, path string) (*exchange.HandIn, string) {
	t.Helper()
	b, err := os.ReadFile(path)
	must(err)
	doc, err := new(exchange.Reader).Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return doc.(*exchange.HandIn), string(b)
}

func Newest(t *testing.T, j *store.Journal) journal.Estimate {
	t.Helper()
	estimates, err := j.Estimates("stage-1")
	if err != nil || len(estimates) == 0 {
		t.Fatalf("the journal holds %d estimates, %v", len(estimates), err)
	}
	return estimates[0]
}

// College puts a college's own rubric into use: five levels, one language, other criteria and stages.
func College(t *testing.T, j *store.Journal) *rubric.Rubric {
	t.Helper()
	r := CollegeRubric(t)
	if err := j.UseRubric(r); err != nil {
		t.Fatal(err)
	}
	return r
}

func CollegeRubric(t *testing.T) *rubric.Rubric {
	t.Helper()
	source, err := college.ReadFile("testdata/college.yaml")
	if err != nil {
		t.Fatal(err)
	}
	r, err := rubric.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
