package review_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// written gives the names of the files that are to be sent.
func (d *atDesk) written() []string {
	entries, err := os.ReadDir(filepath.Join(d.folder, "antwoorden", "versturen"))
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// answer reads the answer to a journal, which is sealed when a key is given.
func (d *atDesk) answer(journalID string, key ...exchange.Key) *exchange.Answer {
	d.t.Helper()
	for _, name := range d.written() {
		path := filepath.Join(d.folder, "antwoorden", "versturen", name)
		if doc, err := store.ReadKoffie(path, nil); (err == nil) == (len(key) > 0) || err == nil && doc.(*exchange.Answer).Journal != journalID {
			continue
		}
		doc, err := store.ReadKoffie(path, key)
		if answer, ok := doc.(*exchange.Answer); err == nil && ok && answer.Journal == journalID {
			return answer
		}
	}
	d.t.Fatalf("no answer to %s among %v", journalID, d.written())
	return nil
}

// threeStudents is a class of which two get something said: one plain and one sealed for her own key.
func threeStudents(t *testing.T) (d *atDesk, secret string) {
	t.Helper()
	d = newDesk(t, nil)
	secret, recipient, err := exchange.NewIdentity()
	must(err)
	amber := handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2})
	bo := handInOf(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 1, seal: exchange.ByKey, recipient: recipient})
	pilot.Put(d.folder, "amber.koffie", amber)
	pilot.Put(d.folder, "cas.koffie", handInOf(pupil{name: "Cas", journal: "j-cas", number: 1, entries: 1}))
	d.keep(func(s *store.Reviews) {
		_, own, err := s.Identity()
		must(err)
		lock, err := exchange.LockFor(own)
		must(err)
		pilot.Put(d.folder, "bo.koffie", bo, lock)
	})
	criterion := amber.Rubric.Walked()[0]
	d.say(amber, func(r *journal.Review) {
		r.Place(criterion, "zelfstandig", "")
		r.Comment(amber.Entries[0].ID, 1, amber.Entries[0].Hash, "Mooi gevraagd.")
		r.MarkReady(amber.ID)
	})
	d.say(bo, func(r *journal.Review) {
		r.CannotJudge(criterion, "")
		r.MarkReady(bo.ID)
	})
	return d, secret
}

// writesHalf says yes to the question about each of so many answers that are ready and not whole.
func writesHalf(p *pilot.Pilot, answers int) {
	p.Press("enter", "down", "enter")
	for range answers {
		p.Press("down", "enter")
	}
}

func TestAnswersGoOutToThoseOfWhomSomethingIsSaid(t *testing.T) {
	d, secret := threeStudents(t)
	p := d.open()
	p.Press("a", "down", "enter")
	p.Shows(t, "Vul eerst je naam in")
	if got := d.written(); got != nil {
		t.Fatalf("without a name there was written %v", got)
	}
	p.Type("Ilse")
	p.Press("down")
	p.Shows(t, "2 klaar")
	writesHalf(p, 2)
	p.Shows(t, "2 geschreven.")
	p.Shows(t, "0 klaar · 2 nog te versturen")
	if got := d.written(); len(got) != 2 {
		t.Errorf("there was written %v", got)
	}
	if a := d.answer("j-amber"); a.Reviewer.Name != "Ilse" || len(a.Views) != 1 || len(a.Comments) != 1 || a.HandIn != "h-j-amber-1" {
		t.Errorf("Amber is pilot.Answered %+v", a)
	}
	key, err := exchange.KeyFrom(secret)
	must(err)
	if a := d.answer("j-bo", key); len(a.Views) != 1 || !a.Views[0].CannotJudge {
		t.Errorf("Bo is pilot.Answered %+v", a)
	}
	p.Press("esc", "enter")
	p.Shows(t, "Nog niemand is klaar.")
	p.Press("down", "enter")
	p.Shows(t, "1 ongewijzigd.")
	p = d.open()
	if got := row(t, p, "► Amber"); !strings.HasSuffix(got, "geschreven") {
		t.Errorf("the row is %q", got)
	}
	if got := d.written(); len(got) != 2 {
		t.Errorf("a second time there was written %v", got)
	}
}

