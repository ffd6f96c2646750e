package school_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ticked has some of it happen.
func ticked(j *store.Journal) {
	pilot.Filled(j)
	for _, id := range []string{"welkom.groet", "weten.lastig"} {
		if _, err := j.TickSchool("nl", id, true); err != nil {
			panic(err)
		}
	}
}

func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("card", ticked, pilot.Press("d", "c", "down")),
		pilot.OnJournal("question", ticked, pilot.Press("c", "enter")),
		pilot.OnJournal("ways", ticked, pilot.Press("c", "end", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }

// A wide window shows the question under the cursor beside the list.
func TestAWideWindowShowsTheQuestion(t *testing.T) {
	p, _ := opened(t)
	p.Resize(120, 40)
	p.Press("c", "down", "space")
	p.Golden(t, "card-wide")
	p.Press("end")
	p.Shows(t, "► De kaart zelf")
}

// ours is a card as a school makes it.
func ours(change func(*journal.SchoolCard)) journal.SchoolCard {
	card := schoolcard.Default("nl")
	card.ID, card.Title = "school.de-linde", "De Linde"
	change(&card)
	return card
}

func workbook(t *testing.T, name string, card journal.SchoolCard) (path string) {
	t.Helper()
	var b bytes.Buffer
	must(t, schoolcard.Of(&card, "nl", nil).WriteXLSX(&b))
	path = filepath.Join(t.TempDir(), name)
	must(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

func opened(t *testing.T) (*pilot.Pilot, *store.Journal) {
	t.Helper()
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Outbox: pilot.Outside(j)}, j)
	must(t, err)
	return p, j
}

func here(t *testing.T, j *store.Journal) (ids []string) {
	t.Helper()
	card, err := j.SchoolCardInUse("nl")
	must(t, err)
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			if q.Here {
				ids = append(ids, q.ID)
			}
		}
	}
	return ids
}

// TestATickIsKeptAtOnce goes over the card as a student does beside the mentor: in the list, and at one question.
func TestATickIsKeptAtOnce(t *testing.T) {
	p, j := opened(t)
	p.Press("c", "space")
	p.Shows(t, "gebeurt hier")
	p.Press("down", "enter", "space")
	p.Shows(t, "■ Ja, dit gebeurt hier")
	p.Press("enter", "esc")
	if got := here(t, j); len(got) != 2 || got[1] != "welkom.binnen" {
		t.Errorf("kept: %v", got)
	}
	p.Press("up", "up", "up", "space")
	if got := here(t, j); len(got) != 1 {
		t.Errorf("kept after one was taken back: %v", got)
	}
}

// TestEnterGoesThroughTheQuestions and behind the last one goes back, without a tick.
func TestEnterGoesThroughTheQuestions(t *testing.T) {
	p, j := opened(t)
	p.Press("c", "enter")
	for range 14 {
		p.Press("enter")
	}
	p.Shows(t, "vraag 15 van 15")
	p.Press("enter")
	p.Shows(t, "► □ Word ik ook gezien")
	if got := here(t, j); len(got) != 0 {
		t.Errorf("ticked on the way: %v", got)
	}
}

// TestATickShowsAtItsChance ties the card to the chances that the student keeps.
func TestATickShowsAtItsChance(t *testing.T) {
	p, j := opened(t)
	must(t, j.SaveSurroundings(journal.Surroundings{Chances: []journal.Chance{{Name: "De klasdeur staat ’s morgens open", Place: "klasdeur", Moment: "brengen"}}}))
	_, err := j.TickSchool("nl", "welkom.groet", true)
	must(t, err)
	p.Press("k")
	p.Says(t, "Gebeurt hier: Zegt iemand goedemorgen")
	p.Shows(t, "+ Aan de poort ’s morgens")
	p.Press("down", "enter")
	p.Shows(t, "Aan de poort ’s morgens")
	p.Press("ctrl+n")
	around, err := j.Surroundings()
	if must(t, err); len(around.Chances) != 2 || around.Chances[1].Name != "Aan de poort ’s morgens" {
		t.Errorf("chances: %v", around.Chances)
	}
}

// take picks a file with a card.
func take(p *pilot.Pilot, path string) {
	p.Press("c", "end", "enter", "enter", "/")
	p.Paste(path)
}

