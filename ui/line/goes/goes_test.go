package goes_test

import (
	"crypto/ed25519"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/pilot"
)

// named is a journal in which a child, a school and an initial are named, beside what is private.
func named(j *store.Journal) {
	pilot.Estimated(j)
	r := rubric.Default()
	for i, story := range []string{"De mama van Emma zei: bel 0478 12 34 56.", "Papa van Emma bracht haar knuffel naar school De Regenboog."} {
		d := journal.NewDraft([]string{"n1", "n2"}[i], pilot.Now, r, journal.Encounter{Stage: "stage-2"}, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Encounter.Alias, d.Entry.Margin = story, "Ouder Zon", "KANTLIJN"
		if _, err := j.Finish(d, r, pilot.Now); err != nil {
			panic(err)
		}
	}
	d := journal.NewDraft("n3", pilot.Now, r, journal.Encounter{Stage: "stage-2"}, journal.Short, nil, nil)
	d.Entry.Story, d.Entry.Private = "PRIVE", true
	if _, err := j.Finish(d, r, pilot.Now); err != nil {
		panic(err)
	}
}

// What a student hears, whole: nothing of it may change without being read.
func TestConversations(t *testing.T) {
	for _, scene := range []struct {
		name, lang, answers string
		fill                func(*store.Journal)
		with                func(*diary.Diary) ask.Word
	}{
		{"handin", "nl", "\n2\n\n\n\n1\n1\nzet terug\n2\neen kleuter\n\nlaat staan\nzet terug\nvervang alles\nja\n2\n1\n3\n\n\nja\n", named, goes.HandIn},
		{"handin", "en", "3\n1\n1\n\nIt shows me.\n.\n\n\n\n1\n3\n\n\nyes\n", pilot.Estimated, goes.HandIn},
		{"answers", "nl", "1\n1\nDank je.\n.\n4\n2\nIk wacht nu.\n.\n\nklaar\n5\n1\n\n\n6\n7\n1\n\n\n", pilot.Answered, goes.Answers},
	} {
		t.Run(scene.name+"."+scene.lang, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			scene.fill(j)
			said, _ := talk(t, j, scene.lang, scene.answers, scene.with)
			golden(t, scene.name+"."+scene.lang, said)
		})
	}
}

// handed gives the one file that was written, and what is in it.
func handed(t *testing.T, j *store.Journal) (*exchange.HandIn, string) {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(pilot.Outside(j), "*.koffie"))
	if err != nil || len(all) != 1 {
		t.Fatalf("files %v, %v", all, err)
	}
	return pilot.HandInAt(t, all[0])
}

func TestNothingPrivateLeaves(t *testing.T) {
	j := pilot.OpenJournal(t)
	named(j)
	said, _ := talk(t, j, "nl", "\nstage 2\n\n\n\n1\nvervang alles\nja\n1\n3\n\n\nja\n", goes.HandIn)
	_, written := handed(t, j)
	for _, never := range []string{"KANTLIJN", "PRIVE", "Emma", "0478", "Regenboog"} {
		if strings.Contains(written, never) {
			t.Errorf("%s left", never)
		}
		if never == "KANTLIJN" || never == "PRIVE" {
			if strings.Contains(said, never) {
				t.Errorf("%s was read out as something that leaves", never)
			}
		}
	}
}

func TestWhereTheInputEndsNothingLeavesAndWhatWasChosenStays(t *testing.T) {
	j := pilot.OpenJournal(t)
	named(j)
	_, w := talk(t, j, "nl", "3\n2\n1\n\nOmdat het", goes.HandIn)
	set, err := j.HandingIn()
	if err != nil || w != ask.End || set.By != exchange.ByHand || set.Stage != "stage-2" || len(set.Picked) != 1 || set.Why[set.Picked[0]] != "Omdat het" {
		t.Errorf("ended with %d, kept %+v, %v", w, set, err)
	}
	if _, err := os.Stat(pilot.Outside(j)); !os.IsNotExist(err) {
		t.Error("something was written")
	}
}

// An edit in the check is a new version of the entry; one that breaks off waits as a draft.
func TestATextIsEditedInTheCheck(t *testing.T) {
	j := pilot.OpenJournal(t)
	named(j)
	talk(t, j, "nl", "\nstage 2\n\n\n\n1\nbewerk\nopnieuw\nPapa bracht haar knuffel.\n.\nlater\n", goes.HandIn)
	page, err := j.List(store.Query{Stage: "stage-2"}, 0, 0)
	if err != nil || page.Rows[1].Line != "Papa bracht haar knuffel." || page.Rows[1].Revision != 2 {
		t.Errorf("got %+v, %v", page.Rows[1], err)
	}
	talk(t, j, "nl", "\nstage 2\n\n\n\n1\nbewerk\nopnieuw\nDe mama", goes.HandIn)
	o, err := j.Overview(3)
	if err != nil || o.Drafts[0].Of == "" || o.Drafts[0].Entry.Story != "De mama" {
		t.Errorf("got %+v, %v", o.Drafts, err)
	}
}

func TestASealedHandInOpensWithItsPassphrase(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	talk(t, j, "nl", "\n\n\n\n\n1\n3\n2\nvier losse woorden\nvijf losse woorden\nvier losse woorden\nvier losse woorden\n\n\nja\n", goes.HandIn)
	all, _ := filepath.Glob(filepath.Join(pilot.Outside(j), "*.koffie"))
	if len(all) != 1 || strings.Contains(all[0], "Noor") {
		t.Fatalf("files %v", all)
	}
	key, err := store.NewSecret("vier losse woorden")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.ReadKoffie(all[0], []exchange.Key{key.Key}); err != nil {
		t.Error(err)
	}
}

