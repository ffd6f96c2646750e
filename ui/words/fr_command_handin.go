package words

func handInOutputFR() HandInOutput {
	return HandInOutput{
		None:        "Aucune réflexion qui puisse partir ne convient ici. Rien n’a été écrit. Lesquelles il y a se voit avec : koffiemoment list",
		Private:     "La réflexion %s est privée et reste ici. Rien n’a été écrit. Laisse-la de côté, ou enlève d’abord le signe privé dans le programme.",
		OtherStage:  "La réflexion %s va avec un autre stage que celui de --stage. Rien n’a été écrit. Laisse l’un des deux de côté.",
		Stays:       Plural{"%d réflexion privée reste ici.", "%d réflexions privées restent ici."},
		Fixed:       "Chaque auto-évaluation qui est partie est maintenant fixée. Ce que tu changes plus tard vient à côté.",
		SendIt:      "Transmets ce fichier toi-même ; koffiemoment n’envoie rien. La réponse s’ouvre plus tard avec : koffiemoment answer FICHIER",
		Identifying: "Ceci peut rendre quelqu’un reconnaissable", Sensitive: "Ceci touche à quelque chose de sensible",
		Kept: "reste tel quel", NothingFound: "Rien n’a été trouvé. Cela aide, mais ne garantit rien : relis aussi toi-même.",
		Instead:    "proposition : “%s”",
		Undecided:  Plural{"%d passage peut rendre quelqu’un reconnaissable et attend ton choix.", "%d passages peuvent rendre quelqu’un reconnaissable et attendent ton choix."},
		ReplacedIn: Plural{"%d passage est remplacé, aussi dans ton journal.", "%d passages sont remplacés, aussi dans ton journal."},
		Unwritten:  "Rien n’a été écrit. Ce qui a été trouvé se voit avec --check.",
		Decide:     "Remplacer se fait dans le programme : koffiemoment handin, ou comme --check le propose avec --replace-found. Tout laisser tel quel se fait avec --keep-found.",
		Places:     PlaceWords{Alias: "nom d’emprunt", Why: "pourquoi celle-ci", Reply: "ta réaction à une réponse", Estimate: "auto-évaluation", Deeper: "approfondissement"},
		Preview: PreviewWords{
			Student: "Étudiant", NoName: "sans nom", Stage: "Stage", Made: "Fait", Chosen: "Choisi", Aliases: "Noms d’emprunt",
			Dates: "Dates", Weeks: "seulement des semaines de stage", Real: "vraies dates",
			Whole: "tout", Picked: "choisi soi-même", Range: "%s à %s",
			Version: "version %d", Open: "encore ouvert", Finished: "terminé",
			Moments: "moments", Outcome: "Ce qui est venu de l’intention", Reply: "Ta réaction à une réponse", ReplyTo: "Ta réaction à %s",
			Entry: "Réflexion %s", Another: "un moment qui ne part pas",
			EstimateStays: "Ton auto-évaluation reste ici.",
			Stays:         "Ta marge et les heures ne partent pas.",
		},
	}
}
