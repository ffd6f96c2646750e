package words

// courseEN are the same pages as courseNL.
func courseEN() []Lesson {
	return []Lesson{
		{
			Name: "the course", Title: "The course and this program",
			Text: []string{"Looking for something from the course? Here is where to find it."},
			Pairs: []Pair{
				{"Aim", "F5 at an attitude or skill: why and where"},
				{"Statements", "“Statements”: before you begin, and at the end"},
				{"Learning", "“Head – heart – hands”: three questions over a placement"},
				{"Metaphor", "each “New coffee moment”, from welcome to attention"},
				{"Attitudes", "“Attitudes”: seven steps, each with a question"},
				{"Skills", "from “Taking initiative” to “Fostering interaction”"},
				{"Context", "“Chances and families”: what can happen at this school?"},
				{"Conditions", "“School card”, also with the list of your own school"},
			},
			Reason: "What belongs to no single moment is in “Around this placement”. Take from it what you need today.",
		},
		{
			Name: "the course, continued", Title: "The course: looking, sharing, taking along",
			Text: []string{"And what comes after the talk, alone or with others."},
			Pairs: []Pair{
				{"One story", "“The single story”, “The parent’s turn”, “Look back”"},
				{"Self", "“Writing mirror”, and “Then and now”"},
				{"Tasks", "your placement in “Settings”, the task at each moment"},
				{"Goals", "after each moment, and in the “Self-assessment”"},
				{"Discretion", "“Handing in” first shows who might be recognised"},
				{"Guidance", "“Handing in”, and “Answers” from your lecturer"},
				{"Tips", "“Cards for the group”, and what you take along: “Tips”"},
			},
			Reason: "You go through the school card with your mentor. Your lecturer reads the “Guide to the lesson”, and can lay everything ready in one “Start file”.",
		},
	}
}
