package handin_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// telling is a journal in which names stand, and sensitive words, beside a self-assessment that is finished.
func telling(j *store.Journal) {
	pilot.Filled(j)
	r, at := rubric.Default(), now.AddDate(0, 0, -1)
	d := journal.NewDraft("vertelt", at, r, journal.Encounter{Stage: "stage-1", Kind: "informeel-contact", Place: "poort"}, journal.Short, nil, nil)
	d.Entry.Story = "De mama van Emma vertelde over thuis. Daarna zong Emma mee met juf Katrien."
	d.Entry.Thought = "Ze staat er als alleenstaande mama voor, en papa is ziek."
	d.Entry.Encounter.Alias, d.Entry.Margin = "Ouder Beuk", "GEHEIME KANTLIJN"
	d.Place("houding.luisteren", "oefenend")
	d.SetText("houding.luisteren", "Ik liet Emma uitspreken.")
	_, err := j.Finish(d, r, at)
	must(err)
	est := journal.NewEstimate("stage-1", r, nil, at)
	est.Judge("houding.luisteren", journal.Judgement{Level: "oefenend", Reason: "Bij Katrien zag ik hoe het kan."})
	est.Finished = at
	must(j.SaveEstimate(est, r))
}

// told names the entry of telling in which the names stand.
const told = 4

// handed is a journal from which all was handed in once; one entry was changed since, and one is new.
func handed(j *store.Journal) {
	pilot.Filled(j)
	id, _, number, err := j.BeginHandIn()
	must(err)
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	h := store.HandedIn{ID: id, Number: number, Made: now.AddDate(0, 0, -1), Stage: "stage-1", By: exchange.ByStage, Seal: exchange.ByKey,
		File: "/home/noor/Documenten/koffiemoment/logboek-6ae6783f-1.koffie"}
	for i := range from.Entries {
		e := &from.Entries[i]
		h.Entries = append(h.Entries, store.HandedEntry{ID: e.ID, Revision: e.Revision, Hash: exchange.Hash(e)})
	}
	must(j.RememberHandIn(h))
	change := journal.Revise("anders", now, rubric.Default(), from.Entries[0])
	change.Entry.Story += " Hij lachte."
	margin := journal.Revise("kantlijn", now, rubric.Default(), from.Entries[1])
	margin.Entry.Margin += " Nog steeds."
	fresh := journal.NewDraft("nieuw", now, rubric.Default(), journal.Encounter{Stage: "stage-1", Place: "gang"}, journal.Short, nil, nil)
	fresh.Entry.Story = "In de gang."
	for _, d := range []journal.Draft{change, margin, fresh} {
		_, err := j.Finish(d, rubric.Default(), now)
		must(err)
	}
}

func scenes() []pilot.Scene {
	on := func(keys ...string) func(*pilot.Pilot) { return pilot.Press(append([]string{"i"}, keys...)...) }
	write := func(keys ...string) func(*pilot.Pilot) {
		return on(append([]string{"ctrl+n", "ctrl+n", "ctrl+n"}, keys...)...)
	}
	return []pilot.Scene{
		pilot.OnJournal("handin", telling, on()),
		pilot.OnJournal("handin-range", telling, func(p *pilot.Pilot) { p.Press("i", "right", "down", "down"); p.Type("5/3") }),
		pilot.OnJournal("handin-hand", telling, on("right", "right", "tab", "space", "down", "space")),
		pilot.OnJournal("handin-one", telling, on("right", "right", "tab", "space")),
		pilot.OnJournal("handin-one-preview", pilot.Estimated, on("right", "right", "tab", "space", "ctrl+n", "ctrl+n", "end")),
		pilot.OnJournal("handin-reply-preview", replied, on("ctrl+n", "ctrl+n", "end")),
		pilot.OnJournal("handin-why", telling, func(p *pilot.Pilot) {
			p.Press("i", "right", "right", "tab", "w")
			p.Type("Hier durfde ik blijven vragen.")
		}),
		pilot.OnJournal("handin-again", handed, on("tab", "space")),
		pilot.OnJournal("handin-earlier", handed, on("tab", "b")),
		pilot.OnJournal("handin-nothing", nil, pilot.Press("esc", "i")),
		pilot.OnJournal("handin-check", telling, on("ctrl+n", "right")),
		pilot.OnJournal("handin-all", naming, on("ctrl+n", "r")),
		pilot.OnJournal("handin-all-done", naming, on("ctrl+n", "r", "enter")),
		pilot.OnJournal("handin-undo", telling, on("ctrl+n", "v")),
		pilot.OnJournal("handin-replace", telling, func(p *pilot.Pilot) {
			p.Press("i", "ctrl+n", "right", "d")
			p.Type("de kleuter")
			p.Press("down")
		}),
		pilot.OnJournal("handin-left", telling, on("ctrl+n", "l", "ctrl+n")),
		pilot.OnJournal("handin-sensitive", telling, on("ctrl+n", "l", "l", "l", "l", "l")),
		pilot.OnJournal("handin-decided", telling, on("ctrl+n", "l", "t")),
		pilot.OnJournal("handin-clear", pilot.Filled, on("ctrl+n")),
		pilot.OnJournal("handin-preview", pilot.Filled, on("ctrl+n", "ctrl+n")),
		pilot.OnJournal("handin-preview-end", pilot.Filled, on("ctrl+n", "ctrl+n", "end")),
		pilot.OnJournal("handin-write", pilot.Filled, write()),
		pilot.OnJournal("handin-phrase", pilot.Filled, func(p *pilot.Pilot) { write("up", "up", "right", "down")(p); p.Type("een lange zin") }),
		pilot.OnJournal("handin-key", pilot.Filled, func(p *pilot.Pilot) { write("up", "up", "right", "right", "down")(p); p.Type("AGE-SECRET-KEY-1") }),
	}
}

