package ui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// DiscretionWords say what was found in a text that may identify someone or touch a sensitive matter. They never say that it
// is wrong: that is for the student to see.
type DiscretionWords struct {
	Kinds   map[discretion.Kind]kindWords
	Reasons map[discretion.Reason]string // with {found} for the words found and {kind} for what they may be
}

// kindWords name a kind alone and inside a sentence.
type kindWords struct{ Name, Within string }

// foundWidth is how many cells of the words found are said.
const foundWidth = 32

// say tells in a sentence without a full stop why something was found.
func (w *DiscretionWords) say(f *discretion.Finding) string {
	found := ansi.Truncate(journal.Line(f.Text), foundWidth, "…")
	return strings.NewReplacer("{found}", found, "{kind}", w.Kinds[f.Kind].Within).Replace(w.Reasons[f.Reason])
}

func discretionNL() DiscretionWords {
	return DiscretionWords{
		Kinds: map[discretion.Kind]kindWords{
			discretion.PersonName:      {"naam", "een naam"},
			discretion.Phone:           {"telefoonnummer", "een telefoonnummer"},
			discretion.Email:           {"mailadres", "een mailadres"},
			discretion.StreetAddress:   {"adres", "een adres"},
			discretion.PostcodeCity:    {"gemeente", "een gemeente"},
			discretion.SchoolName:      {"naam van een school", "de naam van een school"},
			discretion.BirthDate:       {"geboortedatum", "een geboortedatum"},
			discretion.NationalNumber:  {"rijksregisternummer", "een rijksregisternummer"},
			discretion.BankAccount:     {"rekeningnummer", "een rekeningnummer"},
			discretion.Plate:           {"nummerplaat", "een nummerplaat"},
			discretion.SocialHandle:    {"account", "een account op sociale media"},
			discretion.URL:             {"link", "een link"},
			discretion.ExactDate:       {"datum", "een precieze datum"},
			discretion.Health:          {"gezondheid", "gezondheid"},
			discretion.Religion:        {"geloof", "geloof"},
			discretion.Origin:          {"herkomst of taal", "herkomst of taal"},
			discretion.FamilySituation: {"gezinssituatie", "de gezinssituatie"},
			discretion.Poverty:         {"geld en armoede", "geld en armoede"},
			discretion.Legal:           {"politie of gerecht", "politie of gerecht"},
		},
		Reasons: map[discretion.Reason]string{
			discretion.ListedName:    "“{found}” lijkt {kind}",
			discretion.AfterRole:     "“{found}” staat waar een naam kan staan",
			discretion.UnknownWord:   "“{found}” kan een naam zijn",
			discretion.NamedBefore:   "“{found}” lijkt ook hier een naam",
			discretion.Initials:      "“{found}” lijkt een initiaal",
			discretion.Form:          "“{found}” lijkt {kind}",
			discretion.CheckDigits:   "“{found}” is bijna zeker {kind}",
			discretion.ListedTown:    "“{found}” noemt een gemeente",
			discretion.AfterSchool:   "“{found}” lijkt {kind}",
			discretion.SensitiveWord: "“{found}” raakt aan {kind}",
		},
	}
}

func discretionEN() DiscretionWords {
	return DiscretionWords{
		Kinds: map[discretion.Kind]kindWords{
			discretion.PersonName:      {"name", "a name"},
			discretion.Phone:           {"phone number", "a phone number"},
			discretion.Email:           {"e-mail address", "an e-mail address"},
			discretion.StreetAddress:   {"address", "an address"},
			discretion.PostcodeCity:    {"town", "a town"},
			discretion.SchoolName:      {"name of a school", "the name of a school"},
			discretion.BirthDate:       {"date of birth", "a date of birth"},
			discretion.NationalNumber:  {"national number", "a national number"},
			discretion.BankAccount:     {"account number", "an account number"},
			discretion.Plate:           {"number plate", "a number plate"},
			discretion.SocialHandle:    {"account", "an account on social media"},
			discretion.URL:             {"link", "a link"},
			discretion.ExactDate:       {"date", "an exact date"},
			discretion.Health:          {"health", "health"},
			discretion.Religion:        {"religion", "religion"},
			discretion.Origin:          {"origin or language", "origin or language"},
			discretion.FamilySituation: {"family situation", "the family situation"},
			discretion.Poverty:         {"money and poverty", "money and poverty"},
			discretion.Legal:           {"police or courts", "police or courts"},
		},
		Reasons: map[discretion.Reason]string{
			discretion.ListedName:    "“{found}” looks like {kind}",
			discretion.AfterRole:     "“{found}” stands where a name may stand",
			discretion.UnknownWord:   "“{found}” may be a name",
			discretion.NamedBefore:   "“{found}” looks like a name here, too",
			discretion.Initials:      "“{found}” looks like an initial",
			discretion.Form:          "“{found}” looks like {kind}",
			discretion.CheckDigits:   "“{found}” is almost surely {kind}",
			discretion.ListedTown:    "“{found}” names a town",
			discretion.AfterSchool:   "“{found}” looks like {kind}",
			discretion.SensitiveWord: "“{found}” touches on {kind}",
		},
	}
}
