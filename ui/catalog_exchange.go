package ui

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
	Byte    string
	Safe    string
	Again   string                   // what to do about a file that was damaged or changed
	Instead map[exchange.Code]string // what to do where sending it again would not help
}

// refusal tells what is wrong with a file and where, and ends with what is safe and what to do next.
func (w *ExchangeWords) refusal(r *exchange.Refusal) string {
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
	if r.Path != "" {
		parts = append(parts, fmt.Sprintf(w.At, r.Path))
	}
	if r.Offset >= 0 {
		parts = append(parts, fmt.Sprintf(w.Byte, r.Offset))
	}
	return strings.Join(parts, ", ")
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

func exchangeNL() ExchangeWords {
	const (
		damaged = "Dit bestand is beschadigd"
		edited  = "Dit bestand is door een ander programma bewerkt of opnieuw bewaard"
		part    = "onderdeel ‘%s’"
		most    = "hoogstens %s"
		right   = "Ga na of dit het juiste bestand is."
	)
	return ExchangeWords{
		Wrong: map[exchange.Code]string{
			exchange.TooBig:           "Dit bestand is groter dan een .koffie-bestand kan zijn",
			exchange.TooMany:          "In dit bestand staat meer dan in een .koffie-bestand kan staan",
			exchange.NotKoffie:        "Dit bestand is geen .koffie-bestand, of het begin ervan ontbreekt",
			exchange.NewerVersion:     "Dit bestand is gemaakt met een nieuwere versie van koffiemoment",
			exchange.UnknownKind:      "Dit bestand is geen ingediend logboek en ook geen antwoord",
			exchange.CutShort:         "Dit bestand is niet volledig: het einde ontbreekt",
			exchange.NotUTF8:          damaged,
			exchange.Syntax:           damaged,
			exchange.Spacing:          edited,
			exchange.Trailing:         edited,
			exchange.HashMismatch:     "In dit bestand zijn woorden veranderd nadat het gemaakt was",
			exchange.UnknownKey:       "In dit bestand staat een onderdeel dat koffiemoment niet kent",
			exchange.DuplicateKey:     "In dit bestand staat een onderdeel twee keer",
			exchange.KeyCase:          edited,
			exchange.KeyOrder:         edited,
			exchange.MissingKey:       "Dit bestand is niet volledig: er ontbreekt een onderdeel",
			exchange.WrongType:        "In dit bestand staat iets op een plaats waar het niet hoort",
			exchange.Superfluous:      edited,
			exchange.BadEscape:        edited,
			exchange.BadNumber:        "In dit bestand staat een getal dat daar niet kan staan",
			exchange.HiddenCharacter:  "In dit bestand staan tekens die je niet ziet of die tekst onleesbaar maken",
			exchange.LineBreak:        "In dit bestand staat op meer regels wat op één regel hoort",
			exchange.BadID:            "In dit bestand klopt een kenmerk niet",
			exchange.BadDate:          "In dit bestand staat een datum die niet klopt",
			exchange.UnknownWord:      "In dit bestand staat een keuze die koffiemoment niet kent",
			exchange.OutOfOrder:       "In dit bestand staat iets dubbel of in de verkeerde volgorde",
			exchange.UnknownReference: "Dit bestand verwijst naar iets wat er niet in staat",
			exchange.Contradiction:    "Dit bestand spreekt zichzelf tegen",
			exchange.DateNotChosen:    "In dit bestand staan de datums anders dan de student koos",
			exchange.BadRubric:        "De rubric in dit bestand is niet geldig",
			exchange.Sealed:           "Dit bestand is verzegeld",
			exchange.WrongKey:         "Deze sleutel of wachtwoordzin past niet op dit bestand",
			exchange.TooMuchWork:      "Dit bestand is zo verzegeld dat het veel te lang zou duren om het te openen",
			exchange.BrokenSeal:       "Dit verzegelde bestand is beschadigd of niet volledig",
			exchange.NotSealed:        "Dit bestand is niet verzegeld",
			exchange.BadKey:           "Dit is geen sleutel of wachtwoordzin die een bestand kan verzegelen of openen",
			exchange.PrivateKey:       "Dit is een geheime sleutel, en hier hoort een publieke",
		},
		Details: map[exchange.Code]string{
			exchange.TooBig: most, exchange.TooMany: most, exchange.NewerVersion: "versie %s", exchange.UnknownKey: part,
			exchange.DuplicateKey: part, exchange.KeyCase: part, exchange.KeyOrder: part, exchange.WrongType: "hier hoort %s",
			exchange.BadNumber: "van %s tot %s", exchange.BadRubric: "aantal fouten: %s", exchange.BadKey: "nummer %s",
			exchange.PrivateKey: "nummer %s",
		},
		Values: map[string]string{"text": "tekst", "number": "een getal", "truth": "ja of nee", "list": "een lijst", "object": "een groep gegevens"},
		Empty:  "Dit bestand is leeg",
		At:     "bij %s", Byte: "byte %d",
		Safe:  "Er is niets overgenomen.",
		Again: "Vraag om het bestand opnieuw te sturen, zonder het te bewerken.",
		Instead: map[exchange.Code]string{
			exchange.TooBig: right, exchange.TooMany: right, exchange.UnknownKind: right,
			exchange.NotKoffie:    "Kies het bestand dat koffiemoment zelf maakte, of vraag het opnieuw.",
			exchange.NewerVersion: "Werk koffiemoment bij en open het bestand dan opnieuw.",
			exchange.Sealed:       "Open het met je sleutel, of met de wachtwoordzin die jullie afspraken.",
			exchange.WrongKey:     "Probeer het met een andere sleutel, of typ de wachtwoordzin nog eens.",
			exchange.TooMuchWork:  "Vraag om het bestand opnieuw te verzegelen met koffiemoment.",
			exchange.NotSealed:    "Open het zonder sleutel of wachtwoordzin.",
			exchange.BadKey:       "Neem de sleutel helemaal over: een publieke begint met age1. Een wachtwoordzin mag niet leeg zijn.",
			exchange.PrivateKey:   "Houd die voor jezelf. Neem de publieke sleutel van wie het bestand gaat lezen; die begint met age1.",
		},
	}
}

func exchangeEN() ExchangeWords {
	const (
		damaged = "This file is damaged"
		edited  = "This file was edited or saved again by another program"
		part    = "part “%s”"
		most    = "at most %s"
		right   = "Please check that this is the right file."
	)
	return ExchangeWords{
		Wrong: map[exchange.Code]string{
			exchange.TooBig:           "This file is larger than a .koffie file can be",
			exchange.TooMany:          "This file holds more than a .koffie file can hold",
			exchange.NotKoffie:        "This file is not a .koffie file, or its beginning is missing",
			exchange.NewerVersion:     "This file was made with a newer version of koffiemoment",
			exchange.UnknownKind:      "This file is neither a hand-in nor feedback",
			exchange.CutShort:         "This file is not complete: its end is missing",
			exchange.NotUTF8:          damaged,
			exchange.Syntax:           damaged,
			exchange.Spacing:          edited,
			exchange.Trailing:         edited,
			exchange.HashMismatch:     "Words in this file were changed after it was made",
			exchange.UnknownKey:       "This file has a part that koffiemoment does not know",
			exchange.DuplicateKey:     "This file has a part that stands twice",
			exchange.KeyCase:          edited,
			exchange.KeyOrder:         edited,
			exchange.MissingKey:       "This file is not complete: a part is missing",
			exchange.WrongType:        "Something in this file stands where it does not belong",
			exchange.Superfluous:      edited,
			exchange.BadEscape:        edited,
			exchange.BadNumber:        "This file has a number that can’t stand there",
			exchange.HiddenCharacter:  "This file has characters that you can’t see or that make text unreadable",
			exchange.LineBreak:        "Something in this file stands on several lines that belongs on one",
			exchange.BadID:            "This file has an identifier that is not right",
			exchange.BadDate:          "This file has a date that is not right",
			exchange.UnknownWord:      "This file has a choice that koffiemoment does not know",
			exchange.OutOfOrder:       "Something in this file stands twice or in the wrong order",
			exchange.UnknownReference: "This file refers to something that is not in it",
			exchange.Contradiction:    "This file contradicts itself",
			exchange.DateNotChosen:    "The dates in this file are not as the student chose",
			exchange.BadRubric:        "The rubric in this file is not valid",
			exchange.Sealed:           "This file is sealed",
			exchange.WrongKey:         "This key or passphrase does not fit this file",
			exchange.TooMuchWork:      "This file is sealed in such a way that opening it would take far too long",
			exchange.BrokenSeal:       "This sealed file is damaged or not complete",
			exchange.NotSealed:        "This file is not sealed",
			exchange.BadKey:           "This is no key or passphrase that can seal or open a file",
			exchange.PrivateKey:       "This is a secret key, and a public one is needed here",
		},
		Details: map[exchange.Code]string{
			exchange.TooBig: most, exchange.TooMany: most, exchange.NewerVersion: "version %s", exchange.UnknownKey: part,
			exchange.DuplicateKey: part, exchange.KeyCase: part, exchange.KeyOrder: part, exchange.WrongType: "%s belongs here",
			exchange.BadNumber: "from %s to %s", exchange.BadRubric: "faults: %s", exchange.BadKey: "number %s",
			exchange.PrivateKey: "number %s",
		},
		Values: map[string]string{"text": "text", "number": "a number", "truth": "yes or no", "list": "a list", "object": "a group of details"},
		Empty:  "This file is empty",
		At:     "at %s", Byte: "byte %d",
		Safe:  "Nothing was taken over.",
		Again: "Ask for the file to be sent again, without editing it.",
		Instead: map[exchange.Code]string{
			exchange.TooBig: right, exchange.TooMany: right, exchange.UnknownKind: right,
			exchange.NotKoffie:    "Choose the file that koffiemoment itself made, or ask for it again.",
			exchange.NewerVersion: "Update koffiemoment and then open the file again.",
			exchange.Sealed:       "Open it with your key, or with the passphrase that you agreed on.",
			exchange.WrongKey:     "Try another key, or type the passphrase once more.",
			exchange.TooMuchWork:  "Ask for the file to be sealed again with koffiemoment.",
			exchange.NotSealed:    "Open it without a key or passphrase.",
			exchange.BadKey:       "Copy the whole key: a public one begins with age1. A passphrase can’t be empty.",
			exchange.PrivateKey:   "Keep it to yourself. Use the public key of whoever will read the file; it begins with age1.",
		},
	}
}
