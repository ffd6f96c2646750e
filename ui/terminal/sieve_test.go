package terminal

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const (
	begin = "\x1b[200~"
	end   = "\x1b[201~"
)

// read gives a sieve what came in pieces, "" standing for the silence that it waits for, and gives what it made of it. The marks of a
// paste among the keys are written <>.
func read(t testing.TB, came ...string) (keys string, pastes []string, unreadable bool) {
	t.Helper()
	var s sieve
	for _, piece := range came {
		if piece != "" {
			s.take([]byte(piece))
			continue
		}
		if s.patience() == 0 {
			t.Fatalf("of %q nothing waits for silence", came)
		}
		s.silent(s.patience())
	}
	return strings.NewReplacer(begin, "<", end, ">").Replace(string(s.keys)), s.pastes, s.unreadable
}

func TestSieve(t *testing.T) {
	for _, test := range []struct {
		name       string
		came       []string // "" is silence
		keys       string
		pastes     []string
		unreadable bool
	}{
		{name: "keys", came: []string{"a\x1b[Aé", "\r"}, keys: "a\x1b[Aé\r"},
		{name: "paste", came: []string{"a" + begin + "zin\rtwee" + end + "b"}, keys: "a<>b", pastes: []string{"zin\rtwee"}},
		{name: "two pastes", came: []string{begin + "een" + end + begin + end}, keys: "<><>", pastes: []string{"een", ""}},
		{name: "end in pieces", came: []string{begin + "zin\x1b[2", "0", "1~x"}, keys: "<>x", pastes: []string{"zin"}},
		{name: "beginning in pieces", came: []string{"\x1b[2", "00~zin" + end}, keys: "<>", pastes: []string{"zin"}},
		{name: "beginning behind its escape", came: []string{"\x1b", "[200~zin" + end}, keys: "<>", pastes: []string{"zin"}},
		{name: "no end", came: []string{begin + "zin", "", "x"}, keys: "<>x", pastes: []string{"zin"}},
		{name: "end too late", came: []string{begin + "zin", "", "x" + end + "y"}, keys: "<>xy", pastes: []string{"zin"}},
		{name: "end too late in pieces", came: []string{begin + "zin", "", "\x1b[20", "1~y"}, keys: "<>y", pastes: []string{"zin"}},
		{name: "end broken by silence", came: []string{begin + "zin\x1b[20", "", "1", "~x"}, keys: "<>x", pastes: []string{"zin"}},
		{name: "end begun and nothing else", came: []string{begin + "zin\x1b[20", "", "x"}, keys: "<>x", pastes: []string{"zin"}},
		{name: "another paste after one without end", came: []string{begin + "zin", "", begin + "twee" + end}, keys: "<><>", pastes: []string{"zin", "twee"}},
		{name: "ctrl+c in a paste", came: []string{begin + "a\x03b" + end}, keys: "<>", pastes: []string{"a\x03b"}},
		{name: "ctrl+c alone in a paste", came: []string{begin + "a", "\x03", "b" + end}, keys: "<>", pastes: []string{"a\x03b"}},
		{name: "ctrl+c in a paste without end", came: []string{begin + "zin", "\x03", ""}, keys: "<>\x03", pastes: []string{"zin"}},
		{name: "the same as kitty sends it", came: []string{begin + "zin\x1b[99;5u", ""}, keys: "<>\x1b[99;5u", pastes: []string{"zin"}},
		{name: "the same with num lock", came: []string{begin + "zin\x1b[99;133u", ""}, keys: "<>\x1b[99;133u", pastes: []string{"zin"}},
		{name: "the same as xterm sends it", came: []string{begin + "zin\x1b[27;5;99~", ""}, keys: "<>\x1b[27;5;99~", pastes: []string{"zin"}},
		{name: "an answer of the terminal behind it", came: []string{begin + "zin\x03\x1b]11;rgb:0/0/0\a\x1b[I", ""}, keys: "<>\x03\x1b]11;rgb:0/0/0\a\x1b[I",
			pastes: []string{"zin"}},
		{name: "words behind it", came: []string{begin + "zin\x03 of \x1b[I", ""}, keys: "<>", pastes: []string{"zin\x03 of "}},
		{name: "a plain c is none", came: []string{begin + "zin\x1b[99;1u", ""}, keys: "<>", pastes: []string{"zin"}},
		{name: "colours in a paste", came: []string{begin + "\x1b[31mrood\x1b[m\n" + end}, keys: "<>", pastes: []string{"rood\n"}},
		{name: "a charset in a paste", came: []string{begin + "een\x1b(B" + end}, keys: "<>", pastes: []string{"een"}},
		{name: "a title in a paste", came: []string{begin + "\x1b]0;naam\aeen\x1bPdcs\x1b\\ twee" + end}, keys: "<>", pastes: []string{"een twee"}},
		{name: "a title without end in a paste", came: []string{begin + "voor\x1b]na de rest\rtwee" + end}, keys: "<>", pastes: []string{"voor]na de rest\rtwee"}},
		{name: "escapes before words in a paste", came: []string{begin + "\x1bZin \x1b_een\x1b of \x1b[" + end}, keys: "<>", pastes: []string{"Zin _een of ["}},
		{name: "half a letter", came: []string{"a\xc3", "\xa9b"}, keys: "aéb"},
		{name: "a third of a letter", came: []string{"\xe2", "\x82", "\xac"}, keys: "€"},
		{name: "half a letter in a paste", came: []string{begin + "caf\xc3", "\xa9" + end}, keys: "<>", pastes: []string{"café"}},
		{name: "half a letter and no more", came: []string{"a\xe9", ""}, keys: "a", unreadable: true},
		{name: "a letter of Latin-1", came: []string{"a\xe9b"}, keys: "ab", unreadable: true},
		{name: "the same in a paste", came: []string{begin + "caf\xe9s" + end}, keys: "<>", pastes: []string{"cafs"}, unreadable: true},
		{name: "C1", came: []string{"\x9b200~"}, keys: "200~", unreadable: true},
		{name: "alt and a letter in pieces", came: []string{"\x1b", "x"}, keys: "\x1bx"},
		{name: "escape", came: []string{"\x1b", "", "x"}, keys: escape + "x"},
		{name: "a paste behind an escape", came: []string{"\x1b", "", begin + "zin" + end}, keys: escape + "<>", pastes: []string{"zin"}},
		{name: "beginning behind an escape that was taken for the key", came: []string{"\x1b", "", "[200~zin" + end}, keys: escape + "<>", pastes: []string{"zin"}},
		{name: "alt and a bracket", came: []string{"\x1b[", ""}, keys: "\x1b["},
	} {
		t.Run(test.name, func(t *testing.T) {
			keys, pastes, unreadable := read(t, test.came...)
			if keys != test.keys || !slices.Equal(pastes, test.pastes) || unreadable != test.unreadable {
				t.Errorf("got %q, %q, unreadable %v; want %q, %q, %v", keys, pastes, unreadable, test.keys, test.pastes, test.unreadable)
			}
		})
	}
}

