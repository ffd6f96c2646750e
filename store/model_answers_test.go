package store_test

import (
	"cmp"
	"errors"
	"maps"
	"reflect"
	"slices"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// handIn takes a number, and most times remembers what was handed in.
func (w *walk) handIn(t *rapid.T) {
	id, _, number, err := w.j.BeginHandIn()
	if err != nil || number != w.numbers+1 {
		t.Fatalf("got number %d after %d, %v", number, w.numbers, err)
	}
	w.numbers = number
	if rapid.IntRange(0, 3).Draw(t, "nothing is written") == 0 {
		return
	}
	h := store.HandedIn{ID: id, Number: number, Made: w.tick(), By: exchange.ByStage, Stage: pick(t, "handed in of", "", "stage1", "stage2")}
	if n := len(w.judged[h.Stage]); n > 0 {
		h.Estimates = []store.HandedEstimate{{Stage: h.Stage, Version: n}}
		w.judged[h.Stage][n-1].HandedIn = true
	}
	if err := errors.Join(w.j.RememberHandIn(h), w.j.RememberHandIn(h)); err != nil {
		t.Fatal(err)
	}
	w.handIns[number] = h
}

func (w *walk) answer(t *rapid.T) {
	reviewer, number := pick(t, "reviewer", "an", "bea"), rapid.IntRange(1, 3).Draw(t, "number")
	points := rapid.SampledFrom([][]string{nil, {"één"}, {"twee", "drie"}}).Draw(t, "points")
	a := answer(w.j, reviewer+"-"+pick(t, "answer", "1", "2", "3", "4", "5"), reviewer, number, points...)
	about := store.About{}
	if all := w.handedIn(); len(all) > 0 && rapid.IntRange(0, 3).Draw(t, "to a known one") > 0 {
		h := rapid.SampledFrom(all).Draw(t, "to")
		a.HandIn, about = h.ID, store.About{Known: true, Stage: h.Stage}
	}
	known := slices.IndexFunc(w.received, func(r store.Received) bool { return r.Answer.ID == a.ID })
	other := known >= 0 && !reflect.DeepEqual(w.received[known].Answer, a)
	fresh, err := w.j.KeepAnswer(a, w.tick())
	if fresh != (known < 0) || errors.As(err, new(*store.DiffersError)) != other || err != nil && !other {
		t.Fatalf("got %v, %v", fresh, err)
	}
	if fresh {
		w.received = append(w.received, store.Received{Answer: a, About: about, At: w.now, Place: len(w.received)})
	}
}

func (w *walk) anyAnswer(t *rapid.T) *store.Received {
	if len(w.received) == 0 {
		t.Skip("no answer came")
	}
	return &w.received[rapid.IntRange(0, len(w.received)-1).Draw(t, "received")]
}

func (w *walk) see(t *rapid.T) {
	r := w.anyAnswer(t)
	if err := w.j.SeeAnswer(r.Answer.ID); err != nil {
		t.Fatal(err)
	}
	r.Seen = true
}

func (w *walk) reply(t *rapid.T) {
	r := exchange.StudentReply{Answer: w.anyAnswer(t).Answer.ID, Text: pick(t, "reply", "", "ja", "nee"), Made: w.tick()}
	switch rapid.IntRange(0, 2).Draw(t, "to") {
	case 0:
		r.Criterion = pick(t, "about", "open", "warm")
	case 1:
		r.Entry = w.any(t).ID
	}
	if err := w.j.Reply(r); err != nil {
		t.Fatal(err)
	}
	place := [3]string{r.Answer, r.Criterion, r.Entry}
	if w.replies[place] = r; r.Text == "" {
		delete(w.replies, place)
	}
}

func (w *walk) decide(t *rapid.T) {
	e := w.any(t)
	issue, on := nameIn(e.ID, e.Story), rapid.Bool().Draw(t, "kept")
	if err := w.j.Keep([]discretion.Issue{issue}, on); err != nil {
		t.Fatal(err)
	}
	if w.decided[issue.Mark()] = issue; !on {
		delete(w.decided, issue.Mark())
	}
}

// fade takes away what was decided about words that an entry does not say any more.
func (m *model) fade() {
	all := slices.Concat(slices.Collect(maps.Values(m.live)), m.binned)
	maps.DeleteFunc(m.decided, func(_ string, issue discretion.Issue) bool {
		return !slices.ContainsFunc(all, func(e journal.Entry) bool { return e.ID == issue.Text.Of && e.Story == issue.Text.Words })
	})
}

// forget does what purging an entry does to what belongs to it.
func (m *model) forget(entry string) {
	maps.DeleteFunc(m.replies, func(place [3]string, _ exchange.StudentReply) bool { return place[2] == entry })
}

// voice is one reviewer on one part of the journal.
type voice struct {
	reviewer string
	about    store.About
}

func voiceOf(r store.Received) voice { return voice{r.Answer.Reviewer.ID, r.About} }

// newer says which of two answers of one reviewer stands before the other.
func newer(a, b store.Received) int {
	return cmp.Or(b.Answer.Number-a.Answer.Number, b.Place-a.Place)
}

func (m *model) feedback() []store.Received {
	first, newest := map[string]int{}, map[voice]store.Received{}
	for i, r := range slices.Backward(m.received) {
		first[r.Answer.Reviewer.ID] = i
		if before, ok := newest[voiceOf(r)]; !ok || newer(r, before) < 0 {
			newest[voiceOf(r)] = r
		}
	}
	return slices.SortedFunc(slices.Values(m.received), func(a, b store.Received) int {
		return cmp.Or(first[a.Answer.Reviewer.ID]-first[b.Answer.Reviewer.ID], newer(newest[voiceOf(a)], newest[voiceOf(b)]), newer(a, b))
	})
}

// handedIn gives the hand-ins, newest first.
func (m *model) handedIn() []store.HandedIn {
	return slices.SortedFunc(maps.Values(m.handIns), func(a, b store.HandedIn) int { return b.Number - a.Number })
}

func (w *walk) compareAnswers(t *rapid.T, o store.Overview) {
	all := w.handedIn()
	handIns, err := w.j.HandIns()
	w.same(t, "hand-ins", all, handIns, err)
	newest := time.Time{}
	if len(all) > 0 {
		newest = all[0].Made
	}
	want := w.feedback()
	came, unseen, points, heard := 0, 0, 0, map[voice]bool{}
	for _, r := range want {
		if heard[voiceOf(r)] {
			continue
		}
		came++
		if heard[voiceOf(r)] = true; !r.Seen {
			unseen++
		}
		points += len(r.Answer.Points)
	}
	w.same(t, "overview of hand-ins", []any{newest, came, unseen, points}, []any{o.HandedIn, o.Came, o.Answers, o.Points}, nil)
	feedback, err := w.j.Feedback()
	w.same(t, "feedback", want, feedback, err)
	byPlace := func(a, b exchange.StudentReply) int {
		return cmp.Or(cmp.Compare(a.Answer, b.Answer), cmp.Compare(a.Criterion, b.Criterion), cmp.Compare(a.Entry, b.Entry))
	}
	replies, err := w.j.Replies()
	w.same(t, "replies", slices.SortedFunc(maps.Values(w.replies), byPlace), replies, err)
	w.fade()
	asked := append(slices.Collect(maps.Values(w.decided)), nameIn("99-zzzz", "Emma"))
	decisions, err := w.j.Decided(asked)
	kept := map[string]bool{}
	for mark := range w.decided {
		kept[mark] = true
	}
	w.same(t, "decisions", kept, decisions, err)
	w.compareCollected(t, replies)
}

// compareCollected holds everything that a hand-in of a stage is made of beside the model.
func (w *walk) compareCollected(t *rapid.T, replies []exchange.StudentReply) {
	if w.last == 0 {
		return
	}
	stage := pick(t, "collect", "", "stage1", "stage2")
	from, err := w.j.Collect(store.Query{Stage: stage}, nil)
	var entries []journal.Entry
	var plans []journal.Intention
	for _, e := range slices.Backward(w.newestFirst()) {
		if stage == "" || e.Encounter.Stage == stage {
			entries = append(entries, e)
		}
	}
	for _, i := range slices.Backward(w.intentions()) {
		if slices.ContainsFunc(entries, func(e journal.Entry) bool { return e.ID == i.ID }) {
			plans = append(plans, i)
		}
	}
	var newest []journal.Estimate
	for _, s := range []string{"stage1", "stage2"} {
		if n := len(w.judged[s]); n > 0 && (stage == "" || stage == s) {
			newest = append(newest, w.judged[s][n-1])
		}
	}
	starts := map[string]time.Time{}
	for _, e := range entries {
		if s := e.Encounter.Stage; s != "" {
			starts[s] = w.first(s)
		}
	}
	settings, failed := w.j.Settings()
	if failed != nil {
		t.Fatal(failed)
	}
	replies = slices.DeleteFunc(replies, func(r exchange.StudentReply) bool {
		if r.Entry != "" && !slices.ContainsFunc(entries, func(e journal.Entry) bool { return e.ID == r.Entry }) {
			return true
		}
		to := slices.IndexFunc(w.received, func(came store.Received) bool { return came.Answer.ID == r.Answer })
		if about := w.received[to].About; about.Known {
			return about.Stage != stage
		}
		return r.Entry == "" && settings.Stage != "" && settings.Stage != stage
	})
	want := exchange.Source{Rubric: smallRubric(), Starts: starts, Entries: entries, Intentions: plans, Estimates: newest, Replies: replies}
	w.same(t, "collected", want, from, err)
}
