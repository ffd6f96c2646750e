package words

import (
	"koffiemoment/journal/exchange"
)

func exchangeNL() ExchangeWords {
	const (
		damaged = "Dit bestand is beschadigd"
		edited  = "Dit bestand is door een ander programma bewerkt of opnieuw bewaard"
		part    = "onderdeel “%s”"
		most    = "hoogstens %s"
		right   = "Ga na of dit het juiste bestand is."
	)
	return ExchangeWords{
		Wrong: map[exchange.Code]string{
			exchange.TooBig:           "Dit bestand is groter dan een .koffie-bestand kan zijn",
			exchange.TooMany:          "In dit bestand staat meer dan in een .koffie-bestand kan staan",
			exchange.NotKoffie:        "Dit bestand is geen .koffie-bestand, of het begin ervan ontbreekt",
			exchange.NewerVersion:     "Dit bestand is gemaakt met een nieuwere versie van koffiemoment",
			exchange.OtherDraft:       "Dit bestand is gemaakt met een proefversie van koffiemoment die niet meer past",
			exchange.UnknownKind:      "Dit bestand is geen ingediend logboek en ook geen antwoord",
			exchange.CutShort:         "Dit bestand is niet volledig: het einde ontbreekt",
			exchange.NotUTF8:          damaged,
			exchange.Syntax:           damaged,
			exchange.Spacing:          edited,
			exchange.Trailing:         edited,
			exchange.HashMismatch:     "In dit bestand zijn woorden veranderd nadat het gemaakt was",
			exchange.BadSignature:     "Dit bestand is veranderd nadat het ondertekend was",
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
			exchange.TooLong:          "In dit bestand staat een tekst die langer is dan koffiemoment er maakt",
			exchange.Blank:            "In dit bestand staan spaties waar een naam of een woord hoort",
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
			exchange.MustBeSealed:     "In dit bestand zitten geheime sleutels, en het is niet verzegeld",
			exchange.WrongKey:         "Deze sleutel of wachtwoordzin past niet op dit bestand",
			exchange.TooMuchWork:      "Dit bestand is zo verzegeld dat het veel te lang zou duren om het te openen",
			exchange.BrokenSeal:       "Dit verzegelde bestand is beschadigd of niet volledig",
			exchange.NotSealed:        "Dit bestand is niet verzegeld",
			exchange.BadKey:           "Dit is geen sleutel of wachtwoordzin die een bestand kan verzegelen of openen",
			exchange.PrivateKey:       "Dit is een geheime sleutel, en hier hoort een publieke",
		},
		Details: map[exchange.Code]string{
			exchange.TooBig: most, exchange.TooMany: most, exchange.NewerVersion: "versie %s", exchange.UnknownKey: part,
			exchange.OtherDraft:   "proefversie %s",
			exchange.DuplicateKey: part, exchange.KeyCase: part, exchange.KeyOrder: part, exchange.WrongType: "hier hoort %s",
			exchange.BadNumber: "van %s tot %s", exchange.BadRubric: "aantal fouten: %s", exchange.BadKey: "nummer %s",
			exchange.PrivateKey: "nummer %s",
		},
		Values: map[string]string{"text": "tekst", "number": "een getal", "truth": "ja of nee", "list": "een lijst", "object": "een groep gegevens"},
		Empty:  "Dit bestand is leeg",
		At:     "bij %s", Places: placesNL(),
		Safe:  "Er is niets overgenomen.",
		Again: "Vraag om het bestand nog eens door te sturen, zonder het te bewerken.",
		Instead: map[exchange.Code]string{
			exchange.TooBig: right, exchange.TooMany: right, exchange.UnknownKind: right,
			exchange.NotKoffie:    "Kies het bestand dat koffiemoment zelf maakte, of vraag het opnieuw.",
			exchange.NewerVersion: "Werk koffiemoment bij en open het bestand dan opnieuw.",
			exchange.OtherDraft:   "Neem allebei dezelfde versie van koffiemoment en vraag het bestand opnieuw.",
			exchange.Sealed:       "Open het met je sleutel, of met de wachtwoordzin die jullie afspraken.",
			exchange.MustBeSealed: "Maak het opnieuw op de andere computer, met een wachtwoordzin. Wis dit bestand.",
			exchange.WrongKey:     "Probeer het met een andere sleutel, of typ de wachtwoordzin nog eens.",
			exchange.TooMuchWork:  "Vraag om het bestand opnieuw te verzegelen met koffiemoment.",
			exchange.NotSealed:    "Open het zonder sleutel of wachtwoordzin.",
			exchange.BadKey:       "Neem de sleutel helemaal over: een publieke begint met age1. Een wachtwoordzin mag niet leeg zijn.",
			exchange.PrivateKey:   "Houd die voor jezelf. Neem de publieke sleutel van wie het bestand gaat lezen; die begint met age1.",
		},
	}
}

func placesNL() map[string]string {
	return map[string]string{"entries": "reflectie %s", "student": "de naam van de student", "stageName": "de naam van de stage", "rubric": "de rubric",
		"older": "een oudere rubric", "estimates": "de eigen inschatting", "replies": "een reactie", "reviewer": "de naam van de stagebegeleider",
		"views": "een niveau", "comments": "een opmerking", "points": "een gesprekspunt", "extras": "wat over de hele stage gaat", "signature": "de handtekening",
		"settings": "je instellingen", "surroundings": "je kansen en gezinnen", "rubrics": "rubric %s", "drafts": "wat nog niet af is, nummer %s",
		"versions": "vroegere versie %s", "bin": "je prullenmand, nummer %s", "intentions": "voornemen %s", "handins": "wat je indiende, nummer %s",
		"answers": "antwoord %s"}
}