func TestFromALevelToTheAnswer(t *testing.T) {
	amber := handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2, level: "verkennend"})
	d := newDesk(t, func(folder string) { pilot.Put(folder, "amber.koffie", amber) })
	d.name("Ilse")
	p := d.open()
	p.Press("enter", "enter", "4", "tab")
	p.Type("Vraag door.")
	p.Press("esc", "esc", "esc")
	if got := row(t, p, "► Amber"); got != "► Amber 1 van 17 2 nieuw groot verschil" {
		t.Errorf("the row is %q", got)
	}
	p.Press("space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven")
	p.Press("esc", "esc", "enter", "enter", "3", "esc", "esc")
	p.Shows(t, "verouderd")
	a := d.answer("j-amber")
	want := exchange.View{Criterion: amber.Rubric.Walked()[0], Level: "afgestemd", Remark: "Vraag door."}
	if len(a.Views) != 1 || a.Views[0] != want {
		t.Errorf("Amber is pilot.Answered %+v", a.Views)
	}
	if got := d.review("j-amber"); got.Answered == nil || got.Views[want.Criterion].Level != "zelfstandig" {
		t.Errorf("the review holds %+v", got)
	}
}

func TestAnAnswerFollowsOnNewWords(t *testing.T) {
	d, _ := threeStudents(t)
	d.name("Ilse")
	p := d.open()
	p.Press("a")
	writesHalf(p, 2)
	amber := handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2})
	d.say(amber, func(r *journal.Review) { r.Raise("Hoe was het?") })
	p = d.open()
	if got := row(t, p, "► Amber"); !strings.HasSuffix(got, "verouderd") {
		t.Errorf("the row is %q", got)
	}
	p.Press("space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven.")
	if got := d.review("j-amber"); got.Answered == nil || got.Answered.Number != 2 {
		t.Errorf("the review holds %+v", got.Answered)
	}
}

// A student whose file is gone gets no answer, and keeps nobody else from one.
func TestOneFailureStopsNobodyElse(t *testing.T) {
	d, _ := threeStudents(t)
	d.name("Ilse")
	p := d.open()
	must(os.Remove(filepath.Join(d.folder, "amber.koffie")))
	p.Press("a")
	writesHalf(p, 2)
	p.Shows(t, "1 geschreven · 1 niet gelukt.")
	p.Shows(t, "Dit bestand is er niet.")
	if got := d.written(); len(got) != 1 {
		t.Errorf("there was written %v", got)
	}
}

// What keeps the first answer from being written would keep the second too, so that is not tried.
func TestAFolderOrAFileThatTakesNothingEndsTheAnswers(t *testing.T) {
	d, _ := threeStudents(t)
	d.name("Ilse")
	must(os.WriteFile(filepath.Join(d.folder, "antwoorden"), []byte("in de weg"), 0o600))
	p := d.open()
	p.Press("a")
	writesHalf(p, 2)
	p.Shows(t, "1 niet gelukt. Verder is er niets geprobeerd")
	d.keep(func(s *store.Reviews) {
		if _, number, err := s.BeginAnswer("j-bo"); number != 1 || err != nil {
			t.Errorf("the next answer to Bo has number %d, %v", number, err)
		}
	})

	must(os.Remove(filepath.Join(d.folder, "antwoorden")))
	d.locked = true
	p = d.open()
	p.Press("a")
	writesHalf(p, 2)
	p.Shows(t, "1 niet gelukt. Verder is er niets geprobeerd")
	p.Shows(t, "Er kan niets geschreven worden op deze plaats.")
	if got := d.written(); len(got) != 0 {
		t.Errorf("there was written %v", got)
	}
}

func TestAnAnswerIsSealedWithTheSamePassphrase(t *testing.T) {
	t.Parallel()
	d := newDesk(t, sealedClass)
	d.name("Ilse")
	zoe := handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1, seal: exchange.ByPassphrase})
	d.say(zoe, func(r *journal.Review) { r.Raise("Hoe was het?") })
	p := d.open()
	p.Press("t", "enter")
	p.Type(passphrase)
	p.Press("enter", "esc", "end", "space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven")
	key, err := exchange.KeyWith(passphrase)
	must(err)
	if a := d.answer("j-zoe", key); len(a.Points) != 1 {
		t.Errorf("Zoë is pilot.Answered %+v", a)
	}
}

func TestAPassphraseToldWithADoubleClickSealsTheAnswer(t *testing.T) {
	t.Parallel()
	d := newDesk(t, sealedClass)
	d.name("Ilse")
	zoe := handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1, seal: exchange.ByPassphrase})
	d.say(zoe, func(r *journal.Review) { r.Raise("Hoe was het?") })
	o := d.options()
	o.File = filepath.Join(d.folder, "zegel.koffie")
	p, err := pilot.New(o, nil)
	must(err)
	defer p.Shell.Desk.Close()
	p.Type(passphrase)
	p.Press("enter")
	p.Shows(t, "► Zoë")
	p.Press("space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven")
	key, err := exchange.KeyWith(passphrase)
	must(err)
	d.answer("j-zoe", key)
}

