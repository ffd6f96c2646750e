package journal_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

func TestClean(t *testing.T) {
	tests := []struct {
		name, in, want string
		removed        int
	}{
		{"plain words stay", "Een gewone zin.\nEn nog één.", "Een gewone zin.\nEn nog één.", 0},
		{"tab and line ends", "a\tb\r\nc\rd\u2028e\u2029f", "a b\nc\nd\ne\nf", 0},
		{"escape sequence", "\x1b[31mrood\x1b[0m", "[31mrood[0m", 2},
		{"bell, delete, null", "a\ab\x7fc\x00d", "abcd", 3},
		{"C1", "a\u009b31mb\u0085c", "a31mbc", 2},
		{"bidi", "\u202eomgekeerd\u202c \u2066x\u2069 \u200ey", "omgekeerd x y", 5},
		{"zero width", "on\u200bzicht\ufeffbaar\u00ad", "onzichtbaar", 3},
		{"tags", "vlag\U000e0067\U000e007f", "vlag", 2},
		{"fillers", "a\u3164b\u115f\u1160c\uffa0d\u2065e\U000e0000f\u034fg\U000e01f0", "abcdefg", 8},
		{"broken bytes", "a\xffb\xc3", "ab", 2},
		{"a pile of marks", "z\u0301\u0302\u0303\u0304\u0305\u0306a\u0301", "z\u0301\u0302\u0303\u0304a\u0301", 2},
		{"a pile behind joiners", "z\u0301\u0302\u200d\u0303\u0304\u200c\u0305\u0306", "z\u0301\u0302\u200d\u0303\u0304\u200c", 2},
		{"a joiner behind a pile", "z\u0301\u0302\u0303\u0304\u0305\u200dx", "z\u0301\u0302\u0303\u0304\u200dx", 1},
		{"a pile behind hidden signs", "z\u0301\u0302\u200b\u0303\u0304\u200b\u0305", "z\u0301\u0302\u0303\u0304", 3},
		{"a family", "\U0001f469\u200d\U0001f469\u200d\U0001f467 en ❤\ufe0f", "\U0001f469\u200d\U0001f469\u200d\U0001f467 en ❤\ufe0f", 0},
		{"a row of joiners", "a\u200d\u200c\u200d\u200c\u200d\u200cb\u200d", "a\u200d\u200c\u200d\u200cb\u200d", 2},
		{"a row of joiners among hidden signs", "a\u200d\u200d\u200b\u200d\u200d\u200b\u200d", "a\u200d\u200d\u200d\u200d", 3},
		{"joiners in Persian", "می\u200cخواهم", "می\u200cخواهم", 0},
		{"Arabic with vowels", "مَرْحَبًا", "مَرْحَبًا", 0},
	}
	for _, tt := range tests {
		got, removed := journal.Clean(tt.in)
		if got != tt.want || removed != tt.removed {
			t.Errorf("%s: %q, %d removed; want %q, %d", tt.name, got, removed, tt.want, tt.removed)
		}
	}
}

func TestLine(t *testing.T) {
	tests := map[string]string{
		"  Ouder \r\n Wilg\t ": "Ouder Wilg",
		"\x1b]0;titel\a":       "]0;titel",
		" \n ":                 "",
	}
	for in, want := range tests {
		if got := journal.Line(in); got != want {
			t.Errorf("Line(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFold(t *testing.T) {
	tests := map[string]string{
		"":                                "",
		"  Eén \n ÉÉN\u00a0één ":          "een een een",
		"İstanbul":                        "istanbul",
		"oﬃce ﬁets Ĳsje":                  "office fiets ijsje",
		"Straße":                          "straße",
		"e\u0301\u0301":                   "e",
		"Ａｌｐｈａ ①":                         "alpha 1",
		"Ouder Zonnebloem":                "ouder zonnebloem",
		"naïef, coöperatie, crème brûlée": "naief, cooperatie, creme brulee",
	}
	for in, want := range tests {
		if got := journal.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "a\r\n\rb", "\x1b[2J\u009b", "z\u0301\u200d\u0302\u0303\u0304\u0305", "\u202e\xff\U000e0041"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		clean, removed := journal.Clean(s)
		if again, more := journal.Clean(clean); again != clean || more != 0 {
			t.Fatalf("cleaning %q twice gave %q and then %q", s, clean, again)
		}
		if removed == 0 && utf8.RuneCountInString(clean) != utf8.RuneCountInString(strings.ReplaceAll(s, "\r\n", "\n")) {
			t.Fatalf("%q lost characters unsaid: %q", s, clean)
		}
		marks, joiners := 0, 0
		for _, r := range clean {
			if r != '\n' && unicode.IsControl(r) || r == utf8.RuneError || r != '\u200c' && r != '\u200d' && unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point) {
				t.Fatalf("%q kept %U", s, r)
			}
			switch {
			case unicode.In(r, unicode.Mn, unicode.Me):
				marks++
			case r != '\u200c' && r != '\u200d':
				marks = 0
			}
			if joiners++; r != '\u200c' && r != '\u200d' {
				joiners = 0
			}
			if marks > rubric.MaxMarks || joiners > journal.MaxJoiners {
				t.Fatalf("%q kept a pile of marks or a row of joiners", s)
			}
		}
	})
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "İI", "ﬃ ẞ", "e\u0301", "´a", "\xff\u00a0 ", "\xf2Ĭ", "ﷺ", "ǅ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := journal.Fold(s)
		if again := journal.Fold(folded); again != folded {
			t.Fatalf("folding %q twice gave %q and then %q", s, folded, again)
		}
	})
}

// A character is cleaned the same wherever it stands among letters.
func TestCleanIsTheSameAtEachPlace(t *testing.T) {
	for c := rune(0); c < 0x180; c++ {
		alone, removed := journal.Clean(string(c))
		for at := range 18 {
			before, after := strings.Repeat("a", at), strings.Repeat("z", 17-at)
			if got, n := journal.Clean(before + string(c) + after); got != before+alone+after || n != removed {
				t.Errorf("%U at %d gives %q without %d, want %q without %d", c, at, got, n, before+alone+after, removed)
			}
		}
	}
}
