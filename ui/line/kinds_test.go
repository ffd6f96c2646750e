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
	listed = append(listed, pending()...)
	if got, want := slices.Sorted(slices.Values(listed)), slices.Sorted(slices.Values(store.Rooms())); !slices.Equal(got, want) {
		t.Errorf("rows, reasons and what waits are for %q, want %q", got, want)
	}
	for room, k := range rows {
		t.Run(room, func(t *testing.T) {
			j, entry := written(t)
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
}

// pending are the kinds of which the rows are still to be written.
func pending() []string {
	return []string{"drafts", "entries", "versions", "bin", "intentions", "estimates", "handins", "answers", "replies", store.RoomOf(store.RemovedAnswers)}
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
	beside := func(open func(*diary.Diary, string) ask.Word) func(*diary.Diary, string) {
		return func(d *diary.Diary, entry string) { open(d, entry) }
	}
	return map[string]kind{
		"meta": {[]string{"tips", "1", "Wacht even.", ""}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.Tips())) == 1
		}},
		"decisions": {[]string{"kaartjes", "1", "1", "", "2", "Emma lachte.", ".", "", "3"}, menu, func(j *store.Journal, _ string) bool {
			for _, card := range got(j.Cards()) {
				checked := got(j.CheckCard(&card, store.StandIns{One: "een ouder", Another: "een andere ouder"}, false))
				return len(checked.Issues) > 0 && len(checked.Open()) == 0
			}
			return false
		}},
		store.RoomOf(store.ParentTurn): {[]string{"Ik stond daar.", "."}, beside(around.Turn), func(j *store.Journal, entry string) bool {
			return got(j.Beside(entry)).ParentTurn != nil
		}},
		store.RoomOf(store.LookBacks): {[]string{"Ze had tijd.", "."}, beside(around.Look), func(j *store.Journal, entry string) bool {
			return len(got(j.Beside(entry)).LookBacks) == 1
		}},
		store.RoomOf(store.MentorWords): {[]string{"Goed gezien.", "."}, beside(around.Mentor), func(j *store.Journal, entry string) bool {
			return got(j.Beside(entry)).MentorWords != nil
		}},
		store.RoomOf(store.Statements): {[]string{"stellingen", "1", "Omdat."}, menu, func(j *store.Journal, _ string) bool {
			return !over(j).Untouched()
		}},
		store.RoomOf(store.HeadHeartHands): {[]string{"hoofd", "Dat vragen helpt.", "."}, menu, func(j *store.Journal, _ string) bool {
			return over(j).Whole != nil
		}},
		store.RoomOf(store.WritingFacts): {[]string{"schrijf", "", "Ik vraag weinig.", "."}, menu, func(j *store.Journal, _ string) bool {
			return over(j).Writing != nil
		}},
		store.RoomOf(store.SchoolCard): {[]string{"schoolkaart", "ja"}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.SchoolCards())) == 1
		}},
		store.RoomOf(store.KeptCards): {[]string{"kaartjes", "1", "1", ""}, menu, func(j *store.Journal, _ string) bool {
			return len(got(j.Cards())) == 1
		}},
	}
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
	d := &diary.Diary{Talk: ask.New(in, out, words.CatalogFor("nl")), Store: j, Now: func() time.Time { return noon }, Default: rubric.Default}
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
