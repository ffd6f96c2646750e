package journal_test

import (
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// TestARubricWithAnothersNameIsFound guards a lecturer against reading levels in the words of a rubric that is not the one that it says.
func TestARubricWithAnothersNameIsFound(t *testing.T) {
	names := rubric.Ref{ID: "ouders", Version: 2, Digest: "d1"}
	for _, tt := range []struct {
		name    string
		digests []string
		known   []rubric.Ref
		want    []int
	}{
		{"all alike", []string{"d1", "d1"}, nil, nil},
		{"one apart", []string{"d1", "d2", "d1"}, nil, []int{1}},
		{"nobody knows which", []string{"d1", "d2"}, nil, []int{0, 1}},
		{"one is known", []string{"d2", "d1", "d2"}, []rubric.Ref{names}, []int{0, 2}},
		{"another version is known", []string{"d1"}, []rubric.Ref{{ID: "ouders", Version: 3, Digest: "d9"}}, nil},
	} {
		var all []journal.Waiting
		for _, digest := range tt.digests {
			all = append(all, journal.Waiting{Brief: &journal.Brief{Rubric: digest, RubricName: "ouders", RubricVersion: 2}})
		}
		if got := journal.Misnamed(all, tt.known...); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}
