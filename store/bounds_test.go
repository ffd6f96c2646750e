package store_test

import (
	"archive/zip"
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// mark is a name in a file that is like any other, and gives way to one that is not.
const mark = "Merel Merkteken"

// wayIn is one way by which words of somebody else come in. What it has to say of a name without end, and of five joiners in a row,
// names the place; heap is empty where those come in and only the length is bounded. One that goes the way of another is tried with
// a text that is one letter too long.
type wayIn struct {
	bring      func(t testing.TB, words string) (in func() error)
	long, heap string
	another    bool
}

// waysIn are all of them but the fields of the screen and the words of a command.
func waysIn(t testing.TB) map[string]wayIn {
	all := map[string]wayIn{
		"a journal that is merged": {merged, "too-long at entries[1].encounter.alias", "", false},
		"the config file":          {configured, "the config file is damaged", "", false},
		"a lecturer's key":         {lockedFor, "bad-key 1", "bad-key 1", false},
	}
	for _, ways := range []map[string]wayIn{documentWays(t), rubricWays(t), koffieWays(t)} {
		for name, way := range ways {
			all[name] = way
		}
	}
	return all
}

// documentWays are the places of a whole journal as JSON.
func documentWays(t testing.TB) map[string]wayIn {
	j := open(t, place(t))
	d := draft(t, j, mark)
	d.Entry.Encounter = journal.Encounter{Stage: "stage1", Alias: mark, Topics: []string{mark}, Language: mark, When: noon}
	finish(t, j, d)
	if err := errors.Join(
		j.SaveSettings(journal.Settings{Name: mark, Stage: "stage1"}),
		j.SaveSurroundings(journal.Surroundings{Families: []string{mark}, Chances: []journal.Chance{{Name: mark}}, Thresholds: map[string]string{mark: "x"}}),
		j.SaveHandingIn(store.HandingIn{By: exchange.ByStage, Stage: "stage1", Why: map[string]string{"1-bbbb": mark}}),
		j.SaveExtra(store.SchoolCard, "de-regenboog", journal.SchoolCard{ID: "de-regenboog", Title: mark}),
	); err != nil {
		t.Fatal(err)
	}
	ways := besideWays(t)
	whole := document(t, j)
	for at, old := range map[string]string{
		"settings.name": `"settings":{"name":"`, "surroundings.families[1]": `"families":["`, "surroundings.chances[1].name": `"chances":[{"name":"`,
		"surroundings.thresholds": `"thresholds":{"`, "handingIn.why.1-bbbb": `"1-bbbb":"`, "entries[1].encounter.alias": `"alias":"`,
		"entries[1].encounter.topics[1]": `"topics":["`, "entries[1].encounter.language": `"language":"`, "entries[1].story": `"story":"`,
		"extras[1].record.title": `"title":"` + mark + `","headings"`,
	} {
		if old = cmp.Or(old[:max(0, strings.Index(old, mark))], old); strings.Count(whole, old+mark) != 1 {
			t.Fatalf("no document has %s%s in it once", old, mark)
		}
		before, after, _ := strings.Cut(whole, old+mark)
		ways["journal.json, "+at] = wayIn{func(t testing.TB, words string) func() error {
			j, file := open(t, place(t)), before+old+words+after
			return func() error {
				_, err := j.TakeIn(strings.NewReader(file))
				return err
			}
		}, "too-long at " + at, "hidden-character at " + at, at != "entries[1].encounter.alias" && at != "surroundings.thresholds"}
	}
	return ways
}

// rubricWays are the forms of a rubric, with a title or the name of a criterion that is not as it should be.
func rubricWays(t testing.TB) map[string]wayIn {
	r := smallRubric()
	r.Format, r.Title["nl"] = rubric.Format, mark
	yaml, err := os.ReadFile("../rubric/testdata/two-levels.yaml")
	if err != nil {
		t.Fatal(err)
	}
	book := sheet.Of(r, "nl", nil)
	written := func(to func(io.Writer) error) []byte {
		var b bytes.Buffer
		if err := to(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	xlsx := written(book.WriteXLSX)
	whole := written(func(w io.Writer) error { return sheet.WriteCASE(w, r, "nl", noon) })
	draft := bytes.ReplaceAll(bytes.ReplaceAll(whole, []byte(`"koffiemoment"`), []byte(`"anders"`)), []byte(`"open"`), []byte(`"`+mark+`"`))
	from := func(file []byte) func(testing.TB, string) func() error {
		return func(t testing.TB, words string) func() error {
			return readAsRubric(t, bytes.ReplaceAll(file, []byte(mark), []byte(words)))
		}
	}
	const table, text = "larger than any rubric needs: at most 5000 rows", "larger than any rubric needs: at most 1048576 bytes"
	return map[string]wayIn{
		"rubric.yaml":          {from(append([]byte("# "+mark+"\n"), yaml...)), text, "line 1: hidden character U+200D", false},
		"rubric.xlsx":          {func(t testing.TB, words string) func() error { return readAsRubric(t, packedAnew(t, xlsx, words)) }, table, "title.nl: hidden character", false},
		"rubric.csv":           {from(written(book.WriteCSV)), text, "title.nl: hidden character", false},
		"table.csv":            {from([]byte("criterium;goed;beter\n" + mark + ";zo;zus\n")), table, "criteria[1].name.nl: hidden character", false},
		"rubric.json":          {from(whole), table, "title.nl: hidden character", false},
		"rubric.json, a draft": {from(draft), table, "criteria[1].name.nl: hidden character", false},
		"rubric.koffie":        {from(plain(t, store.RubricFile(r))), "at rubric", "hidden-character at rubric.title.nl", false},
	}
}

// readAsRubric reads a file as a rubric.
func readAsRubric(t testing.TB, file []byte) func() error {
	path := filepath.Join(t.TempDir(), "rubric")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return func() error {
		_, err := store.ReadRubric(path, rubric.Default(), "nl")
		return err
	}
}

// packedAnew is a workbook with other words in the place of the mark.
func packedAnew(t testing.TB, book []byte, words string) []byte {
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	to := zip.NewWriter(&out)
	for _, member := range in.File {
		from, err := member.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(from)
		if err != nil {
			t.Fatal(err)
		}
		into, err := to.Create(member.Name)
		if err == nil {
			_, err = into.Write(bytes.ReplaceAll(part, []byte(mark), []byte(words)))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// koffieWays are the kinds of file that others send.
func koffieWays(t testing.TB) map[string]wayIn {
	h := handIn(t, "j-1", 1, "", "")
	h.Student = mark
	a := answer(open(t, place(t)), "a-1", "an", 1)
	a.Reviewer.Name = mark
	_, recipient := keys(t)
	ways := map[string]wayIn{}
	docs := map[string]exchange.Document{
		"student": h, "reviewer.name": a,
		"card.title": signed(t, &exchange.SchoolFile{Head: exchange.NewHead(exchange.SchoolKind), Card: journal.SchoolCard{ID: "dorp", Version: 1, Title: mark,
			Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze?"}}}}}}, "an"),
		"card.about": &exchange.CardFile{Head: exchange.NewHead(exchange.CardKind), Card: journal.DiscussionCard{About: mark, Moment: "Een ouder zweeg."}},
		"lecturer's reviewer.name": signed(t, &exchange.LecturerFile{Head: exchange.NewHead(exchange.LecturerKind),
			Reviewer: exchange.Reviewer{ID: "r-1", Name: mark}, Recipient: recipient}, "an"),
		"lecturers[1].reviewer.name": signed(t, startNamed(t, recipient), "an"),
	}
	maps.Copy(docs, handedBeside(t))
	for at, doc := range docs {
		file, path := plain(t, doc), strings.TrimPrefix(at, "lecturer's ")
		ways[fmt.Sprintf("%T, %s", doc, at)] = wayIn{func(_ testing.TB, words string) func() error {
			altered := bytes.Replace(file, []byte(mark), []byte(words), 1)
			return func() error {
				_, err := new(exchange.Reader).Read(bytes.NewReader(altered))
				return err
			}
		}, "at " + path, "hidden-character at " + path, false}
	}
	return ways
}

// startNamed is a start file with a name to fill in, signed by the lecturer whose name that is.
func startNamed(t testing.TB, recipient string) *exchange.StartFile {
	s := &exchange.StartFile{Head: exchange.NewHead(exchange.StartKind), Rubric: smallRubric(), Lecturers: []exchange.Lecturer{
		{Reviewer: exchange.Reviewer{ID: "r-1", Name: mark}, Recipient: recipient, Key: strings.Repeat("0", 64)}}}
	s.Lecturers[0].Key = exchange.SignedBy(signed(t, s, "an"))
	return s
}

func merged(t testing.TB, words string) func() error {
	path := place(t)
	here := open(t, path)
	there := open(t, twin(t, path))
	d := draft(t, there, "daar")
	d.Entry.Encounter.Alias = words
	finish(t, there, d)
	return func() error {
		_, err := here.Merge(there, noon)
		return err
	}
}

func configured(t testing.TB, words string) func() error {
	path := filepath.Join(t.TempDir(), "config.json")
	if err := os.WriteFile(path, []byte(`{"language":"`+words+`"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	return func() error {
		_, err := store.ReadConfig(path)
		return err
	}
}

func lockedFor(_ testing.TB, words string) func() error {
	return func() error {
		_, err := exchange.LockFor("age1" + words)
		return err
	}
}

// endless are names that nobody has, by what is wrong with them.
func (way *wayIn) endless() map[string]string {
	if way.another {
		return map[string]string{"one letter": strings.Repeat("a", journal.MaxText+1)}
	}
	return map[string]string{
		"30 MiB": strings.Repeat("naam ", 6<<20), "joiners": "a" + strings.Repeat("\u200d", 3_000_000), "marks": "a" + strings.Repeat("\u0301", 3_000_000),
	}
}

// Whatever somebody puts in the place of a name, it is refused where it stands, and costs little more than to read it.
func TestEveryWayInKeepsItsBounds(t *testing.T) {
	const heap = "a\u200d\u200d\u200d\u200d\u200db"
	for name, way := range waysIn(t) {
		t.Run(name, func(t *testing.T) {
			for kind, words := range way.endless() {
				in := way.bring(t, words)
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				err := in()
				runtime.ReadMemStats(&after)
				if err == nil || !strings.Contains(err.Error(), way.long) && !(kind != "30 MiB" && kind != "one letter" && way.heap != "" && strings.Contains(err.Error(), way.heap)) {
					t.Errorf("%s: got %.200v, want %s", kind, err, way.long)
				}
				if spent := int(after.TotalAlloc - before.TotalAlloc); spent > 24*len(words)+(16<<20) {
					t.Errorf("%s: took %d MiB for %d MiB", kind, spent>>20, len(words)>>20)
				}
			}
			if err := way.bring(t, heap)(); err != nil && way.heap == "" || way.heap != "" && (err == nil || !strings.Contains(err.Error(), way.heap)) {
				t.Errorf("five joiners: got %.200v, want %s", err, way.heap)
			}
		})
	}
}

// A journal may hold names that are longer than a line by now: whoever wrote them gets it all out, and in again.
func TestALongNameOfBeforeComesBack(t *testing.T) {
	j := open(t, place(t))
	d := draft(t, j, "een verhaal")
	d.Entry.Encounter.Alias = strings.Repeat("Ouder Zon ", 30)
	finish(t, j, d)
	back := open(t, place(t))
	if _, err := back.TakeIn(strings.NewReader(document(t, j))); err != nil {
		t.Fatal(err)
	}
	if alias := entries(back)[0].Encounter.Alias; !strings.HasPrefix(alias, "Ouder Zon") || journal.Longer(alias, journal.MaxLine) {
		t.Errorf("the alias came back as %q", alias)
	}
}

// What is kept of a name is what a hand-in can hold.
func TestNamesAreKeptAsLines(t *testing.T) {
	j, long := open(t, place(t)), strings.Repeat("naam ", 100)
	given := journal.Surroundings{Families: []string{long}, Chances: []journal.Chance{{Name: long}}}
	if err := errors.Join(j.SaveSettings(journal.Settings{Name: long}), j.SaveSurroundings(given)); err != nil {
		t.Fatal(err)
	}
	settings, err := j.Settings()
	around, err2 := j.Surroundings()
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	for what, got := range map[string]string{"name": settings.Name, "family": around.Families[0], "chance": around.Chances[0].Name} {
		if got != journal.Field(long) {
			t.Errorf("the %s has %d letters", what, len(got))
		}
	}
	if given.Families[0] != long {
		t.Error("what the caller holds was changed")
	}
}

// An object with as many keys as a file has room for takes no time by their square, in whichever order they stand.
func TestManyKeysAreReadInOrder(t *testing.T) {
	var why strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&why, "%q:\"x\",", fmt.Sprintf("%07d-b", (i*7)%200_000+1))
	}
	j := open(t, place(t))
	head := strings.TrimSuffix(document(t, j), "}\n")
	_, err := j.TakeIn(strings.NewReader(head + ",\n\"handingIn\":{\"by\":\"stage\",\"why\":{" + strings.TrimSuffix(why.String(), ",") + "}}\n}\n"))
	if !exchange.IsRefusal(err, exchange.DuplicateKey) && !exchange.IsRefusal(err, exchange.KeyOrder) {
		t.Errorf("got %.200v", err)
	}
}

// BenchmarkEveryWayIn measures the way in that costs most, for the names without end.
func BenchmarkEveryWayIn(b *testing.B) {
	ways := waysIn(b)
	slowest := func() (measure.Sample, error) {
		most := 0.0
		for _, way := range ways {
			for _, words := range way.endless() {
				in := way.bring(b, words)
				start := time.Now()
				if in() == nil {
					return measure.Sample{}, errors.New("a way in let it pass")
				}
				most = max(most, measure.Milliseconds(time.Since(start)))
			}
		}
		return measure.Of(most), nil
	}
	name := []byte((&wayIn{}).endless()["30 MiB"])
	hashed := func() (measure.Sample, error) {
		start := time.Now()
		sha256.Sum256(name)
		return measure.Of(measure.Milliseconds(time.Since(start))), nil
	}
	measure.Beside(b, "slowest", measure.Figure{Floor: "hashes the longest name", Most: 2000}, slowest, hashed)
}
