package note_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/note"
)

var (
	zone = time.FixedZone("CET", 3600)
	now  = time.Date(2026, 3, 12, 15, 42, 0, 0, zone)
)

// told gives what was read as lines: the day of each part, or what is wrong with it, and its words.
func told(n note.Note) (lines []string) {
	for _, p := range n.Parts {
		when := [...]string{"today", "future", "impossible"}[p.Doubt]
		if !p.When.IsZero() {
			when = p.When.Format("2006-01-02 15:04")
		}
		lines = append(lines, when+" | "+strings.ReplaceAll(p.Story, "\n", " / "))
	}
	return lines
}

func TestDaysAndDashesPartANote(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"one text":                    {"Aan de deur.\nZe lachte.\n", []string{"today | Aan de deur. / Ze lachte."}},
		"dashes":                      {"Een.\n---\nTwee.\n - - -\nDrie.", []string{"today | Een.", "today | Twee.", "today | Drie."}},
		"dashes that a phone changed": {"Een.\n—-\nTwee.\n—\nDrie.\n***\nVier.\n--\nen een lijstje", []string{"today | Een.", "today | Twee.", "today | Drie.", "today | Vier. / -- / en een lijstje"}},
		"a day":                       {"12/3\nEen.\n\n10-3-2026\nTwee.", []string{"2026-03-12 12:00 | Een.", "2026-03-10 12:00 | Twee."}},
		"a day holds until the next":  {"10/3 8u15\nEen.\n---\nTwee.\n11/3\nDrie.", []string{"2026-03-10 08:15 | Een.", "2026-03-10 12:00 | Twee.", "2026-03-11 12:00 | Drie."}},
		"before the first day":        {"Losse gedachte.\n10/3\nEen.", []string{"today | Losse gedachte.", "2026-03-10 12:00 | Een."}},
		"empty parts":                 {"10/3\n\n---\n11/3\n\nEen.\n---\n---\n", []string{"2026-03-11 12:00 | Een."}},
		"blank lines within":          {"\n\n  Een.\n\nTwee.\n\n", []string{"today |   Een. /  / Twee."}},
		"line ends of Windows":        {"10/3\r\nEen.\r\nTwee.\r\n", []string{"2026-03-10 12:00 | Een. / Twee."}},
		"to come":                     {"13/3/2026\nEen.\n1/4\nTwee.\n12/3 23:00\nDrie.", []string{"future | Een.", "future | Twee.", "future | Drie."}},
		"no such day":                 {"31/2\nEen.\n---\nTwee.\n10/3/2026 25:70\nDrie.", []string{"impossible | Een.", "impossible | Twee.", "impossible | Drie."}},
		"hidden characters":           {"Mama\u202e was\u200b er.\x07", []string{"today | Mama was er."}},
	} {
		got, err := note.Read(c.text, now)
		if diff := cmp.Diff(c.want, told(got)); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
	}
}

// A day is written in many ways, and each alone on its line parts the text.
func TestWaysToWriteADay(t *testing.T) {
	for line, want := range map[string]string{
		"12/3": "2026-03-12 12:00", "12-3-2026": "2026-03-12 12:00", "12.03.26": "2026-03-12 12:00", "12/03/2026": "2026-03-12 12:00",
		"2026-03-12": "2026-03-12 12:00", "2026/3/12": "2026-03-12 12:00", "12 maart": "2026-03-12 12:00", "do 12 maart 2026": "2026-03-12 12:00",
		"di 12 maart 2026": "2026-03-12 12:00", "Donderdag 12 maart:": "2026-03-12 12:00", "do. 12 mrt.": "2026-03-12 12:00",
		"12 mrt '26": "2026-03-12 12:00", "12-mrt-2026": "2026-03-12 12:00", "# 12 maart": "2026-03-12 12:00", "**12 maart**": "2026-03-12 12:00",
		"Thursday, March 12, 2026": "2026-03-12 12:00", "12th March": "2026-03-12 12:00", "March 12": "2026-03-12 12:00", "jeudi 12 mars 2026": "2026-03-12 12:00",
		"Mar 12": "2026-03-12 12:00", "12e maart": "2026-03-12 12:00", "1er mars": "2026-03-01 12:00", "29/2/2024": "2024-02-29 12:00",
		"12/3 8:15": "2026-03-12 08:15", "12/3/2026, 8u15": "2026-03-12 08:15", "10 maart om 15.42 uur": "2026-03-10 15:42", "10/3 15u": "2026-03-10 15:00",
		"10 March 2026 at 3:42 PM": "2026-03-10 15:42", "10 mars à 15h30": "2026-03-10 15:30", "2026-03-10 15:42:10": "2026-03-10 15:42",
		"\u200e12/3": "2026-03-12 12:00", "10\u00a0maart": "2026-03-10 12:00", "13/12": "2025-12-13 12:00", "20 september": "2025-09-20 12:00",
	} {
		got, err := note.Read(line+"\nEen.", now)
		if diff := cmp.Diff([]string{want + " | Een."}, told(got)); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", line, err, diff)
		}
	}
}

