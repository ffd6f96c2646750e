package ui

// ReviewWords are about the queue of hand-ins and all that concerns the whole cohort.
type ReviewWords struct {
	Title string
}

func reviewNL() ReviewWords {
	return ReviewWords{
		Title: "Nalezen",
	}
}

func reviewEN() ReviewWords {
	return ReviewWords{
		Title: "Reviewing",
	}
}
