package words

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

func reviewEN() ReviewWords {
	return ReviewWords{
		Title: "Reviewing", About: "hand-ins, for lecturers",
		Opening: "One moment …", NoFolder: "No folder chosen yet. Put the hand-ins (.koffie files) together in one folder and press m to open them. The files themselves do not change.",
		NothingHere: "There are no hand-ins in this folder. Their names end in .koffie. Press m for another folder, or R once you have put them there.",
		Reading:     "%d of %d read", ReadingAbout: "Stop with esc. What has been read by then can be looked at right away.", Stopped: "stopped after %d of %d, R reads again", StillHere: "What was read before is still below.",
		AnsweredOf: "%d of %d answered", AnsweredBrief: "%d/%d", AndMore: " and %d more",
		Shown: "You see: %s (%d)", Found: "found",
		Filters: map[journal.Filter]string{journal.All: "all", journal.Unread: "unread", journal.Changed: "changed", journal.Help: "look here",
			journal.Apart: "large difference", journal.Silent: "something quiet", journal.ToAnswer: "still to answer"},
		Unread: "unread", Changed: "changed", Help: "asks", Apart: "difference", Silent: "quiet", Answer: "answer",
		Done: "answered", Outdated: "outdated", NobodyShown: "Nobody. Esc shows all students again.", AllRead: "everything is read",
		Entries: Plural{"1 entry", "%d entries"}, SaysUnread: Plural{"1 unread", "%d unread"}, SaysChanged: Plural{"1 changed", "%d changed"},
		SaysHelp: Plural{"1 asks: look here", "%d ask: look here"}, SaysApart: Plural{"1 large difference", "%d large differences"},
		SaysSilent: Plural{"1 criterion still quiet", "%d criteria still quiet"}, SaysReplies: Plural{"1 reply of the student", "%d replies of the student"},
		SaysComments: Plural{"1 comment", "%d comments"}, SaysPoints: Plural{"1 talking point", "%d talking points"},
		JudgedOf:      "%d of %d assessed",
		AnswerWritten: "answered", AnswerOutdated: "answer no longer up to date",
		HandInNumber: "hand-in no. %d",

		WhichFolder: "Where are the hand-ins?", LookingAround: "Having a look …",
		PickerAbout:   "Type the first letters of a name to jump to it. Dragging a folder or file into this window works, too.",
		NothingToPick: "There are no folders here and no .koffie files.", NotAKoffie: "That is neither a folder nor a .koffie file.", FolderGone: "This folder is no longer there. Perhaps it was moved or got another name.",
		ThisFolder: "Review this folder", FolderUp: "‹ folder up", Folder: "folder", Files: Plural{"1 file", "%d files"},

		Aside: Plural{"1 file set aside", "%d files set aside"}, SealedAmong: Plural{"1 of them sealed", "%d of them sealed"},
		Unsealed:      Plural{"1 file opened: ", "%d files opened: "},
		AskPassphrase: Plural{"There is 1 sealed file. Give the passphrase that you got for it. It is kept nowhere.", "There are %d sealed files. Give a passphrase; it is tried on each of them and kept nowhere."},
		AsideTitle:    "Set aside", NothingAside: "No files set aside.", Unsealing: "Trying seals: %d of %d. Each takes about a second.",
		NothingUnsealed: "This passphrase opened nothing. Mind capitals and spaces.", UnsealingStopped: "Stopped before all files were tried. Enter tries again.",
		NewerFile: "newer version", NoHandIn: "no hand-in",
		Whys: map[exchange.Why]string{exchange.SameFile: "twice", exchange.Superseded: "there is a newer one", exchange.Diverged: "same number, other contents",
			exchange.IsAnswer: "an answer", exchange.NeedsKey: "sealed", exchange.Refused: "damaged or edited", exchange.Unreadable: "does not open",
			exchange.OtherFile: "no hand-in", exchange.ClosedFolder: "folder not read", exchange.TooDeep: "folder not read", exchange.TooMuch: "too much to read",
			exchange.BadArchive: "damaged zip file", exchange.LockedArchive: "zip with password", exchange.OtherArchive: "unpack it yourself", exchange.BadName: "impossible name"},
		WhyAbout: map[exchange.Why]string{
			exchange.SameFile:   "The same hand-in is also in %s. That one is read.",
			exchange.Superseded: "The same student handed in again later: %s. That one is read; what you said about this file stays.",
			exchange.Diverged:   "There is another file of this journal with the same number but other contents: %s. That one is read. It can happen when a student goes on from a backup. Ask which file is the right one.",
			exchange.IsAnswer:   "This is no hand-in but a lecturer’s answer. A student opens it.",
			exchange.NeedsKey:   "This file is sealed. Press enter and give the passphrase. If it is sealed for somebody else, ask for it again, sealed with your key.",
			exchange.Refused:    "This file can’t be read.", exchange.Unreadable: "This file does not open.",
		},

		DeskTitle: "Your details", YourName: "Your name", YourNameNote: "It is written above your answers like this.",
		Blind: "Student’s level", BlindOn: "hidden until you choose", BlindOff: "seen right away", BlindNote: "When “hidden”, you assess first, and only then see what the student chose.",
		AskForget: "Wipe all that you noted about %s for good: levels, comments and talking points? The hand-in stays, and so does an answer that you wrote.", Forgotten: "Wiped: nothing is kept about %s any more.",
		Kept: "What you keep", KeptNote: "Enter wipes what you noted about students of whom nothing is in this folder.",
		KeptAbout: Plural{"about 1 journal", "about %d journals"}, KeptElsewhere: Plural{"1 of them not in this folder", "%d of them not in this folder"},
		AskForgetOthers: Plural{"Wipe for good all that you noted about the one journal that is not in this folder?", "Wipe for good all that you noted about the %d journals that are not in this folder?"},
		ForgottenOthers: Plural{"Wiped: 1 journal.", "Wiped: %d journals."},
		NobodyElse:      "All that you keep is about students in this folder. What you noted about one student is wiped in the list.", ReadAllFirst: "There are files aside that did not open, or the folder was not read to the end. So it is not certain who is not in it, and nothing is wiped.",
		Snippets: "Set phrases", SnippetsNote: "Phrases that you use often, by level.", SnippetCount: Plural{"1 phrase", "%d phrases"},
		OwnKey: "Your public key", OwnKeyAbout: "Give this key to your students. If they seal their journal with it, only you can open it, without a passphrase. Anybody may see the key.",
		File: deskErrorsEN(), OtherKind: "In the place for what you note while reviewing there is a student’s journal. Nothing was changed. Choose another file with --reviews.",

		AnswersTitle: "Answers", AnswersAbout: "Each answer becomes a file that you send back yourself, the way the journal came to you. koffiemoment sends nothing.",
		AnswerAll: "All answers", AnswerAllNote: "Nobody gets a second answer with the same words.", AnswerOne: "One answer", AnswerOneNote: "For this student only.",
		Sheet: "Spreadsheet", SheetNote: "A row for each hand-in and criterion, without totals; with names, so for you only.", SheetWritten: "The spreadsheet was written: %s", WritingSheet: "%d of %d hand-ins in the spreadsheet",
		Outbox: "In the folder", OutboxNote: "It is made if it is not there yet.", Due: Plural{"1 hand-in with something new", "%d hand-ins with something new"},
		LeftOut:    Plural{"1 level or comment did not go along, because it is about something that is not in this journal; you keep it.", "%d levels or comments did not go along, because they are about something that is not in this journal; you keep them."},
		NothingDue: "There is nothing new to answer yet.", NoReviewer: "Please fill in your name first, so that the student knows whose answer it is.", Writing: "%d of %d answers ready",
		AskAnswerPassphrase: "One of the journals was sealed with a passphrase. Give it once more, and the answer is sealed with it, too. It is kept nowhere.",
		Outcomes:            [4]string{"not written", "written", "unchanged", "nothing said yet"},
		AnswersStopped:      "You stopped before the rest.", AnswersEnded: "Nothing more was tried: it would fail in the same way.", SendThem: "Send each file to the student beside it.", InFolder: "In the folder %s", InFolderSealed: "In the folder %s, sealed as the journal was.",
		NothingSaid: "You said nothing about this journal yet, so no answer was written.", SaidBefore: "The last answer says the same already, so no new one was written.",
		NothingFits: "What you said is about something that is no longer in this journal. No answer was written. You keep what you said.",

		Picture: "Group picture", Counting: "%d of %d counted", RubricOf: "Rubric %s (%d of %d).", StudentsHead: "students", YouHead: "you", NoLevel: "no level", CannotJudge: "I can’t assess this",
		WeeksAbout: "Which week of the placement the entries are about:",
		Students:   Plural{"1 student", "%d students"}, OtherRubrics: Plural{"1 journal has another rubric and is kept apart.", "%d journals have another rubric and are kept apart."},
		QuietWith: Plural{"still quiet with 1 student", "still quiet with %d students"}, Moments: Plural{"1 moment", "%d moments"},
	}
}
