package entries_test

import (
	"slices"
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/window"
)

// Whoever types faster than the journal is searched gets the entry that was searched for.
func TestEnterBeforeWhatIsFound(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "/")
	p.Hold()
	p.Type("liedje")
	p.Press("enter", "enter")
	p.Release()
	p.Shows(t, "Mama vertelde dat oma thuis altijd zingt.")
}

// What was typed stays when the search is opened again, and esc there takes it away.
func TestASearchIsOpenedAgain(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "/")
	p.Type("oma")
	p.Press("enter", "/")
	p.Type(" thuis")
	p.Press("enter", "enter")
	p.Shows(t, "Mama vertelde dat oma thuis altijd zingt.")
	p.Press("esc", "/", "esc")
	p.Shows(t, "3 reflecties")
}

// The line with the mark is that of the row where the cursor is.
func TestALineOfAListLeadsToItsRow(t *testing.T) {
	for name, open := range map[string]func(*logbook.Logbook) window.Screen{
		"list": entries.NewList,
		"bin":  entries.NewBin,
		"moments": func(book *logbook.Logbook) window.Screen {
			rows := make([]*store.Summary, len(book.Overview.Newest))
			for i := range rows {
				rows[i] = &book.Overview.Newest[i]
			}
			return entries.NewMoments(book, "Momenten", rows)
		},
	} {
		p := pilot.Open(t, "nl", pilot.Filled)
		if name == "bin" {
			p.Press("l", "x", "x", "esc")
		}
		s := open(p.Shell.Book)
		p.Run(p.Shell.Push(s))
		p.Press("down")
		text, _, _ := p.Frame()
		y := slices.IndexFunc(strings.Split(text, "\n"), func(line string) bool { return strings.HasPrefix(line, " ► ") })
		if row, found := entries.RowAt(s, 80, 24, y); !found || row != 1 {
			t.Errorf("%s: line %d is of row %d, %v:\n%s", name, y, row, found, text)
		}
		if row, found := entries.RowAt(s, 80, 24, 0); found {
			t.Errorf("%s: the title is row %d", name, row)
		}
	}
}

func TestDeleteUndoAndPurge(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "x")
	p.Shows(t, "2 reflecties")
	p.Press("u")
	p.Shows(t, "3 reflecties")
	p.Press("x", "p", "x", "enter")
	p.Shows(t, "1 reflectie")
	p.Press("x", "j")
	p.Shows(t, "De prullenmand is leeg")
}

// Who went on to the bin or the help, before the list was read, stays there.
func TestWhoWentOnIsNotOvertakenByAnEntry(t *testing.T) {
	for key, want := range map[string]string{"p": "De prullenmand is leeg", "f1": "Hulp"} {
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Hold()
		p.Press("l", "enter", key)
		p.Release()
		p.Shows(t, want)
	}
}

func TestWhatIsPurgedCanNotBePutBack(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "x", "p", "x", "j", "esc")
	p.Hides(t, "zet terug")
	p.Press("u")
	p.Shows(t, "2 reflecties")
}
