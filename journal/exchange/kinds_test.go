package exchange_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"filippo.io/age"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// signing is a key as a journal or a lecturer has one.
func signing() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed([]byte("koffiemoment koffiemoment koffie"))
}

// documents gives documents of every kind, which together fill every field. The first of each is the one to look at.
func documents(t testing.TB) map[exchange.Kind][]exchange.Document {
	t.Helper()
	h := read(t, []byte(small(t))).(*exchange.HandIn)
	a := exchange.NewAnswer("a-2", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, stageStart)
	a.Look(exchange.View{Criterion: "luisteren", Level: "ja", Remark: "Volgende stap: vraag door."})
	a.Look(exchange.View{Criterion: "wachten", CannotJudge: true})
	a.Remark(&h.Entries[1], "Mooi hoe je wachtte.")
	on := a.Comments[0]
	on.Part, on.Text = "luisteren", "Dit mag je vaker doen."
	at := on
	at.Part, at.Sentence, at.Text = exchange.PartStory, &exchange.Sentence{At: 57, Words: "Ze vroeg of haar dochter “écht” meespeelde"}, "Wat hoorde je daarin?"
	a.Comments = append(a.Comments, on, at)
	a.Raise("Hoe voelde het om zelf te beginnen?")
	a.Closing = "Je bent gegroeid. Tot in stage 2!"
	signed(t, a)
	lecturer := &exchange.LecturerFile{Head: exchange.NewHead(exchange.LecturerKind), Reviewer: a.Reviewer, Recipient: recipient}
	signed(t, lecturer)
	card := journal.SchoolCard{
		ID: "school.dorp", Version: 2, Title: "De kleuterklas", Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{
			{ID: "boterhammen", Text: "Eet mijn kind zijn boterhammen op?", Chances: []string{"aan de poort"}, Tips: []string{"Zeg wat je zag."}, Here: true},
			{ID: "fruit", Text: "Wat eten ze om tien uur?"}}}}}
	return map[exchange.Kind][]exchange.Document{
		exchange.HandInKind: {beside(t), h, dated(t)},
		exchange.AnswerKind: {a},
		exchange.RubricKind: {signed(t, &exchange.RubricFile{Head: exchange.NewHead(exchange.RubricKind), Rubric: tiny(t)})},
		exchange.SchoolKind: {signed(t, &exchange.SchoolFile{Head: exchange.NewHead(exchange.SchoolKind), Card: card})},
		exchange.CardKind: {&exchange.CardFile{Head: exchange.NewHead(exchange.CardKind), Card: journal.DiscussionCard{
			About: "Nieuwsgierigheid", Moment: "Een ouder bleef staan en zei niets.", Question: "Wat zou jij doen?"}}},
		exchange.LecturerKind: {lecturer},
		exchange.MoveKind: {signed(t, &exchange.MoveFile{Head: exchange.NewHead(exchange.MoveKind), Journal: "5d0c0f0e",
			Signing: strings.Repeat("5a", 32), Identity: "AGE-SECRET-KEY-1\n", Records: []exchange.Record{
				{Kind: "draft", Key: "d-1", Body: `{"entry":{}}`}, {Kind: "entry", Key: "1-k7qf/1", Body: `{"id":"1-k7qf","story":"…"}`}}})},
		exchange.StartKind: {start(t, &card), start(t, nil)},
	}
}

// start is a college's first day, with a card of a school or without.
func start(t testing.TB, card *journal.SchoolCard) *exchange.StartFile {
	t.Helper()
	return signed(t, &exchange.StartFile{Head: exchange.NewHead(exchange.StartKind), Rubric: tiny(t), Card: card,
		Stages: []exchange.StageStart{{Stage: "stage1", Start: "2026-10-05"}},
		Lecturers: []exchange.Lecturer{
			{Reviewer: exchange.Reviewer{ID: "r-1", Name: "An Devos"}, Recipient: recipient, Key: hex.EncodeToString(signing().Public().(ed25519.PublicKey))},
			{Reviewer: exchange.Reviewer{ID: "r-2", Name: "Bo Claes"}, Recipient: recipient, Key: strings.Repeat("5a", 32)}}}).(*exchange.StartFile)
}

const recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

func signed(t testing.TB, doc exchange.Document) exchange.Document {
	t.Helper()
	if err := exchange.Sign(doc, signing()); err != nil {
		t.Fatal(err)
	}
	return doc
}

// beside is a hand-in in which the student lets everything travel that stands beside entries and stages.
func beside(t testing.TB) *exchange.HandIn {
	s, c := smallSource(t), choice()
	made := stageStart.AddDate(0, 0, 30)
	s.Extras = map[string]journal.Extras{"1-k7qf": sharedBeside(made)}
	s.Stages = []journal.StageExtras{sharedOver("stage1", made)}
	for i := range s.Entries {
		e := &s.Entries[i]
		e.Goals, e.LookHere = []string{"luisteren"}, true
		e.Answers["luisteren"] = journal.Answer{Text: "Eerst gewacht.", Deeper: "Omdat ze zocht.", Level: "ja"}
		e.Answers["wachten"] = journal.Answer{NoOpportunity: true, Skipped: true}
	}
	c.Seal, c.Recipient = exchange.ByKey, recipient
	return signed(t, handIn(t, c, s)).(*exchange.HandIn)
}

func sharedBeside(made time.Time) journal.Extras {
	return journal.Extras{
		ParentTurn:  &journal.ParentTurn{Told: "Ik stond daar maar.", Question: "Wat had ik nodig?", Answer: "Dat iemand me zag.", Made: made, Shared: true},
		LookBacks:   []journal.LookBack{{Question: "Wat zie je nu?", Text: "Ik had haast.", Made: made, Shared: true}},
		MentorWords: &journal.MentorWords{Text: "Je wachtte tot ze zelf begon.", Made: made, Shared: true},
	}
}

func sharedOver(stage string, made time.Time) journal.StageExtras {
	const id, words = "ouders.weten", "Ouders kennen hun kind het best."
	return journal.StageExtras{Stage: stage,
		Positions: []journal.Position{
			{Statement: id, Words: words, Side: journal.After, Stand: journal.Depends, Why: "Thuis, ja.", Made: made, Shared: true},
			{Statement: id, Words: words, Side: journal.Before, Stand: journal.Agree, Made: stageStart, Shared: true}},
		Whole:   &journal.HeadHeartHands{Head: "Dat vragen helpt.", Heart: "Minder bang.", Hands: "Ik ga naar de poort.", Made: made, Shared: true},
		Writing: &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "ouder-aan-het-woord", Count: 9, Of: 14}}, Text: "Meer dan ik dacht.", Made: made, Shared: true},
	}
}

// dated is a hand-in of a range in real dates, with a rubric from before.
func dated(t testing.TB) *exchange.HandIn {
	s, c := smallSource(t), choice()
	older := tiny(t)
	older.Version, older.Title["nl"] = 2, "Ouder"
	s.Older = []*rubric.Rubric{older}
	s.Entries[0].Rubric, s.Estimates[0].Rubric = older.Ref(), older.Ref()
	c.Dates, c.By, c.From, c.To = exchange.Real, exchange.ByRange, stageStart, stageStart.AddDate(0, 0, 80)
	return handIn(t, c, s)
}

