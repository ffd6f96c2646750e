package reports_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// ownText gives a document as text, with all that a reader gets to see of it.
func ownText(doc *report.Document) string {
	var b strings.Builder
	line := func(sign string, texts ...string) {
		for _, text := range texts {
			b.WriteString(strings.TrimRight(sign+strings.ReplaceAll(text, "\n", "\n"+sign), " ") + "\n")
		}
	}
	table := func(t *report.Table) {
		for _, row := range append([][]string{t.Head}, t.Rows...) {
			line("  | ", strings.Join(row, " | "))
		}
	}
	line("", doc.Lang+" · "+doc.Title, doc.For)
	line("- ", doc.Facts...)
	for _, page := range doc.Pages {
		line("", "", "# "+page.Title)
		line("- ", page.Facts...)
		for _, part := range page.Parts {
			sign := "## "
			if part.Within {
				sign = "### "
			}
			line(sign, part.Heading)
			line("  ", part.Texts...)
			if part.Table != nil {
				table(part.Table)
			}
			if part.Picture != nil {
				line("  [", part.Picture.Title+": "+part.Picture.About+"]")
				table(&part.Picture.Facts)
			}
		}
	}
	return b.String()
}

// ownRows gives a table as text, a row on a line.
func ownRows(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(strings.ReplaceAll(strings.Join(row, " | "), "\n", " / ") + "\n")
	}
	return b.String()
}

// ownGolden holds a text against the one that is kept.
func ownGolden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".txt")
	if *pilot.Update {
		ownMust(t, errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(got), 0o644)))
		return
	}
	want, err := os.ReadFile(file)
	ownMust(t, err)
	if got != string(want) {
		t.Errorf("%s differs (-want +got; go test with -update writes it anew):\n%s", name, cmp.Diff(string(want), got))
	}
}

