package exchange

import (
	"slices"
	"strings"

	"koffiemoment/journal"
)

// rule judges a string and gives the code to refuse it with, "" for none.
type rule func(string) Code

func anyText(s string) Code { return unless(!journal.Longer(s, journal.MaxText), TooLong) }

func oneLine(s string) Code {
	if strings.IndexByte(s, '\n') >= 0 {
		return LineBreak
	}
	if journal.Longer(s, journal.MaxLine) {
		return TooLong
	}
	return unless(s == "" || tidy(s), Blank)
}

func isID(s string) Code {
	ok := s != "" && len(s) <= 64 && s[0] != '-' && s[0] != '.'
	for i := 0; ok && i < len(s); i++ {
		ok = lower(s[i]) || digit(s[i]) || s[i] == '-' || s[i] == '.'
	}
	return unless(ok, BadID)
}

// IsID says whether a text is an id as documents have it, and IsEntryID whether it is that of an entry.
func IsID(s string) bool { return isID(s) == "" }

// IsEntryID is IsID for a number with a tail.
func IsEntryID(s string) bool { return isEntryID(s) == "" }

func isEntryID(s string) Code {
	number, tail, _ := strings.Cut(s, "-")
	ok := number != "" && len(number) <= 18 && number[0] != '0' && tail != "" && len(tail) <= 16
	for i := 0; ok && i < len(number); i++ {
		ok = digit(number[i])
	}
	for i := 0; ok && i < len(tail); i++ {
		ok = digit(tail[i]) || lower(tail[i])
	}
	return unless(ok, BadID)
}

func isDigest(s string) Code {
	ok := len(s) == 64
	for i := 0; ok && i < len(s); i++ {
		ok = digit(s[i]) || 'a' <= s[i] && s[i] <= 'f'
	}
	return unless(ok, BadID)
}

func isDate(s string) Code {
	_, ok := dateOf(s)
	return unless(ok, BadDate)
}

func isRecipient(s string) Code {
	_, err := parseRecipient(s)
	return unless(err == nil, BadID)
}

func isPlace(s string) Code     { return among(journal.Places(), s) }
func isMoment(s string) Code    { return among(journal.Moments(), s) }
func isInitiator(s string) Code { return among(journal.Initiators(), s) }
func isDuration(s string) Code  { return among(journal.Durations(), s) }
func isInput(s string) Code     { return among(journal.Inputs(), s) }
func isDepth(s string) Code     { return among(journal.Depths(), journal.Depth(s)) }
func isOutcome(s string) Code   { return among(journal.Outcomes(), journal.Outcome(s)) }
func isDates(s string) Code     { return among([]Dates{Weeks, Real}, Dates(s)) }
func isChoosing(s string) Code  { return among([]Choosing{ByStage, ByRange, ByHand}, Choosing(s)) }
func isSide(s string) Code      { return among(journal.Sides(), journal.Side(s)) }
func isStand(s string) Code     { return among(journal.Stands(), journal.Stand(s)) }
func isSeal(s string) Code      { return among([]SealedBy{ByKey, ByPassphrase}, SealedBy(s)) }

func among[S ~string](all []S, s S) Code { return unless(slices.Contains(all, s), UnknownWord) }

func unless(ok bool, code Code) Code {
	if ok {
		return ""
	}
	return code
}

func lower(c byte) bool { return 'a' <= c && c <= 'z' }
func digit(c byte) bool { return '0' <= c && c <= '9' }