// carried gives the bytes of a document as they are inside a seal or without one.
func carried(t testing.TB, doc exchange.Document) []byte {
	t.Helper()
	if _, secret := doc.(*exchange.MoveFile); !secret {
		return written(t, doc)
	}
	identity, lock := sealer(t)
	var file bytes.Buffer
	if err := exchange.Seal(&file, lock, doc); err != nil {
		t.Fatal(err)
	}
	plain, err := age.Decrypt(&file, identity)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(plain)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// taken reads bytes inside a seal, where a kind needs one.
func taken(t testing.TB, kind exchange.Kind, b []byte) (exchange.Document, error) {
	t.Helper()
	if kind != exchange.MoveKind {
		return new(exchange.Reader).Decode(b)
	}
	identity, _ := sealer(t)
	var file bytes.Buffer
	w, err := age.Encrypt(&file, identity.Recipient())
	if err != nil {
		t.Fatal(err)
	}
	if _, err = w.Write(b); err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	k, err := exchange.KeyFrom(identity.String())
	if err != nil {
		t.Fatal(err)
	}
	return new(exchange.Reader).Open(&file, k)
}

func sealer(t testing.TB) (*age.X25519Identity, exchange.Lock) {
	t.Helper()
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return identity, exchange.LockTo(identity.Recipient())
}

// TestEveryKindTravels takes every kind of document there and back.
func TestEveryKindTravels(t *testing.T) {
	all := documents(t)
	for _, kind := range exchange.Kinds() {
		if len(all[kind]) == 0 {
			t.Errorf("%s has no document to try", kind)
		}
		for i, doc := range all[kind] {
			t.Run(fmt.Sprintf("%s %d", kind, i+1), func(t *testing.T) {
				b := carried(t, doc)
				again, err := taken(t, kind, b)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(doc, again, cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("-written +read:\n%s", diff)
				}
				if !bytes.Equal(carried(t, again), b) {
					t.Error("written again it has other bytes")
				}
				ordinaryJSON(t, doc, b)
				unharmed(t, kind, b)
				refusedByName(t, kind, string(b))
				signedTight(t, kind, doc, string(b))
			})
		}
	}
}

func ordinaryJSON(t *testing.T, doc exchange.Document, want []byte) {
	t.Helper()
	var got bytes.Buffer
	plain := json.NewEncoder(&got)
	plain.SetEscapeHTML(false)
	if err := plain.Encode(doc); err != nil || !bytes.Equal(got.Bytes(), want) {
		t.Errorf("encoding/json writes something else: %v\n%s\n%s", err, got.Bytes(), want)
	}
}

// unharmed undoes what a file meets on its way, and finds the document and its signature as they were.
func unharmed(t *testing.T, kind exchange.Kind, b []byte) {
	t.Helper()
	wide := func(order binary.AppendByteOrder) (out []byte) {
		for _, u := range utf16.Encode([]rune(string(b))) {
			out = order.AppendUint16(out, u)
		}
		return out
	}
	for name, met := range map[string][]byte{
		"mark":                   []byte("\xef\xbb\xbf" + string(b)),
		"line end of Windows":    bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")),
		"no line end":            bytes.TrimSuffix(b, []byte("\n")),
		"UTF-16":                 append([]byte("\xff\xfe"), wide(binary.LittleEndian)...),
		"UTF-16, the other way":  append([]byte("\xfe\xff"), wide(binary.BigEndian)...),
		"UTF-16 without a mark":  wide(binary.LittleEndian),
		"the same the other way": wide(binary.BigEndian),
	} {
		doc, err := taken(t, kind, bytes.Clone(met))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !bytes.Equal(carried(t, doc), b) {
			t.Errorf("%s: other bytes", name)
		}
	}
}

// refusedByName edits the head of a file.
func refusedByName(t *testing.T, kind exchange.Kind, file string) {
	t.Helper()
	first := exchange.UnknownKind // version 1 has two kinds
	if kind == exchange.HandInKind || kind == exchange.AnswerKind {
		first = exchange.UnknownKey
	}
	tag := fmt.Sprintf(`"kind":%q`, kind)
	for _, tt := range []struct {
		old, new string
		code     exchange.Code
	}{
		{`"koffie":2,`, `"koffie":3,`, exchange.NewerVersion},
		{`"koffie":2,`, `"koffie":2,"draft":2,`, exchange.OtherDraft},
		{`"koffie":2,`, `"koffie":1,`, first},
		{tag, `"kind":"toets"`, exchange.UnknownKind},
		{tag + `,`, tag + `,"secret":1,`, exchange.UnknownKey},
		{tag + `,`, ``, exchange.MissingKey},
		{"}\n", `,"secret":1}` + "\n", exchange.UnknownKey},
	} {
		at := strings.LastIndex(file, tt.old)
		bad := file[:at] + tt.new + file[at+len(tt.old):]
		if doc, err := taken(t, kind, []byte(bad)); codeOf(err) != tt.code || doc != nil {
			t.Errorf("%q for %q: %v, want %s", tt.new, tt.old, err, tt.code)
		}
	}
}

// signedTight changes a word of what was signed, and the signature itself.
func signedTight(t *testing.T, kind exchange.Kind, doc exchange.Document, file string) {
	t.Helper()
	key := exchange.SignedBy(doc)
	if kind == exchange.CardKind {
		if err := exchange.Sign(doc, signing()); codeOf(err) != exchange.UnknownKey {
			t.Errorf("a discussion card is signed: %v", err)
		}
		return
	}
	if key == "" {
		return
	}
	words := map[exchange.Kind]string{exchange.HandInKind: "Noor", exchange.AnswerKind: "gegroeid", exchange.RubricKind: "fijn",
		exchange.SchoolKind: "kleuterklas", exchange.LecturerKind: "Devos", exchange.MoveKind: "5d0c0f0e", exchange.StartKind: "Claes"}[kind]
	other := hex.EncodeToString(ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)).Public().(ed25519.PublicKey))
	for _, tt := range [][2]string{{words, words + "e"}, {`"signature":{"key":"` + key, `"signature":{"key":"` + other}, {`"value":"`, `"value":"00`}} {
		bad := strings.Replace(file, tt[0], tt[1], 1)
		if tt[1] == `"value":"00` { // of the same length
			at := strings.Index(bad, tt[1]) + len(tt[1])
			bad = bad[:at] + bad[at+2:]
		}
		if _, err := taken(t, kind, []byte(bad)); bad == file || codeOf(err) != exchange.BadSignature {
			t.Errorf("%s for %s: %v", tt[1], tt[0], err)
		}
	}
	unsigned := file[:strings.LastIndex(file, `,"signature"`)] + "}\n"
	again, err := taken(t, kind, []byte(unsigned))
	if kind == exchange.LecturerKind || kind == exchange.StartKind { // it would bring no key to know answers by
		if codeOf(err) != exchange.MissingKey {
			t.Errorf("without a signature: %v", err)
		}
	} else if err != nil || exchange.SignedBy(again) != "" {
		t.Errorf("without a signature: %v", err)
	}
}

