package words

import (
	"koffiemoment/journal/discretion"
)

func discretionEN() DiscretionWords {
	return DiscretionWords{
		More: Plural{"1 other place", "%d other places"},
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
			discretion.AfterRole:     "“{found}” is where a name may be",
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
