//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// Whatever a journal, the name of a file or a word of the command line holds: on stdout and stderr it steers no terminal, and no name begins a
// line, which would read as one of the program's own.
func TestNoCommandPassesOnWhatIsHostile(t *testing.T) {
	m := newHostileMachine(t)
	offered := m.runs(t, "help")
	for _, lang := range words.Languages() {
		for _, args := range m.commands() {
			m.runs(t, append(args, "--lang", lang)...)
		}
	}
	if shown := m.runs(t, "show", "1"); !regexp.MustCompile(`^Oud .*Kastanje`).MatchString(shown) {
		t.Errorf("an alias is more than one line of:\n%s", shown)
	}
	if table := m.runs(t, "review", "--csv", "-", pilot.PourName("uit")); !strings.Contains(table, "kwaad.test") {
		t.Errorf("no name of a student is in the table:\n%s", table)
	}
	if cards := m.runs(t, "report", "cards", "--format", "md", "--out", "-", "--journal", pilot.PourName("kaart.db")); !strings.Contains(cards, "kwaad.test") {
		t.Errorf("nothing hostile is on a card:\n%s", cards)
	}
	commands, _, _ := strings.Cut(offered, "Onderwerpen")
	for _, found := range regexp.MustCompile(`(?m)^  ([a-z]+)  `).FindAllStringSubmatch(commands, -1) {
		if !m.ran[found[1]] {
			t.Errorf("no command line begins with %s", found[1])
		}
	}
}

// hostileMachine is a home of which every name and every text is hostile.
type hostileMachine struct {
	folder string
	ran    map[string]bool
}

func newHostileMachine(t *testing.T) *hostileMachine {
	m := &hostileMachine{filepath.Join(t.TempDir(), pilot.PourName("werk")), map[string]bool{}}
	for _, name := range []string{"logboek.db", "ander.db", "rein.db"} {
		must(t, os.MkdirAll(m.folder, 0o700))
		j, err := store.Open(filepath.Join(m.folder, pilot.PourName(name)), store.Options{})
		must(t, err)
		pilot.Answered(j)
		pilot.Beside(j)
		if name != "rein.db" { // of which a hand-in can be made: the signs of a place or a stage are not for a person to write
			pilot.PourOver(j)
		}
		must(t, j.Close())
	}
	m.lock(t)
	cards, err := store.Open(filepath.Join(m.folder, pilot.PourName("kaart.db")), store.Options{})
	must(t, err)
	must(t, cards.SaveCard(&journal.KeptCard{ID: "kaart", Entry: "1", Card: journal.DiscussionCard{About: pilot.Pour("Luisteren"), Moment: pilot.Pour("Een ouder wachtte."), Question: pilot.Pour("En jij?")}}))
	must(t, cards.Close())
	inbox := filepath.Join(m.folder, pilot.PourName("klas"))
	for _, folder := range []string{inbox, filepath.Join(inbox, pilot.PourName("map"))} {
		must(t, os.MkdirAll(folder, 0o700))
		for _, name := range []string{"stuk.koffie", "verslag.docx", "pak.zip", "geheim.age"} {
			must(t, os.WriteFile(filepath.Join(folder, pilot.PourName(name)), []byte(pilot.Pour("niets")), 0o600))
		}
	}
	for _, name := range []string{"stuk.koffie", "stuk.json", "stuk.yaml", "stuk.csv", "stuk.xlsx", "stuk.db", "zin.txt"} {
		must(t, os.WriteFile(filepath.Join(m.folder, pilot.PourName(name)), []byte(pilot.Pour("nl: niets")), 0o600))
	}
	return m
}

// lock adds what is locked: a journal with its backup, a side file, and the passphrase of both.
func (m *hostileMachine) lock(t *testing.T) {
	at := func(name string) string { return filepath.Join(m.folder, pilot.PourName(name)) }
	j, err := store.Open(at("slot.db"), store.Options{})
	must(t, err)
	pilot.Answered(j)
	pilot.PourOver(j)
	must(t, j.Lock(cheapKey("koffie met melk")))
	_, err = j.Backup("", time.Now())
	must(t, err)
	side, _, err := j.SealSide([]byte(pilot.Pour("gered")))
	must(t, err)
	must(t, j.Close())
	must(t, os.WriteFile(at("zijde.txt.slot"), side, 0o600))
	must(t, os.WriteFile(at("open.txt"), []byte("koffie met melk"), 0o600))
}

