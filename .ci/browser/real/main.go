// Command main makes what the reports are made from, in a folder for each language: the demo's journal and its class, a class of 35, a hand-in
// as long as the format lets one be, and an entry in the letters of many languages.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/words"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: main FOLDER")
		os.Exit(2)
	}
	for _, lang := range words.Languages() {
		if err := fill(filepath.Join(os.Args[1], lang), lang, time.Now()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func fill(folder, lang string, now time.Time) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	for _, make := range []func(string, string, time.Time) error{term, class, cohort, longest, letters} {
		if err := make(folder, lang, now); err != nil {
			return err
		}
	}
	return nil
}

// term is the student's: term.db.
func term(folder, lang string, now time.Time) error {
	j, err := store.Open(filepath.Join(folder, "term.db"), store.Options{})
	if err != nil {
		return err
	}
	return errors.Join(demo.Fill(j, lang, now, filepath.Join(folder, "outbox")), j.Close())
}

// letters is a journal of one entry, of the letters that are given from outside, those that a PDF has and those that it lacks: letters.db.
func letters(folder, _ string, now time.Time) error {
	j, err := store.Open(filepath.Join(folder, "letters.db"), store.Options{})
	if err != nil {
		return err
	}
	r := rubric.Default()
	_, err = j.Import([]journal.Entry{{ID: "1", Finished: now,
		Story:     os.Getenv("LETTERS") + "\n\n" + os.Getenv("MISSING") + ".",
		Encounter: journal.Encounter{When: now, Stage: "stage-1"}}}, r)
	return errors.Join(err, j.Close())
}

// class is the lecturer's evening: nalezen.db, and as handed.koffie what somebody handed in that most was said about.
func class(folder, lang string, now time.Time) error {
	inbox, _, err := demo.HandIn(folder, lang, now)
	if err != nil {
		return err
	}
	newest := 0
	return filepath.WalkDir(inbox, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		h, err := store.ReadKoffie(path, nil)
		if handed, is := h.(*exchange.HandIn); err == nil && is && handed.Student == "Lotte Van den Bossche" && handed.Number > newest {
			newest = handed.Number
			return write(folder, "handed.koffie", handed)
		}
		return nil // one is sealed, one is damaged
	})
}

func write(folder, name string, h *exchange.HandIn) error {
	text, err := exchange.Encode(h)
	return cmp.Or(err, os.WriteFile(filepath.Join(folder, name), text, 0o600))
}

// cohort is 35 students, who do not all hand in alike, and a lecturer who got half-way: cohort, and cohort.db.
func cohort(folder, lang string, now time.Time) error {
	inbox := filepath.Join(folder, "cohort")
	rs, err := store.OpenReviews(filepath.Join(folder, "cohort.db"), store.Options{})
	if err = cmp.Or(err, os.Mkdir(inbox, 0o700)); err != nil {
		return err
	}
	defer rs.Close()
	names := strings.Fields("Amber Bo Chaïma Daan Élise Ferre Grâce Hanne Ilyas Jade Kobe Łukasz Margo Noor Océane Pieter Quinten Roos " +
		"Şeyma Tuur Uma Victor Wout Xander Yasmine Zoë Anaïs Björn Çağla Dries Elif Fien Güneş Héloïse Imke")
	for i, name := range names {
		h, err := handIn(student{name: name + " " + names[len(names)-1-i], lang: lang, now: now, entries: i * 3 % 11, level: i,
			text: func(n int) string { return strings.Repeat("De mama van Klaproos wachtte tot ik tijd had. ", 1+n%4) }})
		if err != nil {
			return err
		}
		if err := write(inbox, fmt.Sprintf("%02d.koffie", i), h); err != nil {
			return err
		}
		if i%2 == 0 {
			if err := judge(rs, h, i/2, "Vraag de volgende keer eerst wat zij er zelf van denkt."); err != nil {
				return err
			}
		}
	}
	return nil
}

