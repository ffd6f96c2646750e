package discretion_test

import (
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
)

// proposed gives each name in the texts with what is proposed in its place, in the order in which they are found.
func proposed(cast discretion.Cast, texts []discretion.Text, families map[string]string, english bool) string {
	var aliases []string
	for _, alias := range families {
		aliases = append(aliases, alias)
	}
	issues := discretion.Issues(texts, discretion.Known{Aliases: aliases, English: english})
	cast.Fill(issues, texts, families, english)
	var said []string
	for _, issue := range issues {
		said = append(said, issue.Finding.Text+"="+issue.Finding.Replacement)
	}
	return strings.Join(said, ", ")
}

func entry(id, words string) discretion.Text {
	return discretion.Text{Of: id, Field: "story", Words: words}
}

// The same name has one stand-in in all of a hand-in, another name another one, and only a family's own parent gets its alias.
func TestStandIns(t *testing.T) {
	families := map[string]string{"1": "Ouder Zonnebloem", "2": "Ouder Beuk", "3": ""}
	for _, c := range []struct {
		name    string
		texts   []discretion.Text
		english bool
		want    string
	}{
		{"a child and another", []discretion.Text{entry("1", "De mama van Emma zwaaide naar Lotte. Emma zong.")}, false,
			"Emma=kind 1, Lotte=persoon 2, Emma=kind 1"},
		{"the family's parent", []discretion.Text{entry("1", "Daar stond mama Katrien met haar zoontje Thomas.")}, false,
			"Katrien=Ouder Zonnebloem, Thomas=kind 1"},
		{"its two parents", []discretion.Text{entry("1", "Eerst kwam mama Katrien, later papa Thomas.")}, false,
			"Katrien=Ouder Zonnebloem, Thomas=ouder 1"},
		{"one name in two families", []discretion.Text{entry("1", "Ik zag mama Katrien."), entry("2", "Ik zag mama Katrien.")}, false,
			"Katrien=ouder 1, Katrien=ouder 1"},
		{"no family", []discretion.Text{entry("3", "Ik zag mama Katrien en juf Sofie, en oma Rita.")}, false,
			"Katrien=ouder 1, Sofie=collega 2, Rita=familielid 3"},
		{"in an entry without a family too", []discretion.Text{entry("1", "Ik zag mama Katrien."), entry("3", "Ik zag mama Katrien.")}, false,
			"Katrien=ouder 1, Katrien=ouder 1"},
		{"in the reason for picking it too", []discretion.Text{entry("1", "Ik zag mama Katrien."), {Of: discretion.Why, Field: "1", Words: "Voor Katrien."}},
			false, "Katrien=Ouder Zonnebloem, Katrien=Ouder Zonnebloem"},
		{"somebody goes by the alias", []discretion.Text{entry("1", "Ouder Zonnebloem kwam, en papa Thomas ook.")}, false, "Thomas=ouder 1"},
		{"a number that somebody has", []discretion.Text{entry("1", "De mama van kind 4 sprak met de mama van Emma.")}, false, "Emma=kind 5"},
		{"whose parent", []discretion.Text{entry("1", "Emma's mama en Thomas zijn papa.")}, false, "Emma's=kind 1's, Thomas=kind 2"},
		{"the parent of a child", []discretion.Text{entry("1", "Het zoontje van Katrien speelde.")}, false, "Katrien=Ouder Zonnebloem"},
		{"in English", []discretion.Text{entry("1", "The mother of Emma waved. Teacher Sofie too.")}, true, "Emma=child 1, Sofie=colleague 2"},
		{"no name", []discretion.Text{entry("1", "Bel 0475 12 34 56.")}, false, "0475 12 34 56=[telefoon]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := proposed(discretion.Cast{}, c.texts, families, c.english); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// What was given to a name stays given while a hand-in is made: in places that come later, and beside names that come later.
func TestAStandInStays(t *testing.T) {
	cast, families := discretion.Cast{}, map[string]string{"1": "Ouder Zonnebloem"}
	proposed(cast, []discretion.Text{entry("1", "De mama van Emma zag de papa van Thomas.")}, families, false)
	cast.Give("Thomas", "de kleuter")
	got := proposed(cast, []discretion.Text{entry("1", "De mama van Lotte zag Thomas. Emma zong.")}, families, false)
	if want := "Lotte=kind 2, Thomas=de kleuter, Emma=kind 1"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// An alias that is somebody's name is no stand-in for another name.
func TestAnAliasThatTellsIsProposedNowhere(t *testing.T) {
	texts := []discretion.Text{{Of: discretion.Alias, Field: "Mama van Emma", Words: "Mama van Emma"}, entry("1", "Ik sprak mama Katrien.")}
	if got := proposed(discretion.Cast{}, texts, map[string]string{"1": "Mama van Emma"}, false); !strings.HasSuffix(got, "Katrien=ouder 2") {
		t.Errorf("got %s", got)
	}
}
