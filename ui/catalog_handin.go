package ui

// HandInWords are about handing in.
type HandInWords struct {
	Title string
}

func handInNL() HandInWords {
	return HandInWords{
		Title: "Indienen",
	}
}

func handInEN() HandInWords {
	return HandInWords{
		Title: "Handing in",
	}
}
