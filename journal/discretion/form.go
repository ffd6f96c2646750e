package discretion

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// whole takes all that the pattern fits.
func whole(d *document, at span) (place, bool) { return place{}, d.alone(at) }

// link drops the sentence's own marks from the end of an address.
func link(d *document, at span) (place, bool) {
	end := at.start + len(strings.TrimRight(d.text[at.start:at.end], ".,;:!?)'’*_"))
	if d.behind(at, "@.") {
		return place{}, false
	}
	hasPath := strings.Contains(d.text[at.start:end], "/")
	return place{start: at.start, end: end}, end > at.start && (hasPath || !d.at(d.wordAt(at.start)).masked)
}

// behind tells whether one of the signs stands right before: what follows is a piece of something longer.
func (d *document) behind(at span, signs string) bool {
	return at.start > 0 && strings.IndexByte(signs, d.text[at.start-1]) >= 0
}

// handle refuses the @ inside a mail address.
func handle(d *document, at span) (place, bool) {
	end := at.start + len(strings.TrimRight(d.text[at.start:at.end], "."))
	return place{start: at.start, end: end}, d.alone(span{at.start, end}) && end > at.start+2
}

// loose takes an account's name without its @: with an underscore anywhere, with a full stop or digits near the word.
func loose(d *document, at span) (place, bool) {
	at.end = at.start + len(strings.TrimRight(d.text[at.start:at.end], "._"))
	name := d.text[at.start:at.end]
	if len(name) <= 4 || !d.alone(at) || d.behind(at, "@/._-") || strings.Contains(name, "__") || !strings.ContainsFunc(name, unicode.IsLetter) {
		return place{}, false
	}
	return place{start: at.start, end: at.end}, strings.Contains(name, "_") || mixed(name) && (nearAccount(d, at.start) || beforeAccount(d, name, at.end))
}

// mixed tells a longer name with a full stop or digits inside.
func mixed(name string) bool {
	return len(name) > 5 && strings.ContainsAny(name[1:len(name)-1], "._0123456789")
}

var accountCues = []string{"insta", "tiktok", "snap", "faceb", "volg", "account", "gebruikersnaam", "twitter", "telegram", "discord"}

// beforeAccount tells a name with two marks right before its network: ze heet mama.van.drie op insta.
func beforeAccount(d *document, name string, end int) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(fold(d.text[end:min(len(d.text), end+reach/2)]), " "), "op ")
	marks := strings.Count(name, ".") + strings.Count(name, "_")
	return (marks >= 2 || strings.ContainsAny(name, figures)) && len(rest) < len(d.text[end:min(len(d.text), end+reach/2)])-2 &&
		slices.ContainsFunc(accountCues, func(cue string) bool { return strings.HasPrefix(rest, cue) })
}

func nearAccount(d *document, at int) bool {
	return near(d, at, accountCues...)
}

// named takes the name after "insta:" unless it is a common word.
func named(d *document, at span) (place, bool) {
	end := at.start + len(strings.TrimRight(d.text[at.start:at.end], "."))
	name := fold(d.text[at.start:end])
	return place{start: at.start, end: end}, strings.ContainsAny(name, "_.0123456789") || len(name) > 3 && !d.lists.isWord(name)
}

// account takes a bank account whose check digits are right, and what has just the form of a Belgian one.
func account(d *document, at span) (place, bool) {
	text := compact(d.text[at.start:at.end])
	if digit(text[0]) {
		marked := strings.Count(d.text[at.start:at.end], "-") == 2
		return place{}, d.alone(at) && (marked || near(d, at.start, "rek", "iban", "stort")) // as Belgian ones were written before IBAN
	}
	// A word or number that follows may have been taken along: try shorter ends, too.
	for end := at.end; end > at.start; end-- {
		if end != at.end && !strings.ContainsRune(" .-", rune(d.text[end])) && end != accountEnd(d.text, at) {
			continue
		}
		if number := compact(d.text[at.start:end]); len(number) >= 15 && len(number) <= 34 && isIBAN(number) {
			return place{start: at.start, end: end, reason: CheckDigits}, d.alone(span{at.start, end})
		}
	}
	end := accountEnd(d.text, at)
	if end == 0 && near(d, at.start, "rek", "iban", "stort", "overschrijv") {
		end = at.end
	}
	return place{start: at.start, end: end}, end > 0 && d.alone(span{at.start, end})
}