// commands are the command lines: what each command does, and what it says of a file that is broken, taken or not there.
func (m *hostileMachine) commands() [][]string {
	n, text := pilot.PourName, strings.ReplaceAll(pilot.Pour("woord"), "\x00", "")
	return [][]string{
		{"register"}, {"unregister"}, {"new"}, {"list"}, {"list", "--json"}, {"list", "--alias", text}, {"list", "--criterion", text}, {"show", "1"}, {"show", "2", "--json"}, {"show", text},
		{"handin", "--check"}, {"handin", "--check", "--json"}, {"handin", "--preview"}, {"handin", "--preview", "--beside", "all"}, {"handin", "--check", "--beside", "all"}, {"handin", "--all", "--beside", text}, {"export", n("leesbaar")}, {"handin", "--all", "--keep-found", "--name", text, "--out", n("uit"), "--journal", n("rein.db")},
		{"handin", "--all", "--keep-found", "--out", n("stuk.db")}, {"handin", "--stage", text}, {"handin", "--all", "--keep-found", "--for", text}, {"review", "--list", n("uit")}, {"review", "--csv", "-", n("uit")}, {"review", "--answer-all", "--also-unready", "--name", text, n("uit")},
		{"answer", n("klas")}, {"answer", n("stuk.koffie")}, {"answer", n("nergens.koffie")}, {"answer", "--json", n("stuk.koffie")},
		{"review", "--list", n("klas")}, {"review", "--list", "--json", n("klas")}, {"review", "--list", n("nergens")}, {"review", "--list", n("stuk.koffie")},
		{"review", "--csv", n("tabel.csv"), n("klas")}, {"review", "--csv", "-", n("klas")}, {"review", "--csv", n("stuk.csv"), n("klas")},
		{"review", "--key"}, {"review", "--answer-all", "--name", text, n("klas")}, {"review", "--sent", n("klas")}, {"review", "--list", "--passphrase-file", n("zin.txt"), n("klas")},
		{"report"}, {"report", text}, {"report", "entry", text}, {"report", "entry", "1", "--format", text}, {"report", "stage", text}, {"report", "entry", "1", "--margins", "--out", "-"},
		{"report", "entry", "2", "--margins", "--out", "-", "--format", "md"}, {"report", "stage", "stage-1", "--margins", "--out", "-", "--format", "csv"}, {"report", "study", "--out", "-", "--format", "criteria.csv"},
		{"report", "stage", "stage-1", "--margins", "--out", "-"}, {"report", "study", "--margins", "--out", "-", "--format", "md"}, {"report", "study", "--format", "pdf", "--out", n("verslag")}, {"report", "study", "--format", "docx", "--out", n("stuk.csv")},
		{"report", "handin", n("stuk.koffie")}, {"report", "handin", n("nergens.koffie")}, {"report", "handin", "--passphrase-file", n("zin.txt"), n("klas")}, {"report", "talk", n("stuk.koffie"), "--identity", n("zin.txt")},
		{"report", "answer", "--out", "-"}, {"report", "answer", "--out", "-", "--format", "md"}, {"report", "talk", "--out", "-"}, {"report", "talk", "--out", "-", "--format", "md"},
		{"report", "cohort", n("klas"), "--out", "-"}, {"report", "cohort", n("uit"), "--names", "--out", "-", "--format", "md"}, {"report", "cohort", n("uit"), "--names", "--out", "-"}, {"report", "guide", "--format", "md", "--out", "-"},
		{"report", "mentor", "--wish", text}, {"report", "mentor", "--wish", text, "--keep-found", "--out", "-", "--format", "md"}, {"report", "mentor", "--wish", text, "--keep-found", "--out", "-"},
		{"report", "cards", "--out", "-"}, {"report", "cards", "--out", "-", "--format", "md", "--journal", n("kaart.db")}, {"report", "cards", "--four", "--out", "-", "--journal", n("kaart.db")},
		{"rubric", "list"}, {"rubric", "show", text}, {"rubric", "check", n("stuk.yaml")}, {"rubric", "check", n("stuk.xlsx")}, {"rubric", "check", n("stuk.csv")},
		{"rubric", "use", n("nergens.yaml")}, {"rubric", "sheet", n("blad.xlsx")}, {"rubric", "sheet", n("stuk.csv")}, {"rubric", text},
		{"school", "sheet", n("kaart.xlsx")}, {"school", "check", n("stuk.xlsx")}, {"school", "check", n("stuk.csv")}, {"school", "use", n("nergens.csv")},
		{"school", "send", n("kaart.koffie")}, {"school", text},
		{"startfile", n("start.koffie")}, {"startfile", "--begins", text}, {"startfile", "--begins", text + "=2026-10-05"}, {"startfile", "--lecturer", n("stuk.koffie")},
		{"startfile", "--card", n("nergens.koffie")}, {"startfile", "--rubric", n("stuk.yaml"), n("nergens/start.koffie")},
		{"note", n("zin.txt")}, {"note", "--check", n("stuk.csv")}, {"note", n("nergens.txt")}, {"note", n("klas")}, {"note", n("stuk.db"), text},
		{"discretion"}, {"discretion", "--json"}, {"discretion", n("stuk.json")}, {"backup"}, {"backup", n("weg")}, {"backup", n("stuk.csv")}, {"restore"}, {"restore", n("stuk.db")}, {"restore", n("nergens.db")},
		{"check"}, {"repair"}, {"check", "--journal", n("stuk.db")}, {"repair", "--journal", n("stuk.db")}, {"list", "--journal", n("stuk.db")}, {"list", "--journal", n("nergens.db")},
		{"export", n("alles.json")}, {"export", n("stuk.json")}, {"export", n("map")}, {"import", n("alles.json")}, {"import", n("stuk.json")}, {"import", n("nergens.json")},
		{"import", n("alles.json"), "--journal", n("nieuw.db")}, {"merge", n("ander.db")}, {"merge", n("stuk.db")}, {"merge", n("nergens.db")},
		{"lock"}, {"lock", "--passphrase-file", n("zin.txt")}, {"lock", "--passphrase-file", n("zin.txt"), "--sheet", n("stuk.csv")}, {"lock", "--sheet", n("blad.txt"), "--lecturer"}, {"unlock"}, {"unlock", "--lecturer", "--reviews", n("stuk.db")},
		{"open", n("stuk.db")}, {"open", n("nergens.slot")}, {"open", n("zijde.txt.slot"), "--unlock-file", n("open.txt")}, {"list", "--journal", n("slot.db")}, {"list", "--journal", n("slot.db"), "--unlock-file", n("zin.txt")},
		{"list", "--journal", n("slot.db"), "--unlock-file", n("open.txt")}, {"lock", "--journal", n("slot.db")}, {"lock", "--journal", n("slot.db"), "--sheet", n("herstel.txt"), "--beside", "--unlock-file", n("open.txt")},
		{"unlock", "--journal", n("slot.db")}, {"restore", "--journal", n("slot.db")}, {"merge", n("slot.db")}, {"check", "--journal", n("slot.db")}, {"path", "--journal", n("slot.db")},
		{"path"}, {"version"}, {"completion", "bash"}, {"completion", text}, {"demo"}, {"help", text}, {"help", "list"},
		{n("stuk.koffie")}, {n("nergens.koffie")}, {text}, {"list", "--" + text}, {"list", "-n", text}, {"list", text}, {"list", "--theme", text},
	}
}

