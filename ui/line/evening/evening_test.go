package evening_test

import (
	"archive/zip"
	"flag"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/evening"
	"koffiemoment/ui/words"
)

var update = flag.Bool("update", false, "write the goldens anew")

var now = time.Date(2026, 3, 12, 20, 0, 0, 0, time.UTC)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// lecturer is somebody with a folder of hand-ins and a file of their own.
type lecturer struct {
	t             *testing.T
	from          []string // what is read; none asks which
	folder, inbox string
	notes, phrase string
	said          string // in the last conversation
	endedWith     ask.Word
	ended         evening.Ending // of a conversation with a shaky file
	faulty        bool           // that ends by a fault
	lang          string
}

// class is the lecturer of the invented class.
func class(t *testing.T, lang string) *lecturer {
	t.Helper()
	folder := t.TempDir()
	inbox, phrase, err := demo.HandIn(folder, lang, now)
	must(err)
	return &lecturer{t: t, folder: folder, inbox: inbox, phrase: phrase, notes: demo.NotesIn(folder), lang: lang, from: []string{inbox}}
}

// types holds a conversation with answers that are piped in, a line each.
func (l *lecturer) types(answers ...string) string {
	l.t.Helper()
	return l.pipes(strings.Join(answers, "\n") + "\n")
}

func (l *lecturer) pipes(answers string) string {
	l.t.Helper()
	in, out := file(l.t, answers), file(l.t, "")
	rs, err := store.OpenReviews(l.notes, store.Options{})
	must(err)
	defer rs.Close()
	c := ask.New(in, out, words.CatalogFor(l.lang))
	l.endedWith = evening.Run(c, evening.Options{Reviews: func() (*store.Reviews, error) { return rs, nil },
		Outbox: filepath.Join(l.folder, "uit"), Now: func() time.Time { return now }}, l.from)
	c.Close()
	_, err = out.Seek(0, io.SeekStart)
	must(err)
	said, err := io.ReadAll(out)
	must(err)
	l.said = strings.ReplaceAll(string(said), l.folder, "MAP")
	return l.said
}

func file(t *testing.T, holds string) *os.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x")
	must(os.WriteFile(path, []byte(holds), 0o600))
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	must(err)
	t.Cleanup(func() { f.Close() })
	return f
}

// review gives what is kept about a student by name.
func (l *lecturer) review(student string) journal.Review {
	l.t.Helper()
	rs, err := store.OpenReviews(l.notes, store.Options{})
	must(err)
	defer rs.Close()
	ids, err := rs.Journals()
	must(err)
	for _, id := range ids {
		for _, stage := range []string{"stage-1", ""} {
			review, err := rs.Review(journal.Part{Journal: id, Stage: stage})
			must(err)
			if review.Student == student {
				return review
			}
		}
	}
	l.t.Fatalf("nothing is kept about %s; it was said:\n%s", student, l.said)
	return journal.Review{}
}

