package store_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/store/platform"
)

// TestAnswersGoBackAsThePlatformWantsThem holds each layout to its platform's importer: every answer reaches the student whose hand-in it is
// about, from the folder and from the zip, and nothing else lies in what is sent.
func TestAnswersGoBackAsThePlatformWantsThem(t *testing.T) {
	for _, l := range layouts {
		t.Run(l.name, func(t *testing.T) {
			s := lecturer(t, "An")
			folder, c := classIn(t, s, l.paths)
			for at := range c.Taken[:2] {
				sayReady(t, s, c, at, "Hoe groet je?")
			}
			raise(t, s, c.Parts()[2], "Dit is nog niet klaar.")
			all := sendAll(t, s, c, store.Outgoing{From: []string{folder}})
			box := all.Boxes[0]
			if len(all.Rows) != 2 || box.Answers != 2 || box.Send != filepath.Join(folder, "antwoorden", "versturen") {
				t.Fatalf("got %+v", all)
			}
			sent := lying(t, box.Send)
			for _, row := range all.Rows {
				to := c.Taken[row.At]
				rel, _ := filepath.Rel(box.Send, row.Sent.File)
				mine, _ := filepath.Rel(folder, to.Path)
				want := l.whose(filepath.ToSlash(mine), l.paths)
				if got := l.whose(filepath.ToSlash(rel), l.paths); got == "" || got != want {
					t.Errorf("%s is taken for %q, want %q", rel, got, want)
				}
				if doc, err := store.ReadKoffie(row.Sent.File, nil); err != nil || doc.(*exchange.Answer).HandIn != to.Brief.HandIn {
					t.Errorf("%s: %v", rel, err)
				}
			}
			if (box.Zip != "") != l.zip || len(sent) != 2 {
				t.Fatalf("the zip is %q, and %q lies there", box.Zip, sent)
			}
			if l.zip {
				if diff := cmp.Diff(sent, unzipped(t, box)); diff != "" {
					t.Errorf("-folder +zip:\n%s", diff)
				}
			}
		})
	}
}

// unzipped gives the names in a box's zip, each of which says that it is UTF-8 and holds what lies in the folder.
func unzipped(t *testing.T, box store.Box) (names []string) {
	t.Helper()
	in, err := zip.OpenReader(box.Zip)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	for _, member := range in.File {
		names = append(names, member.Name)
		from, err := member.Open()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(from)
		want, _ := os.ReadFile(filepath.Join(box.Send, filepath.FromSlash(member.Name)))
		if err != nil || !bytes.Equal(got, want) || member.NonUTF8 {
			t.Errorf("%s: %v, not UTF-8 %v", member.Name, err, member.NonUTF8)
		}
	}
	return names
}

