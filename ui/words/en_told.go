package words

import "koffiemoment/journal"

func toldEN() ToldWords {
	return ToldWords{
		Turn: "The parent’s turn", TurnQuestion: "The parent’s turn, the question", TurnAnswer: "The parent’s turn, your answer",
		Look: "Seen later", LookAt: "Seen later (%s)", LookQuestion: "Seen later (%s), the question",
		Mentor:     "What your mentor wrote",
		Statements: "Statements", Whole: "Head – heart – hands", Writing: "Writing mirror",
		Sides: map[journal.Side]string{journal.Before: "before", journal.After: "after"}, Why: "why at %s",
		Head: "Head", Heart: "Heart", Hands: "Hands",
		Stands: map[journal.Stand]string{journal.Agree: "Agree", journal.RatherAgree: "Rather agree", journal.RatherDisagree: "Rather disagree",
			journal.Disagree: "Disagree", journal.Depends: "It depends"},

		Also: "What else may go along", AlsoShort: "Also along",
		MyStatements: "your statements", MyWhole: "your head – heart – hands", MyWriting: "your writing mirror",
		AlsoAbout: "What you wrote beside a moment or over your placement goes along only if you say so.",
		Goes:      Plural{"1 goes along", "%d go along"}, Stays: Plural{"1 stays here", "%d stay here"},
		NoneHere: "nothing with what you chose",
		Turns:    Plural{"1 parent’s turn", "%d parents’ turns"}, Looks: Plural{"1 look back", "%d looks back"},
		Mentors:   Plural{"what your mentor wrote at 1 moment", "what your mentor wrote at %d moments"},
		AlongDone: "Done", AlongBack: "back to what goes along", InPart: "goes along in part",
		Leave: "Leave this here", LeaveBeside: "this stays, the moment goes along", LeaveOver: "this stays, the rest goes along",
		KeptHere: Plural{"1 piece that you wrote beside it stays here.", "%d pieces that you wrote beside it stay here."},
		OverFile: "over %s", OverTitle: "Over %s", CardFile: "card %d", CardTitle: "Card for the group %d",
		CardAbout: "Is about", CardQuestion: "Question to the group", CardLines: "What I wrote beside it",
	}
}
