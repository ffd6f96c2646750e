package exchange_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// A college's rubric travels whole, in whatever languages it has.
func TestARubricOfTheSecondFormatTravels(t *testing.T) {
	r := threeLanguages(t)
	file := written(t, handIn(t, choice(), exchange.Source{Rubric: r}))
	if !strings.Contains(string(file), string(r.Encode())) {
		t.Errorf("the rubric does not travel in its canonical form")
	}
	if diff := cmp.Diff(r, read(t, file).(*exchange.HandIn).Rubric); diff != "" {
		t.Errorf("-written +read:\n%s", diff)
	}
}

// Languages have one order, so that a rubric has one digest.
func TestARubricIsReadInItsOneForm(t *testing.T) {
	file := string(written(t, handIn(t, choice(), exchange.Source{Rubric: threeLanguages(t)})))
	for _, tt := range []struct {
		name, old, new string
		code           exchange.Code
	}{
		{"another order", `{"nl":"Koffie","pt-br":"Café","tr":"Kahve"}`, `{"nl":"Koffie","tr":"Kahve","pt-br":"Café"}`, exchange.KeyOrder},
		{"a language twice", `"tr":"Kahve"`, `"tr":"Kahve","tr":"Kahve"`, exchange.DuplicateKey},
		{"no code of a language", `"tr":"Kahve"`, `"tr":"Kahve","Turks":"Kahve"`, exchange.UnknownKey},
		{"a language that is not listed", `"tr":"Kahve"`, `"tr":"Kahve","uk":"Кава"`, exchange.BadRubric},
		{"an empty text", `"why":{"nl":"Voor het vertrouwen.","pt-br":"Pela confiança.","tr":"Güven için."}`, `"why":{}`, exchange.Superfluous},
		{"a form of the future", `"format":2`, `"format":3,"plans":{}`, exchange.BadRubric},
		{"another draft", `"format":2`, `"format":2,"draft":2`, exchange.BadRubric},
	} {
		edited := strings.Replace(file, tt.old, tt.new, 1)
		var refusal *exchange.Refusal
		if _, err := new(exchange.Reader).Read(strings.NewReader(edited)); edited == file || !errors.As(err, &refusal) || refusal.Code != tt.code {
			t.Errorf("%s: got %v, want %s", tt.name, err, tt.code)
		}
	}
}

func threeLanguages(t *testing.T) *rubric.Rubric {
	t.Helper()
	source, err := os.ReadFile("../../rubric/testdata/three-languages.yaml")
	if err != nil {
		t.Fatal(err)
	}
	r, err := rubric.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
