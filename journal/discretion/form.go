package discretion

import (
	"strconv"
	"strings"
	"unicode"
)

func whole(d *document, at [2]int) (place, bool) { return place{}, d.alone(at) }

// link drops the sentence's own marks from the end of an address.
func link(d *document, at [2]int) (place, bool) {
	end := at[0] + len(strings.TrimRight(d.text[at[0]:at[1]], ".,;:!?)'’*_"))
	if at[0] > 0 && (d.text[at[0]-1] == '@' || d.text[at[0]-1] == '.') {
		return place{}, false
	}
	return place{start: at[0], end: end}, end > at[0] && (strings.ContainsAny(d.text[at[0]:end], "/") || !d.at(d.wordAt(at[0])).masked)
}

// handle refuses the @ inside a mail address.
func handle(d *document, at [2]int) (place, bool) {
	end := at[0] + len(strings.TrimRight(d.text[at[0]:at[1]], "."))
	return place{start: at[0], end: end}, d.alone([2]int{at[0], end}) && end > at[0]+2
}

// loose takes an account's name without its @: with an underscore anywhere, with a full stop or digits near the word.
func loose(d *document, at [2]int) (place, bool) {
	end := at[0] + len(strings.TrimRight(d.text[at[0]:at[1]], "._"))
	at[1] = end
	name := d.text[at[0]:end]
	mixed := strings.Contains(name, "_") && strings.ContainsFunc(name, unicode.IsLetter)
	return place{start: at[0], end: end}, len(name) > 4 && d.alone(at) && (at[0] == 0 || strings.IndexByte("@/._-", d.text[at[0]-1]) < 0) && !strings.Contains(name, "__") && (mixed ||
		near(d, at[0], "insta", "tiktok", "snap", "faceb", "volg", "account", "gebruikersnaam", "twitter", "telegram", "discord") &&
			strings.ContainsAny(name[1:len(name)-1], "._0123456789") && strings.ContainsFunc(name, unicode.IsLetter) && len(name) > 5)
}

// named takes the name after "insta:" unless it is a common word.
func named(d *document, at [2]int) (place, bool) {
	end := at[0] + len(strings.TrimRight(d.text[at[0]:at[1]], "."))
	name := fold(d.text[at[0]:end])
	return place{start: at[0], end: end}, strings.ContainsAny(name, "_.0123456789") || len(name) > 3 && !d.lists.isWord(name)
}

// account takes a bank account whose check digits are right, and what has just the form of a Belgian one.
func account(d *document, at [2]int) (place, bool) {
	text := compact(d.text[at[0]:at[1]])
	if digit(text[0]) {
		return place{}, d.alone(at)
	}
	// A word or number that follows may have been taken along: try shorter ends, too.
	for end := at[1]; end > at[0]; end-- {
		if end != at[1] && !strings.ContainsRune(" .-", rune(d.text[end])) && end != belgianEnd(d.text, at) {
			continue
		}
		if number := compact(d.text[at[0]:end]); len(number) >= 15 && len(number) <= 34 && isIBAN(number) {
			return place{start: at[0], end: end, reason: CheckDigits}, d.alone([2]int{at[0], end})
		}
	}
	end := belgianEnd(d.text, at)
	return place{start: at[0], end: end}, end > 0 && d.alone([2]int{at[0], end})
}

// belgianEnd gives where the sixteen characters of a Belgian account end, or 0.
func belgianEnd(text string, at [2]int) int {
	if !strings.EqualFold(text[at[0]:at[0]+2], "be") {
		return 0
	}
	n := 0
	for i := at[0] + 2; i < at[1]; i++ {
		if digit(text[i]) {
			n++
		} else if !strings.ContainsRune(" .-", rune(text[i])) {
			return 0
		}
		if n == 14 {
			return i + 1
		}
	}
	return 0
}

func compact(s string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if alphanumeric(r) {
			return r
		}
		return -1
	}, s))
}

