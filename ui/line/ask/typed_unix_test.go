//go:build unix

package ask_test

import (
	"bufio"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"
	"golang.org/x/term"

	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// typing answers a text by keys in a terminal, and gives the text and what the terminal was sent.
func typing(t *testing.T, keys string) (text string, w ask.Word, shown string) {
	t.Helper()
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		control.Close()
		tty.Close()
	})
	var all strings.Builder
	read := make(chan struct{})
	go func() {
		defer close(read)
		_, _ = io.Copy(&all, control)
	}()
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	if _, err := control.WriteString(keys); err != nil {
		t.Fatal(err)
	}
	text, w = c.Text(ask.Text{Question: "Wat zag je?"})
	c.Close()
	tty.Close()
	<-read
	return text, w, all.String()
}

func TestWhatIsTypedInATerminal(t *testing.T) {
	for name, test := range map[string]struct {
		keys, want string
		word       ask.Word
	}{
		"letters":                            {"Élise lachte.\r.\r", "Élise lachte.", ask.Answered},
		"backspace takes a letter":           {"kat\x7fas\r.\r", "kaas", ask.Answered},
		"backspace takes a whole sign":       {"e\u0301\x7fa\r.\r", "a", ask.Answered},
		"ctrl+w takes a word":                {"mama lachte \x17zweeg\r.\r", "mama zweeg", ask.Answered},
		"ctrl+u takes the line":              {"fout\x15goed\r.\r", "goed", ask.Answered},
		"arrows write nothing":               {"a\x1b[Ab\x1b[1;5Cc\x1bOPd\r.\r", "abcd", ask.Answered},
		"a paste is text, whatever it says":  {"\x1b[200~een\rterug\r.\rklaar\x1b[201~\r.\r", "een\nterug\n.\nklaar", ask.Answered},
		"more than a system takes of a line": {strings.Repeat("mama ", 2000) + "zei\r.\r", strings.Repeat("mama ", 2000) + "zei", ask.Answered},
		"ctrl+d ends":                        {"Een.\r\x04", "Een.", ask.End},
	} {
		t.Run(name, func(t *testing.T) {
			if text, word, _ := typing(t, test.keys); text != test.want || word != test.word {
				t.Errorf("got %.80q, %d, want %.80q, %d", text, word, test.want, test.word)
			}
		})
	}
}

// What stands on a line is handed on to be saved as soon as somebody rests, so that a program that is killed loses a moment at most.
func TestALineIsKeptBeforeItEnds(t *testing.T) {
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	defer tty.Close()
	go func() { _, _ = io.Copy(io.Discard, control) }()
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	defer c.Close()
	kept := make(chan string, 10)
	_, _ = control.WriteString("Mama bleef even")
	go func() {
		if got := <-kept; got != "Mama bleef even" {
			t.Errorf("kept %q", got)
		}
		_, _ = control.WriteString(" staan\r.\r")
	}()
	if text, _ := c.Text(ask.Text{Question: "Wat zag je?", Keep: func(text string) { kept <- text }}); text != "Mama bleef even staan" {
		t.Errorf("the text is %q", text)
	}
}

// A word that leads elsewhere is no text, however long somebody rests on it before enter.
func TestAWordIsNotKeptAsText(t *testing.T) {
	for word, ends := range map[string]string{"klaar": "", "later": "", ".": "", "?": ".\r", "lees": ".\r", "dieper": ".\r"} {
		t.Run(word, func(t *testing.T) {
			control, tty, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer control.Close()
			defer tty.Close()
			go func() { _, _ = io.Copy(io.Discard, control) }()
			c := ask.New(tty, tty, words.CatalogFor("nl"))
			defer c.Close()
			_, _ = control.WriteString("Een.\r" + word)
			last := ""
			text, _ := c.Text(ask.Text{Question: "Wat zag je?", Keep: func(text string) {
				if last = text; text == "Een.\n"+word {
					_, _ = control.WriteString("\r" + ends)
				}
			}})
			if text != "Een." || last != text {
				t.Errorf("the text is %q, and %q is kept", text, last)
			}
		})
	}
}

// What is taken away again is not kept either.
func TestWhatIsErasedIsNotKept(t *testing.T) {
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	defer tty.Close()
	go func() { _, _ = io.Copy(io.Discard, control) }()
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	defer c.Close()
	_, _ = control.WriteString("Een.\rJan")
	var kept []string
	c.Text(ask.Text{Question: "Wat zag je?", Keep: func(text string) {
		switch kept = append(kept, text); len(kept) {
		case 2:
			_, _ = control.WriteString("\x15")
		case 3:
			_, _ = control.WriteString(".\r")
		}
	}})
	if want := []string{"Een.", "Een.\nJan", "Een."}; !slices.Equal(kept, want) {
		t.Errorf("kept %q", kept)
	}
}

