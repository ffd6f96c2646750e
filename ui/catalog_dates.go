package ui

import "fmt"

// DateWords are the words around dates.
type DateWords struct {
	Weekdays  [7]string // short, from Sunday
	Months    [12]string
	Short     [12]string // months where there is little room
	Today     string
	Yesterday string
	NotADay   string // said beside what can't be read
	Week      string // with a number
}

func (w *DateWords) week(n int) string { return fmt.Sprintf(w.Week, n) }

func datesNL() DateWords {
	return DateWords{
		Weekdays: [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
		Months: [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
			"oktober", "november", "december"},
		Short: [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
		Today: "vandaag", Yesterday: "gisteren", Week: "week %d", NotADay: "niet herkend; bijvoorbeeld 12/3",
	}
}

func datesEN() DateWords {
	return DateWords{
		Weekdays: [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		Months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"},
		Short: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		Today: "today", Yesterday: "yesterday", Week: "week %d", NotADay: "not recognised; for instance 12/3",
	}
}
