package textarea_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/textarea"
)

// typed puts letters in one by one, as keys do.
func typed(a *textarea.Area, text string) {
	for _, letter := range text {
		a.Insert(string(letter))
	}
}

// What a person sees as one sign goes by one key.
func TestOneSignGoesWhole(t *testing.T) {
	for name, sign := range map[string]string{
		"family": "👩‍👩‍👧‍👦", "tone": "👍🏽", "flag": "🇧🇪", "heart": "❤️", "teacher": "👩🏿‍🏫", "accent": "e\u0301", "Hindi": "क्षि", "keycap": "3️⃣",
	} {
		a := textarea.New("x" + sign)
		if a.Delete(textarea.Left); a.String() != "x" {
			t.Errorf("%s: backspace left %q", name, a.String())
		}
		a = textarea.New(sign + "x")
		a.Move(textarea.Start, false)
		if a.Delete(textarea.Right); a.String() != "x" {
			t.Errorf("%s: delete left %q", name, a.String())
		}
		a = textarea.New("")
		if typed(a, "x"+sign); a.At() != len("x"+sign) {
			t.Errorf("%s: typed letter by letter, the cursor is at %d of %d", name, a.At(), len("x"+sign))
		}
	}
}

// Undo goes back word by word, redo comes back the same way, and what is typed after it ends what could come back.
func TestUndoGoesByWords(t *testing.T) {
	a := textarea.New("")
	typed(a, "een twee  drie\nvier")
	a.Paste(" en dan een hele zin")
	a.Insert("!")
	states := []string{"een twee  drie\nvier en dan een hele zin", "een twee  drie\nvier", "een twee  drie\n", "een twee  drie", "een twee  ", "een ", ""}
	for _, want := range states {
		if !a.Undo() || a.String() != want {
			t.Fatalf("undo gives %q, want %q", a.String(), want)
		}
	}
	if a.Undo() {
		t.Error("there is more to undo than was done")
	}
	for i := len(states) - 2; i >= 0; i-- {
		if !a.Redo() || a.String() != states[i] {
			t.Fatalf("redo gives %q, want %q", a.String(), states[i])
		}
	}
	a.Insert("?")
	if a.Redo() {
		t.Error("what was undone came back after something else was typed")
	}
}

func TestUndoOfWhatWasTakenAway(t *testing.T) {
	a := textarea.New("een twee drie vier")
	for range len("ie vier") {
		a.Delete(textarea.Left)
	}
	a.Move(textarea.Start, false)
	a.Delete(textarea.WordRight)
	for _, want := range []string{"een twee dr", "een twee drie ", "een twee drie vier"} {
		if !a.Undo() || a.String() != want {
			t.Fatalf("undo gives %q, want %q", a.String(), want)
		}
	}
	if a.At() != a.Len() {
		t.Errorf("undo leaves the cursor at %d, where it was not", a.At())
	}
}

func TestSelectedTextIsReplacedAndComesBack(t *testing.T) {
	a := textarea.New("een twee drie")
	a.Move(textarea.WordLeft, true)
	a.Move(textarea.WordLeft, true)
	if row := a.View(40, 1).Rows[0]; row.Text[row.From:row.To] != "twee drie" {
		t.Errorf("%q shows as selected", row.Text[row.From:row.To])
	}
	typed(a, "vier")
	if a.String() != "een vier" {
		t.Errorf("typing over a selection gives %q", a.String())
	}
	if a.Undo(); a.String() != "een twee drie" {
		t.Errorf("undo gives %q", a.String())
	}
	if from, to := a.Selected(); from != len("een ") || to != a.Len() {
		t.Errorf("undo selects %d to %d, which was not", from, to)
	}
	a.Move(textarea.WordLeft, true)
	a.Move(textarea.Left, false)
	if a.At() != 0 {
		t.Errorf("left out of a selection leads to %d", a.At())
	}
}

// Home and end lead through the row that one sees, and up and down keep their column over a short line.
func TestMovingByRows(t *testing.T) {
	a := textarea.New("aaaa bbbb cccc\nd\neeee ffff")
	a.View(11, 9)
	for _, s := range []struct {
		by   textarea.Motion
		x, y int
	}{
		{textarea.RowStart, 0, 3}, {textarea.RowEnd, 9, 3}, {textarea.Up, 1, 2}, {textarea.Up, 4, 1}, {textarea.Up, 9, 0}, {textarea.RowEnd, 10, 0},
		{textarea.Left, 9, 0}, {textarea.Right, 0, 1}, {textarea.RowStart, 0, 1}, {textarea.Start, 0, 0}, {textarea.LineEnd, 4, 1}, {textarea.End, 9, 3},
		{textarea.LineStart, 0, 3}, {textarea.PageUp, 0, 0}, {textarea.PageDown, 9, 3},
	} {
		a.Move(s.by, false)
		if v := a.View(11, 9); v.X != s.x || v.Y != s.y {
			t.Fatalf("motion %d leads to column %d of row %d, want %d of %d", s.by, v.X, v.Y, s.x, s.y)
		}
	}
}

