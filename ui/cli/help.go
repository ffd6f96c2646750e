package cli

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// help prints the help of cmd. It is made here and not with cobra's templates, because those speak English and their
// engine would be linked for nothing else.
func (p *program) help(cmd *cobra.Command) {
	words := &p.words.Command.Help
	w := p.width()
	about := cmd.Long
	if about == "" {
		about = cmd.Short + "."
	}
	p.print(wrap(about, w, "")...)
	p.section(words.Usage, wrap(p.usageLine(cmd), w, "  "))
	p.section(words.Commands, commandLines(cmd, w))
	p.section(words.Options, p.flagLines(cmd.NonInheritedFlags(), w, !cmd.HasParent()))
	if cmd.HasParent() {
		p.section(words.Everywhere, p.flagLines(cmd.InheritedFlags(), w, true))
	}
	if cmd.Example != "" {
		p.section(words.Examples, strings.Split("  "+strings.ReplaceAll(cmd.Example, "\n", "\n  "), "\n"))
	}
	if !cmd.HasParent() {
		p.section(words.Exits, p.exitLines(w))
		p.print("", fmt.Sprintf(words.More, name))
	}
}

func (p *program) section(heading string, lines []string) {
	if len(lines) > 0 {
		p.print("", heading)
		p.print(lines...)
	}
}

func (p *program) usageLine(cmd *cobra.Command) string {
	line := cmd.CommandPath()
	if cmd.HasAvailableSubCommands() {
		line += " " + p.words.Command.Help.SomeCommand
	}
	if _, args, found := strings.Cut(cmd.Use, " "); found {
		line += " " + args
	}
	return line + " " + p.words.Command.Help.SomeOptions
}

func commandLines(cmd *cobra.Command, w int) []string {
	var rows [][2]string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			rows = append(rows, [2]string{c.Name(), c.Short})
		}
	}
	return explained(rows, w)
}

// flagLines explains flags; the help flag belongs to every command and is told where all says so.
func (p *program) flagLines(set *pflag.FlagSet, w int, all bool) []string {
	var rows [][2]string
	set.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" && !all {
			return
		}
		left := "    --" + f.Name
		if f.Shorthand != "" {
			left = "-" + f.Shorthand + ", --" + f.Name
		}
		value, text := pflag.UnquoteUsage(f)
		if f.Value.Type() != "bool" {
			left += " " + value
			if f.DefValue != "" && f.DefValue != "[]" {
				text += " " + fmt.Sprintf(p.words.Command.Help.Default, f.DefValue)
			}
		}
		rows = append(rows, [2]string{left, text})
	})
	return explained(rows, w)
}

func (p *program) exitLines(w int) []string {
	var rows [][2]string
	for _, e := range p.words.Command.Exits {
		rows = append(rows, [2]string{strconv.Itoa(e.Status), e.Text})
	}
	return explained(rows, w)
}

// explained sets names to the left of their texts, which are wrapped in the room beside them.
func explained(rows [][2]string, w int) []string {
	left := 0
	for _, r := range rows {
		left = max(left, len([]rune(r[0])))
	}
	var lines []string
	for _, r := range rows {
		for i, text := range wrap(r[1], max(w-left-4, narrowest), "") {
			label := ""
			if i == 0 {
				label = r[0]
			}
			lines = append(lines, strings.TrimRight("  "+pad(label, left+2)+text, " "))
		}
	}
	return lines
}
