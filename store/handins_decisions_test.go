package store_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// nameIn is a name that was found in a text of a subject.
func nameIn(subject, words string) discretion.Issue {
	return discretion.Issue{
		Text:    discretion.Text{Of: subject, Field: "story", Words: words},
		Finding: discretion.Finding{Kind: discretion.PersonName, Text: words, End: len(words)},
	}
}

// Whatever was kept of a subject before stays kept, a place that is opened again leaves the others, and all is one commit.
func TestKeeping(t *testing.T) {
	path := place(t)
	j := open(t, path)
	emma, katrien, sofie := nameIn("1-bbbb", "Emma"), nameIn("1-bbbb", "Katrien"), nameIn("2-bbbb", "Sofie")
	alias := nameIn(discretion.Alias, "Jolien")
	commits := store.TxID(j)
	for _, step := range []struct {
		issues []discretion.Issue
		on     bool
	}{
		{nil, true}, {nil, false},
		{[]discretion.Issue{emma, sofie, alias}, true}, {[]discretion.Issue{katrien, emma, katrien}, true}, {[]discretion.Issue{sofie, emma}, false},
	} {
		if err := j.Keep(step.issues, step.on); err != nil {
			t.Fatal(err)
		}
	}
	if n := store.TxID(j) - commits; n != 3 {
		t.Errorf("got %d commits, want one a step that has something to do", n)
	}
	j.Close()
	got, err := open(t, path).Decided([]discretion.Issue{emma, katrien, sofie, alias, nameIn("3-bbbb", "Katrien")})
	want := map[string]bool{katrien.Mark(): true, alias.Mark(): true}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// A decision that can't be read any more keeps the others from being changed without it.
func TestKeepingBesideADamagedDecision(t *testing.T) {
	path := place(t)
	j := open(t, path)
	a, b := nameIn("1-bbbb", "Emma"), nameIn("2-bbbb", "Sofie")
	if err := j.Keep([]discretion.Issue{b}, true); err != nil {
		t.Fatal(err)
	}
	j.Close()
	spoil(t, path, "decisions")
	j = open(t, path)
	if err := j.Keep([]discretion.Issue{a, b}, true); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if kept, err := j.Decided([]discretion.Issue{a}); len(kept) != 0 || err != nil {
		t.Errorf("half of it was kept: %v, %v", kept, err)
	}
}

// What was decided about the other places of a text is taken over when one of them changes, and is asked about no more.
func TestCarryingOver(t *testing.T) {
	j := sound(t)
	e := tell(t, j, "d1", "Emma zong. Later kwam Sofie.", "", false)
	before := check(t, j, collect(t, j), nil)
	wantOpen(t, before, 2)
	sofie := before.Issues[1]
	if err := j.Keep([]discretion.Issue{sofie}, true); err != nil {
		t.Fatal(err)
	}
	before.Kept[sofie.Mark()] = true
	story := before.Issues[0].Replace("de kleuter")
	if err := j.Reword([]store.Rewording{{Of: e.ID, Field: "story", Words: story, Found: "Emma", With: "de kleuter"}}, noon); err != nil {
		t.Fatal(err)
	}
	after := check(t, j, collect(t, j), nil)
	wantOpen(t, after, 1)
	if err := j.Keep(after.Carry(&before), true); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, after, 0)
	wantOpen(t, check(t, j, collect(t, j), nil), 0)
	if again := after.Carry(&before); len(again) != 0 {
		t.Errorf("it carries over %v twice", again)
	}
}

// aliasNamed is a name that was found in an alias.
func aliasNamed(alias string) discretion.Issue {
	text := discretion.Text{Of: discretion.Alias, Field: alias, Words: alias}
	return discretion.Issue{Text: text, Finding: discretion.Finding{Kind: discretion.PersonName, Text: alias, End: len(alias)}}
}

// inField moves an issue to another field.
func inField(issue discretion.Issue, field string) discretion.Issue {
	issue.Text.Field = field
	return issue
}

