package discretion

import (
	"cmp"
	"regexp"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"
)

// rule is a form that something has. Its pattern may take too much; check narrows it or refuses it.
type rule struct {
	kind    Kind
	scope   func(d *document) []part // where to look
	gate    func(in part) bool       // a quick look whether the pattern can fit
	pattern *regexp.Regexp
	check   func(d *document, at span) (place, bool)
	find    func(d *document) []span // in place of a pattern
}

// rules are by how sure they are: where two take the same, the earlier one has it. Patterns are slow, and most of a text has none
// of what they look for, so that a rule runs only in the parts around a sign or a digit.
var rules = sync.OnceValue(func() []rule {
	return []rule{
		{Email, (*document).signs, has("@", "(at", "[at"),
			regexp.MustCompile(`[\pL\pN][\pL\pN._+'-]*(?:@| ?[(\[](?:at|AT|@)[)\]] ?)[\pL\pN-]+(?:\.[\pL\pN-]+)*(?:\.| ?[(\[]dot[)\]] ?|\. ?)\pL{2,}`), address, nil},
		{Email, (*document).ats, anything, regexp.MustCompile(written), mail, nil},
		{URL, (*document).signs, dotted,
			regexp.MustCompile(`(?i)\b(?:https?://|www\.)[^\s<>"”»]+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:be|com|org|net|eu|nl|fr|example|vlaanderen|brussels|gent|school|test|io|info|app)(?:/[^\s<>"”»]*)?\b/?|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:me|ly|gle|gl|tv|co|uk|link|page|online|site|click|cc|chat|ee|lu|de|es|it|edu|us)/[a-z0-9][^\s<>"”»]*`), link, nil},
		{SocialHandle, (*document).signs, has("@"),
			regexp.MustCompile(`@[\pL\pN_][\pL\pN_.]*`), handle, nil},
		{SocialHandle, (*document).accounts, beside(called, "insta", "snap", "tiktok", "facebook", "fb", "twitter", "telegram", "account", "skype"),
			regexp.MustCompile(`(?i)\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|fb|twitter|telegram|account|skype)(?:naam|account)? ?(?:[:=]|is|heet) ?([\pL\pN_][\pL\pN_.]*)`), named, nil},
		{SocialHandle, (*document).marked, anything,
			regexp.MustCompile(`[A-Za-z0-9][A-Za-z0-9._]*[._0-9][A-Za-z0-9._]*`), loose, nil},
		{BankAccount, (*document).digits, accounted,
			regexp.MustCompile(`(?i)[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]{4}){2,7}(?:[ .-]?[a-z0-9]{1,3})?|\d{3}[ .-]?\d{7}[ .-]?\d{2}`), account, nil},
		{NationalNumber, (*document).numbers, count(11),
			regexp.MustCompile(`\d{2}[. /-]?\d{2}[. /-]?\d{2}[ ./-]{0,3}\d{3}[ .-]?\d{2}`), national, nil},
		{NationalNumber, (*document).registers, count(6),
			regexp.MustCompile(registerNumber), register, nil},
		{ExactDate, (*document).numbers, count(4),
			regexp.MustCompile(`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|['’]?\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}`), calendar, nil},
		{kind: ExactDate, find: (*document).longDates, check: calendar},
		{ExactDate, (*document).digits, paired,
			regexp.MustCompile(`\b\d{1,2} ?/ ?\d{1,2}\b|\b\d{1,2}[-.]\d{1,2}\b`), shortDate, nil},
		{Phone, (*document).numbers, count(9),
			regexp.MustCompile(`(?:\(?\+|\b00)\d{1,3}\)?[ ./-]?(?:\(0\)[ ./-]?)?\d(?:[ ./-]{0,3}\d){6,11}|\(?\b0\d{1,3}\)?(?:[ ./-]{0,3}\d){6,10}|\b324\d{8}\b|\b4[5-9]\d(?:[ ./-]?\d\d){3}\b`), phone, nil},
		{Plate, (*document).digits, plated,
			regexp.MustCompile(`\b[1-9][ .·-]?[A-Za-z]{3}[ .·-]?\d{3}\b|\b[A-Z]{3}[ .-]?\d{3}\b|\b\d{3}[ .-]?[A-Z]{3}\b|\b[A-Z]{2}-\d{2,3}-[A-Z]{2}\b|\b[A-Z]{1,3}-\d{3}-[A-Z]{1,2}\b`), plate, nil},
		{Plate, (*document).digits, has("plaat", "kenteken", "plate", "nrpl", "auto", "wagen", "camionet", "busje", "moto", "brommer", "scooter", "golf", "audi",
			"bmw", "mercedes", "clio", "berlingo", "polo", "toyota", "renault", "opel", "peugeot", "citro", "volvo", "tesla", "koda", "dacia", "taxi",
			"caravan", "parke", "parking"),
			regexp.MustCompile(foreignPlate), foreign, nil},
		{StreetAddress, (*document).digits, has("rue", "avenue", "av.", "chauss", "place", "boulevard", "bd", "impasse", "all", "square", "quai", "clos", "dreve", "drève", "chemin"),
			regexp.MustCompile(rue), rueEnd, nil},
		{PostcodeCity, (*document).digits, has("postcode", "postnummer"),
			regexp.MustCompile(`(?i)\b(?:postcode|postnummer)(?::| is)? ?([1-9]\d{3})\b`), whole, nil},
		{PostcodeCity, (*document).digits, inRow(4),
			regexp.MustCompile(`\b(?:[Bb]-?)?[1-9]\d{3},? +\pL[\pL'’-]+`), postcode, nil},
	}
})

