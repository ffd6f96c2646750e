package evening_test

import (
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/evening"
	"koffiemoment/ui/words"
)

// shaky holds a conversation during which the lecturer's file is taken away when a student's answer is first read before it goes, and put back at the next time or never.
func (l *lecturer) shaky(back bool, answers ...string) string {
	l.t.Helper()
	if runtime.GOOS == "windows" {
		l.t.Skip("a file in use can't be moved there")
	}
	in, out := file(l.t, strings.Join(answers, "\n")+"\n"), file(l.t, "")
	rs, err := store.OpenReviews(l.notes, store.Options{})
	must(err)
	defer rs.Close()
	c := ask.New(in, out, words.CatalogFor(l.lang))
	looked, aside := 0, l.notes+"-elders"
	evening.Run(c, evening.Options{Reviews: func() (*store.Reviews, error) { return rs, nil }, Now: func() time.Time {
		switch looked++; {
		case looked == 2:
			must(os.Rename(l.notes, aside))
		case looked == 3 && l.faulty:
			panic("a fault")
		case looked == 3 && back:
			must(os.Rename(aside, l.notes))
		}
		return now
	}, Ended: func(_ ask.Word, end evening.Ending) { l.ended = end }}, l.from)
	c.Close()
	said, err := os.ReadFile(out.Name())
	must(err)
	l.said = string(said)
	return l.said
}

// TestWhatFailedToSaveIsSavedBeforeItGoes loses the lecturer's file for a moment: the answer that goes afterwards is that with the words that were
// said meanwhile, and the conversation ends as any other.
func TestWhatFailedToSaveIsSavedBeforeItGoes(t *testing.T) {
	l := class(t, "nl")
	l.shaky(true, "3", "Amina", "5", "6", "4", "1", "Tot vrijdag.", ".", "0", "6", "0", "5", "2", "Amina", "ja", "", "0", "0")
	amina := l.review("Amina El Khattabi")
	if amina.Closing != "Tot vrijdag." || amina.Answered == nil {
		t.Errorf("of Amina is kept %+v; it was said:\n%s", amina, l.said)
	}
	if !strings.HasSuffix(l.said, "Alles wat je zei, is bewaard.\n") {
		t.Errorf("it ends otherwise:\n%s", l.said)
	}
}

// TestNobodyIsSentWhatCouldNotBeSaved answers a student while the lecturer's file is away: no answer goes out, and the words stand in a side file.
func TestNobodyIsSentWhatCouldNotBeSaved(t *testing.T) {
	l := class(t, "nl")
	l.shaky(false, "3", "Amina", "5", "6", "4", "1", "Tot vrijdag.", ".", "0", "0", "5", "2", "Amina", "ja", "", "0", "0")
	l.heard("Amina El Khattabi: krijgt nu geen antwoord, want wat je zei, kon niet bewaard worden.", "staat in dit bestand")
	if _, err := os.Stat(store.AnswersFolder(l.inbox)); err == nil {
		t.Error("something went out")
	}
}

// TestChoicesThatWereNotSavedAreSaidToBe keeps a name while the lecturer's file is away: it is not said that all is saved, but what is not and why.
func TestChoicesThatWereNotSavedAreSaidToBe(t *testing.T) {
	l := class(t, "nl")
	l.shaky(false, "3", "Amina", "5", "6", "0", "9", "1", "Mevrouw Maes", "0", "0", "0")
	l.heard("Niet bewaard: je naam, je eigen zinnen en hoe je naleest. Het bestand met wat je bij het nalezen noteert, is verplaatst")
	if strings.Contains(l.said, "Alles wat je zei, is bewaard.") || l.ended == (evening.Ending{}) {
		t.Errorf("it ended as %+v; it was said:\n%s", l.ended, l.said)
	}
}

// TestAFaultLeavesWhatWasSaidInASideFile breaks an evening off by a fault while the lecturer's file is away.
func TestAFaultLeavesWhatWasSaidInASideFile(t *testing.T) {
	l := class(t, "nl")
	func() {
		defer func() { _ = recover() }()
		l.faulty = true
		l.shaky(false, "3", "Amina", "5", "6", "4", "1", "Tot vrijdag.", ".", "0", "6")
	}()
	if held, err := os.ReadFile(l.ended.Rescue); err != nil || !strings.Contains(string(held), "Tot vrijdag.") {
		t.Errorf("it ended as %+v, and the side file holds %q (%v)", l.ended, held, err)
	}
}