// decidable is a journal with something to decide in each kind of text: of each what goes by the change, and what stays.
func decidable(t *testing.T) (j *store.Journal, goes, stays map[string]discretion.Issue, change map[string]func() error) {
	j = sound(t)
	e := tell(t, j, "d1", "Emma zong.", "Ouder Emma", false)
	other := tell(t, j, "d2", "Sofie lachte.", "Ouder Sofie", false)
	beginHandIn(t, j)
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	est := estimate("stage1", 1)
	est.Answer("initiative", "Emma en ik")
	set := store.HandingIn{By: exchange.ByStage, Why: map[string]string{e.ID: "om Emma", other.ID: "om Sofie"}}
	whole := exchange.StudentReply{Answer: "a-1", Text: "over Emma", Made: noon}
	about := exchange.StudentReply{Answer: "a-1", Entry: other.ID, Text: "over Sofie", Made: noon}
	families := journal.Surroundings{Families: []string{"Gezin Emma", "Gezin Sofie"}}
	if err := errors.Join(j.SaveEstimate(est, smallRubric()), j.SaveHandingIn(set), j.Reply(whole), j.Reply(about), j.SaveSurroundings(families)); err != nil {
		t.Fatal(err)
	}
	reason := inField(nameIn(discretion.Estimate+"stage1", est.Judgements["open"].Reason), "reason:open")
	goes = map[string]discretion.Issue{
		"entry": nameIn(e.ID, e.Story), "alias": aliasNamed("Ouder Emma"), "class list": aliasNamed("Gezin Emma"),
		"estimate": inField(nameIn(discretion.Estimate+"stage1", "Emma en ik"), "mirror:initiative"),
		"why":      inField(nameIn(discretion.Why, "om Emma"), e.ID), "reply": inField(nameIn(discretion.Reply, "over Emma"), "a-1  "),
	}
	stays = map[string]discretion.Issue{
		"entry": nameIn(other.ID, other.Story), "alias": aliasNamed("Ouder Sofie"), "class list": aliasNamed("Gezin Sofie"), "estimate": reason,
		"why": inField(nameIn(discretion.Why, "om Sofie"), other.ID), "reply": inField(nameIn(discretion.Reply, "over Sofie"), "a-1  "+other.ID),
	}
	again := func(change func(*journal.Entry)) error {
		now, err := j.Entry(e.ID)
		d := journal.Revise("weer", noon, rubric.Default(), now)
		change(&d.Entry)
		return errors.Join(err, second(j.Finish(d, rubric.Default(), noon)))
	}
	change = map[string]func() error{
		"entry":      func() error { return again(func(e *journal.Entry) { e.Story = "Zij zong." }) },
		"alias":      func() error { return again(func(e *journal.Entry) { e.Encounter.Alias = "Ouder Zon" }) },
		"class list": func() error { return j.SaveSurroundings(journal.Surroundings{Families: []string{"Gezin Sofie"}}) },
		"estimate": func() error {
			est.Answer("initiative", "wij")
			return j.SaveEstimate(est, smallRubric())
		},
		"why": func() error {
			set := set.Clone()
			set.Why[e.ID] = "om haar"
			return j.SaveHandingIn(set)
		},
		"reply": func() error {
			whole.Text = ""
			return j.Reply(whole)
		},
	}
	return j, goes, stays, change
}

// Who changes words is not followed by what was decided about those of before, and all else stays decided.
func TestDecisionsGoWithTheWords(t *testing.T) {
	for _, kind := range []string{"entry", "alias", "class list", "estimate", "why", "reply"} {
		t.Run(kind, func(t *testing.T) {
			j, goes, stays, change := decidable(t)
			all := slices.Concat(slices.Collect(maps.Values(goes)), slices.Collect(maps.Values(stays)))
			if err := errors.Join(j.Keep(all, true), change[kind]()); err != nil {
				t.Fatal(err)
			}
			got, err := j.Decided(all)
			gone := goes[kind]
			if len(got) != len(all)-1 || got[gone.Mark()] || err != nil {
				t.Errorf("%d of %d decisions are left, want all but one; %v", len(got), len(all), err)
			}
			n := 0
			for _, marks := range payloadsOf(t, j)["decisions"] {
				n += bytes.Count([]byte(marks), []byte(`"`)) / 2
			}
			if n != len(all)-1 {
				t.Errorf("%d marks are kept, want %d", n, len(all)-1)
			}
		})
	}
}

