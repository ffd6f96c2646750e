package line_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/line/moments"
	"koffiemoment/ui/line/stands"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// noon is when everything here is written.
var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

// TestEveryKindOfRecordIsWrittenInLines holds line mode to the list of what a journal holds: a kind that somebody writes has a row with the
// answers that make a record of it, and any other says why it has none.
func TestEveryKindOfRecordIsWrittenInLines(t *testing.T) {
	rows, others := kinds(), notWritten()
	var listed []string
	listed = slices.AppendSeq(listed, maps.Keys(rows))
	listed = slices.AppendSeq(listed, maps.Keys(others))
	if got, want := slices.Sorted(slices.Values(listed)), slices.Sorted(slices.Values(store.Rooms())); !slices.Equal(got, want) {
		t.Errorf("rows and reasons are for %q, want %q", got, want)
	}
	for room, k := range rows {
		t.Run(room, func(t *testing.T) {
			j, entry := written(t)
			if k.fill != nil {
				k.fill(j)
			}
			if k.holds(j, entry) {
				t.Fatal("it is there before anybody wrote it")
			}
			said := converse(t, j, k.answers, func(d *diary.Diary) { k.talk(d, entry) })
			if !k.holds(j, entry) {
				t.Errorf("no record came of these answers:\n%s", said)
			}
			if err := j.Verify(); err != nil {
				t.Error(err)
			}
		})
	}
}

// kind is how a record of one kind is made in lines.
type kind struct {
	answers []string
	talk    func(d *diary.Diary, entry string)
	holds   func(j *store.Journal, entry string) bool
	fill    func(j *store.Journal) // what it is made of, where that is more than moments; nil for none
}

// notWritten says why nobody writes a kind in lines.
func notWritten() map[string]string {
	return map[string]string{
		"rubrics":                            "kept with what is written by it",
		"rows":                               "derived from entries",
		"open":                               "derived from intentions",
		"state":                              "derived from all of them",
		"census":                             "counts the others",
		store.RoomOf(store.DiscussionCard):   "an older form of a card, which nobody writes",
		store.RoomOf(store.SigningKey):       "a secret, made by the store",
		store.RoomOf(store.RememberedKey):    "comes with an answer or a college's file",
		store.RoomOf(store.ForgottenReviews): "in a lecturer's file only",
		store.RoomOf(store.EntryPlaces):      "made where two journals are joined",
	}
}

