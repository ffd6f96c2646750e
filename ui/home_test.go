package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

func TestADiscardedDraftCanComeBack(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("x", "j")
	p.Shows(t, "Concept in de prullenmand")
	bin, err := j.Bin()
	if err != nil || len(bin) != 1 || !bin[0].Draft {
		t.Errorf("the bin holds %+v, %v", bin, err)
	}
	p.Press("u")
	p.Shows(t, "Verder met je concept")
	p.Hides(t, "prullenmand")
	if drafts := pilot.Drafts(t, j); len(drafts) != 1 || drafts[0].Entry.Story != "Vanmorgen aan de deur." {
		t.Errorf("%d drafts are back", len(drafts))
	}
}

// Drafts of one day are told apart before one is opened, and before one is thrown away.
func TestDraftsDifferAtAGlance(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := rubric.Default()
	d := journal.NewDraft("tweede", now, r, journal.Encounter{Stage: "stage-1", Alias: "Ouder Hazelaar"}, journal.Short, nil, nil)
	d.Entry.Story = "Een moment aan de poort, met heel veel regen."
	must(j.SaveDraft(d, r))
	entries, err := j.List(store.Query{}, 0, 1)
	must(err)
	e, err := j.Entry(entries.Rows[0].ID)
	must(err)
	must(j.SaveDraft(journal.Revise("derde", now, r, e), r))
	p := pilot.OpenOn(t, "nl", j)
	p.Shows(t, "● ○ ○ ○  Ouder Hazelaar, vandaag 15:42")
	p.Shows(t, "● ● ○ ○  “Vanmorgen aan …”, vandaag 15:22")
	p.Shows(t, "Verder met nieuwe versie   ● ○ ○ ○  “Aan de poort …”, vandaag 15:42")
	p.Press("x")
	p.Says(t, "De nieuwe versie van je reflectie van gisteren weggooien?")
	p.Says(t, "30 dagen terug te halen")
	p.Says(t, "6 woorden · de reflectie zelf blijft")
	p.Press("enter", "down", "x")
	p.Says(t, "Het concept met Ouder Hazelaar weggooien? “Een moment aan de poort, met heel veel regen.” · 9 woorden")
	p.Press("enter")
	if drafts := pilot.Drafts(t, j); len(drafts) != 3 {
		t.Errorf("enter left %d drafts", len(drafts))
	}
}

func TestTheOverviewTellsOfAnAnswer(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Shows(t, "Antwoord op je logboek     nog geen antwoord")
	_, err := j.KeepAnswer(pilot.Answer("a-1", 1, h, now), now)
	must(err)
	p = pilot.OpenOn(t, "nl", j)
	p.Shows(t, "Antwoord op je logboek     nieuw · 2 gesprekspunten")
	p.Press("z", "down", "down")
	p.Shows(t, "Zelfstandig O")
	p.Press("enter")
	p.Shows(t, "Katrien Maes, do 12 maart: Oefenend. Volgende stap: “Laat een stilte")
	p.Press("esc", "right")
	p.Hides(t, "antwoord\n")
}

// An answer that came and was read is an answer still, also where nothing is left to talk about; that of a second reviewer is one more.
func TestTheOverviewTellsOfAnAnswerThatWasRead(t *testing.T) {
	j, h, p := pilot.Lone(t)
	for i, reviewer := range []exchange.Reviewer{pilot.Maes, pilot.Claes} {
		a := exchange.NewAnswer(fmt.Sprintf("%d-1", i), 1, h, reviewer, now)
		a.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "verkennend"})
		_, err := j.KeepAnswer(a, now)
		must(err)
		must(j.SeeAnswer(a.ID))
		p = pilot.OpenOn(t, "nl", j)
		p.Shows(t, "Antwoord op je logboek     "+[]string{"1 antwoord, gelezen", "2 antwoorden, gelezen"}[i])
	}
	p.Press("d")
	p.Shows(t, "2 antwoorden, gelezen")
	p.Hides(t, "nog geen antwoord")
	p.Press(";")
	p.Shows(t, "Beide blikken naast elkaar") // it can be put on paper, too
}

func TestQuittingAsksNothingWhenAllIsSaved(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	if p.Press("q"); !p.Quit {
		t.Error("the program goes on")
	}
}

