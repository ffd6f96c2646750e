package walk_test

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

func TestFiveKeysFinishAShortReflection(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide aan de poort.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter")
	if e := only(t, j); e.Story != "Papa zwaaide aan de poort." || e.Depth != journal.Short || e.Intention != nil {
		t.Errorf("finished %+v", e)
	}
	pilot.OpenOn(t, "nl", j).Shows(t, "vandaag")
}

func TestSevenKeysWithALevel(t *testing.T) {
	for _, key := range []string{"2", "é"} {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, "nl", j)
		p.Type("Papa zwaaide aan de poort.")
		p.Press("ctrl+n", "enter", "tab", key, "ctrl+n", "ctrl+n", "enter")
		if got := only(t, j).Answers["houding.positief"].Level; got != "oefenend" {
			t.Errorf("key %q gave level %q", key, got)
		}
		pilot.OpenOn(t, "nl", j).Shows(t, "Positief ingesteld      ▒      1 Oe")
	}
}

func TestFullWalkMeetsEverything(t *testing.T) {
	for _, lang := range words.Languages() {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, lang, j)
		p.Type("Mama vertelde over oma.")
		p.Press("ctrl+n", "3", "enter")
		p.Type("wat ik wilde")
		p.Press("tab")
		p.Type("wat zij wilde")
		p.Press("ctrl+n")
		r := rubric.Default()
		for i, id := range r.Walked() {
			c, _ := r.Criterion(id)
			p.Shows(t, strings.Fields(c.Opening.In(lang))[0])
			p.Type("antwoord")
			p.Press("tab", string(rune('1'+i%4)), "ctrl+n")
		}
		p.Type("een tip")
		p.Press("ctrl+n")
		p.Type("ze had haast")
		p.Press("ctrl+n")
		p.Type("iemand blijft staan")
		p.Press("tab")
		p.Type("vraag ik iets")
		p.Press("ctrl+n", "enter", "ctrl+n")
		p.Press("home", "down", "down", "down", "enter")
		p.Shows(t, "● ● ○ ○")
		p.Press("ctrl+n", "enter")
		e := only(t, j)
		if len(e.Met()) != 13 || e.Tip != "een tip" || e.Intention.Then != "vraag ik iets" || len(e.Goals) != 1 ||
			e.Wanted != "wat ik wilde" || e.Theirs != "wat zij wilde" || len(e.Others) != 1 {
			t.Errorf("%s: finished with %d levels, tip %q, plan %+v, goals %v", lang, len(e.Met()), e.Tip, e.Intention, e.Goals)
		}
	}
}

func TestThreeWaysOfNotPlacing(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Druk aan de deur.")
	p.Press("ctrl+n", "2", "enter", "ctrl+n", "tab", "0", "ctrl+n", "ctrl+o", "ctrl+t", "enter")
	e := only(t, j)
	for id, want := range map[string]journal.State{"houding.positief": journal.NoOpportunity,
		"houding.gelijkwaardig": journal.Skipped, "houding.nieuwsgierig": journal.Unanswered} {
		if got := e.Answers[id].State(); got != want {
			t.Errorf("%s is %v, want %v", id, got, want)
		}
	}
}

func TestTypingIsSavedAndSaidSoAfterwards(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Half af")
	if text, _, _ := p.Frame(); strings.Contains(text, "bewaard 1") {
		t.Fatalf("“bewaard” shows before anything was written:\n%s", text)
	}
	p.Elapse()
	if drafts := pilot.Drafts(t, j); len(drafts) != 0 {
		t.Fatalf("saved while keys were still coming: %v", len(drafts))
	}
	p.Clock = p.Clock.Add(time.Second)
	p.Elapse()
	if drafts := pilot.Drafts(t, j); len(drafts) != 1 || drafts[0].Entry.Story != "Half af" {
		t.Fatalf("after a second the journal holds %d drafts", len(drafts))
	}
	p.Shows(t, "bewaard 15:42")
}

func TestQuittingInMidSentenceKeepsTheDraft(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "en", j)
	p.Type("She said that")
	p.Press("ctrl+c")
	if !p.Quit {
		t.Fatal("ctrl+c did not end the program")
	}
	again := pilot.OpenOn(t, "en", j)
	again.Shows(t, "Continue your draft")
	again.Press("enter")
	again.Shows(t, "She said that")
}

