package store_test

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// model is the plain truth that a store is compared with: maps, and everything derived anew each time.
type model struct {
	live     map[uint64]journal.Entry
	binned   []journal.Entry // in order of deletion
	versions map[uint64][]journal.Entry
	drafts   []journal.Draft      // in order of saving, those in the bin as well
	thrown   map[string]time.Time // by what lies in the bin: when it was thrown away
	letGo    map[uint64]journal.CameIn
	judged   map[string][]journal.Estimate // by stage, version 1 first
	last     uint64
	now      time.Time

	numbers  int // given to hand-ins
	handIns  map[int]store.HandedIn
	received []store.Received                    // in order of arrival
	replies  map[[3]string]exchange.StudentReply // by answer, criterion, entry
	decided  map[string]discretion.Issue         // by mark
}

func newModel() *model {
	return &model{
		live: map[uint64]journal.Entry{}, versions: map[uint64][]journal.Entry{}, letGo: map[uint64]journal.CameIn{}, now: noon,
		judged: map[string][]journal.Estimate{}, thrown: map[string]time.Time{},
		handIns: map[int]store.HandedIn{}, replies: map[[3]string]exchange.StudentReply{}, decided: map[string]discretion.Issue{},
	}
}

func (m *model) newestFirst() []journal.Entry {
	return slices.SortedFunc(maps.Values(m.live), func(a, b journal.Entry) int { return cmp.Compare(b.Seq, a.Seq) })
}

func (m *model) finish(d journal.Draft, e journal.Entry) {
	if old, ok := m.live[e.Seq]; ok {
		m.versions[e.Seq] = append(m.versions[e.Seq], old)
	}
	if e.Intention.Empty() {
		delete(m.letGo, e.Seq) // a plan that comes back is a new one
	}
	m.live[e.Seq], m.last = e, max(m.last, e.Seq)
	m.dropDraft(d.ID)
}

func (m *model) dropDraft(id string) {
	m.drafts = slices.DeleteFunc(m.drafts, func(d journal.Draft) bool { return d.ID == id })
}

