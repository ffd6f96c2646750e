package store_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// deed changes a file as somebody at work does. It gives what it did, for what a failure says.
type deed func(k kept, luck *rand.Rand) (did string, err error)

// journalDeed writes, revises, throws away and takes back: commits of every size, and some that make the file longer.
func journalDeed(k kept, luck *rand.Rand) (string, error) {
	j, r := k.(*store.Journal), smallRubric()
	text := strings.Repeat("Ik luisterde. ", 1+luck.IntN(1<<luck.IntN(12)))
	d := journal.NewDraft(fmt.Sprintf("deed%08x", luck.Uint32()), noon, r, journal.Encounter{Stage: "stage1"}, journal.Full, nil, nil)
	d.Entry.Story = text
	switch luck.IntN(7) {
	case 0, 1:
		return "save", j.SaveDraft(d, r)
	case 2:
		return "finish", second(j.Finish(d, r, noon))
	case 3:
		return "import", second(j.Import(many(1+luck.IntN(12)), r))
	case 4:
		return "settings", j.SaveSettings(journal.Settings{Stage: "stage1", Name: fmt.Sprintf("Noor %d", luck.Uint32())})
	}
	page, err := j.List(store.Query{}, 0, 0)
	if err != nil {
		return "list", err
	}
	id := page.Rows[luck.IntN(len(page.Rows))].ID
	if luck.IntN(2) == 0 {
		return "delete", j.Delete(id, noon)
	}
	e, err := j.Entry(id)
	if err != nil {
		return "read", err
	}
	d = journal.Revise(d.ID, noon, r, e)
	d.Entry.Story = text
	return "revise", second(j.Finish(d, r, noon))
}

// reviewsDeed says something about a journal, known or new, or forgets one.
func reviewsDeed(k kept, luck *rand.Rand) (string, error) {
	rs := k.(*store.Reviews)
	of := journal.Part{Journal: fmt.Sprintf("journal-%d", luck.IntN(gateJournals+40))}
	switch luck.IntN(6) {
	case 0:
		return "desk", rs.SaveDesk(store.Desk{Folder: fmt.Sprintf("/klas/%d", luck.Uint32())})
	case 1:
		_, _, err := rs.BeginAnswer(of.Journal)
		return "number", err
	case 2:
		all, err := rs.Journals()
		if err != nil {
			return "journals", err
		}
		return "forget", rs.Forget([]string{all[luck.IntN(len(all))]}, noon)
	}
	said, err := rs.Review(of)
	if err != nil {
		return "read", err
	}
	said.Journal = of.Journal
	said.Remark("open", strings.Repeat("Vraag door. ", 1+luck.IntN(1<<luck.IntN(11))), "")
	return "say", rs.SaveReview(said)
}

// history is a file after each of several commits, and what was read of it then.
type history struct {
	states [][]byte
	truths []truth
	did    []string
}

// live has somebody work in a file.
func (v *victim) live(t *testing.T, luck *rand.Rand, commits int) *history {
	t.Helper()
	path, aside := v.place(t), v.place(t)
	defer os.RemoveAll(filepath.Dir(path))
	defer os.RemoveAll(filepath.Dir(aside))
	write := func(path string, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(path, v.content)
	k, err := v.open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	h := &history{}
	for range commits {
		did, err := v.deed(k, luck)
		if err != nil {
			t.Fatalf("%s: %v", did, err)
		}
		state := []byte(contents(t, path))
		write(aside, state)
		h.states, h.truths, h.did = append(h.states, state), append(h.truths, v.read(t, aside)), append(h.did, did)
	}
	return h
}
