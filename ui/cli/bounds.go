package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/journal"
)

// mostWord is how many characters a word of the command line may have: as many as a path on any system, or a command line on Windows.
const mostWord = 32_767

// fitting refuses a word that is longer than any path or key, but for a text with --why. It names the flag of it, or else its place.
func (p *program) fitting(args []string) error {
	before := ""
	for i, arg := range args {
		flag, value, with := strings.Cut(arg, "=")
		if !with || !strings.HasPrefix(arg, "-") {
			flag, value = before, arg
		}
		most := mostWord
		if flag == "--why" {
			most = journal.MaxText
		}
		if journal.Longer(value, most) || len(flag) > mostWord {
			if !strings.HasPrefix(flag, "-") || len(flag) > journal.MaxLine {
				return p.misused(nil, p.words.Command.Usage.LongWord, i+1, most)
			}
			return p.misused(nil, p.words.Command.Usage.LongValue, flag, most)
		}
		before = arg
	}
	return nil
}

// onLines refuses a name, an id or a word to look for that is longer than a line. The fields of the screen take none either.
func (p *program) onLines(cmd *cobra.Command, _ []string) (err error) {
	p.flags.linesGiven = cmd.Flags().Changed("lines")
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if !flag.Changed || err != nil {
			return
		}
		values := []string{flag.Value.String()}
		if list, is := flag.Value.(pflag.SliceValue); is {
			values = list.GetSlice()
		}
		for _, value := range values {
			if value == "-" && p.keys.File == "-" && slices.Contains([]string{"passphrase-file", "identity"}, flag.Name) {
				err = p.misused(cmd, p.words.Command.Lock.OnceStdin, "--"+flag.Name)
			}
			if isLine(flag.Name) && journal.Longer(value, journal.MaxLine) {
				err = p.misused(cmd, p.words.Command.Usage.LongValue, "--"+flag.Name, journal.MaxLine)
			}
		}
	})
	return err
}

// isLine tells the flags whose value is a field of one line from those that name a file, hold a key or tell a story.
func isLine(flag string) bool {
	return slices.Contains([]string{"name", "stage", "text", "alias", "criterion", "entry", "dates", "beside", "lang", "theme", "form"}, flag)
}
