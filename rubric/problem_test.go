package rubric_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
)

// badFiles are edits of two-levels.yaml, each with every problem that it must bring to light.
var badFiles = []struct {
	name     string
	old, new string // an empty old replaces the whole file
	want     []string
}{
	{"nothing", "", "", []string{`1 "" wrong-type mapping nothing`}},
	{"a comment only", "", "# Nog niets.\n", []string{`1 "" wrong-type mapping nothing`}},
	{"a sentence", "", "Beste collega,\n", []string{`1 "" wrong-type mapping text`}},
	{"a list", "", "- id: kort\n", []string{`1 "" wrong-type mapping list`}},
	{"an open quotation mark", `nl: Kort, en`, `nl: "Kort, en`, []string{`4 "" quotes`}},
	{"a colon in a plain sentence", "name: {nl: Vrij, en: Free}", "name: Vrij: echt vrij",
		[]string{`54 "" text-colon`}},
	{"a tab", "  - id: laag", "\t- id: laag", []string{`6 "" tab-indent`}},
	{"a wrong indent", "    short: {nl: L,", "   short: {nl: L,", []string{`8 "" syntax`}},
	{"a quotation mark in a text", `en: Brief}`, `en: "Brief "and" good"}`, []string{`4 "" quotes`}},
	{"a bracket that stays open", `en: Brief}`, `en: Brief`, []string{`4 "" bracket`}},
	{"a key without its colon", "stages:", "stages", []string{`47 "" key-colon`}},
	{"a key without a space", "version: 3", "version:3", []string{`2 "" key-colon`}},
	{"not UTF-8", "Kwam niet voor.", "Kwam ni\xebt voor.", []string{`16 "" not-utf8`}},
	{"a long line", "Je luistert.", strings.Repeat("Je luistert ", 200) + ".", []string{`25 "" long-line 2000`}},
	{"too many bytes", "", strings.Repeat("een woord en ", 100_000), []string{`1 "" too-big 1048576 5000 20000`}},
	{"too many lines", "version", strings.Repeat("\n", 5000) + "version", []string{`1 "" too-big 1048576 5000 20000`}},
	{"too many marks", "version", strings.Repeat(strings.Repeat("#", 100)+"\n", 250) + "version", []string{`1 "" too-big 1048576 5000 20000`}},
	{"brackets in brackets", "[doel.open]", strings.Repeat("[", 17) + strings.Repeat("]", 17), []string{`50 "" too-deep 16`}},
	{"an anchor and its alias", "levels:\n  - id: laag", "levels: &niveaus\n  - id: *laag",
		[]string{`5 "" unsupported anchor`, `6 "" unsupported alias`}},
	{"a merge key", "expected: hoog", "<<: hoog", []string{`51 "" unsupported merge`}},
	{"a tag", "version: 3", "version: !!int 3", []string{`2 "" unsupported tag`}},
	{"a directive", "id: kort", "%YAML 1.2\n---\nid: kort", []string{`1 "" unsupported directive`, `2 "" unsupported document`}},
	{"a question mark as key", "version: 3", "? version\n: 3", []string{`2 "" unsupported key`}},
	{"two documents", "stages:", "---\nstages:", []string{`47 "" unsupported document`}},
	{"an end of document", "stages:", "...\nstages:", []string{`47 "" unsupported document`}},

	{"misspelt keys", "not_observed:", "not_obsrved:", []string{`14 "not_obsrved" unknown-key not_obsrved not_observed`}},
	{"a key of camel case", "supported_by", "supportedBy",
		[]string{`46 "groups[2].criteria[1].supportedBy" unknown-key supportedBy supported_by`}},
	{"a key from nowhere", "    goals:", "    weging: 20\n    goals:", []string{`50 "stages[1].weging" unknown-key weging `}},
	{"a hostile key", "    goals:", "    \"a.b[\\e\\u202e]\": 20\n    goals:",
		[]string{"50 \"stages[1].a_b_\ufffd\ufffd_\" unknown-key a.b[\ufffd\ufffd] "}},
	{"a key twice", "    goals: [doel.open]", "    goals: [doel.open]\n    goals: [doel.dicht]",
		[]string{`51 "stages[1].goals" duplicate-key goals 50`}},
	{"a language twice", "{nl: Vrij, en: Free}", "{nl: Vrij, en: Free, nl: Los}", []string{`54 "stages[1].kinds[1].name.nl" duplicate-key nl 54`}},
	{"a missing key", "        opening: {nl: Wat hoorde je?, en: What did you hear?}\n", "",
		[]string{`23 "groups[1].criteria[1].opening" missing-key opening`}},
	{"no version", "version: 3\n", "", []string{`1 "version" missing-key version`}},
	{"a version in words", "version: 3", "version: drie", []string{`2 "version" wrong-type number text`}},
	{"a version of nought", "version: 3", "version: 0", []string{`2 "version" bad-version 0 999999999`}},
	{"a date with a number as version", "version: 3", "version: 2026030101", []string{`2 "version" bad-version 2026030101 999999999`}},
	{"half a version", "version: 3", "version: 1.5", []string{`2 "version" bad-version 1.5 999999999`}},
	{"a number for a text", "short: {nl: L,", "short: {nl: 1,", []string{`8 "levels[1].short.nl" wrong-type text number`}},
	{"truth for a text", "name: {nl: Vrij, en: Free}", "name: true", []string{`54 "stages[1].kinds[1].name" wrong-type text truth`}},
	{"a list for a text", "name: {nl: Vrij, en: Free}", "name: [Vrij]", []string{`54 "stages[1].kinds[1].name" wrong-type text list`}},
	{"a text for a list", "[doel.open]", "doel.open", []string{`50 "stages[1].goals" wrong-type list text`}},
	{"nothing for a list", "[doel.open]", "", []string{`50 "stages[1].goals" wrong-type list nothing`}},
	{"a text for a level", "  - id: laag", "  - laag\n  - id: laag", []string{`6 "levels[1]" wrong-type mapping text`}},
	{"a list for a mapping", "not_observed:", "not_observed: []\nx:",
		[]string{`14 "not_observed" wrong-type mapping list`, `15 "x" unknown-key x `}},

	{"one language of two", "{nl: Kort, en: Brief}", "{nl: Kort}", []string{`4 "title.en" missing-language en`}},
	{"an empty wording", "en: Asks on.", `en: " "`, []string{`30 "groups[1].criteria[1].descriptors[hoog].en" missing-language en`}},
	{"no wording at all", "{nl: Kort, en: Brief}", "{}", []string{`4 "title.en" missing-language en`, `4 "title.nl" missing-language nl`}},
	{"plain text for two languages", "{nl: Kort, en: Brief}", "Kort", []string{`4 "title" plain-text nl en`}},
	{"a language of no file", "{nl: Kort, en: Brief}", "{nl: Kort, fr: Bref, en: Brief}", []string{`4 "title.fr" unknown-key fr `}},
	{"an unknown language", "[nl, en]", "[nl, fr]", []string{`3 "languages[2]" unknown-language fr`}},
	{"a language listed twice", "[nl, en]", "[nl, nl]", []string{`3 "languages[2]" repeated-language nl`}},
	{"no languages", "[nl, en]", "[]", []string{`3 "languages" empty-list languages`}},
	{"no list of languages", "languages: [nl, en]\n", "", []string{`1 "languages" missing-key languages`}},
	{"a long name", "nl: Kort", "nl: " + strings.Repeat("Kort ", 17), []string{`4 "title.nl" too-long 84 80`}},
	{"a long sentence", "nl: Vraagt door.", "nl: " + strings.Repeat("Vraagt door. ", 50),
		[]string{`30 "groups[1].criteria[1].descriptors[hoog].nl" too-long 649 600`}},
	{"a long short name", "short: {nl: Open,", "short: {nl: Openstaan voor iedere ouder,",
		[]string{`38 "groups[2].criteria[1].short.nl" too-long 27 24`}},
	{"a long short letter", "short: {nl: L,", "short: {nl: Lag,", []string{`8 "levels[1].short.nl" too-long 3 2`}},
	{"the same letter twice", "short: {nl: H,", "short: {nl: l,", []string{`12 "levels[2].short.nl" same-short l levels[1].short.nl`}},
	{"a text of two lines", "{nl: Kort, en: Brief}", "\n  nl: |\n    Kort\n    maar krachtig\n  en: Brief",
		[]string{`5 "title.nl" line-break`}},
	{"a turned text", "nl: Vrij,", "nl: Vrij\u202e,", []string{`54 "stages[1].kinds[1].name.nl" hidden-character U+202E`}},
	{"a letter that nobody sees", "nl: Vrij,", "nl: Vrij\u3164,", []string{`54 "stages[1].kinds[1].name.nl" hidden-character U+3164`}},
	{"an escaped control character", "nl: Vrij,", `nl: "Vrij\e[2J",`, []string{`54 "stages[1].kinds[1].name.nl" hidden-character U+001B`}},
	{"a hidden character in a comment", "version: 3", "version: 3 # drie\u200b", []string{`2 "" hidden-character U+200B`}},
	{"a letter under a heap of marks", "nl: Vrij,", "nl: Vri\u0301\u0301\u0301\u0301\u0301j,", []string{`54 "stages[1].kinds[1].name.nl" hidden-character U+0301`}},
	{"a letter in five circles", "nl: Vrij,", "nl: Vrij" + strings.Repeat("\u20dd", 5) + ",", []string{`54 "stages[1].kinds[1].name.nl" hidden-character U+20DD`}},

	{"an id in capitals", "- id: stage-1", "- id: Stage-1", []string{`48 "stages[1].id" bad-id Stage-1`}},
	{"an id of dots", "- id: stage-1", "- id: ../..", []string{`48 "stages[1].id" bad-id ../..`}},
	{"an empty id", "- id: stage-1", `- id: ""`, []string{`48 "stages[1].id" bad-id `}},
	{"a long id", "- id: stage-1", "- id: " + strings.Repeat("a", 65), []string{`48 "stages[1].id" too-long 65 64`}},
	{"two levels of one id", "- id: hoog", "- id: laag", []string{
		`10 "levels[2].id" duplicate-id laag levels[1].id`,
		`30 "groups[1].criteria[1].descriptors[hoog]" unknown-level hoog `,
		`44 "groups[2].criteria[1].descriptors[hoog]" unknown-level hoog `,
		`51 "stages[1].expected" unknown-level hoog `,
	}},
	{"two groups of one id", "- id: doelen", "- id: houding", []string{`31 "groups[2].id" duplicate-id houding groups[1].id`}},
	{"two criteria of one id", "- id: doel.open", "- id: luisteren", []string{
		`36 "groups[2].criteria[1].id" duplicate-id luisteren groups[1].criteria[1].id`,
		`50 "stages[1].goals[1]" unknown-criterion doel.open `,
	}},
	{"two kinds of one id", "      - id: vrij", "      - {id: vrij, name: {nl: Los, en: Loose}}\n      - id: vrij",
		[]string{`54 "stages[1].kinds[2].id" duplicate-id vrij stages[1].kinds[1].id`}},
	{"a goal twice", "[doel.open]", "[doel.open, doel.open]", []string{`50 "stages[1].goals[2]" duplicate-id doel.open stages[1].goals[1]`}},

	{"one level", hoog, "", []string{
		`5 "levels" level-count 1 2 7`,
		`26 "groups[1].criteria[1].descriptors[hoog]" unknown-level hoog `,
		`40 "groups[2].criteria[1].descriptors[hoog]" unknown-level hoog `,
		`47 "stages[1].expected" unknown-level hoog `,
	}},
	{"a level without a descriptor", "          hoog: {nl: Vraagt door., en: Asks on.}\n", "",
		[]string{`28 "groups[1].criteria[1].descriptors[hoog]" missing-descriptor hoog`}},
	{"a misspelt level", "hoog: {nl: Vraagt", "hog: {nl: Vraagt", []string{`30 "groups[1].criteria[1].descriptors[hog]" unknown-level hog hoog`}},
	{"a level that nobody expects", "expected: hoog", "expected: Hoog", []string{`51 "stages[1].expected" unknown-level Hoog hoog`}},
	{"a misspelt part", "part: houvast", "part: houvats", []string{`19 "groups[1].part" unknown-part houvats houvast`}},
	{"a group without criteria", "groups:\n", "groups:\n  - {id: leeg, part: schenken, name: {nl: L, en: L}, meaning: {nl: L, en: L}, criteria: []}\n",
		[]string{`18 "groups[1].criteria" empty-list criteria`}},
	{"no stages", "stages:", "stages: []\nlater:", []string{`47 "stages" empty-list stages`, `48 "later" unknown-key later `}},
	{"goals only", "part: houvast", "part: doelen",
		[]string{`17 "groups" nothing-walked`, `46 "groups[2].criteria[1].supported_by[1]" goal-supports luisteren`}},
	{"a misspelt fact", "        supported_by: [luisteren]", "        mirror: inputs\n        supported_by: [luisteren]",
		[]string{`46 "groups[2].criteria[1].mirror" unknown-mirror inputs input`}},
	{"a misspelt criterion", "[luisteren]", "[luistern]",
		[]string{`46 "groups[2].criteria[1].supported_by[1]" unknown-criterion luistern luisteren`}},
	{"an attitude as goal", "[doel.open]", "[luisteren]", []string{`50 "stages[1].goals[1]" not-goal luisteren`}},
	{"an attitude with support", "        opening: {nl: Wat", "        supported_by: [doel.open]\n        opening: {nl: Wat",
		[]string{`26 "groups[1].criteria[1].supported_by" only-goals supported_by`}},
}

