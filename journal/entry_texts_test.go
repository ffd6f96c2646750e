package journal_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
)

// fill puts a marker of its own into each string below v, with one element in each list, map and pointer, and gives the markers
// by the paths of their fields.
func fill(v reflect.Value, path string, markers map[string]string) {
	switch v.Kind() {
	case reflect.String:
		markers[path] = fmt.Sprintf("merk%dx", len(markers))
		v.SetString(markers[path])
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type() != reflect.TypeFor[time.Time]() {
				fill(v.Field(i), strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), markers)
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), path, markers)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), path, markers)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		element := reflect.New(v.Type().Elem()).Elem()
		fill(element, path, markers)
		v.SetMapIndex(reflect.ValueOf("houding.positief"), element)
	}
}

// A text that an entry gains is one that can be searched, checked and reworded: all of these go through this list.
func TestTextsHoldEveryTextOfAnEntry(t *testing.T) {
	chosen := []string{ // and not written
		"ID", "Rubric.ID", "Rubric.Digest", "Depth", "Goals", "Answers.Level", "CameBack.Intention", "CameBack.Outcome",
		"Encounter.Place", "Encounter.Moment", "Encounter.Initiator", "Encounter.Duration", "Encounter.Input", "Encounter.Follows",
		"Encounter.Stage", "Encounter.Kind",
	}
	var e journal.Entry
	markers := map[string]string{}
	fill(reflect.ValueOf(&e).Elem(), "", markers)
	var named []string
	held := map[string]bool{}
	for _, text := range e.Texts() {
		held[text.Words] = true
		named = append(named, text.Name)
	}
	for path, marker := range markers {
		if held[marker] == slices.Contains(chosen, path) {
			t.Errorf("%s: among the texts is %v", path, held[marker])
		}
	}
	if n := len(slices.Compact(slices.Sorted(slices.Values(named)))); n != len(named) {
		t.Errorf("two texts have one name: %q", named)
	}
	for i, text := range e.Texts() {
		if text.Put("nieuw"); e.Texts()[i].Words != "nieuw" {
			t.Errorf("%s can't be put", text.Name)
		}
		if text.Stays != (text.Name == "margin") {
			t.Errorf("%s stays: %v", text.Name, text.Stays)
		}
	}
}

// Whatever was written makes a draft worth keeping.
func TestADraftWithAnyTextIsNotBlank(t *testing.T) {
	var e journal.Entry
	fill(reflect.ValueOf(&e).Elem(), "", map[string]string{})
	for i, text := range e.Texts() {
		d := journal.Draft{}
		d.Entry.Encounter.Topics, d.Entry.Others = []string{""}, []string{""}
		d.Entry.Intention = &journal.Plan{}
		if !d.Blank() {
			t.Fatal("a draft without a word is not blank")
		}
		for _, at := range d.Entry.Texts() {
			if at.Name == text.Name {
				at.Put("iets")
				if d.Blank() {
					t.Errorf("a draft with only %s is blank", e.Texts()[i].Name)
				}
			}
		}
	}
}
