package words

import "koffiemoment/journal/exchange"

func trustFR() TrustWords {
	return TrustWords{
		Differences: map[exchange.Difference]string{
			exchange.NotSigned:      "il n’est pas signé, et ce qui est venu avant l’était",
			exchange.OtherKey:       "il est signé avec une autre clé",
			exchange.OtherBytes:     "il y a encore un fichier qui dit être le même et contient autre chose",
			exchange.OtherName:      "il porte un autre nom",
			exchange.OtherRecipient: "la réponse serait scellée pour une autre clé",
			exchange.FarNumber:      "le numéro saute loin en avant",
		},
		Nameless: "quelqu’un sans nom",
		Aside:    "Ceci diffère de ce qu’on pouvait attendre de ce journal : %s. Selon le fichier, il est de %s ; ce n’est pas vérifié. Demande à l’étudiant. Rien n’a été repris, et ce qui était là l’est encore.",
		Listed:   "Diffère de ce qu’on pouvait attendre de ce journal : %s. Demande à l’étudiant.",
		Changed:  "Attention, ceci est autre qu’avant : %s. Demande à l’étudiant si tu ne t’y attends pas.",
		TakeIt:   "Accepter quand même %s ?", LeaveIt: "Laisse", TakeName: "Accepte",
		TakeSays: "Ne le fais que si l’étudiant dit que c’est correct. Cela s’ajoute alors à ce qu’il y avait déjà de ce journal.",
		SwapSays: "Ne le fais que si l’étudiant dit que c’est le bon. L’autre est alors mis à part.",
		Taken:    "%s est accepté.",

		Answer:     "Ceci dit être une réponse de %s, mais %s. Rien n’a été repris. Demande à ton superviseur si c’est correct.",
		TakeAnswer: "Accepter quand même cette réponse ?",
		AnswerSays: "Ne le fais que si ton superviseur dit que c’est correct.",

		File:        "Ce fichier diffère de ce qui est venu avant : %s. Rien n’a été repris. Demande à qui l’a envoyé s’il est correct.",
		Fingerprint: "Empreinte",
		First:       "C’est la première réponse de %s. Compare une fois ces mots avec ceux sous “Tes données” sur l’écran de ton superviseur. S’ils sont les mêmes, elle vient de là, et tout ce qui est signé ainsi plus tard aussi.",
		Own:         "À ces mots, un étudiant reconnaît ta première réponse. Montre-les, ou lis-les à voix haute.",
		KeyLine:     "Empreinte de tes réponses : %s",
	}
}
