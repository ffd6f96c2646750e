package ui

// StudentWords are about one student's hand-in, as a lecturer reviews it.
type StudentWords struct {
	Title string
}

func studentNL() StudentWords {
	return StudentWords{
		Title: "Student",
	}
}

func studentEN() StudentWords {
	return StudentWords{
		Title: "Student",
	}
}