// runs runs the program, and looks at the bytes that come out of it.
func (m *hostileMachine) runs(t *testing.T, args ...string) string {
	t.Helper()
	m.ran[args[0]] = true
	program, err := os.Executable()
	must(t, err)
	cmd := exec.Command(program, args...)
	cmd.Dir = m.folder
	at := func(name string) string { return filepath.Join(m.folder, pilot.PourName(name)) }
	cmd.Env = append(os.Environ(), runsProgram+"=1", "HOME="+m.folder, "XDG_DATA_HOME="+at("data"), "XDG_CONFIG_HOME="+at("config"), "XDG_DOCUMENTS_DIR="+at("documenten"),
		"KOFFIEMOMENT_JOURNAL="+at("logboek.db"), "KOFFIEMOMENT_REVIEWS="+at("nalezen.db"))
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(pilot.Pour("Jan Peeters belde.")), &out, &errs
	_ = cmd.Run() // many of them have to fail
	for stream, said := range map[string]string{"stdout": strings.TrimPrefix(out.String(), "\ufeff"), "stderr": errs.String()} {
		for line := range strings.SplitSeq(strings.ReplaceAll(said, "\r\n", "\n"), "\n") { // rows of a table end so
			if wild := pilot.Wild(line); wild != "" {
				t.Errorf("%q: %s reaches %s, in %q", args, wild, stream, line)
			}
			if strings.HasPrefix(strings.TrimSpace(line), pilot.NameBegins) {
				t.Errorf("%q: a name begins a line of %s: %q", args, stream, line)
			}
		}
	}
	return out.String()
}