// accountLengths are how many characters the account numbers of a country have: ISO 13616.
var accountLengths = map[string]int{
	"AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27,
	"GB": 22, "GE": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IT": 27, "LB": 28, "LT": 20, "LU": 20, "LV": 21, "MA": 28, "MD": 24,
	"MK": 19, "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24, "SI": 19, "SK": 24, "TN": 24, "TR": 26,
	"UA": 29, "XK": 20,
}

// accountEnd gives where the characters of a country's account number end, or 0. Its digits need not be right: people write them over.
func accountEnd(text string, at span) int {
	left, digits := accountLengths[strings.ToUpper(text[at.start:at.start+2])], 0
	for end := at.start; end < at.end && left > 0; end++ {
		if strings.IndexByte(" .-", text[end]) >= 0 {
			continue
		}
		if digit(text[end]) {
			digits++
		}
		if left--; left == 0 && digits >= fewestDigits {
			return end + 1
		}
	}
	return 0
}

// compact leaves only letters and digits, the letters large.
func compact(s string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if alphanumeric(r) {
			return r
		}
		return -1
	}, s))
}

// isIBAN works out the check of ISO 13616: the number, its first four characters moved to the end, is 1 modulo 97. Every country's has ten
// digits or more; without that every hundredth date in words would be one.
func isIBAN(number string) bool {
	rest, digits := 0, 0
	for _, c := range []byte(number[4:] + number[:4]) {
		switch {
		case digit(c):
			rest, digits = (rest*10+int(c-'0'))%97, digits+1
		case 'A' <= c && c <= 'Z':
			rest = (rest*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return rest == 1 && digits >= fewestDigits
}

// fewestDigits is how many digits an account's number has at least.
const fewestDigits = 10

// national takes a national register number by its check digits, which count a 2 in front for those born since 2000, and
// what is written with the marks of one.
func national(d *document, at span) (place, bool) {
	if !d.alone(at) {
		return place{}, false
	}
	text := d.text[at.start:at.end]
	digits := compact(text)
	body, _ := strconv.Atoi(digits[:9])
	check, _ := strconv.Atoi(digits[9:])
	if check == 97-body%97 || check == 97-(2_000_000_000+body)%97 {
		return place{reason: CheckDigits}, true
	}
	if near(d, at.start, "rijksregister", "nationaal nummer", "insz", "national") {
		return place{}, true
	}
	month, _ := strconv.Atoi(digits[2:4])
	day, _ := strconv.Atoi(digits[4:6])
	abroad := strings.HasPrefix(digits, "00") || strings.HasPrefix(digits, "324") || d.behind(at, "+")
	return place{}, month%20 <= 12 && day <= 31 && !abroad // people outside the register have 20 or 40 added to the month
}

// near tells whether one of the cues stands shortly before a place.
func near(d *document, at int, cues ...string) bool {
	before := fold(d.text[max(0, at-reach):at])
	return slices.ContainsFunc(cues, func(cue string) bool { return strings.Contains(before, cue) })
}

// phone takes a number of as many digits as a Belgian one has, or one with a country's code.
func phone(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	digits := compact(strings.Replace(text, "(0)", "", 1))
	if !d.alone(at) {
		return place{}, false
	}
	switch {
	case strings.HasPrefix(strings.TrimPrefix(text, "("), "+"):
		return place{}, len(digits) >= 10 && len(digits) <= 14
	case strings.HasPrefix(digits, "00"):
		return place{}, len(digits) >= 11 && len(digits) <= 16
	case digits[0] == '3':
		return place{}, true
	case digits[0] == '4':
		return place{}, near(d, at.start, "gsm", "tel", "nummer", "nr", "bel", "whatsapp", "phone", "sms")
	case len(digits) > mostNumber: // another number goes on behind it: 0470 12 34 56/57
		end := endOfDigits(text, mostNumber)
		return place{start: at.start, end: at.start + end}, !digit(text[end])
	}
	return place{}, len(digits) == 9 || len(digits) == 10
}

// endOfDigits gives where the first n digits of a text end.
func endOfDigits(text string, n int) int {
	for at := range len(text) {
		if digit(text[at]) {
			n--
		}
		if n == 0 {
			return at + 1
		}
	}
	return len(text)
}
