package moment_test

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/words"
)

var update = flag.Bool("update", false, "write what is said anew")

var noon = time.Date(2026, 3, 12, 15, 42, 0, 0, time.UTC)

// opened is a journal that nothing was written in.
func opened(t *testing.T) *store.Journal {
	t.Helper()
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j
}

// talk walks with answers that are piped in, and gives what was said with each answer behind a sign.
func talk(t *testing.T, j *store.Journal, lang, answers string, with func(d *diary.Diary) ask.Word) (said string, w ask.Word) {
	t.Helper()
	in, out := file(t, answers), file(t, "")
	c := ask.New(in, out, words.CatalogFor(lang))
	d := &diary.Diary{Talk: c, Store: j, Now: func() time.Time { return noon }, Default: rubric.Default}
	if err := d.Reread(); err != nil {
		t.Fatal(err)
	}
	w = with(d)
	c.Close()
	if _, err := out.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(b), w
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

// short is a whole short walk.
const short = "Mama vertelde dat Noor slecht sliep.\nIk luisterde.\n.\nIk dacht aan de klas.\n.\n1\nIk vroeg door.\n.\n2\nmama nog eens blijft staan\nvraag ik hoe het gaat\n\n"

func TestAShortWalk(t *testing.T) {
	for _, lang := range words.Languages() {
		t.Run(lang, func(t *testing.T) {
			j := opened(t)
			said, w := talk(t, j, lang, short, moment.New)
			if w != ask.Answered {
				t.Errorf("the walk ended with %d", w)
			}
			golden(t, "short."+lang, said)
			e, err := j.Entry("1")
			if err != nil {
				t.Fatal(err)
			}
			if e.Story != "Mama vertelde dat Noor slecht sliep.\nIk luisterde." || e.Intention.Then != "vraag ik hoe het gaat" || len(e.Answers) != 1 {
				t.Errorf("the entry is %+v", e)
			}
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// Wherever the answers end, what was answered is in the journal, and going on begins there.
func TestTheEndOfTheInputKeepsAll(t *testing.T) {
	lines := strings.SplitAfter(short, "\n")
	for n := 1; n < len(lines)-1; n++ {
		j := opened(t)
		if _, w := talk(t, j, "nl", strings.Join(lines[:n], ""), moment.New); w != ask.End {
			t.Fatalf("after %d lines it ended with %d", n, w)
		}
		o, err := j.Overview(0)
		if err != nil || len(o.Drafts) != 1 {
			t.Fatalf("after %d lines there are %d drafts: %v", n, len(o.Drafts), err)
		}
		if _, w := talk(t, j, "nl", "klaar\n\n", func(d *diary.Diary) ask.Word { return moment.Resume(d, o.Drafts[0].ID) }); w != ask.Answered {
			t.Errorf("after %d lines going on ended with %d", n, w)
		}
		if e, err := j.Entry("1"); err != nil || !strings.HasPrefix(e.Story, strings.TrimSpace(lines[0])) {
			t.Errorf("after %d lines the story is %q: %v", n, e.Story, err)
		}
	}
}

func TestAWalkOfWhichNothingWasAnsweredLeavesNothing(t *testing.T) {
	j := opened(t)
	talk(t, j, "nl", "later\n", moment.New)
	if o, err := j.Overview(0); err != nil || len(o.Drafts) > 0 {
		t.Errorf("there are %d drafts: %v", len(o.Drafts), err)
	}
}

func TestARevision(t *testing.T) {
	j := opened(t)
	talk(t, j, "nl", short, moment.New)
	said, w := talk(t, j, "nl", "verhaal\nopnieuw\nPapa vertelde het.\n.\n\n\n", func(d *diary.Diary) ask.Word { return moment.Revise(d, "1", false) })
	e, err := j.Entry("1")
	if err != nil || w != ask.Answered || e.Story != "Papa vertelde het." || e.Revision != 2 {
		t.Errorf("%d, %q at revision %d: %v\n%s", w, e.Story, e.Revision, err, said)
	}
	before := e.Edited
	talk(t, j, "nl", "\n", func(d *diary.Diary) ask.Word { return moment.Revise(d, "1", false) })
	if e, err := j.Entry("1"); err != nil || e.Revision != 2 || !e.Edited.Equal(before) {
		t.Errorf("looking made revision %d: %v", e.Revision, err)
	}
}

// A level is given by a digit only: enter through a whole walk gives none.
func TestGoingOnGivesNoLevel(t *testing.T) {
	j := opened(t)
	talk(t, j, "nl", "Verhaal.\n.\n\n3\n"+strings.Repeat("\n", 80), moment.New)
	e, err := j.Entry("1")
	if err != nil {
		t.Fatal(err)
	}
	for id, a := range e.Answers {
		if a.State() != journal.Unanswered {
			t.Errorf("%s is %+v", id, a)
		}
	}
	if e.Depth != journal.Full {
		t.Errorf("the depth is %s", e.Depth)
	}
}

// What stands in the margin is offered at no other question, whichever way one goes through them.
func TestTheMarginStaysInTheMargin(t *testing.T) {
	j := opened(t)
	talk(t, j, "nl", short, moment.New)
	for _, answers := range []string{
		"kantlijn\nKANTLIJN\n.\nvoornemen\nopnieuw\n\nterug\nterug\n\n\n\n\n",
		"hoe diep\nvolledig\nandere\n\nterug\neen ouder wacht\n\n\n\n",
		"welke tip\nterug\nandere\n\nterug\n\n\n\n\n\n\n",
	} {
		talk(t, j, "nl", answers, func(d *diary.Diary) ask.Word { return moment.Revise(d, "1", false) })
	}
	talk(t, j, "nl", "opnieuw\nMama.\n.\n\n1\n\n\n\nterug\neen ouder wacht\n\n\n", moment.New)
	page, err := j.List(store.Query{}, 0, 10)
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for _, row := range page.Rows {
		e, err := j.Entry(row.ID)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(e.Margin, "KANTLIJN") {
			kept++
		}
		for _, text := range e.Texts() {
			if !text.Stays && strings.Contains(text.Words, "KANTLIJN") {
				t.Errorf("%s holds the margin: %q", text.Name, text.Words)
			}
		}
	}
	if kept == 0 {
		t.Error("no margin was kept")
	}
}
