package store_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// reserved are the names that Windows has for devices, whatever stands behind a point after them.
var reserved = regexp.MustCompile(`(?i)^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)`)

func TestNamesOfHandIns(t *testing.T) {
	long := strings.Repeat("Anne-Sophie ", 6) + "van den Broeck"
	for _, c := range []struct {
		student, stage string
		seal           store.Sealing
		want           string
	}{
		{"Noor Peeters", "Stage 1", store.Sealing{}, "Noor-Peeters-Stage-1.koffie"},
		{"Zoë D’Hont", "Stage 2: gericht gesprek", store.Sealing{}, "Zoë-D-Hont-Stage-2-gericht.koffie"},
		{"Zoe\u0308", "Stage 1", store.Sealing{}, "Zoë-Stage-1.koffie"},
		{"", "Stage 1", store.Sealing{}, "logboek-Stage-1.koffie"},
		{"Noor", "", store.Sealing{}, "logboek-Noor.koffie"},
		{"aux", "", store.Sealing{}, "logboek-aux.koffie"},
		{`../../etc\passwd:`, "Stage 1", store.Sealing{}, "etc-passwd-Stage-1.koffie"},
		{"...", "", store.Sealing{}, ""},
		{"", "", store.Sealing{}, ""},
		{long, "Stage 1", store.Sealing{}, "Anne-Sophie-Anne-Sophie-Stage-1.koffie"},
		{strings.Repeat("é", 100), "Stage 1", store.Sealing{}, strings.Repeat("é", 27) + "-Stage-1.koffie"},
		{"Noor Peeters", "Stage 1", store.Sealing{By: exchange.ByKey}, ""},
		{"Noor Peeters", "Stage 1", store.Sealing{By: exchange.ByKey, Named: true}, "Noor-Peeters-Stage-1.koffie"},
	} {
		got := store.HandInName(&exchange.Choice{Student: c.student, StageName: c.stage}, c.seal)
		if got != c.want {
			t.Errorf("%q, %q: got %q, want %q", c.student, c.stage, got, c.want)
		}
		if utf8.RuneCountInString(got) > 45 || reserved.MatchString(got) || got != filepath.Base("/"+got) && got != "" {
			t.Errorf("%q, %q: %q is no name for a file everywhere", c.student, c.stage, got)
		}
	}
}

// An open file says what it is, a sealed one nothing, and the journal knows where the last one went.
func TestTheFileOfAHandIn(t *testing.T) {
	j, folder := reflected(t), t.TempDir()
	c := choice()
	c.Student, c.StageName = "Noor Peeters", "Stage 1"
	for _, step := range []struct {
		seal store.Sealing
		want string
	}{
		{store.Sealing{}, "Noor-Peeters-Stage-1.koffie"},
		{store.Sealing{}, "Noor-Peeters-Stage-1-2.koffie"},
		{sealedFor(t), "logboek-" + j.ID()[:8] + "-3.koffie"},
	} {
		h, err := j.HandIn(c, collect(t, j), step.seal, folder)
		if err != nil || filepath.Base(h.File) != step.want {
			t.Fatalf("got %s, %v, want %s", h.File, err, step.want)
		}
		if o, err := j.Overview(0); err != nil || o.HandedFile != h.File {
			t.Errorf("the overview says %q, %v, want %q", o.HandedFile, err, h.File)
		}
	}
}

func sealedFor(t *testing.T) store.Sealing {
	t.Helper()
	_, public, err := exchange.NewIdentity()
	if err != nil {
		t.Fatal(err)
	}
	lock, err := exchange.LockFor(public)
	if err != nil {
		t.Fatal(err)
	}
	return store.Sealing{By: exchange.ByKey, Lock: lock}
}
