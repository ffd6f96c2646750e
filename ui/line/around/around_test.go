package around_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/group"
	"koffiemoment/ui/words"
)

var update = flag.Bool("update", false, "write what is said anew")

// noon is a Thursday in a placement.
var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

// written is a journal with three moments, two of them of one family, and the id of the second.
func written(t *testing.T) (j *store.Journal, entry string) {
	t.Helper()
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{})
	must(t, err)
	t.Cleanup(func() {
		if err := j.Verify(); err != nil {
			t.Errorf("the journal is not whole: %v", err)
		}
		j.Close()
	})
	r := rubric.Default()
	must(t, j.SaveSettings(journal.Settings{Stage: "stage-1", Starts: map[string]time.Time{"stage-1": noon.AddDate(0, 0, -30)}}))
	for i, m := range []struct{ alias, story, thought string }{
		{"Ouder Kastanje", "De papa bleef even staan en keek naar de bouwhoek.", "Hij had vast haast."},
		{"Ouder Zonnebloem", "Mama vertelde dat oma thuis zingt. Ik vroeg welk liedje.", ""},
		{"Ouder Kastanje", "De papa bouwde mee.", "Geen haast deze keer."},
	} {
		at := noon.AddDate(0, 0, 7*i-28)
		d := journal.NewDraft(m.alias+string(rune('a'+i)), at, r, journal.Encounter{Stage: "stage-1", When: at, Place: "klasdeur", Alias: m.alias}, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Thought = m.story, m.thought
		d.SetText("houding.luisteren", "Ik wachtte eerst.")
		d.Place("houding.luisteren", r.Levels[i%2].ID)
		e, err := j.Finish(d, r, at)
		must(t, err)
		if i == 1 {
			entry = e.ID
		}
	}
	return j, entry
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// talk has a conversation with answers that are piped in, a line each, and gives what was said.
func talk(t *testing.T, j *store.Journal, lang string, answers []string, about func(d *diary.Diary) ask.Word) (said string, w ask.Word) {
	t.Helper()
	return hear(t, j, lang, strings.Join(answers, "\n")+"\n", about)
}

func hear(t *testing.T, j *store.Journal, lang, answers string, about func(d *diary.Diary) ask.Word) (said string, w ask.Word) {
	t.Helper()
	folder := t.TempDir()
	typed, heard := filepath.Join(folder, "in"), filepath.Join(folder, "out")
	must(t, os.WriteFile(typed, []byte(answers), 0o600))
	in, err := os.Open(typed)
	must(t, err)
	defer in.Close()
	out, err := os.Create(heard)
	must(t, err)
	defer out.Close()
	d := &diary.Diary{Talk: ask.New(in, out, words.CatalogFor(lang)), Store: j, Now: func() time.Time { return noon }, Default: rubric.Default,
		Outbox: filepath.Join(filepath.Dir(j.Path()), "uit")}
	must(t, d.Reread())
	w = about(d)
	d.Close()
	b, err := os.ReadFile(heard)
	must(t, err)
	return strings.ReplaceAll(string(b), filepath.Dir(j.Path()), "MAP"), w
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		must(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	must(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// TestWhatIsSaid holds whole conversations to how they read.
func TestWhatIsSaid(t *testing.T) {
	twice := func(t *testing.T, j *store.Journal) {
		var all []journal.Position
		for i, s := range rubric.Default().Statements[:3] {
			p := journal.Position{Statement: s.ID, Words: s.Text.In("nl"), Side: journal.Before, Stand: journal.Disagree, Why: "Niet elke ouder.", Made: noon.AddDate(0, 0, -25)}
			all = append(all, p)
			if p.Side, p.Stand, p.Why, p.Made = journal.After, journal.Depends, "", noon; i < 2 {
				all = append(all, p)
			}
		}
		must(t, j.SaveStands("stage-1", all))
	}
	for name, test := range map[string]struct {
		lang    string
		fill    func(*testing.T, *store.Journal)
		answers []string
		about   func(entry string) func(d *diary.Diary) ask.Word
	}{
		"menu":              {"nl", nil, []string{"?", "11", "10", "2", "x", "terug"}, menu},
		"menu-en":           {"en", nil, []string{"?", "back"}, menu},
		"statements":        {"nl", nil, []string{"1", "2", "Omdat Emma lacht.", "?", "5", "", "terug", "leeg", "zet terug", "", "klaar", "terug", "terug"}, menu},
		"statements-paired": {"nl", twice, []string{"1", "1", "1", "", "", "", "ja", "nee", "terug"}, menu},
		"whole":             {"nl", nil, []string{"2", "Dat stil zijn niets zegt.", ".", "", "sla over", "nee", "2", "3", "Naar de poort.", ".", "", "ja", "terug"}, menu},
		"turn":              {"nl", nil, []string{"?", "lees", "Ik stond daar.", ".", "Of Emma zingt.", ".", "ja"}, turn},
		"look":              {"nl", nil, []string{"Ik had haast.", "En zij niet.", ".", "3"}, look},
		"mentor-en":         {"en", nil, []string{"You waited.", ".", "", ""}, mentor},
		"story":             {"nl", nil, []string{"3", "1", "2", "Hij zocht een begin.", ".", "nee", "", "terug"}, menu},
		"writing":           {"nl", nil, []string{"4", "?", "1", "", "", "Ik vraag weinig.", ".", "ja", "terug"}, menu},
		"then-now":          {"nl", nil, []string{"5", "1", "2", "", "", "terug"}, menu},
		"school":            {"nl", nil, []string{"8", "ja", "3", "nee", "", "terug", "klaar", "terug"}, menu},
		"chances":           {"nl", ownCard, []string{"8", "ja", "nee", "1", "", "5", "1", "terug"}, menu},
		"reports":           {"nl", nil, []string{"9", "1", "3", "", "", "/nergens/iets", "", "4", "met Piet De Smet te praten", "", "met een ouder te praten", "1", "5", "2", "terug", "terug"}, menu},
		"report":            {"nl", nil, []string{"1", "ja"}, report},
	} {
		t.Run(name, func(t *testing.T) {
			j, entry := written(t)
			if test.fill != nil {
				test.fill(t, j)
			}
			said, _ := talk(t, j, test.lang, test.answers, test.about(entry))
			golden(t, name, said)
		})
	}
}

// ownCard is a school's own card, which names a chance that no list has.
func ownCard(t *testing.T, j *store.Journal) {
	_, err := j.UseSchoolCard(journal.SchoolCard{ID: "onze-school", Version: 1, Title: "Onze school", Headings: []journal.SchoolHead{{Title: "Eten",
		Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze om tien uur?", Chances: []string{"de fruitkar"}}, {ID: "soep", Text: "Is er soep?"}}}}})
	must(t, err)
}

func menu(string) func(d *diary.Diary) ask.Word { return around.Menu }

func turn(entry string) func(d *diary.Diary) ask.Word {
	return func(d *diary.Diary) ask.Word { return around.Turn(d, entry) }
}

func look(entry string) func(d *diary.Diary) ask.Word {
	return func(d *diary.Diary) ask.Word { return around.Look(d, entry) }
}

func mentor(entry string) func(d *diary.Diary) ask.Word {
	return func(d *diary.Diary) ask.Word { return around.Mentor(d, entry) }
}

func report(entry string) func(d *diary.Diary) ask.Word {
	return func(d *diary.Diary) ask.Word { return around.Report(d, entry) }
}

// TestTheEndInTheMiddleKeepsWhatWasTyped ends the input within the last answer of each, without a line end.
func TestTheEndInTheMiddleKeepsWhatWasTyped(t *testing.T) {
	for name, test := range map[string]struct {
		answers []string
		about   func(entry string) func(d *diary.Diary) ask.Word
		kept    func(j *store.Journal, entry string) string
	}{
		"a statement": {[]string{"1", "1", "Half"}, menu, func(j *store.Journal, _ string) string {
			x, _ := j.OverStage("stage-1")
			return x.Positions[0].Why
		}},
		"the second of three questions": {[]string{"2", "Hoofd.", ".", "Half"}, menu, func(j *store.Journal, _ string) string {
			x, _ := j.OverStage("stage-1")
			return x.Whole.Heart
		}},
		"a parent's turn": {[]string{"Half"}, turn, func(j *store.Journal, entry string) string {
			x, _ := j.Beside(entry)
			return x.ParentTurn.Told
		}},
		"a look back": {[]string{"Half"}, look, func(j *store.Journal, entry string) string {
			x, _ := j.Beside(entry)
			return x.LookBacks[0].Text
		}},
		"what the mentor wrote": {[]string{"Half"}, mentor, func(j *store.Journal, entry string) string {
			x, _ := j.Beside(entry)
			return x.MentorWords.Text
		}},
		"the writing mirror": {[]string{"4", "", "Half"}, menu, func(j *store.Journal, _ string) string {
			x, _ := j.OverStage("stage-1")
			return x.Writing.Text
		}},
		"a card": {[]string{"6", "1", "1", "", "2", "Half"}, menu, func(j *store.Journal, _ string) string {
			cards, _ := j.Cards()
			lines := strings.Split(cards[0].Card.Moment, "\n")
			return lines[len(lines)-1]
		}},
		"tips from a card": {[]string{"6", "1", "1", "", "", "", "", "3", "3", "Een.", ".", "Half"}, menu, func(j *store.Journal, _ string) string {
			tips, _ := j.Tips()
			return tips[len(tips)-1].Text
		}},
		"a tip": {[]string{"7", "1", "Half"}, menu, func(j *store.Journal, _ string) string {
			tips, _ := j.Tips()
			return tips[0].Text
		}},
	} {
		t.Run(name, func(t *testing.T) {
			j, entry := written(t)
			if _, w := hear(t, j, "nl", strings.Join(test.answers, "\n"), test.about(entry)); w != ask.End {
				t.Errorf("it ended with %d", w)
			}
			if kept := test.kept(j, entry); kept != "Half" {
				t.Errorf("kept %q", kept)
			}
		})
	}
}

// TestWordsThatChangeAreNotShared keeps a yes to the words that it was said of.
func TestWordsThatChangeAreNotShared(t *testing.T) {
	j, entry := written(t)
	shared := func() bool {
		x, err := j.Beside(entry)
		must(t, err)
		return x.ParentTurn.Shared
	}
	talk(t, j, "nl", []string{"Ik stond daar.", ".", "", "ja"}, turn(entry))
	if !shared() {
		t.Fatal("yes was not kept")
	}
	talk(t, j, "nl", []string{"", "", ""}, turn(entry))
	if !shared() {
		t.Error("who only reads takes the yes back")
	}
	talk(t, j, "nl", []string{"En nog iets.", ".", "later"}, turn(entry))
	if shared() {
		t.Error("other words are shared")
	}
}

// TestWhatWasLookedBackOnIsTakenBack takes away the newest of two looks, and leaves the one before it as it was.
func TestWhatWasLookedBackOnIsTakenBack(t *testing.T) {
	j, entry := written(t)
	first := journal.LookBack{Question: "Wat zie je nu?", Text: "Ik had haast.", Made: noon.AddDate(0, 0, -2)}
	must(t, j.LookBack(entry, first))
	talk(t, j, "nl", []string{"Weg ermee.", ".", "zet terug"}, look(entry))
	x, err := j.Beside(entry)
	must(t, err)
	if diff := cmp.Diff([]journal.LookBack{first}, x.LookBacks); diff != "" {
		t.Error(diff)
	}
}

// TestACardGoesOutAndComesIn decides on each place before a file is made, of which nothing says whose it is, and takes it in elsewhere, once.
func TestACardGoesOutAndComesIn(t *testing.T) {
	j, _ := written(t)
	said, _ := talk(t, j, "nl", []string{"6", "1", "1", "", "1", "papa", "vader van Ouder Kastanje", "2", "Emma De Smet lachte.", ".", "", "2", "een kind", "zet terug", "1",
		"1", "5", "Wat doet Emma?", "1", "1", "3", "1", "", "terug", "terug"}, menu(""))
	golden(t, "card", said)
	path := filepath.Join(filepath.Dir(j.Path()), "uit", "kaartje.koffie")
	doc, err := store.ReadKoffie(path, nil)
	must(t, err)
	card := doc.(*exchange.CardFile).Card
	if text := card.Moment + card.Question; strings.Contains(text, "Emma") || strings.Contains(text, "Kastanje") {
		t.Errorf("the file tells who it is about: %s", text)
	}
	other, _ := written(t)
	for _, answers := range [][]string{{"ja", "Ik zou wachten.", "."}, {"", "", ""}} {
		said, _ := talk(t, other, "nl", answers, func(d *diary.Diary) ask.Word { return group.Card(d, path) })
		golden(t, "card-came-"+answers[0], said)
	}
	cards, err := other.Cards()
	must(t, err)
	if len(cards) != 1 || cards[0].Lines != "Ik zou wachten." || cards[0].Card != card {
		t.Errorf("kept %+v", cards)
	}
}

// TestWhatIsRemovedFromAListComesBack puts a tip and a card back by the word for it.
func TestWhatIsRemovedFromAListComesBack(t *testing.T) {
	j, _ := written(t)
	must(t, j.SaveTip(&journal.Tip{Text: "Wacht even.", At: noon}))
	said, _ := talk(t, j, "nl", []string{"7", "1", "doe", "zet terug", "1", "doe", "terug", "6", "1", "1", "", "", "", "", "3", "4", "zet terug", "terug", "terug"}, menu(""))
	golden(t, "put-back", said)
	cards, err := j.Cards()
	must(t, err)
	tips, err := j.Tips()
	must(t, err)
	if len(cards) != 1 || len(tips) != 0 {
		t.Errorf("there are %d cards and %d tips", len(cards), len(tips))
	}
}
