package words

import (
	"koffiemoment/journal/exchange"
)

func exchangeFR() ExchangeWords {
	const (
		damaged = "Ce fichier est abîmé"
		edited  = "Ce fichier a été modifié ou réenregistré par un autre programme"
		part    = "élément “%s”"
		most    = "au plus %s"
		right   = "Vérifie si c’est le bon fichier."
	)
	return ExchangeWords{
		Wrong: map[exchange.Code]string{
			exchange.TooBig:           "Ce fichier est plus grand qu’un fichier .koffie ne peut l’être",
			exchange.TooMany:          "Ce fichier contient plus qu’un fichier .koffie ne peut contenir",
			exchange.NotKoffie:        "Ce fichier n’est pas un fichier .koffie, ou son début manque",
			exchange.NewerVersion:     "Ce fichier a été fait avec une version plus récente de koffiemoment",
			exchange.OtherDraft:       "Ce fichier a été fait avec une version d’essai de koffiemoment qui ne convient plus",
			exchange.UnknownKind:      "Ce fichier n’est ni un journal remis ni une réponse",
			exchange.CutShort:         "Ce fichier n’est pas complet : la fin manque",
			exchange.NotUTF8:          damaged,
			exchange.Syntax:           damaged,
			exchange.Spacing:          edited,
			exchange.Trailing:         edited,
			exchange.HashMismatch:     "Dans ce fichier, des mots ont été changés après sa création",
			exchange.BadSignature:     "Ce fichier a été changé après avoir été signé",
			exchange.UnknownKey:       "Ce fichier contient un élément que koffiemoment ne connaît pas",
			exchange.DuplicateKey:     "Ce fichier contient un élément deux fois",
			exchange.KeyCase:          edited,
			exchange.KeyOrder:         edited,
			exchange.MissingKey:       "Ce fichier n’est pas complet : il manque un élément",
			exchange.WrongType:        "Ce fichier contient quelque chose à une place où cela ne va pas",
			exchange.Superfluous:      edited,
			exchange.BadEscape:        edited,
			exchange.BadNumber:        "Ce fichier contient un nombre qui ne peut pas être là",
			exchange.HiddenCharacter:  "Ce fichier contient des signes invisibles ou qui rendent le texte illisible",
			exchange.TooLong:          "Ce fichier contient un texte plus long que ce que fait koffiemoment",
			exchange.Blank:            "Ce fichier contient des espaces là où il faut un nom ou un mot",
			exchange.LineBreak:        "Ce fichier contient sur plusieurs lignes ce qui doit être sur une seule",
			exchange.BadID:            "Dans ce fichier, un identifiant n’est pas correct",
			exchange.BadDate:          "Ce fichier contient une date qui n’est pas correcte",
			exchange.UnknownWord:      "Ce fichier contient un choix que koffiemoment ne connaît pas",
			exchange.OutOfOrder:       "Ce fichier contient quelque chose en double ou dans le mauvais ordre",
			exchange.UnknownReference: "Ce fichier renvoie à quelque chose qui n’y est pas",
			exchange.Contradiction:    "Ce fichier se contredit",
			exchange.DateNotChosen:    "Dans ce fichier, les dates ne sont pas comme l’étudiant l’a choisi",
			exchange.BadRubric:        "La grille dans ce fichier n’est pas valable",
			exchange.Sealed:           "Ce fichier est scellé",
			exchange.MustBeSealed:     "Ce fichier contient des clés secrètes, et il n’est pas scellé",
			exchange.WrongKey:         "Cette clé ou cette phrase de passe ne va pas avec ce fichier",
			exchange.TooMuchWork:      "Ce fichier est scellé de telle façon que l’ouvrir durerait beaucoup trop longtemps",
			exchange.BrokenSeal:       "Ce fichier scellé est abîmé ou incomplet",
			exchange.NotSealed:        "Ce fichier n’est pas scellé",
			exchange.BadKey:           "Ce n’est pas une clé ou une phrase de passe qui peut sceller ou ouvrir un fichier",
			exchange.PrivateKey:       "C’est une clé secrète, et il faut ici une clé publique",
		},
		Details: map[exchange.Code]string{
			exchange.TooBig: most, exchange.TooMany: most, exchange.NewerVersion: "version %s", exchange.UnknownKey: part,
			exchange.OtherDraft:   "version d’essai %s",
			exchange.DuplicateKey: part, exchange.KeyCase: part, exchange.KeyOrder: part, exchange.WrongType: "il faut ici %s",
			exchange.BadNumber: "de %s à %s", exchange.BadRubric: "nombre de fautes : %s", exchange.BadKey: "numéro %s",
			exchange.PrivateKey: "numéro %s",
		},
		Values: map[string]string{"text": "un texte", "number": "un nombre", "truth": "oui ou non", "list": "une liste", "object": "un groupe de données"},
		Empty:  "Ce fichier est vide",
		At:     "dans %s", Places: placesFR(),
		Safe:  "Rien n’a été repris.",
		Again: "Demande qu’on renvoie le fichier, sans le modifier.",
		Instead: map[exchange.Code]string{
			exchange.TooBig: right, exchange.TooMany: right, exchange.UnknownKind: right,
			exchange.NotKoffie:    "Choisis le fichier que koffiemoment a fait lui-même, ou redemande-le.",
			exchange.NewerVersion: "Mets koffiemoment à jour, puis rouvre le fichier.",
			exchange.OtherDraft:   "Prenez tous les deux la même version de koffiemoment et redemande le fichier.",
			exchange.Sealed:       "Ouvre-le avec ta clé, ou avec la phrase de passe que vous avez convenue.",
			exchange.MustBeSealed: "Refais-le sur l’autre ordinateur, avec une phrase de passe. Efface ce fichier.",
			exchange.WrongKey:     "Essaie avec une autre clé, ou retape la phrase de passe.",
			exchange.TooMuchWork:  "Demande qu’on scelle à nouveau le fichier avec koffiemoment.",
			exchange.NotSealed:    "Ouvre-le sans clé ni phrase de passe.",
			exchange.BadKey:       "Recopie la clé en entier : une clé publique commence par age1. Une phrase de passe ne peut pas être vide.",
			exchange.PrivateKey:   "Garde-la pour toi. Prends la clé publique de qui va lire le fichier ; elle commence par age1.",
		},
	}
}

func placesFR() map[string]string {
	return map[string]string{"entries": "réflexion %s", "student": "le nom de l’étudiant", "stageName": "le nom du stage", "rubric": "la grille",
		"older": "une grille plus ancienne", "estimates": "l’auto-évaluation", "replies": "une réaction", "reviewer": "le nom du superviseur",
		"views": "un niveau", "comments": "une remarque", "points": "un point à discuter", "extras": "ce qui porte sur tout le stage", "signature": "la signature",
		"settings": "tes réglages", "surroundings": "tes occasions et familles", "rubrics": "grille %s", "drafts": "ce qui n’est pas fini, numéro %s",
		"versions": "version antérieure %s", "bin": "ta corbeille, numéro %s", "intentions": "intention %s", "handins": "ce que tu as remis, numéro %s",
		"answers": "réponse %s"}
}
