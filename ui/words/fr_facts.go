package words

import (
	"koffiemoment/journal"
)

func factsFR() FactWords {
	return FactWords{
		Alias: "Nom d’emprunt", AliasNote: "Un nom inventé, ni initiales ni vrai nom. Par exemple “Parent Tournesol”. → complète.",
		Day: "Jour", DayNote: "Par exemple : aujourd’hui, hier, 12/3", Clock: "Heure",
		Place: "Où", Moment: "Quand", Initiator: "Qui a commencé", Duration: "Durée",
		Topics: "Sujets", TopicsNote: "Séparés par des virgules. → complète.", Language: "Langue", Input: "Apport du parent",
		Follows: "Suite de", Stage: "Stage", Kind: "Tâche", CameBack: "Ton intention",
		None: "encore vide", NotYet: "comment cela s’est-il passé ?", NotUnderstood: "pas compris ; cela reste %s",
		Places: map[string]string{"klasdeur": "à la porte", "gang": "dans le couloir", "poort": "à la grille",
			"speelplaats": "dans la cour", "klas": "dans la classe", "koffiemoment": "moment café", "online": "en ligne", "anders": "ailleurs"},
		Moments:    map[string]string{"brengen": "à l’arrivée", "halen": "à la sortie", "anders": "à un autre moment"},
		Initiators: map[string]string{"ik": "moi", "ouder": "parent", "mentor": "maître de stage", "kleuter": "enfant"},
		Durations:  map[string]string{"<1": "moins d’1 minute", "1-5": "1 à 5 minutes", ">5": "plus de 5 minutes"},
		Inputs:     map[string]string{"ja": "oui", "nee": "non"},
		Outcomes: map[journal.Outcome]string{journal.Worked: "fait, cela a marché", journal.WentOther: "fait, autre résultat",
			journal.NoChanceYet: "pas encore d’occasion", journal.LetGo: "laissé tomber"},
	}
}