// TestAnEscapeWaitsNoLongerThanAGlance is about the key: the decoder would wait as long for what may follow it, and is told that nothing
// does. It can't be left to do so, because of a sequence in pieces it gets the first one long before the others.
func TestAnEscapeWaitsNoLongerThanAGlance(t *testing.T) {
	var s sieve
	s.take([]byte("\x1b"))
	if len(s.keys) > 0 || s.patience() != glance {
		t.Errorf("passed %q, and the rest waits %v", s.keys, s.patience())
	}
	s.silent(s.patience())
	if string(s.keys) != escape || s.patience() != 0 {
		t.Errorf("after the silence passed %q, and the rest waits %v", s.keys, s.patience())
	}
}

// TestASilenceThatNobodyListenedToIsNone has the program stopped in the middle of a paste: what came meanwhile is not read yet.
func TestASilenceThatNobodyListenedToIsNone(t *testing.T) {
	var s sieve
	s.take([]byte(begin + "zin\r"))
	s.silent(silence + 2*glance)
	s.take([]byte("twee\r" + end))
	if want := []string{"zin\rtwee\r"}; !slices.Equal(s.pastes, want) {
		t.Errorf("pasted %q, want %q", s.pastes, want)
	}
}

// TestPiecesMakeNoDifference cuts what a terminal sends at any places: the same keys and pastes come out.
func TestPiecesMakeNoDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{begin, end, "\x1b[A", "\x1b", "\x1b[20", "é", "€", "👩‍👧", "\x03", "zin ", "\xe9", "\r", "[201~"})
		all := strings.Join(rapid.SliceOfN(part, 1, 12).Draw(t, "parts"), "")
		var whole, pieces sieve
		whole.take([]byte(all))
		for rest := all; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "cut")
			pieces.take([]byte(rest[:n]))
			rest = rest[n:]
		}
		for _, s := range []*sieve{&whole, &pieces} {
			for s.patience() > 0 {
				s.silent(s.patience())
			}
		}
		if !bytes.Equal(pieces.keys, whole.keys) {
			t.Fatalf("keys %q, want %q", pieces.keys, whole.keys)
		}
		if !slices.Equal(pieces.pastes, whole.pastes) || pieces.unreadable != whole.unreadable {
			t.Fatalf("pastes %q, want %q", pieces.pastes, whole.pastes)
		}
	})
}
