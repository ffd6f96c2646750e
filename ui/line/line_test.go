package line_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/line"
)

// talks holds a conversation with answers that are piped in, and gives how it ended and what was said.
func talks(t *testing.T, o line.Options, answers ...string) (line.Outcome, string) {
	t.Helper()
	folder := t.TempDir()
	typed, heard := filepath.Join(folder, "in"), filepath.Join(folder, "out")
	if err := os.WriteFile(typed, []byte(strings.Join(answers, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	o.In, o.Out = got(os.Open(typed)), got(os.Create(heard))
	defer o.In.Close()
	defer o.Out.Close()
	o.Language, o.Default = "nl", rubric.Default
	if o.Now == nil {
		o.Now = func() time.Time { return noon }
	}
	out, err := line.Run(o)
	if err != nil {
		t.Fatal(err)
	}
	return out, string(got(os.ReadFile(heard)))
}

// TestAFaultEndsInOrder breaks a conversation off by a fault, while the journal is gone too: what was written stands in a side file, and nothing
// of the fault is told.
func TestAFaultEndsInOrder(t *testing.T) {
	folder := t.TempDir()
	var j *store.Journal
	fell := false
	out, said := talks(t, line.Options{
		Open: func() (_ *store.Journal, err error) {
			j, err = store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
			return j, err
		},
		Now: func() time.Time {
			if j != nil && !fell {
				if o, err := j.Overview(0); err == nil && len(o.Drafts) > 0 {
					fell = true
					if err := os.Rename(j.Path(), j.Path()+"-elders"); err != nil {
						t.Skip("a file in use can't be moved here")
					}
					panic("Mama lachte.")
				}
			}
			return noon
		},
	}, "Mama lachte.", ".", "", "1", "", "", "")
	if !fell || !out.Crashed || strings.Contains(said, "panic") {
		t.Errorf("ended as %+v; it was said:\n%s", out, said)
	}
	if held, err := os.ReadFile(out.Rescue); err != nil || !strings.Contains(string(held), "Mama lachte.") {
		t.Errorf("the side file holds %q (%v)", held, err)
	}
	if strings.Contains(said, "bewaard.") && strings.Contains(said, "Alles is bewaard") {
		t.Errorf("all is said to be saved:\n%s", said)
	}
}

// TestReviewingTwice goes to reviewing and back two times from a student's menu: the lecturer's file is opened once, looked after at the end as the
// journal is, and given back.
func TestReviewingTwice(t *testing.T) {
	folder := t.TempDir()
	inbox, _, err := demo.HandIn(folder, "nl", noon)
	if err != nil {
		t.Fatal(err)
	}
	path := demo.NotesIn(folder)
	var left, reviewed int
	out, said := talks(t, line.Options{
		Open: func() (*store.Journal, error) {
			return store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
		},
		Reviews:  func() (*store.Reviews, error) { return store.OpenReviews(path, store.Options{}) },
		Left:     func(*store.Journal) { left++ },
		Reviewed: func(rs *store.Reviews) { reviewed++ },
		Start:    "new",
	}, "later", "nalezen", inbox, "0", "nalezen", "", "0", "stoppen")
	if left != 1 || reviewed != 1 || out != (line.Outcome{}) {
		t.Errorf("the journal was left %d times, the lecturer's file %d, and it ended as %+v", left, reviewed, out)
	}
	if n := strings.Count(said, "10 studenten"); n != 2 || !strings.HasSuffix(said, "Tot de volgende keer. Alles is bewaard.\n") {
		t.Errorf("the class was told %d times in:\n%s", n, said)
	}
	rs, err := store.OpenReviews(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	rs.Close()
}

// TestAnEveningEndsOnce ends a conversation with a lecturer: how it ended is the last that is said, and is said once.
func TestAnEveningEndsOnce(t *testing.T) {
	folder := t.TempDir()
	inbox, _, err := demo.HandIn(folder, "nl", noon)
	if err != nil {
		t.Fatal(err)
	}
	for _, answers := range [][]string{{"0"}, {"3", "Amina"}} {
		_, said := talks(t, line.Options{Review: []string{inbox}, Reviews: func() (*store.Reviews, error) {
			return store.OpenReviews(demo.NotesIn(folder), store.Options{})
		}}, answers...)
		if strings.Count(said, "is bewaard.") != 1 || !strings.HasSuffix(said, "Alles wat je zei, is bewaard.\n") {
			t.Errorf("%q ends otherwise:\n%s", answers, said)
		}
	}
}

// TestALanguageThatCanNotBeKeptIsSaid chooses another language where the settings have no place: it holds until the end, which says what was not kept.
func TestALanguageThatCanNotBeKeptIsSaid(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "config"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	out, said := talks(t, line.Options{
		Open: func() (*store.Journal, error) {
			return store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
		},
		ConfigPath: filepath.Join(folder, "config", "config.json"),
		Start:      "new",
	}, "later", "instellingen", "taal", "English", "", "stop")
	if out != (line.Outcome{Unkept: true}) || !strings.Contains(said, "Not saved: Language. ") || strings.Contains(said, "All is saved.") {
		t.Errorf("ended as %+v; it was said:\n%s", out, said)
	}
}
