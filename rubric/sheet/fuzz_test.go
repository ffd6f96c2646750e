package sheet_test

import (
	"bytes"
	"errors"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// FuzzRead gives any bytes to the reader of every form: it gives a rubric that is valid, a draft, or problems, and never panics.
func FuzzRead(f *testing.F) {
	var book, text bytes.Buffer
	b := sheet.Of(rubric.Default(), "nl", nil)
	if err := errors.Join(b.WriteXLSX(&book), b.WriteCSV(&text)); err != nil {
		f.Fatal(err)
	}
	f.Add(book.Bytes())
	f.Add(text.Bytes())
	f.Add([]byte("Criterium;Gewicht;Startend;Vlot\nBegroeten;0,5;Knikt.;Groet.\n"))
	f.Add([]byte(`{"CFDocument":{"title":"x"},"CFRubrics":[{"CFRubricCriteria":[{"CFRubricCriterionLevels":[{"quality":"a"}]}]}]}`))
	f.Add([]byte("Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points\nr,c,d,false,a,b,1\n"))
	base := rubric.Default()
	f.Fuzz(func(t *testing.T, file []byte) {
		found, err := sheet.Read(file, base, "nl")
		var problems rubric.Problems
		switch {
		case err != nil && (!errors.As(err, &problems) || len(problems) == 0):
			t.Fatalf("no problems but %v", err)
		case err != nil:
		case found.Draft:
			found.Gaps("nl")
		case found.Rubric.Validate() != nil:
			t.Fatal(found.Rubric.Validate())
		}
	})
}