func ownMust(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ownDemo is the journal of an invented term.
func ownDemo(t *testing.T, lang string) *store.Journal {
	t.Helper()
	j := pilot.OpenJournal(t)
	ownMust(t, demo.Fill(j, lang, pilot.Now, t.TempDir()))
	return j
}

var ownNow = reports.Options{Now: pilot.Now}

func TestOwnStage(t *testing.T) {
	for _, lang := range pilot.Framed() {
		doc, err := reports.Stage(ownDemo(t, lang), words.CatalogFor(lang), "stage-1", ownNow)
		ownMust(t, err)
		entries := len(doc.Pages) - 25
		doc.Pages = append(doc.Pages[:entries+2], doc.Pages[entries+11]) // two and the private one stand for all of the entries
		ownGolden(t, "own-stage-"+lang, ownText(doc))
	}
}

// The thirteenth entry of the term has all that can stand beside one.
func TestOwnEntry(t *testing.T) {
	for _, lang := range pilot.Framed() {
		doc, err := reports.Entry(ownDemo(t, lang), words.CatalogFor(lang), "13", ownNow)
		ownMust(t, err)
		ownGolden(t, "own-entry-"+lang, ownText(doc))
	}
}

func TestOwnTables(t *testing.T) {
	for _, lang := range pilot.Framed() {
		var b strings.Builder
		j, c := ownDemo(t, lang), words.CatalogFor(lang)
		for _, tell := range []func(*store.Journal, *words.Catalog, string, reports.Options) ([][]string, error){reports.CriterionRows, reports.EntryRows} {
			rows, err := tell(j, c, "", ownNow)
			ownMust(t, err)
			for i, row := range rows {
				if len(row) != len(rows[0]) {
					t.Errorf("row %d has %d cells, want %d", i, len(row), len(rows[0]))
				}
			}
			b.WriteString(ownRows(rows[:min(len(rows), 18)]))
		}
		ownGolden(t, "own-tables-"+lang, b.String())
	}
}

// What was written at a criterion stands beside its level, and there is no column where nothing was. Which row is private, one sees at once.
func TestATableOfEntriesHasWhatWasWrittenAtACriterion(t *testing.T) {
	j, r, c := pilot.OpenJournal(t), rubric.Default(), words.CatalogFor("nl")
	d := journal.NewDraft("d", pilot.Now, r, journal.Encounter{When: pilot.Now, Stage: "stage-1"}, journal.Full, nil, nil)
	d.Entry.Story, d.Entry.Private = "We spraken.", true
	d.Entry.Answers = map[string]journal.Answer{
		"houding.nieuwsgierig": {Text: "Ik vroeg door.", Deeper: "Want ze lachte.", Level: "oefenend"}, "houding.luisteren": {Level: "verkennend"},
		"houding.realisme": {Text: "Er was geen tijd.", NoOpportunity: true}}
	_, err := j.Finish(d, r, pilot.Now)
	ownMust(t, err)
	rows, err := reports.EntryRows(j, c, "", reports.Options{Now: pilot.Now, Private: true})
	ownMust(t, err)
	got := map[string]string{}
	var wrote []string
	for i, name := range rows[0] {
		if got[name] = rows[1][i]; strings.Contains(name, "wat ik schreef") {
			wrote = append(wrote, rows[0][i-1]+" | "+name)
		}
	}
	want := []string{"Nieuwsgierigheid | Nieuwsgierigheid: wat ik schreef", "Realisme | Realisme: wat ik schreef"}
	if diff := cmp.Diff(want, wrote); diff != "" {
		t.Errorf("columns of words behind those of levels (-want +got):\n%s", diff)
	}
	if text := got["Nieuwsgierigheid: wat ik schreef"]; text != "Ik vroeg door.\nWant ze lachte." || got["Realisme: wat ik schreef"] != "Er was geen tijd." {
		t.Errorf("it says %q and %q", text, got["Realisme: wat ik schreef"])
	}
	if rows[0][1] != "Hele reflectie privé" || rows[1][1] != "ja" {
		t.Errorf("the second column is %q: %q", rows[0][1], rows[1][1])
	}
}

// ownAll gives each report that holds entries as text.
func ownAll(t *testing.T, j *store.Journal, entry string, o reports.Options) map[string]string {
	t.Helper()
	c, all := words.CatalogFor("nl"), map[string]string{}
	one, err := reports.Entry(j, c, entry, o)
	ownMust(t, err)
	stage, err := reports.Stage(j, c, "stage-1", o)
	ownMust(t, err)
	study, err := reports.Study(j, c, o)
	ownMust(t, err)
	all["entry"], all["stage"], all["study"] = ownText(one), ownText(stage), ownText(study)
	rows, err := reports.EntryRows(j, c, "stage-1", o)
	ownMust(t, err)
	all["rows"] = ownRows(rows)
	return all
}

// A margin is in a report only where it was asked for, and what it is for says so on its first line.
func TestAMarginIsAskedFor(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	const margin, says = "Dit raakte me.", "Ook je kantlijn staat erin."
	for name, text := range ownAll(t, j, "2", ownNow) {
		if strings.Contains(text, margin) || strings.Contains(text, "antlijn") {
			t.Errorf("%s: a margin that nobody asked for", name)
		}
	}
	for name, text := range ownAll(t, j, "2", reports.Options{Margins: true}) {
		if !strings.Contains(text, margin) || name != "rows" && !strings.Contains(text, says) {
			t.Errorf("%s: the margin is missing, or not said:\n%s", name, text)
		}
	}
}

// What is private is in one's own report, and is marked wherever it stands.
func TestOwnPrivateEntriesAreMarked(t *testing.T) {
	j, all := pilot.OpenJournal(t), ownNow
	pilot.Filled(j)
	all.Private = true
	for name, want := range map[string][]string{"entry": {"nl · Reflectie 3 · ■ privé", "Deze reflectie hield je privé.", "- ■ Hele reflectie privé"},
		"stage": {"# Reflectie 3 · ■ privé", "Ook wat je privé hield, staat erin, met ■ erbij."}, "study": {"# Reflectie 3 · ■ privé"}} {
		text := ownAll(t, j, "3", all)[name]
		for _, said := range want {
			if !strings.Contains(text, said) {
				t.Errorf("%s: %q is missing in\n%s", name, said, text)
			}
		}
	}
	if text := ownAll(t, j, "1", ownNow)["entry"]; strings.Contains(text, "■") || strings.Contains(text, "privé") {
		t.Errorf("an entry that is not private is said to be:\n%s", text)
	}
}

// Unasked, no private entry is in a report of several, nor in its tables; how many stay is said.
func TestOwnPrivateEntriesStay(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	for name, text := range ownAll(t, j, "1", ownNow) {
		if strings.Contains(text, "■ privé") || strings.Contains(text, "■ Hele") || strings.Contains(text, "Reflectie 3") {
			t.Errorf("%s tells of a private entry:\n%s", name, text)
		}
		if (name == "stage" || name == "study") && !strings.Contains(text, "1 privémoment staat er niet in.") {
			t.Errorf("%s does not say that one stays:\n%s", name, text)
		}
	}
}

// No text of an entry is missing, whichever it is: nor one that belongs to no stage of the rubric, or was answered where that has no criterion.
func TestOwnStudyHasEveryText(t *testing.T) {
	for stage, title := range map[string]string{"stage-1": "# Overzicht · Stage 1", "": "# Overzicht · zonder stage", "vroeger": "# Overzicht · vroeger"} {
		j, r := pilot.OpenJournal(t), rubric.Default()
		asked := r.Walked()[0]
		e := journal.Entry{Depth: journal.Full, Encounter: journal.Encounter{When: pilot.Now, Stage: stage, Topics: []string{""}}, Others: []string{"", ""},
			Answers: map[string]journal.Answer{asked: {}, "weg.criterium": {}}, Intention: &journal.Plan{}, CameBack: &journal.Return{Intention: "1-bcdf", Outcome: journal.Worked}}
		var said []string
		for _, text := range e.Texts() {
			said = append(said, "woord"+strings.Repeat("x", len(said))+".")
			text.Put(said[len(said)-1])
		}
		_, err := j.Import([]journal.Entry{e}, r)
		ownMust(t, err)
		doc, err := reports.Study(j, words.CatalogFor("nl"), reports.Options{Margins: true})
		ownMust(t, err)
		text := ownText(doc)
		for _, words := range append(said, title) {
			if !strings.Contains(text, words) {
				t.Errorf("%q: %s is missing", stage, words)
			}
		}
	}
}

// What was said to a statement before a stage stays shut in a report as it does on the screen, and is there once it was answered again.
func TestOwnStatementsStayShut(t *testing.T) {
	j, c := pilot.OpenJournal(t), words.CatalogFor("nl")
	position := journal.Position{Statement: "s", Words: "Ouders …", Side: journal.Before, Stand: journal.Agree, Why: "want vooraf", Made: pilot.Now}
	ownMust(t, j.TakeStand("stage-1", position))
	stage := func() string {
		doc, err := reports.Stage(j, c, "stage-1", ownNow)
		ownMust(t, err)
		return ownText(doc)
	}
	const shut = "blijft dicht tot je er achteraf opnieuw op antwoordt"
	if text := stage(); strings.Contains(text, position.Why) || !strings.Contains(text, shut) {
		t.Errorf("before it was answered again:\n%s", text)
	}
	position.Side, position.Why = journal.After, "want achteraf"
	ownMust(t, j.TakeStand("stage-1", position))
	if text := stage(); !strings.Contains(text, "want vooraf") || !strings.Contains(text, "want achteraf") || strings.Contains(text, shut) {
		t.Errorf("after:\n%s", text)
	}
}

// Where nothing was written yet, a report says so; a stage that nobody knows is none.
func TestOwnReportsOfNothing(t *testing.T) {
	j, c := ownDemo(t, "nl"), words.CatalogFor("nl")
	doc, err := reports.Stage(j, c, "stage-2", ownNow)
	ownMust(t, err)
	if text := ownText(doc); len(doc.Pages) != 1 || !strings.Contains(text, "Nog geen momenten in deze stage.") || strings.Contains(text, "[") {
		t.Errorf("got\n%s", text)
	}
	if _, err := reports.Stage(j, c, "stage-9", ownNow); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an unknown stage: got %v, want ErrNotFound", err)
	}
	if _, err := reports.Entry(j, c, "99", ownNow); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an unknown entry: got %v, want ErrNotFound", err)
	}
	doc, err = reports.Study(pilot.OpenJournal(t), c, ownNow)
	ownMust(t, err)
	if text := ownText(doc); !strings.Contains(text, "Nog niets in je logboek.") {
		t.Errorf("got\n%s", text)
	}
}

