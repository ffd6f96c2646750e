package store_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// anyChoice draws what may be chosen from: each entry is kept or private, handed in or not, and edited since or not.
func anyChoice(t *rapid.T) (choice *store.Choice, picked, stay map[string]bool) {
	choice = &store.Choice{Handed: map[string]bool{"gone": true}, Edited: map[string]bool{}}
	picked, stay = map[string]bool{}, map[string]bool{}
	choice.Replies = []exchange.StudentReply{{Text: "aan jou"}, {Entry: "1"}, {Entry: "1"}, {Entry: "3"}, {Entry: "gone"}}
	yes := func(of string) bool { return rapid.Bool().Draw(t, of) }
	for i := range rapid.IntRange(0, 6).Draw(t, "entries") {
		s := &store.Summary{ID: fmt.Sprint(i), When: noon.AddDate(0, 0, i), Plan: yes("plan"), Private: yes("private")}
		s.Alias = rapid.SampledFrom([]string{"", "Ouder Eik", "ouder  eik", "Ouder Ève"}).Draw(t, "alias")
		picked[s.ID], stay[s.ID] = yes("picked"), yes("stays")
		if yes("handed in") {
			choice.Handed[s.ID], choice.Edited[s.ID] = true, yes("edited")
		}
		if s.Private {
			choice.Private = append(choice.Private, s)
		} else {
			choice.Rows = append(choice.Rows, s)
		}
	}
	return choice, picked, stay
}

func TestTallyCountsWhatTravels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		choice, picked, stay := anyChoice(t)
		set := &store.HandingIn{By: rapid.SampledFrom([]exchange.Choosing{exchange.ByStage, exchange.ByRange, exchange.ByHand}).Draw(t, "by"),
			From: noon.AddDate(0, 0, 1), Until: noon.AddDate(0, 0, 4)}
		within := func(s *store.Summary) bool {
			return set.By != exchange.ByRange || !s.When.Before(set.From) && s.When.Before(set.Until)
		}
		var want store.Tally
		travels := func(id string) bool {
			return slices.ContainsFunc(want.Chosen, func(s *store.Summary) bool { return s.ID == id })
		}
		count := func(n *int, all bool) {
			if all {
				*n++
			}
		}
		families := map[string]bool{}
		for _, s := range choice.Rows {
			if within(s) {
				want.Listed = append(want.Listed, s)
				count(&want.Stay, set.By != exchange.ByHand && stay[s.ID])
				if set.By == exchange.ByHand && picked[s.ID] || set.By != exchange.ByHand && !stay[s.ID] {
					want.Chosen = append(want.Chosen, s)
					count(&want.Plans, s.Plan)
					count(&want.Fresh, !choice.Handed[s.ID])
					count(&want.Edited, choice.Handed[s.ID] && choice.Edited[s.ID])
					families[journal.Fold(s.Alias)] = true
				}
			}
		}
		delete(families, "")
		want.Aliases = len(families)
		for _, s := range choice.Private {
			count(&want.Private, within(s))
		}
		for _, reply := range choice.Replies {
			count(&want.Replies, reply.Entry == "" || travels(reply.Entry))
		}
		for id := range choice.Handed {
			count(&want.Absent, !travels(id))
		}
		if diff := cmp.Diff(want, choice.Tally(set, picked, stay), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("tally (-want +got):\n%s", diff)
		}
	})
}
