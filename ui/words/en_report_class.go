package words

func reportClassEN() ReportClassWords {
	return ReportClassWords{
		For:      "For whoever guides these students. It holds counts: no names, and nothing of what students wrote.",
		ForSmall: "For you alone. It holds groups of fewer than five students: even without names one could guess who is meant.",
		ForNames: "For you alone. It holds names of students: do not show it to the group and do not pass it on.",
		HandIns:  Plural{"1 hand-in", "%d hand-ins"}, Groups: Plural{"1 group", "%d groups"},
		Answered:  "answers written: %d of %d",
		Empty:     "There are no hand-ins in this folder.",
		NoneTaken: "There are no hand-ins in this folder that could be read. Below it says why.",
		OfRubric:  "%s · %s, version %d", Lecturer: "lecturer",

		WeeksShort: "Weeks", Weeks: "Entries by week of the placement", WeeksAbout: "Which week they are about. A quiet week may be a holiday, or a week full of other work.",
		Week: "Week", Entries: "Entries", Earlier: "up to %s",
		LevelsShort: "Levels", Spread: "Where students place themselves, and where their lecturer does",
		SpreadAbout: "How many students are on each level of a criterion: above by their own account, below by their lecturer’s. Under “no level” nothing was chosen yet, or it could not be judged.",
		Criteria:    "What stays quiet, and where you look at it differently",
		CriteriaAbout: "Quiet is whoever has no moment yet on a criterion: perhaps it did not come up. " +
			"Far apart is a difference of two levels or more (where there are but two: of one). Each difference is a talking point, no error. " +
			"If a criterion stays quiet with many students, or many look at it differently, a next lesson may be about it.",
		PerCriterion: "By criterion", Criterion: "Criterion", Moments: "Moments", Quiet: "Students still quiet", Apart: "Far apart", Cannot: "Cannot be judged",
		AsideAbout: "These files count nowhere. Which ones they are stands in the list that this report was made from.",
		AsideNamed: "These files count nowhere.", Why: "Why", Files: "Files", File: "File",

		GuideTitle: "Guide for those who guide students",
		GuideFor:   "For lecturers and mentors. It says nothing about any student; you may pass it on.",
		Begin:      guideBeginEN(), Subjects: "What it is about",
		Stages:      "Assignments and goals by placement",
		StagesAbout: "The student chooses a placement, and with each moment which assignment it was. Afterwards the student ticks which goal the moment shows.",
		Kinds:       "Assignments in %s", Kind: "Assignment", Asks: "The question that goes with it", Goals: "Goals", AllGoals: "Goals, in each placement", Thresholds: "Thresholds", Expected: "By the end of this placement the programme expects: %s.",
		TenMinutes: guideTenMinutesEN(), Guiding: guideGuidingEN(), Tips: guideTipsEN(), Views: guideViewsEN(), Discreet: guideDiscreetEN(),
		Rubric: "The rubric", RubricAbout: "Choose the description that is like what you read. If none fits, “I cannot judge” is a good answer.",
		Level: "Level", Letters: "Short", Means: "What it says", Because: "Why it matters: %s", Taught: "Where it is taught: %s",
		Over: "Statements and questions", Statement: "Statement", Question: "Question", QuestionOver: "About",
		Meaning: "Meaning", Description: "Description",
	}
}

func guideBeginEN() GuideChapter {
	return GuideChapter{
		Title: "What this journal asks, and why",
		Texts: []string{
			"The student knows the child in the classroom, the parent knows the child at home. In a warm, mutual and reciprocal dialogue they put that together, and the transition from home to school becomes gentler. Such a talk often takes but a minute, and then it is over.",
			"So the student pours a coffee moment afterwards, of two, five or ten minutes. There is one question at a time, and each may be skipped. “No opportunity” is an ordinary answer.",
		},
		Table: "The four parts of a coffee moment",
		Head:  [2]string{"Part", "What the student does"},
		Rows: []Pair{
			{"Welcome", "Telling what there was to see and hear, and apart from that: what did I think?"},
			{"Something to hold on to", "Dwelling on an attitude: how did I look at this parent and listen?"},
			{"Pouring coffee", "Dwelling on a skill: what did I say or do, and what came from the parent?"},
			{"Giving attention", "Taking a tip along and making an intention: “If …, then …”. At a later encounter it comes back."},
		},
		Close: "Levels are steps in what somebody does. No mark, total or average ever comes of them, not with you either.",
	}
}