// TestSecretsTravelSealedOnly guards the file that holds a journal's keys.
func TestSecretsTravelSealedOnly(t *testing.T) {
	move := documents(t)[exchange.MoveKind][0]
	if err := exchange.Write(io.Discard, move); codeOf(err) != exchange.MustBeSealed {
		t.Errorf("written in the open: %v", err)
	}
	if _, err := new(exchange.Reader).Decode(carried(t, move)); codeOf(err) != exchange.MustBeSealed {
		t.Errorf("read in the open: %v", err)
	}
}

// TestEveryFieldIsTried guards the table above: a field of the form that none of its documents fills would be tried by nobody.
func TestEveryFieldIsTried(t *testing.T) {
	filled, known := map[string]bool{}, map[string]bool{}
	for _, all := range documents(t) {
		for _, doc := range all {
			fill(reflect.ValueOf(doc), filled)
			fields(reflect.TypeOf(doc), known)
		}
	}
	delete(known, "exchange.Head.Draft") // of files from before, which format_test.go reads
	for field := range known {
		if !filled[field] {
			t.Errorf("%s is never set", field)
		}
	}
}

// foreign says which types are another package's affair.
func foreign(t reflect.Type) bool { return t == reflect.TypeFor[rubric.Rubric]() }

// fill notes the fields that hold something.
func fill(v reflect.Value, filled map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem(), filled)
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i), filled)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if !foreign(v.Type()) && !v.Field(i).IsZero() {
				filled[v.Type().String()+"."+v.Type().Field(i).Name] = true
				fill(v.Field(i), filled)
			}
		}
	}
}

// fields notes all there are.
func fields(t reflect.Type, known map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		fields(t.Elem(), known)
	case reflect.Struct:
		for i := range t.NumField() {
			unwritten := t.Field(i).Tag.Get("json") == "-"
			if name := t.String() + "." + t.Field(i).Name; !foreign(t) && !unwritten && !known[name] {
				known[name] = true
				fields(t.Field(i).Type, known)
			}
		}
	}
}
