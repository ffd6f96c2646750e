// Package manual writes out the help of a command: for the terminal, and as a page of the system's manual. It is made here and not with
// cobra's templates, because those speak English and their engine would be linked for nothing else. Begin with Of; sections has what
// both shapes are made from. It runs no command, and prints nothing itself.
package manual

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// section is a heading with what stands under it: a line, names with what they mean, or lines as they are typed.
type section struct {
	heading string
	line    string
	rows    []row
	typed   []string
}

// row is a name with what it means; value stands for what is typed behind it.
type row struct{ name, value, text string }

// Of gives the help of a command in lines of at most w cells.
func Of(cmd *cobra.Command, c *words.Catalog, w int) []string {
	lines := layout.Wrap(about(cmd), w, "")
	for _, s := range sections(cmd, c) {
		lines = append(append(lines, "", s.heading), s.lines(w)...)
	}
	if !cmd.HasParent() {
		lines = append(lines, "", fmt.Sprintf(c.Command.Help.More, cmd.Name()))
	}
	return lines
}

// lines lays a section out under its heading.
func (s *section) lines(w int) (lines []string) {
	if s.line != "" {
		lines = layout.Wrap(s.line, w, "  ")
	}
	var explained [][2]string
	for _, r := range s.rows {
		explained = append(explained, [2]string{strings.TrimSuffix(r.name+" "+r.value, " "), r.text})
	}
	lines = append(lines, layout.Explained(explained, w)...)
	for _, line := range s.typed {
		lines = append(lines, "  "+line)
	}
	return lines
}

func about(cmd *cobra.Command) string { return cmp.Or(cmd.Long, cmd.Short+".") }

// sections gives the help of a command behind what it is about; a heading with nothing under it is left out.
func sections(cmd *cobra.Command, c *words.Catalog) (all []section) {
	say := &c.Command.Help
	add := func(s section) {
		if s.line != "" || len(s.rows) > 0 || len(s.typed) > 0 {
			all = append(all, s)
		}
	}
	top := !cmd.HasParent()
	add(section{heading: say.Usage, line: usageLine(cmd, say)})
	add(section{heading: say.Commands, rows: commandRows(cmd)})
	if top {
		add(section{heading: say.Topics, rows: topicRows(c)})
	}
	add(section{heading: say.Options, rows: flagRows(cmd.NonInheritedFlags(), top, say)})
	if !top {
		add(section{heading: say.Everywhere, rows: flagRows(cmd.InheritedFlags(), true, say)})
	}
	if cmd.Example != "" {
		add(section{heading: say.Examples, typed: strings.Split(cmd.Example, "\n")})
	}
	if top {
		add(section{heading: say.Exits, rows: exitRows(c.Command.Exits)})
	}
	return all
}

// usageLine names what is typed: the command, its arguments as Use has them behind the name, and that there are flags.
func usageLine(cmd *cobra.Command, say *words.CommandHelp) string {
	line := cmd.CommandPath()
	if cmd.HasAvailableSubCommands() {
		line += " " + say.SomeCommand
	}
	if _, args, found := strings.Cut(cmd.Use, " "); found {
		line += " " + args
	}
	return line + " " + say.SomeOptions
}

// commandRows explains the commands below cmd.
func commandRows(cmd *cobra.Command) (rows []row) {
	for _, c := range below(cmd) {
		rows = append(rows, row{name: c.Name(), text: c.Short})
	}
	return rows
}

// below gives the commands below one that people are told of. Help counts although cobra does not call it available.
func below(cmd *cobra.Command) (all []*cobra.Command) {
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			all = append(all, c)
		}
	}
	return all
}

// flagRows explains flags; the help flag belongs to every command and is told where all says so.
func flagRows(set *pflag.FlagSet, all bool, say *words.CommandHelp) (rows []row) {
	set.VisitAll(func(flag *pflag.Flag) {
		if flag.Hidden || flag.Name == "help" && !all {
			return
		}
		one := row{name: "    --" + flag.Name}
		if flag.Shorthand != "" {
			one.name = "-" + flag.Shorthand + ", --" + flag.Name
		}
		// The name of the value stands in the words of the flag, between backquotes, so that it is in the reader's language.
		one.value, one.text = pflag.UnquoteUsage(flag)
		if flag.Value.Type() == "bool" {
			one.value = ""
		} else if flag.DefValue != "" && flag.DefValue != "[]" {
			one.text += " " + fmt.Sprintf(say.Default, flag.DefValue)
		}
		rows = append(rows, one)
	})
	return rows
}

// exitRows explains the exit statuses, which scripts need and nobody can guess.
func exitRows(exits []words.ExitText) (rows []row) {
	for _, exit := range exits {
		rows = append(rows, row{name: strconv.Itoa(exit.Status), text: exit.Text})
	}
	return rows
}
