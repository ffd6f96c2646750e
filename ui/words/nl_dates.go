package words

func datesNL() DateWords {
	return DateWords{
		Weekdays: [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
		Months: [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
			"oktober", "november", "december"},
		Short: [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
		First: "1", TodayAt: "vandaag",
		Today: "vandaag", Yesterday: "gisteren", Week: "week %d", NotADay: "niet herkend; bijvoorbeeld 12/3",
	}
}
