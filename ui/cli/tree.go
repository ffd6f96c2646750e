package cli

import (
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/cli/manual"
	"koffiemoment/ui/cli/shells"
	"koffiemoment/ui/words"
)

// name is what the program is called on a command line.
const name = "koffiemoment"

// runner does the work of a command. What it returns is worded once, by report, whatever went wrong.
type runner func(cmd *cobra.Command, args []string) error

// execute runs the command that args name.
func (p *program) execute(args []string) error {
	cobra.MousetrapHelpText = "" // a double click is how most people start this program
	root := p.tree(args)
	root.SetArgs(args)
	root.SetOut(p.out)
	root.SetErr(p.errs)
	return root.Execute()
}

// branch is a command below the root.
type branch struct {
	name string
	grow func(*program) *cobra.Command
}

// branches stand in the order in which people need them.
var branches = []branch{
	{"new", func(p *program) *cobra.Command { return p.command("new", p.open("new")) }},
	{"note", (*program).noteCommand},
	{"list", (*program).listCommand},
	{"show", (*program).showCommand},
	{"handin", (*program).handInCommand},
	{"answer", (*program).answerCommand},
	{"review", (*program).reviewCommand},
	{"report", (*program).reportCommand},
	{"rubric", (*program).rubricCommand},
	{"school", (*program).schoolCommand},
	{"startfile", (*program).startFileCommand},
	{"discretion", (*program).discretionCommand},
	{"backup", (*program).backupCommand},
	{"restore", (*program).restoreCommand},
	{"check", (*program).checkCommand},
	{"repair", (*program).repairCommand},
	{"export", (*program).exportCommand},
	{"import", (*program).importCommand},
	{"merge", func(p *program) *cobra.Command { return p.command("merge", p.merge, p.words.Command.Args.File) }},
	{"lock", (*program).lockCommand},
	{"unlock", (*program).unlockCommand},
	{"open", (*program).openCommand},
	{"path", (*program).pathCommand},
	{"register", (*program).registerCommand},
	{"unregister", (*program).unregisterCommand},
	{"version", (*program).versionCommand},
	{"completion", (*program).completionCommand},
	{"demo", (*program).demoCommand},
}

// tree makes the command that args begin with, and all of them where they begin with none: help, a flag, a file, a mistyped name. It is made
// anew for each run, in the language of that run, because cobra keeps the texts in its commands. Errors and usage stay with us: cobra would
// print them in English, and both on a mistyped flag.
func (p *program) tree(args []string) *cobra.Command {
	cobra.EnableCommandSorting = false // they stand in the order in which people need them
	root := p.command("", p.root)
	root.Use = name
	root.Args = p.commandOrFile
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SuggestionsMinimumDistance = 2
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(p.flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { p.help(cmd) })
	root.SetHelpCommand(p.helpCommand())
	root.PersistentPreRunE = p.onLines

	// Every command takes these; --lang was read before, and stands here so that it is explained and not refused.
	words, all := &p.words.Command, root.PersistentFlags()
	all.StringVar(&p.flags.journal, "journal", "", words.Flags.Journal)
	all.StringVar(&p.flags.reviews, "reviews", "", words.Flags.Reviews)
	all.StringVar(&p.keys.File, "unlock-file", "", words.Lock.UnlockFile)
	all.StringVar(&p.flags.lang, "lang", "", words.Flags.SayLang())
	all.StringVar(&p.flags.theme, "theme", "", words.Flags.Theme)
	all.BoolVar(&p.flags.lines, "lines", false, words.Flags.Lines)
	all.BoolP("help", "h", false, words.Help.HelpFlag)

	called := func(name string) bool { return len(args) > 0 && args[0] == name }
	one := slices.ContainsFunc(branches, func(b branch) bool { return called(b.name) })
	for _, b := range branches {
		if !one || called(b.name) {
			root.AddCommand(b.grow(p))
		}
	}
	if shells.Asks(args) {
		root.InitDefaultHelpCmd()
		shells.Propose(root, p.words)
	}
	return root
}

// command makes the command of a name, written from below the root, that takes exactly the arguments named. The name finds its texts in the
// catalog.
func (p *program) command(called string, run runner, args ...string) *cobra.Command {
	text := p.words.Command.Commands[called]
	use := append([]string{called[strings.LastIndexByte(called, ' ')+1:]}, args...)
	return &cobra.Command{
		Use: strings.Join(use, " "), Short: text.Short, Long: text.Long, Example: text.Example,
		Args: p.takes(args...), RunE: run, DisableFlagsInUseLine: true,
	}
}

// Tree gives every command in a language, to be read and not to be run.
func Tree(lang string) *cobra.Command {
	p := &program{words: words.CatalogFor(lang), now: time.Now}
	root := p.tree(nil)
	root.InitDefaultHelpCmd()
	return root
}

func (p *program) completionCommand() *cobra.Command {
	known := strings.Join(shells.Known(), "|")
	return shells.New(p.command("completion", nil, known), p.out, func(shell string) error { return p.badChoice(shell, "completion", shells.Known()) })
}

// helpCommand takes the place of cobra's own, which answers a name that is no command with the help of the whole and status 0.
func (p *program) helpCommand() *cobra.Command {
	c := p.command("help", func(cmd *cobra.Command, args []string) error {
		lines, near := manual.About(cmd.Root(), args, p.words, layout.Width(p.out))
		if near != nil {
			return p.noSuchCommand(near, args[strings.Count(near.CommandPath(), " "):])
		}
		p.print(lines...)
		return nil
	})
	c.Use = "help [" + p.words.Command.Args.Subject + "]"
	c.Args = cobra.ArbitraryArgs
	return c
}
