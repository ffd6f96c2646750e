package store_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// everyText is an entry with a marker in each of its texts.
func everyText() journal.Entry {
	e := many(1)[0]
	e.Encounter.Topics, e.Others = []string{"", ""}, make([]string, journal.Explanations)
	e.Intention, e.CameBack = &journal.Plan{}, &journal.Return{Intention: "1-bbbb", Outcome: journal.WentOther}
	for i, text := range e.Texts() {
		text.Put(fmt.Sprintf("merk%dx", i))
	}
	return e
}

// Each text of an entry is found, reworded where it may leave, and gone to the last byte after a purge.
func TestEveryTextIsFoundRewordedAndPurged(t *testing.T) {
	path := place(t)
	j := open(t, path)
	kept, err := j.Import([]journal.Entry{everyText()}, smallRubric())
	if err != nil {
		t.Fatal(err)
	}
	e := kept[0]
	finds := func(words string) bool {
		page, err := j.List(store.Query{Text: words}, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		return len(page.Rows) == 1
	}
	var changes []store.Rewording
	texts := e.Texts()
	leaving := discretion.EntryTexts(&e)
	for _, text := range texts {
		if !finds(text.Words) {
			t.Errorf("%s is not found", text.Name)
		}
		at := slices.IndexFunc(leaving, func(other discretion.Text) bool { return other.Words == text.Words })
		if (at < 0) != text.Stays {
			t.Errorf("%s: checked is %v", text.Name, at >= 0)
		}
		if at >= 0 {
			changes = append(changes, store.Rewording{
				Of: leaving[at].Of, Field: leaving[at].Field, Was: text.Words, Words: "nieuw" + text.Words, Found: text.Words, With: "nieuw" + text.Words,
			})
		}
	}
	if err := j.Reword(changes, noon); err != nil {
		t.Fatal(err)
	}
	for _, text := range texts {
		if finds("nieuw"+text.Words) == text.Stays {
			t.Errorf("%s: that it is found in other words is %v", text.Name, text.Stays)
		}
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	for _, text := range texts {
		if n := count(t, filepath.Dir(path), text.Words); n != 0 {
			t.Errorf("%s stands in %d places", text.Name, n)
		}
	}
}
