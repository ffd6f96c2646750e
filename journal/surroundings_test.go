package journal_test

import (
	"maps"
	"slices"
	"testing"

	"koffiemoment/journal"
)

func TestChanceUsed(t *testing.T) {
	at := func(seq uint64, place, moment string) journal.Summary {
		return journal.Summary{Seq: seq, Place: place, Moment: moment}
	}
	all := []journal.Summary{
		at(5, "poort", "halen"), at(4, "klasdeur", "brengen"), at(3, "poort", "brengen"), at(2, "", "brengen"), at(1, "poort", ""),
	}
	tests := []struct {
		name   string
		chance journal.Chance
		want   []uint64
	}{
		{"a place", journal.Chance{Name: "De poort", Place: "poort"}, []uint64{5, 3, 1}},
		{"a place at one moment of the day", journal.Chance{Name: "De poort 's morgens", Place: "poort", Moment: "brengen"}, []uint64{3}},
		{"a place where nobody was met", journal.Chance{Name: "Koffiehoek", Place: "koffiemoment"}, nil},
		{"a name only", journal.Chance{Name: "Het feest"}, nil},
	}
	for _, tt := range tests {
		if got := seqs(tt.chance.Used(refs(all))); !slices.Equal(got, tt.want) {
			t.Errorf("%s: used by %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestCheckAlias(t *testing.T) {
	list := []string{"Ouder Wilg", "Mama Ève"}
	tests := map[journal.AliasFault][]string{
		journal.AliasFine: {
			"Ouder Zonnebloem", "Zonnebloem", "mama Kastanje", "Gezin 4", "gezin 12", "Regenboog", "opa Eik", "de tweeling", "blauwe jas",
			"Opa Eik en oma Beuk", "Mama Eik en Papa Beuk", "Ouder  Wilg 2", "Pleegouders Zon", "Grootouders Maan", "Plusmama Roos",
			"Verzorger Linde", "Stepmother Rose", "Familie-Eik", "Gezin één", "Gezin e\u0301e\u0301n", "🌻", "Mama: Esdoorn", "Gez. 4", "OMA Eik", "Mama's Eik",
			"Mama’s Vlinder", "pleeggezin Zon", "d'Eik", "T-shirt", "A4",
			"jan peeters", "Lotte", // only the form is looked at
		},
		journal.AliasInitials: {
			"J.", "J.P.", "j.p.", "JP", "J P", "A", "a", "É.", "E\u0301.", "J.P.M.", "J.V.D.B.", "J-P", "J.-P.", "J/P", "(J.)", "JP.", "JVP",
			"mama J.", "Ouder J.P.", "ouder JP", "Gezin A", "J. Peeters", "Jan P.", "J.Peeters", "mama J.Peeters", "J. mama", "J.P.mama", "mama.J",
		},
		journal.AliasFullName: {
			"Jan Peeters", "Fatima El Amrani", "Jan van Damme", "JANNE PEETERS", "Ouder Jan Peeters", "mama Fatima El Amrani",
			"Jan Peeters papa", "Jan (Peeters)", "“Jan” “Peeters”", "Émile Ört", "Paloma Peeters", "E\u0301mile Peeters",
		},
		journal.AliasTwice: {"Ouder Wilg", "ouder wilg", "  Ouder \n Wilg ", "OUDER WILG", "mama eve", "Ouder\u200b Wilg"},
		journal.AliasEmpty: {"", "  ", "\t\n", "\u200b"},
	}
	for want, aliases := range tests {
		for _, alias := range aliases {
			if got := journal.CheckAlias(alias, list); got != want {
				t.Errorf("%q: %q, want %q", alias, got, want)
			}
		}
	}
}

// What was kept before may be on its way to the disk while another text is set, and so stays as it is.
func TestThresholdLeavesWhatWasKept(t *testing.T) {
	before := journal.Surroundings{}.Threshold("stage-1", "De poort").Threshold("stage-2", "De brieven")
	after := before.Threshold("stage-1", " ").Threshold("stage-3", "Het uur")
	want := map[string]string{"stage-1": "De poort", "stage-2": "De brieven"}
	if !maps.Equal(before.Thresholds, want) {
		t.Errorf("kept %v", before.Thresholds)
	}
	if want = map[string]string{"stage-2": "De brieven", "stage-3": "Het uur"}; !maps.Equal(after.Thresholds, want) {
		t.Errorf("became %v", after.Thresholds)
	}
}