// Nobody sees in a report what is missing: of a journal in which one value can't be trusted, or one is gone, there is none.
func TestNoOwnReportOfADamagedJournal(t *testing.T) {
	harm := map[string]func(b *bolt.Bucket, k, v []byte) error{
		"changed": func(b *bolt.Bucket, k, v []byte) error {
			v = slices.Clone(v)
			v[len(v)-1] ^= 4
			return b.Put(k, v)
		},
		"gone": func(b *bolt.Bucket, k, _ []byte) error { return b.Delete(k) },
	}
	for name, harm := range harm {
		path := filepath.Join(t.TempDir(), "logboek.db")
		j, err := store.Open(path, store.Options{})
		ownMust(t, err)
		pilot.Filled(j)
		ownMust(t, j.Close())
		db, err := bolt.Open(path, 0o600, nil)
		ownMust(t, err)
		ownMust(t, db.Update(func(tx *bolt.Tx) error {
			b := tx.Bucket([]byte("entries"))
			k, v := b.Cursor().First()
			return harm(b, slices.Clone(k), v)
		}))
		ownMust(t, db.Close())
		j, err = store.Open(path, store.Options{})
		ownMust(t, err)
		c := words.CatalogFor("nl")
		one, err1 := reports.Entry(j, c, "2", ownNow) // another than the one that is harmed
		stage, err2 := reports.Stage(j, c, "stage-1", ownNow)
		study, err3 := reports.Study(j, c, ownNow)
		rows, err4 := reports.EntryRows(j, c, "", ownNow)
		for i, err := range []error{err1, err2, err3, err4} {
			if !errors.Is(err, store.ErrDamaged) {
				t.Errorf("%s, report %d: got %v, want ErrDamaged", name, i, err)
			}
		}
		if one != nil || stage != nil || study != nil || rows != nil {
			t.Errorf("%s: something came of it", name)
		}
		ownMust(t, j.Close())
	}
}

// TestFamiliesThatNoPictureHoldsAreNamed meets more than can be read beside each other.
func TestFamiliesThatNoPictureHoldsAreNamed(t *testing.T) {
	const all, most = 60, 40
	j, r, c := pilot.OpenJournal(t), rubric.Default(), words.CatalogFor("nl")
	for i := range all {
		d := journal.NewDraft(fmt.Sprint("d-", i), pilot.Now, r, journal.Encounter{Alias: fmt.Sprintf("Ouder %02d", i), When: pilot.Now, Stage: "stage-1"}, journal.Short, nil, nil)
		d.Entry.Story = "We spraken."
		_, err := j.Finish(d, r, pilot.Now)
		ownMust(t, err)
	}
	doc, err := reports.Stage(j, c, "stage-1", ownNow)
	ownMust(t, err)
	rows := 0
	for _, part := range doc.Pages[0].Parts {
		if part.Picture != nil {
			rows = max(rows, len(part.Picture.Facts.Rows))
		}
	}
	if text := ownText(doc); rows > most || strings.Count(text, "Ouder 59") < 2 {
		t.Errorf("a picture of %d rows, or a family that nobody reads of:\n%s", rows, text)
	}
}
