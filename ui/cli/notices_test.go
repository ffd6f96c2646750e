package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
)

// TestNoticesAreThoseOfWhatIsInside holds what `version --licences` prints to what is linked, on any system, and to the lists: a library
// that comes, goes or changes its licence changes the notices, so that somebody reads the new one before it goes out.
func TestNoticesAreThoseOfWhatIsInside(t *testing.T) {
	const file = "notices.txt"
	want := gathered(t)
	if *pilot.Update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got := readText(t, file); got != want {
		t.Errorf("%s is not what the libraries and lists ask for; read what is new in their licences, and go test ./ui/cli -run Notices -update writes it anew", file)
	}
}

// TestNothingInsideAsksForMoreThanANotice: whoever passes the program on under MIT has to keep to nothing else. A text that names the licences
// that do ask for more is not let in before somebody has read it.
func TestNothingInsideAsksForMoreThanANotice(t *testing.T) {
	more := regexp.MustCompile(`(?i)GNU|\bA?GPL|Mozilla|Eclipse Public|Share-?Alike|BY-SA|BY-NC|ODbL|Open Database|Server Side Public`)
	for _, text := range strings.Split(readText(t, "notices.txt"), "\n== ") {
		if found := more.FindString(text); found != "" {
			name, _, _ := strings.Cut(text, "\n")
			t.Errorf("%s: names %s", name, found)
		}
	}
	for line := range strings.Lines(readText(t, "../../journal/discretion/data/README.md")) {
		if found := more.FindString(line); found != "" && !strings.Contains(line, "used only to choose and not copied") {
			t.Errorf("a list may be under %s: %s", found, line)
		}
	}
}

// notice is a text that goes with the program, and all that ask for this same one.
type notice struct {
	names []string
	text  string
}

// gathered puts together what goes with the program: its own licence, those of the libraries and of Go, and what the lists ask for.
func gathered(t *testing.T) string {
	t.Helper()
	root := goList(t, "linux", "{{.Root}}", "runtime")[0]
	all := []notice{
		{[]string{module}, readText(t, "../../LICENSE")},
		{[]string{"Go's runtime and standard library"}, readText(t, filepath.Join(root, "LICENSE"))},
	}
	add := func(name, text string) {
		if i := slices.IndexFunc(all[1:], func(n notice) bool { return n.text == text }); i >= 0 {
			all[i+1].names = append(all[i+1].names, name)
			return
		}
		all = append(all, notice{[]string{name}, text})
	}
	for _, library := range libraries(t) {
		name, path, _ := strings.Cut(library, "\t")
		text := readText(t, path)
		if filepath.Ext(path) == ".go" {
			text = headOf(text)
		}
		add(name, text)
	}
	add("the lists of names, words and places", readText(t, "../../journal/discretion/data/NOTICES"))
	add("the list of English words (SCOWL)", readText(t, "../../journal/discretion/data/SCOWL"))

	var out strings.Builder
	for i, n := range all {
		if i > 0 {
			out.WriteString("\n")
		}
		out.WriteString("== " + strings.Join(n.names, ", ") + " ==\n\n" + strings.Trim(n.text, "\n") + "\n")
	}
	return out.String()
}

// libraries are the licences of all modules that are linked on any system, each line a module with its version and a file of it. A part of
// a module may have its own, in its folder or at the head of a source file.
func libraries(t *testing.T) []string {
	t.Helper()
	var found []string
	for _, system := range []string{"linux", "darwin", "windows"} {
		const format = "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}\t{{$.Dir}}{{range $.GoFiles}}\t{{.}}{{end}}{{end}}{{end}}"
		for _, line := range goList(t, system, format, "-deps", module) {
			if line == "" {
				continue
			}
			fields := strings.Split(line, "\t")
			name, top, dir := fields[0], fields[1], fields[2]
			for _, source := range fields[3:] {
				if path := filepath.Join(dir, source); headOf(readText(t, path)) != "" {
					found = append(found, name+" "+source+"\t"+path)
				}
			}
			files := licencesIn(t, dir)
			for dir != top {
				dir = filepath.Dir(dir)
				files = append(files, licencesIn(t, dir)...)
			}
			if len(files) == 0 {
				t.Errorf("%s has no licence", name)
			}
			for _, file := range files {
				found = append(found, name+"\t"+file)
			}
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// asked is how the licences begin that are written at the head of a source file, where no file beside it may tell them.
var asked = regexp.MustCompile(`Permission (is hereby granted|to use, copy)|Redistribution and use in source`)

// headOf gives the licence at the head of a source file, or nothing. Behind a line on whose the file is, it may stand in a comment of its own.
func headOf(source string) string {
	head, rest, _ := strings.Cut(source, "\n\n")
	if strings.HasPrefix(head, "//") && !asked.MatchString(head) && strings.HasPrefix(rest, "/*\n") {
		head, _, _ = strings.Cut(rest, "*/")
		return commented(head, `(?m)^(/\*\n| \* ?)`)
	}
	if !strings.HasPrefix(head, "//") {
		return ""
	}
	return commented(head, `(?m)^// ?`)
}

// commented takes the signs of a comment off a licence.
func commented(head, signs string) string {
	if !asked.MatchString(head) {
		return ""
	}
	return regexp.MustCompile(signs).ReplaceAllString(strings.TrimRight(head, " "), "")
}

var licenceName = regexp.MustCompile(`(?i)^(un)?(licen[cs]e|copying|copyright|notice)s?([.-].*)?$`)

func licencesIn(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, e := range entries {
		if !e.IsDir() && licenceName.MatchString(e.Name()) && filepath.Ext(e.Name()) != ".go" {
			found = append(found, filepath.Join(dir, e.Name()))
		}
	}
	return found
}

func readText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}
