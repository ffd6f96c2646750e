package words

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// DateWords are the words around dates.
type DateWords struct {
	Weekdays  [7]string // short, from Sunday
	Months    [12]string
	Short     [12]string // months where there is little room
	First     string     // the number of a month's first day, in a sentence
	Today     string
	TodayAt   string // the same where little room is left, with the time of day behind it
	Yesterday string
	NotADay   string // said beside what can't be read
	Week      string // with a number
}

// Month names the month of a day as a heading, with the year when it is not the one of now.
func (w *DateWords) Month(t, now time.Time) string {
	return Capital(w.Months[t.Month()-1]) + yearOf(t, now)
}

// WeekDays gives the days of the week around a day, from Monday to Friday: "9–13 maart"; to Sunday when it is to be whole.
func (w *DateWords) WeekDays(t, now time.Time, whole bool) string {
	monday := t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
	last := monday.AddDate(0, 0, 4)
	if whole {
		last = monday.AddDate(0, 0, 6)
	}
	from := w.number(monday) + "–"
	if monday.Month() != last.Month() {
		from = w.number(monday) + " " + w.Months[monday.Month()-1] + " – "
	}
	return from + w.number(last) + " " + w.Months[last.Month()-1] + yearOf(last, now)
}

func (w *DateWords) number(t time.Time) string {
	if t.Day() == 1 {
		return w.First
	}
	return strconv.Itoa(t.Day())
}

func yearOf(t, now time.Time) string {
	if t.Year() == now.Year() {
		return ""
	}
	return " " + strconv.Itoa(t.Year())
}

// Capital gives a text that begins with a capital, as a heading does.
func Capital(text string) string {
	if text == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

func (w *DateWords) SayWeek(n int) string { return fmt.Sprintf(w.Week, n) }

// Day gives a date as people say it: "do 12 maart", with the year when it is not the one of now.
func (w *DateWords) Day(t, now time.Time) string {
	return w.Weekdays[t.Weekday()] + " " + w.number(t) + " " + w.Months[t.Month()-1] + yearOf(t, now)
}

// With is Day with other names of the months, which are those for where little room is left.
func (w *DateWords) With(months *[12]string, t, now time.Time) string {
	s := w.Weekdays[t.Weekday()] + " " + strconv.Itoa(t.Day()) + " " + months[t.Month()-1]
	return s + yearOf(t, now)
}

// Near is day, with words for the last two days.
func (w *DateWords) Near(t, now time.Time) string {
	switch {
	case SameDay(t, now):
		return w.Today
	case SameDay(t, now.AddDate(0, 0, -1)):
		return w.Yesterday
	}
	return w.Day(t, now)
}

// Moment is near with the time of day.
func (w *DateWords) Moment(t, now time.Time) string { return w.Near(t, now) + " " + Clock(t) }

// Brief is a day of the week with the time of day, and with the date as well where a week alone would not tell which.
func (w *DateWords) Brief(t, now time.Time) string {
	if t.After(now.AddDate(0, 0, -6)) {
		return w.Weekdays[t.Weekday()] + " " + Clock(t)
	}
	return w.With(&w.Short, t, now) + " " + Clock(t)
}

// WholeDay is Day with the year, whichever it is.
func (w *DateWords) WholeDay(t time.Time) string { return w.Day(t, time.Time{}) }

// WholeMoment is Moment with the year, whichever it is.
func (w *DateWords) WholeMoment(t time.Time) string { return w.Moment(t, time.Time{}) }

// Column gives a day for lists, and of today the hour; columnWidth cells hold it with a gap behind.
func (w *DateWords) Column(t, now time.Time) string {
	if SameDay(t, now) {
		return w.TodayAt + " " + Clock(t)
	}
	return w.With(&w.Short, t, now)
}

const ColumnWidth = 16

func SameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}

// Clock gives the time of day: "15:42".
func Clock(t time.Time) string { return t.Format("15:04") }

// ParseDay reads a date that was typed: "12/3", "12-3-2026", "12 maart", or the words for today and yesterday. Without a
// year it is the last such day up to now. It says false for anything else.
func (w *DateWords) ParseDay(s string, now time.Time) (time.Time, bool) {
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	switch s = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(s)), "'", "’"); s {
	case w.Today:
		return today, true
	case w.Yesterday:
		return today.AddDate(0, 0, -1), true
	}
	var n []int
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("/-. ", r) }) {
		if part == w.First {
			part = "1"
		}
		v, err := strconv.Atoi(part)
		if month := w.month(part); err != nil && month > 0 && len(n) == 1 {
			v, err = month, nil
		}
		if err != nil {
			return time.Time{}, false
		}
		n = append(n, v)
	}
	switch {
	case len(n) == 2:
		t, ok := date(now.Year(), n[1], n[0], now.Location())
		if ok && t.After(today.AddDate(0, 0, 1)) {
			t, ok = date(now.Year()-1, n[1], n[0], now.Location())
		}
		return t, ok
	case len(n) == 3 && n[0] > 1900:
		return date(n[0], n[1], n[2], now.Location())
	case len(n) == 3:
		if n[2] < 100 {
			n[2] += 2000
		}
		return date(n[2], n[1], n[0], now.Location())
	}
	return time.Time{}, false
}

// ParsePast is ParseDay for what has happened: it refuses a day to come as well.
func (w *DateWords) ParsePast(s string, now time.Time) (time.Time, bool) {
	day, ok := w.ParseDay(s, now)
	return day, ok && !day.After(now)
}

// month gives the number of a month by its name or the beginning of it, 0 for anything else.
func (w *DateWords) month(name string) int {
	for i := range w.Months {
		full := strings.ToLower(w.Months[i])
		if name == strings.ToLower(w.Short[i]) || len(name) > 2 && strings.HasPrefix(full, name) {
			return i + 1
		}
	}
	return 0
}

// date is time.Date that refuses days which a month does not have.
func date(year, month, day int, zone *time.Location) (time.Time, bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, zone)
	return t, year >= 2000 && year < 2200 && int(t.Month()) == month && t.Day() == day
}

// ParseClock reads a time of day that was typed: "15:42", "15u42", "8.05", "15h", "1542".
func ParseClock(s string) (hour, minute int, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	fields := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(":.uh ", r) })
	if len(fields) == 1 && len(fields[0]) == 4 {
		fields = []string{fields[0][:2], fields[0][2:]}
	}
	if len(fields) < 1 || len(fields) > 2 {
		return 0, 0, false
	}
	hour, err := strconv.Atoi(fields[0])
	if err == nil && len(fields) == 2 {
		minute, err = strconv.Atoi(fields[1])
	}
	return hour, minute, err == nil && hour >= 0 && hour < 24 && minute >= 0 && minute < 60
}
