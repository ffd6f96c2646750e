package journal_test

import (
	"testing"

	"koffiemoment/journal"
)

func BenchmarkSurroundings(b *testing.B) {
	perSize(b, func(b *testing.B, n int) {
		all, _, _ := grownJournal(n)
		var chances []journal.Chance
		for i, place := range journal.Places() {
			chances = append(chances, journal.Chance{Place: place, Moment: journal.Moments()[i%3]})
		}
		for i := range all {
			all[i].Place, all[i].Moment = journal.Places()[i%8], journal.Moments()[i%3]
		}
		moments := refs(all)
		for b.Loop() {
			journal.FamiliesOf(moments)
			for _, chance := range chances {
				chance.Used(moments)
			}
		}
	})
}