const hoog = `  - id: hoog
    name: {nl: Hoog, en: High}
    short: {nl: H, en: Hi}
    meaning: {nl: Gaat vlot., en: Goes with ease.}
`

func TestParseRefusesABadFileWithEveryProblem(t *testing.T) {
	source := testdata(t, "two-levels.yaml")
	seen := map[rubric.ProblemCode]bool{rubric.TooMany: true} // it has a test of its own
	for _, tt := range badFiles {
		edited := tt.new
		if tt.old != "" {
			if !strings.Contains(source, tt.old) {
				t.Fatalf("%s: two-levels.yaml has no %q", tt.name, tt.old)
			}
			edited = strings.Replace(source, tt.old, tt.new, 1)
		}
		found := problems(t, edited)
		if diff := cmp.Diff(tt.want, shown(found)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		for _, p := range found {
			seen[p.Code] = true
		}
	}
	for _, tt := range badLater {
		for _, p := range problems(t, badLaterSource(t, tt.old, tt.new)) {
			seen[p.Code] = true
		}
	}
	for _, code := range rubric.ProblemCodes() {
		if !seen[code] && !slices.Contains(rubric.SheetCodes(), code) {
			t.Errorf("no bad file has the problem %s", code)
		}
	}
}

func TestParseRefusesALanguageThatIsNotListed(t *testing.T) {
	source := testdata(t, "five-levels-dutch.yaml")
	edited := strings.Replace(source, `title: "Ouders ontmoeten"`, `title: {nl: "Ouders ontmoeten", en: "Meeting parents"}`, 1)
	want := []string{`5 "title.en" extra-language en`}
	if diff := cmp.Diff(want, shown(problems(t, edited))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestParseTellsEveryProblemAtOnceByLine(t *testing.T) {
	edited := strings.NewReplacer(
		"version: 3", "version: 0",
		"id: laag", "id: Laag",
		"en: Lo}", "}",
		"part: houvast", "part: schenk",
		"opening: {nl: Wat hoorde je?, en: What did you hear?}", "openning: {nl: Wat hoorde je?, en: What did you hear?}",
		"Asks on.", `"Asks\u200b on."`,
		"[luisteren]", "[luisteren, spreken]",
		"expected: hoog", "expected: hoogst",
		"kinds:", "kinds: {}\n    soorten:",
	).Replace(testdata(t, "two-levels.yaml"))
	want := `line 2: version: version 0: must be 1 to 999999999
line 6: levels[1].id: id "Laag": use lower-case letters and digits, and after the first also dots and hyphens
line 8: levels[1].short.en: no wording in en
line 19: groups[1].part: unknown part "schenk" (did you mean "schenken"?): houvast, schenken or doelen
line 26: groups[1].criteria[1].openning: unknown key "openning" (did you mean "opening"?)
line 29: groups[1].criteria[1].descriptors[laag]: unknown level "laag" (did you mean "Laag"?)
line 30: groups[1].criteria[1].descriptors[hoog].en: hidden character U+200B
line 43: groups[2].criteria[1].descriptors[laag]: unknown level "laag" (did you mean "Laag"?)
line 46: groups[2].criteria[1].supported_by[2]: unknown criterion "spreken"
line 51: stages[1].expected: unknown level "hoogst" (did you mean "hoog"?)
line 52: stages[1].kinds: needs a list, found mapping
line 53: stages[1].soorten: unknown key "soorten"`
	_, err := rubric.Parse([]byte(edited))
	if err == nil {
		t.Fatal("no error")
	}
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestEveryProblemHasWords(t *testing.T) {
	for _, tt := range badFiles {
		for _, p := range problems(t, strings.Replace(testdata(t, "two-levels.yaml"), tt.old, tt.new, 1)) {
			if words := p.String(); strings.Contains(words, "%!") || strings.HasSuffix(words, ": ") {
				t.Errorf("%s: %q", p.Code, words)
			}
		}
	}
}

func TestValidateFindsWhatParseFinds(t *testing.T) {
	r := parse(t, testdata(t, "two-levels.yaml"))
	r.Levels[1].Short["nl"] = "L"
	r.Groups[0].Criteria[0].Levels = r.Groups[0].Criteria[0].Levels[:1]
	r.Groups[1].Criteria[0].Levels = append(r.Groups[1].Criteria[0].Levels, rubric.Text{"nl": "Steeds.", "en": "Always."})
	r.Stages[0].Name["en"] = "Stage\u202e"
	want := []string{
		`0 "levels[2].short.nl" same-short L levels[1].short.nl`,
		`0 "groups[1].criteria[1].descriptors[hoog]" missing-descriptor hoog`,
		`0 "groups[2].criteria[1].descriptors" unknown-level 3 `,
		`0 "stages[1].name.en" hidden-character U+202E`,
	}
	var found rubric.Problems
	if !errors.As(r.Validate(), &found) {
		t.Fatal("no problems")
	}
	if diff := cmp.Diff(want, shown(found)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestARubricIsTooLargeAsAWhole guards a college against a rubric that no student can hand in with.
func TestARubricIsTooLargeAsAWhole(t *testing.T) {
	r := parse(t, testdata(t, "two-levels.yaml"))
	stage := &r.Stages[0]
	for i := range rubric.MaxParts {
		kind := stage.Kinds[0]
		kind.ID = fmt.Sprint("soort-", i)
		kind.Prompt = rubric.Text{"nl": strings.Repeat("n", 100), "en": strings.Repeat("e", 100)}
		stage.Kinds = append(stage.Kinds, kind)
	}
	want := []string{`1 "" too-big 1048576 5000 20000`, `0 "" too-many 5016 5000`}
	var found rubric.Problems
	if !errors.As(r.Validate(), &found) {
		t.Fatal("no problems")
	}
	if diff := cmp.Diff(want, shown(found)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// problems gives what Parse says of source.
func problems(t *testing.T, source string) rubric.Problems {
	t.Helper()
	r, err := rubric.Parse([]byte(source))
	if err == nil {
		return nil
	}
	if r != nil {
		t.Error("a rubric came with an error")
	}
	var found rubric.Problems
	if !errors.As(err, &found) {
		t.Fatalf("error of type %T: %v", err, err)
	}
	return found
}

// shown gives each problem as its line, path, code and arguments.
func shown(found rubric.Problems) []string {
	var lines []string
	for _, p := range found {
		words := slices.Concat([]string{string(p.Code)}, p.Args)
		lines = append(lines, fmt.Sprintf("%d %q %s", p.Line, p.Path, strings.Join(words, " ")))
	}
	return lines
}
