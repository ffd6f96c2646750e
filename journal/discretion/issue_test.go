package discretion_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal/discretion"
)

// sentences each hold one finding or none, whatever stands beside them.
var sentences = []string{
	"Ik sprak met Emma.", "Bel 0476 00 33 44 maar.", "Haar mail is oma@voorbeeld.be geloof ik.", "We zongen een liedje. é 👩‍👧",
	"Ze zijn gescheiden.", "Ik vroeg:\nhoe gaat het?", "Hij las samen met Thomas.",
}

func drawText(t *rapid.T) discretion.Text {
	parts := rapid.SliceOfN(rapid.SampledFrom(sentences), 1, 8).Draw(t, "sentences")
	return discretion.Text{Of: "1-ab", Field: "story", Words: strings.Join(parts, " ")}
}

func issuesOf(text discretion.Text) []discretion.Issue {
	return discretion.Issues([]discretion.Text{text}, discretion.Known{})
}

// said tells issues by what was found.
func said(issues []discretion.Issue) []string {
	var out []string
	for _, issue := range issues {
		out = append(out, issue.Finding.Text)
	}
	return out
}

func TestAReplacementTakesAwayOneIssueAndNoOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		before := issuesOf(text)
		if len(before) == 0 {
			t.Skip("nothing found")
		}
		i := rapid.IntRange(0, len(before)-1).Draw(t, "issue")
		with := before[i].Finding.Replacement
		text.Words = before[i].Replace(with)
		want := said(slices.Delete(slices.Clone(before), i, i+1))
		if diff := cmp.Diff(want, said(issuesOf(text))); diff != "" {
			t.Fatalf("%q (-want +got)\n%s", text.Words, diff)
		}
	})
}

func TestAMarkNamesOneFindingInTheseWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		marks := map[string]bool{}
		for _, issue := range issuesOf(text) {
			mark := issue.Mark()
			if marks[mark] || len(mark) != 24 {
				t.Fatalf("mark %q comes twice or has another length", mark)
			}
			marks[mark] = true
		}
		changed := text
		switch rapid.IntRange(0, 2).Draw(t, "change") {
		case 0:
			changed.Words += " Zo."
		case 1:
			changed.Of = "2-ab"
		default:
			changed.Field = "thought"
		}
		for _, issue := range issuesOf(changed) {
			if marks[issue.Mark()] {
				t.Fatalf("a mark of %+v stands for one of %+v", text, changed)
			}
		}
	})
}

// TestMarksStayWhatTheyAre guards the decisions in journals against another way to make marks.
func TestMarksStayWhatTheyAre(t *testing.T) {
	issue := issuesOf(discretion.Text{Of: "1-ab", Field: "story", Words: "Ik zag Emma."})[0]
	if got, want := issue.Mark(), "1b419f120ff3a39855b3a3f2"; got != want {
		t.Errorf("the mark is %s, was %s", got, want)
	}
}

