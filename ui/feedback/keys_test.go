package feedback_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

// Enter alone leads through the criteria; tab and enter alone reply and take a next step along, which enter never leaves again.
func TestTabAndEnterReadAnAnswer(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "down", "down", "down", "enter", "enter", "enter", "enter")
	p.Shows(t, "3 van 17")
	p.Press("tab")
	p.Type("Dat wil ik.")
	p.Press("tab", "tab")
	p.Shows(t, "► Neem de stap mee")
	p.Press("enter", "shift+tab", "enter")
	p.Shows(t, "ja: staat bij je tips")
	p.Press("down", "enter")
	p.Shows(t, "4 van 17")
	p.Press("ctrl+c")
	if tips, err := j.Tips(); err != nil || len(tips) != 1 {
		t.Errorf("the journal keeps %v, %v", marks, err)
	}
	if replies, err := j.Replies(); err != nil || len(replies) != 1 || replies[0].Text != "Dat wil ik." {
		t.Errorf("kept %v, %v", replies, err)
	}
}

// A tip that is ticked stays ticked under enter, and space leaves it.
func TestEnterLeavesNoTip(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "end", "up", "enter", "enter", "home", "enter")
	p.Shows(t, "1 van 5 aangevinkt")
	p.Shows(t, "Katrien Maes  aangevinkt")
	p.Press("home", "space")
	p.Shows(t, "0 van 5 aangevinkt")
}
