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

// dayNear tells whether a digit stands near the start of a month: 20sten van december, september 20. In between there is less than
// 16 bytes.
func dayNear(in part, start, end int) bool {
	return strings.ContainsAny(in.lower[max(0, start-16):min(len(in.lower), end+16)], figures)
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

// dotted is for an address on the internet: a full stop before a letter, or beside what such an address begins with.
func dotted(in part) bool {
	return anyAt(in.lower, ".", func(at int) bool { return at+1 < len(in.lower) && letter(in.lower[at+1]) }) ||
		strings.Contains(in.lower, "www.") || strings.Contains(in.lower, "://") && strings.Contains(in.lower, ".")
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

// plated is for a plate: three digits behind each other and no more, or fewer between hyphens.
func plated(in part) bool {
	run := 0
	for at := range len(in.lower) {
		if digit(in.lower[at]) {
			run++
			continue
		}
		if run == 3 {
			return true
		}
		run = 0
	}
	return run == 3 || in.digits >= 2 && strings.Count(in.lower, "-") >= 2
}
