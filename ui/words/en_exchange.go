package words

import (
	"koffiemoment/journal/exchange"
)

func exchangeEN() ExchangeWords {
	const (
		damaged = "This file is damaged"
		edited  = "This file was edited or saved again by another program"
		part    = "part “%s”"
		most    = "at most %s"
		right   = "Please check that this is the right file."
	)
	return ExchangeWords{
		Wrong: map[exchange.Code]string{
			exchange.TooBig:           "This file is larger than a .koffie file can be",
			exchange.TooMany:          "This file holds more than a .koffie file can hold",
			exchange.NotKoffie:        "This file is not a .koffie file, or its beginning is missing",
			exchange.NewerVersion:     "This file was made with a newer version of koffiemoment",
			exchange.OtherDraft:       "This file was made with a trial version of koffiemoment that does not fit any more",
			exchange.UnknownKind:      "This file is neither a hand-in nor an answer",
			exchange.CutShort:         "This file is not complete: its end is missing",
			exchange.NotUTF8:          damaged,
			exchange.Syntax:           damaged,
			exchange.Spacing:          edited,
			exchange.Trailing:         edited,
			exchange.HashMismatch:     "Words in this file were changed after it was made",
			exchange.BadSignature:     "This file was changed after it was signed",
			exchange.UnknownKey:       "This file has a part that koffiemoment does not know",
			exchange.DuplicateKey:     "This file has a part twice",
			exchange.KeyCase:          edited,
			exchange.KeyOrder:         edited,
			exchange.MissingKey:       "This file is not complete: a part is missing",
			exchange.WrongType:        "Something in this file is where it does not belong",
			exchange.Superfluous:      edited,
			exchange.BadEscape:        edited,
			exchange.BadNumber:        "This file has a number that can’t be there",
			exchange.HiddenCharacter:  "This file has characters that you can’t see or that make text unreadable",
			exchange.TooLong:          "This file has a text that is longer than koffiemoment makes any",
			exchange.Blank:            "This file has spaces where a name or a word belongs",
			exchange.LineBreak:        "Something in this file is on several lines that belongs on one",
			exchange.BadID:            "This file has an identifier that is not right",
			exchange.BadDate:          "This file has a date that is not right",
			exchange.UnknownWord:      "This file has a choice that koffiemoment does not know",
			exchange.OutOfOrder:       "Something in this file is there twice or in the wrong order",
			exchange.UnknownReference: "This file refers to something that is not in it",
			exchange.Contradiction:    "This file contradicts itself",
			exchange.DateNotChosen:    "The dates in this file are not as the student chose",
			exchange.BadRubric:        "The rubric in this file is not valid",
			exchange.Sealed:           "This file is sealed",
			exchange.MustBeSealed:     "This file holds secret keys, and is not sealed",
			exchange.WrongKey:         "This key or passphrase does not fit this file",
			exchange.TooMuchWork:      "This file is sealed in such a way that opening it would take far too long",
			exchange.BrokenSeal:       "This sealed file is damaged or not complete",
			exchange.NotSealed:        "This file is not sealed",
			exchange.BadKey:           "This is no key or passphrase that can seal or open a file",
			exchange.PrivateKey:       "This is a secret key, and a public one is needed here",
		},
		Details: map[exchange.Code]string{
			exchange.TooBig: most, exchange.TooMany: most, exchange.NewerVersion: "version %s", exchange.UnknownKey: part,
			exchange.OtherDraft:   "trial version %s",
			exchange.DuplicateKey: part, exchange.KeyCase: part, exchange.KeyOrder: part, exchange.WrongType: "%s belongs here",
			exchange.BadNumber: "from %s to %s", exchange.BadRubric: "faults: %s", exchange.BadKey: "number %s",
			exchange.PrivateKey: "number %s",
		},
		Values: map[string]string{"text": "text", "number": "a number", "truth": "yes or no", "list": "a list", "object": "a group of details"},
		Empty:  "This file is empty",
		At:     "at %s", Places: placesEN(),
		Safe:  "Nothing was taken over.",
		Again: "Ask for the file to be sent again, without editing it.",
		Instead: map[exchange.Code]string{
			exchange.TooBig: right, exchange.TooMany: right, exchange.UnknownKind: right,
			exchange.NotKoffie:    "Choose the file that koffiemoment itself made, or ask for it again.",
			exchange.NewerVersion: "Update koffiemoment and then open the file again.",
			exchange.OtherDraft:   "Use the same version of koffiemoment on both sides, and ask for the file again.",
			exchange.Sealed:       "Open it with your key, or with the passphrase that you agreed on.",
			exchange.MustBeSealed: "Make it again on the other computer, with a passphrase, and delete this file.",
			exchange.WrongKey:     "Try another key, or type the passphrase once more.",
			exchange.TooMuchWork:  "Ask for the file to be sealed again with koffiemoment.",
			exchange.NotSealed:    "Open it without a key or passphrase.",
			exchange.BadKey:       "Copy the whole key: a public one begins with age1. A passphrase can’t be empty.",
			exchange.PrivateKey:   "Keep it to yourself. Use the public key of whoever will read the file; it begins with age1.",
		},
	}
}

func placesEN() map[string]string {
	return map[string]string{"entries": "reflection %s", "student": "the student’s name", "stageName": "the placement’s name", "rubric": "the rubric",
		"older": "an older rubric", "estimates": "the student’s own estimate", "replies": "a reply", "reviewer": "the lecturer’s name",
		"views": "a level", "comments": "a comment", "points": "a talking point", "extras": "what is about the whole placement", "signature": "the signature",
		"settings": "your settings", "surroundings": "your chances and families", "rubrics": "rubric %s", "drafts": "what is not finished, number %s",
		"versions": "earlier version %s", "bin": "your bin, number %s", "intentions": "intention %s", "handins": "what you handed in, number %s",
		"answers": "answer %s"}
}
