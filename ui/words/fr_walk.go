package words

import (
	"koffiemoment/journal"
)

func walkFR() WalkWords {
	return WalkWords{
		Parts: [4]string{"Accueil", "Appui", "Servir le café", "Prêter attention"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "Récit", journal.EncounterPage: "Rencontre", journal.DepthPage: "Combien de temps as-tu ?",
			journal.WantsPage: "Que vouliez-vous ?", journal.CriterionPage: "Critère", journal.TipPage: "Qu’est-ce que j’emporte ?",
			journal.OthersPage: "Autres explications", journal.IntentionPage: "Mon intention", journal.GoalsPage: "Objectifs",
			journal.MarginPage: "Marge", journal.SummaryPage: "Bilan",
		},
		Step: "étape %d sur %d", Question: "question %d sur %d",
		Greeting: "Bonjour. C’est bien de t’asseoir un instant.", FirstThought: "Qu’en as-tu pensé ?", FirstStory: "Qu’as-tu vu ou entendu aujourd’hui chez un parent ?",
		OneSentence: "Une phrase suffit. Ce que tu écris reste sur cet ordinateur.",
		Story:       "Qu’ai-je vu ou entendu ?", Thought: "Qu’en ai-je pensé ?", StoryLabel: "Récit", ThoughtLabel: "Pensée",
		Wanted: "Que voulais-je ?", Theirs: "Que voulait le parent, je crois ?",
		WantsAbout: "Deux personnes à une même porte veulent rarement exactement la même chose.",
		Others:     "Autres explications", OthersAbout: "Comment pourrais-tu encore expliquer ce moment ? Rien ne t’oblige à choisir.",
		AskOthers: [2]string{"Il se peut aussi que …", "Ou que …"}, Said: "Comment cela s’est-il passé ?",
		Revises: "jusqu’à la fin, la version précédente vaut", TakesOver: "reprend ta nouvelle version",
		Onward: "Suite", WhoWhereWhen: "qui, où et quand",
		ForLecturers: "Superviseur ? %s, puis %s.",
		Worry:        "Une vraie inquiétude pour un enfant ? Elle va à ton maître de stage ou à la direction, pas dans ce journal.",
		Met:          "Rencontre", MetHow: "Avec qui, et comment ?", MetAbout: "Tout est déjà rempli ou peut rester vide.",
		Planned:  "Ton intention était :",
		AskDepth: "Tu peux toujours continuer plus tard.",
		Depths:   map[journal.Depth]string{journal.Short: "Court", journal.Normal: "Normal", journal.Full: "Complet"},
		DepthTimes: map[journal.Depth]string{journal.Short: "environ 2 minutes", journal.Normal: "environ 5 minutes",
			journal.Full: "environ 20 minutes, aussi par morceaux"},
		DepthSome: "Ton intention, et ceci : %s", DepthFull: "Les %d étapes : chaque attitude et chaque compétence",
		AskLevel: "Où te reconnais-tu dans ce moment ?",
		Level:    "Niveau", NotChosen: "pas encore choisi", Chosen: "choisi", Cleared: "enlevé : niveau %s", Was: "était %s",
		Spans: "(sur plusieurs moments)", SpansSaid: "Ce niveau porte sur plusieurs moments : il est dans ton auto-évaluation",
		DeeperLabel: "Plus loin",
		AskTip:      "Quel conseil est-ce que j’emporte de ce moment ?", TipAbout: "Pour toi dans un mois, ou pour l’étudiant qui viendra après toi dans cette classe.",
		PlanAbout: "Un petit plan marche le mieux quand il tient à un seul moment. Tu peux laisser vide.",
		If:        "Si …", Then: "alors …", PlanForm: "Si {if}, alors {then}",
		DepthRow: "Profondeur", HalfAPlan: "L’autre moitié encore ? Tu peux aussi laisser vide.",
		AskGoals:   "Quels objectifs ce moment montre-t-il ?",
		GoalsAbout: "Coche ce que tu as montré ici. Un niveau ne se donne que dans ton auto-évaluation sur tout le stage.",
		Ticked:     "coché", Unticked: "décoché", GoalsTicked: Plural{"%d coché", "%d cochés"},
		Finish: "Terminer", FinishAbout: "met ce moment dans ton journal",
		Missing: Plural{"%d sans réponse", "%d sans réponse"}, AndOthers: Plural{"et 1 autre", "et %d autres"}, WordsOnly: "que des mots",
		Margin: "Marge, rien que pour toi", MarginShort: "Marge", StaysHere: "ne part jamais",
		MarginLong: "Ce que tu écris ici ne part jamais avec ce que tu remets, et ne va dans un rapport que si tu le demandes toi-même, pour toi-même.",
		LookHere:   "À regarder, superviseur", Private: "Réflexion toute privée", On: "oui", Off: "non",
		WhoReads: "Qui peut lire ceci", Goes: "part si tu remets", Stays: "rien que pour toi : cette réflexion ne part jamais",
		NoLevel: "que des mots", Skipped: "passé", Unanswered: "pas encore de réponse",
		Saved: "enregistré", NotSaved: "! pas encore enregistré",
		NeedsStory: "Raconte d’abord en bref ce qui s’est passé", TooLong: "Rien ne s’est ajouté : un champ contient 1 000 000 signes",
		Hidden: "Des signes cachés ont été enlevés",
	}
}