// What only looks a little like a date is a line of the text: nothing that somebody wrote gets lost for it.
func TestOtherLinesStay(t *testing.T) {
	for _, line := range []string{
		"12", "2026", "12.03", "8.15", "15:42", "15-20", "12/3 kwam mama", "12 maart was het druk", "maart", "maandag", "gisteren", "di", "1/2/3/4", "3/4 van de klas",
		"12 mar tekst", "- melk", "--", "* Mama", "0475 12 34 56", "1.5", "12/3-", "om 15u", "12/3 om", "112/3/2026", "99/99", "12/3/202",
	} {
		got, err := note.Read("Een.\n"+line+"\nTwee.", now)
		if diff := cmp.Diff([]string{"today | Een. / " + line + " / Twee."}, told(got)); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", line, err, diff)
		}
	}
}

func TestAChatWithOneself(t *testing.T) {
	for name, c := range map[string]struct {
		text       string
		want       []string
		media, app int
	}{
		"WhatsApp on Android": {"12/03/2026, 08:15 - Berichten en gesprekken worden end-to-end versleuteld. Alleen mensen in deze chat kunnen ze lezen.\n" +
			"12/03/2026, 08:15 - Noor: Mama Zonnebloem bleef staan.\nZe vroeg iets: hoe slaapt hij?\n12/03/2026, 08:17 - Noor: Ik vroeg door.\n" +
			"12/03/2026, 08:18 - Noor: <Media weggelaten>\n12/03/2026, 15:40 - Noor: Bij het afhalen lachte ze.\n",
			[]string{"2026-03-12 08:15 | Mama Zonnebloem bleef staan. / Ze vroeg iets: hoe slaapt hij? / Ik vroeg door.", "2026-03-12 15:40 | Bij het afhalen lachte ze."}, 1, 1},
		"as Dutch phones write it": {"10-03-2026 23:50 - Noor: Een.\n11-03-2026 00:05 - Noor: Twee.\n11-03-2026 00:06 - Noor: IMG-20260311-WA0001.jpg (bestand bijgevoegd)\nDe tekening van thuis.",
			[]string{"2026-03-10 23:50 | Een.", "2026-03-11 00:05 | Twee. / De tekening van thuis."}, 1, 0},
		"WhatsApp on an iPhone": {"[10/03/2026, 08:15:10] Noor: \u200eBerichten en gesprekken zijn end-to-end versleuteld.\n" +
			"\u200e[10/03/2026, 08:15:30] Noor: \u200eafbeelding weggelaten\n[10/03/2026, 08:16:00] Noor (jij): Papa Eik wachtte. \u200e<Dit bericht is bewerkt>\n" +
			"[10/03/2026, 08:17:00] Noor: \u200eJe hebt dit bericht verwijderd.\n",
			[]string{"2026-03-10 08:16 | Papa Eik wachtte."}, 1, 2},
		"in American order":  {"3/10/26, 8:15\u202fAM - Noor: One.\n3/13/25, 3:42\u202fPM - Noor: Two.", []string{"2026-03-10 08:15 | One.", "2025-03-13 15:42 | Two."}, 0, 0},
		"copied":             {"[08:15, 12/3/2026] Noor: Een.\n[08:16, 12/3/2026] Noor: Twee.", []string{"2026-03-12 08:15 | Een. / Twee."}, 0, 0},
		"copied on a phone":  {"[11/3, 08:15] Noor: Een.\n[12/3, 08:16] Noor: Twee.", []string{"2026-03-11 08:15 | Een.", "2026-03-12 08:16 | Twee."}, 0, 0},
		"Signal":             {"[2026-03-10, 08:15] Me: One.\n[2026-03-10 08:16:00] Me: ![](./media/1.jpg)\nTwo.\n(- Me: +1 -)\n", []string{"2026-03-10 08:15 | One. / Two."}, 1, 1},
		"dashes in it":       {"12/03/2026, 08:15 - Noor: Een.\n12/03/2026, 08:16 - Noor: ---\n12/03/2026, 08:17 - Noor: Twee.", []string{"2026-03-12 08:15 | Een.", "2026-03-12 12:00 | Twee."}, 0, 0},
		"a day to come":      {"12/04/2026, 08:15 - Noor: Een.", []string{"future | Een."}, 0, 0},
		"nothing but a note": {"12/03/2026 08:15 - mama Zonnebloem bleef staan\nEn lachte.", []string{"today | 12/03/2026 08:15 - mama Zonnebloem bleef staan / En lachte."}, 0, 0},
	} {
		got, err := note.Read(c.text, now)
		if diff := cmp.Diff(c.want, told(got)); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
		if got.Media != c.media || got.App != c.app || got.Chat == (name == "nothing but a note") {
			t.Errorf("%s: %d media, %d of the app, chat %v", name, got.Media, got.App, got.Chat)
		}
	}
}

