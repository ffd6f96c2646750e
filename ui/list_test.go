package ui_test

import "testing"

// Whoever types faster than the journal is searched gets the entry that was searched for.
func TestEnterBeforeWhatIsFound(t *testing.T) {
	p := open(t, "nl", filled)
	p.Press("l", "/")
	p.Hold()
	p.Type("liedje")
	p.Press("enter", "enter")
	p.Release()
	shows(t, p, "Mama vertelde dat oma thuis altijd zingt.")
}
