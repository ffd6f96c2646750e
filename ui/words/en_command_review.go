package words

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
)

func reviewOutputEN() ReviewOutput {
	return ReviewOutput{
		NoName: "without a name (%s)", Number: "no. %d",
		Unread: Plural{"1 unread", "%d unread"}, Changed: Plural{"1 changed", "%d changed"},
		Help:   Plural{"1 asks: look here", "%d ask: look here"},
		Apart:  Plural{"1 large difference", "%d large differences"},
		Silent: Plural{"1 criterion still quiet", "%d criteria still quiet"}, Judged: "%d of %d",
		Ready: "ready", Written: "written", Sent: "sent", Since: "changed since",
		NotReady:   "not ready yet",
		OnlyReady:  "Only what is ready is written. Say in the queue that an answer is ready, or give --also-unready.",
		WouldWrite: "would be written",
		NoRecipient: "This journal came sealed for you, with another program, and holds no key to seal your answer for. " +
			"No answer was written. Choose in the program how it may go, or agree on a passphrase.",
		Empty: "There are no .koffie files here.", Aside: "Set aside",
		Whys: map[exchange.Why]string{
			exchange.SameFile:   "The same as {file}.",
			exchange.Superseded: "The same journal was handed in again later, in {file}.",
			exchange.Diverged:   "The same journal, with the same number as {file} but other content. Ask the student which is the right one.",
			exchange.Differs:    "Differs from what was to be expected of this journal. Ask the student.",
			exchange.Altered:    "Says that it is the same as another file, with other contents. Ask the student.",
			exchange.IsAnswer:   "This is an answer, not a hand-in.",
			exchange.NeedsKey:   "Sealed, and your key does not open it. Give the passphrase with --passphrase-file, or another key with --identity.",
			exchange.Refused:    "This file is refused.",
			exchange.Unreadable: "This file could not be read.",
		},
		Unsigned:    "An answer carries your name. Give it once with --name; it is remembered. Nothing was written.",
		NothingFits: "What you said is about something that is no longer in this journal. No answer was written. You keep what you said.",
		NotWritten:  "Nothing could be written in this folder: %s (%s)\nWhat you said when reviewing is safe. Choose another folder with --answers.",
		Nothing:     Plural{"Nothing was said about 1 journal yet, so there is no answer for it.", "Nothing was said about %d journals yet, so there is no answer for them."},
		Before:      Plural{"1 answer was there already and is still the same.", "%d answers were there already and are still the same."},
		MarkedSent:  Plural{"1 answer is now marked as sent.", "%d answers are now marked as sent."},
		LeftAside:   Plural{"1 file was set aside; --list says why.", "%d files were set aside; --list says why."},
		Left: Plural{"1 comment or level did not go along: what it is about is no longer in this journal. You keep it.",
			"%d comments or levels did not go along: what they are about is no longer in this journal. You keep them."},
		CSV: report.CSVWords{Student: "Student", Journal: "Journal", HandIn: "Hand-in", Stage: "Placement", Criterion: "Criterion", Name: "Name",
			Moments: "Moments", Self: "Self-assessment", Lecturer: "Lecturer", Remark: "Next step",
			CannotJudge: "cannot be assessed", Separator: ','},
	}
}

func answerOutputEN() AnswerOutput {
	return AnswerOutput{
		From: "answer from %s", About: "to your hand-in %d of %s", AboutUnknown: "to a hand-in that is not known here",
		Views: Plural{"1 criterion", "%d criteria"}, Comments: Plural{"1 comment", "%d comments"}, Points: Plural{"1 talking point", "%d talking points"},
		Known:    "you had this answer already; nothing was changed",
		NoAnswer: "This is a hand-in, not an answer. Nothing was taken over. A lecturer reads it with: koffiemoment review",
		Sealed:   "This file is sealed. Nothing was taken over. Give the passphrase that you agreed on with --passphrase-file.",
		Removed:  "is in the bin; you can put it back in the program for 30 days", NotKept: "this answer is not in your journal; nothing was changed",
		Read: "Read it in the program: start koffiemoment and press a.",
	}
}
