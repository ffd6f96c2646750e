package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func villageCard(version int) journal.SchoolCard {
	return journal.SchoolCard{ID: "dorp", Version: version, Title: "Dorp", Headings: []journal.SchoolHead{{Title: "Eten",
		Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze?", Tips: []string{"Toon de kom."}}, {ID: "water", Text: "Drinken ze genoeg?"}}}}}
}

// startFile is one of a lecturer, read as a student gets it.
func startFile(t *testing.T, s *store.Reviews, card *journal.SchoolCard, colleagues ...*exchange.LecturerFile) *exchange.StartFile {
	t.Helper()
	days := []exchange.StageStart{{Stage: "stage2", Start: "2027-02-08"}, {Stage: "stage1", Start: "2026-10-05"}}
	file, err := s.StartFile(smallRubric(), card, days, colleagues...)
	if err != nil {
		t.Fatal(err)
	}
	path := inbox(t, map[string][]byte{"start.koffie": plain(t, file)})[0]
	return opened[*exchange.StartFile](t, path)
}

// The first day: everything is there at once, and the same file again changes nothing, to the byte.
func TestAStartFileIsTakenWhole(t *testing.T) {
	card := villageCard(1)
	els, bo, j := lecturer(t, "Els Peeters"), lecturer(t, "Bo Claes"), open(t, place(t))
	file := startFile(t, els, &card, lecturerFile(t, bo), lecturerFile(t, els))
	if len(file.Lecturers) != 2 || file.Sender().Reviewer.Name != "Els Peeters" {
		t.Fatalf("lecturers %+v, sent by %+v", file.Lecturers, file.Sender())
	}
	b, err := j.WeighStart(file)
	if err != nil || !b.Rubric || !b.Card || len(b.Stages) != 2 || len(b.Lecturers) != 2 || b.Lecturers[0].Reviewer.Name != "Els Peeters" || b.Known {
		t.Fatalf("%+v, %v", b, err)
	}
	if err := j.TakeStart(file, time.UTC); err != nil {
		t.Fatal(err)
	}
	if r, err := j.RubricInUse(); err != nil || r.Ref() != smallRubric().Ref() {
		t.Errorf("in use is %v, %v", r, err)
	}
	if cards, err := j.SchoolCards(); err != nil || len(cards) != 1 || !cards[0].SameWords(&card) {
		t.Errorf("cards %+v, %v", cards, err)
	}
	settings, err := j.Settings()
	if want := time.Date(2026, 10, 5, 0, 0, 0, 0, time.UTC); err != nil || !settings.Starts["stage1"].Equal(want) || len(settings.Starts) != 2 {
		t.Errorf("starts %v, %v", settings.Starts, err)
	}
	wantLecturers(t, j, lecturerFile(t, bo), lecturerFile(t, els))
	before := valuesOf(t, j)
	if b, err := j.WeighStart(file); err != nil || !b.Known {
		t.Errorf("again: %+v, %v", b, err)
	}
	if err := j.TakeStart(file, time.UTC); err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(before, valuesOf(t, j)); diff != "" {
		t.Errorf("the second time changed something: %s", diff)
	}
}

// What the student set or ticked stays, also under a newer card; one with other words under the same version is not taken for it.
func TestAStartFileLeavesWhatIsTheStudents(t *testing.T) {
	els, j, mine := lecturer(t, "Els Peeters"), open(t, place(t)), villageCard(1)
	mine.Headings[0].Questions[1].Here = true
	if err := j.SaveSchoolCard(mine); err != nil {
		t.Fatal(err)
	}
	own := time.Date(2026, 9, 28, 0, 0, 0, 0, time.UTC)
	if err := j.SaveSettings(journal.Settings{Stage: "stage1", Starts: map[string]time.Time{"stage1": own}}); err != nil {
		t.Fatal(err)
	}
	other := villageCard(1)
	other.Headings[0].Questions[0].Text = "Iets anders?"
	if b, err := j.WeighStart(startFile(t, els, &other)); err != nil || b.Card || !b.CardAside {
		t.Errorf("other words: %+v, %v", b, err)
	}
	newer := villageCard(2)
	newer.Headings[0].Questions = append(newer.Headings[0].Questions, journal.SchoolQuestion{ID: "soep", Text: "En soep?"})
	if err := j.TakeStart(startFile(t, els, &newer), time.UTC); err != nil {
		t.Fatal(err)
	}
	cards, err := j.SchoolCards()
	if err != nil || len(cards) != 1 || cards[0].Version != 2 || !cards[0].Headings[0].Questions[1].Here || cards[0].Headings[0].Questions[2].Here {
		t.Errorf("cards %+v, %v", cards, err)
	}
	settings, err := j.Settings()
	if err != nil || !settings.Starts["stage1"].Equal(own) || len(settings.Starts) != 2 {
		t.Errorf("starts %v, %v", settings.Starts, err)
	}
}

// A start file under the id of a known lecturer with another key changes nothing; and no sender's word changes the key of a colleague.
func TestAStartFileOfAnotherKeyIsSetAside(t *testing.T) {
	els, bo, j := lecturer(t, "Els Peeters"), lecturer(t, "Bo Claes"), open(t, place(t))
	card := lecturerFile(t, els)
	if err := j.RememberLecturer(card); err != nil {
		t.Fatal(err)
	}
	forged := startFile(t, bo, nil)
	forged.Lecturers[0].Reviewer = card.Reviewer
	forged.Lecturers[0].Key = exchange.SignedBy(signed(t, forged, "iemand anders"))
	signed(t, forged, "iemand anders")
	before := valuesOf(t, j)
	if err := j.TakeStart(forged, time.UTC); !errors.As(err, new(*store.DiffersError)) {
		t.Errorf("got %v", err)
	}
	if diff := cmp.Diff(before, valuesOf(t, j)); diff != "" {
		t.Errorf("something was taken: %s", diff)
	}
	colleague := lecturerFile(t, lecturer(t, "Els Peeters"))
	colleague.Reviewer.ID = card.Reviewer.ID
	file := startFile(t, bo, nil, signed(t, colleague, "iemand"))
	if b, err := j.WeighStart(file); err != nil || len(b.SetAside) != 1 || len(b.Lecturers) != 1 {
		t.Fatalf("%+v, %v", b, err)
	}
	if err := j.TakeStart(file, time.UTC); err != nil {
		t.Fatal(err)
	}
	wantLecturers(t, j, lecturerFile(t, bo), card)
	if err := j.AcceptStart(forged, time.UTC); err != nil {
		t.Fatal(err)
	}
	if weighed, err := j.WeighLecturer(card); err != nil || weighed.Doubted {
		t.Errorf("the key of before is forgotten: %+v, %v", weighed, err)
	}
}