// kinds are the rows. What the menu leads to is chosen by its name.
func kinds() map[string]kind {
	menu := func(d *diary.Diary, _ string) { around.Menu(d) }
	leads := func(to func(*diary.Diary) ask.Word) func(*diary.Diary, string) {
		return func(d *diary.Diary, _ string) { to(d) }
	}
	revise := func(d *diary.Diary, entry string) { moment.Revise(d, entry, false) }
	beside := func(open func(*diary.Diary, string) ask.Word) func(*diary.Diary, string) {
		return func(d *diary.Diary, entry string) { open(d, entry) }
	}
	return map[string]kind{
		"drafts": {[]string{"Mama lachte.", ".", "later"}, leads(moment.New), func(j *store.Journal, _ string) bool {
			return len(got(j.Overview(0)).Drafts) == 1
		}, nil},
		"entries": {[]string{"Mama lachte.", ".", "", "1", "", "", "", "", "", ""}, leads(moment.New), func(j *store.Journal, _ string) bool {
			return got(j.Overview(0)).Entries == journal.MirrorNeeds+1
		}, nil},
		"versions": {[]string{"verhaal", "opnieuw", "Mama lachte.", ".", "", ""}, revise, func(j *store.Journal, entry string) bool {
			return len(got(j.Versions(entry))) == 1
		}, nil},
		"intentions": {[]string{"voornemen", "een ouder blijft staan", "vraag ik iets", ""}, revise, func(j *store.Journal, _ string) bool {
			return len(got(j.Intentions())) == 1
		}, nil},
		"bin": {[]string{"1", "weggooien", ""}, leads(moments.List), func(j *store.Journal, _ string) bool {
			return len(got(j.Bin())) == 1
		}, nil},
		"estimates": {[]string{"", "1", "2", "Dat zie ik.", ".", "klaar"}, leads(stands.Assess), func(j *store.Journal, _ string) bool {
			return len(got(j.Estimates("stage-1"))) == 1
		}, nil},
		"handins": {[]string{"", "1", "", "", "", "", "1", "3", "", "", "ja"}, leads(goes.HandIn), func(j *store.Journal, _ string) bool {
			return len(got(j.HandIns())) == 1
		}, nil},
		"answers": {[]string{"ja"}, func(d *diary.Diary, _ string) { goes.Arrive(d, answerTo(d.Store)) }, func(j *store.Journal, _ string) bool {
			return len(got(j.Feedback())) == 1
		}, nil},
		"replies": {[]string{"1", "1", "Dank je.", "."}, leads(goes.Answers), func(j *store.Journal, _ string) bool {
			return len(got(j.Replies())) == 1
		}, answered},
		store.RoomOf(store.RemovedAnswers): {[]string{"1", "weggooien"}, leads(goes.Answers), func(j *store.Journal, _ string) bool {
			return len(got(j.Bin())) == 1
		}, answered},
		"meta": {[]string{"tips", "1", "Wacht even.", ""}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.Tips())) == 1
		}, nil},
		"decisions": {[]string{"kaartjes", "1", "1", "", "2", "Emma lachte.", ".", "", "3"}, menu, func(j *store.Journal, _ string) bool {
			for _, card := range got(j.Cards()) {
				checked := got(j.CheckCard(&card, store.StandIns{One: "een ouder", Another: "een andere ouder"}, false))
				return len(checked.Issues) > 0 && len(checked.Open()) == 0
			}
			return false
		}, nil},
		store.RoomOf(store.ParentTurn): {[]string{"Ik stond daar.", "."}, beside(around.Turn), func(j *store.Journal, entry string) bool {
			return got(j.Beside(entry)).ParentTurn != nil
		}, nil},
		store.RoomOf(store.LookBacks): {[]string{"Ze had tijd.", "."}, beside(around.Look), func(j *store.Journal, entry string) bool {
			return len(got(j.Beside(entry)).LookBacks) == 1
		}, nil},
		store.RoomOf(store.MentorWords): {[]string{"Goed gezien.", "."}, beside(around.Mentor), func(j *store.Journal, entry string) bool {
			return got(j.Beside(entry)).MentorWords != nil
		}, nil},
		store.RoomOf(store.Statements): {[]string{"stellingen", "1", "Omdat."}, menu, func(j *store.Journal, _ string) bool {
			return !over(j).Untouched()
		}, nil},
		store.RoomOf(store.HeadHeartHands): {[]string{"hoofd", "Dat vragen helpt.", "."}, menu, func(j *store.Journal, _ string) bool {
			return over(j).Whole != nil
		}, nil},
		store.RoomOf(store.WritingFacts): {[]string{"schrijf", "", "Ik vraag weinig.", "."}, menu, func(j *store.Journal, _ string) bool {
			return over(j).Writing != nil
		}, nil},
		store.RoomOf(store.SchoolCard): {[]string{"schoolkaart", "ja"}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.SchoolCards())) == 1
		}, nil},
		store.RoomOf(store.KeptCards): {[]string{"kaartjes", "1", "1", ""}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.Cards())) == 1
		}, nil},
	}
}

// answerTo is a file with the answer to a hand-in of a journal.
func answerTo(j *store.Journal) (path string) {
	return pilot.Write(j, pilot.Answer("a-1", 1, pilot.HandIn(j, noon), noon), store.Sealing{})
}

// answered lets such an answer come home.
func answered(j *store.Journal) {
	got(j.KeepAnswer(pilot.Answer("a-1", 1, pilot.HandIn(j, noon), noon), noon))
}

func over(j *store.Journal) *journal.StageExtras {
	x := got(j.OverStage("stage-1"))
	return &x
}

// got gives what was read, where that went well.
func got[T any](read T, err error) T {
	if err != nil {
		panic(err)
	}
	return read
}

// written is a journal with three moments, and the id of the newest.
func written(t *testing.T) (j *store.Journal, entry string) {
	t.Helper()
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	r := rubric.Default()
	for i := range journal.MirrorNeeds {
		d := journal.NewDraft(strings.Repeat("d", i+1), noon, r, journal.Encounter{Stage: "stage-1", When: noon}, journal.Short, nil, nil)
		d.Entry.Story = "De papa bleef staan."
		e, err := j.Finish(d, r, noon)
		if err != nil {
			t.Fatal(err)
		}
		entry = e.ID
	}
	if err := j.SaveSettings(journal.Settings{Stage: "stage-1"}); err != nil {
		t.Fatal(err)
	}
	return j, entry
}

// converse talks with answers that are piped in, and gives what was said.
func converse(t *testing.T, j *store.Journal, answers []string, talk func(*diary.Diary)) string {
	t.Helper()
	folder := t.TempDir()
	typed, heard := filepath.Join(folder, "in"), filepath.Join(folder, "out")
	if err := os.WriteFile(typed, []byte(strings.Join(answers, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(typed)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := os.Create(heard)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	d := &diary.Diary{Talk: ask.New(in, out, words.CatalogFor("nl")), Store: j, Now: func() time.Time { return noon }, Default: rubric.Default, Outbox: folder}
	if err := d.Reread(); err != nil {
		t.Fatal(err)
	}
	talk(d)
	d.Close()
	said, err := os.ReadFile(heard)
	if err != nil {
		t.Fatal(err)
	}
	return string(said)
}