// offered gives the drafts that can be taken up, the one saved last first.
func (m *model) offered() (drafts []journal.Draft) {
	for _, d := range slices.Backward(m.drafts) {
		if m.thrown[d.ID].IsZero() {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// thrownDrafts gives the drafts in the bin.
func (m *model) thrownDrafts() []journal.Draft {
	return slices.DeleteFunc(slices.Clone(m.drafts), func(d journal.Draft) bool { return m.thrown[d.ID].IsZero() })
}

// bin gives the ids of what lies in the bin, what was thrown away last first.
func (m *model) bin() (ids []string) {
	for _, e := range m.binned {
		ids = append(ids, e.ID)
	}
	for _, d := range m.thrownDrafts() {
		ids = append(ids, d.ID)
	}
	slices.SortFunc(ids, func(a, b string) int { return m.thrown[b].Compare(m.thrown[a]) })
	return ids
}

func (m *model) find(bin []journal.Entry, id string) int {
	return slices.IndexFunc(bin, func(e journal.Entry) bool { return e.ID == id })
}

func (m *model) coverage(stage string) journal.Coverage {
	c := journal.Coverage{}
	for _, e := range slices.Backward(m.newestFirst()) {
		if e.Encounter.Stage == stage {
			s := e.Summary()
			c.Add(&s)
		}
	}
	return c
}

func (m *model) first(stage string) (first time.Time) {
	for _, e := range m.newestFirst() {
		if when := e.Encounter.When; e.Encounter.Stage == stage && (first.IsZero() || shown(when) <= shown(first)) {
			first = when
		}
	}
	return first
}

func (m *model) vocabulary() (v store.Vocabulary) {
	add := func(list *[]store.Word, text string, seq uint64) {
		same := func(w store.Word) bool { return journal.Fold(w.Text) == journal.Fold(text) }
		if text != "" && !slices.ContainsFunc(*list, same) {
			*list = append(*list, store.Word{Text: text, Seq: seq})
		}
	}
	for _, e := range m.newestFirst() {
		add(&v.Aliases, e.Encounter.Alias, e.Seq)
		add(&v.Languages, e.Encounter.Language, e.Seq)
		for _, t := range e.Encounter.Topics {
			add(&v.Topics, t, e.Seq)
		}
	}
	slices.SortFunc(v.Topics, func(a, b store.Word) int {
		return cmp.Or(cmp.Compare(b.Seq, a.Seq), cmp.Compare(journal.Fold(a.Text), journal.Fold(b.Text)))
	})
	return v
}

func (m *model) intentions() (all []journal.Intention) {
	for _, e := range slices.Concat(m.newestFirst(), m.binned) {
		if !e.Intention.Empty() {
			_, live := m.live[e.Seq]
			all = append(all, journal.Intention{ID: e.ID, Plan: *e.Intention, Made: e.Finished, Returns: m.returns(e), Gone: !live})
		}
	}
	slices.SortFunc(all, func(a, b journal.Intention) int { return cmp.Compare(number(b.ID), number(a.ID)) })
	return all
}

func (m *model) returns(of journal.Entry) (returns []journal.CameIn) {
	for _, e := range slices.Backward(m.newestFirst()) {
		if e.CameBack != nil && e.CameBack.Intention == of.ID {
			returns = append(returns, journal.CameIn{Entry: e.ID, Outcome: e.CameBack.Outcome, At: e.Finished})
		}
	}
	if gone, ok := m.letGo[of.Seq]; ok {
		at := slices.IndexFunc(returns, func(c journal.CameIn) bool { return c.At.After(gone.At) })
		if at < 0 {
			at = len(returns)
		}
		returns = slices.Insert(returns, at, gone)
	}
	return returns
}

func number(id string) (n uint64) {
	fmt.Sscanf(id, "%d", &n)
	return n
}

// judge says what saving an estimate must lead to.
func (m *model) judge(e journal.Estimate) error {
	all := m.judged[e.Stage]
	n := len(all)
	if e.Version == n+1 && (n == 0 || !all[n-1].Open()) {
		m.judged[e.Stage] = append(all, e)
		return nil
	}
	if e.Version > n {
		return store.ErrStale
	}
	kept := &all[e.Version-1]
	unmarked := e.Clone()
	unmarked.HandedIn = kept.HandedIn
	if kept.Open() || (e.HandedIn || !kept.HandedIn) && gocmp.Equal(*kept, unmarked) {
		*kept = e
		return nil
	}
	return store.ErrSettled
}

func (m *model) estimates() (all []journal.Estimate) {
	for _, stage := range slices.Sorted(maps.Keys(m.judged)) {
		for _, e := range slices.Backward(m.judged[stage]) {
			all = append(all, e)
		}
	}
	return all
}

// answers gives what live entries hold at a criterion.
func (m *model) answers(criterion string) map[string]journal.Answer {
	out := map[string]journal.Answer{}
	for _, e := range m.live {
		if a, ok := e.Answers[criterion]; ok {
			out[e.ID] = a
		}
	}
	return out
}

// found is a search without any shortcut.
func (m *model) found(q store.Query) (ids []string) {
	for _, e := range m.newestFirst() {
		at := e.Encounter
		chosen := (q.Stage == "" || at.Stage == q.Stage) && (q.Alias == "" || journal.Fold(at.Alias) == journal.Fold(q.Alias)) &&
			(q.Criterion == "" || slices.ContainsFunc(e.Met(), func(m journal.Met) bool { return m.Criterion == q.Criterion })) &&
			(q.From.IsZero() || shown(at.When) >= shown(q.From)) && (q.Until.IsZero() || shown(at.When) < shown(q.Until))
		for _, term := range strings.Fields(journal.Fold(q.Text)) {
			chosen = chosen && strings.Contains(allText(e), term)
		}
		if chosen {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

func allText(e journal.Entry) string {
	text := []string{e.Story, e.Thought, e.Wanted, e.Theirs, e.Tip, e.Margin, e.Encounter.Alias, e.Encounter.Language}
	text = append(append(text, e.Encounter.Topics...), e.Others...)
	if e.CameBack != nil {
		text = append(text, e.CameBack.Said)
	}
	for _, a := range e.Answers {
		text = append(text, a.Text, a.Deeper)
	}
	if e.Intention != nil {
		text = append(text, e.Intention.If, e.Intention.Then)
	}
	for i := range text {
		text[i] = journal.Fold(text[i])
	}
	return strings.Join(text, "\n")
}

func tempFile(folder string) string { return filepath.Join(folder, "logboek.db") }

// shown is what one reads on the clock of a time.
func shown(at time.Time) string { return at.Format("2006-01-02 15:04:05") }
