package handin_test

import (
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// handedOver writes the file from the writing itself, and reads it.
func handedOver(t *testing.T, p *pilot.Pilot, out string) *exchange.HandIn {
	t.Helper()
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	h, _ := pilot.HandInAt(t, koffie(t, out))
	return h
}

// TestOneMomentGoesWithoutTheSelfAssessment guards a student who shows one moment from fixing what was said of the whole stage; and who
// wants it along can have it.
func TestOneMomentGoesWithoutTheSelfAssessment(t *testing.T) {
	for name, c := range map[string]struct {
		keys  []string
		along bool
	}{
		"one moment":           {[]string{"right", "right", "tab", "space"}, false},
		"two moments":          {[]string{"right", "right", "tab", "space", "down", "space"}, true},
		"one, with it":         {[]string{"right", "right", "tab", "space", "tab", "tab", "down", "down", "left"}, true},
		"two, without it":      {[]string{"right", "right", "down", "down", "right", "tab", "space", "down", "space"}, false},
		"all, as always":       {nil, true},
		"without, then of all": {[]string{"right", "right", "down", "down", "right", "up", "up", "left", "left"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			pilot.Estimated(j)
			p, out := handsIn(t, "nl", j)
			p.Press(c.keys...)
			p.Press("ctrl+n", "ctrl+n", "end")
			const stays = "■ Je zelfinschatting."
			if c.along {
				p.Hides(t, stays)
			} else {
				p.Shows(t, stays)
			}
			p.Press("ctrl+p", "ctrl+p")
			if h := handedOver(t, p, out); len(h.Estimates) > 0 != c.along {
				t.Errorf("%d self-assessments went along", len(h.Estimates))
			}
			all, err := j.Estimates("stage-1")
			if err != nil || all[0].HandedIn != c.along {
				t.Errorf("it is fixed: %v, %v", all[0].HandedIn, err)
			}
		})
	}
}

// TestThePreviewSaysWhomAReplyIsTo guards a student with two reviewers.
func TestThePreviewSaysWhomAReplyIsTo(t *testing.T) {
	p := pilot.Open(t, "nl", replied)
	p.Press("i", "ctrl+n", "ctrl+n", "end")
	p.Shows(t, "Aan Bram · ")
	p.Shows(t, "Dank je wel daarvoor.")
}

// replied is a journal in which the student said something back to an answer.
func replied(j *store.Journal) {
	pilot.Answered(j)
	all, err := j.Feedback()
	must(err)
	for i := range all {
		if all[i].Name() == "Bram" {
			must(j.Reply(exchange.StudentReply{Answer: all[i].Answer.ID, Text: "Dank je wel daarvoor.", Made: now}))
		}
	}
}
