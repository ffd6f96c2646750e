package words

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
)

func reviewOutputFR() ReviewOutput {
	return ReviewOutput{
		NoName: "sans nom (%s)", Number: "nº %d",
		Unread: Plural{"%d non lue", "%d non lues"}, Changed: Plural{"%d modifiée", "%d modifiées"},
		Help:   Plural{"%d demande : regarde", "%d demandent : regarde"},
		Apart:  Plural{"%d grand écart", "%d grands écarts"},
		Silent: Plural{"%d critère encore calme", "%d critères encore calmes"}, Judged: "%d sur %d",
		Ready: "prête", Written: "écrite", Sent: "envoyée", Since: "modifiée depuis",
		NotReady:    "pas encore prête",
		OnlyReady:   "Seul ce qui est prêt est écrit. Dis dans la file qu’une réponse est prête, ou donne --also-unready.",
		WouldWrite:  "serait écrite",
		NoRecipient: "Ce journal est venu scellé pour toi, avec un autre programme, et il ne contient pas de clé pour laquelle sceller ta réponse. Aucune réponse n’a été écrite. Choisis dans le programme comment faire, ou convenez d’une phrase de passe.",
		Empty:       "Il n’y a pas ici de fichiers .koffie.", Aside: "Mis à part",
		Whys: map[exchange.Why]string{
			exchange.SameFile:   "Le même que {file}.",
			exchange.Superseded: "Le même journal a été remis à nouveau plus tard, dans {file}.",
			exchange.Diverged:   "Le même journal, avec le même numéro que {file} mais un autre contenu. Demande à l’étudiant lequel est le bon.",
			exchange.Differs:    "Diffère de ce qu’on pouvait attendre de ce journal. Demande à l’étudiant.",
			exchange.Altered:    "Dit être le même qu’un autre fichier, avec un autre contenu. Demande à l’étudiant.",
			exchange.IsAnswer:   "C’est une réponse, pas un journal remis.",
			exchange.NeedsKey:   "Scellé, et il ne s’ouvre pas avec ta clé. Donne la phrase de passe avec --passphrase-file, ou une autre clé avec --identity.",
			exchange.Refused:    "Ce fichier est refusé.",
			exchange.Unreadable: "Ce fichier n’a pas pu être lu.",
		},
		Unsigned:    "Ton nom est sous une réponse. Donne-le une fois avec --name ; il est retenu. Rien n’a été écrit.",
		NothingFits: "Ce que tu as dit porte sur quelque chose qui n’est plus dans ce journal. Aucune réponse n’a été écrite. C’est gardé chez toi.",
		NotWritten:  "Dans ce dossier, rien n’a pu être écrit : %s (%s)\nCe que tu as dit en relisant est en sécurité. Choisis un autre dossier avec --answers.",
		Nothing:     Plural{"Pour 1 journal, rien n’est encore dit ; il n’y a pas de réponse pour lui.", "Pour %d journaux, rien n’est encore dit ; il n’y a pas de réponse pour eux."},
		Before:      Plural{"%d réponse était déjà là et n’a pas changé.", "%d réponses étaient déjà là et n’ont pas changé."},
		MarkedSent:  Plural{"%d réponse est maintenant marquée comme envoyée.", "%d réponses sont maintenant marquées comme envoyées."},
		LeftAside:   Plural{"%d fichier est mis à part ; --list dit pourquoi.", "%d fichiers sont mis à part ; --list dit pourquoi."},
		Left: Plural{"%d remarque ou niveau n’est pas parti : ce dont il parle n’est plus dans ce journal. C’est gardé chez toi.",
			"%d remarques ou niveaux ne sont pas partis : ce dont ils parlent n’est plus dans ce journal. C’est gardé chez toi."},
		CSV: report.CSVWords{Student: "Étudiant", Journal: "Journal", HandIn: "Remis", Stage: "Stage", Criterion: "Critère", Name: "Nom",
			Moments: "Moments", Self: "Auto-évaluation", Lecturer: "Superviseur", Remark: "Prochain pas",
			CannotJudge: "impossible à évaluer", Separator: ';'},
	}
}

func answerOutputFR() AnswerOutput {
	return AnswerOutput{
		From: "réponse de %s", About: "à ton journal remis %d du %s", AboutUnknown: "à un journal remis qui n’est pas connu ici",
		Views: Plural{"%d critère", "%d critères"}, Comments: Plural{"%d remarque", "%d remarques"}, Points: Plural{"%d point à discuter", "%d points à discuter"},
		Known:    "cette réponse, tu l’avais déjà ; rien n’a changé",
		NoAnswer: "C’est un journal remis, pas une réponse. Rien n’a été repris. Un superviseur le lit avec : koffiemoment review",
		Sealed:   "Ce fichier est scellé. Rien n’a été repris. Donne la phrase de passe que vous avez convenue avec --passphrase-file.",
		Removed:  "est dans la corbeille ; tu peux la remettre pendant 30 jours dans le programme", NotKept: "cette réponse n’est pas dans ton journal ; rien n’a changé",
		Read: "Lis-la dans le programme : lance koffiemoment et appuie sur a.",
	}
}
