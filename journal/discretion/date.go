package discretion

import (
	"strconv"
	"strings"
	"unicode"
)

// months are those of a date, shortMonths those cut off, with a full stop or without. Both are folded.
var (
	months = newSet(`
		januari februari maart april mei juni juli augustus september oktober november december january february march may june july august
		october janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre`)
	shortMonths = newSet("jan feb febr mrt apr jun jul aug sep sept okt oct nov dec")
)

func isMonth(folded string) bool { return months.has(folded) || shortMonths.has(folded) }

// ordinalEnds end the number of a day, the longest first.
var ordinalEnds = [...]string{"sten", "ste", "den", "de", "en", "st", "nd", "rd", "th", "er", "e"}

// longDates gives the dates with their month in letters: 20sten van december, maart 3, 2025. A pattern for them would look at every word
// beside a digit.
func (d *document) longDates() []span {
	var found []span
	taken := 0
	for i := range d.words {
		w := &d.words[i]
		if !w.month {
			continue
		}
		end := w.end
		if shortMonths.has(w.folded) && strings.HasPrefix(d.text[end:], ".") {
			end++
		}
		if start := d.dayBefore(w.start); start >= taken && start < w.start {
			taken = d.yearBehind(end)
			found = append(found, span{start, taken})
		} else if day := d.dayBehind(end); day > end && w.start >= taken {
			taken = d.yearBehind(day)
			found = append(found, span{w.start, taken})
		}
	}
	return found
}

// dayBefore gives where the day before a month begins, or the month itself.
func (d *document) dayBefore(month int) int {
	at := month
	if at > 0 && (d.text[at-1] == ' ' || d.text[at-1] == '-') {
		at--
	}
	for _, of := range [...]string{" of", " van"} {
		at -= len(of) * strings.Count(lowerEnd(d.text[:at], len(of)), of)
	}
	for _, end := range ordinalEnds {
		if n := at - len(end); n > 0 && digit(d.text[n-1]) && strings.EqualFold(d.text[n:at], end) {
			at = n
			break
		}
	}
	start := at
	for start > 0 && at-start < 3 && digit(d.text[start-1]) {
		start--
	}
	if n := at - start; n == 0 || n > 2 {
		return month
	}
	return start
}

// lowerEnd gives the last bytes of a text in lower case.
func lowerEnd(text string, n int) string { return strings.ToLower(text[max(0, len(text)-n):]) }

// dayBehind gives the end of the day behind a month, or its own: maart 3rd.
func (d *document) dayBehind(month int) int {
	rest, n := d.text[month:], 1
	for n < 4 && digitAt(rest, n) {
		n++
	}
	if rest == "" || rest[0] != ' ' || n < 2 || n > 3 {
		return month
	}
	for _, end := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(rest[n:], end) {
			return month + n + len(end)
		}
	}
	return month + n
}

// yearBehind gives the end of the year behind a date, or its own: , 2025 and '25.
func (d *document) yearBehind(end int) int {
	at := end
	for _, sign := range [...]string{",", " "} {
		at += len(sign) * min(1, strings.Count(d.text[at:min(len(d.text), at+1)], sign))
	}
	if at == end && strings.HasPrefix(d.text[at:], "-") {
		at++ // 3-mei-2021
	}
	year := d.text[at:min(len(d.text), at+5)]
	if rest, cut := strings.CutPrefix(year, "'"); cut && len(rest) >= 2 && strings.Trim(rest[:2], figures) == "" && !digitAt(rest, 2) {
		return at + 3
	}
	if len(year) >= 4 && strings.Trim(year[:4], figures) == "" && !digitAt(year, 4) {
		return at + 4
	}
	return end
}

func digitAt(text string, at int) bool { return at < len(text) && digit(text[at]) }

// calendar takes a date that can be, as a date of birth where the words before it say so.
func calendar(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	if !d.alone(at) || !possible(text) {
		return place{}, false
	}
	start := at.start
	at.start = d.weekdayStart(at.start)
	if near(d, start, "gebor", "geboortedatum", "jarig", "verjaar", "geb.", "°", "wordt", "born", "nee le", "ne le") {
		return place{kind: BirthDate, start: at.start, end: at.end}, true
	}
	return place{start: at.start, end: at.end}, true
}

// weekdays stand before a date.
var weekdays = newSet(`
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di din wo woe woens do don dond vr vrij za zat zo zon monday tuesday
	wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche`)

// weekdayStart takes the weekday before a date along: it tells which week is meant.
func (d *document) weekdayStart(at int) int {
	i := d.wordAt(at) - 1
	before := d.at(i)
	gap := d.text[before.end:at]
	if article := before.folded; gap == " " && d.joined(i) && (article == "de" || article == "den") && weekdays.has(d.before(i)) {
		return d.words[i-1].start
	}
	if weekdays.has(before.folded) && (gap == " " || gap == ", " || gap == ". ") {
		return before.start
	}
	return at
}