func guideTenMinutesEN() GuideChapter {
	return GuideChapter{
		Title: "Reviewing a journal in ten minutes",
		Texts: []string{
			"You need not read everything with the same care to help a student on. This is one order that works. All that you say is saved at once: stop whenever you like.",
		},
		Table: "From beginning to end",
		Head:  [2]string{"Minutes", "What you do"},
		Rows: []Pair{
			{"0–1", "Look at the overview. Where does the student ask you to look? What is new or changed, and what stays quiet?"},
			{"1–4", "Read the moment with which the student asks for help, and then one other."},
			{"4–8", "Go through the criteria. Give your level, preferably before you see the student’s. With two or three of them write a next step: something small, that can be tried at the door tomorrow. If you read nothing about it, say that you cannot judge."},
			{"8–9", "Note one or two talking points: where do you look at it differently, what are you curious about?"},
			{"9–10", "Close with a sentence about the whole, and call the answer ready."},
		},
		Close: "Now and then take the same criterion at all students, one after the other: so you measure them alike. No answer leaves by itself: you call it ready, write it and send it.",
	}
}

func guideGuidingEN() GuideChapter {
	return GuideChapter{
		Title: "Guiding attitude and skills",
		Texts: []string{
			"An attitude grows in ordinary moments with parents, and with somebody who asks a question about them afterwards. The mentor sees the student at the door, the lecturer reads what the student thinks of it. Together you see more than each of you alone.",
			"Make chances: a place at the classroom door at drop-off, five minutes at the gate at pick-up, a photo or a drawing to look at together. If a student always talks with the same parents, another place often helps more than good advice.",
		},
		Table: "Questions that help",
		Head:  [2]string{"What you read or hear", "What you may ask"},
		Rows: []Pair{
			{"“That mum is not interested.”", "What could somebody have filmed? Which other story fits that, too?"},
			{"Always the same parents", "Whom have you not talked with yet? Where are you when that parent comes in?"},
			{"Only how the day was", "What does this parent know about the child that you do not? How could you ask?"},
			{"Much told, little asked", "What did the parent want to tell you? How did you show that you heard it?"},
			{"No language in common", "What did you understand without words? Which picture or gesture may help tomorrow?"},
			{"Only what happened, no why", "What made it go this way? What will you try next time?"},
			{"“It did not come to that.”", "That happens. Which chance does this school give, and who can help you with it?"},
		},
		Close: "Ask about one thing at a time, and about what somebody did. Then it stays something that a student can try.",
	}
}

func guideTipsEN() GuideChapter {
	return GuideChapter{
		Title: "Which tips do I take along?",
		Texts: []string{
			"A tip stays when a moment is tied to it. Help the student make an “if …, then …” of it, and ask about it later. “No opportunity yet” and “let go” are answers, too.",
		},
		Table: "Some to begin with",
		Head:  [2]string{"If …", "then …"},
		Rows: []Pair{
			{"a parent lingers at the door", "I tell what the child was busy with today"},
			{"I see a parent for the first time", "I say who I am and when I am here"},
			{"a parent is in a hurry", "I say one nice thing, and the rest tomorrow"},
			{"a parent says something that touches me", "I first repeat what I heard"},
			{"I have an explanation at hand", "I look for a second one"},
			{"my words do not get across", "I add a photo or a gesture"},
		},
		Close: "Take one along yourself. For instance: if a student asks for advice, then I first ask what was tried already.",
	}
}

func guideViewsEN() GuideChapter {
	return GuideChapter{
		Title: "Reading differences",
		Texts: []string{
			"At times you place a student elsewhere than the student does. That is a talking point, no error: you did not see the same things. First lay the two reasons side by side, and only then the two levels.",
		},
		Table: "What you may talk about",
		Head:  [2]string{"What you see", "What the talk may be about"},
		Rows: []Pair{
			{"The student is higher", "Which moment does the student think of that you did not read? What would you still like to see?"},
			{"The student is lower", "What works already, as you see it? Point at the moment."},
			{"You cannot judge", "Where can the student show this, and who will see it then?"},
			{"A criterion stays quiet", "Did it not come up, or was it not written down? A quiet criterion is not a low level."},
			{"Many look at it differently", "Perhaps the group reads the description in another way than you do. Read it together."},
		},
		Close: "If you think otherwise after the talk, write a new answer. It takes the place of the one before.",
	}
}

func guideDiscreetEN() GuideChapter {
	return GuideChapter{
		Title: "Discretion",
		Texts: []string{
			"What you read is about real families. Even behind an alias somebody can at times be recognised: by a job, a street, a language, something that happened.",
		},
		Table: "Where discretion counts",
		Head:  [2]string{"Where", "How you handle it"},
		Rows: []Pair{
			{"In the journal", "The student chooses an alias, usually writes weeks and not days, and sees when handing in what may make somebody recognisable. If there is still too much in it, ask to have it written otherwise."},
			{"In your answer", "Repeat nothing by which a family can be recognised."},
			{"In the group", "Show counts, no names. Of fewer than five students, counts can be recognised, too."},
			{"On your computer", "Keep hand-ins no longer than you need them. What you noted about students can be wiped."},
			{"With a real worry", "A worry about a child belongs with the mentor or the head of the school, not in this journal. Say so before the placement begins."},
		},
		Close: "A student’s margin and what is private are in no hand-in. Do not ask for it either.",
	}
}
