package exchange_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// spoiled is a good hand-in with one thing changed, and why it is refused.
type spoiled struct {
	name, old, new string
	code           exchange.Code
	path           string
}

// noDigest is the digest of nothing that is in a hand-in.
const noDigest = "0000000000000000000000000000000000000000000000000000000000000000"

func spoiledHandIns() []spoiled {
	return []spoiled{
		{"newer", `"koffie":2`, `"koffie":3`, exchange.NewerVersion, "koffie"},
		{"a draft of version 1", `"koffie":2`, `"koffie":1,"draft":1`, exchange.MissingKey, "kind"},
		{"another draft", `"koffie":2`, `"koffie":2,"draft":2`, exchange.OtherDraft, "draft"},
		{"draft 0", `"koffie":2`, `"koffie":2,"draft":0`, exchange.BadNumber, "draft"},
		{"version 0", `"koffie":2`, `"koffie":0`, exchange.BadNumber, "koffie"},
		{"other kind", `"handin"`, `"toets"`, exchange.UnknownKind, "kind"},
		{"no kind", `"kind":"handin",`, ``, exchange.MissingKey, "kind"},
		{"raw break in a string", `"Noor"`, "\"No\nor\"", exchange.HiddenCharacter, "student"},
		{"broken byte", `"Noor"`, "\"N\xffr\"", exchange.NotUTF8, ""},
		{"encoded surrogate", `"Noor"`, "\"N\xed\xa0\x80r\"", exchange.NotUTF8, ""},
		{"overlong slash", `"Noor"`, "\"N\xc0\xafr\"", exchange.NotUTF8, ""},
		{"comma missing", `,"number":1`, `"number":1`, exchange.Syntax, ""},
		{"comma twice", `,"number":1`, `,,"number":1`, exchange.Syntax, ""},
		{"colon missing", `"number":1`, `"number"1`, exchange.Syntax, ""},
		{"bare key", `"number":1`, `number:1`, exchange.Syntax, ""},
		{"NaN", `"number":1`, `"number":NaN`, exchange.Syntax, "number"},
		{"comma at the end", `}]}` + "\n", `}],}` + "\n", exchange.Syntax, ""},
		{"space", `"number":1`, `"number": 1`, exchange.Spacing, "number"},
		{"space between", `,"number"`, `, "number"`, exchange.Spacing, ""},
		{"space first", `{"koffie"`, ` {"koffie"`, exchange.Spacing, ""},
		{"laid out", `{"koffie":2,`, "{\n  \"koffie\": 2,\n  ", exchange.Spacing, ""},
		{"two line ends", "}\n", "}\n\n", exchange.Trailing, ""},
		{"two documents", "}\n", "}\n{}", exchange.Trailing, ""},
		{"other words", "Zou ze", "Zal ze", exchange.HashMismatch, "entries[1].said"},
		{"other hash", `"hash":"`, `"hash":"` + noDigest + `","x":"`, exchange.UnknownKey, "entries[1]"},
		{"unknown", `"number":1`, `"number":1,"secret":1`, exchange.UnknownKey, ""},
		{"unknown with anything in it", `"number":1`, `"number":1,"x":` + strings.Repeat("[", 100_000), exchange.UnknownKey, ""},
		{"twice", `"number":1`, `"number":1,"number":2`, exchange.DuplicateKey, ""},
		{"capitals", `"number":1`, `"Number":1`, exchange.KeyCase, ""},
		{"escaped key", `"number":1`, `"n\u0075mber":1`, exchange.BadEscape, ""},
		{"order", `"id":"h-3f9a","journal":"5d0c0f0e"`, `"journal":"5d0c0f0e","id":"h-3f9a"`, exchange.KeyOrder, ""},
		{"missing", `,"when":{"week":1}`, ``, exchange.MissingKey, "entries[1].when"},
		{"text for number", `"number":1`, `"number":"1"`, exchange.WrongType, "number"},
		{"null", `"made":{"week":11}`, `"made":null`, exchange.WrongType, "made"},
		{"list for object", `"made":{"week":11}`, `"made":[]`, exchange.WrongType, "made"},
		{"false", `"followsUp":true`, `"followsUp":false`, exchange.Superfluous, "entries[2].said.encounter.followsUp"},
		{"empty", `"student":"Noor"`, `"student":""`, exchange.Superfluous, "student"},
		{"empty list", `"topics":["wennen","spel"]`, `"topics":[]`, exchange.Superfluous, "entries[1].said.encounter.topics"},
		{"escaped letter", `"Noor"`, `"N\u006for"`, exchange.BadEscape, "student"},
		{"lone surrogate", `"Noor"`, `"\ud800"`, exchange.BadEscape, "student"},
		{"escaped slash", `"Noor"`, `"N\/r"`, exchange.BadEscape, "student"},
		{"leading zero", `"number":1`, `"number":01`, exchange.BadNumber, "number"},
		{"fraction", `"number":1`, `"number":1.0`, exchange.BadNumber, "number"},
		{"exponent", `"number":1`, `"number":1e9999`, exchange.BadNumber, "number"},
		{"minus zero", `{"week":11}`, `{"week":-0}`, exchange.BadNumber, "made.week"},
		{"many digits", `"number":1`, `"number":` + strings.Repeat("9", 1_000_000), exchange.BadNumber, "number"},
		{"below range", `"revision":2`, `"revision":0`, exchange.BadNumber, "entries[1].revision"},
		{"bidi", `"Noor"`, "\"No\u202eor\"", exchange.HiddenCharacter, "student"},
		{"delete", `"Noor"`, "\"No\x7for\"", exchange.HiddenCharacter, "student"},
		{"C1", `"Noor"`, "\"No\u009bor\"", exchange.HiddenCharacter, "student"},
		{"a filler", `"Noor"`, "\"No\uffa0or\"", exchange.HiddenCharacter, "student"},
		{"a name of fillers", `"Noor"`, "\"\u3164\"", exchange.HiddenCharacter, "student"},
		{"zero width", `"Noor"`, "\"No\u200bor\"", exchange.HiddenCharacter, "student"},
		{"soft hyphen", `"Noor"`, "\"No\u00ador\"", exchange.HiddenCharacter, "student"},
		{"tab", `"Noor"`, "\"No\tor\"", exchange.HiddenCharacter, "student"},
		{"line separator", `"Noor"`, "\"No\u2028or\"", exchange.HiddenCharacter, "student"},
		{"pile of marks", `"Noor"`, "\"No\u0301\u0301\u0301\u0301\u0301r\"", exchange.HiddenCharacter, "student"},
		{"row of joiners", `"Noor"`, "\"No\u200d\u200d\u200d\u200d\u200dor\"", exchange.HiddenCharacter, "student"},
		{"long line", `"Noor"`, `"` + strings.Repeat("é", journal.MaxLine+1) + `"`, exchange.TooLong, "student"},
		{"long text", `"why":"`, `"why":"` + strings.Repeat("é", journal.MaxText), exchange.TooLong, "entries[1].why"},
		{"no name but a space", `"Noor"`, `" "`, exchange.Blank, "student"},
		{"no name but a space that does not break", `"Noor"`, "\"\u00a0\"", exchange.Blank, "student"},
		{"space after a name", `"Noor"`, `"Noor "`, exchange.Blank, "student"},
		{"two spaces in an alias", `"Ouder Wilg`, `"Ouder  Wilg`, exchange.Blank, "entries[1].said.encounter.alias"},
		{"two lines", `"Noor"`, `"No\nor"`, exchange.LineBreak, "student"},
		{"capital in id", `"h-3f9a"`, `"H-3f9a"`, exchange.BadID, "id"},
		{"path in id", `"h-3f9a"`, `"../h"`, exchange.BadID, "id"},
		{"long id", `"h-3f9a"`, `"` + strings.Repeat("h", 65) + `"`, exchange.BadID, "id"},
		{"entry id", `"id":"1-k7qf"`, `"id":"01-k7qf"`, exchange.BadID, "entries[1].id"},
		{"no hash", `"hash":"`, `"hash":"x`, exchange.BadID, "entries[1].hash"},
		{"no recipient", `"chosen":{"by":"stage"}`, `"chosen":{"by":"stage"},"seal":"key","recipient":"age1abc"`, exchange.BadID, "recipient"},
		{"no such day", `{"week":11}`, `{"week":11,"date":"2026-02-30"}`, exchange.BadDate, "made.date"},
		{"unknown place", `"klasdeur"`, `"keuken"`, exchange.UnknownWord, "entries[1].said.encounter.place"},
		{"unknown choice", `"by":"stage"`, `"by":"luck"`, exchange.UnknownWord, "chosen.by"},
		{"date in weeks", `{"week":11}`, `{"week":11,"date":"2026-03-03"}`, exchange.DateNotChosen, "made"},
		{"no date in real", `"dates":"weeks"`, `"dates":"real"`, exchange.DateNotChosen, "made"},
		{"entries out of order", `"id":"1-k7qf"`, `"id":"3-k7qf"`, exchange.OutOfOrder, "entries[2].id"},
		{"entry twice", `"id":"1-k7qf"`, `"id":"2-k7qf"`, exchange.OutOfOrder, "entries[2].id"},
		{"follows nothing", `"follows":"1-k7qf"`, `"follows":"9-k7qf"`, exchange.UnknownReference, "entries[2].follows"},
		{"follows itself", `"follows":"1-k7qf"`, `"follows":"2-k7qf"`, exchange.UnknownReference, "entries[2].follows"},
		{"returns to nothing", `"returns":"1-k7qf"`, `"returns":"9-k7qf"`, exchange.UnknownReference, "entries[2].returns"},
		{"outcome of nothing", `"entry":"2-k7qf"`, `"entry":"9-k7qf"`, exchange.UnknownReference, "entries[1].outcomes[1].entry"},
		{"moment of nothing", `["1-k7qf","2-k7qf"]`, `["1-k7qf","9-k7qf"]`, exchange.UnknownReference, "estimates[1].claims[1].moments[2]"},
		{"claim says nothing", `,"level":"nee"}],"mirror"`, `}],"mirror"`, exchange.Contradiction, "estimates[1].claims[2]"},
		{"other rubric", `,"when":{"week":1},"outcomes"`, `,"rubric":"` + noDigest + `","when":{"week":1},"outcomes"`, exchange.UnknownReference, "entries[1].rubric"},
		{"no such level", `"level":"ja"`, `"level":"top"`, exchange.UnknownReference, "entries[1].said.answers[1].level"},
		{"no such criterion", `"criterion":"luisteren"`, `"criterion":"kijken"`, exchange.UnknownReference, "entries[1].said.answers[1].criterion"},
		{"criterion twice", `"criterion":"luisteren"`, `"criterion":"wachten"`, exchange.OutOfOrder, "entries[1].said.answers[2].criterion"},
		{"stage without name", `,"stageName":"Stage 1"`, ``, exchange.Contradiction, "stageName"},
		{"key without recipient", `"chosen":{"by":"stage"}`, `"chosen":{"by":"stage"},"seal":"key"`, exchange.Contradiction, "seal"},
		{"range without ends", `"by":"stage"`, `"by":"range"`, exchange.Contradiction, "chosen"},
		{"range backwards", `"by":"stage"`, `"by":"range","from":{"week":2},"to":{"week":1}`, exchange.Contradiction, "chosen.to"},
		{"replies out of order", `"entry":"1-k7qf","text":"Ja."`, `"criterion":"x","text":"Ja."`, exchange.OutOfOrder, "replies[2]"},
		{"reply about nothing", `"entry":"1-k7qf","text"`, `"entry":"9-k7qf","text"`, exchange.UnknownReference, "replies[1].entry"},
		{"rubric without levels", `"levels":[{"id":"nee"`, `"levels":[],"x":[{"id":"nee"`, exchange.UnknownKey, "rubric"},
		{"bad rubric", `"languages":["nl"]`, `"languages":["nl","nl"]`, exchange.BadRubric, "rubric"},
	}
}

