package store_test

import (
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func BenchmarkTally(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		choice, err := j.Choice("")
		if err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			choice.Tally(&store.HandingIn{By: exchange.ByStage}, nil, nil)
		}
	})
}
