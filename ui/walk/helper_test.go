package walk_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/walk"
)

var now = pilot.Now

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// pressLastFirst sends a key and runs the commands that it gives in the order that suits them least: they run beside each other, and the
// last may come first.
func pressLastFirst(p *pilot.Pilot, key tea.KeyPressMsg) {
	_, cmd := p.Shell.Update(key)
	cmds := []tea.Cmd{cmd}
	for len(cmds) > 0 {
		last := len(cmds) - 1
		cmd, cmds = cmds[last], cmds[:last]
		if cmd == nil {
			continue
		}
		msg := cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			cmds = slices.Concat(cmds, batch)
		} else {
			p.Send(msg)
		}
	}
}

// only gives the one entry of a journal.
func only(t *testing.T, j *store.Journal) journal.Entry {
	t.Helper()
	page, err := j.List(store.Query{}, 0, 10)
	if err != nil || len(page.Rows) != 1 {
		t.Fatalf("the journal lists %d entries, %v; want 1", len(page.Rows), err)
	}
	e, err := j.Entry(page.Rows[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// reviseAt opens an entry to be edited, with the cursor on a part of it.
func reviseAt(t *testing.T, p *pilot.Pilot, id string, part journal.PageID) *walk.Walk {
	t.Helper()
	book := p.Shell.Book
	of := book.ReadRevision(id)().(logbook.RevisionMsg)
	if of.Err != nil {
		t.Fatal(of.Err)
	}
	return walk.Revise(book, of, part)
}

// found gives the line above the keys where it tells of something that may identify someone, and nothing where it tells of anything else.
func found(p *pilot.Pilot) string {
	if said := p.Hint(); strings.HasPrefix(said, "! ") || strings.HasPrefix(said, "· ") {
		return said
	}
	return ""
}
