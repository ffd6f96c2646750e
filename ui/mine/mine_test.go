package mine_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	at := func(rows int, more ...string) func(*pilot.Pilot) {
		return func(p *pilot.Pilot) {
			p.Press(toMine...)
			p.Press(pilot.Downs(rows)...)
			p.Press(more...)
		}
	}
	return []pilot.Scene{
		pilot.OnJournal("mine", pilot.Filled, at(0)),
		pilot.OnJournal("mine-move", pilot.Filled, at(0, "enter")),
		pilot.OnJournal("mine-unlike", pilot.Filled, at(0, "enter", "a", "tab", "b", "tab", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// toMine leads from the overview to all of mine.
var toMine = append([]string{"o"}, append(pilot.Downs(10), "enter")...)

// opened gives the program on a journal, filled or new, that puts what it writes beside it.
func opened(t *testing.T, fill func(*store.Journal)) (*pilot.Pilot, *store.Journal, string) {
	t.Helper()
	j := pilot.OpenJournal(t)
	if fill != nil {
		fill(j)
	}
	outbox := pilot.Outside(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Outbox: outbox}, j)
	must(t, err)
	return p, j, outbox
}

func document(t *testing.T, j *store.Journal) string {
	t.Helper()
	var b bytes.Buffer
	must(t, j.Export(&b))
	return b.String()
}

// All of it goes out after one line on what it holds, and comes back in a journal in which nothing was written, name and all.
func TestAllOfMineGoesOutAndComesBack(t *testing.T) {
	p, was, outbox := opened(t, pilot.Answered)
	p.Press(toMine...)
	p.Press("end", "enter")
	p.Says(t, "ook wat privé is, je kantlijn, vroegere versies, je prullenmand en woorden die je verving")
	p.Press("enter") // the harmless answer comes first
	path := filepath.Join(outbox, "logboek 2026-03-12.json")
	if _, err := os.Stat(path); err == nil {
		t.Fatal("something was written that was not asked for")
	}
	p.Press("enter", "down", "enter")
	p.Says(t, "Het staat in")
	p.Press("enter", "down", "enter")
	if _, err := os.Stat(filepath.Join(outbox, "logboek 2026-03-12-2.json")); err != nil {
		t.Errorf("a second one was not put beside the first: %v", err)
	}

	p, j, _ := opened(t, nil)
	p.Press("esc")
	p.Press(toMine...)
	p.Press("down", "enter")
	p.Paste(path)
	p.Golden(t, "taking")
	p.Press("down", "enter")
	p.Says(t, "Je logboek staat hier nu: 3 reflecties, ")
	p.Says(t, "De sleutels waaraan men ziet dat iets van jou komt, zaten er niet bij.")
	if got, want := document(t, j), document(t, was); got != want {
		t.Error("another journal came of it")
	}
	p.Press("esc", "esc")
	p.Shows(t, "Noor") // and the settings that were open do not stand in its way
	p.Press("esc")
	p.Shows(t, "Antwoord op je logboek")
}

// To another computer it goes sealed; where it is opened, the passphrase is asked, and nothing is put over what was written there.
func TestAJournalGoesToAnotherComputer(t *testing.T) {
	p, was, outbox := opened(t, pilot.Answered)
	p.Press(toMine...)
	p.Press("enter")
	p.Says(t, "met de sleutels waaraan men ziet dat iets van jou komt")
	p.Type("vier laarzen")
	p.Press("enter")
	p.Type("vier laarzen")
	p.Press("enter", "enter")
	p.Says(t, "geef dezelfde wachtwoordzin")
	path := filepath.Join(outbox, "logboek 2026-03-12.koffie")

	p, j, _ := opened(t, nil)
	p.Press("esc")
	p.Press(toMine...)
	p.Press("down", "enter")
	p.Paste(path)
	p.Press("down", "enter")
	p.Shows(t, "Wachtwoordzin")
	p.Type("vijf laarzen")
	p.Press("enter")
	p.Says(t, "Met deze wachtwoordzin gaat het niet open.")
	p.Type("vier laarzen")
	p.Press("enter")
	p.Says(t, "Je logboek staat hier nu: 3 reflecties, ")
	p.Hides(t, "zaten er niet bij")
	if was, is := identity(t, was), identity(t, j); was == "" || was != is {
		t.Error("it has other keys")
	}

	p, j, _ = opened(t, pilot.Filled)
	before := document(t, j)
	p.Press(toMine...)
	p.Press("down", "enter")
	p.Paste(path)
	p.Press("down", "enter")
	p.Says(t, "In je logboek hier is al geschreven, en daar komt niets over.")
	if document(t, j) != before {
		t.Error("something changed")
	}
}

func identity(t *testing.T, j *store.Journal) string {
	t.Helper()
	secret, err := j.Identity()
	must(t, err)
	return secret
}

// On a new computer there is no journal yet, and a double click on the file is all that a student does.
func TestAJournalArrivesWhereThereIsNone(t *testing.T) {
	was := pilot.OpenJournal(t)
	pilot.Answered(was)
	move, err := was.Move()
	must(t, err)
	folder := t.TempDir()
	path := pilot.Put(folder, "verhuis.koffie", move, pilot.LockWith("vier laarzen"))
	begun := filepath.Join(folder, "nieuw", "logboek.db")
	var j *store.Journal
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, File: path,
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
		},
		Begin: func() (_ *store.Journal, err error) {
			j, err = store.Open(begun, store.Options{})
			return j, err
		}}, nil)
	must(t, err)
	p.Type("vier laarzen")
	p.Press("enter")
	p.Golden(t, "arrived")
	if _, err := os.Stat(begun); err == nil {
		t.Error("a journal was made before anybody said so")
	}
	p.Press("down", "enter")
	p.Golden(t, "arrived-taken")
	p.Press("enter")
	p.Shows(t, "Verder met je concept")
	if got, want := document(t, j), document(t, was); got != want {
		t.Error("another journal came of it")
	}
	must(t, j.Close())
}

