package store_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func TestWhatIsChosenForAHandInIsKept(t *testing.T) {
	path := place(t)
	j := open(t, path)
	if h, err := j.HandingIn(); err != nil || h.By != "" {
		t.Errorf("a new journal gives %+v, %v", h, err)
	}
	want := store.HandingIn{By: exchange.ByHand, Stage: "stage1", From: noon, Until: noon.AddDate(0, 0, 7), Dates: exchange.Real,
		Picked: []string{"1-bbbb"}, Stay: []string{"2-cccc"}, Why: map[string]string{"1-bbbb": "omdat"}, Folder: "/elders",
		Seal: exchange.ByKey, Key: "age1"}
	if err := j.SaveHandingIn(want); err != nil {
		t.Fatal(err)
	}
	j.Close()
	j = open(t, path)
	got, err := j.HandingIn()
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// The lines on why an entry was picked are words about it, and go with it.
func TestPurgeTakesTheReasonForPickingAlong(t *testing.T) {
	path := place(t)
	j := open(t, path)
	gone, stays := finish(t, j, draft(t, j, "weg")), finish(t, j, draft(t, j, "blijft"))
	err := j.SaveHandingIn(store.HandingIn{By: exchange.ByHand, Picked: []string{gone.ID, stays.ID}, Stay: []string{gone.ID},
		Why: map[string]string{gone.ID: "REDENWEG", stays.ID: "reden"}})
	if err = errors.Join(err, j.Delete(gone.ID, noon), j.Purge([]string{gone.ID})); err != nil {
		t.Fatal(err)
	}
	got, err := j.HandingIn()
	want := store.HandingIn{By: exchange.ByHand, Picked: []string{stays.ID}, Why: map[string]string{stays.ID: "reden"}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	j.Close()
	if strings.Contains(contents(t, path), "REDENWEG") {
		t.Error("the file still holds it")
	}
}
