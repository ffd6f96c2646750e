package words

func besideEN() BesideWords {
	return BesideWords{
		Turn: "The parent’s turn", TurnAbout: "how would this parent tell it?",
		AskTold:   "Tell the same moment the way this parent would tell it: “I …”",
		ToldAbout: "A few lines. You can’t know for sure, and you don’t have to.",
		AskParent: "What would this parent want to know from you?",
		Look:      "Look back", LookAbout: "what do you see now?",
		AskLook: "What do you see now that you didn’t see then?", LookStays: "What you wrote then stays. This comes beside it, with today’s date.",
		Later:  "Seen later",
		Mentor: "From your mentor", MentorAbout: "type over what they wrote about it", MentorWrote: "What your mentor wrote",
		AskMentor: "What did your mentor write about this moment?", TypeOver: "Type it over. Replace names as you do in your own text; it still says then that these are your mentor’s words.",
		AskShare: "May this go along when you hand in?", ShareNo: "No, this stays with me", ShareYes: "Yes, this may go along",
		NoAbout: "nobody else reads it", YesAbout: "with this moment, after the check for names",
		Mine: "stays with you", Travels: "may go along",
		NextAsk: "one more question", NextShare: "may this go along?", NextDone: "done",
		TurnKept: "The parent’s turn is saved", LookKept: "Saved beside the moment", TurnGone: "The parent’s turn is back as it was", LookGone: "Gone, the moment stands as before",
		MentorKept: "Saved, as your mentor’s words", MentorGone: "What your mentor wrote is back as it was",
		ComesBy: "Remember? %s", NoneYet: "from three weeks after a moment",
		NoneAbout:  "There is no moment of three weeks ago or more that you haven’t looked back on yet.\n\nTo look back all the same, open a reflection in the list and press t.",
		Chapter:    "At the parent’s turn, looking back and your mentor",
		TurnHelp:   "The parent’s turn: the same moment, told by the parent. Open a reflection and press o.",
		LookHelp:   "Looking back: what you see now in a moment of weeks ago. Open a reflection and press t. Now and then a moment of three weeks ago or more comes by on the overview; F3 sends it away for a week.",
		MentorHelp: "What your mentor wrote: if they wrote about a moment on paper, type it over. Open a reflection and press m.",
		ShareHelp:  "What you write here stays with you until you choose yes at the end.",
		QuietNot:   "The reflection itself and its versions are not changed by it.",
	}
}
