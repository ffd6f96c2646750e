package entries_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// Whoever types faster than the journal is searched gets the entry that was searched for.
func TestEnterBeforeWhatIsFound(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "/")
	p.Hold()
	p.Type("liedje")
	p.Press("enter", "enter")
	p.Release()
	p.Shows(t, "Mama vertelde dat oma thuis altijd zingt.")
}

// What was typed stays when the search is opened again, and esc there takes it away.
func TestASearchIsOpenedAgain(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "/")
	p.Type("oma")
	p.Press("enter", "/")
	p.Type(" thuis")
	p.Press("enter", "enter")
	p.Shows(t, "Mama vertelde dat oma thuis altijd zingt.")
	p.Press("esc", "/", "esc")
	p.Shows(t, "3 reflecties")
}

// A click opens the entry whose line it is on, and below a filter as well.
func TestAClickOpensTheEntryUnderIt(t *testing.T) {
	for name, keys := range map[string][]string{"list": {"l"}, "filtered": {"l", "f", "enter"}, "bin": {"l", "end", "x", "p"}} {
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Press(keys...)
		click(t, p, "Ouder Kastanje")
		p.Shows(t, "De papa bleef even staan en keek naar de bouwhoek.")
		p.Shows(t, "Wat zag of hoorde ik?")
		if t.Failed() {
			t.Fatal(name)
		}
	}
}

// click presses the mouse on the first line that shows a text.
func click(t *testing.T, p *pilot.Pilot, on string) {
	t.Helper()
	text, _, _ := p.Frame()
	y := slices.IndexFunc(strings.Split(text, "\n"), func(line string) bool { return strings.Contains(line, on) })
	if y < 0 {
		t.Fatalf("the screen does not show %q:\n%s", on, text)
	}
	p.Send(tea.MouseClickMsg{X: 20, Y: y, Button: tea.MouseLeft})
}

func TestDeleteUndoAndPurge(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "down", "x")
	p.Shows(t, "2 reflecties")
	p.Press("u")
	p.Shows(t, "3 reflecties")
	p.Press("x", "p", "x", "enter")
	p.Shows(t, "1 reflectie")
	p.Press("x", "down", "enter")
	p.Shows(t, "De prullenmand is leeg")
}

// Who went on to the bin or the help, before the list was read, stays there.
func TestWhoWentOnIsNotOvertakenByAnEntry(t *testing.T) {
	for key, want := range map[string]string{"p": "De prullenmand is leeg", "f1": "Hulp"} {
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Hold()
		p.Press("l", "enter", key)
		p.Release()
		p.Shows(t, want)
	}
}

func TestWhatIsPurgedCanNotBePutBack(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "down", "x", "p", "x", "down", "enter", "esc")
	p.Hides(t, "zet terug")
	p.Press("u")
	p.Shows(t, "2 reflecties")
}

// Beside the list stands the entry under the cursor, also when the window only became wide enough.
func TestAWideListShowsTheEntryUnderTheCursor(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "down", "down")
	p.Hides(t, "Ze spreken thuis drie talen door elkaar.")
	p.Resize(120, 40)
	p.Shows(t, "Ze spreken thuis drie talen door elkaar.")
	p.Press("down")
	p.Hides(t, "Ze spreken thuis drie talen door elkaar.")
	p.Shows(t, "De papa bleef even staan en keek naar de bouwhoek.")
}

// What was met earlier stands under its own week, whenever it was written down.
func TestAnEntryStandsUnderItsWeek(t *testing.T) {
	p := pilot.Open(t, "nl", func(j *store.Journal) {
		pilot.Filled(j)
		write(j, "Laat", 8, "Nog van vorige week.")
	})
	p.Press("l")
	text, _, _ := p.Frame()
	if before, _, found := strings.Cut(text, "Nog van vorige week."); !found || !strings.Contains(before, "Week 1 · 2–6 maart") {
		t.Errorf("it stands elsewhere:\n%s", text)
	}
}

