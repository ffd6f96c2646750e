package ui_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// stored is all that a person put into a journal, by what it is: "entry answers.houding.x.level" with every level that stands there in any
// entry. A draft counts as the entry that it will be, and what lies in the bin, or was put aside as an earlier version, as what it was: all
// of that is still there.
type stored map[string][]string

// readStored reads it from every place that a journal has for it.
func readStored(j *store.Journal) stored {
	all := stored{}
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	for _, row := range page.Rows {
		newest, err := j.Entry(row.ID)
		must(err)
		earlier, err := j.Versions(row.ID)
		must(err)
		all.entries(append(earlier, newest))
	}
	bin, err := j.Bin()
	must(err)
	for _, row := range bin {
		if row.Answer { // it is gone until u brings it back
			continue
		}
		newest, earlier, err := j.InBin(row.ID)
		must(err)
		all.entries(append(earlier, newest))
	}
	overview, err := j.Overview(0)
	must(err)
	for i := range overview.Drafts {
		all.entries([]journal.Entry{overview.Drafts[i].Entry})
	}
	all.stages(j)
	all.beside(j, page.Rows)
	return all
}

func (all stored) entries(entries []journal.Entry) {
	for i := range entries {
		all.add("entry", entries[i])
	}
}

func (all stored) stages(j *store.Journal) {
	for _, stage := range []string{"stage-1", "stage-2", "stage-3", ""} {
		estimates, err := j.Estimates(stage)
		must(err)
		for _, est := range estimates {
			all.add("estimate", est)
		}
		over, err := j.OverStage(stage)
		must(err)
		all.add("over "+stage, over)
	}
}

// beside reads what is neither an entry nor an estimate.
func (all stored) beside(j *store.Journal, rows []store.Summary) {
	intentions, err := j.Intentions()
	must(err)
	for _, i := range intentions {
		all.add("intention", i)
	}
	around, err := j.Surroundings()
	must(err)
	all.add("around", around)
	settings, err := j.Settings()
	must(err)
	all.add("settings", settings)
	replies, err := j.Replies()
	must(err)
	for _, r := range replies {
		all.add("reply "+r.Answer+r.Criterion+r.Entry, r.Text)
	}
	tips, err := j.Tips()
	must(err)
	all.add("tip", tips)
	cards, err := j.Cards()
	must(err)
	for _, card := range cards {
		all.add("card", card)
	}
	answers, err := j.Feedback()
	must(err)
	for _, a := range answers {
		all.add("answer", a.Answer)
	}
	choice, err := j.HandingIn()
	must(err)
	all.add("choice", choice)
	sent, err := j.HandIns()
	must(err)
	for _, h := range sent {
		all.add("hand-in", h.File)
	}
	var texts []discretion.Text
	for _, row := range rows {
		extras, err := j.Beside(row.ID)
		must(err)
		all.add("beside "+row.ID, extras)
		e, err := j.Entry(row.ID)
		must(err)
		texts = append(texts, discretion.EntryTexts(&e)...)
	}
	issues := discretion.Issues(texts, discretion.Known{})
	decided, err := j.Decided(issues)
	must(err)
	for i := range issues { // by its words: the mark is another one where those around it were changed
		if decided[issues[i].Mark()] {
			all.add("decision", issues[i].Finding.Text)
		}
	}
}

// bookkeeping is what the program notes for itself, so that it may change without anything being gone. That a text may travel is said of its
// words, and not of others.
var bookkeeping = []string{"id", "seq", "revision", "rubric", "depth", "version", "gone", "begun", "changed", "finished", "edited", "sentAway", "at", "entry", "made", "on", "shared", "mark", "shown"}

// add takes a record apart into what a person put there.
func (all stored) add(what string, record any) {
	b, err := json.Marshal(record)
	must(err)
	var parts any
	must(json.Unmarshal(b, &parts))
	all.take(what, parts)
}

func (all stored) take(what string, part any) {
	switch part := part.(type) {
	case map[string]any:
		for name, value := range part {
			if !slices.Contains(bookkeeping, name) {
				all.take(what+" "+name, value)
			}
		}
	case []any:
		for _, value := range part {
			all.take(what, value)
		}
	case nil:
	default:
		if said := fmt.Sprint(part); said != "" && said != "false" {
			all[what] = append(all[what], said)
		}
	}
}

// gone says what is not there any more in what was read later. A text to which something was added is there.
func (all stored) gone(later stored) (lost []string) {
	for _, what := range slices.Sorted(maps.Keys(all)) {
		left := slices.Clone(later[what])
		find := func(same func(now, was string) bool, was []string) (missing []string) {
			for _, text := range was {
				i := slices.IndexFunc(left, func(now string) bool { return same(now, text) })
				if i < 0 {
					missing = append(missing, text)
					continue
				}
				left = slices.Delete(left, i, i+1)
			}
			return missing
		}
		missing := find(func(now, was string) bool { return now == was }, all[what])
		for _, text := range find(contains, missing) {
			lost = append(lost, fmt.Sprintf("%s (%q)", what, text))
		}
	}
	return lost
}

// contains says that a text still has every letter that it had, in their order.
func contains(now, was string) bool {
	for _, r := range was {
		_, after, found := strings.Cut(now, string(r))
		if !found {
			return false
		}
		now = after
	}
	return true
}