func TestPanicKeepsTheTextAndSaysNothingOfIt(t *testing.T) {
	for name, fault := range map[string]func(*pilot.Pilot){
		"in Update":    func(p *pilot.Pilot) { p.Break(); p.Press("x") },
		"in a command": func(p *pilot.Pilot) { p.BreakCommand() },
	} {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, "nl", j)
		p.Type("Wat de papa zei")
		fault(p)
		if !p.Quit || !p.Crashed {
			t.Errorf("%s: the program did not end in order", name)
		}
		if err := p.Shell.Keeper.Flush(); err != nil {
			t.Fatal(err)
		}
		if drafts := pilot.Drafts(t, j); len(drafts) != 1 || drafts[0].Entry.Story != "Wat de papa zei" {
			t.Errorf("%s: the text is not in the journal", name)
		}
	}
}

func TestPastes(t *testing.T) {
	page := strings.Repeat("Een zin over de ouder aan de deur, met é, 漢字 en 👩‍👧.\n", 400)
	for name, c := range map[string]struct{ paste, want string }{
		"pages":           {page, page},
		"windows lines":   {"een\r\ntwee\rdrie", "een\ntwee\ndrie"},
		"hidden controls": {"a\x1b[31mb\u202ec\u0085d", "a[31mbcd"},
	} {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, "nl", j)
		p.Paste(c.paste)
		p.Press("ctrl+c")
		if got := pilot.Drafts(t, j)[0].Entry.Story; got != c.want {
			t.Errorf("%s: kept %d bytes, want %d", name, len(got), len(c.want))
		}
	}
}

func TestPasteThatIsTooLongIsRefusedWhole(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Eerst dit. ")
	p.Paste(strings.Repeat("regel\n", 200_000))
	p.Shows(t, "Er kwam niets bij")
	p.Press("ctrl+c")
	if got := pilot.Drafts(t, j)[0].Entry.Story; got != "Eerst dit. " {
		t.Errorf("kept %d bytes of a refused paste", len(got))
	}
}

func TestUndo(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("een twee drie")
	p.Press("ctrl+w", "ctrl+z")
	p.Shows(t, "een twee drie")
	p.Press("ctrl+z")
	p.Shows(t, "een twee")
}

func TestTypedAheadMeetsTheRightScreen(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Vlug.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter", "n")
	p.Type("Nog een.")
	p.Press("ctrl+c")
	if only(t, j).Story != "Vlug." || pilot.Drafts(t, j)[0].Entry.Story != "Nog een." {
		t.Error("keys typed during the save went astray")
	}
}

func TestEditKeepsTheEarlierVersion(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Eerste")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter", "l", "enter", "e", "enter")
	p.Type(" versie, aangevuld")
	p.Press("ctrl+n", "enter")
	e := only(t, j)
	versions, err := j.Versions(e.ID)
	if err != nil || e.Revision != 2 || e.Story != "Eerste versie, aangevuld" || len(versions) != 1 || versions[0].Story != "Eerste" {
		t.Errorf("revision %d %q, %d earlier versions, %v", e.Revision, e.Story, len(versions), err)
	}
	p.Shows(t, "versie 2 van 2")
}

func TestAnEditWithoutAChangeMakesNoVersion(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Eerste")
	p.Press("ctrl+n", "enter", "tab", "2", "ctrl+n", "ctrl+n", "enter", "l", "enter", "e", "enter", "ctrl+n", "enter")
	p.Shows(t, "Eerste")
	if e := only(t, j); e.Revision != 1 || len(pilot.Drafts(t, j)) != 0 {
		t.Errorf("revision %d, %d drafts", e.Revision, len(pilot.Drafts(t, j)))
	}
}

func TestADraftWithoutAWordIsNotOfferedOnceItIsDropped(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	must(j.DiscardDraft("open"))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("n", "a")
	p.Pause()
	p.Press("backspace")
	pressLastFirst(p, tea.KeyPressMsg{Code: tea.KeyEscape})
	p.Shows(t, "Nieuw koffiemoment")
	if text, _, _ := p.Frame(); strings.Contains(text, "Verder met je concept") {
		t.Errorf("it is offered:\n%s", text)
	}
}

