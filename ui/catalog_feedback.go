package ui

// FeedbackWords are about the answers that came home.
type FeedbackWords struct {
	Title string
}

func feedbackNL() FeedbackWords {
	return FeedbackWords{
		Title: "Antwoord",
	}
}

func feedbackEN() FeedbackWords {
	return FeedbackWords{
		Title: "Answer",
	}
}
