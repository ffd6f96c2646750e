package ui_test

import (
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// The replacements in one entry are one new version of it.
func TestOneChoiceIsOneVersion(t *testing.T) {
	j := openJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "v", "down", "right", "enter")
	if e := entryAt(t, j, told); e.Revision != 2 || strings.Contains(e.Story+e.Answers["houding.luisteren"].Text, "Emma") {
		t.Errorf("revision %d: %q, %q", e.Revision, e.Story, e.Answers["houding.luisteren"].Text)
	}
}

func TestWhatWasKeptIsNotAskedAgain(t *testing.T) {
	j := openJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "l", "esc", "i", "ctrl+n")
	shows(t, p, "1 van 3 · naam")
	shows(t, p, "zong «Emma» mee")
	p.Press("ctrl+n")
	shows(t, p, "Beslis eerst over 3 plaatsen")
	// A change in the same text leaves alone what was decided about another place in it.
	p.Press("right", "v", "enter")
	shows(t, p, "3 van 3 · naam")
	p.Press("t")
	shows(t, p, "1 van 4 · naam · ● blijft staan")
	p.Press("o", "t")
	shows(t, p, "Bij «Katrien» zag ik")
	if marks, err := j.Decisions([]string{"estimate/stage-1"}); err != nil || len(marks) != 0 {
		t.Errorf("the decision is still kept: %v, %v", marks, err)
	}
}

func TestAnEntryThatStaysHere(t *testing.T) {
	j := openJournal(t)
	telling(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "h")
	shows(t, p, "Ze blijft hier")
	shows(t, p, "1 van 1 · naam")
	p.Press("l", "ctrl+p")
	shows(t, p, "2 reflecties gaan mee. 1 laat je zelf hier. 1 privéreflectie blijft hier.")
	shows(t, p, "□ ")
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	h, file := handInAt(t, koffie(t, out))
	if len(h.Entries) != 2 || h.Chosen.By != exchange.ByHand || strings.Contains(file, "Emma") {
		t.Errorf("%d entries travel by %q", len(h.Entries), h.Chosen.By)
	}
}

func TestEditingOpensThePlaceAndChecksAgain(t *testing.T) {
	j := openJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "right", "right", "right", "e")
	shows(t, p, "Actief luisteren")
	shows(t, p, "│ Ik liet Emma uitspreken.")
	p.Press("esc")
	shows(t, p, "5 van 5")
	p.Press("e")
	for range "Emma uitspreken." {
		p.Press("backspace")
	}
	p.Type("haar uitspreken.")
	p.Press("esc")
	shows(t, p, "nieuwe versie nog niet afgerond")
	p.Press("e", "ctrl+n", "enter")
	if e := entryAt(t, j, told); e.Revision != 2 || e.Answers["houding.luisteren"].Text != "Ik liet haar uitspreken." {
		t.Errorf("revision %d says %q", e.Revision, e.Answers["houding.luisteren"].Text)
	}
	shows(t, p, "van 4 · naam")
	if text, _, _ := p.Frame(); strings.Contains(text, "uitspreken") {
		t.Errorf("it is asked about still:\n%s", text)
	}
}

func TestEditingAReasonOpensTheSelfAssessment(t *testing.T) {
	j := openJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "e")
	shows(t, p, "Zelfinschatting ── Actief luisteren")
	p.Press("ctrl+k", "home")
	p.Type("Toen ")
	p.Press("esc")
	shows(t, p, "van 5 · naam")
	shows(t, p, "Toen Bij «Katrien»")
	if est := newest(t, j); est.Version != 2 || !est.Open() {
		t.Errorf("the finished estimate was changed: %+v", est)
	}
}

func TestAnotherAliasGoesWhereverTheOldOneStood(t *testing.T) {
	j := openJournal(t)
	filled(j)
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
	shows(t, p, "de schuilnaam zelf")
	p.Press("v", "enter")
	shows(t, p, "Geef een schuilnaam")
	p.Type("Mama van Katrien")
	p.Press("enter")
	shows(t, p, "Dat staat er al")
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
