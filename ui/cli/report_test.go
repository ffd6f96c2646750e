package cli_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// What stays with the student, and with the lecturer. Tale is in what was handed in.
const (
	margin = "KANTLIJNGEHEIM"
	tale   = "VERTELD"
)

var hidden = regexp.MustCompile(`\w*GEHEIM`)

// TestNothingPrivateIsInAReportForOthers makes every report for others in every form, unpacks it, and looks for what was not let go. Where no
// moment is told, it looks for a moment as well.
func TestNothingPrivateIsInAReportForOthers(t *testing.T) {
	desk := newReportDesk(t, tale)
	say := &words.CatalogFor("nl").Report
	for _, tt := range []struct {
		args, whom string
		tells      bool // what was handed in
		forms      []reports.Form
	}{
		{"handin FILE", say.Handed.For, true, append(reports.Documents(), reports.Criteria)},
		{"answer FILE", say.Handed.GivenFor, false, append(reports.Documents(), reports.Criteria)},
		{"answer", say.Handed.HomeFor, false, reports.Documents()},
		{"talk FILE", say.Handed.TalkFor, false, reports.Documents()},
		{"talk", say.Handed.TalkFor, false, reports.Documents()},
		{"cohort FOLDER", say.Class.For, false, reports.Documents()},
		{"cohort FOLDER --names", say.Class.ForNames, false, reports.Documents()},
		{"guide", say.Class.GuideFor, false, reports.Documents()},
		{"mentor", say.Give.MentorFor, false, reports.Documents()},
		{"cards", say.Give.CardsFor, false, reports.Documents()},
		{"cards --four", say.Give.CardsFor, false, reports.Documents()},
	} {
		for _, form := range tt.forms {
			text := desk.report(t, tt.args, form)
			if found := hidden.FindString(text); found != "" {
				t.Errorf("%s as %s holds %s", tt.args, form, found)
			}
			if strings.Contains(text, tale) != (tt.tells && form != reports.Criteria) {
				t.Errorf("%s as %s: what was told in a moment is there: %v", tt.args, form, !tt.tells)
			}
			saysWhomFirst(t, tt.args, form, text, tt.whom)
		}
	}
}

// TestTheMarginIsOnlyInAReportThatAsksForIt makes every report of one's own, without the margins and with them.
func TestTheMarginIsOnlyInAReportThatAsksForIt(t *testing.T) {
	desk := newReportDesk(t, tale)
	whom := words.CatalogFor("nl").Report.Own.For
	for _, args := range []string{"entry 1", "stage stage-1", "study"} {
		forms := reports.Documents()
		if args != "entry 1" {
			forms = reports.Forms()
		}
		for _, form := range forms {
			for _, asked := range []bool{false, true} {
				named := args
				if asked {
					named += " --margins"
				}
				text := desk.report(t, named, form)
				if there := strings.Contains(text, margin); there != (asked && form != reports.Criteria) { // of which each row is a criterion
					t.Errorf("%s as %s: the margin is there: %v", named, form, there)
				}
				if form != reports.Criteria && !strings.Contains(text, tale) {
					t.Errorf("%s as %s does not hold what was written:\n%s", named, form, text)
				}
				saysWhomFirst(t, named, form, text, whom)
			}
		}
	}
}

// saysWhomFirst looks for whom a document is for before all else that it says. A table has no place for it.
func saysWhomFirst(t *testing.T, args string, form reports.Form, text, whom string) {
	t.Helper()
	whom, _, _ = strings.Cut(whom, ".")
	switch form {
	case reports.Moments, reports.Criteria:
		return
	case reports.PDF: // of which each line is drawn by itself
		whom = strings.Join(strings.Fields(whom)[:3], " ")
	case reports.Markdown:
		whom = "> " + whom
	}
	if !strings.HasPrefix(strings.TrimSpace(text), whom) {
		t.Errorf("%s as %s begins with %.80q, want %q", args, form, text, whom)
	}
}

// TestReportsOfHostileTextKeepTheirShape fills a journal, a hand-in and an answer with what looks like markup, a formula or a table, and with what
// turns a text around: the reports have the elements that those of a tame text have, no cell counts, and the Word document is well-formed.
func TestReportsOfHostileTextKeepTheirShape(t *testing.T) {
	const markup = `=HYPERLINK(1)</p></main><script>alert(1)</script><img src=x onerror=y>"'&lt;|-- | ` + "`{{.}}" + ` ]]> $& (\)`
	tame := newReportDesk(t, regexp.MustCompile(`[^ a-z]`).ReplaceAllString(markup, "x")+tale) // as long: a longer one leaves fewer lines to write on
	hostile := newReportDesk(t, markup+"\u202e\u2066\u200b\x07"+tale)
	for _, args := range []string{"entry 1 --margins", "stage stage-1 --margins", "study", "handin FILE", "answer FILE", "answer", "talk FILE", "talk",
		"cohort FOLDER --names", "mentor --wish WISH --keep-found", "cards"} {
		was, is := tame.made(t, args, reports.HTML), hostile.made(t, args, reports.HTML)
		if diff := cmp.Diff(elements(was), elements(is)); diff != "" {
			t.Errorf("%s: other elements than those of a tame text:\n%s", args, diff)
		}
		if regexp.MustCompile("[\u202e\u2066\u200b\x07]").Match(is) {
			t.Errorf("%s: what turns a text around is in the page", args)
		}
		for name, part := range zipped(t, hostile.made(t, args, reports.Word)) {
			if err := wellFormed(part); err != nil {
				t.Errorf("%s: %s of the Word document: %v", args, name, err)
			}
		}
		hostile.made(t, args, reports.PDF)
	}
	for args, form := range map[string]reports.Form{
		"stage stage-1 --margins": reports.Moments, "study": reports.Criteria, "answer FILE": reports.Criteria,
	} {
		table := string(hostile.made(t, args, form))
		if active := regexp.MustCompile(`(?m)(^|[;\x{feff}]"?)[=+@\t-]\S*`).FindString(table); active != "" || !strings.Contains(table, "HYPERLINK") {
			t.Errorf("%s: a cell counts, or there is none: %q in\n%s", args, active, table)
		}
	}
}