// A file that somebody unsealed by hand still says that it was sealed with a passphrase, which must be asked then.
func TestAPassphraseThatIsNotKnownIsAsked(t *testing.T) {
	t.Parallel()
	zoe := handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1, seal: exchange.ByPassphrase})
	d := newDesk(t, func(folder string) { pilot.Put(folder, "zoe.koffie", zoe) })
	d.name("Ilse")
	d.say(zoe, func(r *journal.Review) { r.Raise("Hoe was het?") })
	p := d.open()
	p.Press("space", "a")
	writesHalf(p, 1)
	p.Says(t, "Geef die zin nog eens")
	p.Press("enter", "esc")
	writesHalf(p, 1)
	p.Type(passphrase)
	p.Press("enter")
	p.Shows(t, "1 geschreven")
	key, err := exchange.KeyWith(passphrase)
	must(err)
	d.answer("j-zoe", key)
}

func TestTheSpreadsheetHoldsNothingThatRuns(t *testing.T) {
	amber := handInOf(pupil{name: `=HYPERLINK("http://x")`, journal: "j-amber", number: 1, entries: 2, level: "oefenend"})
	d := newDesk(t, func(folder string) { pilot.Put(folder, "a.koffie", amber) })
	d.say(amber, func(r *journal.Review) {
		r.Remark(amber.Rubric.Walked()[0], "+1 voor je vraag; ga door", "")
		r.CannotJudge(amber.Rubric.Walked()[1], "")
	})
	p := d.open()
	p.Press("a", "down", "down", "down", "down", "down", "enter")
	p.Shows(t, "Het rekenblad is geschreven: cohort.csv")
	p.Press("enter")
	p.Shows(t, "Het rekenblad is geschreven: cohort-2.csv")
	text, err := os.ReadFile(filepath.Join(d.folder, "antwoorden", "cohort.csv"))
	must(err)
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\ufeff")))
	r.Comma = ';'
	rows, err := r.ReadAll()
	must(err)
	for _, cells := range rows {
		for _, cell := range cells {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
				t.Errorf("a cell runs: %q", cell)
			}
		}
	}
	if !slices.Equal(rows[0], []string{"Student", "Logboek", "Ingediend", "Stage", "Criterium", "Naam", "Momenten", "Zelfinschatting", "Stagebegeleider", "Volgende stap"}) {
		t.Errorf("the columns are %q", rows[0])
	}
	if got := rows[1]; got[7] != "Oefenend" || got[9] != "'+1 voor je vraag; ga door" {
		t.Errorf("the first row is %q", got)
	}
	if got := rows[2]; got[8] != "niet in te schatten" {
		t.Errorf("the second row is %q", got)
	}
}

func TestAnswersGoToAnotherFolder(t *testing.T) {
	d, _ := threeStudents(t)
	d.name("Ilse")
	p := d.open()
	p.Press("a", "down", "down", "down", "down", "down", "ctrl+u")
	other := filepath.Join(t.TempDir(), "elders")
	p.Paste(other)
	p.Press("up", "up", "up", "up", "up")
	writesHalf(p, 2)
	p.Shows(t, "2 geschreven")
	if in, err := store.KoffiesIn(filepath.Join(other, "versturen")); err != nil || len(in) != 2 || d.written() != nil {
		t.Errorf("elsewhere are %v, %v", in, err)
	}
}

// What ~ means where a hand-in goes, it means where answers go.
func TestTheHomeFolderHasItsShortNameForAnswers(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Chdir(t.TempDir())
	d, _ := threeStudents(t)
	d.name("Ilse")
	p := d.open()
	p.Press("a", "down", "down", "down", "down", "down", "ctrl+u")
	p.Type("~/uit")
	p.Press("up", "up", "up", "up", "up")
	writesHalf(p, 2)
	p.Shows(t, "geschreven")
	if _, err := os.Stat(filepath.Join(home, "uit")); err != nil {
		t.Errorf("nothing lies in the home folder: %v", err)
	}
	if _, err := os.Stat("~"); err == nil {
		t.Error("a folder is called ~ now")
	}
}

// Answers may be uploaded one by one, by a list in which those without an answer have nothing but their name.
func TestWhoGetsWhatTellsStudentsOfOneNameApart(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(pupil{name: "Emma", journal: "j1-emma", number: 1}))
		pilot.Put(folder, "2.koffie", handInOf(pupil{name: "Emma", journal: "j2-emma", number: 1}))
	})
	d.name("An")
	p := d.open()
	p.Press("enter", "enter", "2", "esc", "esc", "a", "down", "enter", "down", "enter")
	list, err := os.ReadFile(filepath.Join(d.folder, "antwoorden", "wie-krijgt-wat.csv"))
	must(err)
	for _, name := range []string{"Emma · j1-e;", "Emma · j2-e;"} {
		if !strings.Contains(string(list), name) {
			t.Errorf("who gets what does not name %q:\n%s", name, list)
		}
	}
}
