package words

func reportDataEN() ReportDataWords {
	return ReportDataWords{
		Title: "Data in koffiemoment", For: "For the programme: what is kept where, what leaves, and who looks after it",
		About:  "No legal advice: this says what the program does. What may and must be done at your school, the programme decides.",
		Screen: "Data: what is kept, and where", Said: "For the programme: two pages, without a word about anybody.",
		Files: GuideChapter{
			Title: "What is where, and for how long",
			Texts: []string{"Everything is in files on the computer of whoever works with it. There is no account, no server and no telemetry, and the program can open no connection."},
			Table: "Files", Head: [2]string{"What", "What is in it, where, and until when"},
			Rows: []Pair{
				{"A student’s journal", "logboek.db, in %LOCALAPPDATA%\\koffiemoment (Windows), ~/Library/Application Support/koffiemoment (macOS) or ~/.local/share/koffiemoment (Linux). Entries with earlier versions, the words that were replaced when handing in among them; drafts, self-assessments, answers; families go by an alias. What is thrown away lies in the bin for 30 days and is gone for good after that, from the backups within reach too."},
				{"Backups of it", "In reservekopieen beside it or a chosen folder: the last ten, and one a month. After a mishap sometimes a file koffiemoment-gered."},
				{"A lecturer’s file", "nalezen.db, in the same place: names of students, levels, remarks, talking points, never the hand-ins themselves. Until they wipe it: x for one student, o for who is no longer in the folder; then 30 days more in the bin."},
				{"Hand-ins, answers, reports", "Ordinary files in Documents/koffiemoment or a chosen folder, and in antwoorden. They stay, also on the learning platform and in mail, until somebody removes them."},
				{"Settings", "A small file apart: language, theme, folders for backups. No text of anybody."},
			},
			Close: "This is not encrypted, unless somebody locks it: then nobody opens it without passphrase or recovery sheet (age).",
		},
		Leaves: DataChapter{
			Title: "What leaves, and only when",
			Texts: []string{
				"Nothing, until a student makes a file and passes it on, having seen what the lecturer gets to read. In it are the entries chosen, the name that the student shows, aliases, placement and weeks, and usually the self-assessment; what was written beside them, only after a yes. Never: the margin, what is private, times of day, earlier versions, drafts, the bin, the list of families.",
				"It can be sealed with a passphrase or for the lecturer’s key, and so is the answer then. A signature says that a file comes from the same journal or lecturer as those before, not who that is.",
				"In 250 invented reflections that it had never met, the discretion check found 98 of each 100 names, 98 of numbers and dates, 93 of streets, towns and schools, and 64 of sensitive matters; told in everyday words, 36. It helps and guarantees nothing: a family can be known without a name, too.",
			},
		},
		Tasks: GuideChapter{
			Title: "Who looks after what, and what if somebody asks",
			Texts: []string{"Each looks after what is on their own device; the programme cannot get at it."},
			Table: "Tasks and questions", Head: [2]string{"Who, or what is asked", "For what, or what you do"},
			Rows: []Pair{
				{"The student", "Aliases, reading before handing in, their own device (lock, disk encryption), clearing up after their studies."},
				{"The lecturer", "The files received and nalezen.db: only on a secured device of their own, no longer than needed."},
				{"The programme", "Agreements on keeping and wiping, the learning platform, what parents and schools are told beforehand. The makers of the program get nothing."},
				{"A student wants all of theirs", "Settings, All of mine. What a lecturer noted, they put on paper with report answer FILE."},
				{"A parent wants to know what is there", "The student looks for the alias (list --alias NAME) and shows the entry, or makes a report of it."},
				{"A parent wants it to go", "The student throws the entry away and removes it for good. If it was handed in, the lecturer and the learning platform remove the file as well."},
				{"A student wants the lecturer to wipe", "x at that student, for good in the bin, and the file received by hand."},
			},
			Close: "Copies that somebody made elsewhere, or that a cloud service keeps, are beyond the program’s reach.",
		},
		Mixed: GuideChapter{
			Title: "Different versions side by side",
			Texts: []string{"What is written today is read by every later program."},
			Table: "What happens", Head: [2]string{"If", "Then"},
			Rows: []Pair{
				{"A file of a newer program", "It is named and not half read; a journal stays as it is. Take the newest version and open it again."},
				{"A file of an older program", "It is read. The answer has the new form: a program from before that form says that a newer version is needed."},
				{"Students with other versions of the rubric", "Each is judged with the rubric that was handed in with; it is in the file, also when the lecturer uses another."},
				{"An answer about an earlier version of an entry", "It stands there with the version that it is about, and does not move to other words."},
			},
			Close: "Agree on one version of the rubric where a placement begins; the start file brings it to everybody.",
		},
	}
}
