package discretion

import (
	"slices"
	"strings"
)

// A gate is a quick look whether the pattern of a rule can fit in a part. It may let through what the pattern refuses, and keeps
// out nothing that it takes.

// has is the gate of a pattern that cannot fit without one of the cues.
func has(cues ...string) func(part) bool {
	return func(in part) bool {
		return slices.ContainsFunc(cues, func(cue string) bool { return strings.Contains(in.lower, cue) })
	}
}

// count is the gate of a pattern that cannot fit without so many digits.
func count(digits int) func(part) bool {
	return func(in part) bool { return in.digits >= digits }
}

// anything is the gate of a pattern whose parts are chosen well enough.
func anything(part) bool { return true }

// beside narrows has to cues of which one stands near what goes with it. Where the long s is, which patterns take for an s and cues
// do not, it narrows nothing.
func beside(near func(in part, start, end int) bool, cues ...string) func(part) bool {
	return func(in part) bool {
		long := strings.Contains(in.lower, "ſ")
		return slices.ContainsFunc(cues, func(cue string) bool {
			return anyAt(in.lower, cue, func(at int) bool { return long || near(in, at, at+len(cue)) })
		})
	}
}

// called tells whether soon behind a network stands what says how someone is called there: instagramaccount is, snap heet. In
// between there is less than 16 bytes.
func called(in part, _, end int) bool {
	behind := in.lower[end:min(len(in.lower), end+16)]
	return strings.ContainsAny(behind, ":=") || strings.Contains(behind, "is") || strings.Contains(behind, "heet")
}

// anyAt tells whether one of the places where a cue stands fits.
func anyAt(s, cue string, fits func(at int) bool) bool {
	for from := 0; ; {
		at := strings.Index(s[from:], cue)
		if at < 0 {
			return false
		}
		if from += at; fits(from) {
			return true
		}
		from += len(cue)
	}
}

// hostEnds are what an address on the internet ends in, or goes on with before its path.
var hostEnds = strings.Fields(`
	.be .com .org .net .eu .nl .fr .example .vlaanderen .brussels .gent .school .test .io .info .app .me/ .ly/ .gle/ .gl/ .tv/ .co/ .uk/ .link/ .page/
	.online/ .site/ .click/ .cc/ .chat/ .ee/ .lu/ .de/ .es/ .it/ .edu/ .us/ www. ://`)

// dotted is for an address on the internet: what one ends in, or begins with. Where the long s is, which patterns take for an s, it keeps
// nothing out.
func dotted(in part) bool {
	return strings.Contains(in.lower, "ſ") || slices.ContainsFunc(hostEnds, func(end string) bool { return strings.Contains(in.lower, end) })
}

// letter takes every byte outside ASCII for one.
func letter(c byte) bool { return 'a' <= c && c <= 'z' || c >= 0x80 }

// paired is for a day and a month in figures: a sign between two digits, with at most a space on either side.
func paired(in part) bool {
	for at := range len(in.lower) {
		if strings.IndexByte("/-.", in.lower[at]) < 0 {
			continue
		}
		before, after := strings.TrimSuffix(in.lower[:at], " "), strings.TrimPrefix(in.lower[at+1:], " ")
		if before != "" && after != "" && digit(before[len(before)-1]) && digit(after[0]) {
			return true
		}
	}
	return false
}

// inRow is the gate of a pattern that cannot fit without so many digits behind each other.
func inRow(digits int) func(part) bool {
	return func(in part) bool {
		return slices.ContainsFunc(runs(in.lower), func(at span) bool { return at.end-at.start >= digits })
	}
}

// runs gives where digits stand behind each other.
func runs(lower string) (found []span) {
	for at := 0; at < len(lower); at++ {
		if start := at; digit(lower[at]) {
			for at < len(lower) && digit(lower[at]) {
				at++
			}
			found = append(found, span{start, at})
		}
	}
	return found
}

// accounted is for a bank account: two digits behind letters, and four letters or digits behind these; or, as before there was such an
// account, digits in three groups, of which that in the middle has seven.
func accounted(in part) bool {
	return in.digits >= fewestDigits && (strings.Count(in.lower, "-") >= 2 || inRow(7)(in) || slices.ContainsFunc(runs(in.lower), func(at span) bool {
		behind := in.lower[at.start+min(2, at.end-at.start):]
		if behind != "" && strings.IndexByte(" .-", behind[0]) >= 0 {
			behind = behind[1:]
		}
		return letters(strings.TrimSuffix(in.lower[:at.start], " "), 1) && at.end-at.start >= 2 && len(behind) >= 4 &&
			strings.IndexFunc(behind[:4], func(r rune) bool { return r < 0x80 && !alphanumeric(r) }) < 0
	}))
}

// plated is for a plate: three digits behind each other and no more, beside three letters, or fewer between hyphens.
func plated(in part) bool {
	return in.digits >= 2 && strings.Count(in.lower, "-") >= 2 || slices.ContainsFunc(runs(in.lower), func(at span) bool {
		before, behind := in.lower[:at.start], in.lower[at.end:]
		before = strings.TrimSuffix(before, "·")
		if before != "" && strings.IndexByte(" .-", before[len(before)-1]) >= 0 {
			before = before[:len(before)-1]
		}
		if behind != "" && strings.IndexByte(" .-", behind[0]) >= 0 {
			behind = behind[1:]
		}
		return at.end-at.start == 3 && (letters(before, 3) || len(behind) >= 3 && letters(behind[:3], 3) && (len(behind) == 3 || !ascii(behind[3])))
	})
}

// letters says whether a text ends in so many letters; of three, whether there is no fourth that the edge of a word would be missed at.
func letters(text string, n int) bool {
	for i := range n {
		if len(text) <= i || !letter(text[len(text)-1-i]) {
			return false
		}
	}
	return n < 3 || len(text) == n || !ascii(text[len(text)-1-n])
}

// ascii says whether a byte is a small letter of ASCII, the only ones between which patterns see no edge of a word.
func ascii(c byte) bool { return 'a' <= c && c <= 'z' }