// A revision that was just left stands on no overview that was read before, and goes on all the same.
func TestAnEntryHasOneDraft(t *testing.T) {
	for _, again := range []string{"e", "d"} {
		j := pilot.OpenJournal(t)
		pilot.Filled(j)
		must(j.DiscardDraft("open"))
		p := pilot.OpenOn(t, "nl", j)
		p.Press("l", "enter", "e", "enter")
		p.Type("Eerst. ")
		p.Hold()
		p.Press("esc", again)
		p.Release()
		if again == "e" {
			p.Press("enter")
		}
		p.Type("Daarna. ")
		p.Press("ctrl+c")
		if drafts := pilot.Drafts(t, j); len(drafts) != 1 || !strings.Contains(drafts[0].Entry.Story, "Eerst. ") {
			t.Errorf("%s: the journal holds %+v", again, drafts)
		}
	}
}

func TestDeepenGoesOnAtTheFirstOpenCriterion(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Kort verhaal")
	p.Press("ctrl+n", "enter", "tab", "1", "ctrl+n", "ctrl+n", "enter", "l", "enter", "d")
	p.Shows(t, "Gelijkwaardigheid & respect")
	p.Shows(t, "stap 2 van 10")
}

func TestAnIntentionComesBack(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("n")
	p.Shows(t, "Je nam je voor: “Als een ouder aan de deur blijft staan")
	p.Type("Vandaag lukte het.")
	p.Press("tab", "tab", "enter", "right", "ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter")
	intentions, err := j.Intentions()
	if err != nil || len(intentions) != 1 || intentions[0].Outcome() != journal.Worked {
		t.Fatalf("intentions are %+v, %v", intentions, err)
	}
	if text, _, _ := p.Frame(); strings.Contains(text, "Je nam je voor") {
		t.Error("a finished intention still stands on the overview")
	}
}

func TestARevisionOutlivesItsEntry(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	must(j.DiscardDraft("open"))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "enter", "e", "enter")
	p.Type("Toch bewaren: ")
	p.Press("esc", "x")
	p.Press("ctrl+c")
	p = pilot.OpenOn(t, "nl", j)
	p.Press("v", "ctrl+t", "enter")
	page, err := j.List(store.Query{Text: "toch bewaren"}, 0, 10)
	if err != nil || len(page.Rows) != 1 {
		text, _, _ := p.Frame()
		t.Errorf("%d entries hold the text, %v:\n%s", len(page.Rows), err, text)
	}
}

func TestHelpOpensFromTheMargin(t *testing.T) {
	p := pilot.Open(t, "nl", nil)
	p.Type("Een verhaal.")
	openMargin(t, p)
	p.Type("Bij mezelf.")
	p.Press("f1")
	p.Shows(t, "Hulp")
	p.Press("esc")
	p.Shows(t, "Bij mezelf.")
}

// openMargin opens the margin from any page of a short walk.
func openMargin(t *testing.T, p *pilot.Pilot) {
	t.Helper()
	p.Press("ctrl+t", "up", "up", "up", "up", "enter")
	p.Says(t, "Wat je hier schrijft, gaat nooit mee bij het indienen, en in een verslag alleen als je er zelf om vraagt, voor jezelf.")
}

// A margin of an older journal may hold a tab. To look at it changes nothing, also when something else is changed after it.
func TestLookingAtTheMarginChangesNothing(t *testing.T) {
	const written = "een\ttwee"
	j, r := pilot.OpenJournal(t), rubric.Default()
	must(j.UseRubric(r))
	d := journal.NewDraft("d", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.At, d.Entry.Story, d.Entry.Margin = journal.PageID{Kind: journal.SummaryPage}, "Een verhaal.", written
	must(j.SaveDraft(d, r))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("v")
	openMargin(t, p)
	p.Press("left", "ctrl+n", "up", "up", "up", "enter", "ctrl+c")
	if got := pilot.Drafts(t, j)[0].Entry; got.Margin != written || !got.LookHere {
		t.Errorf("the margin became %q, asked for a look: %v", got.Margin, got.LookHere)
	}
}
