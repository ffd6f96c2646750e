package note

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// day is one that stands in a text: a date, with an hour or without, or what is wrong with it. The zero day is none.
type day struct {
	date  time.Time // at midnight
	clock time.Duration
	timed bool
	doubt Doubt
}

// when is the moment that it means. A day without an hour is taken at noon, for what stands there is no hour of the night; today, no later than now.
func (d day) when(now time.Time) time.Time {
	if d.date.IsZero() || d.doubt != NoDoubt {
		return time.Time{}
	}
	hour, minute := 12, 0
	if d.timed {
		hour, minute = int(d.clock/time.Hour), int(d.clock%time.Hour/time.Minute)
	}
	t := time.Date(d.date.Year(), d.date.Month(), d.date.Day(), hour, minute, 0, 0, now.Location())
	if t.After(now) {
		return now
	}
	return t
}

// again is the same day without its hour, which was that of one moment.
func (d day) again() day {
	d.clock, d.timed = 0, false
	return d
}

// longestHeading is how many characters a line with a date may have; "donderdag 12 september 2026 om 15u42" has 36.
const longestHeading = 60

// heading reads a line that holds nothing but a date, with or without an hour.
func heading(line string, now time.Time) (day, bool) {
	if len(line) > 4*longestHeading {
		return day{}, false
	}
	line = strings.Trim(strings.ToLower(unmarked(line)), " #*_:")
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if len(words) == 0 || len(words) > 8 || utf8.RuneCountInString(line) > longestHeading {
		return day{}, false
	}
	if d, rest, ok := dated(words, now); ok && d.hour(rest, now) {
		return d, true
	}
	if weekdays()[strings.TrimSuffix(words[0], ".")] {
		d, rest, ok := dated(words[1:], now)
		return d, ok && d.hour(rest, now)
	}
	return day{}, false
}

// dated reads the date that words begin with.
func dated(words []string, now time.Time) (d day, rest []string, ok bool) {
	if len(words) == 0 {
		return day{}, nil, false
	}
	if n, sign, numbers := numbersOf(words[0]); numbers {
		if sign == '.' && len(n) == 2 { // an hour is written so as well
			return day{}, nil, false
		}
		d, ok = dayOf(n, false, now)
		return d, words[1:], ok
	}
	if strings.Contains(words[0], "-") { // 12-mrt-2026
		words = append(strings.Split(words[0], "-"), words[1:]...)
	}
	if len(words) < 2 {
		return day{}, nil, false
	}
	number, month := ordinal(words[0]), monthOf(words[1])
	if month == 0 {
		number, month = ordinal(words[1]), monthOf(words[0])
	}
	if number == 0 || month == 0 {
		return day{}, nil, false
	}
	n, rest := []int{number, month}, words[2:]
	if len(rest) > 0 {
		if year := strings.TrimLeft(rest[0], "'’"); len(year) == 4 || len(year) == 2 && len(rest) == 1 {
			if y, err := strconv.Atoi(year); err == nil && y >= 0 {
				n, rest = append(n, y), rest[1:]
			}
		}
	}
	d, ok = dayOf(n, false, now)
	return d, rest, ok
}

// numbersOf takes apart a date in numbers: two or three, with one sign between them.
func numbersOf(word string) (n []int, sign byte, ok bool) {
	word = strings.TrimSuffix(word, ".")
	at := strings.IndexAny(word, "/-.")
	if at < 1 {
		return nil, 0, false
	}
	sign = word[at]
	parts := strings.Split(word, string(sign))
	if len(parts) > 3 {
		return nil, 0, false
	}
	for i, part := range parts {
		v, err := strconv.ParseUint(part, 10, 16)
		year := i == 2 || i == 0 && len(parts) == 3
		if err != nil || len(part) > 4 || len(part) > 2 && !year || len(part) == 3 {
			return nil, 0, false
		}
		n = append(n, int(v))
	}
	return n, sign, true
}

// nearly is how far a day without a year may lie ahead to be a slip rather than one of the year before.
const nearly = 31 * 24 * time.Hour

// dayOf makes a day of numbers, the year first where that has four of them, else the day, or the month where that stands first. Without a year it
// is the last such day. It says false for numbers that nobody writes as a date.
func dayOf(n []int, monthFirst bool, now time.Time) (day, bool) {
	if len(n) == 3 && n[0] > 31 {
		n = []int{n[2], n[1], n[0]}
	} else if monthFirst {
		n = append([]int{n[1], n[0]}, n[2:]...)
	}
	today := midnight(now)
	if len(n) == 2 {
		if n[0] < 1 || n[0] > 31 || n[1] < 1 || n[1] > 12 {
			return day{}, false
		}
		d, ok := dateOf(now.Year(), n[1], n[0], now)
		if !ok || d.After(today.Add(nearly)) { // 29 February may have been last year's
			if before, was := dateOf(now.Year()-1, n[1], n[0], now); was {
				d, ok = before, true
			}
		}
		return judged(d, ok, today), true
	}
	if n[2] < 100 {
		n[2] += 2000
	}
	d, ok := dateOf(n[2], n[1], n[0], now)
	return judged(d, ok, today), true
}

