package words

func handInOutputEN() HandInOutput {
	return HandInOutput{
		None:        "No entry that can go along fits this. Nothing was written. See which there are with: koffiemoment list",
		Private:     "Entry %s is private and stays here. Nothing was written. Leave it out, or first take its private mark off in the program.",
		OtherStage:  "Entry %s belongs to another placement than that of --stage. Nothing was written. Leave out one of the two.",
		Stays:       Plural{"1 private entry stays here.", "%d private entries stay here."},
		Fixed:       "Each self-assessment that went along is fixed now. What you change later is kept beside it.",
		SendIt:      "Pass this file on yourself; koffiemoment sends nothing. Later you open the answer with: koffiemoment answer FILE",
		Identifying: "This may identify someone", Sensitive: "This touches a sensitive matter",
		Kept: "stays as it is", NothingFound: "Nothing was found. This helps, but is no guarantee: read it over yourself, too.",
		Instead:    "suggestion: “%s”",
		Undecided:  Plural{"1 finding may identify someone and waits for your choice.", "%d findings may identify someone and wait for your choice."},
		ReplacedIn: Plural{"1 passage was replaced, in your journal too.", "%d passages were replaced, in your journal too."},
		Unwritten:  "Nothing was written. --check shows what was found.",
		Decide:     "Replace them in the program: koffiemoment handin, or as --check suggests with --replace-found. To leave all of it as it is, use --keep-found.",
		Places:     PlaceWords{Alias: "alias", Why: "why this one", Reply: "your reply to an answer", Estimate: "self-assessment", Deeper: "deepening"},
		Preview: PreviewWords{
			Student: "Student", NoName: "without a name", Stage: "Placement", Made: "Made", Chosen: "Chosen", Aliases: "Aliases",
			Dates: "Dates", Weeks: "placement weeks only", Real: "the dates themselves",
			Whole: "everything", Picked: "picked by hand", Range: "%s to %s",
			Version: "version %d", Open: "still open", Finished: "finished",
			Moments: "moments", Outcome: "What came of the intention", Reply: "Your reply to an answer", ReplyTo: "Your reply to %s",
			Entry: "Entry %s", Another: "a moment that does not go along",
			EstimateStays: "Your self-assessment stays here.",
			Stays:         "Your margin and the times of day do not go along.",
		},
	}
}
