package words

import "koffiemoment/journal"

func stageNL() StageWords {
	return StageWords{
		Statements: "Stellingen", Whole: "Hoofd – hart – handen",
		May: "Mag dit mee bij het indienen?", StaysHere: "Nee, dit blijft hier", GoesAlong: "Ja, dit mag mee",
		MayAbout: "Je kunt dit altijd veranderen. Voor er iets vertrekt, lees je het nog na.",
		Done:     "Klaar", DoneAbout: "terug",

		BeforeAbout: "waar sta je, voor je begint?", AgainAbout: "aan het einde opnieuw", PairsAbout: "toen en nu, naast elkaar",
		OfferBefore: "Voor je verdergaat: waar sta je? Enkele stellingen, met %s.", OfferAfter: "Je zelfinschatting is rond. De stellingen nog eens? Met %s.",
		StatementOf: "stelling %d van %d", WhereStand: "Waar sta je?", WhyStand: "Waarom? Eén zin is genoeg.",
		NoWrong:  "Er zijn geen goede of foute antwoorden. Overslaan mag.",
		NotShown: "Wat je de eerste keer koos, zie je pas na de laatste stelling.",
		Stands: map[journal.Stand]string{journal.Agree: "Eens", journal.RatherAgree: "Eerder eens", journal.RatherDisagree: "Eerder oneens",
			journal.Disagree: "Oneens", journal.Depends: "Het hangt ervan af"},
		Sides:     map[journal.Side]string{journal.Before: "Toen", journal.After: "Nu"},
		StandGone: "weg: %s", StandBack: "teruggezet",
		NextStatement: "volgende stelling", ToEnd: "naar het einde",
		Shut: "Je antwoorden van %s zijn goed bewaard en blijven nu dicht. Aan het einde van je stage antwoord je opnieuw, zonder ze te zien. Daarna lees je beide naast elkaar, met je momenten ertussen.",
		Rest: "Verder", RestAbout: "de stellingen die je openliet",
		Again: "Opnieuw, aan het einde", AgainHow: "dezelfde stellingen, wanneer jij wilt",
		NoStatements: "In de rubric die je gebruikt, staan geen stellingen.",
		NotThen:      "toen niet beantwoord", NoWhy: "zonder woorden",
		Between: "Je momenten daartussen", NoneBetween: "Geen momenten daartussen.",
		PairOf:   "%d van %d",
		PairsEnd: "Toen en nu zijn allebei van jou, en geen van beide is beter. Wat bracht je in beweging, of juist niet?",

		WholeAbout: "wat leerde ik, wat raakte me, wat deed ik", QuestionOf: "vraag %d van %d",
		WholeHint:   "Eén moment of één zin is genoeg. Leeg laten mag.",
		WholeEnd:    "Zo kijk je op deze stage terug. Het staat ook bij je zelfinschatting.",
		WholeStands: "Met enter schrijf je eraan verder.",
		NoQuestions: "In de rubric die je gebruikt, staan geen vragen over een hele stage.",

		Why: "Waarom", Where: "Waar", AndWhere: "dit ertoe doet, en waar het bij hoort",
		Page: Lesson{
			Name: "waarom en waar", Title: "Waarom het ertoe doet, en waar het bij hoort",
			Text: []string{"Bij een stap lees je met F5 wat er bij die stap hoort. Hier staat alles onder elkaar."},
			Pairs: []Pair{
				{"Dialoog", "warm, wederzijds en wederkerig: jij en de ouder brengen allebei iets in, en worden er allebei wijzer van"},
				{"Overgang", "zacht, van thuis naar school: een kleuter merkt dat jullie elkaar kennen"},
				{"Partners", "in leren: wat de ouder weet en kan, telt mee in de klas"},
			},
			Reason: "Over een hele stage vraagt “Hoofd – hart – handen” drie dingen: wat je begrijpt, wat je raakt en wat je doet.",
		},
	}
}