// handsIn opens the hand-in of a journal at its first step, with a folder of its own to write to.
func handsIn(t *testing.T, lang string, j *store.Journal) (p *pilot.Pilot, out string) {
	t.Helper()
	out = filepath.Join(t.TempDir(), "koffiemoment")
	p, err := pilot.New(ui.Options{Language: lang, Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default,
		Start: "handin", Outbox: out}, j)
	must(err)
	return p, out
}

// koffie gives the path of the one file in a folder.
func koffie(t *testing.T, folder string) string {
	t.Helper()
	files, err := store.KoffiesIn(folder)
	if err != nil || len(files) != 1 {
		t.Fatalf("the folder holds %v, %v; want one file", files, err)
	}
	return files[0]
}

func entryAt(t *testing.T, j *store.Journal, seq int) journal.Entry {
	t.Helper()
	e, err := j.Entry(string(rune('0' + seq)))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestTheWholeWayOfHandingIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, out := handsIn(t, "nl", j)
	p.Shows(t, "3 reflecties gaan mee. 1 privéreflectie blijft hier.")
	p.Press("ctrl+n")
	p.Shows(t, "1 van 5")
	p.Press("enter") // Katrien, in the reason and in the story
	p.Shows(t, "3 van 5")
	p.Press("d")
	p.Type("de kleuter")
	p.Press("enter") // Emma, in three places
	p.Shows(t, "1 van 2")
	p.Press("a")
	p.Shows(t, "Je hebt beslist over alles wat gevonden werd.")
	p.Press("ctrl+n")
	p.Shows(t, "Bij collega 1 zag ik hoe het kan.")
	p.Press("ctrl+n", "enter")
	p.Shows(t, "Noor-Stage-1.koffie")
	p.Shows(t, "koffiemoment verstuurt zelf niets.")
	p.Shows(t, "Je zelfinschatting ligt nu vast zoals ze is.")

	e := entryAt(t, j, told)
	if want := "De mama van de kleuter vertelde over thuis. Daarna zong de kleuter mee met juf collega 1."; e.Story != want || e.Revision != 3 {
		t.Errorf("the journal holds %q as revision %d", e.Story, e.Revision)
	}
	h, file := pilot.HandInAt(t, koffie(t, out))
	if h.Number != 1 || h.Student != "Noor" || h.Chosen.By != exchange.ByStage || len(h.Entries) != 3 || h.Entry(e.ID).Said.Story != e.Story {
		t.Errorf("the file holds number %d of %q, by %q, with %d entries", h.Number, h.Student, h.Chosen.By, len(h.Entries))
	}
	for _, word := range []string{"Emma", "Katrien", "GEHEIME KANTLIJN", "Dit raakte me", "Aan de poort ging het snel"} {
		if strings.Contains(file, word) {
			t.Errorf("%q stands in the file", word)
		}
	}
	estimates, err := j.Estimates("stage-1")
	if err != nil || len(estimates) != 2 || !estimates[0].HandedIn || estimates[1].HandedIn || !strings.Contains(estimates[1].Judgements["houding.luisteren"].Reason, "Katrien") {
		t.Errorf("the estimates are %+v, %v", estimates, err)
	}
	p.Press("enter")
	p.Shows(t, "Laatst ingediend")
}

func TestPickedByHandWithWhy(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("right", "right", "ctrl+n")
	p.Shows(t, "kies eerst minstens één reflectie")
	p.Press("tab", "down", "w")
	p.Type("Hier bleef ik.\nIk was trots op Katrien.")
	p.Press("esc", "ctrl+n")
	p.Shows(t, "Waarom deze?")
	p.Shows(t, "Ik was trots op Katrien.")
	p.Press("d")
	p.Type("mezelf")
	p.Press("enter", "ctrl+n", "ctrl+n", "enter")
	h, _ := pilot.HandInAt(t, koffie(t, out))
	if len(h.Entries) != 1 || h.Entries[0].Why != "Hier bleef ik.\nIk was trots op mezelf." || h.Chosen.By != exchange.ByHand {
		t.Errorf("%d entries travel by %q, why %q", len(h.Entries), h.Chosen.By, h.Entries[0].Why)
	}
}

func TestAReasonForPickingSurvivesQuittingInMidSentence(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("right", "right", "tab", "w")
	p.Type("Omdat ik")
	p.Press("ctrl+c")
	set, err := j.HandingIn()
	if err != nil || !p.Quit || len(set.Picked) != 1 || set.Why[set.Picked[0]] != "Omdat ik" {
		t.Errorf("kept %+v, %v", set, err)
	}
}

