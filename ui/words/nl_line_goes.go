package words

import "koffiemoment/journal/exchange"

func lineGoesNL() LineGoesWords {
	return LineGoesWords{
		FourSteps:    "Er zijn vier stappen: kiezen, nakijken wat iemand kan verraden, lezen wat je stagebegeleider leest, en het bestand maken. Voor de laatste stap verlaat niets je logboek. “terug” gaat een vraag terug, “later” stopt en bewaart je keuzes.",
		KeptForLater: "Er is niets ingediend. Wat je koos, blijft bewaard voor de volgende keer.",

		HandedBefore: "Vorige keer diende je in op %s: %s, %s.",
		WhatGoes:     "Wat gaat mee?",
		WaysAbout: map[exchange.Choosing]string{exchange.ByStage: "Alles van een stage wat niet privé is.",
			exchange.ByRange: "Alles tussen twee dagen wat niet privé is.", exchange.ByHand: "Je vinkt de momenten aan, en zegt van elk waarom."},
		From: "Vanaf welke dag? Enter voor geen grens.", Until: "Tot en met welke dag? Enter voor geen grens.",
		WhichMoments: "Welke momenten gaan mee?", LeaveSome: "Wil je er een paar hier laten?", WhichStay: "Welke blijven hier?",
		AssessAlong: "Gaat je zelfinschatting mee?",
		WhichBeside: "Wat daarvan mag mee?", BesideAbout: "Aangevinkt gaat mee. Wat je niet aanvinkt, blijft hier.",
		Pieces:     Plural{"1 stuk dat je ernaast schreef", "%d stukken die je ernaast schreef"},
		WhichDates: "Welke datums leest je stagebegeleider?", YourName: "Onder welke naam dien je in?",
		Nothing: "Zo gaat er niets mee.",
		RightSo: "Klopt dat?", ToCheck: "Ja, verder met nakijken", ToCheckAbout: "Er verlaat nog niets je logboek.",
		Otherwise: "Anders kiezen", NotNow: "Niet nu", NotNowAbout: "Je keuzes blijven bewaard.",

		ToGo:          Plural{"Nog 1 passage om over te beslissen.", "Nog %d passages om over te beslissen."},
		SensitiveToGo: Plural{"Nog 1 gevoelige passage.", "Nog %d gevoelige passages."},
		WhatAbout:     "Wat doe je ermee?", WhatAboutSoft: "Wat doe je ermee? Enter laat het zo en gaat verder.",
		CheckHelp: "“sla over” gaat naar de volgende passage, en deze komt later terug.", UndoHint: "Met “%s” draai je je laatste beslissing terug.",
		AskWith: "Wat komt er in de plaats?", AskAlias: "Welke schuilnaam komt in de plaats? Ze verandert in al je reflecties met de oude.",
		Everywhere: Plural{"Ook op 1 andere plaats waar hetzelfde staat?", "Ook op %d andere plaatsen waar hetzelfde staat?"},
		Swap:       "%s komt in de plaats van %s: %s.",
		DraftOpen:  "Je nieuwe versie van deze reflectie is nog niet afgerond. Zo gaat de vorige mee.", Edited: "Je nieuwe versie is bewaard.",
		OnWithCheck: "Wat wil je doen? Enter gaat verder.", ToPreview: "Verder: horen wat je stagebegeleider leest",
		DecideAgain: "Opnieuw beslissen", DecideAgainAbout: "Over wat je liet staan.", StaysSo: "Blijft dit staan?",

		PreviewAbout: "Er is nog geen bestand gemaakt.", ReadFirst: "Wat wil je doen? Enter gaat verder met het bestand.",
		ReadAll: "Lees alles voor", ReadAllAbout: "Precies wat je stagebegeleider te zien krijgt.",
		WhatStays: "Horen wat hier blijft", ToWriting: "Verder met het bestand",
		HowSealed: "Hoe verzegel je het bestand?", AskPhrase: "Wachtwoordzin? Wat je typt, is niet te horen of te zien. Enter gaat terug.", AskAgain: "Nog eens dezelfde zin?",
		AskKey:    "Wat is de publieke sleutel van je stagebegeleider? Die begint met age1.",
		WhichName: "Wat zegt de naam van het bestand?", WhichFolder: "In welke map komt het bestand?",
		WillBeUnnamed: "Het bestand krijgt een naam die niets over jou zegt. Het komt in de map: %s",
		WillBe:        "Het bestand heet: %s. Het komt in de map: %s", WriteNow: "Het bestand nu maken?",
		AnswerLater: "Komt er een antwoord, dan open je dat hier bij Antwoorden.",
		NotWritten:  "In deze map kan niets geschreven worden. Er is niets ingediend, en alles wat je koos blijft bewaard. Kies een andere map, bijvoorbeeld in Documenten.",

		NoAnswers:   "Nog geen antwoord. Als je iets indiende, stuurt je stagebegeleider je een bestand terug waarvan de naam eindigt op .koffie. Open het hier.",
		WhichAnswer: "Wat wil je horen? Enter gaat terug.",
		WhichFile:   "Waar staat het bestand? Typ of plak het hele pad.", WhichFileAbout: "Een pad begint bij de schijf of bij je eigen map, zoals ~/Downloads/antwoord.koffie.",
		ReplyAll: "Iets terugzeggen", Remove: "Dit antwoord weggooien", RemoveAbout: "Het gaat naar de prullenmand, met wat je terugzei.",
		Removed: "In de prullenmand. Met “%s” komt het terug.", RemovedBack: "Het antwoord staat er weer.",
		CriterionOf: "Criterium %d van %d: %s.", OnOrElse: "Wat wil je doen? Enter gaat naar het volgende.",
		Silent:   "Hierover zei nog niemand iets: %s.",
		TakeStep: "Neem de volgende stap van %s mee als tip", StepTaken: "Staat bij je tips.", LeaveStep: "Haal de volgende stap van %s weer van je tips", StepLeft: "Staat niet meer bij je tips.",
		YourMoments: "Jouw momenten horen", WhichEntry: "Bij welke reflectie wil je de opmerkingen horen? Enter gaat terug.", ReadEntry: "Lees de reflectie",
		OwnTip: "je eigen tip",

		IsHandIn: "Dit is een logboek dat iemand indiende, om na te lezen. Dat doe je bij Nalezen. Er is niets veranderd.",
		IsKeys:   "In dit bestand zitten de sleutels van een stagebegeleider. Open het bij Nalezen. Er is niets veranderd.",
		HearIt:   "Wil je het nu horen?", ReadItFirst: "Wil je eerst horen wat erin staat?", KeepCard: "Het kaartje bewaren?",
		UseKey: "Deze sleutel gebruiken?", UseStart: "Hiermee beginnen?", TakeJournal: "Dit logboek overnemen?",
	}
}
