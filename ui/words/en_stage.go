package words

import "koffiemoment/journal"

func stageEN() StageWords {
	return StageWords{
		Statements: "Statements", Whole: "Head – heart – hands",
		May: "May this go along when you hand in?", StaysHere: "No, this stays here", GoesAlong: "Yes, this may go along",
		MayAbout: "You can change this at any time. Before it leaves, you read it once more.",
		Done:     "Done", DoneAbout: "back",

		BeforeAbout: "where do you stand, before you begin?", AgainAbout: "once more at the end", PairsAbout: "then and now, side by side",
		OfferBefore: "Before you go on: where do you stand? A few statements, with %s.", OfferAfter: "Your self-assessment is finished. The statements again? With %s.",
		StatementOf: "statement %d of %d", WhereStand: "Where do you stand?", WhyStand: "Why? One sentence is enough.",
		NoWrong:  "There are no right or wrong answers. You may skip any of them.",
		NotShown: "What you chose the first time, you see only after the last statement.",
		Stands: map[journal.Stand]string{journal.Agree: "Agree", journal.RatherAgree: "Rather agree", journal.RatherDisagree: "Rather disagree",
			journal.Disagree: "Disagree", journal.Depends: "It depends"},
		Sides:     map[journal.Side]string{journal.Before: "Then", journal.After: "Now"},
		StandGone: "gone: %s", StandBack: "put back",
		NextStatement: "next statement", ToEnd: "to the end",
		Shut: "Your answers of %s are safely kept, and stay shut for now. At the end of your placement you answer once more, without seeing them. Then you read both side by side, with your moments in between.",
		Rest: "Go on", RestAbout: "the statements that you left open",
		Again: "Once more, at the end", AgainHow: "the same statements, whenever you like",
		NoStatements: "The rubric that you use has no statements.",
		NotThen:      "not answered then", NoWhy: "without words",
		Between: "Your moments in between", NoneBetween: "No moments in between.",
		PairOf:   "%d of %d",
		PairsEnd: "Then and now are both yours, and neither is the better one. What moved you, or kept you where you were?",

		WholeAbout: "what I learnt, what moved me, what I did", QuestionOf: "question %d of %d",
		WholeHint:   "One moment or one sentence is enough. You may leave it empty.",
		WholeEnd:    "This is how you look back on this placement. It stands with your self-assessment, too.",
		WholeStands: "Enter goes on writing it.",
		NoQuestions: "The rubric that you use has no questions about a whole placement.",

		Why: "Why", Where: "Where", AndWhere: "this matters, and where it belongs",
		Page: Lesson{
			Name: "why and where", Title: "Why it matters, and where it belongs",
			Text: []string{"At a step, F5 shows what belongs to that step. Here all of it stands together."},
			Pairs: []Pair{
				{"Dialogue", "warm, mutual and reciprocal: you and the parent both bring something in, and both of you are the wiser for it"},
				{"Transition", "a soft one, from home to school: a child notices that you know each other"},
				{"Partners", "in learning: what the parent knows and can do has a place in the classroom"},
			},
			Reason: "Over a whole placement, “Head – heart – hands” asks three things: what you understand, what moves you and what you do.",
		},
	}
}