func TestEachSpoiledHandInIsRefused(t *testing.T) {
	good := small(t)
	for _, tt := range spoiledHandIns() {
		if !strings.Contains(good, tt.old) {
			t.Errorf("%s: nothing to spoil", tt.name)
			continue
		}
		bad := strings.Replace(good, tt.old, tt.new, 1)
		if tt.code != exchange.HashMismatch {
			bad = rehash(bad)
		}
		refusedAs(t, tt.name, bad, tt.code, tt.path)
	}
}

func refusedAs(t *testing.T, name, file string, code exchange.Code, path string) {
	t.Helper()
	doc, err := new(exchange.Reader).Read(strings.NewReader(file))
	var r *exchange.Refusal
	if !errors.As(err, &r) || r.Code != code || r.Path != path {
		t.Errorf("%s: %v, want %s at %q", name, err, code, path)
	}
	if doc != nil {
		t.Errorf("%s: something was given", name)
	}
}

// rehash makes the hashes of a spoiled file fit again, where its entries can still be told apart.
func rehash(file string) string {
	at := regexp.MustCompile(`"hash":"[0-9a-f]{64}"`)
	for _, m := range at.FindAllStringIndex(file, -1) {
		from := strings.Index(file[m[1]:], `"said":`)
		if from < 0 {
			break
		}
		from += m[1] + len(`"said":`)
		if to := objectEnd(file, from); to > 0 {
			sum := sha256.Sum256([]byte(file[from:to]))
			file = file[:m[0]] + `"hash":"` + hex.EncodeToString(sum[:]) + `"` + file[m[1]:]
		}
	}
	return file
}

