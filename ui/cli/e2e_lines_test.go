//go:build unix

package cli_test

import (
	"os"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// inTalk opens a conversation at the first question and types into it.
func inTalk(t *testing.T, m *machine, typed string) *terminal {
	t.Helper()
	p := m.start(window{}, "--lines", "--lang", "nl")
	p.waitFor("Wat zag of hoorde je vandaag bij een ouder?")
	p.typeText(typed)
	p.waitFor(typed)
	return p
}

// However a conversation ends in the middle of a line, the line is kept, and the terminal is as it was.
func TestAConversationThatEndsKeepsTheLine(t *testing.T) {
	for name, test := range map[string]struct {
		ends func(p *terminal)
		says bool
	}{
		"ctrl+c":        {func(p *terminal) { p.send("ctrl+c") }, true},
		"asked to end":  {func(p *terminal) { p.signal(syscall.SIGTERM) }, true},
		"window closed": {func(p *terminal) { p.closeWindow() }, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			p := inTalk(t, m, "Mama bleef even staan")
			if test.ends(p); test.says {
				p.waitFor("is bewaard")
			}
			p.wait()
			if test.says {
				p.checkRestored()
			}
			if got := m.draft(); got != "Mama bleef even staan" {
				t.Errorf("kept %q", got)
			}
		})
	}
}

// Piped answers walk through the program without a terminal, whatever TERM says, and none of them is lost on the way to the next question.
func TestPipedAnswers(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	c := m.command("", "--lines", "--lang", "nl")
	c.Env = append(c.Env, "TERM=dumb")
	c.Stdin = strings.NewReader("Papa zwaaide.\n.\n\n1\n\n2\n\n\n\nstoppen\n")
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Stap 1 van 1. Houvast: Positieve ingesteldheid.", "Gekozen: 2, Oefenend.", "Afgerond.", "Tot de volgende keer."} {
		if !strings.Contains(string(out), want) {
			t.Errorf("%q is not said in\n%s", want, out)
		}
	}
	if strings.ContainsRune(string(out), 0x1b) {
		t.Errorf("a control sequence went into a pipe: %q", out)
	}
	if list, _, status := m.run("list", "--lang", "nl"); status != 0 || !strings.Contains(list, "1") {
		t.Errorf("list says %q with %d", list, status)
	}
}

// Lines are for whoever asks: by the flag, by either variable or by the setting, and a flag goes before these.
func TestWhoAsksForLinesGetsThem(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		env  string
		args []string
		want bool
	}{
		"flag":                  {"", []string{"--lines"}, true},
		"variable":              {"KOFFIEMOMENT_LINES=1", nil, true},
		"everybody's variable":  {"ACCESSIBLE=1", nil, true},
		"variable that says no": {"ACCESSIBLE=0", nil, false},
		"flag that says no":     {"ACCESSIBLE=1", []string{"--lines=false"}, false},
		"nobody":                {"", nil, false},
	} {
		m := newMachine(t)
		c := m.command("", append(test.args, "--lang", "nl")...)
		if test.env != "" {
			c.Env = append(c.Env, test.env)
		}
		out, _ := c.CombinedOutput()
		if got := strings.Contains(string(out), "Wat zag of hoorde je"); got != test.want {
			t.Errorf("%s: lines %v, want %v: %s", name, got, test.want, out)
		}
	}
}

// One line before the first screen ever says that there is another way, and none does after that.
func TestTheOtherWayIsSaidOnce(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := m.start(window{}, "--lang", "nl")
	p.waitFor("Wat zag of hoorde je")
	p.send("ctrl+c")
	p.wait()
	if s := p.screen(); !s.has("koffiemoment --lines") {
		t.Errorf("the window says %v", s)
	}
	p = m.start(window{}, "--lang", "nl")
	p.waitFor("Wat zag of hoorde je")
	p.send("ctrl+c")
	p.wait()
	if s := p.screen(); s.has("koffiemoment --lines") {
		t.Error("it is said twice")
	}
}

// An editor of one's own opens after a warning only, and what is written there comes back.
func TestAnEditorOfOnesOwn(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	script := m.home + "/ed"
	must(t, os.WriteFile(script, []byte("#!/bin/sh\nprintf 'Uit de editor.\\n' > \"$1\"\n"), 0o700))
	m.env = append(m.env, "EDITOR="+script)
	p := inTalk(t, m, "Mama")
	p.typeText("\reditor\r")
	p.waitFor("Toch openen?")
	p.typeText("ja\r")
	p.waitFor("Gekozen: 1, ja.")
	p.typeText("later\r")
	p.waitFor("wacht op je als concept")
	p.send("ctrl+c")
	p.wait()
	if got := m.draft(); got != "Uit de editor." {
		t.Errorf("kept %q", got)
	}
	for _, path := range m.files() {
		if strings.Contains(path, "editor") {
			t.Errorf("%s was left behind", path)
		}
	}
}

// TestReadmeShowsAConversation holds the conversation in README.md to a real one: what is said, and what is typed where it is typed.
func TestReadmeShowsAConversation(t *testing.T) {
	m := newMachine(t)
	p := m.start(window{cols: 100, rows: 60}, "--lines", "--lang", "en")
	for _, turn := range [][2]string{
		{"with a parent today?", "Mum stood in the doorway and asked how the morning had gone."},
		{"morning had gone.", "."}, {"What did you think about it?", ""}, {"Now: Short.", "1"}, {"One sentence is enough.", "She asked about the morning and not about the coat."},
		{"not about the coat.", "."}, {"Where do you see yourself here?", "2"}, {"If …", "a parent stays in the doorway"}, {"then …", "I tell what the child played with"},
		{"Now: Finish.", ""}, {"What do you want to do?", "stop"},
	} {
		p.waitFor(turn[0])
		p.typeText(turn[1] + "\r")
	}
	p.wait()
	said := strings.ReplaceAll(strings.TrimSpace(p.transcript()), "\r", "")
	said = regexp.MustCompile(`([Tt]oday) \d\d:\d\d(, [a-z ]+)?`).ReplaceAllString(said, "${1} 15:42")
	told(t, "lines", "```\n"+said+"\n```\n")
}
