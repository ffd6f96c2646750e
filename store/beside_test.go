package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// besideEverything gives a journal with an entry and all that can stand beside it and over its stage, each with a name in it.
func besideEverything(t *testing.T, shared bool) (*store.Journal, journal.Entry) {
	t.Helper()
	j := sound(t)
	if err := errors.Join(j.UseRubric(smallRubric()), j.SaveSettings(journal.Settings{Stage: "stage1"})); err != nil {
		t.Fatal(err)
	}
	e := finish(t, j, draft(t, j, "Een ouder bleef staan."))
	err := errors.Join(
		j.TellAsParent(e.ID, &journal.ParentTurn{Told: "Ik bracht Weerwolf Janssens.", Question: "Wat wil je weten?", Answer: "Of Weerwolf Janssens slaapt.", Made: noon, Shared: shared}),
		j.LookBack(e.ID, journal.LookBack{Question: "Wat zie je nu?", Text: "Mevrouw Janssens wachtte.", Made: noon, Shared: shared}),
		j.LookBack(e.ID, journal.LookBack{Question: "Wat zie je nu?", Text: "Meneer Janssens ook.", Made: noon.Add(time.Hour), Shared: shared}),
		j.KeepMentorWords(e.ID, &journal.MentorWords{Text: "Je liet meneer Janssens uitspreken.", Made: noon, Shared: shared}),
		j.TakeStand("stage1", journal.Position{Statement: "beste", Words: "Alle ouders …", Side: journal.Before, Stand: journal.Depends, Why: "Juf Janssens zegt het.", Made: noon, Shared: shared}),
		j.TakeStand("stage1", journal.Position{Statement: "beste", Words: "Alle ouders …", Side: journal.After, Stand: journal.Agree, Why: "Mama Janssens ook.", Made: noon, Shared: shared}),
		j.SaveWhole("stage1", &journal.HeadHeartHands{Head: "Opa Janssens leerde mij kijken.", Made: noon, Shared: shared}),
		j.SaveWriting("stage1", &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "vraag", Count: 1, Of: 1}}, Text: "Bij oma Janssens vroeg ik niets.", Made: noon, Shared: shared}),
	)
	if err != nil {
		t.Fatal(err)
	}
	return j, e
}