// No text of an entry is missing from the pages to read, whatever its name.
func TestEveryTextStandsOnItsPage(t *testing.T) {
	j := pilot.OpenJournal(t)
	r := rubric.Default()
	asked := r.Walked()[0]
	e := journal.Entry{Depth: journal.Full, Encounter: journal.Encounter{When: pilot.Now, Stage: "stage-1", Topics: []string{""}}, Others: []string{"", ""},
		Answers: map[string]journal.Answer{asked: {}, "weg.criterium": {}}, Intention: &journal.Plan{}, CameBack: &journal.Return{Intention: "1-bcdf", Outcome: journal.Worked}}
	var said []string
	for _, text := range e.Texts() {
		words := "woord" + strings.Repeat("x", len(said)) + "."
		text.Put(words)
		said = append(said, words)
	}
	_, err := j.Import([]journal.Entry{e}, r)
	must(t, err)
	d := journal.NewDraft("d", pilot.Now, r, journal.Encounter{}, journal.Short, nil, nil)
	d.Entry.Story = "nog niet klaar"
	must(t, j.SaveDraft(d, r))
	for _, lang := range words.Languages() {
		text := pages(t, j, lang)
		for i, words := range append(said, "nog niet klaar") {
			if !strings.Contains(text, words) {
				t.Errorf("%s: text %d is on no page", lang, i)
			}
		}
	}
}

// An answer stands on a page of its own, with what the student said to it.
func TestAnAnswerStandsOnItsPage(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	came := pilot.FeedbackOf(t, j)[0].Answer
	must(t, j.Reply(exchange.StudentReply{Answer: came.ID, Text: "dank je", Made: time.Time{}}))
	text := pages(t, j, "nl")
	for _, want := range []string{came.Views[0].Remark, came.Comments[0].Text, came.Points[0], "dank je", "## Gesprekspunten", "# Antwoord van Katrien Maes"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing", want)
		}
	}
}

// What stands beside an entry stands on its page, and what was written over a stage and on a card on pages of their own, shared or not.
func TestWhatStandsBesideIsOnItsPage(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	pilot.Beside(j)
	text := pages(t, j, "nl")
	for _, want := range []string{"## Ouderbeurt · wo 11 maart 2026", "Ik zong thuis met Emma", "Of ik zelf ook zing", "## Later gezien · do 12 maart 2026", "Katrien stond er ook bij",
		"# Over Stage 1", "## Stellingen, vooraf", "Eerder eens. Dat hoop ik", "## Stellingen, achteraf", "De opa die hier zelf kleuter was", "Woorden van de ouder: 2 van 3 momenten",
		"Minder dan ik dacht", "# Kaartje voor de groep 1", "Een ouder bleef staan en zei niets", "Ik zou wachten"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is on no page", want)
		}
	}
}

// pages gives all pages of a journal as one text.
func pages(t *testing.T, j *store.Journal, lang string) (text string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "leesbaar")
	must(t, mine.WriteFolder(j, words.CatalogFor(lang), rubric.Default(), folder))
	all, err := filepath.Glob(filepath.Join(folder, "*.md"))
	must(t, err)
	for _, path := range all {
		b, err := os.ReadFile(path)
		must(t, err)
		text += string(b)
	}
	return text
}