// Whatever came is asked about before it is used, and enter uses nothing.
func TestNothingThatCameIsUsedUnasked(t *testing.T) {
	folder := t.TempDir()
	rs, err := store.OpenReviews(filepath.Join(folder, "els.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer rs.Close()
	if err := rs.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: "Els Peeters"}}); err != nil {
		t.Fatal(err)
	}
	card, err := rs.LecturerFile()
	if err != nil {
		t.Fatal(err)
	}
	start, err := rs.StartFile(rubric.Default(), nil, []exchange.StageStart{{Stage: "stage-2", Start: "2027-02-08"}})
	if err != nil {
		t.Fatal(err)
	}
	group := store.CardFile(&journal.DiscussionCard{Moment: "Een ouder bleef staan.", Question: "Wat zou jij doen?"})
	for name, test := range map[string]struct {
		doc      exchange.Document
		use      string
		happened func(j *store.Journal) bool
	}{
		"key":   {card, "2\n", func(j *store.Journal) bool { all, _ := j.Lecturers(); return len(all) == 1 }},
		"start": {start, "2\n", func(j *store.Journal) bool { set, _ := j.Settings(); return !set.Starts["stage-2"].IsZero() }},
		"card":  {group, "ja\n.\n", func(j *store.Journal) bool { all, _ := j.Cards(); return len(all) == 1 }},
		"rubric": {&exchange.RubricFile{Head: exchange.NewHead(exchange.RubricKind), Rubric: pilot.CollegeRubric(t)}, "\n2\n",
			func(j *store.Journal) bool { r, _ := j.RubricInUse(); return r.Ref() == pilot.CollegeRubric(t).Ref() }},
	} {
		t.Run(name, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			pilot.Filled(j)
			path := pilot.Put(t.TempDir(), name+".koffie", test.doc)
			arrive := func(d *diary.Diary) ask.Word { return goes.Arrive(d, path) }
			said, _ := talk(t, j, "nl", "\n\n\n", arrive)
			if test.happened(j) {
				t.Errorf("enter used it: %s", said)
			}
			said, _ = talk(t, j, "nl", test.use, arrive)
			if !test.happened(j) {
				t.Errorf("it was not used: %s", said)
			}
			said, _ = talk(t, j, "nl", test.use, arrive)
			if !strings.Contains(said, "al") || !test.happened(j) {
				t.Errorf("that it is known is not said: %s", said)
			}
		})
	}
}

func TestAnAnswerComesHome(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	h := pilot.HandIn(j, pilot.Now.AddDate(0, 0, -1))
	path := pilot.Write(j, pilot.Answer("a-1", 1, h, pilot.Now), store.Sealing{})
	arrive := func(d *diary.Diary) ask.Word { return goes.Arrive(d, path) }
	said, _ := talk(t, j, "nl", "\n3\nzet terug\n\n", arrive)
	if len(pilot.FeedbackOf(t, j)) != 0 || !strings.Contains(said, "Hoe begin je zelf een gesprek aan de poort?") {
		t.Errorf("it was not read, and not removed after: %s", said)
	}
	said, _ = talk(t, j, "nl", "nee\n", arrive)
	if len(pilot.FeedbackOf(t, j)) != 1 {
		t.Errorf("it did not come: %s", said)
	}
	if said, _ = talk(t, j, "nl", "", arrive); !strings.Contains(said, "had je al") {
		t.Errorf("a second time says %s", said)
	}
}

// An answer under a known reviewer that another key signed is taken when the student says so, and by no enter.
func TestAForgedAnswerIsSetAside(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	h := pilot.HandIn(j, pilot.Now.AddDate(0, 0, -1))
	first := pilot.Answer("a-1", 1, h, pilot.Now)
	if err := exchange.Sign(first, ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))); err != nil {
		t.Fatal(err)
	}
	if _, err := j.KeepAnswer(first, pilot.Now); err != nil {
		t.Fatal(err)
	}
	path := pilot.Write(j, pilot.Answer("a-2", 2, h, pilot.Now), store.Sealing{})
	arrive := func(d *diary.Diary) ask.Word { return goes.Arrive(d, path) }
	said, _ := talk(t, j, "nl", "\n", arrive)
	if len(pilot.FeedbackOf(t, j)) != 1 || !strings.Contains(said, "niet ondertekend") {
		t.Errorf("enter took it, or why it is doubted is not said: %s", said)
	}
	talk(t, j, "nl", "2\nnee\n", arrive)
	if len(pilot.FeedbackOf(t, j)) != 2 {
		t.Error("it was not taken")
	}
}

// A folder is dragged into the window, which puts quotes around a blank, and its path may be long.
func TestAHandInGoesToAFolderThatWasDraggedIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	folder := filepath.Join(pilot.Outside(j), "Mijn map", strings.Repeat(filepath.FromSlash("een lange naam/"), 15))
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	said, _ := talk(t, j, "nl", "\n\n\n\n\n1\n3\n2\nvier losse woorden\nvier losse woorden\n\n'"+folder+"'\nja\n", goes.HandIn)
	if all, _ := filepath.Glob(filepath.Join(folder, "*.koffie")); len(all) != 1 {
		t.Errorf("files %v after:\n%s", all, said)
	}
}
