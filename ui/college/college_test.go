package college_test

import (
	"crypto/ed25519"
	"encoding/hex"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

var card = journal.SchoolCard{ID: "dorp", Version: 1, Title: "De kleuterklas", Headings: []journal.SchoolHead{{Title: "Eten",
	Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze om tien uur?"}}}}}

// lecturer is one with a name.
func lecturer(folder, name string) *store.Reviews {
	rs, err := store.OpenReviews(filepath.Join(folder, name+".db"), store.Options{})
	must(err)
	must(rs.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: name}}))
	return rs
}

func startFile(rs *store.Reviews, colleagues ...*exchange.LecturerFile) *exchange.StartFile {
	file, err := rs.StartFile(rubric.Default(), &card, []exchange.StageStart{{Stage: "stage-1", Start: "2026-10-05"}, {Stage: "stage-2", Start: "2027-02-08"}}, colleagues...)
	must(err)
	return file
}

// els is the file of one lecturer with a colleague.
func els(t *testing.T) string {
	folder := t.TempDir()
	rs, bo := lecturer(folder, "Els Peeters"), lecturer(folder, "Bo Claes")
	defer rs.Close()
	defer bo.Close()
	card, err := bo.LecturerFile()
	must(err)
	return pilot.Put(folder, "start.koffie", startFile(rs, card))
}

// fixed is a start file with the same keys each time, for pictures of screens, of the rubric of today.
var fixed = sync.OnceValue(func() []byte {
	b, err := os.ReadFile(filepath.Join("testdata", "start.koffie"))
	must(err)
	doc, err := new(exchange.Reader).Decode(b)
	must(err)
	file, key := doc.(*exchange.StartFile), ed25519.NewKeyFromSeed([]byte("koffiemoment koffiemoment koffie"))
	sender := file.Sender()
	sender.Key = hex.EncodeToString(key.Public().(ed25519.PublicKey))
	file.Rubric = rubric.Default()
	must(exchange.Sign(file, key))
	b, err = exchange.Encode(file)
	must(err)
	return b
})

func scenes() []pilot.Scene {
	opened := func(more ...string) func(*pilot.Pilot) {
		return func(p *pilot.Pilot) {
			folder, err := os.MkdirTemp("", "start")
			must(err)
			defer os.RemoveAll(folder)
			path := filepath.Join(folder, "start.koffie")
			must(os.WriteFile(path, fixed(), 0o600))
			p.Open(path)
			p.Press(more...)
		}
	}
	taken := func(j *store.Journal) {
		doc, err := new(exchange.Reader).Decode(fixed())
		must(err)
		must(j.TakeStart(doc.(*exchange.StartFile), time.UTC))
	}
	return []pilot.Scene{
		pilot.OnJournal("start-arrived", pilot.Filled, opened("down")),
		pilot.OnJournal("start-taken", pilot.Filled, opened("down", "enter")),
		pilot.OnJournal("start-again", func(j *store.Journal) { pilot.Filled(j); taken(j) }, opened()),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }

// The first day: without a journal yet, the file is opened, the words are compared, and the first question comes after it. Enter alone takes
// nothing, and makes no journal.
func TestTheFirstQuestionComesAfterTheStartFile(t *testing.T) {
	path, at := els(t), filepath.Join(t.TempDir(), "logboek.db")
	came, err := store.ReadDocument(path, nil)
	must(err)
	options := ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Now: func() time.Time { return pilot.Now }, File: path, Came: came,
		Begin: func() (*store.Journal, error) { return store.Open(at, store.Options{}) }}
	p, err := pilot.Start(options)
	must(err)
	p.Shows(t, "Van Els Peeters")
	words := exchange.Fingerprint(exchange.SignedBy(came.Doc))
	p.Shows(t, words[0]+" "+words[1]+" "+words[2]+" "+words[3])
	p.Shows(t, "voor Els Peeters en Bo Claes")
	p.Press("down", "enter")
	p.Shows(t, "Alles staat klaar.")
	p.Press("enter")
	p.Shows(t, "Wat zag of hoorde je vandaag bij een ouder?")
	p.Type("Mama lachte.")
	p.Lives(t)
	p.Shell.Book.Keeper.Flush()
	j := p.Shell.Book.Store
	if all, err := j.Lecturers(); err != nil || len(all) != 2 {
		t.Errorf("lecturers %v, %v", all, err)
	}
	settings, err := j.Settings()
	if err != nil || settings.Starts["stage-1"].Format(time.DateOnly) != "2026-10-05" {
		t.Errorf("starts %v, %v", settings.Starts, err)
	}
}

// Enter alone leaves, and makes no journal.
func TestEnterAloneTakesNoStartFile(t *testing.T) {
	path, at := els(t), filepath.Join(t.TempDir(), "logboek.db")
	came, err := store.ReadDocument(path, nil)
	must(err)
	p, err := pilot.Start(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, File: path, Came: came,
		Begin: func() (*store.Journal, error) { return store.Open(at, store.Options{}) }})
	must(err)
	p.Press("enter")
	if _, err := os.Stat(at); !os.IsNotExist(err) {
		t.Errorf("a journal was made: %v", err)
	}
}

// Whoever has written already goes back to where they were, and the same file again says that there is nothing new.
func TestTheSameStartFileAgainChangesNothing(t *testing.T) {
	path := els(t)
	_, _, p := pilot.Lone(t)
	p.Open(path)
	p.Press("down", "enter")
	p.Shows(t, "Alles staat klaar.")
	p.Press("enter")
	p.Shows(t, "Nieuw koffiemoment")
	p.Open(path)
	p.Shows(t, "Dit had je allemaal al.")
	p.Press("enter")
	p.Shows(t, "Nieuw koffiemoment")
}

// A start file under a known lecturer with another key is asked about twice, and taken by neither enter nor the first row of the question.
func TestAStartFileOfAnotherKeyIsAskedAboutTwice(t *testing.T) {
	folder := t.TempDir()
	path := els(t)
	doc, err := store.ReadKoffie(path, nil)
	must(err)
	known := doc.(*exchange.StartFile).Sender()
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	_, recipient, err := exchange.NewIdentity()
	must(err)
	theirs := &exchange.StartFile{Head: exchange.NewHead(exchange.StartKind), Rubric: rubric.Default(), Lecturers: []exchange.Lecturer{
		{Reviewer: known.Reviewer, Recipient: recipient, Key: hex.EncodeToString(key.Public().(ed25519.PublicKey))}}}
	must(exchange.Sign(theirs, key))
	forged := pilot.Put(folder, "vals.koffie", theirs)
	j, _, p := pilot.Lone(t)
	p.Open(path)
	p.Press("down", "enter", "enter")
	p.Open(forged)
	p.Shows(t, "Pas op: je kent Els Peeters al")
	sealsFor := func(want string) {
		t.Helper()
		all, err := j.Lecturers()
		if err != nil || len(all) != 2 {
			t.Fatalf("got %v, %v", all, err)
		}
		for i := range all {
			if all[i].Name == "Els Peeters" && all[i].Recipient() != want {
				t.Errorf("sealed for %s", all[i].Recipient())
			}
		}
	}
	p.Press("down", "enter")
	p.Shows(t, "Dit startbestand van Els Peeters toch overnemen?")
	p.Press("enter")
	sealsFor(known.Recipient)
	p.Press("enter", "down", "enter")
	p.Shows(t, "Alles staat klaar.")
	sealsFor(recipient)
}
