package entries_test

import (
	"testing"

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
	pilot.Shows(t, p, "Mama vertelde dat oma thuis altijd zingt.")
}
