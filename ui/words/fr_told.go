package words

import "koffiemoment/journal"

func toldFR() ToldWords {
	return ToldWords{
		Turn: "Au tour du parent", TurnQuestion: "Tour du parent, la question", TurnAnswer: "Tour du parent, ta réponse",
		Look: "Vu plus tard", LookAt: "Vu plus tard (%s)", LookQuestion: "Vu plus tard (%s), la question",
		Mentor:     "Ce que ton maître de stage a écrit",
		Statements: "Affirmations", Whole: "Tête – cœur – mains", Writing: "Miroir d’écriture",
		Sides: map[journal.Side]string{journal.Before: "avant", journal.After: "après"}, Why: "pourquoi à %s",
		Head: "Tête", Heart: "Cœur", Hands: "Mains",
		Stands: map[journal.Stand]string{journal.Agree: "D’accord", journal.RatherAgree: "Plutôt d’accord", journal.RatherDisagree: "Plutôt pas d’accord",
			journal.Disagree: "Pas d’accord", journal.Depends: "Cela dépend"},

		Also: "Ce qui peut encore partir", AlsoShort: "Peut partir aussi",
		MyStatements: "tes affirmations", MyWhole: "ton tête – cœur – mains", MyWriting: "ton miroir d’écriture",
		AlsoAbout: "Ce que tu as écrit à côté d’un moment ou sur ton stage ne part que si tu le dis.",
		Goes:      Plural{"%d part", "%d partent"}, Stays: Plural{"%d reste ici", "%d restent ici"},
		NoneHere: "rien avec ce que tu as choisi",
		Turns:    Plural{"%d tour du parent", "%d tours du parent"}, Looks: Plural{"%d regard en arrière", "%d regards en arrière"},
		Mentors:   Plural{"les mots de ton maître de stage pour 1 moment", "les mots de ton maître de stage pour %d moments"},
		AlongDone: "Terminé", AlongBack: "retour à ce qui part", InPart: "part en partie",
		Leave: "Laisse ceci ici", LeaveBeside: "ceci ne part pas, le moment bien", LeaveOver: "ceci ne part pas, le reste bien",
		KeptHere: Plural{"%d morceau que tu as écrit à côté reste ici.", "%d morceaux que tu as écrits à côté restent ici."},
		OverFile: "sur %s", OverTitle: "Sur %s", CardFile: "carte %d", CardTitle: "Carte pour le groupe %d",
		CardAbout: "Parle de", CardQuestion: "Question au groupe", CardLines: "Ce que j’y ai écrit",
	}
}