// Nobody who has a file after a purge can try in it which name was purged: not by the word, nor by a digest of it, made with what
// stands in the file or without.
func TestPurgeLeavesNothingToTry(t *testing.T) {
	const name, list = "Wilhelmina", "Gezin Wilhelmina"
	path := place(t)
	j := open(t, path)
	tell(t, j, "d2", "Toen lachte Jolien.", "Jolien", false)
	old := aliasNamed(list)
	if err := errors.Join(store.Decide(j, discretion.Alias, old.Mark()), j.Close()); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(filepath.Dir(path), "logboek.db.oud-2026-03-02-1200"), []byte(contents(t, path))) // holds no entry that goes
	j = open(t, path)
	e := tell(t, j, "d1", name+" zong.", list, false)
	whys := store.HandingIn{By: exchange.ByStage, Why: map[string]string{e.ID: "om " + name}}
	gone := []discretion.Issue{nameIn(e.ID, e.Story), aliasNamed(list), inField(nameIn(discretion.Why, "om "+name), e.ID)}
	stays := aliasNamed("Jolien")
	if err := errors.Join(j.SaveHandingIn(whys), store.Decide(j, discretion.Reply, gone[1].Mark()), j.Keep(append(gone, stays), true)); err != nil {
		t.Fatal(err)
	}
	marks := payloadsOf(t, j)["decisions"]
	check(t, j, collect(t, j), nil)
	if _, err := j.Backup("", noon); err != nil {
		t.Fatal(err)
	}
	secret, err := store.MarkSecret(j)
	if err != nil {
		t.Fatal(err)
	}
	tries := map[string]string{"word": name, "words": list}
	for kind, marks := range marks {
		if kind != discretion.Alias && kind != discretion.Reply {
			tries["marks about "+kind] = marks
		}
	}
	for i := range gone {
		tries["mark "+gone[i].Text.Of] = gone[i].Mark()
		for _, words := range []string{name, gone[i].Text.Words, gone[i].Mark()} {
			plain := sha256.Sum256([]byte(words))
			keyed := hmac.New(sha256.New, secret)
			keyed.Write([]byte(words))
			framed := hmac.New(sha256.New, secret)
			framed.Write(append([]byte{byte(len(words))}, words...))
			for how, sum := range map[string][]byte{"plain": plain[:], "keyed": keyed.Sum(nil), "framed": framed.Sum(nil)} {
				tries[how+" bytes of "+words], tries[how+" hex of "+words] = string(sum[:12]), hex.EncodeToString(sum[:12])
			}
		}
	}
	folder := filepath.Dir(path)
	for i := range gone {
		if countAll(t, folder, hex.EncodeToString([]byte(tries["framed bytes of "+gone[i].Mark()]))) == 0 {
			t.Fatalf("the mark of %q was never there", gone[i].Text.Of)
		}
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID}), j.Verify()); err != nil {
		t.Fatal(err)
	}
	for what, try := range tries {
		if n := countAll(t, folder, try); n != 0 {
			t.Errorf("%s stands in %d places", what, n)
		}
	}
	if _, there := payloadsOf(t, j)["decisions"][discretion.Reply]; there {
		t.Error("a mark of before there was a secret is kept")
	}
	if kept, err := j.Decided([]discretion.Issue{stays}); !kept[stays.Mark()] || err != nil {
		t.Errorf("what was decided about another family went: %v", err)
	}
}

// A backup takes no mark along about words that are gone, and writes nothing in the journal for that.
func TestABackupTakesNoMarkOfWordsThatWent(t *testing.T) {
	path := place(t)
	j := open(t, path)
	tell(t, j, "d1", "Ze zong.", "Ouder Zon", false)
	sound := aliasNamed("Ouder Zon")
	old := aliasNamed("Wilhelmina")
	if err := errors.Join(j.Keep([]discretion.Issue{sound, old}, true), store.Decide(j, discretion.Why, old.Mark())); err != nil {
		t.Fatal(err)
	}
	made, err := j.Backup("", noon)
	if err != nil {
		t.Fatal(err)
	}
	copied := openOrGiven(t, j, made.Path)
	if kept, err := copied.Decided([]discretion.Issue{sound, old}); len(kept) != 1 || !kept[sound.Mark()] || err != nil {
		t.Errorf("the backup holds %v, %v", kept, err)
	}
	if n := countAll(t, filepath.Dir(made.Path), old.Mark()); n != 0 {
		t.Errorf("a mark of before stands in %d places", n)
	}
}

// The same words leave another mark in each journal.
func TestMarksOfOneJournalTellNothingOfAnother(t *testing.T) {
	var all []string
	for range 2 {
		j := sound(t)
		if err := j.Keep([]discretion.Issue{aliasNamed("Jolien")}, true); err != nil {
			t.Fatal(err)
		}
		all = append(all, payloadsOf(t, j)["decisions"][discretion.Alias])
	}
	if all[0] == "" || all[0] == all[1] {
		t.Errorf("got %q", all)
	}
}

// What was decided stays decided on another computer, when the journal goes there as a document and when a copy comes together with it.
func TestDecisionsGoAlong(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := tell(t, j, "d1", "Jolien zong.", "Jolien", false)
	kept := []discretion.Issue{nameIn(e.ID, e.Story), aliasNamed("Jolien")}
	if err := j.Keep(kept[:1], true); err != nil {
		t.Fatal(err)
	}
	j.Close()
	other := twin(t, path)
	j, there := open(t, path), open(t, other)
	if err := there.Keep(kept[1:], true); err != nil {
		t.Fatal(err)
	}
	merge(t, j, there)
	var document bytes.Buffer
	if err := j.Export(&document); err != nil {
		t.Fatal(err)
	}
	elsewhere := place(t)
	if _, err := importJournal(elsewhere, &document); err != nil {
		t.Fatal(err)
	}
	for where, j := range map[string]*store.Journal{"merged": j, "imported": open(t, elsewhere)} {
		if got, err := j.Decided(kept); len(got) != 2 || err != nil {
			t.Errorf("%s: %v, %v", where, got, err)
		}
	}
}