// A week is headed by its schooldays, and by all of its days once something was met at the weekend: one heading, for all that lies in it.
func TestAWeekWithAWeekendIsNamedWhole(t *testing.T) {
	for back, want := range map[int]string{6: "Week 1 · 2–6 maart", 5: "Week 1 · 2–8 maart", 4: "Week 1 · 2–8 maart", 3: "Week 2 · 9–13 maart"} {
		p := pilot.Open(t, "nl", func(j *store.Journal) {
			pilot.Filled(j)
			write(j, "Laat", back, "Een moment.")
			write(j, "Vroeg", 8, "Van die woensdag.")
		})
		p.Press("l")
		text, _, _ := p.Frame()
		if before, _, found := strings.Cut(text, "Een moment."); !found || !strings.Contains(before, want) || strings.Count(text, "Week 1") != 1 {
			t.Errorf("%d days back, want it below %q:\n%s", back, want, text)
		}
	}
}

// A search shows why an entry was found, wherever in a long sentence that is, and however it is spelled.
func TestASearchShowsTheSentenceThatItHit(t *testing.T) {
	p := pilot.Open(t, "nl", func(j *store.Journal) {
		pilot.Filled(j)
		write(j, "Ver", 0, "Niets hier. Zij vertelde heel uitvoerig over alles wat ze die week gedaan hadden en dat haar zoon één keer naar de Café-kamer ging.")
	})
	p.Press("l", "/")
	p.Type("cafe")
	p.Shows(t, "Café-kamer ging.”")
	p.Hides(t, "Niets hier")
	p.Press("esc", "/")
	p.Type("ZONNEBLOEM")
	p.Shows(t, "1 van 4")
	p.Type(" oma")
	p.Shows(t, "“Mama vertelde dat oma thuis altijd zingt.”")
}

// A draft stands among the entries: it goes on from there, is searched as they are, and when thrown away comes back by u.
func TestADraftInTheList(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "/")
	p.Type("vanmorgen")
	p.Shows(t, "“Vanmorgen aan de deur.”")
	p.Press("enter", "x")
	p.Shows(t, "Niets gevonden")
	p.Press("u")
	p.Shows(t, "concept")
	p.Press("enter")
	p.Shows(t, "Actief luisteren")
}

// In the bin enter only reads, and what one reads there is put back from there.
func TestWhatLiesInTheBinIsReadAndPutBack(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "end", "x", "end", "enter")
	p.Shows(t, "Prullenmand")
	p.Press("enter")
	p.Shows(t, "De papa bleef even staan en keek naar de bouwhoek.")
	p.Press("e", "x", "enter")
	p.Shows(t, "In de prullenmand")
	p.Press("u")
	p.Shows(t, "De prullenmand is leeg")
	p.Press("esc")
	p.Shows(t, "3 reflecties")
}

// The sentence that a search hit is cut between words, also where it goes on behind the hit.
func TestAHitIsCutBetweenWords(t *testing.T) {
	p := pilot.Open(t, "nl", func(j *store.Journal) {
		pilot.Filled(j)
		write(j, "Lang", 0, "De tante haalt twee keer in de week haar neefjes bij ons op, met de fiets en een bakje kersen uit haar eigen tuin.")
	})
	p.Press("l", "/")
	p.Type("tante")
	for w := 60; w < 140; w++ {
		p.Resize(w, 24)
		text, _, _ := p.Frame()
		_, hit, found := strings.Cut(text, "“De tante")
		hit, _, cut := strings.Cut(strings.Split(hit, "\n")[0], " …")
		if whole := " haalt twee keer in de week haar neefjes bij ons op, met de fiets en een bakje kersen uit haar eigen tuin.” "; !found || cut && !strings.HasPrefix(whole, hit+" ") {
			t.Fatalf("at %d columns it reads %q:\n%s", w, hit, text)
		}
	}
}

// The keys that turn a choice are said where there is one, and how one leaves in every row.
func TestTheFilterSaysTheKeysOfItsRow(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "f")
	p.Hides(t, "← →")
	p.Shows(t, "enter klaar")
	p.Press("down")
	p.Shows(t, "← → andere keuze")
	p.Shows(t, "enter klaar")
}
