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
	"koffiemoment/ui/pilot"
)

func TestTheSameFileAgainChangesNothing(t *testing.T) {
	j, h, p := pilot.Lone(t)
	file := pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{})
	p.Open(file)
	p.Press("esc")
	before := pilot.FeedbackOf(t, j)
	p.Open(file)
	p.Shows(t, "Dit antwoord van Katrien Maes had je al. Er is niets veranderd.")
	if diff := cmp.Diff(before, pilot.FeedbackOf(t, j)); diff != "" {
		t.Errorf("something changed:\n%s", diff)
	}
}

func TestAFileChosenFromTheAnswersLeadsBackToThem(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Press("a", "o")
	p.Paste(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Shows(t, "staat nu bij je logboek")
	p.Press("esc")
	p.Shows(t, "Nieuw koffiemoment")
}

func TestOnesOwnHandInIsNoAnswer(t *testing.T) {
	j, _, p := pilot.Lone(t)
	own, err := store.KoffiesIn(pilot.Outside(j))
	must(err)
	p.Press("a", "o")
	p.Paste(own[0])
	p.Shows(t, "Dit is een logboek dat ingediend werd, en geen antwoord.")
	p.Press("esc")
	p.Shows(t, "Nog geen antwoord.")
}

// Every file that is not taken leaves the journal's file as it was, to the byte.
func TestRefusedFilesSayWhyAndChangeNothing(t *testing.T) {
	j, h, p := pilot.Lone(t)
	whole := pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{})
	text, err := os.ReadFile(whole)
	must(err)
	foreign := pilot.Answer("a-2", 1, h, now)
	foreign.Journal = "9f9f9f9f"
	_, stranger, err := exchange.NewIdentity()
	must(err)
	lock, err := exchange.LockFor(stranger)
	must(err)
	file := func(name, text string) string {
		path := filepath.Join(pilot.Outside(j), name)
		must(os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	link := filepath.Join(pilot.Outside(j), "link.koffie")
	linked := os.Symlink(whole, link)
	if linked == nil { // Wine says that it made one and makes none
		_, linked = os.Lstat(link)
	}
	before, err := os.ReadFile(j.Path())
	must(err)
	for _, c := range []struct{ path, says string }{
		{file("half.koffie", string(text[:len(text)/2])), "niet volledig"},
		{file("broken.koffie", strings.Replace(string(text), `"views"`, `"veiws"`, 1)), "Vraag om het bestand nog eens door te sturen"},
		{file("newer.koffie", strings.Replace(string(text), `"koffie":2`, `"koffie":7`, 1)), "nieuwere versie"},
		{file("letter.koffie", "Beste Noor"), "geen .koffie-bestand"},
		{pilot.Write(j, foreign, store.Sealing{}), "Antwoord van Katrien Maes, do 12 maart. Dit antwoord hoort bij een ander logboek"},
		{pilot.Write(j, pilot.Answer("a-3", 1, h, now), store.Sealing{By: exchange.ByKey, Lock: lock}), "Wachtwoordzin"},
		{link, "geen gewoon bestand"},
		{pilot.Outside(j), "geen gewoon bestand"},
		{filepath.Join(pilot.Outside(j), "weg.koffie"), "Dit bestand is er niet"},
	} {
		if c.path == link && linked != nil { // on Windows a link takes a right that few people have
			continue
		}
		p.Open(c.path)
		text, _, _ := p.Frame()
		if flat := strings.Join(strings.Fields(text), " "); !strings.Contains(flat, c.says) {
			t.Errorf("%s does not say %q:\n%s", filepath.Base(c.path), c.says, text)
		}
		p.Press("esc")
	}
	p.Shows(t, "Nieuw koffiemoment")
	if after, err := os.ReadFile(j.Path()); err != nil || !cmp.Equal(before, after) {
		t.Errorf("the journal's file changed, %v", err)
	}
}

func TestAnAnswerSealedForTheJournalOpensWithoutAQuestion(t *testing.T) {
	j, h, p := pilot.Lone(t)
	_, own, _, err := j.BeginHandIn()
	must(err)
	lock, err := exchange.LockFor(own)
	must(err)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{By: exchange.ByKey, Lock: lock}))
	p.Shows(t, "staat nu bij je logboek")
}

func TestAPassphraseIsAskedUntilItFits(t *testing.T) {
	j, h, _ := pilot.Lone(t)
	file := pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{By: exchange.ByPassphrase, Lock: pilot.LockWith("warme melk")})
	options := ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default, File: file}
	p, err := pilot.New(options, j)
	must(err)
	p.Shows(t, "Dit bestand is verzegeld.")
	p.Type("koude melk")
	p.Hides(t, "koude")
	p.Press("enter")
	p.Shows(t, "Met deze wachtwoordzin gaat het niet open.")
	p.Paste("warme melk")
	p.Press("enter")
	p.Shows(t, "staat nu bij je logboek")
	p.Press("esc")
	p.Shows(t, "Nieuw koffiemoment")
}

// Opening a seal takes a second. What is pressed meanwhile was meant for the screen that stood there.
func TestKeysPressedWhileASealIsOpenedGoNowhere(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{By: exchange.ByPassphrase, Lock: pilot.LockWith("warme melk")}))
	p.Type("warme melk")
	p.Hold()
	p.Press("enter")
	p.Shows(t, "Even geduld")
	p.Press("enter", "esc", "esc")
	p.Release()
	p.Shows(t, "staat nu bij je logboek")
}

// An answer for somebody else's journal is told of; its passphrase, which was right, is not asked for again.
// What is pressed while a sealed answer opens was meant for the question that stood there, and reaches nothing that comes after it.
func TestKeysPressedWhileASealedAnswerOpensGoNowhere(t *testing.T) {
	j, h, p := pilot.Lone(t)
	seal, err := store.SealingFor(&exchange.HandIn{Seal: exchange.ByPassphrase}, "een lange zin")
	must(err)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), seal))
	p.Type("een lange zin")
	p.Hold()
	p.Press("enter", "esc", "esc", "n")
	p.Release()
	p.Shows(t, "staat nu bij je logboek")
}

func TestASealedAnswerForSomebodyElseAsksNoMore(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	h := pilot.HandIn(j, now)
	a := pilot.Answer("a-1", 1, h, now)
	a.Journal = "iemand-anders"
	path := pilot.Write(j, a, store.Sealing{By: exchange.ByPassphrase, Lock: pilot.LockWith("warme melk")})
	p := pilot.OpenOn(t, "nl", j)
	p.Open(path)
	p.Type("warme melk")
	p.Press("enter")
	p.Says(t, "ander logboek")
	p.Hides(t, "Wachtwoordzin")
}

// The help of a program that has no journal begins with reviewing: there is no overview to speak of.
func TestHelpWithoutAJournalBeginsWithReviewing(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	file := pilot.Put(t.TempDir(), "a.koffie", pilot.HandIn(j, now), pilot.LockWith("warme melk"))
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, File: file}, nil)
	must(err)
	p.Shows(t, "Dit bestand is verzegeld.")
	p.Press("f1")
	p.Hides(t, "Op het overzicht")
}
