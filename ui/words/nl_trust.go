package words

import "koffiemoment/journal/exchange"

func trustNL() TrustWords {
	return TrustWords{
		Differences: map[exchange.Difference]string{
			exchange.NotSigned:      "het is niet ondertekend, en wat eerder kwam wel",
			exchange.OtherKey:       "het is met een andere sleutel ondertekend",
			exchange.OtherBytes:     "er is nog een bestand dat zegt hetzelfde te zijn en iets anders bevat",
			exchange.OtherName:      "er staat een andere naam op",
			exchange.OtherRecipient: "het antwoord zou voor een andere sleutel verzegeld worden",
			exchange.FarNumber:      "het nummer springt ver vooruit",
		},
		Nameless: "iemand zonder naam",
		Aside:    "Dit verschilt van wat van dit logboek te verwachten was: %s. Volgens het bestand is het van %s; dat is niet nagegaan. Vraag het de student. Er is niets overgenomen, en wat er al was, staat er nog.",
		Listed:   "Verschilt van wat van dit logboek te verwachten was: %s. Vraag het de student.",
		Changed:  "Let op, dit is anders dan eerder: %s. Vraag het de student als je het niet verwacht.",
		TakeIt:   "%s toch aannemen?", LeaveIt: "Laat liggen", TakeName: "Neem het aan",
		TakeSays: "Doe dit pas als de student zegt dat het klopt. Het komt dan bij wat er van dit logboek al was.",
		SwapSays: "Doe dit pas als de student zegt dat dit het juiste is. Het andere ligt dan opzij.",
		Taken:    "%s is aangenomen.",

		Answer:     "Dit zegt een antwoord van %s te zijn, maar %s. Er is niets overgenomen. Vraag je stagebegeleider of het klopt.",
		TakeAnswer: "Dit antwoord toch aannemen?",
		AnswerSays: "Doe dit pas als je stagebegeleider zegt dat het klopt.",

		File:        "Dit bestand verschilt van wat eerder kwam: %s. Er is niets overgenomen. Vraag wie het stuurde of het klopt.",
		Fingerprint: "Vingerafdruk",
		First:       "Dit is het eerste antwoord van %s. Vergelijk deze woorden één keer met die bij “Jouw gegevens” op het scherm van je stagebegeleider. Zijn ze gelijk, dan komt het daarvandaan, en alles wat later zo ondertekend is ook.",
		Own:         "Aan deze woorden herkent een student je eerste antwoord. Toon ze, of lees ze voor.",
		KeyLine:     "Vingerafdruk van je antwoorden: %s",
	}
}