// TestAnArchiveComesBackAsOne: what came in one zip goes back in one, under the same names, whatever platform it was, and two downloads that lie
// beside each other stay apart.
func TestAnArchiveComesBackAsOne(t *testing.T) {
	folder := t.TempDir()
	for name, paths := range map[string][]string{"klas-a": layouts[0].paths, "klas-b": layouts[3].paths, "post": {"Map Céline/a.koffie", "Map Sara/b.koffie"}} {
		var b bytes.Buffer
		in := zip.NewWriter(&b)
		for i, p := range paths {
			member, err := in.Create(p)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := member.Write(plain(t, handIn(t, fmt.Sprint(name, "-", i), 1, "", ""))); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(in.Close(), os.WriteFile(filepath.Join(folder, name+".zip"), b.Bytes(), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	s := lecturer(t, "An")
	files, err := store.Koffies(folder)
	if err != nil {
		t.Fatal(err)
	}
	all, _, err := store.ReadAgain(context.Background(), files, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := cohort(t, s, all)
	for at := range c.Taken {
		sayReady(t, s, c, at, "Hoe groet je?")
	}
	out := sendAll(t, s, c, store.Outgoing{From: []string{folder}})
	want := map[string]int{"klas-a": 3, "klas-b": 3, "post": 2}
	for _, box := range out.Boxes {
		name := filepath.Base(filepath.Dir(box.Send))
		if names := unzipped(t, box); len(names) != want[name] || filepath.Base(box.Zip) != name+"-antwoorden.zip" {
			t.Errorf("%s: %q holds %q", name, box.Zip, names)
		}
		delete(want, name)
	}
	if len(want) > 0 {
		t.Errorf("nothing is answered of %v", want)
	}
	again, err := store.Koffies(folder)
	if err != nil || len(again) != len(files) {
		t.Errorf("the answers are read as hand-ins: %d files, %v", len(again), err)
	}
}

// TestTheNewestAnswerStandsAlone in what one sends: a platform gives a student whatever lies there.
func TestTheNewestAnswerStandsAlone(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[0].paths[:1])
	var files []string
	for _, point := range []string{"Hoe groet je?", "En op vrijdag?", "En in de regen?"} {
		sayReady(t, s, c, 0, point)
		all := sendAll(t, s, c, store.Outgoing{From: []string{folder}})
		files = append(files, all.Rows[0].Sent.File)
	}
	if files[0] != files[2] {
		t.Errorf("the newer is called %q, so that a platform keeps the older beside it", files[2])
	}
	const student = "Céline Vandenberghe_48213_assignsubmission_file/antwoord-logboek-0321312d-1"
	want := []string{
		filepath.Base(folder) + "-antwoorden.zip",
		"oud/" + student + "-1.koffie", "oud/" + student + "-2.koffie", "versturen/" + student + ".koffie",
	}
	if diff := cmp.Diff(want, lying(t, filepath.Join(folder, "antwoorden"))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for name, number := range map[string]int{want[1]: 1, want[3]: 3} {
		doc, err := store.ReadKoffie(filepath.Join(folder, "antwoorden", filepath.FromSlash(name)), nil)
		if err != nil || doc.(*exchange.Answer).Number != number {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAZipHoldsWhatWasNotSent, the same bytes each time: Canvas gives a student an answer once more for each time that it is uploaded.
func TestAZipHoldsWhatWasNotSent(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[3].paths)
	out := store.Outgoing{From: []string{folder}}
	for at := range c.Taken {
		sayReady(t, s, c, at, "Hoe groet je?")
	}
	zipped := sendAll(t, s, c, out).Boxes[0].Zip
	first, err := os.ReadFile(zipped)
	if err != nil {
		t.Fatal(err)
	}
	sendAll(t, s, c, out)
	if again, err := os.ReadFile(zipped); err != nil || !bytes.Equal(first, again) {
		t.Errorf("the same answers make another zip: %v", err)
	}
	r, err := s.Review(c.Parts()[0])
	if err != nil {
		t.Fatal(err)
	}
	r.MarkSent(noon)
	saveReviews(t, s, r)
	if names := unzipped(t, sendAll(t, s, c, out).Boxes[0]); len(names) != 2 {
		t.Errorf("the zip holds %q", names)
	}
}

// TestTwoOfOneNameGetTheirOwn: without a platform an answer is named after the student, and two have that name.
func TestTwoOfOneNameGetTheirOwn(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, []string{"a.koffie", "b.koffie", "klas/a.koffie"})
	for at := range c.Taken {
		sayReady(t, s, c, at, "Hoe groet je?")
	}
	all := sendAll(t, s, c, store.Outgoing{From: []string{folder}})
	want := []string{"antwoord-Noor-journal0.koffie", "antwoord-Noor-journal1.koffie", "klas/antwoord-Noor.koffie"}
	if diff := cmp.Diff(want, lying(t, all.Boxes[0].Send)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestWhoGetsWhat lists all of a class beside what is sent, never in it.
func TestWhoGetsWhat(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[0].paths)
	sayReady(t, s, c, 0, "Hoe groet je?")
	sayReady(t, s, c, 1, "Hoe groet je?")
	var rows []store.Recipient
	list := func(w io.Writer, all []store.Recipient) error {
		rows = all
		_, err := io.WriteString(w, "lijst")
		return err
	}
	all := sendAll(t, s, c, store.Outgoing{From: []string{folder}, Only: []int{0}, List: list})
	if all.Boxes[0].List != filepath.Join(folder, "antwoorden", "wie-krijgt-wat.csv") {
		t.Errorf("the list is %q", all.Boxes[0].List)
	}
	var got []string
	for _, row := range rows {
		got = append(got, fmt.Sprint(row.Called, " ", path.Base(row.File), " ", row.Ready, " ", !row.Written.IsZero()))
	}
	slices.Sort(got)
	want := []string{
		"Céline Vandenberghe antwoord-logboek-0321312d-1.koffie false true",
		"Olivia Van der Şahin-Dubois . true false",
		"Sara Michiels-Dhondt . false false",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestALinkWhereAnswersGoIsNotFollowed: a download may bring a folder "antwoorden" that leads elsewhere on the lecturer's disk.
func TestALinkWhereAnswersGoIsNotFollowed(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[0].paths[:1])
	elsewhere := t.TempDir()
	mustLink(t, elsewhere, filepath.Join(folder, "antwoorden"))
	sayReady(t, s, c, 0, "Hoe groet je?")
	out := store.Outgoing{From: []string{folder}, With: func(exchange.Found) store.Sending { return store.Sending{Now: noon} }}
	all, err := s.SendAll(context.Background(), c, out)
	if err != nil || len(all.Rows) != 1 || all.Rows[0].Err == nil || len(lying(t, elsewhere)) > 0 {
		t.Errorf("got %+v, %v; elsewhere lies %q", all, err, lying(t, elsewhere))
	}
	if r, err := s.Review(c.Parts()[0]); err != nil || r.Answered != nil {
		t.Errorf("an answer is noted: %+v, %v", r.Answered, err)
	}
}

// TestAnAnswerThatDoesNotFitLeavesTheLast: what is sent is never left without the answer that the lecturer knows of.
func TestAnAnswerThatDoesNotFitLeavesTheLast(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[0].paths[:1])
	sayReady(t, s, c, 0, "Hoe groet je?")
	out := store.Outgoing{From: []string{folder}}
	file := sendAll(t, s, c, out).Rows[0].Sent.File
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sayReady(t, s, c, 0, "En op vrijdag?")
	if err := os.MkdirAll(filepath.Join(folder, "antwoorden"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "antwoorden", "oud"), nil, 0o600); err != nil { // a file stands where the folder goes
		t.Fatal(err)
	}
	out.With = func(exchange.Found) store.Sending { return store.Sending{Now: noon} }
	all, err := s.SendAll(context.Background(), c, out)
	if err != nil || len(all.Rows) != 1 || !store.EndsAnswers(all.Rows[0].Err) {
		t.Fatalf("got %+v, %v", all, err)
	}
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
		t.Errorf("what was sent is another: %v", err)
	}
}

// TestSendAllStops where it is told to, and says so.
func TestSendAllStops(t *testing.T) {
	s := lecturer(t, "An")
	folder, c := classIn(t, s, layouts[0].paths)
	for at := range c.Taken {
		sayReady(t, s, c, at, "Hoe groet je?")
	}
	ctx, stop := context.WithCancel(context.Background())
	out := store.Outgoing{From: []string{folder}, With: func(exchange.Found) store.Sending { return store.Sending{Now: noon} },
		Progress: func(done, all int) {
			if stop(); done != 1 || all != 3 {
				t.Errorf("%d of %d are done", done, all)
			}
		}}
	all, err := s.SendAll(ctx, c, out)
	if err != nil || !all.Stopped || len(all.Rows) != 1 || all.Boxes[0].Answers != 1 || all.Boxes[0].Layout != platform.Moodle {
		t.Errorf("got %+v, %v", all, err)
	}
}
