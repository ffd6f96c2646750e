package words

func datesEN() DateWords {
	return DateWords{
		Weekdays: [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		Months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"},
		Short: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		First: "1", TodayAt: "today",
		Today: "today", Yesterday: "yesterday", Week: "week %d", NotADay: "not recognised; for instance 12/3",
	}
}
