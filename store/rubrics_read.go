package store

import (
	"bytes"
	"fmt"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// FoundRubric is a rubric from a file, in whichever of its forms.
type FoundRubric struct {
	*sheet.Found
	Signed string // the public key that signed it, in hexadecimal; empty where none did
}

// ReadRubric reads a rubric from a file of somebody else, which it knows by what is in it: YAML, a workbook, CSV, CASE
// or .koffie. What its form has no place for, a draft gets from base, in the language lang. It returns ErrNotRegular
// for what is no file, rubric.Problems for one that is not as it should be, an *exchange.Refusal for a .koffie file
// that is not, and the errors of the file system.
func ReadRubric(path string, base *rubric.Rubric, lang string) (FoundRubric, error) {
	content, err := readNamed(path, sheet.MaxBytes)
	if err != nil {
		return FoundRubric{}, fmt.Errorf("read rubric: %w", err)
	}
	if !isKoffie(content) {
		found, err := sheet.Read(content, base, lang)
		return FoundRubric{Found: found}, err
	}
	doc, err := ReadKoffie(path, nil)
	if err != nil {
		return FoundRubric{}, err
	}
	file, ok := doc.(*exchange.RubricFile)
	if !ok {
		return FoundRubric{}, &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1}
	}
	return RubricIn(file), nil
}

// RubricIn gives what stands in a .koffie file with a rubric.
func RubricIn(file *exchange.RubricFile) FoundRubric {
	return FoundRubric{&sheet.Found{Rubric: file.Rubric}, exchange.SignedBy(file)}
}

// isKoffie tells a .koffie file, sealed or not, from the other forms; also one that another program saved anew.
func isKoffie(content []byte) bool {
	head := content[:min(len(content), headLength)]
	plain := bytes.TrimPrefix(bytes.ReplaceAll(head, []byte{0}, nil), []byte("\ufeff"))
	plain = bytes.TrimLeft(bytes.TrimLeft(plain, "\xff\xfe"), " \t\r\n")
	return exchange.IsSealed(head) || bytes.HasPrefix(plain, []byte(`{"koffie"`))
}

// RubricFile gives a rubric as the document that travels in a .koffie file, unsigned.
func RubricFile(r *rubric.Rubric) *exchange.RubricFile {
	return &exchange.RubricFile{Head: exchange.NewHead(exchange.RubricKind), Rubric: r}
}

// RubricFile gives it signed with the journal's key, as hand-ins are; unsigned without a journal.
func (j *Journal) RubricFile(r *rubric.Rubric) (*exchange.RubricFile, error) {
	doc := RubricFile(r)
	if j == nil {
		return doc, nil
	}
	key, err := j.file.signs()
	if err == nil {
		err = exchange.Sign(doc, key)
	}
	if err != nil {
		return nil, fmt.Errorf("sign rubric: %w", err)
	}
	return doc, nil
}
