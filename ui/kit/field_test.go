package kit_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
)

// A line may end exactly at the edge of the field, at whatever width: the text is drawn, and the cursor goes past it.
func TestALineThatEndsAtTheEdge(t *testing.T) {
	for width := 60; width <= 84; width += 8 {
		for length := width - 8; length <= width; length++ {
			j := pilot.OpenJournal(t)
			r := rubric.Default()
			if err := j.UseRubric(r); err != nil {
				t.Fatal(err)
			}
			d := journal.NewDraft("open", pilot.Now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
			d.Entry.Story = strings.Repeat("a", length) + "\n" + strings.Repeat("a", length-1) + " \nb"
			if err := j.SaveDraft(d, r); err != nil {
				t.Fatal(err)
			}
			p := pilot.OpenOn(t, "nl", j)
			p.Resize(width, 24)
			p.Press("v", "ctrl+home", "down", "down", "down", "down", "down", "end")
			p.Type("c")
			p.Resize(width+1, 20)
			p.Press("esc")
			if got := pilot.Drafts(t, j)[0].Entry.Story; !strings.HasSuffix(got, "\nbc") {
				t.Fatalf("at width %d and length %d the text ends in %q", width, length, got[length:])
			}
		}
	}
}
