package stands_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/stands"
	"koffiemoment/ui/pilot"
)

// What a student hears, whole, in each language: nothing of it may change without being read.
func TestConversations(t *testing.T) {
	for _, scene := range []struct {
		name, lang, answers string
		fill                func(*store.Journal)
		with                func(*diary.Diary) ask.Word
	}{
		// A level with its reason and a moment, the one before put back, and what stands then.
		{"assess", "nl", "\n1\n3\nIk vertel mee.\n.\nja\n1\n\nklaar\n3\n\n", pilot.Estimated, stands.Assess},
		{"assess", "en", "\n2\ncur\nread\n4\n\nno\n4\nyes\n\n", pilot.Estimated, stands.Assess},
		{"assess", "fr", "\n1\n3\nJe raconte aussi.\n.\noui\n1\n\nfini\n3\n\n", pilot.Estimated, stands.Assess},
		{"growth", "nl", "\n1\n\n", pilot.Estimated, stands.Growth},
		{"mirror", "nl", "\nIk wacht.\n.\n", pilot.Estimated, stands.Mirror},
		{"intentions", "nl", "1\n2\nzet terug\n1\n\n\n", pilot.Filled, stands.Intentions},
		{"around", "nl", "\n1\nDe bank aan de poort\naan de poort\n\n2\nJ.\nOuder Vlier\n4\nOuder Zon\n5\nOuder Vlier\nzet terug\n\n", pilot.Filled, stands.Around},
	} {
		t.Run(scene.name+"."+scene.lang, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			scene.fill(j)
			said, _ := talk(t, j, scene.lang, scene.answers, scene.with)
			golden(t, scene.name+"."+scene.lang, said)
		})
	}
}

// newest is the newest self-assessment of stage 1.
func newest(t *testing.T, j *store.Journal) journal.Estimate {
	t.Helper()
	all, err := j.Estimates("stage-1")
	if err != nil || len(all) == 0 {
		t.Fatalf("%d estimates, %v", len(all), err)
	}
	return all[0]
}

func TestWhatWasTypedIsKeptWhereTheInputEnds(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	_, w := talk(t, j, "nl", "\n2\nnieuws\n2\nOok als ik", stands.Assess)
	said := newest(t, j).Judgements["houding.nieuwsgierig"]
	if w != ask.End || said.Level != "oefenend" || !strings.HasSuffix(said.Reason, "\nOok als ik") {
		t.Errorf("ended with %d, kept %+v", w, said)
	}
	_, w = talk(t, j, "nl", "\nHalf een", stands.Mirror)
	if w == ask.Answered && len(newest(t, j).Answers) > 0 {
		t.Error("the mirror asked nothing and kept an answer")
	}
}

// A self-assessment that was handed in stays as it is; what is changed later stands beside it.
func TestAHandedInEstimateStays(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	pilot.HandIn(j, pilot.Now)
	said, _ := talk(t, j, "nl", "\n2\nnieuws\n1\n\n\n\n", stands.Assess)
	all, err := j.Estimates("stage-1")
	if err != nil || len(all) != 2 || all[1].Judgements["houding.nieuwsgierig"].Level != "zelfstandig" || all[0].Judgements["houding.nieuwsgierig"].Level != "verkennend" {
		t.Errorf("kept %+v, %v", all, err)
	}
	if !strings.Contains(said, "komt in een nieuwe versie ernaast") {
		t.Error("that it comes beside the first is not said")
	}
}

func TestWhatWasChosenIsPutBack(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	talk(t, j, "nl", "\n2\nnieuws\n1\nterug\nzet terug\n\n\n\n", stands.Assess)
	if got := newest(t, j).Judgements["houding.nieuwsgierig"].Level; got != "zelfstandig" {
		t.Errorf("got %q", got)
	}
}

func TestAnAliasThatMayNotBeIsRefused(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	talk(t, j, "nl", "\n2\nJ.P.\nAn Peeters\nOuder Vlier\n\n", stands.Around)
	around, err := j.Surroundings()
	if err != nil || len(around.Families) != 1 || around.Families[0] != "Ouder Vlier" {
		t.Errorf("got %+v, %v", around, err)
	}
}
