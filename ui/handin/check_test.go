package handin_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// The replacements in one entry are one new version of it.
func TestOneChoiceIsOneVersion(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "v")
	if e := entryAt(t, j, told); e.Revision != 2 || strings.Contains(e.Story+e.Answers["houding.luisteren"].Text, "Emma") {
		t.Errorf("revision %d: %q, %q", e.Revision, e.Story, e.Answers["houding.luisteren"].Text)
	}
}

func TestWhatWasKeptIsNotAskedAgain(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "l", "esc", "i", "ctrl+n")
	p.Shows(t, "1 van 3")
	p.Shows(t, "zong Emma mee")
	p.Press("ctrl+n")
	p.Shows(t, "beslis eerst over 3 passages")
	// A change in the same text leaves alone what was decided about another place in it.
	p.Press("right", "d")
	p.Type("zij")
	p.Press("down", "right", "enter")
	p.Shows(t, "3 van 3")
	p.Press("t")
	p.Shows(t, "blijft staan · 1 van 4")
	p.Press("o", "t")
	p.Shows(t, "Bij Katrien zag ik")
	estimates, err := j.Estimates("stage-1")
	must(err)
	issues := discretion.Issues(discretion.EstimateTexts(&estimates[len(estimates)-1]), discretion.Known{})
	if marks, err := j.Decided(issues); err != nil || len(issues) == 0 || len(marks) != 0 {
		t.Errorf("the decision is still kept: %v, %v", marks, err)
	}
}

func TestAnEntryThatStaysHere(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "h")
	p.Shows(t, "blijft hier · u zet terug")
	p.Shows(t, "1 van 1")
	p.Press("l", "ctrl+p")
	p.Shows(t, "2 reflecties gaan mee. 1 laat je zelf hier. 1 privéreflectie blijft")
	p.Shows(t, "blijft hier")
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	h, file := pilot.HandInAt(t, koffie(t, out))
	if len(h.Entries) != 2 || h.Chosen.By != exchange.ByHand || strings.Contains(file, "Emma") {
		t.Errorf("%d entries travel by %q", len(h.Entries), h.Chosen.By)
	}
}

func TestEditingOpensThePlaceAndChecksAgain(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "right", "right", "right", "e")
	p.Shows(t, "Actief luisteren")
	p.Shows(t, "▌ Ik liet Emma uitspreken.")
	p.Press("esc")
	p.Shows(t, "5 van 5")
	p.Press("e")
	for range "Emma uitspreken." {
		p.Press("backspace")
	}
	p.Type("haar uitspreken.")
	p.Press("esc")
	p.Shows(t, "is nog niet afgerond")
	p.Press("e")
	p.Shows(t, "Verder   neemt je nieuwe versie over")
	p.Press("ctrl+n")
	if e := entryAt(t, j, told); e.Revision != 2 || e.Answers["houding.luisteren"].Text != "Ik liet haar uitspreken." {
		t.Errorf("revision %d says %q", e.Revision, e.Answers["houding.luisteren"].Text)
	}
	p.Shows(t, "beslis eerst over")
	if text, _, _ := p.Frame(); strings.Contains(text, "uitspreken") {
		t.Errorf("it is asked about still:\n%s", text)
	}
}

func TestEditingAReasonOpensTheSelfAssessment(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "e")
	p.Shows(t, "Waarom dit niveau?")
	p.Press("ctrl+k", "home")
	p.Type("Toen ")
	p.Press("esc")
	p.Shows(t, "Toen Bij Katrien")
	if est := pilot.Newest(t, j); est.Version != 2 || !est.Open() {
		t.Errorf("the finished estimate was changed: %+v", est)
	}
}

// Other words for a name leave a finished self-assessment finished: it is the same judgement.
func TestAReplacementKeepsAFinishedSelfAssessmentFinished(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "v")
	if est := pilot.Newest(t, j); est.Version != 2 || est.Finished.IsZero() {
		t.Errorf("got version %d, finished %v", est.Version, est.Finished)
	}
}

