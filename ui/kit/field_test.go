package kit_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
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

// press gives keys to a field by their names; what is no name is typed.
func press(field *kit.Field, keys ...string) kit.Edited {
	var edited kit.Edited
	for _, name := range keys {
		edited = field.Update(pilot.KeyNamed(name))
	}
	return edited
}

func newField(text string) *kit.Field {
	field := kit.NewField(&kit.Theme{}, text)
	field.Focus(true)
	return field
}

// Marks that are typed one by one pile up no higher than those of a paste.
func TestTypedMarksDoNotPile(t *testing.T) {
	field := newField("")
	field.Update(tea.PasteMsg{Content: "e" + strings.Repeat("\u0301", 9)})
	pasted := field.Text()
	field = newField("e")
	for range 9 {
		field.Update(tea.KeyPressMsg{Code: '\u0301', Text: "\u0301"})
	}
	if field.Text() != pasted {
		t.Errorf("typed, %d marks stay; pasted, %d", len(field.Text())/2, len(pasted)/2)
	}
	if said := kit.Refusal(&words.CatalogFor("nl").Walk, press(field, "\u0301")); said == "" {
		t.Error("a mark that is left out goes without a word")
	}
}

// A field takes a book, and says so when it takes no more; nothing of what is too long comes in.
func TestAFieldTakesABook(t *testing.T) {
	book := strings.Repeat("Oma haalt haar op en ze zingen samen.\n", 13_200)
	field := newField("Eerst dit. ")
	if edited := field.Update(tea.PasteMsg{Content: book}); !edited.Changed || field.Text() != "Eerst dit. "+book {
		t.Fatalf("of a book of %d bytes %d came in", len(book), len(field.Text()))
	}
	edited := field.Update(tea.PasteMsg{Content: book})
	if said := kit.Refusal(&words.CatalogFor("nl").Walk, edited); edited.Changed || said == "" || len(field.Text()) != len("Eerst dit. "+book) {
		t.Errorf("what is too long left %d bytes and the words %q", len(field.Text()), said)
	}
	if press(field, "ctrl+z"); field.Text() != "Eerst dit. " {
		t.Errorf("undo of the paste left %d bytes", len(field.Text()))
	}
	if press(field, "ctrl+y"); field.Text() != "Eerst dit. "+book {
		t.Errorf("redo of the paste left %d bytes", len(field.Text()))
	}
}

// Page keys belong to a text that is longer than its field, whose edge then says on which side there is more; else to the screen.
func TestPageKeysScrollALongText(t *testing.T) {
	field := newField("een\ntwee")
	draw := func() string {
		f := &kit.Frame{}
		kit.DrawField(f, field, 0, 40, 3)
		return strings.Join(f.Body, "\n")
	}
	if down := pilot.KeyNamed("pgdown"); draw() == "" || field.Scrolls(down) || field.Scrolls(pilot.KeyNamed("down")) {
		t.Error("a text that is in sight takes page keys")
	}
	field = newField("een\ntwee\ndrie\nvier\nvijf")
	if got, want := draw(), " ▲ drie\n ▌ vier\n ▌ vijf"; got != want {
		t.Errorf("the end is drawn as\n%s\nwant\n%s", got, want)
	}
	if up := pilot.KeyNamed("pgup"); !field.Scrolls(up) {
		t.Error("a long text does not take page keys")
	}
	press(field, "pgup")
	if got, want := draw(), " ▲ drie\n ▌ vier\n ▌ vijf"; got != want {
		t.Errorf("a page up within sight moves the text:\n%s", got)
	}
	press(field, "pgup")
	if got, want := draw(), " ▌ een\n ▌ twee\n ▼ drie"; got != want {
		t.Errorf("the start is drawn as\n%s\nwant\n%s", got, want)
	}
}

// A click puts the cursor under it, whatever the edge takes; one that drags selects.
func TestAClickInAField(t *testing.T) {
	field := newField("een twee")
	f := &kit.Frame{}
	kit.DrawField(f, field, 0, 40, 2)
	field.Click(4, 0, false)
	field.Click(8, 0, true)
	if press(field, "d"); field.Text() != "een d" {
		t.Errorf("a click, a drag and a letter give %q", field.Text())
	}
}

// Each key that a text answers does one thing, and those that it does not know are not typed.
func TestKeysOfAText(t *testing.T) {
	for keys, want := range map[string]string{
		"ctrl+w": "een twee ", "alt+backspace": "een twee ", "ctrl+backspace": "een twee ", "ctrl+u": "", "ctrl+k": "een twee drie",
		"home x": "xeen twee drie", "ctrl+a x": "xeen twee drie", "ctrl+home delete": "en twee drie", "home ctrl+delete": " twee drie",
		"home ctrl+k": "", "ctrl+left ctrl+left x": "een xtwee drie", "alt+left alt+right x": "een twee driex", "shift+left shift+left delete": "een twee dr",
		"shift+home x": "x", "ctrl+shift+left x": "een twee x", "enter x": "een twee drie\nx", "shift+enter x": "een twee drie\nx",
		"x ctrl+z": "een twee drie", "x ctrl+z ctrl+y": "een twee driex", "x ctrl+z ctrl+shift+z": "een twee driex", "ctrl+q": "een twee drie",
		"alt+x": "een twee drie", "left left backspace": "een twee die", "shift+left right x": "een twee driex",
	} {
		field := newField("een twee drie")
		if press(field, strings.Fields(keys)...); field.Text() != want {
			t.Errorf("%s gives %q, want %q", keys, field.Text(), want)
		}
	}
}

