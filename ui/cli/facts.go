package cli

import (
	_ "embed"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/store"
)

// pathCommand prints the place of the journal, or of the config file, whether there is one or not: who wants to make a copy or to
// look after it by other means asks for this first.
func (p *program) pathCommand() *cobra.Command {
	var config, home bool
	c := p.command("path", func(*cobra.Command, []string) error {
		path, err := p.journalPath()
		switch {
		case err != nil:
			return err
		case home:
			if path, err = p.existingJournal(); err == nil {
				p.path, p.kind = path, &p.words.Command.Fail.Journal
				err = p.own(path).ToOwnPlace()
			}
			return err
		case config:
			if path, err = store.DefaultConfig(); err != nil {
				return err
			}
		default:
			p.own(path).SayPlace()
		}
		p.print(path)
		return nil
	})
	c.Flags().BoolVar(&config, "config", false, p.words.Command.Flags.Config)
	c.Flags().BoolVar(&home, "own", false, p.words.Command.Flags.OwnPlace)
	c.MarkFlagsMutuallyExclusive("config", "own")
	return c
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