// The lines on why lie over the step: a look at the keys leads back to them, and leaving them to where the student was.
func TestTheLinesOnWhyLeadBackToTheStep(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("right", "right", "tab", "down", "w")
	p.Type("Omdat ik Emma hoorde")
	p.Press("f1", "esc")
	p.Shows(t, "Omdat ik Emma hoorde")
	p.Press("esc")
	p.Shows(t, "met uitleg")
	p.Press("ctrl+n", "e")
	p.Shows(t, "▌ Omdat ik Emma hoorde")
	p.Type(" zingen")
	p.Press("tab", "enter")
	p.Shows(t, "Emma hoorde zingen")
	p.Press("ctrl+p")
	p.Shows(t, "► ■ ") // in the list still
}

func TestDatesTravelAsChosen(t *testing.T) {
	for real, keys := range map[bool][]string{false: nil, true: {"down", "down", "right"}} {
		j := pilot.OpenJournal(t)
		pilot.Filled(j)
		p, out := handsIn(t, "nl", j)
		p.Press(append(keys, "ctrl+n", "ctrl+n")...)
		p.Press("pgdown")
		if real {
			p.Shows(t, "Ouder Zonnebloem · ma 9 maart")
		} else {
			p.Shows(t, "Ouder Zonnebloem · week 2")
		}
		p.Press("ctrl+n", "enter")
		h, file := pilot.HandInAt(t, koffie(t, out))
		if e := h.Entries[0]; e.When.Week != 1 || (e.When.Date == "2026-03-03") != real || strings.Contains(file, "2026-03") != real {
			t.Errorf("real %v: the file holds %+v", real, e.When)
		}
	}
}

func TestAPeriod(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "en", j)
	p.Press("right", "down", "down")
	p.Type("5/3")
	p.Shows(t, "1 entry goes along.")
	p.Type("x") // what can't be read changes nothing
	p.Shows(t, "1 entry goes along.")
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	h, _ := pilot.HandInAt(t, koffie(t, out))
	if c := h.Chosen; len(h.Entries) != 1 || c.By != exchange.ByRange || c.From.Week != 1 || c.To.Week != 2 {
		t.Errorf("%d entries travel, chosen by %+v", len(h.Entries), c)
	}
}

func TestEscLosesNothing(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, out := handsIn(t, "nl", j)
	p.Press("right", "right", "down", "down", "down", "right", "tab", "space", "down", "space", "esc")
	p.Shows(t, "Nieuw koffiemoment")
	p.Press("i")
	p.Shows(t, "zelf aanvinken")
	p.Shows(t, "echte datums")
	p.Shows(t, "2 reflecties gaan mee.")
	p.Press("ctrl+n", "l", "l", "l", "l", "l", "esc", "i", "ctrl+n")
	p.Shows(t, "1 van 2")
	p.Press("ctrl+n")
	p.Shows(t, "Dit is precies wat je stagebegeleider te zien krijgt.")
	p.Press("esc", "i", "ctrl+n", "ctrl+n", "ctrl+n", "up")
	p.Press("ctrl+u")
	p.Paste(out + "2")
	p.Press("esc", "i", "ctrl+n", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "Het heet:")
	koffie(t, out+"2")
}

func TestNothingToHandIn(t *testing.T) {
	p, _ := handsIn(t, "nl", pilot.OpenJournal(t))
	p.Shows(t, "Hier staat nog niets om in te dienen.")
	p.Press("ctrl+n")
	p.Shows(t, "kies eerst minstens één reflectie")
	p.Press("esc")
	p.Shows(t, "koffiemoment")
	p.Lives(t)
}

// What was chosen for a stage does not travel with another.
func TestAnotherStageHoldsItsOwnEntries(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("down", "right")
	p.Shows(t, "Hier staat nog niets om in te dienen.")
	p.Press("left")
	p.Shows(t, "2 reflecties gaan mee.")
}

func TestTheNameIsKeptInTheSettings(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("down", "down", "down")
	p.Type(" Peeters")
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	if h, _ := pilot.HandInAt(t, koffie(t, out)); h.Student != "Noor Peeters" {
		t.Errorf("it is handed in by %q", h.Student)
	}
	if set, err := j.Settings(); err != nil || set.Name != "Noor Peeters" || set.Starts["stage-1"].IsZero() {
		t.Errorf("the settings are %+v, %v", set, err)
	}
}

func TestTheListOfAHandInRunsEmpty(t *testing.T) {
	j := pilot.OpenJournal(t)
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1", Name: "Noor", Starts: map[string]time.Time{"stage-1": now.AddDate(0, 0, -10)}}))
	d := journal.NewDraft("een", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.Entry.Story = "Aan de deur."
	_, err := j.Finish(d, r, now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("tab", "right")
	p.Shows(t, "Aan de deur.")
	p.Press("x")
	p.Shows(t, "Hier staat nog niets om in te dienen")
	p.Press("space")
	p.Lives(t)
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
