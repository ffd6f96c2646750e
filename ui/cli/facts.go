package cli

import (
	_ "embed"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui/cli/place"
	"koffiemoment/ui/cli/register"
)

// pathCommand gives the command that says where files are what it shares with the others.
func (p *program) pathCommand() *cobra.Command {
	return place.New(&place.Ways{Words: p.words, Print: p.print, Command: p.commandFor, Journal: p.journalPath, Own: p.own, Existing: func() (string, error) {
		path, err := p.existingJournal()
		p.path, p.kind = path, &p.words.Command.Fail.Journal
		return path, err
	}})
}

// registerCommand and unregisterCommand have a double click on a .koffie file open the program, and no longer.
func (p *program) registerCommand() *cobra.Command   { return p.registers("register") }
func (p *program) unregisterCommand() *cobra.Command { return p.registers("unregister") }

func (p *program) registers(name string) *cobra.Command {
	return register.New(name, &register.Ways{Words: &p.words.Register, Print: p.print, Command: p.commandFor,
		Failed: func(text string) error { return fail(statusFailed, "%s", text) }})
}

// commandFor is command for packages that make their own.
func (p *program) commandFor(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command {
	return p.command(name, run, args...)
}

// merge brings another file of the journal into it.
func (p *program) merge(_ *cobra.Command, args []string) error {
	return p.writing(func(j *store.Journal) error {
		p.path = args[0] // what may be wrong now is wrong with that one
		return p.own(args[0]).Merge(j)
	})
}

// notices are what the makers of libraries and lists ask to be passed on with the program. A test writes them.
//
//go:embed notices.txt
var notices string

// versionCommand prints the program's version, Go's, and what it was built for; or what goes with every copy of the program.
func (p *program) versionCommand() *cobra.Command {
	var licences bool
	c := p.command("version", func(*cobra.Command, []string) error {
		if licences {
			p.print(append([]string{p.words.Command.Licences, ""}, strings.Split(strings.TrimSuffix(notices, "\n"), "\n")...)...)
		} else {
			p.version()
		}
		return nil
	})
	c.Flags().BoolVar(&licences, "licences", false, p.words.Command.Flags.Licences)
	return c
}

func (p *program) version() {
	version := "(devel)" // as Go itself calls what was built from a folder and not from a release
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		version = info.Main.Version
	}
	p.print(name + " " + version + " (" + runtime.Version() + ", " + runtime.GOOS + "/" + runtime.GOARCH + ")")
}
