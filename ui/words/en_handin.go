package words

import (
	"koffiemoment/journal/exchange"
)

func handInEN() HandInWords {
	return HandInWords{
		Title: "Handing in", Steps: [HandInSteps]string{"What goes along", "Discretion", "How it looks", "Making the file"}, Over: "Done",

		What: "What goes along", Days: "Dates", Name: "Your name",
		NameNote: "It tells your lecturer whose this is. The name goes into your settings, too.",
		Ways:     map[exchange.Choosing]string{exchange.ByStage: "everything", exchange.ByRange: "a period", exchange.ByHand: "ticked by hand"},
		ByHand:   "Tab takes you to the list; there you tick with the space bar.",
		Dates:    map[exchange.Dates]string{exchange.Weeks: "placement weeks", exchange.Real: "real dates"},
		DatesAbout: map[exchange.Dates]string{
			exchange.Weeks: "Your lecturer reads “week 3” instead of a day. That makes a family harder to recognise.",
			exchange.Real:  "Your lecturer reads the day of each moment. That makes a family easier to recognise.",
		},
		Before: "Handed in before", Times: Plural{"once", "%d times"},
		Nothing:     "There is nothing to hand in here yet. Choose another placement above, or first write a coffee moment: esc, then n.",
		ChooseFirst: "First choose at least one entry",
		Leaving:     Plural{"1 entry goes along.", "%d entries go along."}, Stay: Plural{"You leave 1 here.", "You leave %d here."},
		Private: Plural{"1 private entry stays here.", "%d private entries stay here."},
		Besides: "Also: %s.", NothingElse: "nothing else",
		Estimate: "your self-assessment of %s (version %d, %s)", EstimateOpen: "still open: handing in locks it", EstimateHanded: "handed in before",
		EstimateDone: "finished",
		Plans:        Plural{"1 intention with what came of it", "%d intentions with what came of them"}, Aliases: Plural{"1 alias", "%d aliases"},
		Replies: Plural{"1 reply to an answer", "%d replies to answers"},
		Since:   "Since you handed in on %s: %s.", SameAsBefore: "nothing changed",
		Fresh: Plural{"1 new", "%d new"}, Edited: Plural{"1 changed", "%d changed"}, Absent: Plural{"1 no longer goes along", "%d no longer go along"},
		New: "new", Changed: "changed", Unfinished: "new version not finished yet", WithWhy: "with a reason",
		Why: "Why this one?", WhyAbout: "Two lines for your lecturer: why did you choose this moment?",

		CheckAbout: "Decide about each passage whether it makes someone recognisable. This helps, but is no guarantee.", Checking: "One moment …",
		Checked: "%d of %d looked through", CheckStopped: "Looking through was stopped.",
		Sensitive: "Sensitive", SensitiveAbout: "This points at nobody, but perhaps a family would rather keep it to itself. You need not decide. This helps, but is no guarantee.",
		SensitiveAsk: "This is about %s. May your lecturer read it?", Number: "%d of %d",
		Replace: "Replace", OtherAlias: "Give another alias", Keep: "Leave as it is", Kept: "stays as it is",
		EditEntry: "Edit the entry", EditEstimate: "Edit your self-assessment", EditWhy: "Edit why you chose this one",
		LeaveHere: "Don’t hand this entry in", Stayed: "It stays here; in step 1 you can choose it again", Reopen: "Decide again",
		KeepAll:   Plural{"Leave this sensitive passage", "Leave all %d sensitive passages"},
		StillOpen: Plural{"First decide about 1 passage", "First decide about %d passages"}, Everywhere: Plural{"in the other passage, too", "in the %d other passages, too"},
		With: "Replace by", NewAlias: "New alias", WithAlias: "It changes in all your entries with the old alias.", Where: "Where", OnlyHere: "only here",
		SameWords: "It says that already", NotReplaced: "Nothing was replaced anywhere.", StoryGone: "An entry would have no story left.",
		TextGone:  "What you wanted to replace is no longer there.",
		NoPromise: "This helps, but is no guarantee", NothingFound: "Nothing was found that may make someone recognisable.", AllDecided: "You have decided on everything that was found.",
		NoGuarantee: "That helps, but is no guarantee. In the next step, read for yourself what your lecturer will see.",
		DraftOpen:   "Your new version of this entry is not finished yet. As it is, the earlier one goes along; e goes on with it.",
		InAlias:     "the alias itself", InReply: "your reply to an answer",

		PreviewAbout: "This is exactly what your lecturer will see. No file has been made yet.", Profile: "Hand-in", NoName: "without a name",
		Made: "handed in: %s", FromTo: "from %s to %s", Version: "version %d", Finished: "finished: %s",
		Chosen:  map[exchange.Choosing]string{exchange.ByStage: "everything that is not private", exchange.ByRange: "a period", exchange.ByHand: "chosen by hand"},
		NoLevel: "no level", ShownBy: "Shown by: %s", EntryOf: "Entry %d of %d", FollowsUnseen: "a moment that does not go along",
		AliasesHead: "Aliases", RepliesHead: "Your replies to answers", StaysHead: "What stays here",
		StayMargins: "All that is in a margin.", StayRest: "Earlier versions, drafts, your class list and the chances that you noted.",
		StayDays:    map[exchange.Dates]string{exchange.Weeks: "Days and times: only the placement week goes along.", exchange.Real: "Times: only the day goes along."},
		StayPrivate: Plural{"1 private entry.", "%d private entries."}, NotChosen: Plural{"1 entry that you did not choose.", "%d entries that you did not choose."},

		Seal: "Seal",
		Seals: map[exchange.SealedBy]string{"": "without a seal", exchange.ByPassphrase: "with a passphrase",
			exchange.ByKey: "with your lecturer’s key"},
		SealsAbout: map[exchange.SealedBy]string{
			"":                    "Whoever gets hold of the file can read it.",
			exchange.ByPassphrase: "Only someone who knows the passphrase can open the file.",
			exchange.ByKey:        "Only your lecturer can open the file.",
		},
		Phrase: "Passphrase", PhraseShort: "Short. A phrase of four or more ordinary words is not guessed soon.", PhraseAbout: "Pass it on separately, not in the same e-mail. It is kept nowhere.", Again: "The same again",
		Key: "Key", KeyAbout: "Ask your lecturer for the public key. A public key begins with age1.", KeyFine: "This is a public key.",
		KeyMore:   "This is not a complete key yet. It begins with age1.",
		KeySecret: "This is a secret key, give it to nobody. A public one belongs here; it begins with age1.",
		Folder:    "Folder", FolderAbout: "A folder that is not there yet is made.", File: "File", Write: "make it now",
		WriteAbout: "Only then is there anything outside your journal.",
		Writing:    "One moment …", Sealing: "One moment: sealing takes a second",
		SendsNothing: "koffiemoment sends nothing. One file is put into this folder, and you send it on.",
		NeedPhrase:   "First give a passphrase", NotAlike: "The two passphrases differ", NeedKey: "First give a complete key",
		NeedFolder: "First give a folder",
		NotWritten: "Nothing can be written in this folder. Nothing was handed in, and all that you chose is still on your screen. Choose another folder, for instance in Documents.",

		Meanwhile: "What you chose has changed in your journal meanwhile. Nothing was handed in. Look again at what goes along, and then make the file.",
		TooMuch:   "This is too much for one file. Nothing was handed in. Choose a period, or tick by hand what goes along.",
		NotMade:   "No file can be made of what you chose: “%s”. Nothing was handed in and your journal is safe. Choose less or something else; if that does not work either, ask for help.",

		FileIn: "The file is in this folder:", FileNamed: "Its name is:",
		SendIt:      "koffiemoment itself sends nothing. Send this file on, for instance by e-mail or through the learning platform.",
		PassApart:   "Pass the passphrase on separately, not in the same e-mail.",
		Fixed:       "Your self-assessment is fixed now as it is. What you change later goes into a next version beside it.",
		AnswerLater: "When an answer comes, you open it here: on the overview with a.",
		Numbered:    "number %d", Sealed: "sealed",
	}
}