func TestAnotherAliasGoesWhereverTheOldOneStood(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := rubric.Default()
	for i, private := range []bool{false, true} {
		d := journal.NewDraft("naam"+string(rune('0'+i)), now, r, journal.Encounter{Stage: "stage-1", Alias: "Mama van Katrien"}, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Private = "Aan de deur.", private
		_, err := j.Finish(d, r, now)
		must(err)
	}
	must(j.SaveSurroundings(journal.Surroundings{Chances: []journal.Chance{{Name: "Aan de deur"}}, Families: []string{"Mama van Katrien"}}))
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	p.Shows(t, "de schuilnaam zelf")
	p.Press("v", "enter")
	p.Shows(t, "Geef een schuilnaam")
	p.Type("Mama van Katrien")
	p.Press("enter")
	p.Shows(t, "Dat staat er al")
	p.Press("ctrl+u")
	p.Type("Ouder Roos")
	p.Press("enter")
	const want = "Ouder Roos"
	for _, seq := range []int{4, 5} {
		if got := entryAt(t, j, seq).Encounter.Alias; got != want {
			t.Errorf("entry %d has the alias %q", seq, got)
		}
	}
	if around, err := j.Surroundings(); err != nil || !slices.Equal(around.Families, []string{want}) {
		t.Errorf("the class list holds %v, %v", around.Families, err)
	}
}

// What was replied about an entry stays with that entry, and nobody has to decide about it.
func TestAReplyAboutAnEntryThatStays(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	at := slices.IndexFunc(page.Rows, func(s store.Summary) bool { return s.Private })
	must(j.Reply(exchange.StudentReply{Answer: "a-2", Entry: page.Rows[at].ID, Text: "Ik sprak met Katrien Peeters over Emma.", Made: now}))
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "Dit is precies")
	from, err := j.Collect(store.Query{}, []string{})
	if err != nil || slices.ContainsFunc(from.Replies, func(r exchange.StudentReply) bool { return r.Entry != "" }) {
		t.Errorf("replies about no entry that travels are collected: %+v, %v", from.Replies, err)
	}
}

// What was replaced does not come back with a new version that was begun before.
func TestAReplacementReachesOpenDrafts(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	same := journal.Revise("zelfde", now, rubric.Default(), entryAt(t, j, told))
	same.Entry.Tip = "Dit schreef ik gisteren."
	more := journal.Revise("meer", now, rubric.Default(), entryAt(t, j, told))
	more.Entry.Story += " Emma lachte."
	must(j.SaveDraft(same, rubric.Default()))
	must(j.SaveDraft(more, rubric.Default()))
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "d")
	p.Type("de kleuter")
	p.Press("enter")
	for id, want := range map[string]string{"zelfde": "juf Katrien.", "meer": "juf Katrien. de kleuter lachte."} {
		d, err := j.Draft(id)
		must(err)
		if s := d.Entry.Story; strings.Contains(s, "Emma") || !strings.HasSuffix(s, want) || id == "zelfde" && d.Entry.Tip != same.Entry.Tip {
			t.Errorf("draft %q says %q, tip %q", id, s, d.Entry.Tip)
		}
	}
	p.Press("e") // the draft that is taken up is the changed one
	if text, _, _ := p.Frame(); strings.Contains(text, "Emma") {
		t.Errorf("the name is still in the draft:\n%s", text)
	}
}

// Giving a family the alias of another would make two families one.
func TestAnAliasOfAnotherFamilyIsRefused(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	for id, alias := range map[string]string{"emma": "Ouder van Emma", "roos": "Ouder Roos"} {
		d := journal.NewDraft(id, now, rubric.Default(), journal.Encounter{Stage: "stage-1", Place: "gang", Alias: alias}, journal.Short, nil, nil)
		d.Entry.Story = "In de gang."
		must(j.SaveDraft(d, rubric.Default()))
		if id == "emma" {
			_, err := j.Finish(d, rubric.Default(), now)
			must(err)
		}
	}
	open := journal.NewDraft("ernaast", now, rubric.Default(), journal.Encounter{Alias: "ouder van emma"}, journal.Short, nil, nil)
	must(j.SaveDraft(open, rubric.Default()))
	around, err := j.Surroundings()
	must(err)
	around.Families = []string{"Ouder van Emma", "Ouder Linde"}
	must(j.SaveSurroundings(around))
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "v")
	for _, taken := range []string{"ouder linde", "Ouder Roos", "Ouder Zonnebloem"} { // on the class list, in a draft, in an entry
		p.Type(taken)
		p.Press("enter")
		p.Shows(t, "Deze schuilnaam staat al op de lijst")
		p.Press("ctrl+u")
	}
	p.Type("Ouder Vlier")
	p.Press("enter")
	if around, err = j.Surroundings(); err != nil || !slices.Equal(around.Families, []string{"Ouder Vlier", "Ouder Linde"}) {
		t.Errorf("the class list holds %v, %v", around.Families, err)
	}
	if d, err := j.Draft("ernaast"); err != nil || d.Entry.Encounter.Alias != "Ouder Vlier" {
		t.Errorf("the draft has the alias %q, %v", d.Entry.Encounter.Alias, err)
	}
}

func TestHelpLosesNothingThatIsBeingReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "d")
	p.Type("de kleuter")
	p.Press("f1", "esc")
	p.Shows(t, "de kleuter")
	p.Press("esc", "l", "l", "l", "l", "l", "ctrl+n", "pgdown", "down")
	was, _, _ := p.Frame()
	p.Press("f1", "f1")
	if text, _, _ := p.Frame(); text != was {
		t.Errorf("the preview is elsewhere after a look at the keys:\n%s", text)
	}
}

// An entry that was made private at its place in the check no longer goes along, and the first step knows.
func TestAnEntryMadePrivateDuringTheCheck(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "e")
	d := journal.Revise("prive", now, rubric.Default(), entryAt(t, j, told))
	d.Entry.Private = true
	_, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p.Press("esc")
	p.Shows(t, "1 van 1")
	p.Press("ctrl+p")
	p.Shows(t, "2 reflecties gaan mee. 2 privéreflecties blijven hier.")
}

// What stands only in lines on why counts as decided on, too.
func TestProgressInLinesOnWhy(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("right", "right", "tab", "w")
	p.Type("Samen met Katrien en Emma.")
	p.Press("esc", "ctrl+n")
	p.Shows(t, "1 van 2")
	p.Press("v")
	p.Shows(t, "2 van 2")
}

// Where the words can't be replaced in one of the places, they are in none, and the student is told.
func TestAReplacementIsWholeOrNotAtAll(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	d := journal.NewDraft("enkel", now, rubric.Default(), journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.Entry.Story = "Emma"
	lone, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "d", "ctrl+u", "enter")
	p.Shows(t, "Van een reflectie zou geen verhaal overblijven. Nergens is iets")
	for id, story := range map[string]string{"4": "De mama van Emma", lone.ID: "Emma"} {
		if e, err := j.Entry(id); err != nil || e.Revision != 1 || !strings.HasPrefix(e.Story, story) {
			t.Errorf("entry %s, revision %d: %q, %v", id, e.Revision, e.Story, err)
		}
	}
	p.Press("esc")
	p.Shows(t, "2 van 6")
	p.Press("v")
	if e, err := j.Entry(lone.ID); err != nil || e.Story != "Kind 2" {
		t.Errorf("afterwards it says %q, %v", e.Story, err)
	}
}

// What is gone from the text since the check can't be replaced in it, and the student is told what it is about.
func TestWhatIsGoneIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	d := journal.NewDraft("enkel", now, rubric.Default(), journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.Entry.Story = "De mama van Emma zwaaide."
	e, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	next := journal.Revise("vervolg", now, rubric.Default(), e)
	next.Entry.Story = "Een mama zwaaide."
	_, err = j.Finish(next, rubric.Default(), now)
	must(err)
	p.Press("v")
	p.Shows(t, "Wat je wilde vervangen, staat er intussen niet meer. Nergens is iets")
	if e, err = j.Entry(e.ID); err != nil || e.Revision != 2 || e.Story != next.Entry.Story {
		t.Errorf("revision %d: %q, %v", e.Revision, e.Story, err)
	}
}

// The only entry gets another stage while it is edited from here: the form has the cursor again.
func TestTheListRunsEmptyUnderTheCheck(t *testing.T) {
	j := pilot.OpenJournal(t)
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1", Name: "Noor", Starts: map[string]time.Time{"stage-1": now.AddDate(0, 0, -10)}}))
	d := journal.NewDraft("een", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.Entry.Story = "De mama van Emma kwam."
	_, err := j.Finish(d, r, now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("down", "down", "down", "tab", "ctrl+n")
	p.Shows(t, "1 van 1")
	p.Press("e", "ctrl+t", "home", "enter")
	for range 11 { // down to the encounter's stage
		p.Press("down")
	}
	p.Press("right", "ctrl+n")
	p.Lives(t)
	p.Shows(t, "Hier staat nog niets om in te dienen")
	p.Type("x")
	p.Lives(t)
}