// isIBAN works out the check of ISO 13616: the number, its first four characters moved to the end, is 1 modulo 97.
func isIBAN(number string) bool {
	rest := 0
	for _, c := range []byte(number[4:] + number[:4]) {
		switch {
		case digit(c):
			rest = (rest*10 + int(c-'0')) % 97
		case 'A' <= c && c <= 'Z':
			rest = (rest*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return rest == 1
}

// national takes a national register number by its check digits, which count a 2 in front for those born since 2000, and
// what is written with the marks of one.
func national(d *document, at [2]int) (place, bool) {
	if !d.alone(at) {
		return place{}, false
	}
	text := d.text[at[0]:at[1]]
	digits := compact(text)
	body, _ := strconv.Atoi(digits[:9])
	check, _ := strconv.Atoi(digits[9:])
	if check == 97-body%97 || check == 97-(2_000_000_000+body)%97 {
		return place{reason: CheckDigits}, true
	}
	month, _ := strconv.Atoi(digits[2:4])
	if near(d, at[0], "rijksregister", "nationaal nummer", "insz", "national") {
		return place{}, true
	}
	return place{}, strings.Count(text, ".")+strings.Count(text, "-") >= 2 && month%20 <= 12
}

// calendar takes a date that can be, as a date of birth where the words before it say so.
func calendar(d *document, at [2]int) (place, bool) {
	text := d.text[at[0]:at[1]]
	if !d.alone(at) || !possible(text) {
		return place{}, false
	}
	at[0] += weekday(text)
	if near(d, at[0], "gebor", "geboortedatum", "jarig", "verjaar", "geb.", "°", "wordt", "born", "nee le", "ne le") {
		return place{kind: BirthDate, start: at[0], end: at[1]}, true
	}
	return place{start: at[0], end: at[1]}, true
}

// weekday gives the length of a weekday that is longer than the date behind it, and so tells less than it hides.
func weekday(text string) int {
	day, date, cut := strings.Cut(text, "dag ")
	if !cut || len(day)+len("dag") <= len(date) {
		return 0
	}
	return len(text) - len(date)
}

// near tells whether one of the cues stands shortly before a place.
func near(d *document, at int, cues ...string) bool {
	before := fold(d.text[max(0, at-reach):at])
	for _, cue := range cues {
		if strings.Contains(before, cue) {
			return true
		}
	}
	return false
}

// shortDate takes a day and month where the word before asks for one, or where the numbers can be no fraction.
func shortDate(d *document, at [2]int) (place, bool) {
	text := d.text[at[0]:at[1]]
	sign := strings.IndexAny(text, "/-.")
	day, month := strings.TrimSpace(text[:sign]), strings.TrimSpace(text[sign+1:])
	n, _ := strconv.Atoi(day)
	m, _ := strconv.Atoi(month)
	if !d.alone(at) || n < 1 || n > 31 || m < 1 || m > 12 || d.inNumber(at) {
		return place{}, false
	}
	before := d.wordBefore(at[0])
	padded := len(month) == 2 && month[0] == '0'
	return place{}, dated.has(before) || text[sign] == '/' && (padded || n > m && n != 24) && !numbered.has(before) && !endsStreet(before)
}

// dated holds the words before a day and month.
var dated = newSet("op tegen vanaf tot sinds dag geb geboren dd ma di wo woe do don vr vrij za zat zo zon maandag dinsdag woensdag donderdag vrijdag zaterdag zondag datum deadline verjaart jarig voor on since until by")

// numbered holds the words before a number with a stroke that is no date.
var numbered = newSet("lokaal klas klasje groep zaal kamer nr nummer bus maat bladzijde blz pagina pg oefening les opdracht punt punten score maten route bundel hoofdstuk versie deel appartement app van met haalde behaalde")

// wordBefore gives the word that ends right before a byte, folded.
func (d *document) wordBefore(at int) string {
	before := d.at(d.wordAt(at) - 1)
	if strings.Trim(d.text[before.end:at], " .,:(") != "" {
		return ""
	}
	return before.folded
}

// inNumber tells whether a place is a piece of a longer number.
func (d *document) inNumber(at [2]int) bool {
	before, after := strings.TrimRight(d.text[:at[0]], " "), strings.TrimLeft(d.text[at[1]:], " ")
	return before != "" && strings.IndexByte("0123456789/-+", before[len(before)-1]) >= 0 ||
		after != "" && strings.IndexByte("0123456789/-+%u", after[0]) >= 0 || len(after) > 1 && after[0] == '.' && digit(after[1])
}

// possible tells whether the numbers of a date can be days, months and years.
func possible(text string) bool {
	var small, large int
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
	return small > 0 && (small+large >= 2 || strings.IndexFunc(text, unicode.IsLetter) >= 0) || large > 0 && small > 1
}

// phone takes a number of as many digits as a Belgian one has, or one with a country's code.
func phone(d *document, at [2]int) (place, bool) {
	text := d.text[at[0]:at[1]]
	number := strings.Replace(text, "(0)", "", 1)
	digits := compact(number)
	if !d.alone(at) {
		return place{}, false
	}
	switch {
	case strings.HasPrefix(text, "+"):
		return place{}, len(digits) >= 10 && len(digits) <= 14
	case strings.HasPrefix(digits, "00"):
		return place{}, len(digits) >= 11 && len(digits) <= 16
	case strings.HasPrefix(digits, "04"):
		return place{}, len(digits) == 10 || len(digits) == 9
	}
	return place{}, len(digits) == 9 || len(digits) == 10
}

// plate takes what has a plate's form; without a first digit or a hyphen only near the word.
func plate(d *document, at [2]int) (place, bool) {
	text := d.text[at[0]:at[1]]
	cued := near(d, at[0], "plaat", "auto", "wagen", "plate")
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" .·-", r) })
	dated := len(parts) == 3 && strings.Contains(months, strings.ToLower(parts[1]))
	spoken := len(parts) == 3 && strings.Contains(text, " ") && text != strings.ToUpper(text)
	return place{}, d.alone(at) && !dated && (cued || len(compact(text)) == 7 && !spoken || strings.Contains(text, "-"))
}