// A click lands on the letter under it, on the end of a row that is shorter, and below the text at its end.
func TestPlacing(t *testing.T) {
	a := textarea.New("aa 👩‍👩‍👧 bb\nccc")
	a.Measure(ansi.GraphemeWidth)
	a.View(20, 5)
	for _, c := range []struct{ x, y, at int }{{0, 0, 0}, {3, 0, 3}, {4, 0, 3}, {5, 0, len("aa 👩‍👩‍👧")}, {19, 0, len("aa 👩‍👩‍👧 bb")}, {9, 1, a.Len()}, {0, 4, a.Len()}, {-3, -1, 0}} {
		if a.Place(c.x, c.y, false); a.At() != c.at {
			t.Errorf("a click on %d, %d lands at %d, want %d", c.x, c.y, a.At(), c.at)
		}
	}
	a.Place(0, 0, false)
	a.Place(2, 0, true)
	if from, to := a.Selected(); from != 0 || to != 2 {
		t.Errorf("dragging selects %d to %d", from, to)
	}
}

// A single row moves sideways, whatever is put in it, and a masked one tells neither letters nor words.
func TestASingleRow(t *testing.T) {
	a := textarea.New("")
	a.Single = true
	a.Set("een\ntwee drie vier")
	if v := a.View(10, 1); v.Rows[0].Text != "drie vier" || v.X != 9 || !v.Above {
		t.Errorf("the end shows as %q with the cursor in column %d", v.Rows[0].Text, v.X)
	}
	a.Move(textarea.Start, false)
	if v := a.View(10, 1); v.Rows[0].Text != "een twee d" || v.X != 0 || v.Above {
		t.Errorf("the start shows as %q with the cursor in column %d", v.Rows[0].Text, v.X)
	}
	a.Masked = true
	if v := a.View(30, 1); strings.Trim(v.Rows[0].Text, "•") != "" {
		t.Errorf("a secret shows as %q", v.Rows[0].Text)
	}
	a.Move(textarea.WordRight, false)
	if a.At() != a.Len() {
		t.Errorf("a word in a secret ends at %d", a.At())
	}
	a.Paste(strings.Repeat("x", 500_000))
	if v := a.View(30, 1); v.X != 29 || !v.Above || len(v.Rows[0].Text) != 29*len("•") {
		t.Errorf("of a long secret %d bytes show, with the cursor in column %d", len(v.Rows[0].Text), v.X)
	}
	a.Delete(textarea.Left)
	if a.Undo() {
		t.Error("what was taken from a secret comes back")
	}
}

// Spaces, marks and joiners fill rows as letters do, so that any number of them costs no more to show and to pass.
func TestWhatHasNoLettersFillsRows(t *testing.T) {
	for name, text := range map[string]string{
		"spaces": strings.Repeat(" ", 300_000), "joiners": strings.Repeat("\u200d", 300_000), "marks": "a" + strings.Repeat("\u0301", 300_000),
		"joined": strings.Repeat("👩\u200d", 100_000), "a word": strings.Repeat("a", 500_000),
	} {
		a := textarea.New(text)
		v := a.View(78, 18)
		for _, row := range v.Rows {
			if len(row.Text) > 78*64 {
				t.Errorf("%s: a row of %d bytes is drawn", name, len(row.Text))
			}
		}
		if len(v.Rows) != 18 || !v.Above || v.X > 77 {
			t.Errorf("%s: %d rows in sight, more above: %v, the cursor in column %d", name, len(v.Rows), v.Above, v.X)
		}
		a.Delete(textarea.Left)
		a.Insert("x")
		if got := a.Len(); got == len(text) && name != "spaces" && name != "a word" || got < len(text)-longest || got > len(text)+1 {
			t.Errorf("%s: backspace and a letter leave %d of %d bytes", name, got, len(text))
		}
		if a.Delete(textarea.WordLeft); name != "spaces" && a.Len() != 0 {
			t.Errorf("%s: a word taken away leaves %d bytes", name, a.Len())
		}
		if a.Undo(); a.Len() < len(text)-longest {
			t.Errorf("%s: it comes back as %d bytes of %d", name, a.Len(), len(text))
		}
	}
}

// longest is how many bytes one key takes away at most.
const longest = 128

// Of an empty line that is selected, the break shows it.
func TestASelectedBreakShows(t *testing.T) {
	a := textarea.New("een\n\ntwee drie")
	a.Move(textarea.Start, true)
	for range len("een") {
		a.Move(textarea.Right, true)
	}
	var got []string
	for _, row := range a.View(7, 5).Rows {
		shown := row.Text[:row.From] + "[" + row.Text[row.From:row.To]
		if row.Break {
			shown += "/"
		}
		got = append(got, shown)
	}
	if want := "een[/ [/ [twee  [drie"; strings.Join(got, " ") != want {
		t.Errorf("selected shows as %q, want %q", strings.Join(got, " "), want)
	}
}

func TestWhoGoesAwayLeavesNothingSelected(t *testing.T) {
	a := textarea.New("een twee")
	a.Move(textarea.WordLeft, true)
	a.Leave()
	if row := a.View(40, 1).Rows[0]; row.From != row.To {
		t.Errorf("%q shows as selected", row.Text[row.From:row.To])
	}
	if a.Insert("x"); a.String() != "een xtwee" {
		t.Errorf("a letter typed later gives %q", a.String())
	}
}