func TestWhatIsNotRead(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"nothing":                {" \n\n12/3\n---\n\u200b\n", note.ErrNothing},
		"two people":             {"12/03/2026, 08:15 - Noor: Een.\n12/03/2026, 08:16 - Mama: Twee.", note.ErrSeveral},
		"a picture of another":   {"12/03/2026, 08:15 - Noor: Een.\n12/03/2026, 08:16 - Mama: <Media omitted>", note.ErrSeveral},
		"only pictures":          {"12/03/2026, 08:15 - Noor: <Media omitted>", note.ErrNothing},
		"more than can be meant": {strings.Repeat("Een.\n---\n", note.MaxParts+1), note.ErrMany},
		"longer than a text":     {strings.Repeat("é", journal.MaxText+1), note.ErrLong},
	} {
		if got, err := note.Read(c.text, now); !errors.Is(err, c.want) || len(got.Parts) > 0 {
			t.Errorf("%s: %v, %d parts", name, err, len(got.Parts))
		}
	}
}

// A file is read however an editor or a phone saved it, and what is no text is told from one.
func TestFiles(t *testing.T) {
	wide := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune("één ✓")) {
		wide = append(wide, byte(u), byte(u>>8))
	}
	for name, c := range map[string]struct {
		file     []byte
		text     string
		encoding note.Encoding
		err      error
	}{
		"plain":           {[]byte("één"), "één", note.UTF8, nil},
		"with a mark":     {[]byte("\xef\xbb\xbféén"), "één", note.UTF8, nil},
		"wide":            {wide, "één ✓", note.UTF16, nil},
		"of old Windows":  {[]byte("\xe9\xe9n"), "één", note.Windows, nil},
		"of an iPhone":    {zipped(t, "_chat.txt", "één"), "één", note.UTF8, nil},
		"a Word document": {zipped(t, "word/document.xml", "<xml>"), "", "", note.ErrNoText},
		"a page":          {[]byte("<!DOCTYPE html><p>één"), "", "", note.ErrNoText},
		"rich text":       {[]byte(`{\rtf1 een}`), "", "", note.ErrNoText},
		"a picture":       {[]byte("\x89PNG\r\n\x00\x00"), "", "", note.ErrNoText},
		"too large":       {bytes.Repeat([]byte("a"), note.MaxSize+1), "", "", note.ErrTooBig},
	} {
		text, encoding, err := note.Plain(c.file)
		if text != c.text || encoding != c.encoding || !errors.Is(err, c.err) {
			t.Errorf("%s: %q, %s, %v", name, text[:min(20, len(text))], encoding, err)
		}
	}
}

func zipped(t *testing.T, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	archive := zip.NewWriter(&b)
	for _, one := range []string{name, "IMG-1.jpg"} {
		w, err := archive.Create(one)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Whatever is pasted, no draft gets what an entry may not hold or a day that was not, and no word of a text gets lost.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"12/3\nEen.\n---\nTwee.", "12/03/2026, 08:15 - Noor: Een.\n12/03/2026, 08:16 - Noor: <Media weggelaten>", "[10/03/2026, 08:15:10] Noor: \u200eafbeelding weggelaten",
		"31/2\nEen.", "do 12 maart 2026 om 15u42\nEen\u202e.", "[08:15, 12/3/2026] Noor: Een.", "3/13/25, 3:42 PM - Noor: Two.", "\xff\xfe1\x00", "PK\x03\x04", "12-mrt-2026\n—-\n:",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, _, _ = note.Plain([]byte(text))
		n, err := note.Read(text, now)
		if (err == nil) == (len(n.Parts) == 0) {
			t.Fatalf("%v with %d parts", err, len(n.Parts))
		}
		kept := 0
		for _, p := range n.Parts {
			if clean, removed := journal.Clean(p.Story); removed > 0 || clean != p.Story || strings.TrimSpace(clean) == "" {
				t.Errorf("a story holds %q", p.Story)
			}
			if p.When.After(now) || !p.When.IsZero() && (p.Doubt != note.NoDoubt || p.When.Year() < 2000) {
				t.Errorf("a part is of %v", p.When)
			}
			kept += strings.Count(p.Story, "q") // a letter that stands in no date
		}
		if all, _ := journal.Clean(text); err == nil && !n.Chat && kept != strings.Count(all, "q") {
			t.Errorf("words of a text were lost")
		}
	})
}
