// Package cli is the command line: it finds out what is asked, opens what that needs and says how it went. It is the one
// package that knows the environment, the streams and the exit status; only the asking for a passphrase is done by unlock.
//
// Begin with Main below, then with tree, where the commands stand in the order in which people need them. A command lies in the
// file of its name. Above print stands what goes to which stream, and above statusDone which exit status means what; both are
// promises to other programs. What each command answers is written down in testdata/script, by command.
//
// It knows no screen and no key: ui gets what it needs as Options and tells how it ended. It has no sentence of its own either,
// because people read them in two languages. What it decides about hand-ins is how flags choose one, in handin_choice.go. What is
// checked, collected, written, read and answered is the work of store, by the methods that the screens call too, so that the two
// cannot come apart.
package cli

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"time"

	"koffiemoment/store"
	"koffiemoment/ui/cli/place"
	"koffiemoment/ui/cli/shells"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/words"
)

// program is one run of the command line. What commands share hangs here, and in no variable of the package.
type program struct {
	in, out, errs *os.File
	words         *words.Catalog
	config        store.Config
	configPath    string // empty when there is no place for it
	flags         flags
	keys          unlock.Keys
	path          string              // of the person's own file that was opened last
	kind          *words.FileFailures // what is said when that one does not open
	printed       strings.Builder     // what stdout gets, once it is whole
	now           func() time.Time
}

// flags are those of every command; an empty one was not given.
type flags struct {
	journal, reviews, lang, theme string
	lines, linesGiven             bool
}

// Main runs the command line that args give and returns the exit status.
func Main(args []string, in, out, errs *os.File) int {
	// Bubble Tea would write what is typed into the files that these name.
	os.Unsetenv("TEA_TRACE")
	os.Unsetenv("TEA_DEBUG")

	p := &program{in: in, out: out, errs: errs, now: time.Now, keys: unlock.Keys{In: in, Errs: errs}}
	p.readConfig(flagIn(args, "--journal"))
	err := p.chooseLanguage(args)
	if err == nil {
		err = p.fitting(args)
	}
	if err == nil {
		err = p.execute(args)
	}
	status := p.report(err)
	p.holdWindow(status)
	return status
}

// readConfig takes what the config file says. One that is missing or damaged says nothing: it holds a language and a theme, for which
// nobody should be kept from the journal.
func (p *program) readConfig(flag string) {
	journal, _ := place.Journal(flag)
	path, err := place.Config(journal)
	if err != nil {
		return
	}
	p.configPath = path
	p.config, _ = store.ReadConfig(path)
}

// chooseLanguage looks for the language before anything else is read, because help and errors speak it: the flag goes
// before the environment, and that before the config file.
func (p *program) chooseLanguage(args []string) error {
	lang, from := flagIn(args, "--lang"), "--lang"
	if lang == "" {
		lang, from = os.Getenv("KOFFIEMOMENT_LANG"), "KOFFIEMOMENT_LANG"
	}
	known := words.Languages()
	p.words = words.CatalogFor(cmp.Or(lang, p.config.Language))
	p.keys.Words = p.words
	if lang != "" && !slices.Contains(known, lang) && !shells.Asks(args) { // which is still being typed there
		return p.badChoice(lang, from, known)
	}
	return nil
}

// flagIn gives the value of a long flag as args write it, "" when they do not have it. It is asked before there are commands that
// could tell which words are values, so it reads a little too much rather than too little: the last one counts, as it does later.
func flagIn(args []string, name string) string {
	value := ""
	for i, arg := range args {
		switch {
		case arg == "--":
			return value
		case arg == name && i+1 < len(args):
			value = args[i+1]
		case strings.HasPrefix(arg, name+"="):
			value = arg[len(name)+1:]
		}
	}
	return value
}

// chooseTheme gives the theme of the screen: the flag goes before NO_COLOR, and that before the config file.
func (p *program) chooseTheme() (string, error) {
	themes := []string{"auto", "dark", "light", "none"}
	switch {
	case p.flags.theme != "" && !slices.Contains(themes, p.flags.theme):
		return "", p.badChoice(p.flags.theme, "--theme", themes)
	case p.flags.theme != "":
		return p.flags.theme, nil
	case os.Getenv("NO_COLOR") != "":
		return "none", nil
	case slices.Contains(themes, p.config.Theme):
		return p.config.Theme, nil
	}
	return themes[0], nil
}
