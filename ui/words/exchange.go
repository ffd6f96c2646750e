package words

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// ExchangeWords say why a file from somebody else was refused, what is safe and what to do next.
type ExchangeWords struct {
	Wrong   map[exchange.Code]string // without a full stop; one wording for what a person would meet in the same way
	Details map[exchange.Code]string // with a %s for each argument of the code
	Values  map[string]string        // kinds of values
	Empty   string                   // in place of Wrong, for a file without a byte
	At      string                   // a place in the file
	Places  map[string]string        // by the first part of a path; with a %s for the number in a list
	Safe    string
	Again   string                   // what to do about a file that was damaged or changed
	Instead map[exchange.Code]string // what to do where sending it again would not help
}

// Refusal tells what is wrong with a file and where, and ends with what is safe and what to do next.
func (w *ExchangeWords) Refusal(r *exchange.Refusal) string {
	wrong := w.Wrong[r.Code]
	if r.Code == exchange.CutShort && r.Offset == 0 {
		wrong = w.Empty
	} else if where := w.where(r); where != "" {
		wrong += " (" + where + ")"
	}
	said, _ := journal.Clean(wrong + ". " + w.Safe + " " + cmp.Or(w.Instead[r.Code], w.Again))
	return said
}

// where gives what the code's arguments say, and the place for whoever could look there.
func (w *ExchangeWords) where(r *exchange.Refusal) string {
	var parts []string
	if detail := w.Details[r.Code]; detail != "" && strings.Join(r.Args, "") != "" {
		parts = append(parts, fmt.Sprintf(detail, w.values(r)...))
	}
	if w.Instead[r.Code] != "" {
		return strings.Join(parts, ", ")
	}
	if place := w.place(r.Path); place != "" && r.Code != exchange.CutShort { // where it was cut says nothing about it
		parts = append(parts, fmt.Sprintf(w.At, place))
	}
	return strings.Join(parts, ", ")
}

// place words the first part of a path, which is all of it that a person has seen.
func (w *ExchangeWords) place(path string) string {
	first, _, _ := strings.Cut(path, ".")
	first, number, _ := strings.Cut(strings.TrimSuffix(first, "]"), "[")
	place := w.Places[first]
	if strings.Contains(place, "%s") {
		return fmt.Sprintf(place, number)
	}
	return cmp.Or(place, path)
}

// values words the arguments of a code.
func (w *ExchangeWords) values(r *exchange.Refusal) []any {
	out := make([]any, len(r.Args))
	for i, arg := range r.Args {
		out[i] = arg
		if value := w.Values[arg]; value != "" && r.Code == exchange.WrongType {
			out[i] = value
		}
		if n, err := strconv.Atoi(arg); err == nil && r.Code == exchange.TooBig {
			out[i] = strconv.Itoa(n>>20) + " MB"
		}
	}
	return out
}
