package words

func reportScreenEN() ReportScreenWords {
	return ReportScreenWords{
		Title: "Report", About: "A file to read, to print or to give to somebody. It is put on your computer; nothing is sent.",
		Row: "Report", RowNote: "on paper, in the browser, in Word",
		Forms: map[string]NamedAbout{
			"html":         {"For the browser (html)", "Reads well on any screen, on a phone and with a screen reader too."},
			"pdf":          {"On paper (pdf)", "Looks the same everywhere, ready to be printed."},
			"docx":         {"In Word (docx)", "To go on writing in."},
			"md":           {"As plain text (md)", "For any program that shows text."},
			"csv":          {"Moments in a spreadsheet (csv)", "A row per moment, for Excel or another spreadsheet."},
			"criteria.csv": {"Criteria in a spreadsheet (csv)", "A row per criterion."},
		},
		WithMargins: "Your margin goes along", WithoutMargins: "Your margin stays here", MarginsAbout: "Enter changes it. Your margin holds what is for you alone.",
		Making: "One moment: the report is being written", DoneOf: "%d of %d read", Stopped: "Stopped. Nothing was written.",
		Made: "%s is ready in %s.", Open: "Open it", OpenAbout: "in the program that your computer has for it", Folder: "Show the folder",
		Unopened: "Your computer did not open %s. Open it yourself among your files.",

		Entry: "This moment", EntryAbout: "All that you wrote about it, for yourself.",
		Stage: "%s", StageAbout: "All your moments of this placement, your self-assessment and a picture of your growth, for yourself.",
		Study: "All placements", StudyAbout: "Everything from the beginning until now, for yourself.",
		NoFolder:   "There is no folder to save it in. Choose one with: koffiemoment report … --out FOLDER",
		TooLong:    "On paper this would be more than 10,000 pages. Nothing was written. Take the HTML.",
		NoTalk:     "There will be a talk sheet as soon as you handed something in or got an answer.",
		FileSealed: "journal", FileMargins: "with margin", FilePrivate: "with private", FileNames: "with names",
		WithPrivate: "What is private goes along", WithoutPrivate: "What is private stays here", PrivateAbout: "Enter changes it. It is about moments that you kept wholly private.",
		AskWish: "Your sentence may say whom it is about.", AskWishAbout: "Your mentor knows the families, but the page may be left lying.", MendWish: "Change the sentence", LeaveWish: "Leave it as it is",
		NoHandIn: "The file that you handed in is no longer there, or it is sealed. Hand in again to make a report of it.",
		HandIn:   "The journal that was handed in", HandInAbout: "All that is in it, to be read without this program.",
		Answer: "Both views side by side", AnswerAbout: "What the student and the lecturer wrote, beside each other.",
		Talk: "Talk sheet", TalkAbout: "One page for the talk, with room to write.",
		Cohort: "A picture of the group", CohortAbout: "Where the students stand, without names.",
		Named: "The group, with names", NamedAbout: "With a table of all students. For you alone.",
		Guide: "The lecturer’s guide", GuideAbout: "What the journal asks and why, with the rubric.",
		Wish: "Give me this week …", WishAbout: "End the sentence: what do you ask for? Without one there are lines on the page.",
		Mentor: "Page for your mentor", MentorAbout: "What you ask this week, with room for an answer. What your mentor writes, you type over beside a moment (m).",
		Cards: "Cards for the group", CardsAbout: "Two on a page, to cut out. They don’t say about whom, where or when.",
		Four: "Cards, four on a page", FourAbout: "Smaller, for short moments.",
	}
}
