// Package manual writes out the help of a command. It is made here and not with cobra's templates, because those speak English and their
// engine would be linked for nothing else. Begin with Of. It runs no command, and prints nothing itself.
package manual

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// page is the help of one command while it is written.
type page struct {
	say   *words.CommandWords
	w     int
	lines []string
}

// Of gives the help of a command in lines of at most w cells.
func Of(cmd *cobra.Command, say *words.CommandWords, w int) []string {
	p, words := &page{say: say, w: w}, &say.Help
	about := cmd.Long
	if about == "" {
		about = cmd.Short + "."
	}
	p.lines = layout.Wrap(about, w, "")
	p.section(words.Usage, layout.Wrap(p.usageLine(cmd), w, "  "))
	p.section(words.Commands, commandLines(cmd, w))
	p.section(words.Options, p.flagLines(cmd.NonInheritedFlags(), !cmd.HasParent()))
	if cmd.HasParent() {
		p.section(words.Everywhere, p.flagLines(cmd.InheritedFlags(), true))
	}
	if cmd.Example != "" {
		p.section(words.Examples, strings.Split("  "+strings.ReplaceAll(cmd.Example, "\n", "\n  "), "\n"))
	}
	if !cmd.HasParent() {
		p.section(words.Exits, p.exitLines())
		p.lines = append(p.lines, "", fmt.Sprintf(words.More, cmd.Root().Name()))
	}
	return p.lines
}

// section adds lines under a heading, and no heading over none.
func (p *page) section(heading string, lines []string) {
	if len(lines) > 0 {
		p.lines = append(append(p.lines, "", heading), lines...)
	}
}

// usageLine names what is typed: the command, its arguments as Use has them behind the name, and that there are flags.
func (p *page) usageLine(cmd *cobra.Command) string {
	line := cmd.CommandPath()
	if cmd.HasAvailableSubCommands() {
		line += " " + p.say.Help.SomeCommand
	}
	if _, args, found := strings.Cut(cmd.Use, " "); found {
		line += " " + args
	}
	return line + " " + p.say.Help.SomeOptions
}

// commandLines explains the commands below cmd. Help counts although cobra does not call it available.
func commandLines(cmd *cobra.Command, w int) []string {
	var rows [][2]string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			rows = append(rows, [2]string{c.Name(), c.Short})
		}
	}
	return layout.Explained(rows, w)
}

// flagLines explains flags; the help flag belongs to every command and is told where all says so.
func (p *page) flagLines(set *pflag.FlagSet, all bool) []string {
	var rows [][2]string
	set.VisitAll(func(flag *pflag.Flag) {
		if flag.Hidden || flag.Name == "help" && !all {
			return
		}
		left := "    --" + flag.Name
		if flag.Shorthand != "" {
			left = "-" + flag.Shorthand + ", --" + flag.Name
		}
		// The name of the value stands in the words of the flag, between backquotes, so that it is in the reader's language.
		value, text := pflag.UnquoteUsage(flag)
		if flag.Value.Type() != "bool" {
			left += " " + value
			if flag.DefValue != "" && flag.DefValue != "[]" {
				text += " " + fmt.Sprintf(p.say.Help.Default, flag.DefValue)
			}
		}
		rows = append(rows, [2]string{left, text})
	})
	return layout.Explained(rows, p.w)
}

// exitLines explains the exit statuses, which scripts need and nobody can guess.
func (p *page) exitLines() []string {
	var rows [][2]string
	for _, exit := range p.say.Exits {
		rows = append(rows, [2]string{strconv.Itoa(exit.Status), exit.Text})
	}
	return layout.Explained(rows, p.w)
}
