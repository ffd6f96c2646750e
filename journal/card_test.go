package journal_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
)

// TestACardSaysNoAlias guards families against a card that calls them as the journal does.
func TestACardSaysNoAlias(t *testing.T) {
	aliases := []string{"Ouder Zon", "Ouder Zonnebloem", "Mus", ""}
	for text, want := range map[string]string{
		"Ouder Zonnebloem bleef staan. ouder zonnebloem wachtte.": "Een ouder bleef staan. Een ouder wachtte.",
		"Ik zag ouder Zon en Ouder Zonnebloem.":                   "Ik zag een ouder en een andere ouder.",
		"De mussen zongen; Mus niet.":                             "De mussen zongen; een ouder niet.",
		"Élke Mus! “Mus” zei ik":                                  "Élke een ouder! “Een ouder” zei ik",
		"Niemand.":                                                "Niemand.",
		"":                                                        "",
	} {
		if got := journal.WithoutAliases(text, aliases, "een ouder", "een andere ouder"); got != want {
			t.Errorf("%q became %q, not %q", text, got, want)
		}
	}
}

func TestLinesBecomeTips(t *testing.T) {
	got := journal.TipLines("- Kijk eerst.\n\n  • Vraag  door. \nKijk eerst.\n-\nlaatste")
	if diff := cmp.Diff([]string{"Kijk eerst.", "Vraag door.", "laatste"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestTheTipThatWasAwayLongestComesBack begins with what never came back, and goes by the day where the student is.
func TestTheTipThatWasAwayLongestComesBack(t *testing.T) {
	brussels, err := time.LoadLocation("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 12, 0, 30, 0, 0, brussels)
	tip := func(text string, shown time.Time) journal.Tip {
		return journal.Tip{Text: text, Criterion: "x", Shown: shown}
	}
	for want, tips := range map[string][]journal.Tip{
		"":        {tip("vandaag", now.Add(-10*time.Minute)), {Criterion: "x"}, {Text: "elders", Criterion: "y"}},
		"nooit":   {tip("lang", now.AddDate(0, -1, 0)), tip("nooit", time.Time{})},
		"lang":    {tip("gisteren", now.AddDate(0, 0, -1)), tip("lang", now.AddDate(0, -1, 0))},
		"avond":   {tip("avond", now.Add(-time.Hour))},
		"wereld":  {tip("wereld", now.Add(-time.Hour).UTC())},
		"alleen ": {tip("alleen ", time.Time{})},
	} {
		got := ""
		if next := journal.NextTip(tips, "x", now); next != nil {
			got = next.Text
		}
		if got != want {
			t.Errorf("%q came back, not %q", got, want)
		}
	}
	if journal.NextTip([]journal.Tip{{Text: strings.Repeat("x", 3)}}, "", now) != nil {
		t.Error("a tip without a criterion came back")
	}
}
