package discretion

import (
	"regexp"
	"strings"
	"sync"
)

// written is a mail address that is not spelled as one: its at or its full stops in words, in brackets, as other programs write them,
// or with spaces beside them.
const written = `(?i)[\pL\pN][\pL\pN_+'-]*(?:(?:\.| ?[(\[{](?:punt|dot)[)\]}] ?| (?:punt|dot) | underscore )[\pL\pN_+'-]+)*` +
	`(?: ?@ ?| ?[(\[{] ?(?:at|a|@) ?[)\]}] ?| at | ape?n?staart(?:je)? |%40)` +
	`[\pL\pN-]+(?:(?:\.|,| ?[(\[{](?:punt|dot)[)\]}] ?| (?:punt|dot) )[\pL\pN-]+)*(?: (?:be|com|nl)\b)?`

// address takes an address as it is spelled, without the first word of the next sentence.
func address(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	if stop := strings.LastIndex(text, ". "); stop > 0 {
		host := text[strings.IndexAny(text, "@([")+1 : stop]
		dot := strings.LastIndexByte(host, '.')
		if dot > 0 && !mailEnds.has(fold(text[stop+2:])) && mailEnds.has(fold(host[dot+1:])) {
			at.end = at.start + stop
		}
	}
	return place{start: at.start, end: at.end}, true
}

// ats gives the parts around what may stand for the at of an address.
func (d *document) ats() []part {
	return d.partsAround("@%({[aA", func(at int) bool {
		switch rest := d.text[at:min(len(d.text), at+5)]; rest[0] {
		case '@':
			return d.isOddAt(at)
		case '%':
			return strings.HasPrefix(rest, "%40")
		case 'a', 'A':
			beside := at > 0 && strings.IndexByte(" ({[", d.text[at-1]) >= 0
			rest = strings.ToLower(rest)
			return beside && (strings.HasPrefix(rest, "at ") || rest == "apens" || rest == "apest")
		default:
			rest = strings.ToLower(strings.TrimPrefix(rest[1:], " "))
			return strings.HasPrefix(rest, "at") || strings.HasPrefix(rest, "a)") || strings.HasPrefix(rest, "@")
		}
	})
}

// isOddAt tells an @ with a space beside it, or whose host ends without a full stop: an address without these is known by its form.
func (d *document) isOddAt(at int) bool {
	if at > 0 && d.text[at-1] == ' ' || at+1 < len(d.text) && d.text[at+1] == ' ' {
		return true
	}
	for end := at + 1; end < min(len(d.text), at+reach/2); end++ {
		if c := d.text[end]; c == ',' || c == ' ' {
			return end > at+1
		} else if !digit(c) && !letter(c|0x20) && c != '-' {
			return false
		}
	}
	return false
}

var (
	writtenAt = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i) ?@ ?| ?[(\[{] ?(?:at|a|@) ?[)\]}] ?| at | ape?n?staart(?:je)? |%40`)
	})
	writtenStop = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)\.|,| ?[(\[{](?:punt|dot)[)\]}] ?| (?:punt|dot) | `)
	})
	mailEnds  = newSet("be com nl fr org net eu de uk lu es it pl ro edu info example vlaanderen brussels gent school")
	mailHosts = newSet("gmail hotmail telenet outlook skynet icloud yahoo live proximus msn pandora protonmail")
)

// mail takes an address that is written so, up to what addresses end in. One whose at is a word has a full stop in words too, a mark in its
// name, or a host that everybody has: he was at school.
func mail(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	sign := writtenAt().FindStringIndex(text)
	if sign == nil {
		return place{}, false
	}
	name, host := text[:sign[0]], text[sign[1]:]
	stops := writtenStop().FindAllStringIndex(host, -1)
	if len(stops) == 0 || !d.alone(at) {
		return place{}, false
	}
	for i := len(stops) - 1; i >= 0; i-- {
		end := len(host)
		if i+1 < len(stops) {
			end = stops[i+1][0]
		}
		stop, known := host[stops[i][0]:stops[i][1]], mailHosts.has(fold(host[:stops[0][0]]))
		spelled := strings.ContainsAny(stop, "uoUO")
		if !mailEnds.has(fold(host[stops[i][1]:end])) || (stop == " " || stop == ",") && !known {
			continue
		}
		spaced := strings.Trim(text[sign[0]:sign[1]], " ") != text[sign[0]:sign[1]] && !strings.ContainsAny(text[sign[0]:sign[1]], "([{p")
		if spaced && !spelled && !known && !strings.ContainsAny(name, "._0123456789") {
			return place{}, false
		}
		return place{start: at.start, end: at.start + sign[1] + end}, true
	}
	return place{}, false
}