// elements gives those of a page, one a line: what begins and what ends.
func elements(page []byte) string {
	var names []string
	for _, tag := range regexp.MustCompile(`</?[a-zA-Z][a-z0-9]*`).FindAllString(string(page), -1) {
		if tag != "<wbr" { // where a long word may be broken
			names = append(names, tag)
		}
	}
	return strings.Join(names, "\n")
}

func wellFormed(part []byte) error {
	d := xml.NewDecoder(bytes.NewReader(part))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// reportDesk is a home with a journal, what was handed in of it and answered to it, and the lecturer's file.
type reportDesk struct{ folder, file, wish string }

// newReportDesk writes a text into every place that is let go, and one that says so into every place that is not.
func newReportDesk(t *testing.T, text string) *reportDesk {
	t.Helper()
	desk := &reportDesk{folder: t.TempDir(), wish: text}
	j, err := store.Open(filepath.Join(desk.folder, "logboek.db"), store.Options{})
	must(t, err)
	defer j.Close()
	desk.fill(t, j, text)
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(t, err)
	choice := exchange.Choice{Student: "Lotte", Stage: "stage-1", StageName: "Stage 1", Made: reportedOn, Dates: exchange.Weeks, By: exchange.ByStage}
	handed, err := j.HandIn(choice, from, store.Sealing{}, filepath.Join(desk.folder, "in"))
	must(t, err)
	desk.file = handed.File
	desk.answer(t, j, text)
	return desk
}

var reportedOn = time.Date(2026, time.March, 20, 17, 0, 0, 0, time.UTC)

func (desk *reportDesk) fill(t *testing.T, j *store.Journal, text string) {
	t.Helper()
	r, day := rubric.Default(), reportedOn.AddDate(0, 0, -14)
	entry := func(id string, change func(*journal.Entry)) string {
		d := journal.NewDraft(id, day, r, journal.Encounter{Stage: "stage-1", Alias: "Ouder Linde"}, journal.Short, nil, nil)
		change(&d.Entry)
		e, err := j.Finish(d, r, day)
		must(t, err)
		return e.ID
	}
	first := entry("een", func(e *journal.Entry) {
		e.Story, e.Thought, e.Tip, e.Margin = text, text, text, margin
		e.Answers = map[string]journal.Answer{"houding.nieuwsgierig": {Text: text, Level: "oefenend"}}
	})
	entry("twee", func(e *journal.Entry) {
		e.Private, e.Story, e.Margin, e.Encounter.Alias = true, "PRIVEGEHEIM", "PRIVEKANTLIJNGEHEIM", "Ouder ALIASGEHEIM"
	})
	left := journal.NewDraft("drie", day, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	left.Entry.Story = "KLADGEHEIM"
	est := journal.NewEstimate("stage-1", r, nil, reportedOn)
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: "zelfstandig", Reason: strings.ReplaceAll(text, tale, "gezegd")})
	must(t, errors.Join(
		j.UseRubric(r), j.SaveSettings(journal.Settings{Stage: "stage-1"}), j.SaveDraft(left, r), j.SaveEstimate(est, r),
		j.TellAsParent(first, &journal.ParentTurn{Told: "BEURTGEHEIM", Made: day}),
		j.LookBack(first, journal.LookBack{Question: "Wat zie je nu?", Text: "TERUGGEHEIM", Made: day}),
		j.KeepMentorWords(first, &journal.MentorWords{Text: "MENTORGEHEIM", Made: day}),
		j.TakeStand("stage-1", journal.Position{Statement: "eigen-manier", Words: "Elke ouder zoekt.", Side: journal.Before,
			Stand: journal.RatherAgree, Why: "STELLINGGEHEIM", Made: day}),
		j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "HOOFDGEHEIM", Made: day}),
		j.SaveWriting("stage-1", &journal.WritingFacts{Text: "SPIEGELGEHEIM", Made: day}),
		j.SaveCard(&journal.KeptCard{ID: "mijn", Entry: first, Lines: "REGELSGEHEIM", At: day,
			Card: journal.DiscussionCard{Moment: "Iemand bleef staan."}}),
		j.SaveCard(&journal.KeptCard{ID: "ander", Card: journal.DiscussionCard{Moment: "MEDESTUDENTGEHEIM"}, At: day}),
	))
}

