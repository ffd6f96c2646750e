package words

import (
	"koffiemoment/rubric"
)

func problemsEN() ProblemWords {
	return ProblemWords{
		Perhaps: "Did you mean “%s”?",
		Kinds: map[string]string{
			"text": "a text", "number": "a number", "truth": "true or false", "list": "a list", "mapping": "a block with keys",
			"nothing": "nothing", "anchor": "an anchor (&)", "alias": "an alias (*)", "merge": "a merge (<<)", "tag": "a tag (!)",
			"directive": "a % line", "key": "a composite key", "document": "a second document (---)",
		},
		Texts: map[rubric.ProblemCode]string{
			rubric.TooBig:            "larger than any rubric needs: at most %s bytes, %s lines and %s punctuation marks",
			rubric.LongLine:          "the line is longer than %s characters",
			rubric.NotUTF8:           "not UTF-8 text; save the file as UTF-8",
			rubric.TooDeep:           "brackets are more than %s deep",
			rubric.Syntax:            "not valid YAML: %s",
			rubric.Unsupported:       "%s is not possible here",
			rubric.UnknownFormat:     "form %s is newer than this program, which reads forms up to %s; a newer version of the program can read it",
			rubric.OtherDraft:        "draft %s of form %s, which is not settled yet; this program reads draft %s",
			rubric.NeedsFormat:       "%s is only possible with format: %s at the top",
			rubric.WrongType:         "needs %s, found %s",
			rubric.UnknownKey:        "unknown key “%s”.",
			rubric.DuplicateKey:      "key “%s” is already in line %s",
			rubric.MissingKey:        "key “%s” is missing",
			rubric.PlainText:         "the file has more than one language; write {%s: …, %s: …}",
			rubric.MissingLanguage:   "there is no text in language “%s”",
			rubric.ExtraLanguage:     "text in “%s”, but that language is not among languages",
			rubric.TooLong:           "%s characters, at most %s",
			rubric.LineBreak:         "must be one line",
			rubric.HiddenCharacter:   "hidden character %s",
			rubric.BadID:             "id “%s”: use lower-case letters, digits, dots and hyphens",
			rubric.DuplicateID:       "id “%s” is already at %s",
			rubric.TooMany:           "all lists together have %s entries, at most %s",
			rubric.BadVersion:        "version %s: must be from 1 to %s",
			rubric.UnknownLanguage:   "language “%s” is only possible with format: 2 at the top; without it only nl and en",
			rubric.BadLanguage:       "“%s” is not the code of a language, such as fr",
			rubric.TooManyLanguages:  "there are %s languages, at most %s are possible",
			rubric.RepeatedLanguage:  "language “%s” is there twice",
			rubric.EmptyList:         "%s needs at least one",
			rubric.LevelCount:        "the number of levels is %s; it must be from %s to %s",
			rubric.SameShort:         "short “%s” is already at %s",
			rubric.MissingDescriptor: "level “%s” is not described",
			rubric.UnknownLevel:      "unknown level “%s”.",
			rubric.UnknownMirror:     "unknown fact for the mirror “%s”; choose initiative, families, topics, input, languages or returned.",
			rubric.UnknownPart:       "unknown part “%s”; choose houvast, schenken or doelen.",
			rubric.NothingWalked:     "there is no criterion for a koffiemoment: all are goals",
			rubric.UnknownCriterion:  "unknown criterion “%s”.",
			rubric.NotGoal:           "“%s” is not a goal",
			rubric.GoalSupports:      "“%s” is a goal itself; name criteria of a koffiemoment",
			rubric.OnlyGoals:         "%s is for goals only",
		},
	}
}
