package words

func datesFR() DateWords {
	return DateWords{
		Weekdays: [7]string{"di", "lu", "ma", "me", "je", "ve", "sa"},
		Months: [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
			"octobre", "novembre", "décembre"},
		Short: [12]string{"janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"},
		First: "1er", TodayAt: "auj.",
		Today: "aujourd’hui", Yesterday: "hier", Week: "semaine %d", NotADay: "pas compris ; par exemple 12/3",
	}
}
