package words

import (
	"koffiemoment/journal/discretion"
)

func discretionFR() DiscretionWords {
	return DiscretionWords{
		More: Plural{"encore 1 autre endroit", "encore %d autres endroits"},
		Kinds: map[discretion.Kind]kindWords{
			discretion.PersonName:      {"nom", "un nom"},
			discretion.Phone:           {"numéro de téléphone", "un numéro de téléphone"},
			discretion.Email:           {"adresse e-mail", "une adresse e-mail"},
			discretion.StreetAddress:   {"adresse", "une adresse"},
			discretion.PostcodeCity:    {"commune", "une commune"},
			discretion.SchoolName:      {"nom d’une école", "le nom d’une école"},
			discretion.BirthDate:       {"date de naissance", "une date de naissance"},
			discretion.NationalNumber:  {"numéro national", "un numéro de registre national"},
			discretion.BankAccount:     {"numéro de compte", "un numéro de compte"},
			discretion.Plate:           {"plaque", "une plaque d’immatriculation"},
			discretion.SocialHandle:    {"compte", "un compte sur un réseau social"},
			discretion.URL:             {"lien", "un lien"},
			discretion.ExactDate:       {"date", "une date précise"},
			discretion.Health:          {"santé", "la santé"},
			discretion.Religion:        {"religion", "la religion"},
			discretion.Origin:          {"origine ou langue", "l’origine ou la langue"},
			discretion.FamilySituation: {"situation familiale", "la situation familiale"},
			discretion.Poverty:         {"argent et pauvreté", "l’argent et la pauvreté"},
			discretion.Legal:           {"police ou justice", "la police ou la justice"},
		},
		Reasons: map[discretion.Reason]string{
			discretion.ListedName:    "“{found}” ressemble à {kind}",
			discretion.AfterRole:     "“{found}” se trouve là où peut être un nom",
			discretion.UnknownWord:   "“{found}” peut être un nom",
			discretion.NamedBefore:   "“{found}” semble être un nom ici aussi",
			discretion.Initials:      "“{found}” ressemble à une initiale",
			discretion.Form:          "“{found}” ressemble à {kind}",
			discretion.CheckDigits:   "“{found}” est presque sûrement {kind}",
			discretion.ListedTown:    "“{found}” nomme une commune",
			discretion.AfterSchool:   "“{found}” ressemble à {kind}",
			discretion.SensitiveWord: "“{found}” touche à {kind}",
		},
	}
}