func judged(date time.Time, ok bool, today time.Time) day {
	switch {
	case !ok:
		return day{doubt: Impossible}
	case date.After(today):
		return day{doubt: Future}
	}
	return day{date: date}
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// dateOf is time.Date that refuses what no calendar has, and what lies before there were such phones.
func dateOf(year, month, number int, now time.Time) (time.Time, bool) {
	t := time.Date(year, time.Month(month), number, 0, 0, 0, 0, now.Location())
	return t, year >= 2000 && int(t.Month()) == month && t.Day() == number
}

// hour takes in what stands behind a date: nothing, or an hour. One of today that is still to come is one in the future.
func (d *day) hour(words []string, now time.Time) bool {
	if len(words) > 0 {
		switch words[0] {
		case "om", "at", "à", "-", "–", "@", "rond", "vers", "around":
			words = words[1:]
			if len(words) == 0 {
				return false
			}
		}
	}
	if len(words) == 0 {
		return true
	}
	clock, possible, ok := clockOf(strings.Join(words, ""))
	switch {
	case !ok:
		return false
	case !possible:
		d.doubt = Impossible
	case d.doubt == NoDoubt && d.date.Add(clock).After(now) && d.date.Equal(midnight(now)):
		d.doubt = Future
	}
	d.clock, d.timed = clock, true
	return true
}

// clockOf reads an hour: 15:42, 15.42, 15u42, 15u, 15h30, 3:42pm. It is possible when a day has it.
func clockOf(s string) (clock time.Duration, possible, ok bool) {
	late, half := false, false
	for _, end := range []string{"am", "a.m.", "pm", "p.m."} {
		if before, found := strings.CutSuffix(s, end); found {
			s, half, late = before, true, end[0] == 'p'
		}
	}
	s = strings.TrimSuffix(strings.TrimSuffix(s, "uur"), "u")
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(":.uh", r) })
	if s == "" || len(parts) == 0 || len(parts) > 3 || strings.Trim(s, "0123456789:.uh") != "" {
		return 0, false, false
	}
	n := [3]int{}
	for i, part := range parts {
		v, err := strconv.Atoi(part)
		if err != nil || len(part) > 2 || i > 0 && len(part) != 2 {
			return 0, false, false
		}
		n[i] = v
	}
	possible = n[0] < 24 && n[1] < 60 && n[2] < 60 && (!half || n[0] >= 1 && n[0] <= 12)
	if half {
		n[0] %= 12
		if late {
			n[0] += 12
		}
	}
	return time.Duration(n[0])*time.Hour + time.Duration(n[1])*time.Minute, possible, true
}

// ordinal reads the number of a day: 12, 12e, 1er, 12th.
func ordinal(word string) int {
	digits := strings.TrimRight(word, ".abcdefghijklmnopqrstuvwxyz")
	switch word[len(digits):] {
	case "", ".", "e", "er", "de", "ste", "st", "nd", "rd", "th":
	default:
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || n > 31 || len(digits) > 2 {
		return 0
	}
	return n
}

// monthOf gives the number of a month by its name or a short form of that, 0 for anything else.
func monthOf(word string) int { return months()[strings.TrimSuffix(word, ".")] }

var months = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for i, names := range []string{
		"jan januari january janv janvier", "feb februari february febr fév févr février fevrier", "mrt maart mar march mars maa",
		"apr april avr avril", "mei may mai", "jun juni june juin", "jul juli july juil juillet", "aug augustus august août aout",
		"sep sept september septembre", "okt oktober oct october octobre", "nov november novembre", "dec december déc décembre decembre",
	} {
		for _, name := range strings.Fields(names) {
			all[name] = i + 1
		}
	}
	return all
})

var weekdays = sync.OnceValue(func() map[string]bool {
	return setOf("ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "+
		"mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "+
		"lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche", " ")
})

func setOf(names, between string) map[string]bool {
	all := map[string]bool{}
	for _, name := range strings.Split(names, between) {
		all[name] = true
	}
	return all
}

// unmarked is a line without the signs that apps put around names and hours to steer the direction of writing, and with plain spaces.
func unmarked(s string) string { return marks.Replace(s) }

var marks = strings.NewReplacer("\u200e", "", "\u200f", "", "\u202a", "", "\u202b", "", "\u202c", "", "\u202d", "", "\u2066", "", "\u2067", "",
	"\u2068", "", "\u2069", "", "\ufeff", "", "\u00a0", " ", "\u202f", " ", "\u2009", " ", "\t", " ")