// What does not show, or steers a terminal, is neither taken nor shown, and a sentence says so; the letters around it erase as they stand.
func TestHiddenSignsAreNotShown(t *testing.T) {
	family := "👩\u200d👧"
	for name, test := range map[string]struct{ keys, want, shows string }{
		"eight bits that steer": {"a\u009b31mb\r.\r", "a31mb", "a31mb"},
		"right to left":         {"\x1b[200~a\u202eb\u2066c\x1b[201~\r.\r", "abc", "abc"},
		"no width":              {"a\u200b\ufeffb\x7fc\r.\r", "ac", "ab\b \bc"},
		"no letters":            {"a\xff\xe2\x82b\xe2é\r.\r", "abé", "abé"},
		"a line of another":     {"a\u2028b\r.\r", "a\nb", "a\r\nb"},
		"joiners stay":          {family + "\r.\r", family, family},
	} {
		t.Run(name, func(t *testing.T) {
			text, _, shown := typing(t, test.keys)
			said := strings.Contains(shown, words.CatalogFor("nl").Walk.Hidden)
			left := name != "joiners stay" && name != "a line of another"
			if text != test.want || !strings.Contains(shown, test.shows) || said != left {
				t.Errorf("the text is %q, the terminal was sent %q", text, shown)
			}
			for _, hidden := range []string{"\u009b", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\xff"} {
				if strings.Contains(shown, hidden) {
					t.Errorf("%q is shown", hidden)
				}
			}
		})
	}
}

// A signal that reaches a question within a question ends both: nobody can answer any more.
func TestASignalEndsEveryQuestion(t *testing.T) {
	t.Setenv("VISUAL", "true")
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	defer tty.Close()
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	defer c.Close()
	c.Folder = t.TempDir()
	go func() {
		for said, once := bufio.NewScanner(control), false; said.Scan(); {
			if strings.Contains(said.Text(), "gaat open in") && !once {
				once = true
				_ = syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
			}
		}
	}()
	_, _ = control.WriteString("Een.\reditor\r")
	if text, w := c.Text(ask.Text{Question: "Wat zag je?"}); text != "Een." || w != ask.End {
		t.Errorf("got %q, %d", text, w)
	}
	if _, w := c.Yes("Toch?", true); w != ask.End || !c.Ended() {
		t.Errorf("a later question gives %d", w)
	}
}

// Nothing moves the cursor but the keys that take a letter away, nothing has a colour, and nothing is erased: what was said stays said.
func TestNothingIsDrawnAnew(t *testing.T) {
	_, _, shown := typing(t, "Mama lachte.\r?\rlees\r.\r")
	shown = strings.NewReplacer("\x1b[?2004h", "", "\x1b[?2004l", "").Replace(shown)
	if strings.ContainsRune(shown, 0x1b) || strings.Contains(strings.ReplaceAll(shown, "\r\n", ""), "\r") || strings.ContainsRune(shown, '\b') {
		t.Errorf("the terminal was sent %q", shown)
	}
}

// While somebody else asks something by itself, the terminal is as it was found and a signal is not taken from the system.
func TestAnotherAsksAside(t *testing.T) {
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	defer tty.Close()
	go func() { _, _ = io.Copy(io.Discard, control) }()
	found, err := term.GetState(int(tty.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	defer c.Close()
	heard := make(chan os.Signal, 1)
	c.Aside(func() {
		if lent, err := term.GetState(int(tty.Fd())); err != nil || *lent != *found {
			t.Error("the terminal is not as it was found", err)
		}
		signal.Notify(heard, syscall.SIGHUP) // or it would end the test
		_ = syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
		<-heard
		signal.Stop(heard)
	})
	_, _ = control.WriteString("ja\r")
	if yes, w := c.Yes("Verder?", false); !yes || w != ask.Answered {
		t.Errorf("the signal came to a question behind it: %v, %d", yes, w)
	}
	_ = syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	if _, w := c.Yes("Verder?", false); w != ask.End {
		t.Errorf("a signal gives %d behind it", w)
	}
}

func TestAPassphraseDoesNotShow(t *testing.T) {
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	var all strings.Builder
	read := make(chan struct{})
	go func() {
		defer close(read)
		_, _ = io.Copy(&all, control)
	}()
	c := ask.New(tty, tty, words.CatalogFor("nl"))
	_, _ = control.WriteString("vier losse woorden samen\r")
	secret, w := c.Secret("Wachtzin?")
	c.Close()
	tty.Close()
	<-read
	if secret != "vier losse woorden samen" || w != ask.Answered || strings.Contains(all.String(), "losse") {
		t.Errorf("got %q, %d, shown %q", secret, w, all.String())
	}
}