// shortDate takes a day and month where the word before asks for one, or where the numbers can be no fraction.
func shortDate(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	sign := strings.IndexAny(text, "/-.")
	monthText := strings.TrimSpace(text[sign+1:])
	day, _ := strconv.Atoi(strings.TrimSpace(text[:sign]))
	month, _ := strconv.Atoi(monthText)
	if !d.alone(at) || day < 1 || day > 31 || month < 1 || month > 12 || d.inNumber(at) {
		return place{}, false
	}
	before := d.wordBefore(at.start)
	if numbered.has(before) || endsStreet(before) {
		return place{}, false
	}
	padded := len(monthText) == 2 && monthText[0] == '0'
	fraction := !padded && (day <= month || day == 24) // 3/4 of the class; 24/7 is neither
	sure := weekdays.has(before) || dated.has(before) && (text[sign] != '.' || !hourly.has(before))
	switch text[sign] {
	case '/':
		sure = sure || !fraction || d.opensNote(at)
	case '-':
		sure = sure || padded
	}
	return place{start: d.weekdayStart(at.start), end: at.end}, sure
}

// opensNote tells a day and month that begin a line and have a colon behind them, as in a list of what happened.
func (d *document) opensNote(at span) bool {
	if !strings.HasPrefix(d.text[at.end:], ":") {
		return false
	}
	before := strings.TrimRight(d.text[max(0, at.start-len("\n • ")):at.start], " *•-")
	return before == "" && at.start < len("\n • ") || strings.HasSuffix(before, "\n")
}

// dated holds the words before a day and month, hourly those of them behind which figures with a full stop are an hour.
var (
	dated = newSet(`
		op tegen vanaf tot sinds dag geb geboren dd datum deadline verjaart jarig voor on since until by oudercontact afspraak afspr gesprek
		uitstap stage stagedag schoolfeest`)
	hourly = newSet("tegen vanaf tot sinds voor since until by oudercontact afspraak afspr gesprek uitstap stage schoolfeest")
)

// numbered holds the words before a number with a stroke that is no date.
var numbered = newSet(`
	lokaal klas klasje groep zaal kamer nr nummer bus maat bladzijde blz pagina pg oefening les opdracht punt punten score
	maten route bundel hoofdstuk versie deel appartement app haalde behaalde groepje hoek`)

// wordBefore gives the word that ends right before a byte, folded.
func (d *document) wordBefore(at int) string {
	before := d.at(d.wordAt(at) - 1)
	if strings.Trim(d.text[before.end:at], " .,:(") != "" {
		return ""
	}
	return before.folded
}

// inNumber tells whether a place is a piece of a longer number.
func (d *document) inNumber(at span) bool {
	before, after := strings.TrimRight(d.text[:at.start], " "), strings.TrimLeft(d.text[at.end:], " ")
	bare := strings.TrimRight(before, "- ") // a hyphen may open a line of a list
	goesBack := bare != "" && strings.IndexByte("0123456789/+", bare[len(bare)-1]) >= 0
	after = after[:min(len(after), len("15u30"))]
	if time := strings.TrimLeft(after, figures); d.text[at.end:min(len(d.text), at.end+1)] == " " && time != "" && time != after && strings.IndexByte("uh:", time[0]) >= 0 {
		after = "" // 14/11 15u30
	}
	hour := strings.HasPrefix(after, "u") && !strings.HasPrefix(after, "ui") || strings.HasPrefix(after, "h ") // 9/10u
	if strings.HasPrefix(d.text[at.end:], " - ") && len(d.text) > at.end+3 && !digit(d.text[at.end+3]) {
		after = "" // wo 19/02 - huisbezoek
	}
	goesOn := hour || after != "" && strings.IndexByte("0123456789/-+%", after[0]) >= 0
	decimals := len(after) > 1 && after[0] == '.' && digit(after[1])
	return goesBack || goesOn || decimals
}

// possible tells whether the numbers of a date can be days, months and years.
func possible(text string) bool {
	var small, large int // numbers that can be a day or month, and years of four digits
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		switch n, _ := strconv.Atoi(part); {
		case len(part) == 4 && 1900 <= n && n < 2100:
			large++
		case len(part) == 4 || n == 0:
			return false
		case n <= 31:
			small++
		}
	}
	withMonth := strings.ContainsFunc(text, unicode.IsLetter)
	return small > 0 && (small+large >= 2 || withMonth)
}

// dayWords and monthNames make a date in words: drie maart.
var (
	dayWords = newSet(`
		eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende
		vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste drieentwintigste
		vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste
		eenendertigste twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
		achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig
		zevenentwintig achtentwintig negenentwintig dertig eenendertig`)
	monthNames = newSet(`
		januari februari maart april mei juni juli augustus september oktober november december maarte meert april aprille
		juin julie oogst sept okt dec`)
)

// dayAndMonth gives how many words from i on are a date in words: drie maart, den achtsten van april.
func (d *document) dayAndMonth(i int) int {
	if !d.words[i].day || !d.joined(i+1) {
		return 0
	}
	if monthNames.has(d.at(i + 1).folded) {
		return 2
	}
	if d.words[i+1].folded == "van" && d.joined(i+2) && monthNames.has(d.at(i+2).folded) {
		return 3
	}
	return 0
}
