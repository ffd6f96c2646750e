package store_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func tell(t *testing.T, j *store.Journal, id, story, alias string, private bool) journal.Entry {
	t.Helper()
	r := rubric.Default()
	d := journal.NewDraft(id, noon, r, journal.Encounter{Stage: stage1, When: noon, Alias: alias}, journal.Short, nil, nil)
	d.Entry.Story, d.Entry.Private = story, private
	e, err := j.Finish(d, r, noon)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func check(t *testing.T, j *store.Journal, from exchange.Source, why map[string]string) store.Checked {
	t.Helper()
	c, err := j.Check(t.Context(), from, why, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func wantOpen(t *testing.T, c store.Checked, want int) {
	t.Helper()
	if c.Open() != want {
		t.Errorf("got %d open of %+v, want %d", c.Open(), c.Issues, want)
	}
}

// A name on the class list or as the alias of an entry that stays hides itself in no text that leaves.
func TestANameIsNoAlias(t *testing.T) {
	const name = "Sofie Janssens"
	for how, prepare := range map[string]func(j *store.Journal) error{
		"class list": func(j *store.Journal) error {
			around, err := j.Surroundings()
			if err != nil {
				return err
			}
			around.Families = []string{name}
			return j.SaveSurroundings(around)
		},
		"private entry": func(j *store.Journal) error {
			tell(t, j, "d2", "Geheim.", name, true)
			return nil
		},
	} {
		t.Run(how, func(t *testing.T) {
			j := sound(t)
			tell(t, j, "d1", name+" zei dat ze bang was.", "", false)
			if err := prepare(j); err != nil {
				t.Fatal(err)
			}
			wantOpen(t, check(t, j, collect(t, j), nil), 1)
		})
	}
}

// An alias is asked about itself, also a lone initial; once it is decided on it is known wherever it stands.
func TestAnAliasThatWasDecidedOn(t *testing.T) {
	for _, alias := range []string{"Jolien", "S."} {
		t.Run(alias, func(t *testing.T) {
			j := sound(t)
			tell(t, j, "d1", "Toen lachte "+alias+" naar mij.", alias, false)
			tell(t, j, "d2", "We zwaaiden.", alias, false)
			c := check(t, j, collect(t, j), nil)
			wantOpen(t, c, 2)
			for i := range c.Issues {
				if issue := &c.Issues[i]; issue.Text.Of == discretion.Alias {
					if err := j.Keep([]discretion.Issue{*issue}, true); err != nil {
						t.Fatal(err)
					}
				}
			}
			wantOpen(t, check(t, j, collect(t, j), nil), 0)
		})
	}
}

// What leaves cleaned is checked cleaned: hidden characters hide no number and no address.
func TestHiddenCharactersHideNothing(t *testing.T) {
	const hidden = "bel 0477\u200b 12\u200b 34 56 of mail so\u00adfie@voor\u200bbeeld.be"
	j := sound(t)
	e := tell(t, j, "d1", "Hij keek.", "", false)
	wantOpen(t, check(t, j, collect(t, j), map[string]string{e.ID: hidden}), 2)
	from := collect(t, j)
	from.Replies = []exchange.StudentReply{{Answer: "a1", Entry: e.ID, Text: hidden, Made: noon}}
	wantOpen(t, check(t, j, from, nil), 2)
}

// A finding is asked about until it is decided on, and again when the words around it change.
func TestTheDiscretionCheck(t *testing.T) {
	j := reflected(t)
	check := func(open int) store.Checked {
		t.Helper()
		c, err := j.Check(t.Context(), collect(t, j), nil, false, nil)
		if err != nil {
			t.Fatal(err)
		}
		if c.Open() != open {
			t.Errorf("got %d open issues of %+v, want %d", c.Open(), c.Issues, open)
		}
		return c
	}
	issue := check(1).Issues[0]
	if issue.Finding.Kind != discretion.PersonName || issue.Finding.Text != "Sofie" {
		t.Fatalf("got %+v", issue)
	}
	if err := j.Keep([]discretion.Issue{issue}, true); err != nil {
		t.Fatal(err)
	}
	check(0)
	e, err := j.Entry(issue.Text.Of)
	if err != nil {
		t.Fatal(err)
	}
	again := journal.Revise("r", noon, rubric.Default(), e)
	again.Entry.Story += " Sofie lachte."
	if _, err := j.Finish(again, rubric.Default(), noon); err != nil {
		t.Fatal(err)
	}
	check(2)
}