// rue is an address in French, whose number stands behind a name of several words.
const rue = `(?i)\b(?:rue|avenue|av\.|chaussée|chaussee|place|boulevard|bd|impasse|allée|square|quai|clos|dr[eè]ve|chemin)(?: (?:de|du|des|la|le|les|l['’]\pL+|d['’]\pL+|\p{Lu}[\pL'’-]*)){1,6},? (?:n° ?)?(?:\d{1,4} ?[A-Za-z]\b|\d{1,4}\b)(?:,? ?(?:bte|boite|boîte|bus|/) ?[A-Za-z0-9]{1,4}\b)?`

// patterns gives what is known by its form, then schools, towns and streets without numbers, which are known by their words.
func (d *document) patterns() []place {
	var found []place
	dictated := false
	dates := false // house numbers look like short dates, so streets come before them
	for _, one := range rules() {
		if one.kind == PostcodeCity {
			found = append(found, d.beforePostcodes()...)
		}
		if one.kind == ExactDate && !dates {
			found, dates = append(found, d.streets()...), true
		}
		if one.kind == Plate && !dictated {
			found, dictated = append(found, d.dictated()...), true
		}
		if one.find != nil {
			for _, at := range one.find(d) {
				found = d.take(found, one, at)
			}
			continue
		}
		for _, in := range one.scope(d) {
			if one.gate(in) {
				found = d.run(found, one, in)
			}
		}
	}
	found = slices.Concat(found, d.handles(), d.schools())
	return append(found, d.places()...)
}

// run adds what a rule takes in a part. Where a pattern has a group, as behind "insta:", only what is in it is found.
func (d *document) run(found []place, one rule, in part) []place {
	for _, m := range one.pattern.FindAllStringSubmatchIndex(d.text[in.from:in.to], -1) {
		at := span{m[0] + in.from, m[1] + in.from}
		if len(m) > 2 && m[2] >= 0 {
			at = span{m[2] + in.from, m[3] + in.from}
		}
		found = d.take(found, one, at)
	}
	return found
}

// take adds what a rule makes of a span, if it takes it.
func (d *document) take(found []place, one rule, at span) []place {
	p, ok := one.check(d, at)
	if !ok {
		return found
	}
	if p.end == 0 {
		p.start, p.end = at.start, at.end
	}
	p.kind, p.reason = cmp.Or(p.kind, one.kind), cmp.Or(p.reason, Form)
	return append(found, p)
}

// alone tells whether no letter or digit touches a place.
func (d *document) alone(at span) bool {
	before, _ := utf8.DecodeLastRuneInString(d.text[:at.start])
	after, _ := utf8.DecodeRuneInString(d.text[at.end:])
	return !alphanumeric(before) && !alphanumeric(after)
}

func alphanumeric(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