func (l *lecturer) heard(texts ...string) {
	l.t.Helper()
	for _, text := range texts {
		if !strings.Contains(l.said, text) {
			l.t.Errorf("nobody said %q in:\n%s", text, l.said)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		must(os.MkdirAll("testdata", 0o755))
		must(os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	must(err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// TestAnEvening goes through a whole evening: looking first, a seal, criteria, an entry, what is said of a student, wiping and putting back,
// answers, and the picture of the class.
func TestAnEvening(t *testing.T) {
	l := class(t, "nl")
	l.types(
		"9", "2", "2", "0", // look first
		"6", "Mai", "verkeerde zin", l.phrase, "1", "", // what lies aside
		"3", "Amina", // her overview
		"1", "m1", "2", "Vraag ook eens", "wat de mama denkt.", ".", "3", "4", "1", "", // the first criterion
		"sla over",
		"0", "", "zet terug", "", // cannot judge, and put back
		"t", "=", "", "1", // the student's level, and the same criterion at the next student
		"3", "", "", "klaar", "0",
		"3", "Amina", "3", "", "2", "1", "Mooi gezien.", ".", "", "terug", // an entry
		"4", "1", "Tot vrijdag.", ".", "2", "+", "Over stiltes.", ".", "2", "opnieuw", ".", "zet terug", "", "4", "vrijdag", "0",
		"6", "5", "13", "ja", "zet terug", // preview, ready, wiped and put back
		"5", "1", "2", "ja", "nee", "", "4", "ja", "0", // answers
		"7", "2", "7", "1", "0",
	)
	golden(t, "evening.txt", l.said)
	amina := l.review("Amina El Khattabi")
	if amina.Closing != "Tot vrijdag." || len(amina.Points) != 2 || amina.Label != "vrijdag" || amina.Answered == nil || amina.Answered.Sent.IsZero() {
		t.Errorf("of Amina is kept %+v", amina)
	}
}

// TestTheEndOfTheInputKeepsWhatWasTyped stops in the middle of each kind of text: what was typed is kept, and the last line says so.
func TestTheEndOfTheInputKeepsWhatWasTyped(t *testing.T) {
	for name, test := range map[string]struct {
		typed string
		kept  func(*journal.Review) string
	}{
		"a remark": {"3\nAmina\n1\n2\nVraag ook eens wat", func(r *journal.Review) string {
			for _, view := range r.Views {
				return view.Remark
			}
			return ""
		}},
		"a comment":       {"3\nAmina\n3\n1\n1\nMooi gezien, en", func(r *journal.Review) string { return r.Comments[0].Text }},
		"a closing":       {"3\nAmina\n4\n1\nTot\nvrij", func(r *journal.Review) string { return r.Closing }},
		"a talking point": {"3\nAmina\n4\n2\n+\nOver stil", func(r *journal.Review) string { return r.Points[0] }},
	} {
		t.Run(name, func(t *testing.T) {
			l := class(t, "nl")
			l.pipes(test.typed)
			want := test.typed[strings.LastIndex(test.typed, "\n")+1:]
			review := l.review("Amina El Khattabi")
			if got := test.kept(&review); !strings.HasSuffix(got, want) {
				t.Errorf("kept %q, want %q at its end", got, want)
			}
			if !strings.HasSuffix(l.said, "Er komt geen invoer meer.\nAlles wat je zei, is bewaard.\n") || l.endedWith != ask.End {
				t.Errorf("ended with %d in:\n%s", l.endedWith, l.said)
			}
		})
	}
}

// TestWhatCanNotBeSavedIsSaidAndRescued takes the file away from under an evening: what was said comes into a side file, whose name is told.
func TestWhatCanNotBeSavedIsSaidAndRescued(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a file in use can't be removed there")
	}
	l := class(t, "nl")
	in, out := file(t, "3\nAmina\n4\n1\nTot vrijdag.\n.\n0\n6\n"), file(t, "")
	rs, err := store.OpenReviews(l.notes, store.Options{})
	must(err)
	defer rs.Close()
	c := ask.New(in, out, words.CatalogFor("nl"))
	looked := 0
	evening.Run(c, evening.Options{Reviews: func() (*store.Reviews, error) { return rs, nil }, Now: func() time.Time {
		if looked++; looked == 2 { // when the answer is read before it goes
			must(os.Remove(l.notes))
		}
		return now
	}}, []string{l.inbox})
	c.Close()
	_, err = out.Seek(0, io.SeekStart)
	must(err)
	said, err := io.ReadAll(out)
	must(err)
	_, path, found := strings.Cut(string(said), "staat in dit bestand: ")
	if !found {
		t.Fatalf("no side file was told of in:\n%s", said)
	}
	rescued, err := os.ReadFile(strings.TrimSpace(path))
	must(err)
	if !strings.Contains(string(rescued), "Tot vrijdag.") || !strings.Contains(string(rescued), "Amina El Khattabi") {
		t.Errorf("the side file holds\n%s", rescued)
	}
}

// TestLookingFirstTellsNothingBefore wants no level of the student's told anywhere, nor whether there is one, before the lecturer chose.
func TestLookingFirstTellsNothingBefore(t *testing.T) {
	l := class(t, "nl")
	rs, err := store.OpenReviews(l.notes, store.Options{})
	must(err)
	desk, err := rs.Desk()
	must(err)
	desk.Blind = true
	must(rs.SaveDesk(desk))
	must(rs.Close())
	l.types("3", "Amina", "2", "Nieuws", "m1", "klaar", "3", "1", "", "terug", "7", "0", "0")
	for _, level := range []string{"student Oefenend", "student Zelfstandig", "op Oefenend", "op Zelfstandig", "· Oefenend", "student geen eigen niveau", ", Oefenend.", "Nog stil"} {
		if strings.Contains(l.said, level) {
			t.Errorf("%q was told in:\n%s", level, l.said)
		}
	}
	l.heard("niveau verborgen tot jij kiest")
}

// TestInEnglish goes through the menus in the other language.
func TestInEnglish(t *testing.T) {
	l := class(t, "en")
	l.types("9", "4", "8", "0", "4", "2", "", "3", "1", "1", "2", "Ask once more.", ".", "", "done", "0", "0")
	l.heard("What do you want to do?", "Which student? Enter: none.", "Where do you place this?", "All that you said is saved.")
	if strings.Contains(l.said, "%!") {
		t.Errorf("a sentence has other verbs than its values:\n%s", l.said)
	}
}

// TestAPlaceIsTypedOrDragged reads what a window makes of a folder, an archive and a file that were dragged into it, and asks again for what is not there.
func TestAPlaceIsTypedOrDragged(t *testing.T) {
	l := class(t, "nl")
	archive := filepath.Join(l.folder, "Jouw 'download'.zip")
	packed, err := os.Create(archive)
	must(err)
	w := zip.NewWriter(packed)
	must(w.AddFS(os.DirFS(l.inbox)))
	must(w.Close())
	must(packed.Close())
	one, err := filepath.Glob(filepath.Join(l.inbox, "Jonas*", "*.koffie"))
	must(err)
	l.from = nil
	l.types(filepath.Join(l.folder, "nergens"), "'"+strings.ReplaceAll(archive, "'", `'\''`)+"'", "3", "Jonas", "5", "0", "terug", `"`+one[0]+`"`, "terug", "", "0")
	l.heard("Dit bestand is er niet.", "Jouw 'download'.zip: 10 studenten", "Niet meer klaar: Jonas Verlinden.", ".koffie: 1 student", "1 nog niet klaar")
}