func objectEnd(s string, from int) int {
	depth, quoted := 0, false
	for i := from; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && c == '{':
			depth++
		case !quoted && c == '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// TestRehashing guards the test above against refusing everything for its hash.
func TestRehashing(t *testing.T) {
	good := small(t)
	if rehash(good) != good {
		t.Error("a good file is changed")
	}
	read(t, []byte(rehash(strings.Replace(good, "Zou ze", "Zal ze", 1))))
}

func TestEachSpoiledAnswerIsRefused(t *testing.T) {
	h := handIn(t, choice(), source(2))
	good := string(written(t, answerTo(h)))
	tests := []spoiled{
		{"view says nothing", `,"cannotJudge":true`, ``, exchange.Contradiction, "views[2]"},
		{"level and cannot judge", `"cannotJudge":true`, `"level":"x","cannotJudge":true`, exchange.Contradiction, "views[2].cannotJudge"},
		{"views out of order", `"views":[{"criterion":"`, `"views":[{"criterion":"zz`, exchange.OutOfOrder, "views[2].criterion"},
		{"comment twice", `"comments":[`, `"comments":[{"entry":"1-k7qf","revision":2,"hash":"` + strings.Repeat("0", 64) + `","text":"x"},`, exchange.OutOfOrder, "comments[2]"},
		{"no reviewer", `"name":"An Devos"`, `"name":""`, exchange.Superfluous, "reviewer.name"},
		{"date", `"made":"2026-04-20"`, `"made":"2026-4-20"`, exchange.BadDate, "made"},
	}
	for _, tt := range tests {
		bad := strings.Replace(good, tt.old, tt.new, 1)
		if bad == good {
			t.Errorf("%s: nothing to spoil", tt.name)
		}
		refusedAs(t, tt.name, bad, tt.code, tt.path)
	}
}

// TestEveryCutIsRefused cuts a file after each of its bytes. Only a line end may be lost on the way.
func TestEveryCutIsRefused(t *testing.T) {
	good := small(t)
	d := &exchange.Reader{}
	for i := range len(good) - len("\n") {
		doc, err := d.Decode([]byte(good[:i]))
		if code := codeOf(err); doc != nil || code != exchange.CutShort {
			t.Fatalf("cut after %d: %v", i, err)
		}
	}
}

// TestHostileJSON tries what the n_ files of JSONTestSuite hold, alone and in the place of a value.
func TestHostileJSON(t *testing.T) {
	good := small(t)
	for _, bad := range hostile() {
		for _, file := range []string{bad, bad + "\n", strings.Replace(good, `"Noor"`, bad, 1), strings.Replace(good, `{"week":11}`, bad, 1),
			strings.Replace(good, `"number":1`, `"number":`+bad, 1), good + bad} {
			if file == good { // nothing was added
				continue
			}
			doc, err := new(exchange.Reader).Read(strings.NewReader(file))
			if codeOf(err) == "" || doc != nil {
				t.Errorf("%.40q: %v", bad, err)
			}
		}
	}
}

func hostile() []string {
	return []string{
		"", " ", "\ufeff", "\ufeff{}", "\xff\xfe{\x00}\x00", "\xe9", "\x00", "\u2060", "abc", "[", "]", "{", "}", "{]", "[}", "[1,]", "[,1]", "[1,,2]", "[,",
		"[1 true]", "[a\xe5]", "[\"x\"", "[1", "[\"a\",\n4\n,1,", "[1]x", "[1]]", "[][]", "[]]", "[True]", "[fals]", "[nul]", "[tru]", "[nul\x00]", "[NaN]",
		"[-NaN]", "NaN", "[Infinity]", "-Infinity", "[+1]", "[++1234]", "[+Inf]", "[-01]", "-01", "[-1.0.]", "[-2.]", "[.-1]", "[.2e-3]",
		"[0.1.2]", "[0.3e+]", "[0.e1]", "[0E+]", "[1.0e-]", "[1 000.0]", "[1eE2]", "[2.e+3]", "[9.e+]", "[0x1]", "[0x42]", "[1+2]", "[-123foo]",
		"[-foo]", "[- 1]", "[012]", "[-012]", "[1.]", "[\uff11]", "1e400", "1e999999999", "-1e-999999999", "0e0", "00", "1_000", "123456789012345678901234567890",
		"[\"\x00\"]", "\"\t\"", "\"\n\"", "[\"a\x1f\"]", "[\"\\x00\"]", "\"\\a\"", "\"\\\"", "[\"\\", "[\"\\u", "[\"\\u00A\"]", "\"\\uD834\\uDd\"",
		"\"\\uD800\\uD800\\x\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uDFFF\\uD800\"", "\"\\u000g\"", "\"\\U00012345\"", "\"\\'\"", "['x']", "\"", "\"abc", "[\"\\\\\\\"]", "\"\\🌀\"",
		"\"\xf0\x90\"", "\"\xc3\"", "\"\xed\xbf\xbf\"", "\"\xf4\x90\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"", "{\"a\"", "{\"a\":", "{\"a\" b}", "{:\"b\"}", "{\"a\":\"a\" 123}", "{\"a\":\"b\",}", "{\"a\":\"b\",,\"c\":1}",
		"{'a':0}", "{1:1}", "{9999E9999:1}", "{null:null,null:null}", "{\"id\":0,,,,,}", "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}#", "{\"a\":/*c*/\"b\"}", "{\"a\":\"a\"}}", "{\"a\":1,\"a\":1}",
		"{a: \"b\"}", "{key: 'value'}", "{\"a\":tru}", "{\"x\", null}", "{\"x\"::\"b\"}", "<.>", "<null>", "[<null>]", "*", "{\"a\":\"b\"}#{}", "\u00e5", "2@", "{\"\":", "{[: \"x\"}",
		strings.Repeat("[", 100_000), strings.Repeat("[{\"\":", 50_000), strings.Repeat("{\"koffie\":", 50_000), strings.Repeat("[", 65) + strings.Repeat("]", 65),
		`{"koffie":` + strings.Repeat("[", 100_000), `{"koffie":1,"kind":` + strings.Repeat(`{"a":`, 100_000), `{"koffie":1e5}`, `{"koffie":-1,"kind":"handin"}`, `{"koffie":}`, `{"koffie":1}`,
		`{"koffie":1,"kind":"handin"}`, `{"koffie":1,"kind":"answer"}`, `{"koffie":1,"koffie":1}`, `{"koffie":"1"}`, `{"Koffie":1}`,
	}
}

// largest is a file of 32 MiB that holds as much as it can of one thing, and what reading it says.
type largest struct {
	file string
	want exchange.Code
}

func theLargest(t testing.TB) map[string]largest {
	good := small(t)
	head, _, _ := strings.Cut(string(written(t, answerTo(handIn(t, choice(), source(1))))), `,"views"`)
	fill := func(s string) string { return strings.Repeat(s, (32<<20-len(good)-len(s))/len(s)) }
	return map[string]largest{
		"too big":      {good + fill(" ") + strings.Repeat(" ", 1<<16), exchange.TooBig},
		"one long id":  {`{"koffie":1,"kind":"answer","id":"` + fill("a") + "\"}\n", exchange.BadID},
		"points":       {head + `,"points":["a"` + fill(`,"a"`) + "]}\n", exchange.TooMany},
		"views":        {head + `,"views":[{"criterion":"a","level":"b"}` + fill(`,{"criterion":"a","level":"b"}`) + "]}\n", exchange.TooMany},
		"long views":   {head + `,"views":[{"criterion":"a","level":"b"}` + fill(`,{"criterion":"a","remark":"`+strings.Repeat("b", 60)+`"}`) + "]}\n", exchange.OutOfOrder},
		"rubric":       {strings.Replace(good, `"Klein`, `"`+fill("Klein"), 1), exchange.TooBig},
		"some parts":   {strings.Replace(good, `"languages":["nl"`, `"languages":["nl"`+strings.Repeat(`,"nl"`, 5000), 1), exchange.TooMany},
		"one text":     {head + `,"points":["` + fill(`é\n`) + "\"]}\n", exchange.TooLong},
		"many texts":   {head + `,"points":["a"` + strings.Repeat(`,"`+strings.Repeat("a", journal.MaxText)+`"`, 31) + "]}\n", ""},
		"wide":         {"\xff\xfe" + wide(`{"koffie":`) + fill("\x57\x5b"), exchange.TooBig},
		"deep":         {`{"koffie":1,"kind":"answer","id":` + fill(`[`), exchange.WrongType},
		"rubric parts": {strings.Replace(good, `"languages":["nl"`, `"languages":["nl"`+fill(`,"nl"`), 1), exchange.TooMany},
		"empty keys":   {`{"koffie":1,"kind":"answer"` + fill(`,"":0`) + "}\n", exchange.UnknownKey},
	}
}

// wide is UTF-16 of plain letters.
func wide(s string) string { return strings.Join(strings.Split(s, ""), "\x00") + "\x00" }

func TestTheLargestAreRefused(t *testing.T) {
	for name, tt := range theLargest(t) {
		if _, err := new(exchange.Reader).Read(strings.NewReader(tt.file)); codeOf(err) != tt.want {
			t.Errorf("%s: %v, want %s", name, err, tt.want)
		}
	}
}

// TestMoreEntriesThanTravel guards the bound at its edge.
func TestMoreEntriesThanTravel(t *testing.T) {
	h := read(t, []byte(small(t))).(*exchange.HandIn)
	h.Entries, h.Estimates, h.Replies = nil, nil, nil
	s := smallSource(t)
	e := handIn(t, choice(), exchange.Source{Rubric: s.Rubric, Entries: s.Entries[:1]}).Entries[0]
	for n := range journal.MaxEntries {
		e.ID = strconv.Itoa(n+1) + "-k7qf"
		h.Entries = append(h.Entries, e)
	}
	file := string(written(t, h))
	read(t, []byte(file))
	one, rest, _ := strings.Cut(file[strings.Index(file, `{"id":"1-`):], `,{"id":"2-`)
	refusedAs(t, "one more", strings.Replace(file, rest, rest[:len(rest)-len("]}\n")]+","+one+"]}\n", 1), exchange.TooMany, "entries[20001]")
	h.Entries = append(h.Entries, e)
	if err := exchange.Write(io.Discard, h); codeOf(err) != exchange.TooMany {
		t.Errorf("written: %v", err)
	}
}

// TestNewerVersionIsNamed guards the one refusal that a student can do something about.
func TestNewerVersionIsNamed(t *testing.T) {
	_, err := new(exchange.Reader).Read(strings.NewReader(`{"koffie":12,"later":[{"x":null}]}`))
	var r *exchange.Refusal
	if !errors.As(err, &r) || r.Code != exchange.NewerVersion || !slices.Equal(r.Args, []string{"12"}) {
		t.Errorf("got %v", err)
	}
}

// TestBadRubricSaysWhy guards the problems on their way through.
func TestBadRubricSaysWhy(t *testing.T) {
	_, err := new(exchange.Reader).Read(strings.NewReader(strings.Replace(small(t), `"languages":["nl"]`, `"languages":["fr"]`, 1)))
	var problems rubric.Problems
	if !errors.As(err, &problems) || len(problems) == 0 {
		t.Errorf("got %v", err)
	}
}

// TestNoRefusalHoldsWords spoils a file at every byte and looks for what the student wrote in the error.
func TestNoRefusalHoldsWords(t *testing.T) {
	good := small(t)
	d := &exchange.Reader{}
	for i := range len(good) {
		for _, c := range []byte("\"x,") {
			b := []byte(good)
			b[i] = c
			if _, err := d.Decode(b); err != nil && regexp.MustCompile(`Wilg|zorgen|oghoogte|luisteren eerst|wacht`).MatchString(err.Error()) {
				t.Fatalf("byte %d: %v", i, err)
			}
		}
	}
}

// TestEveryCodeIsMet holds the list of codes beside the tests of this package.
func TestEveryCodeIsMet(t *testing.T) {
	met := map[exchange.Code]bool{exchange.TooBig: true, exchange.TooMany: true, exchange.NotKoffie: true, exchange.CutShort: true,
		exchange.BadSignature: true, exchange.MustBeSealed: true}
	for _, tt := range spoiledHandIns() {
		met[tt.code] = true
	}
	for _, code := range sealingCodes() {
		met[code] = true
	}
	for _, code := range exchange.Codes() {
		if !met[code] {
			t.Errorf("%s has no test", code)
		}
	}
	refusedAs(t, "foreign", "%PDF-1.4", exchange.NotKoffie, "")
}
