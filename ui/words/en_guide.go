package words

func guideEN() GuideWords {
	return GuideWords{
		Title: "Guide to the lesson", Of: "%s · %d of %d", Next: "Next", Done: "back to where you were",
		Pages: []Lesson{
			{
				Name: "the whole", Title: "The course and this program side by side",
				Text: []string{
					"Two things return on every page of the course: a warm, mutual and reciprocal dialogue, and a gentle transition from home to school. This is where students practise for that, in their own words.",
				},
				Pairs: []Pair{
					{"Welcome", "The beginning of each coffee moment: what did I see or hear, and apart from that: what did I think?"},
					{"Something to hold", "The seven attitudes, each a step with a question. Why and where stand beside it."},
					{"Pouring coffee", "The three skills: taking initiative, making use of diversity, encouraging interaction."},
					{"Attention", "Looking over it, tip and intention. Later: the parent’s turn, looking back and the single story."},
					{"Context", "The chances that the school gives, and the school’s card with what parents ask for."},
				},
				Reason: "Nowhere is there a total, an average or a mark. What somebody does not share, you do not get to see.",
			},
			{
				Name: "assignments", Title: "By placement: the assignment and the course unit",
				Text: []string{"The student chooses the placement in the settings, and the kind of moment at “who, where and when”."},
				Pairs: []Pair{
					{"Stage 1", "With Gezinnen ontmoeten en waarderen. Exploring chances for informal communication, from attitude and skills."},
					{"Stage 2", "With Verbindend communiceren. A focused informal talk with pedagogical documentation, involving parents in a guided play and learning activity, and research into how parents and school work together."},
					{"Stage 3", "With Handelingsgericht werken. The course leaves the assignment open as yet, and so does this program."},
				},
				Reason: "If your assignments are others, they stand in your own rubric. What was written earlier stays with the rubric of then.",
			},
			{
				Name: "the first lesson", Title: "The first lesson, in 45 minutes",
				Text: []string{
					"Make a start file beforehand (koffiemoment help startfile) and put it on the learning platform. Write the eight words that you then get on the board.",
				},
				Pairs: []Pair{
					{"0–5", "Arriving. Everybody opens the start file with a double click and compares the eight words. No account is needed."},
					{"5–15", "Statements. First alone and in silence. Then two students talk about one statement on which they differ. Nobody has to show a screen."},
					{"15–25", "A short coffee moment about an encounter at the classroom door that was acted out. Together, look for one word that belongs to “thought” and not to “saw”."},
					{"25–35", "Cards. In fours, whoever wants to chooses a moment without name, place and day. The group asks questions; advice has to wait until the end."},
					{"35–42", "Which tip do I take along? Everybody writes one down, and makes an “if …, then …” of it."},
					{"42–45", "Agree on when to hand in for the first time. And: a real concern about a child belongs with the mentor or the head of the school."},
				},
				Reason: "Whoever begins with a statement and ends with an intention went from head by way of heart to hands.",
			},
			{
				Name: "coming home", Title: "How answers come home",
				Text: []string{"Nothing goes over a network by itself: files go by the learning platform, and only you and the student send anything."},
				Pairs: []Pair{
					{"Handing in", "The student chooses moments, first sees what could identify somebody, and gets one .koffie file."},
					{"Fetching", "Keep the download of your learning platform as it is, and open that folder here."},
					{"Reviewing", "The parent’s turn, what was seen later and what the mentor wrote stand with the moment. Statements, head – heart – hands and the writing mirror stand under “more about this journal”."},
					{"Answering", "One file for each student, in the same folders as the download. You upload them yourself."},
					{"Home", "The student opens it with a double click: your view beside their own estimate. A difference is a talking point and no error."},
				},
				Reason: "Your eight words stand with the first answer. So the student knows that it comes from you.",
			},
		},
		Questions: GuidePage{
			Name: "head, heart, hands", Title: "Three questions over a whole placement",
			Text:   "There are statements for the beginning and the end. In between, a student learns with head, heart and hands. After the placement these questions come, and the self-assessment shows them.",
			Reason: "In the group, ask for the moment behind an answer, not for the answer itself.",
		},
		Goals: GuidePage{
			Name: "goals", Title: "The goals, and where they grow",
			Text:   "After a moment the student ticks which goal it shows. Placing a goal on a level is done per placement, in the self-assessment: with a reason and the moments beside it.",
			Reason: "The descriptions of the levels are our own words. Your programme can put its own rubric in their place.",
		},
	}
}
