package store_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// besideWays are the texts that stand beside an entry, over a stage and on a card, in such a document: each by itself, for what is refused first
// would hide the others.
func besideWays(t testing.TB) map[string]wayIn {
	position := func(words, why string) []journal.Position {
		return []journal.Position{{Statement: "beste", Words: words, Side: journal.Before, Stand: journal.Agree, Why: why, Made: noon}}
	}
	turn := func(told, question, answer string) journal.ParentTurn {
		return journal.ParentTurn{Told: told, Question: question, Answer: answer, Made: noon}
	}
	facts := []journal.WritingFact{{Fact: "vraag", Count: 1, Of: 2}}
	ways := map[string]wayIn{}
	for _, c := range []struct {
		kind   store.Kind
		at     string
		record any
	}{
		{store.ParentTurn, "told", turn(mark, "", "")}, {store.ParentTurn, "question", turn("Ik", mark, "")}, {store.ParentTurn, "answer", turn("Ik", "Wat?", mark)},
		{store.LookBacks, "[1].question", []journal.LookBack{{Question: mark, Text: "Nu", Made: noon}}},
		{store.LookBacks, "[1].text", []journal.LookBack{{Question: "Wat?", Text: mark, Made: noon}}},
		{store.MentorWords, "text", journal.MentorWords{Text: mark, Made: noon}},
		{store.Statements, "[1].words", position(mark, "")}, {store.Statements, "[1].why", position("Alle ouders", mark)},
		{store.HeadHeartHands, "head", journal.HeadHeartHands{Head: mark, Made: noon}}, {store.HeadHeartHands, "heart", journal.HeadHeartHands{Heart: mark, Made: noon}},
		{store.HeadHeartHands, "hands", journal.HeadHeartHands{Hands: mark, Made: noon}},
		{store.WritingFacts, "text", journal.WritingFacts{Facts: facts, Text: mark, Made: noon}},
		{store.KeptCards, "card.about", journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{About: mark, Moment: "Een ouder"}, At: noon}},
		{store.KeptCards, "card.moment", journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{Moment: mark}, At: noon}},
		{store.KeptCards, "card.question", journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{Moment: "Een ouder", Question: mark}, At: noon}},
		{store.KeptCards, "lines", journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{Moment: "Een ouder"}, Lines: mark, At: noon}},
	} {
		j := open(t, place(t))
		e := finish(t, j, draft(t, j, "een verhaal"))
		about := map[store.Kind]string{store.ParentTurn: e.ID, store.LookBacks: e.ID, store.MentorWords: e.ID, store.KeptCards: "kaartje"}[c.kind]
		if err := j.SaveExtra(c.kind, cmp.Or(about, "stage1"), c.record); err != nil {
			t.Fatal(err)
		}
		before, after, once := strings.Cut(document(t, j), mark)
		if !once || strings.Contains(after, mark) {
			t.Fatalf("no document has %s in it once", c.at)
		}
		at := "extras[1].record" + strings.Replace("."+c.at, ".[", "[", 1)
		ways[fmt.Sprintf("journal.json, kind %d, %s", c.kind, c.at)] = wayIn{func(t testing.TB, words string) func() error {
			j, file := open(t, place(t)), before+words+after
			return func() error {
				_, err := j.TakeIn(strings.NewReader(file))
				return err
			}
		}, "too-long at " + at, "hidden-character at " + at, true}
	}
	return ways
}

// handedBeside are hand-ins with one text each that stands beside an entry or over a stage, by where that is.
func handedBeside(t testing.TB) map[string]exchange.Document {
	made, all := exchange.When{Week: 1}, map[string]exchange.Document{}
	add := func(at string, beside *exchange.Extras, over ...exchange.StageExtras) {
		h := handIn(t, "j-1", 1, "", "")
		h.Entries[0].Extras, h.Extras = beside, over
		all[at] = h
	}
	position := func(words, why string) exchange.StageExtras {
		return exchange.StageExtras{Stage: "stage-1", Positions: []exchange.Position{{Statement: "beste", Words: words, Side: journal.Before, Stand: journal.Agree, Why: why, Made: made}}}
	}
	whole := func(head, heart, hands string) exchange.StageExtras {
		return exchange.StageExtras{Stage: "stage-1", Whole: &exchange.HeadHeartHands{Head: head, Heart: heart, Hands: hands, Made: made}}
	}
	const turn, look = "entries[1].extras.parentTurn.", "entries[1].extras.lookBacks[1]."
	add(turn+"told", &exchange.Extras{ParentTurn: &exchange.ParentTurn{Told: mark, Made: made}})
	add(turn+"question", &exchange.Extras{ParentTurn: &exchange.ParentTurn{Told: "Ik", Question: mark, Made: made}})
	add(turn+"answer", &exchange.Extras{ParentTurn: &exchange.ParentTurn{Told: "Ik", Answer: mark, Made: made}})
	add(look+"question", &exchange.Extras{LookBacks: []exchange.LookBack{{Question: mark, Text: "Nu", Made: made}}})
	add(look+"text", &exchange.Extras{LookBacks: []exchange.LookBack{{Question: "Wat?", Text: mark, Made: made}}})
	add("entries[1].extras.mentorWords.text", &exchange.Extras{MentorWords: &exchange.MentorWords{Text: mark, Made: made}})
	add("extras[1].positions[1].words", nil, position(mark, ""))
	add("extras[1].positions[1].why", nil, position("Alle ouders", mark))
	add("extras[1].whole.head", nil, whole(mark, "", ""))
	add("extras[1].whole.heart", nil, whole("", mark, ""))
	add("extras[1].whole.hands", nil, whole("", "", mark))
	add("extras[1].writing.text", nil, exchange.StageExtras{Stage: "stage-1", Writing: &exchange.WritingFacts{Facts: []journal.WritingFact{{Fact: "vraag", Count: 1, Of: 2}}, Text: mark, Made: made}})
	return all
}
