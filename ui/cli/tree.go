package cli

import (
	"strings"

	"github.com/spf13/cobra"
)

// name is what the program is called on a command line.
const name = "koffiemoment"

// runner does the work of a command.
type runner func(cmd *cobra.Command, args []string) error

// execute runs the command that args name.
func (p *program) execute(args []string) error {
	cobra.MousetrapHelpText = ""       // a double click is how most people start this program
	cobra.EnableCommandSorting = false // they stand in the order in which people need them
	root := p.tree()
	root.SetArgs(args)
	root.SetOut(p.out)
	root.SetErr(p.errs)
	return root.Execute()
}

func (p *program) tree() *cobra.Command {
	root := p.command("", p.root)
	root.Use = name
	root.Args = p.commandOrFile
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SuggestionsMinimumDistance = 2
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(p.flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { p.help(cmd) })
	root.SetHelpCommand(p.helpCommand())

	words, all := &p.words.Command, root.PersistentFlags()
	all.StringVar(&p.flags.journal, "journal", "", words.Flags.Journal)
	all.StringVar(&p.flags.reviews, "reviews", "", words.Flags.Reviews)
	all.StringVar(&p.flags.lang, "lang", "", words.Flags.Lang)
	all.StringVar(&p.flags.theme, "theme", "", words.Flags.Theme)
	all.BoolP("help", "h", false, words.Help.HelpFlag)

	root.AddCommand(p.command("new", p.open("new")), p.listCommand(), p.showCommand(),
		p.handInCommand(), p.answerCommand(), p.reviewCommand(), p.rubricCommand(), p.discretionCommand(),
		p.pathCommand(), p.command("version", p.version), p.completionCommand(), p.command("demo", p.demo))
	return root
}

// command makes the command of a name, written from below the root, that takes exactly the arguments named.
func (p *program) command(called string, run runner, args ...string) *cobra.Command {
	text := p.words.Command.Commands[called]
	use := append([]string{called[strings.LastIndexByte(called, ' ')+1:]}, args...)
	return &cobra.Command{
		Use: strings.Join(use, " "), Short: text.Short, Long: text.Long, Example: text.Example,
		Args: p.takes(args...), RunE: run, DisableFlagsInUseLine: true,
	}
}

func (p *program) completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	c := p.command("completion", func(cmd *cobra.Command, args []string) error {
		root := cmd.Root()
		switch args[0] {
		case shells[0]:
			return root.GenBashCompletionV2(p.out, true)
		case shells[1]:
			return root.GenZshCompletion(p.out)
		case shells[2]:
			return root.GenFishCompletion(p.out, true)
		case shells[3]:
			return root.GenPowerShellCompletionWithDesc(p.out)
		}
		return p.badChoice(args[0], "completion", shells)
	}, strings.Join(shells, "|"))
	c.ValidArgs = shells
	return c
}

func (p *program) helpCommand() *cobra.Command {
	c := p.command("help", func(cmd *cobra.Command, args []string) error {
		asked, rest, err := cmd.Root().Find(args)
		if err == nil && len(rest) > 0 {
			err = p.noSuchCommand(asked, rest)
		}
		if err == nil {
			p.help(asked)
		}
		return err
	})
	c.Use = "help [" + p.words.Command.Args.Command + "]"
	c.Args = cobra.ArbitraryArgs
	return c
}