func TestCapsLockChangesNothingOnTheOverview(t *testing.T) {
	for key, want := range map[string]string{"Z": "Zelfinschatting", "L": "Mijn reflecties", "D": "Kansen en gezinnen", "X": "weggooien?", "R": "Nalezen"} {
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Press(key)
		p.Shows(t, want)
	}
}

func TestTwoEntersOnAnEmptyFirstScreenLeaveNoDraft(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("enter", "enter")
	p.Pause()
	p.Press("esc")
	p.Shows(t, "Nieuw koffiemoment")
	if drafts := pilot.Drafts(t, j); len(drafts) != 0 {
		t.Errorf("%d drafts are offered", len(drafts))
	}
}

// stage is a journal of n entries about one criterion, a level further each time.
func stage(t *testing.T, n int) *store.Journal { return stageOf(t, rubric.Default(), n) }

func stageOf(t *testing.T, r *rubric.Rubric, n int) *store.Journal {
	j := pilot.OpenJournal(t)
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1"}))
	for i := range n {
		at := now.AddDate(0, 0, i-n)
		d := journal.NewDraft(fmt.Sprint("d", i), at, r, journal.Encounter{Stage: "stage-1", Alias: fmt.Sprint("Ouder ", i+1)}, journal.Short, nil, nil)
		d.Entry.Story = fmt.Sprintf("Moment %d aan de deur, met een verhaal dat langer is dan wat op twee regels naast het beeld gezegd raakt voor wie het leest.", i+1)
		d.Place("houding.positief", r.Levels[i%len(r.Levels)].ID)
		_, err := j.Finish(d, r, at)
		must(err)
	}
	return j
}

// A bar holds the newest moments only; the number beside it counts them all.
func TestBarsShowTheNewestMomentsAndCountAll(t *testing.T) {
	p := pilot.OpenOn(t, "nl", stage(t, 11))
	p.Shows(t, "Positief ingesteld      ▓█░▒▓ 11 Ze")
	p.Shows(t, "Gelijkwaardigheid       nog stil")
	p.Resize(120, 40)
	p.Shows(t, "▓█░▒▓█░▒▓ 11 Ze")
}

func TestTheLatestEntriesFillTheHeight(t *testing.T) {
	p := pilot.OpenOn(t, "nl", stage(t, 30))
	for _, size := range [][2]int{{120, 40}, {200, 60}, {80, 50}} {
		p.Resize(size[0], size[1])
		text, _, _ := p.Frame()
		below := text[strings.Index(text, "Laatst"):]
		if n, room := strings.Count(below, "Ouder "), map[int]int{40: 5, 60: 10, 50: 20}[size[1]]; n < room {
			t.Errorf("%d entries at %v:\n%s", n, size, text)
		}
		p.Press("end", "enter")
		p.Shows(t, "aan de deur, met een verhaal")
		p.Press("esc")
	}
	p.Resize(120, 40)
	p.Press("end")
	p.Resize(80, 16)
	p.Press("enter") // the entry that it stood on is out of sight
	p.Hides(t, "Moment 2")
}

func TestTheOverviewBesideItsLatestEntries(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Resize(120, 40)
	p.Golden(t, "overview-nl-120x40")
	text, _, _ := p.Frame()
	lines := strings.Split(text, "\n")
	row := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, "Ouder Zonnebloem") })
	p.Send(tea.MouseClickMsg{X: 70, Y: row + 1, Button: tea.MouseLeft})
	p.Shows(t, "Mama vertelde dat oma thuis altijd zingt.")
	p.Hides(t, "Nieuw koffiemoment")
}

// All that lies around a stage is seen at once in a small window, also once something was handed in and an invented class is there to try.
func TestAllThatLiesAroundAStageIsSeenAtOnce(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	must(os.MkdirAll(pilot.Outside(j), 0o700))
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Outbox: pilot.Outside(j), Class: func(string) (ui.Options, func() error, error) { return ui.Options{}, nil, nil }}, j)
	must(err)
	p.Press("d")
	p.Shows(t, "Groei")
	p.Shows(t, "Instellingen")
	p.Hides(t, "▼")
}

