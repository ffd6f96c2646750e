package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

func TestTheSameFileAgainChangesNothing(t *testing.T) {
	j, h, p := lone(t)
	file := write(j, answer("a-1", 1, h, now), store.Sealing{})
	p.Arrive(file)
	p.Press("esc")
	before := feedbackOf(t, j)
	p.Arrive(file)
	shows(t, p, "Dit antwoord van Katrien Maes had je al. Er is niets veranderd.")
	if diff := cmp.Diff(before, feedbackOf(t, j)); diff != "" {
		t.Errorf("something changed:\n%s", diff)
	}
}

func TestAFileChosenFromTheAnswersLeadsBackToThem(t *testing.T) {
	j, h, p := lone(t)
	p.Press("a", "o")
	p.Choose(write(j, answer("a-1", 1, h, now), store.Sealing{}))
	shows(t, p, "staat nu bij je logboek")
	p.Press("esc")
	shows(t, p, "Nieuw koffiemoment")
}

func TestOnesOwnHandInIsNoAnswer(t *testing.T) {
	j, _, p := lone(t)
	own, err := store.KoffiesIn(outside(j))
	must(err)
	p.Press("a", "o")
	p.Choose(own[0])
	shows(t, p, "Dit is een logboek dat ingediend werd, en geen antwoord.")
	p.Press("esc")
	shows(t, p, "Nog geen antwoord.")
}

// Every file that is not taken leaves the journal's file as it was, to the byte.
func TestRefusedFilesSayWhyAndChangeNothing(t *testing.T) {
	j, h, p := lone(t)
	whole := write(j, answer("a-1", 1, h, now), store.Sealing{})
	text, err := os.ReadFile(whole)
	must(err)
	foreign := answer("a-2", 1, h, now)
	foreign.Journal = "9f9f9f9f"
	_, stranger, err := exchange.NewIdentity()
	must(err)
	lock, err := exchange.LockFor(stranger)
	must(err)
	file := func(name, text string) string {
		path := filepath.Join(outside(j), name)
		must(os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	link := filepath.Join(outside(j), "link.koffie")
	must(os.Symlink(whole, link))
	before, err := os.ReadFile(j.Path())
	must(err)
	for _, c := range []struct{ path, says string }{
		{file("half.koffie", string(text[:len(text)/2])), "niet volledig"},
		{file("broken.koffie", strings.Replace(string(text), `"views"`, `"veiws"`, 1)), "Vraag om het bestand opnieuw te sturen"},
		{file("newer.koffie", strings.Replace(string(text), `"koffie":1`, `"koffie":7`, 1)), "nieuwere versie"},
		{file("letter.koffie", "Beste Noor"), "geen .koffie-bestand"},
		{write(j, foreign, store.Sealing{}), "Antwoord van Katrien Maes, do 12 maart. Dit antwoord hoort bij een ander logboek"},
		{write(j, answer("a-3", 1, h, now), store.Sealing{By: exchange.ByKey, Lock: lock}), "Wachtwoordzin"},
		{link, "geen gewoon bestand"},
		{outside(j), "geen gewoon bestand"},
		{filepath.Join(outside(j), "weg.koffie"), "Dit bestand is er niet"},
	} {
		p.Arrive(c.path)
		text, _, _ := p.Frame()
		if flat := strings.Join(strings.Fields(text), " "); !strings.Contains(flat, c.says) {
			t.Errorf("%s does not say %q:\n%s", filepath.Base(c.path), c.says, text)
		}
		p.Press("esc")
	}
	shows(t, p, "Nieuw koffiemoment")
	if after, err := os.ReadFile(j.Path()); err != nil || !cmp.Equal(before, after) {
		t.Errorf("the journal's file changed, %v", err)
	}
}

func TestAnAnswerSealedForTheJournalOpensWithoutAQuestion(t *testing.T) {
	j, h, p := lone(t)
	_, own, _, err := j.BeginHandIn()
	must(err)
	lock, err := exchange.LockFor(own)
	must(err)
	p.Arrive(write(j, answer("a-1", 1, h, now), store.Sealing{By: exchange.ByKey, Lock: lock}))
	shows(t, p, "staat nu bij je logboek")
}

func TestAPassphraseIsAskedUntilItFits(t *testing.T) {
	j, h, _ := lone(t)
	file := write(j, answer("a-1", 1, h, now), store.Sealing{By: exchange.ByPassphrase, Lock: lockWith("warme melk")})
	options := ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default, File: file}
	p, err := ui.NewPilot(options, j)
	must(err)
	shows(t, p, "Dit bestand is verzegeld.")
	p.Type("koude melk")
	misses(t, p, "koude")
	p.Press("enter")
	shows(t, p, "Met deze wachtwoordzin gaat het niet open.")
	p.Paste("warme melk")
	p.Press("enter")
	shows(t, p, "staat nu bij je logboek")
	p.Press("esc")
	shows(t, p, "Nieuw koffiemoment")
}

// An answer for somebody else's journal is told of; its passphrase, which was right, is not asked for again.
func TestASealedAnswerForSomebodyElseAsksNoMore(t *testing.T) {
	j := openJournal(t)
	filled(j)
	h := handIn(j, now)
	a := answer("a-1", 1, h, now)
	a.Journal = "iemand-anders"
	path := write(j, a, store.Sealing{By: exchange.ByPassphrase, Lock: lockWith(passphrase)})
	p := openOn(t, "nl", j)
	p.Arrive(path)
	p.Type(passphrase)
	p.Press("enter")
	says(t, p, "ander logboek")
	hides(t, p, "Wachtwoordzin")
}
