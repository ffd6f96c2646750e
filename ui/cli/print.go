package cli

import (
	"strings"

	"github.com/inconshreveable/mousetrap"
	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/cli/manual"
	"koffiemoment/ui/words"
)

// What goes where, for every command:
//
//   - stdout gets what was asked for and nothing else, all of it at once and only when it is whole, so that a command that
//     fails leaves no half of it in a pipe. Checks are the exception, for what they find is what was asked for; and so are
//     answers and review --answer-all, which tell of each file by itself.
//   - stderr gets messages: what went wrong, what is safe, what to do next. They are in the person's language and never hold
//     a word of an entry.
//   - Both get plain text: no colour, and none of the characters that could steer a terminal, whoever wrote them.
//   - list prints facts, and show prints what was written: somebody may look along.
//   - The full-screen program leaves at most one line behind, on stderr; three when it brought the journal to another place.

// print puts lines aside for stdout, each on one line: what stands behind a line end in a file's name would read as a line of ours.
func (p *program) print(lines ...string) {
	for _, line := range lines {
		p.printed.WriteString(words.InLine(line))
		p.printed.WriteByte('\n')
	}
}

// help prints the help of a command.
func (p *program) help(cmd *cobra.Command) {
	p.print(manual.Of(cmd, p.words, layout.Width(p.out))...)
}

// flush writes what was printed. It is cleaned here, at the one way out, and not by each command that prints what somebody wrote.
func (p *program) flush() error {
	text, _ := journal.Clean(p.printed.String())
	p.printed.Reset()
	if text == "" {
		return nil
	}
	_, err := p.out.WriteString(text)
	return err
}

// tell writes the lines of a message to stderr, each on one as print does. A message that cannot be written has nowhere else to go.
func (p *program) tell(lines ...string) {
	for _, line := range lines {
		p.errs.WriteString(words.InLine(line) + "\n")
	}
}

// tellAll is tell for a message of which what was put in begins no line.
func (p *program) tellAll(message string) { p.tell(strings.Split(message, "\n")...) }

// holdWindow keeps a window open that Windows made for this run alone, so that an error can be read in it.
func (p *program) holdWindow(status int) {
	if status == statusDone || !mousetrap.StartedByExplorer() {
		return
	}
	p.tell("", p.words.Command.Fail.PressEnter)
	var key [1]byte
	p.in.Read(key[:])
}