func everything(t *testing.T, j *store.Journal) exchange.Source {
	t.Helper()
	from, err := j.Collect(store.Query{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return from
}

func sent(t *testing.T, j *store.Journal) string {
	t.Helper()
	c := choice()
	c.Stage, c.StageName, c.By = "stage1", "stage1", exchange.ByStage
	sent, err := j.HandIn(c, everything(t, j), store.Sealing{}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return sent.File
}

// What stands beside an entry and over a stage travels when it is shared, and in no other case, and the check reads all of it.
func TestWhatStandsBesideTravelsWhenItIsShared(t *testing.T) {
	for _, shared := range []bool{false, true} {
		j, e := besideEverything(t, shared)
		from := everything(t, j)
		if n := strings.Count(string(plain(t, opened[*exchange.HandIn](t, sent(t, j)))), "Janssens"); shared && n != 9 || !shared && n != 0 {
			t.Errorf("shared: %v, and the name stands %d times in the hand-in", shared, n)
		}
		checked, err := j.Check(context.Background(), from, nil, false, nil)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(checked.Issues); shared && n < 9 || !shared && n != 0 {
			t.Errorf("shared: %v, and the check finds %d", shared, n)
		}
		var changes []store.Rewording
		for i := range checked.Issues {
			issue := &checked.Issues[i]
			changes = append(changes, store.Rewording{Of: issue.Text.Of, Field: issue.Text.Field, Was: issue.Text.Words, Words: issue.Replace("ouder 1"), Found: issue.Finding.Text, With: "ouder 1"})
		}
		if err := j.Reword(changes, noon); err != nil {
			t.Fatal(err)
		}
		from = everything(t, j)
		if checked, err = j.Check(context.Background(), from, nil, false, nil); err != nil || checked.Open() > 0 {
			t.Errorf("after the replacements %d are open, %v", checked.Open(), err)
		}
		if _, err := j.Beside(e.ID); err != nil {
			t.Error(err)
		}
	}
}

// For one hand-in the student may take all of it along, or nothing; what was said of each thing stays as it was, and what leaves is checked.
func TestAllOrNothingOfWhatStandsBesideTravels(t *testing.T) {
	for along, want := range map[exchange.Along]int{exchange.AllAlong: 9, exchange.NotAlong: 0} {
		for _, shared := range []bool{false, true} {
			j, _ := besideEverything(t, shared)
			from := everything(t, j)
			from.Beside = along
			c := choice()
			c.Stage, c.StageName, c.By = "stage1", "stage1", exchange.ByStage
			sent, err := j.HandIn(c, from, store.Sealing{}, t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(string(plain(t, opened[*exchange.HandIn](t, sent.File))), "Janssens"); n != want {
				t.Errorf("%q of what is shared (%v): the name stands %d times in the hand-in", along, shared, n)
			}
			checked, err := j.Check(context.Background(), from, nil, false, nil)
			if n := len(checked.Issues); err != nil || n < want || want == 0 && n > 0 {
				t.Errorf("%q of what is shared (%v): the check finds %d, %v", along, shared, n, err)
			}
			if diff := cmp.Diff(from.Extras, everything(t, j).Extras); diff != "" {
				t.Error(diff)
			}
		}
	}
}

// Each piece is let travel by itself, is found again by the texts in it, and is not touched once it is another.
func TestEachPieceIsSharedByItself(t *testing.T) {
	j, e := besideEverything(t, false)
	pieces := func() []store.Piece {
		all, err := j.Choice("stage1")
		if err != nil {
			t.Fatal(err)
		}
		return all.Pieces(all.Rows)
	}
	for i, p := range pieces() {
		if err := j.Share(p, p.Whole(true)); err != nil {
			t.Fatal(err)
		}
		for at, now := range pieces() {
			if now.Goes() != (at == i) {
				t.Errorf("piece %d goes: %v, when %d was shared", at, now.Goes(), i)
			}
		}
		checked, err := j.Check(context.Background(), everything(t, j), nil, false, nil)
		if err != nil || len(checked.Issues) == 0 {
			t.Fatalf("piece %d: the check finds nothing, %v", i, err)
		}
		for k := range checked.Issues {
			for at, now := range pieces() {
				if now.Holds(&checked.Issues[k].Text) != (at == i) {
					t.Errorf("%s of piece %d stands in piece %d", checked.Issues[k].Text.Field, i, at)
				}
			}
		}
		if err := errors.Join(j.Share(p, p.Shared), everythingStays(j, p)); err != nil {
			t.Error(err)
		}
	}
	if n := len(pieces()); n != 8 {
		t.Errorf("there are %d pieces", n)
	}
	over, err := j.OverStage("stage1")
	if err := errors.Join(err, j.SaveStands("stage1", over.Positions[:1])); err != nil { // of the same day as what was said after the stage
		t.Fatal(err)
	}
	after := store.Piece{Kind: store.Statements, About: "stage1", Side: journal.After, Made: noon}
	if err := j.Share(after, []bool{true}); !errors.Is(err, store.ErrStale) {
		t.Error(err)
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	if err := j.Share(store.Piece{Kind: store.ParentTurn, About: e.ID}, []bool{true}); !errors.Is(err, store.ErrNotFound) {
		t.Error(err)
	}
}

// everythingStays shares a piece that is another by now.
func everythingStays(j *store.Journal, p store.Piece) error {
	p.Made = p.Made.Add(time.Minute)
	if err := j.Share(p, p.Whole(true)); !errors.Is(err, store.ErrStale) {
		return errors.New("what changed since was shared")
	}
	return nil
}

// Nothing of what stood beside an entry is left in the folder when the entry is purged.
func TestWhatStandsBesideGoesWithItsEntry(t *testing.T) {
	j, e := besideEverything(t, true)
	checked, err := j.Check(context.Background(), everything(t, j), nil, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(j.Keep(checked.Issues, true), j.SaveStands("stage1", nil), j.SaveWhole("stage1", nil), j.SaveWriting("stage1", nil),
		j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	if n := countAll(t, filepath.Dir(j.Path()), "Janssens"); n > 0 {
		t.Errorf("the name stands %d times in the folder", n)
	}
	if got := valuesOf(t, j)["decisions"]; len(got) > 0 {
		t.Errorf("marks are left: %q", got)
	}
}

// A look back is added and never changed; the newest can be taken back.
func TestLooksBackAreAdded(t *testing.T) {
	j, e := besideEverything(t, false)
	if err := j.TakeBackLook(e.ID, noon); !errors.Is(err, store.ErrStale) {
		t.Errorf("one that is not the newest was taken back: %v", err)
	}
	if err := errors.Join(j.TakeBackLook(e.ID, noon.Add(time.Hour)), j.ShareLookBacks(e.ID, []bool{true})); err != nil {
		t.Fatal(err)
	}
	got, err := j.Beside(e.ID)
	want := []journal.LookBack{{Question: "Wat zie je nu?", Text: "Mevrouw Janssens wachtte.", Made: noon, Shared: true}}
	if diff := cmp.Diff(want, got.LookBacks); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if err := j.ShareLookBacks(e.ID, nil); !errors.Is(err, store.ErrStale) {
		t.Error(err)
	}
	if _, err := j.Beside("9-bbbb"); !errors.Is(err, store.ErrNotFound) {
		t.Error(err)
	}
}

// Cards of schools and of fellow students are kept by their ids.
func TestCardsAreKept(t *testing.T) {
	j := sound(t)
	school := journal.SchoolCard{ID: "regenboog", Version: 1, Title: "De school", Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze?"}}}}}
	card := journal.KeptCard{Card: journal.DiscussionCard{Moment: "Een ouder bleef staan."}, At: noon}
	if err := errors.Join(j.SaveSchoolCard(school), j.SaveCard(&card)); err != nil || card.ID == "" {
		t.Fatal(err, card.ID)
	}
	school.Headings[0].Questions[0].Here, card.Lines = true, "een\ntwee\ndrie"
	if err := errors.Join(j.SaveSchoolCard(school), j.SaveCard(&card)); err != nil {
		t.Fatal(err)
	}
	schools, err := j.SchoolCards()
	cards, failed := j.Cards()
	if diff := cmp.Diff([]journal.SchoolCard{school}, schools) + cmp.Diff([]journal.KeptCard{card}, cards); diff != "" || errors.Join(err, failed) != nil {
		t.Error(diff, err, failed)
	}
	if err := errors.Join(j.RemoveSchoolCard("regenboog"), j.RemoveCard(card.ID)); err != nil {
		t.Fatal(err)
	}
	schools, err = j.SchoolCards()
	if cards, failed = j.Cards(); len(schools)+len(cards) > 0 || errors.Join(err, failed) != nil {
		t.Error(schools, cards, err, failed)
	}
}