// Who knows no other keys than tab and enter comes everywhere.
func TestTabAndEnterLeadToAllThatLiesAroundAStage(t *testing.T) {
	for i, want := range []string{"Groei", "Spiegel", "Voornemens", "", "Kansen en gezinnen", "Schoolkaart", "Stellingen", "Hoofd – hart – handen", "Het enkele verhaal", "Schrijfspiegel", "Toen en nu", "Kaartjes voor de groep", "Tips", "Notitie van je telefoon", "Verslag", "Indienen", "Antwoorden", "Nalezen", "", "Instellingen"} {
		if want == "" { // what is asked or said over the list: that no moment lies weeks back, the next stage
			continue
		}
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Press("tab", "tab", "tab", "enter")
		p.Shows(t, "Rond deze stage")
		for range i {
			p.Press("tab")
		}
		p.Press("enter")
		p.Shows(t, "   "+want)
		p.Hides(t, "Rond deze stage")
	}
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("tab", "tab", "tab", "tab", "tab", "enter") // behind the last row the keys follow
	p.Shows(t, "Groei")
	p.Hides(t, "Nieuw koffiemoment")
}

func TestTheFileThatWasHandedInStaysInSight(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("the file manager is not looked for by its name alone")
	}
	j, _, _ := pilot.Lone(t)
	programs := t.TempDir()
	t.Setenv("DISPLAY", ":none")
	t.Setenv("PATH", programs)
	p := pilot.OpenOn(t, "nl", j)
	o, err := j.Overview(0)
	must(err)
	p.Shows(t, "Laatst ingediend")
	p.Shows(t, filepath.Base(o.HandedFile))
	p.Press("f")
	p.Says(t, "De map kon van hieruit niet geopend worden.")
	p.Press("enter")
	shown := filepath.Join(programs, "shown")
	script := "#!/bin/sh\necho \"$1\" >" + shown + "\n"
	must(os.WriteFile(filepath.Join(programs, "xdg-open"), []byte(script), 0o700))
	p.Press("f")
	p.Shows(t, "Nieuw koffiemoment")
	if got, err := os.ReadFile(shown); err != nil || strings.TrimSpace(string(got)) != filepath.Dir(o.HandedFile) {
		t.Errorf("opened %q, %v", got, err)
	}
	must(os.RemoveAll(filepath.Dir(o.HandedFile)))
	p.Press("f")
	p.Says(t, "Deze map is er niet meer:")
}

// first is version 1 of the rubric that comes with the program, as journals were begun with it.
func first() *rubric.Rubric {
	return rubric.Earlier(rubric.Ref{ID: rubric.DefaultID, Version: 1, Digest: "1e57bc908fc0c062ba585eec742c35532be5dc794cb47d5ca223265c6bb0a99a"})
}