// What is selected makes room for what comes in its place: a book goes over a book.
func TestABookGoesOverABook(t *testing.T) {
	field := newField(strings.Repeat("a ", kit.MaxText/2))
	for _, name := range []string{"x", "enter"} {
		if edited := press(field, name); edited.Changed || kit.Refusal(&words.CatalogFor("nl").Walk, edited) == "" {
			t.Errorf("a full field takes %s, or says nothing", name)
		}
	}
	press(field, "ctrl+home", "ctrl+shift+end")
	book := strings.Repeat("b ", kit.MaxText/2)
	if edited := field.Update(tea.PasteMsg{Content: book}); !edited.Changed || field.Text() != book {
		t.Errorf("a book over a book leaves %.10q…", field.Text())
	}
	press(field, "ctrl+home", "ctrl+shift+end", "x")
	if field.Text() != "x" {
		t.Errorf("a letter over a book leaves %.10q…", field.Text())
	}
}

// A text of an older journal may hold what no text takes any more. It shows clean, and only what changes it makes it so.
func TestOpeningATextChangesNothing(t *testing.T) {
	field := newField("een\r\ntwee\tdrie\u202e")
	for _, name := range []string{"left", "ctrl+home", "shift+end", "pgdown", "ctrl+z", "ctrl+y", "f1"} {
		if edited := press(field, name); edited.Changed {
			t.Errorf("%s changes the text", name)
		}
	}
	if field.Text() != "een\ntwee drie" {
		t.Errorf("it shows as %q", field.Text())
	}
}

// However small the window, the row with the cursor is in it.
func TestTheCursorIsInSight(t *testing.T) {
	theme := &kit.Theme{}
	for h := 1; h <= 14; h++ {
		for up := range 5 {
			field := newField("a\nb\nc\nd\ne")
			for range up {
				press(field, "up")
			}
			f := &kit.Frame{Title: "Titel", Status: "bewaard"}
			f.Add("", "Een vraag", "")
			kit.DrawField(f, field, 0, 30, 5)
			f.Add("", "Daaronder", "nog", "wat")
			content, cursor := f.Draw(theme, 30, h)
			if want := "▌ " + string("edcba"[up]); cursor == nil || !strings.Contains(strings.Split(content, "\n")[cursor.Y], want) {
				t.Errorf("at height %d, %d rows up, the cursor is on %v of\n%s", h, up, cursor, content)
			}
		}
	}
}

// What is selected is drawn reversed, and a line feed as one cell of it.
func TestASelectionIsDrawn(t *testing.T) {
	field := newField("een twee\n\ndrie")
	press(field, "ctrl+home", "ctrl+right", "shift+down", "shift+down")
	f := &kit.Frame{}
	kit.DrawField(f, field, 0, 40, 3)
	on, off := "\x1b[7m", "\x1b[m"
	if got, want := strings.Join(f.Body, "\n"), " ▌ een"+on+" twee "+off+"\n ▌ "+on+" "+off+"\n ▌ "+on+"dri"+off+"e"; got != want {
		t.Errorf("it is drawn as\n%q\nwant\n%q", got, want)
	}
	field.Focus(false)
	f = &kit.Frame{}
	if kit.DrawField(f, field, 0, 40, 3); strings.Contains(strings.Join(f.Body, ""), on) {
		t.Error("it stays when the cursor goes")
	}
}

// What lies under a text ends at one edge, also behind signs that a terminal draws in pieces.
func TestTheSurfaceOfATextHasOneEdge(t *testing.T) {
	theme := kit.NewTheme("auto", colorprofile.TrueColor, kit.Ground{Background: lipgloss.Color("#16161e"), Text: lipgloss.Color("#d8d8e0")})
	_, surface := theme.Surfaces()
	for _, cells := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
		theme.Cells = cells
		field := kit.NewField(&theme, "mama\ngezin 👩‍👩‍👧 duim 👍🏽 vlag 🇧🇪\n漢字 e\u0301 नमस्ते")
		field.Focus(true)
		f := &kit.Frame{}
		kit.DrawField(f, field, 0, 40, 5)
		drawn, _ := f.Draw(&theme, 80, 24)
		edges := map[int]bool{}
		for line := range strings.Lines(drawn) {
			if end := strings.LastIndex(line, ansi.ResetStyle); strings.Contains(line, surface) && strings.Contains(line, "▌") {
				edges[cells.StringWidth(line[:end])] = true
			}
		}
		if len(edges) != 1 {
			t.Errorf("counted by %v it ends at %v:\n%s", cells, edges, drawn)
		}
	}
}
