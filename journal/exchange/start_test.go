package exchange_test

import (
	"crypto/ed25519"
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// A start file that would send a student somewhere else is refused as a whole, with its place, when it is written as well as when it is read.
func TestASpoiledStartFileIsRefused(t *testing.T) {
	many := func(n int) (all []exchange.Lecturer) {
		for i := range n {
			all = append(all, exchange.Lecturer{Reviewer: exchange.Reviewer{ID: fmt.Sprintf("a-%04d", i), Name: "An"}, Recipient: recipient, Key: fmt.Sprintf("%064x", i)})
		}
		return all
	}
	for name, tt := range map[string]struct {
		spoil func(*exchange.StartFile)
		code  exchange.Code
		path  string
	}{
		"no rubric":            {func(s *exchange.StartFile) { s.Rubric = nil }, exchange.MissingKey, "rubric"},
		"a stage of none":      {func(s *exchange.StartFile) { s.Stages[0].Stage = "stage9" }, exchange.UnknownReference, "stages[1].stage"},
		"a stage twice":        {func(s *exchange.StartFile) { s.Stages = append(s.Stages, s.Stages[0]) }, exchange.OutOfOrder, "stages[2].stage"},
		"no such day":          {func(s *exchange.StartFile) { s.Stages[0].Start = "2026-02-30" }, exchange.BadDate, "stages[1].start"},
		"nobody":               {func(s *exchange.StartFile) { s.Lecturers = nil }, exchange.Superfluous, "lecturers"},
		"a lecturer twice":     {func(s *exchange.StartFile) { s.Lecturers[1].Reviewer.ID = "r-1" }, exchange.OutOfOrder, "lecturers[2].reviewer.id"},
		"one key for two":      {func(s *exchange.StartFile) { s.Lecturers[1].Key = s.Lecturers[0].Key }, exchange.Contradiction, "lecturers[2].key"},
		"a key that is none":   {func(s *exchange.StartFile) { s.Lecturers[1].Key = "5a" }, exchange.BadID, "lecturers[2].key"},
		"nobody to seal for":   {func(s *exchange.StartFile) { s.Lecturers[1].Recipient = "age1abc" }, exchange.BadID, "lecturers[2].recipient"},
		"a name of two lines":  {func(s *exchange.StartFile) { s.Lecturers[1].Reviewer.Name = "Bo\nClaes" }, exchange.LineBreak, "lecturers[2].reviewer.name"},
		"a hidden sign":        {func(s *exchange.StartFile) { s.Lecturers[1].Reviewer.Name = "Bo\u202eClaes" }, exchange.HiddenCharacter, "lecturers[2].reviewer.name"},
		"more than there are":  {func(s *exchange.StartFile) { s.Lecturers = append(many(exchange.MaxLecturers), s.Lecturers...) }, exchange.TooMany, ""},
		"a question twice":     {func(s *exchange.StartFile) { s.Card.Headings = append(s.Card.Headings, s.Card.Headings...) }, exchange.OutOfOrder, "card.headings[2].questions[1].id"},
		"a card with no title": {func(s *exchange.StartFile) { s.Card.Title = "" }, exchange.Superfluous, "card.title"},
	} {
		s := startOf(t)
		tt.spoil(s)
		err := exchange.Sign(s, signing())
		if _, written := exchange.Encode(s); err == nil {
			err = written
		}
		refused, is := err.(*exchange.Refusal)
		if !is || refused.Code != tt.code || tt.path != "" && refused.Path != tt.path {
			t.Errorf("%s: %v, want %s at %s", name, err, tt.code, tt.path)
		}
	}
}

func startOf(t *testing.T) *exchange.StartFile {
	return start(t, &journal.SchoolCard{ID: "dorp", Version: 1, Title: "Dorp", Headings: []journal.SchoolHead{{Title: "Eten",
		Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze?"}}}}})
}

// Whoever passes a start file on under a key of their own, with the lecturers of another in it, would have the words of that key compared.
func TestAStartFileIsSignedByOneOfItsLecturers(t *testing.T) {
	s := startOf(t)
	if s.Sender() == nil || s.Sender().Reviewer.Name != "An Devos" {
		t.Fatalf("sent by %v", s.Sender())
	}
	good := string(written(t, s))
	if err := exchange.Sign(s, ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))); err != nil {
		t.Fatal(err)
	}
	if _, err := exchange.Encode(s); codeOf(err) != exchange.UnknownReference || s.Sender() != nil {
		t.Errorf("signed by a stranger: %v", err)
	}
	// As a program writes it that does not look.
	key, value := exchange.SignedBy(s), s.Signature.Value
	at := strings.LastIndex(good, `"signature"`)
	refusedAs(t, "by a stranger", good[:at]+fmt.Sprintf(`"signature":{"key":%q,"value":%q}}`+"\n", key, value), exchange.UnknownReference, "signature.key")
}