// longest is a hand-in of 60 entries that all go on, with a reason at every level and an answer to each that are as long as a text may be:
// longest.koffie and longest.db.
func longest(folder, lang string, now time.Time) error {
	kinds := []string{"WWW ", strings.Repeat("W", 99), "漢字", "Hottentottententententoonstelling", "Ze vroeg door, en wachtte op het antwoord. ", "W\n"}
	upTo := func(n, most int) string {
		kind := []rune(kinds[n%len(kinds)])
		return strings.TrimSpace(string([]rune(strings.Repeat(string(kind), most/len(kind)+1))[:most]))
	}
	h, err := handIn(student{name: strings.Repeat("W", journal.MaxLine), lang: lang, now: now, entries: 60,
		text:   func(n int) string { return upTo(n, 20_000) },
		reason: func(n int) string { return upTo(n, journal.MaxText) }})
	if err != nil {
		return err
	}
	rs, err := store.OpenReviews(filepath.Join(folder, "longest.db"), store.Options{})
	if err = cmp.Or(err, write(folder, "longest.koffie", h)); err != nil {
		return err
	}
	defer rs.Close()
	return judge(rs, h, 2, kinds[0], func(n int) string { return upTo(n+1, journal.MaxText) })
}

// student is one as a class has them.
type student struct {
	name, lang     string
	now            time.Time
	entries, level int
	text, reason   func(n int) string
}

func handIn(s student) (*exchange.HandIn, error) {
	r, stage := rubric.Default(), rubric.Default().Stages[0]
	walked := r.Walked()
	from := exchange.Source{Rubric: r, Starts: map[string]time.Time{stage.ID: s.now.AddDate(0, 0, -70)}}
	for i := range s.entries {
		e := journal.Entry{ID: fmt.Sprintf("%d-aaaa", i+1), Seq: uint64(i + 1), Revision: 1, Rubric: r.Ref(), Depth: journal.Normal, Finished: s.now,
			Edited: s.now, Story: s.text(i), Thought: s.text(i + 1), Tip: s.text(i + 2), LookHere: i%3 == 0,
			Intention: &journal.Plan{If: s.text(i + 3), Then: s.text(i + 4)},
			Answers:   map[string]journal.Answer{},
			Encounter: journal.Encounter{Stage: stage.ID, When: s.now.AddDate(0, 0, -70+i*69/max(s.entries, 1)), Alias: fmt.Sprint("Klaproos ", i%5),
				Initiator: journal.Initiators()[i%4], Topics: []string{"slaap", "thuis"}[:1+i%2]}}
		for k := range 1 + i%3 {
			e.Answers[walked[(i*4+k)%len(walked)]] = journal.Answer{Text: s.text(i + k), Level: r.Levels[(i/3+k+s.level)%len(r.Levels)].ID}
		}
		from.Entries = append(from.Entries, e)
	}
	own := journal.NewEstimate(stage.ID, r, nil, s.now)
	for i, id := range walked {
		judged := journal.Judgement{Level: r.Levels[(s.level/3+i)%len(r.Levels)].ID, Reason: s.text(i)}
		if s.reason != nil {
			judged.Reason = s.reason(i)
		}
		if s.reason != nil || i%4 != s.level%5 {
			own.Judge(id, judged)
		}
	}
	own.Finished = s.now
	from.Estimates = []journal.Estimate{own}
	return exchange.NewHandIn(exchange.Choice{ID: fmt.Sprint("h-", s.entries, "-", s.level), Journal: fmt.Sprint("j-", s.entries, "-", s.level), Number: 1,
		Student: s.name, Stage: stage.ID, StageName: stage.Name.In(s.lang), Made: s.now, Dates: exchange.Weeks, By: exchange.ByStage}, from)
}

// judge says something about every criterion, and raises as many points as there are.
func judge(rs *store.Reviews, h *exchange.HandIn, level int, remark string, longer ...func(n int) string) error {
	said, err := rs.Review(h.Part())
	if err != nil {
		return err
	}
	said.Open(h.ID, h.Number)
	said.About(h.Student)
	r := rubric.Default()
	for i, id := range r.Walked() {
		for _, longer := range longer {
			remark = longer(i)
			said.Raise(longer(i))
		}
		said.Place(id, r.Levels[(level+i)%len(r.Levels)].ID, "")
		said.Remark(id, remark, "")
	}
	return rs.SaveReview(said)
}
