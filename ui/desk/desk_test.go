package desk_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// TestASideFileHoldsAllThatWasSaid takes a lecturer's every kind of text: where the lecturer's own file takes nothing, the side file
// is the only place where it still stands.
func TestASideFileHoldsAllThatWasSaid(t *testing.T) {
	said := []string{"een volgende stap", "over de reflectie", "over dit antwoord", "een gesprekspunt", "een slotopmerking", "een notitie", "een label"}
	review := journal.Review{Journal: "j-1"}
	review.Remark("open", said[0], "")
	review.Comment("1-a", 1, "h", said[1])
	review.CommentAt(journal.Comment{Entry: "1-a", Revision: 1, Hash: "h", Part: "open", Text: said[2]})
	review.Raise(said[3])
	review.SetClosing(said[4])
	review.SetNote(said[5])
	review.SetLabel(said[6])
	win := &window.Window{}
	win.Speak(words.CatalogFor("nl"))
	file := desk.SideFile(desk.New(win, desk.Options{Rubric: rubric.Default}), review)
	for _, text := range said {
		if !strings.Contains(file, text) {
			t.Errorf("%q is not in it:\n%s", text, file)
		}
	}
}