// answer has a lecturer say something of what was handed in, for the student and for themself, and takes the answer home.
func (desk *reportDesk) answer(t *testing.T, j *store.Journal, text string) {
	t.Helper()
	text = strings.ReplaceAll(text, tale, "gezegd")
	s, err := store.OpenReviews(filepath.Join(desk.folder, "nalezen.db"), store.Options{})
	must(t, err)
	defer s.Close()
	doc, err := store.ReadKoffie(desk.file, nil)
	must(t, err)
	h := doc.(*exchange.HandIn)
	review, err := s.Review(h.Part())
	must(t, err)
	review.Open(h.ID, h.Number)
	review.Place("houding.nieuwsgierig", "oefenend", "")
	review.Remark("houding.nieuwsgierig", text, "")
	review.Comment(h.Entries[0].ID, h.Entries[0].Revision, h.Entries[0].Hash, text)
	review.Raise(text)
	review.SetNote("NOTAGEHEIM")
	review.SetLabel("LABELGEHEIM")
	must(t, s.SaveReview(review))
	a, err := s.Draft(h, reportedOn)
	must(t, err)
	a.ID, a.Number = "a-1", 1
	a.Reviewer = exchange.Reviewer{ID: "els-1", Name: "Els"}
	_, err = j.KeepAnswer(a, reportedOn)
	must(t, err)
}

// made runs the command for a report, and gives what it wrote.
func (desk *reportDesk) made(t *testing.T, args string, form reports.Form) []byte {
	t.Helper()
	line := []string{"report"}
	for _, word := range strings.Fields(args) {
		line = append(line, strings.NewReplacer("FILE", desk.file, "FOLDER", filepath.Dir(desk.file), "WISH", desk.wish).Replace(word))
	}
	said, err := os.Create(filepath.Join(t.TempDir(), "said"))
	must(t, err)
	defer said.Close()
	line = append(line, "--format", string(form), "--out", filepath.Join(t.TempDir(), "uit"), "--lang", "nl",
		"--journal", filepath.Join(desk.folder, "logboek.db"), "--reviews", filepath.Join(desk.folder, "nalezen.db"))
	if status := cli.Main(line, os.Stdin, said, said); status != 0 {
		b, _ := os.ReadFile(said.Name())
		t.Fatalf("%s as %s ends with status %d: %s", args, form, status, b)
	}
	path, err := os.ReadFile(said.Name())
	must(t, err)
	lines := strings.Split(strings.TrimSpace(string(path)), "\n")
	b, err := os.ReadFile(lines[len(lines)-1])
	must(t, err)
	return b
}

// report gives what a report says and what it is made of, unpacked, what is read first in front.
func (desk *reportDesk) report(t *testing.T, args string, form reports.Form) string {
	t.Helper()
	data := desk.made(t, args, form)
	switch form {
	case reports.HTML:
		_, body, _ := strings.Cut(string(data), "<body")
		return untagged("<body"+body) + string(data)
	case reports.PDF:
		return unpackedPDF(data)
	case reports.Word:
		parts := zipped(t, data)
		all := untagged(string(parts["word/document.xml"]))
		for _, part := range parts {
			all += string(part)
		}
		return all
	}
	return string(data)
}

func untagged(text string) string {
	text = regexp.MustCompile(`(?s)<(a|nav|style)\b.*?</(a|nav|style)>|<[^>]*>|<\?.*?\?>`).ReplaceAllString(text, " ")
	return strings.Join(strings.Fields(text), " ")
}

// unpackedPDF gives what is drawn, in that order, and then all else. A text stands there in two bytes a letter.
func unpackedPDF(data []byte) string {
	var drawn strings.Builder
	for _, found := range regexp.MustCompile(`(?s)stream\n(.*?)\nendstream`).FindAllSubmatch(data, -1) {
		stream := found[1]
		if z, err := zlib.NewReader(bytes.NewReader(stream)); err == nil {
			if whole, err := io.ReadAll(z); err == nil {
				stream = whole
			}
		}
		stream = bytes.ReplaceAll(stream, []byte{0}, nil)
		for _, text := range regexp.MustCompile(`(?s)\(((?:[^()\\]|\\.)*)\) ?Tj`).FindAllSubmatch(stream, -1) {
			drawn.Write(text[1])
			drawn.WriteByte('\n')
		}
		drawn.Write(stream)
	}
	return drawn.String() + string(bytes.ReplaceAll(data, []byte{0}, nil))
}

func zipped(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	must(t, err)
	parts := map[string][]byte{}
	for _, file := range archive.File {
		in, err := file.Open()
		must(t, err)
		parts[file.Name], err = io.ReadAll(in)
		must(t, errors.Join(err, in.Close()))
	}
	return parts
}
