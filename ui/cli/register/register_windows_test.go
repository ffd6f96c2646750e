package register

import (
	"errors"
	"slices"
	"testing"

	"golang.org/x/sys/windows/registry"
)

// What is registered is read back, with a path that holds a blank, and unregister leaves what stood there before to the value.
func TestRegisterIsUndoneToTheValue(t *testing.T) {
	const root = `Software\koffiemoment-test`
	s := system{root}
	read := func(name, value string) string { text, _ := s.get(name, value); return text }
	clear := func() {
		for _, key := range []string{`\.koffie`, `\koffiemoment.file\shell\open\command`, `\koffiemoment.file\shell\open`, `\koffiemoment.file\shell`, `\koffiemoment.file`, ``} {
			_ = registry.DeleteKey(registry.CURRENT_USER, root+key)
		}
	}
	clear()
	t.Cleanup(clear)
	for _, was := range []string{"", "KoffieTekst.1"} {
		if was != "" {
			if err := errors.Join(s.set(ending, "", was), s.set(ending, "PerceivedType", "text"), s.set(ending, kindValue, "text/x-koffie")); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 { // once more, as after the program was moved
			written, err := s.put(`C:\Mijn map\koffiemoment.exe`, "koffiemoment-bestand")
			if want := []string{`HKEY_CURRENT_USER\` + root + `\.koffie`, `HKEY_CURRENT_USER\` + root + `\koffiemoment.file`}; err != nil || !slices.Equal(written, want) {
				t.Errorf("got %q, %v", written, err)
			}
		}
		if got := read(read(".koffie", "")+`\shell\open\command`, ""); got != `"C:\Mijn map\koffiemoment.exe" "%1"` {
			t.Errorf("a double click runs %s", got)
		}
		if removed, others, err := s.take(); len(removed) != 2 || len(others) != 0 || err != nil {
			t.Errorf("got %q, %q, %v", removed, others, err)
		}
		if got := read(".koffie", ""); got != was {
			t.Errorf("the ending names %q, and named %q", got, was)
		}
		if _, err := s.get("koffiemoment.file", ""); !errors.Is(err, registry.ErrNotExist) {
			t.Errorf("our class is still there: %v", err)
		}
	}
	if got := read(".koffie", "PerceivedType"); got != "text" || read(".koffie", kindValue) != "text/x-koffie" {
		t.Errorf("what another wrote beside it is %q", got)
	}
	if removed, others, err := s.take(); len(removed)+len(others) != 0 || err != nil {
		t.Errorf("with nothing there: %q, %q, %v", removed, others, err)
	}

	// What was written halfway is taken away as well.
	if err := s.set(class, before, "KoffieTekst.1"); err != nil {
		t.Fatal(err)
	}
	if removed, _, err := s.take(); len(removed) != 1 || err != nil || read(".koffie", "") != "KoffieTekst.1" {
		t.Errorf("of half a put: %q, %v", removed, err)
	}

	// Who came after us keeps the ending.
	if _, err := s.put("koffiemoment.exe", "x"); err != nil {
		t.Fatal(err)
	}
	if err := s.set(ending, "", "Ander.1"); err != nil {
		t.Fatal(err)
	}
	if _, others, err := s.take(); len(others) != 1 || err != nil || read(".koffie", "") != "Ander.1" || read(".koffie", kindValue) != "text/x-koffie" {
		t.Errorf("got %q, %v", others, err)
	}
}