// A journal goes over to the new version of its rubric by one key, enter, and one key back. What was counted counts on, and a draft ends
// with the version that it was begun with.
func TestANewVersionOfTheRubricIsOffered(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Hides(t, "Nieuwe versie")
	p.Press("b")
	p.Hides(t, "Overstappen")

	r := first()
	j := stageOf(t, r, 5)
	d := journal.NewDraft("open", now, r, journal.Encounter{Stage: "stage-1", Alias: "Ouder Vlier"}, journal.Short, nil, nil)
	d.Entry.Story = "Half verteld."
	must(j.SaveDraft(d, r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1", Focus: []string{"houding.positief"}}))
	p = pilot.OpenOn(t, "nl", j)
	p.Shows(t, "Nieuwe versie van de rubric  stap over")
	p.Shows(t, "Nieuwe versie van de rubric")
	p.Press("b", "esc")
	p.Shows(t, "Nieuwe versie van de rubric")
	was := p.Shell.Book.Overview
	p.Press("b", "enter")
	p.Hides(t, "Nieuwe versie van de rubric")
	p.Shows(t, "Nieuwe momenten volgen de nieuwe versie")
	if got := p.Shell.Book.Overview; got.Rubric.Version != rubric.DefaultVersion || !reflect.DeepEqual(got.Coverage, was.Coverage) {
		t.Errorf("version %d counts %v, before %v", got.Rubric.Version, got.Coverage, was.Coverage)
	}
	p.Press("u")
	p.Shows(t, "Nieuwe versie van de rubric")
	p.Hides(t, "zet terug")
	p.Press("b", "enter", "v")
	p.Shows(t, "Half verteld.")
	p.Press("ctrl+t", "enter")
	entry, err := j.Entry(p.Shell.Book.Overview.Newest[0].ID)
	if must(err); entry.Story != "Half verteld." || entry.Rubric != r.Ref() {
		t.Errorf("%q is of version %d", entry.Story, entry.Rubric.Version)
	}
}

// Words without a level are a dot in the picture, on any scale, and leave the letters of the level given last.
func TestWordsWithoutALevelAreADot(t *testing.T) {
	for name, scale := range map[string]*rubric.Rubric{"four levels": rubric.Default(), "five": pilot.CollegeRubric(t)} {
		r := scale
		id, last := r.Walked()[0], r.Levels[1]
		j := pilot.OpenJournal(t)
		must(j.UseRubric(r))
		stage := r.Stages[0].ID
		must(j.SaveSettings(journal.Settings{Stage: stage}))
		for i, level := range []string{last.ID, ""} {
			d := journal.NewDraft(fmt.Sprint("d", i), now, r, journal.Encounter{Stage: stage}, journal.Short, nil, nil)
			d.Entry.Story = "Aan de deur."
			d.SetText(id, "In woorden.")
			if level != "" {
				d.Place(id, level)
			}
			_, err := j.Finish(d, r, now)
			must(err)
		}
		letters := last.Short.In("nl")
		drawn := "▒·"
		if len(r.Levels) > 4 {
			drawn = letters + " ·"
		}
		p := pilot.OpenOn(t, "nl", j)
		text, _, _ := p.Frame()
		if !regexp.MustCompile(drawn + ` +2 ` + letters).MatchString(text) {
			t.Errorf("%s: no %q with 2 %s:\n%s", name, drawn, letters, text)
		}
	}
}

// A self-assessment that lies open ends with the version of the rubric that it was begun with: whoever placed half of it by those
// descriptions reads the same ones for the rest. The next one has the new version.
func TestAnOpenSelfAssessmentKeepsItsVersion(t *testing.T) {
	r := first()
	j := stageOf(t, r, 3)
	est := journal.NewEstimate("stage-1", r, nil, now)
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: r.Levels[0].ID, Reason: "Ik vraag al eens iets."})
	must(j.SaveEstimate(est, r))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("b", "enter", "z")
	for _, id := range r.Walked() { // down to one that the new version says otherwise
		before, _ := r.Criterion(id)
		after, _ := rubric.Default().Criterion(id)
		if before.Levels[1].In("nl") != after.Levels[1].In("nl") {
			p.Press("2", "enter")
			p.Shows(t, strings.Join(strings.Fields(before.Levels[1].In("nl"))[:4], " "))
			break
		}
		p.Press("down")
	}
	p.Press("esc", "esc")
	p.Pause()
	if got := pilot.Newest(t, j); got.Version != 1 || got.Rubric != r.Ref() || len(got.Judgements) != 2 {
		t.Errorf("estimate %d of version %d holds %d", got.Version, got.Rubric.Version, len(got.Judgements))
	}
	est = pilot.Newest(t, j)
	est.Finished = now
	must(j.SaveEstimate(est, r))
	p = pilot.OpenOn(t, "nl", j)
	p.Press("z", "3", "esc")
	p.Pause()
	if got := pilot.Newest(t, j); got.Version != 2 || got.Rubric != rubric.Default().Ref() {
		t.Errorf("estimate %d is of version %d", got.Version, got.Rubric.Version)
	}
}

// A note brings many drafts at once: the overview shows the first of them, and all when somebody asks, each by its own day.
func TestManyDraftsUnfold(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default}, j)
	must(err)
	p.Press("-")
	for i := range 9 {
		p.Paste(fmt.Sprintf("%d/3/2026\nVerhaal %d.\n", i+1, i+1))
	}
	p.Press("ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "► Verder met je concept")
	p.Shows(t, "zo 1 mrt")
	p.Shows(t, "Verhaal 4.")
	p.Hides(t, "Verhaal 5.")
	p.Press("down", "down", "down", "down")
	p.Shows(t, "► Nog 6 concepten")
	p.Press("enter")
	p.Shows(t, "Verhaal 9.")
	p.Hides(t, "Nog 6 concepten")
	p.Shows(t, "Nieuw koffiemoment")
}
