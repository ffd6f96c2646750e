package ask_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// talk runs a conversation with answers that are piped in, and gives what was said.
func talk(t *testing.T, answers string, with func(t *ask.Talk)) string {
	t.Helper()
	in, out := file(t, answers), file(t, "")
	c := ask.New(in, out, words.CatalogFor("nl"))
	with(c)
	c.Close()
	if _, err := out.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	said, err := io.ReadAll(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(said)
}

func file(t *testing.T, holds string) *os.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(path, []byte(holds), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestATextIsTakenAsItWasTyped(t *testing.T) {
	for name, test := range map[string]struct {
		now, typed, want string
		word             ask.Word
	}{
		"one line":                     {"", "Mama lachte.\n.\n", "Mama lachte.", ask.Answered},
		"paragraphs":                   {"", "Een.\n\nTwee.\n.\n", "Een.\n\nTwee.", ask.Answered},
		"nothing":                      {"", "\n", "", ask.Answered},
		"enter keeps":                  {"Er stond al.", "\n", "Er stond al.", ask.Answered},
		"what is typed comes behind":   {"Er stond al.", "En dit.\n.\n", "Er stond al.\nEn dit.", ask.Answered},
		"a word leads away and keeps":  {"", "Half.\nterug\n", "Half.", ask.Back},
		"two words":                    {"", "sla over\n", "", ask.Skip},
		"capitals and spaces":          {"", " KLAAR \n", "", ask.Done},
		"a dot makes text":             {"", ".terug\n..\n.\n", "terug\n.", ask.Answered},
		"a word in a sentence":         {"", "terug naar de klas\n.\n", "terug naar de klas", ask.Answered},
		"anew":                         {"Oud.", "opnieuw\nNieuw.\n.\n", "Nieuw.", ask.Answered},
		"anew and enter keeps":         {"Oud.", "opnieuw\n\n", "Oud.", ask.Answered},
		"a word that means nothing":    {"", "leeg\nopnieuw\nJa.\n.\n", "Ja.", ask.Answered},
		"anew and put back":            {"Oud.", "opnieuw\nNieuw.\nzet terug\n.\n", "Oud.\nNieuw.", ask.Answered},
		"the end of the input keeps":   {"", "Half een", "Half een", ask.End},
		"the end behind a line":        {"", "Een.\n", "Een.", ask.End},
		"line ends of Windows":         {"", "Een.\r\nTwee.\r\n.\r\n", "Een.\nTwee.", ask.Answered},
		"what steers a terminal":       {"", "Een\x1b[31m rood.\n.\n", "Een[31m rood.", ask.Answered},
		"a question mark is no answer": {"", "?\nJa.\n.\n", "Ja.", ask.Answered},
	} {
		t.Run(name, func(t *testing.T) {
			kept := test.now
			talk(t, test.typed, func(c *ask.Talk) {
				got, word := c.Text(ask.Text{Question: "Wat zag je?", Now: test.now, Keep: func(text string) { kept = text }})
				if got != test.want || word != test.word {
					t.Errorf("got %q, %d, want %q, %d", got, word, test.want, test.word)
				}
				if strings.TrimRight(kept, "\n") != got {
					t.Errorf("kept %q of %q", kept, got)
				}
			})
		})
	}
}

var levels = []ask.Option{{Name: "Verkennend", Letter: "Ve"}, {Name: "Oefenend", Letter: "Oe"}, {Name: "Zelfstandig", Letter: "Ze"},
	{Name: "Geen gelegenheid", Number: "0"}}

func TestAChoiceIsFoundByItsNumberLetterOrName(t *testing.T) {
	for typed, want := range map[string]int{"2": 1, "2.": 1, "Oe": 1, "oefenend": 1, "zelf": 2, "0": 3, "geen": 3, "gelegen": 3, "": -1, "leeg": -1} {
		talk(t, typed+"\n", func(c *ask.Talk) {
			if got, word := c.Choose(ask.Choice{Question: "Waar?", Options: levels, Now: -1}); got != want || word != ask.Answered {
				t.Errorf("%q gives %d, %d, want %d", typed, got, word, want)
			}
		})
	}
}

func TestAWordLeadsElsewhereWhateverIsChosenFrom(t *testing.T) {
	talk(t, "klaar\n", func(c *ask.Talk) {
		options := []ask.Option{{Name: "Volgende die nog niet klaar is"}, {Name: "Stoppen"}}
		if at, word := c.Choose(ask.Choice{Question: "Wat wil je doen?", Options: options, Now: -1}); at != -1 || word != ask.Done {
			t.Errorf("it gives %d, %d", at, word)
		}
	})
}

func TestWhatIsNoChoiceIsAskedAgain(t *testing.T) {
	got := talk(t, "9\nx\n?\n2\n", func(c *ask.Talk) {
		c.Choose(ask.Choice{Question: "Waar herken je jezelf?", Options: levels[:2], Now: 0})
	})
	want := `1. Verkennend.
2. Oefenend.
Waar herken je jezelf? Nu: Verkennend. Enter behoudt.
Dat staat er niet bij. Kies van 1 tot 2, of typ een vraagteken.
Waar herken je jezelf? Nu: Verkennend. Enter behoudt.
Dat staat er niet bij. Kies van 1 tot 2, of typ een vraagteken.
Waar herken je jezelf? Nu: Verkennend. Enter behoudt.
Typ een cijfer, of de naam of het begin ervan.
Deze woorden doen hier iets, alleen op een regel: “terug”, “leeg”, “later” en “klaar”.
Wil je zo’n woord als tekst? Zet er een punt voor.
1. Verkennend.
2. Oefenend.
Waar herken je jezelf? Nu: Verkennend. Enter behoudt.
Gekozen: 2, Oefenend.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A word that leads elsewhere goes before what a name begins with.
func TestAWordGoesBeforeANameThatBeginsWithIt(t *testing.T) {
	opts := []ask.Option{{Name: "Terugkijken"}, {Name: "Klaar om te versturen"}}
	for typed, want := range map[string]ask.Word{"terug": ask.Back, "klaar": ask.Done, "terugk": ask.Answered} {
		talk(t, typed+"\n", func(c *ask.Talk) {
			if _, w := c.Choose(ask.Choice{Question: "Wat?", Options: opts, Now: -1, Must: true}); w != want {
				t.Errorf("%q is %d, want %d", typed, w, want)
			}
		})
	}
}

func TestTicksTurn(t *testing.T) {
	on := make([]bool, 4)
	got := talk(t, "2 3\n2\n\n", func(c *ask.Talk) {
		c.Tick(ask.Ticks{Question: "Welke?", Options: levels, On: on, Tick: func(int) {}})
	})
	if diff := cmp.Diff([]bool{false, false, true, false}, on); diff != "" {
		t.Error(diff, got)
	}
}

func TestALineTakesTwoHundred(t *testing.T) {
	talk(t, strings.Repeat("é", 300)+"\n", func(c *ask.Talk) {
		if got, _ := c.Line(ask.Line{Question: "Wie?"}); got != strings.Repeat("é", 200) {
			t.Errorf("got %d letters", len([]rune(got)))
		}
	})
}

// Of what was said before only the question is asked again, and a question mark still says all.
func TestWhatWasSaidIsNotReadOutAgain(t *testing.T) {
	got := talk(t, "?\n2\n", func(c *ask.Talk) {
		if at, _ := c.Choose(ask.Choice{Question: "Waar?", Options: levels[:2], Now: -1, Short: true}); at != 1 {
			t.Errorf("got %d", at)
		}
	})
	if strings.Count(got, "1. Verkennend.") != 1 || !strings.HasPrefix(got, "Waar?\n") {
		t.Errorf("said\n%s", got)
	}
}

func TestAPathIsTakenWhole(t *testing.T) {
	path := "/m/" + strings.Repeat("a  b/", 100)
	talk(t, path+"\n", func(c *ask.Talk) {
		if got, _ := c.Line(ask.Line{Question: "Waar?", Path: true}); got != path {
			t.Errorf("got %q", got)
		}
	})
}
