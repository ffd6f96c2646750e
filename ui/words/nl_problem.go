package words

import (
	"koffiemoment/rubric"
)

func problemsNL() ProblemWords {
	return ProblemWords{
		Perhaps: "Bedoel je “%s”?",
		Kinds: map[string]string{
			"text": "een tekst", "number": "een getal", "truth": "true of false", "list": "een lijst", "mapping": "een blok met sleutels",
			"nothing": "niets", "anchor": "een anker (&)", "alias": "een verwijzing (*)", "merge": "samenvoegen (<<)", "tag": "een tag (!)",
			"directive": "een %-regel", "key": "een samengestelde sleutel", "document": "een tweede document (---)",
		},
		Texts: map[rubric.ProblemCode]string{
			rubric.TooBig:            "groter dan een rubric nodig heeft: hoogstens %s bytes, %s regels en %s leestekens",
			rubric.LongLine:          "de regel is langer dan %s tekens",
			rubric.NotUTF8:           "geen UTF-8-tekst; bewaar het bestand als UTF-8",
			rubric.TooDeep:           "haakjes staan meer dan %s diep in elkaar",
			rubric.Syntax:            "geen geldige YAML: %s",
			rubric.Unsupported:       "%s kan hier niet",
			rubric.UnknownFormat:     "vorm %s is nieuwer dan dit programma, dat vormen tot %s leest; met een nieuwere versie van het programma lukt het",
			rubric.OtherDraft:        "ontwerp %s van vorm %s, die nog niet vastligt; dit programma leest ontwerp %s",
			rubric.NeedsFormat:       "%s kan pas als bovenaan format: %s staat",
			rubric.WrongType:         "hier hoort %s, er staat %s",
			rubric.UnknownKey:        "onbekende sleutel “%s”.",
			rubric.DuplicateKey:      "sleutel “%s” staat al op regel %s",
			rubric.MissingKey:        "sleutel “%s” ontbreekt",
			rubric.PlainText:         "het bestand heeft meer dan één taal; schrijf {%s: …, %s: …}",
			rubric.MissingLanguage:   "er is geen tekst in taal “%s”",
			rubric.ExtraLanguage:     "tekst in “%s”, maar die taal staat niet bij languages",
			rubric.TooLong:           "%s tekens, hoogstens %s",
			rubric.LineBreak:         "moet op één regel",
			rubric.HiddenCharacter:   "onzichtbaar teken %s",
			rubric.BadID:             "id “%s”: gebruik kleine letters, cijfers, punten en streepjes",
			rubric.DuplicateID:       "id “%s” staat al bij %s",
			rubric.TooMany:           "alle lijsten samen hebben %s elementen, hoogstens %s",
			rubric.BadVersion:        "versie %s: moet van 1 tot %s zijn",
			rubric.UnknownLanguage:   "taal “%s” kan pas als bovenaan format: 2 staat; anders alleen nl en en",
			rubric.BadLanguage:       "“%s” is geen code van een taal, zoals fr",
			rubric.TooManyLanguages:  "het aantal talen is %s, hoogstens %s",
			rubric.RepeatedLanguage:  "taal “%s” staat er twee keer",
			rubric.EmptyList:         "%s heeft er minstens één nodig",
			rubric.LevelCount:        "het aantal niveaus is %s; het moet van %s tot %s zijn",
			rubric.SameShort:         "short “%s” staat al bij %s",
			rubric.MissingDescriptor: "niveau “%s” is niet beschreven",
			rubric.UnknownLevel:      "onbekend niveau “%s”.",
			rubric.UnknownMirror:     "onbekend feit voor de spiegel “%s”; kies initiative, families, topics, input, languages of returned.",
			rubric.UnknownPart:       "onbekend deel “%s”; kies houvast, schenken of doelen.",
			rubric.NothingWalked:     "er is geen criterium voor een koffiemoment: het zijn allemaal doelen",
			rubric.UnknownCriterion:  "onbekend criterium “%s”.",
			rubric.NotGoal:           "“%s” is geen doel",
			rubric.GoalSupports:      "“%s” is zelf een doel; noem criteria van een koffiemoment",
			rubric.OnlyGoals:         "%s hoort alleen bij doelen",
		},
	}
}