// TestASchoolMakesItsCardInASpreadsheet goes the whole way of somebody who has nothing but Excel: a file with faults is told of with every
// cell and changes nothing, the mended one comes into use, what was ticked stays with its question, and u goes back.
func TestASchoolMakesItsCardInASpreadsheet(t *testing.T) {
	p, j := opened(t)
	path := workbook(t, "linde.xlsx", ours(func(c *journal.SchoolCard) {
		c.Version, c.Headings[0].Questions[1].ID, c.Headings[1].Questions[0].Text = 0, "welkom.groet", ""
	}))
	take(p, path)
	p.Golden(t, "problems")
	mended := ours(func(c *journal.SchoolCard) { c.Headings[0].Questions[0].Text = "Groet iemand ons?" })
	must(t, os.Rename(workbook(t, "linde.xlsx", mended), path))
	p.Press("enter")
	p.Shows(t, "Alles klopt. Id school.de-linde, versie 1.")
	p.Press("down", "enter")
	p.Shows(t, "Deze schoolkaart gebruiken?")
	if card, err := j.SchoolCardInUse("nl"); err != nil || card.ID != schoolcard.DefaultID {
		t.Errorf("used before it was asked: %v, %v", card.ID, err)
	}
	p.Press("down", "enter")
	p.Golden(t, "used")
	card, err := j.SchoolCardInUse("nl")
	if must(t, err); card.ID != "school.de-linde" {
		t.Errorf("in use is %s", card.ID)
	}
	p.Press("u")
	if card, err = j.SchoolCardInUse("nl"); err != nil || card.ID != schoolcard.DefaultID {
		t.Errorf("after u, in use is %v, %v", card.ID, err)
	}
}

// TestACardArrivesAsAFile opens what a school sent, as a double click does: it is looked at, asked about, and then used.
func TestACardArrivesAsAFile(t *testing.T) {
	p, j := opened(t)
	card := ours(func(c *journal.SchoolCard) { c.Headings[0].Questions[0].Here = true })
	path, err := store.WriteKoffie(t.TempDir(), "linde.koffie", func(w io.Writer) error {
		return exchange.Write(w, &exchange.SchoolFile{Head: exchange.NewHead(exchange.SchoolKind), Card: card})
	})
	must(t, err)
	p.Open(path)
	p.Golden(t, "arrived")
	p.Press("enter")
	p.Shows(t, "Welkom zijn")
	p.Press("esc", "down", "enter", "esc")
	if card, err := j.SchoolCardInUse("nl"); err != nil || card.ID != schoolcard.DefaultID {
		t.Errorf("used though the answer was no: %v, %v", card.ID, err)
	}
	p.Press("enter", "down", "enter")
	if used, err := j.SchoolCardInUse("nl"); err != nil || !used.SameWords(&card) || len(here(t, j)) != 0 {
		t.Errorf("in use is %v with %v ticked, %v", used.ID, here(t, j), err)
	}
}

// TestACardIsPassedOn writes a signed file with the same words, and with nothing of what was ticked.
func TestACardIsPassedOn(t *testing.T) {
	p, j := opened(t)
	_, err := j.TickSchool("nl", "welkom.groet", true)
	must(t, err)
	p.Press("c", "end", "enter", "down", "down", "enter")
	p.Says(t, "ouders-vragen-1.koffie")
	files, _ := filepath.Glob(filepath.Join(p.Shell.Book.Outbox, "*.koffie"))
	if len(files) != 1 {
		t.Fatalf("written: %v", files)
	}
	content, err := os.ReadFile(files[0])
	must(t, err)
	found, err := store.ReadSchoolCard(files[0])
	must(t, err)
	if own := schoolcard.Default("nl"); !own.SameWords(&found.Card) || found.Signed == "" || bytes.Contains(content, []byte(`"here"`)) {
		t.Errorf("read back: %s", content)
	}
}

// TestAHostileCardSteersNothing shows one that came past every check, on every screen that it is on.
func TestAHostileCardSteersNothing(t *testing.T) {
	p, j := opened(t)
	card := ours(func(c *journal.SchoolCard) {
		c.Title, c.Headings[0].Title = pilot.Pour(c.Title), pilot.Pour(c.Headings[0].Title)
		q := &c.Headings[0].Questions[0]
		q.Text, q.Tips[0], q.Chances[0], q.Here = pilot.Pour(q.Text), pilot.Pour(q.Tips[0]), pilot.Pour(q.Chances[0]), true
	})
	must(t, j.SaveSchoolCard(card))
	for name, way := range map[string][]string{
		"list": {"c"}, "question": {"c", "enter"}, "itself": {"c", "end", "enter"}, "surroundings": {"k"},
	} {
		for _, size := range [][2]int{{80, 24}, {120, 40}, {30, 8}} {
			p.Resize(size[0], size[1])
			p.Press(way...)
			p.Tame(t, name)
			for range len(way) {
				p.Press("esc")
			}
		}
	}
	if p.Quit {
		t.Error("the program ended on the way")
	}
}
