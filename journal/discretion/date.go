package discretion

import (
	"strconv"
	"strings"
	"unicode"
)

// months are written out, or cut off with a full stop.
const months = `januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\.|feb\.|mrt\.?|apr\.|aug\.|sep\.|sept\.?|okt\.?|nov\.?|dec\.?|january|february|march|may|june|july|august|october|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre`

const shortMonths = `(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\b`

// monthStarts open every month, which is quicker to see than one. Those of March are longer: maar is a word of every second sentence.
const monthStarts = "jan feb maart mrt mars march apr avr mei may mai jun jui jul aug aoû aou sep okt oct nov dec déc fév fev"

// longDate is a date with its month in letters.
const longDate = `(?i)\b\d{1,2}(?:sten?|den?|en?|st|nd|rd|th|er)?(?: of| van)?[ -]?(?:` + months + `|` + shortMonths + `)(?:,? ?(?:\d{4}|'\d{2})\b)?|\b(?:` + months + `) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b`

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
