package exchange_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// moment is all that a student writes about one, and over its stage.
type moment struct {
	Entry  journal.Entry
	Extras journal.Extras
	Stage  journal.StageExtras
}

// TestEachPartOfAnEntryLeavesOrStays changes each part of what a student writes, one after the other, and looks whether what
// leaves changes with it. A part that is new has to be written down here as one that stays, or leave; and a text that leaves is one that
// the check shows before, but for what was chosen from a list.
func TestEachPartOfAnEntryLeavesOrStays(t *testing.T) {
	stays := []string{"Entry.Seq", "Entry.Finished", "Entry.Edited", "Entry.Margin", "Entry.Rubric.ID", "Entry.Rubric.Version"}
	chosen := []string{"Entry.ID", "Entry.Rubric.Digest", "Entry.Depth", "Entry.Answers.Level", "Entry.Goals", "Entry.CameBack.Intention", "Entry.CameBack.Outcome",
		"Entry.Encounter.Place", "Entry.Encounter.Moment", "Entry.Encounter.Initiator", "Entry.Encounter.Duration", "Entry.Encounter.Input",
		"Entry.Encounter.Follows", "Entry.Encounter.Stage", "Entry.Encounter.Kind",
		"Stage.Stage", "Stage.Positions.Statement", "Stage.Positions.Words", "Stage.Positions.Side", "Stage.Positions.Stand", "Stage.Writing.Facts.Fact"}
	before, seen := leaving(t, wholeMoment(t)), map[string]bool{}
	for i := 0; ; i++ {
		m := wholeMoment(t)
		parts := partsOf(t, "", reflect.ValueOf(m).Elem())
		if i == len(parts) {
			break
		}
		part := parts[i]
		part.change()
		leaves := leaving(t, m) != before
		if seen[part.path] = true; leaves == slices.Contains(stays, part.path) {
			t.Errorf("%s: leaves %v", part.path, leaves)
		}
		free := part.text && !slices.Contains(chosen, part.path)
		if shows := func(text discretion.Text) bool { return text.Words == marker }; free && leaves && !slices.ContainsFunc(m.checked(), shows) {
			t.Errorf("%s leaves without being shown before", part.path)
		}
	}
	for _, path := range slices.Concat(stays, chosen) {
		if !seen[path] {
			t.Errorf("there is no %s", path)
		}
	}
}

// checked gives the texts that the check shows.
func (m *moment) checked() []discretion.Text {
	return slices.Concat(discretion.EntryTexts(&m.Entry), discretion.BesideTexts(m.Entry.ID, &m.Extras, false), discretion.StageTexts(&m.Stage, false))
}

// leaving gives what a hand-in makes of m, or why none can be made of it.
func leaving(t *testing.T, m *moment) string {
	t.Helper()
	s := smallSource(t)
	s.Entries[1] = m.Entry
	s.Extras, s.Stages = map[string]journal.Extras{m.Entry.ID: m.Extras}, []journal.StageExtras{m.Stage}
	h, err := exchange.NewHandIn(choice(), s)
	if err != nil {
		return err.Error()
	}
	b, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// wholeMoment fills everything there is.
func wholeMoment(t *testing.T) *moment {
	made := stageStart.AddDate(0, 0, 30)
	m := &moment{smallSource(t).Entries[1], sharedBeside(made), sharedOver("stage1", made)}
	m.Entry.Goals = []string{"luisteren"}
	m.Entry.Answers = map[string]journal.Answer{"luisteren": {Text: "Eerst gewacht.", Deeper: "Omdat ze zocht.", Level: "ja"}}
	m.Entry.Margin = "van mij"
	return m
}

// part is one value inside another, and a way to make it something else.
type part struct {
	path   string
	text   bool
	change func()
}

// partsOf gives the parts of v. One that is not filled could not be tried.
func partsOf(t *testing.T, path string, v reflect.Value) (parts []part) {
	t.Helper()
	if at, is := v.Interface().(time.Time); is {
		return []part{{path, false, func() { v.Set(reflect.ValueOf(at.AddDate(0, 0, 40))) }}}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			parts = append(parts, partsOf(t, strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), v.Field(i))...)
		}
	case reflect.Pointer:
		if v.IsNil() {
			t.Fatalf("%s is not filled", path)
		}
		return partsOf(t, path, v.Elem())
	case reflect.Slice:
		if v.Len() == 0 {
			t.Fatalf("%s is not filled", path)
		}
		return partsOf(t, path, v.Index(0))
	case reflect.Map:
		if v.Len() == 0 {
			t.Fatalf("%s is not filled", path)
		}
		key := v.MapKeys()[0]
		value := reflect.New(v.Type().Elem()).Elem()
		value.Set(v.MapIndex(key))
		for _, p := range partsOf(t, path, value) {
			parts = append(parts, part{p.path, p.text, func() { p.change(); v.SetMapIndex(key, value) }})
		}
	case reflect.String:
		parts = []part{{path, true, func() { v.SetString(marker) }}}
	case reflect.Bool:
		parts = []part{{path, false, func() { v.SetBool(!v.Bool()) }}}
	case reflect.Int:
		parts = []part{{path, false, func() { v.SetInt(v.Int() + 1) }}}
	case reflect.Uint64:
		parts = []part{{path, false, func() { v.SetUint(v.Uint() + 1) }}}
	default:
		t.Fatalf("%s is a %s", path, v.Kind())
	}
	return parts
}