func TestIssues(t *testing.T) {
	texts := []discretion.Text{
		{"1-ab", "story", "Ze zijn gescheiden, zei Emma."}, {"alias", "Jolien", "Jolien"}, {"2-ab", "story", "Jolien zag Thomas."},
		{"alias", "Jolien", "Jolien"}, {"alias", "Ouder Linde", "Ouder Linde"},
	}
	got := said(discretion.Issues(texts, discretion.Known{Aliases: []string{"Jolien", "jolien", "Ouder Linde"}}))
	if diff := cmp.Diff([]string{"Emma", "Jolien", "Thomas", "gescheiden"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestInventedAliasesAreNoIssue holds the names that the program itself proposes to what the check thinks of them.
func TestInventedAliasesAreNoIssue(t *testing.T) {
	for _, alias := range []string{"Ouder Zonnebloem", "Gezin Kastanje", "Opa Eik", "Kind B", "Parent Sunflower", "Parent Maple", "Child B",
		"Parent Willow", "Poppy family", "Grandma Linden", "Parent Iris", "Mum Blue", "Familie Vos", "Gezin Rood"} {
		if got := said(discretion.Issues([]discretion.Text{{discretion.Alias, alias, alias}}, discretion.Known{})); len(got) > 0 {
			t.Errorf("%s: %v", alias, got)
		}
	}
	for _, alias := range []string{"Jolien", "Mama Emma", "Parent Emma", "J.P.", "Familie Peeters", "Familie De Smet", "Ouder Bakker",
		"Ouder L.", "Ouder L", "Ouder Emma's", "Peeters family", "Parent Baker"} {
		if len(discretion.Issues([]discretion.Text{{discretion.Alias, alias, alias}}, discretion.Known{})) == 0 {
			t.Errorf("%s passes", alias)
		}
	}
}

func TestCarry(t *testing.T) {
	const two = "Ik zag Emma. Daarna Thomas. Toen belde Emma."
	for _, c := range []struct {
		name, before, after string
		kept                string // of before, by place: k for kept
		want                string // of after
	}{
		{"a replacement elsewhere", two, "Ik zag Emma. Daarna [naam]. Toen belde Emma.", "k-k", "kk"},
		{"the other one replaced", two, "Ik zag Emma. Daarna Thomas. Toen belde [naam].", "kk-", "kk"},
		{"the first one replaced", two, "Ik zag [naam]. Daarna Thomas. Toen belde Emma.", "--k", "-k"},
		{"one that is not decided stays so", two, "Even dit: ik zag Emma. Daarna Thomas. Toen belde Emma.", "k--", "k--"},
		{"kept everywhere, written once more", "Ik zag Emma.", "Emma kwam. Ik zag Emma.", "k", "kk"},
		{"another name", "Ik zag Emma.", "Ik zag Thomas.", "k", "-"},
		{"which one is left can't be told", "Emma en Emma", "Emma", "k-", "-"},
		{"nothing kept", two, two, "---", "---"},
		{"nothing changed", two, two, "kk-", "kk-"},
	} {
		text := func(words string) discretion.Text { return discretion.Text{Of: "1-ab", Field: "story", Words: words} }
		before, after, kept := issuesOf(text(c.before)), issuesOf(text(c.after)), map[string]bool{}
		for i := range before {
			kept[before[i].Mark()] = c.kept[i] == 'k'
		}
		got := ""
		carried := discretion.Carry(before, kept, after)
		for i := range after {
			if slices.Contains(carried, after[i].Mark()) {
				got += "k"
			} else {
				got += "-"
			}
		}
		if got != c.want {
			t.Errorf("%s: %s carries over, want %s", c.name, got, c.want)
		}
	}
}

func TestCarryKeepsToOneText(t *testing.T) {
	before := issuesOf(discretion.Text{Of: "1-ab", Field: "story", Words: "Ik zag Emma."})
	for _, other := range []discretion.Text{{"2-ab", "story", "Ik zag Emma."}, {"1-ab", "thought", "Ik zag Emma."}} {
		if got := discretion.Carry(before, map[string]bool{before[0].Mark(): true}, issuesOf(other)); len(got) > 0 {
			t.Errorf("a decision carries over to %s of %s", other.Field, other.Of)
		}
	}
}

func TestAround(t *testing.T) {
	issue := issuesOf(discretion.Text{Words: "We zongen een liedje.\n\nToen kwam Emma binnen en ze lachte heel hard."})[0]
	for width, want := range map[int]string{
		200: "We zongen een liedje. Toen kwam |Emma| binnen en ze lachte heel hard.",
		40:  "… Toen kwam |Emma| binnen en ze …",
		20:  "… kwam |Emma| …",
		6:   "…|Emma|…",
		4:   "|Emma|",
		3:   "|…|",
		0:   "||",
	} {
		before, found, after := issue.Around(width)
		if got := before + "|" + found + "|" + after; got != want {
			t.Errorf("%d: %q, want %q", width, got, want)
		}
	}
}

func TestAroundFitsAndCutsBetweenWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, width := drawText(t), rapid.IntRange(0, 90).Draw(t, "width")
		whole := strings.ReplaceAll(text.Words, "\n", " ")
		for _, issue := range issuesOf(text) {
			before, found, after := issue.Around(width)
			if line := before + found + after; utf8.RuneCountInString(line) > width || strings.Contains(line, "\n") {
				t.Fatalf("%q in a width of %d", line, width)
			}
			if found != issue.Finding.Text {
				continue // wider than the line
			}
			head, cutBefore := strings.CutPrefix(before, "…")
			tail, cutAfter := strings.CutSuffix(after, "…")
			if !strings.Contains(whole, head+found+tail) || cutBefore && strings.TrimLeft(head, " ") == head && head != "" ||
				cutAfter && strings.TrimRight(tail, " ") == tail && tail != "" {
				t.Fatalf("%q|%q|%q is cut inside a word of %q", before, found, after, whole)
			}
		}
	})
}

// TestWhatIsFoundIsListed guards against a kind or a reason without words for it.
func TestWhatIsFoundIsListed(t *testing.T) {
	for _, r := range append(reflections(t, "sample"), reflections(t, "own")...) {
		for _, f := range discretion.Check(r.Text, discretion.Known{}) {
			if !slices.Contains(discretion.Kinds(), f.Kind) || !slices.Contains(discretion.Reasons(), f.Reason) {
				t.Errorf("%s, %s is not listed", f.Kind, f.Reason)
			}
		}
	}
}
