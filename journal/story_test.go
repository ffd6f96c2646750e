package journal_test

import (
	"slices"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// written gives a moment so many days after the first, of a family, with what was seen and thought.
func written(day int, alias, saw, thought string) journal.Entry {
	return journal.Entry{ID: alias + saw, Seq: uint64(100 - day), Story: saw, Thought: thought,
		Encounter: journal.Encounter{Alias: alias, When: time.Date(2026, 3, 2+day, 8, 0, 0, 0, time.UTC)}}
}

func summaries(entries []journal.Entry) (all []journal.Summary) {
	for i := range entries {
		all = append(all, entries[i].Summary())
	}
	return all
}

func TestAFamilyWithOneMomentHasNoStoryYet(t *testing.T) {
	families := journal.StoryFamilies(summaries([]journal.Entry{
		written(9, "Ouder Linde", "Stil.", ""), written(0, "ouder linde ", "Haast.", ""), written(2, "Ouder Eik", "Kort.", ""), written(3, "", "Wie?", ""), written(4, "", "Wie?", ""),
	}))
	if len(families) != 1 || families[0].Alias != "Ouder Linde" || families[0].Moments != 2 || families[0].First.Day() != 2 || families[0].Latest.Day() != 11 {
		t.Errorf("got %+v", families)
	}
}

// A story is read from the oldest moment on, whenever each was written down.
func TestAStoryBeginsWithTheOldestMoment(t *testing.T) {
	story := journal.StoryOf("Ouder Linde", []journal.Entry{written(9, "Ouder Linde", "Ze lachte. Ze bleef.", "Toch."), written(0, "Ouder linde", "Haast.", ""), written(1, "Ouder Eik", "Kort.", "")})
	if len(story) != 2 || story[0].Saw[0].Words != "Haast." || len(story[1].Saw) != 2 || story[1].Thought[0].Words != "Toch." {
		t.Errorf("got %+v", story)
	}
}

// What comes back is counted by moments, whatever its capitals and accents; a word that stands twice in one moment came once.
func TestWordsThatComeBack(t *testing.T) {
	story := journal.StoryOf("Ouder Linde", []journal.Entry{
		written(0, "Ouder Linde", "Ouder Linde had weer haast, altijd haast.", "Mama zei dat het café dicht was."),
		written(1, "Ouder Linde", "HAAST. Linde keek op haar gsm.", "De gsm gaat voor."),
		written(2, "Ouder Linde", "Mama zei niets over het Cafe.", "Weer haast?"),
	})
	var got []string
	for _, w := range story.Returning() {
		got = append(got, w.Word+string(rune('0'+w.Moments)))
	}
	if want := []string{"haast3", "weer2", "café2"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// The signs by which the writing mirror counts, each with what looks like it and is something else.
func TestSignsOfTheWritingMirror(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string // facts
	}{
		{"Ik vroeg mama welk liedje.", []string{journal.WroteQuestion}},
		{"Toen vroeg ik mama naar thuis.", []string{journal.WroteQuestion}},
		{"Ik heb haar gevraagd of ze bleef.", []string{journal.WroteQuestion}},
		{"Ik stelde papa een vraag.", []string{journal.WroteQuestion}},
		{"Ik zei: “Hoe was het bij oma?”", []string{journal.WroteQuestion}},
		{"I then asked her which song.", []string{journal.WroteQuestion}},
		{"Ze bleef staan. Ik vroeg me af waarom.", nil},
		{"Vroeg ik me dat af bij haar?", nil},
		{"Ik was er vroeg, ze zwaaide.", nil},
		{"Papa vroeg of het mocht.", []string{journal.WroteParent}},
		{"Papa was vroeg om te helpen.", nil},
		{"Ze zei dat het goed was.", []string{journal.WroteParent}},
		{"Ze vertelde dat ik lief was.", []string{journal.WroteParent}},
		{"“Morgen breng ik een boek mee”, en weg was hij.", []string{journal.WroteParent}},
		{"Mama keek even. ‘Mooi.’", []string{journal.WroteParent}},
		{"Ik vertelde haar over de bouwhoek.", nil},
		{"Ik zei haar: “Tot morgen.”", nil},
		{"De juf zei: “Kom maar.” en mama kwam.", nil},
		{"Ik dacht “ze wil niet”.", nil},
		{"Misschien moest hij werken.", []string{journal.WroteOther}},
		{"Het kan ook dat ze moe was.", []string{journal.WroteOther}},
		{"She might have been tired.", []string{journal.WroteOther}},
		{"Ik stond aan de deur en deed mijn jas aan.", []string{journal.WroteOnlyI}},
		{"Ik stond aan de deur met Ilse.", nil},
		{"Ik stond aan de deur, de linde in.", nil},
		{"De deur stond open.", nil},
	} {
		e := written(0, "Ouder Linde", tt.text, "")
		var got []string
		for _, n := range journal.WritingMirror([]journal.Entry{e, e, e}) {
			if len(n.Behind) == 3 {
				got = append(got, n.Fact)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %v, want %v", tt.text, got, tt.want)
		}
	}
}

// Facts say out of how many, in their order and without a sum; of two moments nothing is asked. Words at a step count as those of the story
// do, and so does a field for another explanation.
func TestTheWritingMirrorCounts(t *testing.T) {
	e, other := written(0, "Ouder Linde", "Ze keek.", ""), written(1, "Ouder Linde", "Hij keek.", "")
	e.Answers = map[string]journal.Answer{"houding.nieuwsgierig": {Deeper: "Ik vroeg niets."}}
	other.Others = []string{"Hij had een vrije dag."}
	if got := journal.WritingMirror([]journal.Entry{e, other}); got != nil {
		t.Errorf("of two moments: %+v", got)
	}
	var got []journal.WritingFact
	facts := journal.WritingMirror([]journal.Entry{e, other, written(2, "", "Ik wachtte.", "")})
	for i := range facts {
		got = append(got, facts[i].Counted())
	}
	want := []journal.WritingFact{{Fact: journal.WroteQuestion, Count: 1, Of: 3}, {Fact: journal.WroteParent, Of: 3}, {Fact: journal.WroteOther, Count: 1, Of: 3}, {Fact: journal.WroteOnlyI, Count: 1, Of: 3}}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v", got)
	}
}

// First and latest are by the day of the moment, and a level without words is no answer.
func TestThenAndNow(t *testing.T) {
	r := rubric.Default()
	id, levelled := r.Walked()[2], r.Walked()[0]
	answered := func(day int, text string) journal.Entry {
		e := written(day, "", "Kort.", "")
		e.Answers = map[string]journal.Answer{id: {Text: text}, levelled: {Level: r.Levels[0].ID}}
		return e
	}
	all := journal.AnsweredTwice(r, []journal.Entry{answered(5, "later"), answered(0, "eerst"), answered(9, " "), answered(2, "tussen")})
	if len(all) != 1 || all[0].Criterion != id || all[0].ThenA.Text != "eerst" || all[0].NowA.Text != "later" {
		t.Errorf("got %+v", all)
	}
	if one := journal.AnsweredTwice(r, []journal.Entry{answered(0, "eerst")}); one != nil {
		t.Errorf("of one answer: %+v", one)
	}
}
