package words

import (
	"koffiemoment/journal/discretion"
)

func discretionNL() DiscretionWords {
	return DiscretionWords{
		More: Plural{"nog 1 andere plaats", "nog %d andere plaatsen"},
		Kinds: map[discretion.Kind]kindWords{
			discretion.PersonName:      {"naam", "een naam"},
			discretion.Phone:           {"telefoonnummer", "een telefoonnummer"},
			discretion.Email:           {"e-mailadres", "een e-mailadres"},
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
