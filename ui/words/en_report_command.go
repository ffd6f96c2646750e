package words

func reportCommandEN() ReportCommandWords {
	return ReportCommandWords{
		Format:    "`form` of the report: html, pdf, docx, md, csv (a row per moment) or criteria.csv (a row per criterion)",
		Out:       "`folder` for the report, - for standard output; otherwise Documents/koffiemoment",
		Open:      "opens the report in the program that your computer has for it",
		Margins:   "takes your margin along as well, which is for you alone",
		Private:   "takes the moments that you kept private along as well",
		Names:     "shows a table of all students by name as well",
		Wish:      "how the `sentence` goes on that begins with “Give me this week …”; otherwise lines to write on",
		Four:      "four cards on a page instead of two",
		KeepFound: "leaves your sentence as it is, even when something is found in it",
		WishFound: Plural{"1 finding in your sentence may identify someone. Nothing was written. Write your sentence differently, or leave it as it is with --keep-found.",
			"%d findings in your sentence may identify someone. Nothing was written. Write your sentence differently, or leave it as it is with --keep-found."},
		NoForm:      "There is no such report in the form %s; choose from %s.",
		NoAnswer:    "There is no answer to show yet. Open one with: koffiemoment answer FILE",
		NoHandIns:   "There is no hand-in here that can be read. See what there is with: koffiemoment review --list",
		NothingSaid: "You noted nothing about this journal yet.",
		NotHandedIn: "%s is no journal that was handed in.",
		Sealed:      "This file is sealed. Give the passphrase that you agreed on with --passphrase-file, or your key with --identity.",
		NotWritten:  "Nothing could be written in this folder: %s (%s)\nNo report was made. Choose another folder with --out.",
		NoCards:     "There are no cards yet. Make them in the program: p on the overview.",
		Unopened:    "Your computer did not open it. Open it yourself.",
	}
}

func reportCommandsEN() map[string]CommandText {
	return map[string]CommandText{
		"report": {Short: "Reports to read, to print or to give to somebody", Long: "Makes a report as HTML, PDF, Word document, plain text or spreadsheet. " +
			"Each says on its first line whom it is for. What is private is only in a report for yourself, and your margin only when you ask for it. " +
			"A report never takes the place of another, and opens only with --open."},
		"report entry": {Short: "One entry, for yourself", Example: "koffiemoment report entry 12 --format pdf"},
		"report stage": {Short: "A placement of your own journal, for yourself", Long: "Makes a report of a placement, with a picture of your growth, your self-assessment and all your moments, for yourself. Without an id it is your present placement.",
			Example: "koffiemoment report stage stage-1 --format docx"},
		"report study":  {Short: "All placements, for yourself"},
		"report handin": {Short: "A journal that was handed in, to be read without this program", Example: "koffiemoment report handin zoe-stage-1.koffie --open"},
		"report answer": {Short: "Both views side by side", Long: "Lays what the student and the lecturer wrote side by side: without a file the answers in your own journal, " +
			"with a hand-in what you noted beside it as its lecturer."},
		"report talk": {Short: "A talk sheet: one page, with room to write", Long: "Makes one page for a talk: where student and lecturer differ, talking points, a question, and room to write. " +
			"Without a file about your own placement, with a hand-in about that student. What does not fit is chosen, and said."},
		"report cohort": {Short: "A picture of the group, without names", Long: "Shows of each group where the students stand and where the lecturer places them, in pictures and tables. Without --names there is no name in it, and a group of fewer than five stays out.",
			Example: "koffiemoment report cohort submissions.zip --format pdf"},
		"report guide": {Short: "The lecturer’s guide, with the rubric"},
		"report data": {Short: "A page on data, for the programme", Long: "Makes a page on data, for the programme: what is kept where and for how long, what leaves and only when, " +
			"what the discretion check finds and misses, who looks after what, what to do when somebody asks for their data, and what happens when versions differ. It says nothing about anybody.",
			Example: "koffiemoment report data --format docx"},
		"report mentor": {Short: "A page for your mentor, with no family on it", Example: "koffiemoment report mentor --wish \"a quarter of an hour at the gate\" --format pdf"},
		"report cards":  {Short: "Your cards for the group, to cut out", Example: "koffiemoment report cards --four --format pdf"},
	}
}
