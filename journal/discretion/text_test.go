package discretion_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// marker is what stands in every text that fill meets, followed by a number.
var marker = regexp.MustCompile(`merk\d+x`)

// fill puts a text of its own into each string of v, with one element in each list, map and pointer.
func fill(v reflect.Value, n *int) {
	switch v.Kind() {
	case reflect.String:
		*n++
		v.SetString(fmt.Sprintf("merk%dx", *n))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type() != reflect.TypeFor[time.Time]() {
				fill(v.Field(i), n)
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		element := reflect.New(v.Type().Elem()).Elem()
		fill(element, n)
		v.SetMapIndex(reflect.ValueOf("houding.positief"), element)
	}
}

// filled is an entry and an estimate with a text in every field. What is an id or one of a few words keeps to those.
func filled(ours *rubric.Rubric) (journal.Entry, journal.Estimate) {
	var e journal.Entry
	var est journal.Estimate
	n := 0
	fill(reflect.ValueOf(&e).Elem(), &n)
	fill(reflect.ValueOf(&est).Elem(), &n)
	e.ID, e.Revision, e.Rubric, e.Depth, e.Goals = "1-ab", 1, ours.Ref(), journal.Full, []string{"doel.olr6-e1-g5"}
	at := &e.Encounter
	at.Place, at.Moment, at.Initiator, at.Duration, at.Input = "klas", "halen", "ik", "<1", "ja"
	at.Follows, at.Stage, at.Kind, e.CameBack = "", "stage-1", "informeel-contact", nil
	e.Wanted, e.Theirs, e.Others = "", "", nil // which the first version of a hand-in has no room for
	for id, answer := range e.Answers {
		answer.Level = ours.Levels[0].ID
		e.Answers[id] = answer
	}
	est.Stage, est.Version, est.Rubric = "stage-1", 1, ours.Ref()
	for id, judgement := range est.Judgements {
		judgement.Level, judgement.Moments = ours.Levels[0].ID, nil
		est.Judgements[id] = judgement
	}
	for _, words := range est.Answers {
		est.Answers = map[string]string{"initiative": words}
	}
	return e, est
}

// filledBeside is what stands beside an entry and over a stage, with a text in every field but those that hold an id, a stand, or the words
// of a statement, which are the rubric's and not the student's.
func filledBeside() (beside journal.Extras, over journal.StageExtras) {
	n := 1000
	fill(reflect.ValueOf(&beside).Elem(), &n)
	fill(reflect.ValueOf(&over).Elem(), &n)
	beside.ParentTurn.Shared, beside.LookBacks[0].Shared, beside.MentorWords.Shared = true, true, true
	over.Whole.Shared, over.Writing.Shared = true, true
	p := &over.Positions[0]
	over.Stage, over.Writing.Facts[0].Fact = "stage-1", "vraag"
	p.Statement, p.Words, p.Side, p.Stand, p.Shared = "beste", "Alle ouders …", journal.After, journal.Depends, true
	return beside, over
}

// TestEveryTextThatLeavesIsChecked guards against a field that travels in a hand-in and that nobody looks at.
func TestEveryTextThatLeavesIsChecked(t *testing.T) {
	ours := rubric.Default()
	e, est := filled(ours)
	beside, over := filledBeside()
	handIn, err := exchange.NewHandIn(exchange.Choice{ID: "h", Journal: "j", Number: 1, Dates: exchange.Weeks, By: exchange.ByHand},
		exchange.Source{Rubric: ours, Entries: []journal.Entry{e}, Estimates: []journal.Estimate{est},
			Extras: map[string]journal.Extras{e.ID: beside}, Stages: []journal.StageExtras{over}})
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := exchange.Encode(handIn)
	if err != nil {
		t.Fatal(err)
	}
	checked := map[string]bool{}
	for _, text := range slices.Concat(discretion.EntryTexts(&e), discretion.EstimateTexts(&est), discretion.BesideTexts(e.ID, &beside, false),
		discretion.StageTexts(&over, false)) {
		checked[text.Words] = true
	}
	leaving := marker.FindAllString(string(encoded), -1)
	if len(leaving) < 22 {
		t.Fatalf("only %d texts leave", len(leaving))
	}
	for _, words := range leaving {
		if !checked[words] {
			t.Errorf("%s leaves unchecked: %s", words, encoded[:strings.Index(string(encoded), words)])
		}
		delete(checked, words)
	}
	for words := range checked {
		t.Errorf("%s is checked and does not leave", words)
	}
}

func TestTextsInTheOrderOfReading(t *testing.T) {
	e := journal.Entry{
		ID: "7-ab", Story: "Verhaal\u202e.", Margin: "Kantlijn.", Tip: "Tip.", Intention: &journal.Plan{Then: "vraag ik door"},
		Answers:   map[string]journal.Answer{"b": {Text: "B.", Deeper: "Dieper."}, "a": {Text: "A."}, "c": {Level: "l1"}},
		Encounter: journal.Encounter{Alias: " Ouder Linde", Topics: []string{"spel", " ", "slapen"}, Language: "Frans"},
	}
	want := []discretion.Text{{"7-ab", "story", "Verhaal."}, {"7-ab", "text:a", "A."}, {"7-ab", "text:b", "B."},
		{"7-ab", "deeper:b", "Dieper."}, {"7-ab", "tip", "Tip."}, {"7-ab", "then", "vraag ik door"}, {"7-ab", "topic:1", "spel"},
		{"7-ab", "topic:3", "slapen"}, {"7-ab", "language", "Frans"}, {"alias", "Ouder Linde", "Ouder Linde"}}
	if diff := cmp.Diff(want, discretion.EntryTexts(&e)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if e.Private = true; len(discretion.EntryTexts(&e)) > 0 {
		t.Error("a private entry has texts that leave")
	}
}

// TestEveryTextBesideIsOfAPiece guards what is left here piece by piece: a text of none could only go along.
func TestEveryTextBesideIsOfAPiece(t *testing.T) {
	beside, over := filledBeside()
	var pieces []string
	for _, text := range append(discretion.BesideTexts("1-ab", &beside, true), discretion.StageTexts(&over, true)...) {
		pieces = append(pieces, text.Piece())
	}
	want := []string{discretion.Turn, discretion.Turn, discretion.Turn, discretion.Look(0), discretion.Look(0), discretion.Mentor, discretion.Stands(journal.After),
		discretion.Whole, discretion.Whole, discretion.Whole, discretion.Writing}
	if diff := cmp.Diff(want, pieces); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if (&discretion.Text{Of: "1-ab", Field: "story"}).Piece() != "" {
		t.Error("a text of an entry is of a piece")
	}
}

// TestPutReachesEveryText holds that what is found can be replaced where it stands, and that nothing else changes.
func TestPutReachesEveryText(t *testing.T) {
	e, est := filled(rubric.Default())
	e.Wanted, e.Theirs, e.Others, e.CameBack = "Rust.", "Nieuws.", []string{"Haast."}, &journal.Return{Said: "Stroef."}
	for _, text := range e.Texts() {
		known := slices.ContainsFunc(discretion.EntryTexts(&e), func(other discretion.Text) bool { return other.Field == text.Name })
		if known != (text.Name != "margin" && text.Name != journal.AliasText) {
			t.Errorf("%s: checked by that name is %v", text.Name, known)
		}
	}
	check := func(texts func() []discretion.Text, put func(field, words string) bool) {
		before := texts()
		for i, text := range before {
			if text.Of == "alias" {
				continue
			}
			if before[i].Words = "nieuw " + text.Field; !put(text.Field, before[i].Words) {
				t.Errorf("%s can't be replaced", text.Field)
			}
			if diff := cmp.Diff(before, texts()); diff != "" {
				t.Errorf("%s (-want +got)\n%s", text.Field, diff)
			}
		}
		for _, field := range []string{"", "margin", "alias", "text:geen", "topic:0", "topic:2", "reason:geen", "mirror:geen"} {
			if put(field, "x") {
				t.Errorf("there is a field %q", field)
			}
		}
	}
	check(func() []discretion.Text { return discretion.EntryTexts(&e) }, func(field, words string) bool { return discretion.Put(&e, field, words) })
	beside, over := filledBeside()
	check(func() []discretion.Text { return discretion.BesideTexts(e.ID, &beside, true) },
		func(field, words string) bool { return discretion.PutBeside(&beside, field, words) })
	check(func() []discretion.Text { return discretion.StageTexts(&over, true) },
		func(field, words string) bool { return discretion.PutStage(&over, field, words) })
	check(func() []discretion.Text { return discretion.EstimateTexts(&est) },
		func(field, words string) bool { return discretion.PutEstimate(&est, field, words) })
	if e.Intention = nil; discretion.Put(&e, "if", "x") {
		t.Error("an entry without an intention takes half of one")
	}
}
