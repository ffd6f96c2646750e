// Package shells is what a shell proposes when tab is pressed on a command line: commands, options, their values, and files of the kind that
// a command reads. Begin with Propose. It looks at names only, in the tree of commands and in folders: no journal is opened, and nothing
// that anybody wrote is shown.
package shells

import (
	_ "embed"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// Known are the shells that there is a script for.
func Known() []string { return []string{"bash", "zsh", "fish", "powershell"} }

// Scripts of our own are short, and hand on what is typed as it stands: those of cobra run it, have no endings of files for fish, and for
// bash need a package that neither macOS nor a small Linux has.
var (
	//go:embed koffiemoment.bash
	bash string
	//go:embed koffiemoment.zsh
	zsh string
	//go:embed koffiemoment.fish
	fish string
)

// Script writes what makes a shell complete commands, by asking the program on each tab. Which shells there are is in Known.
func Script(root *cobra.Command, shell string, to io.Writer) error {
	text := map[string]string{"bash": bash, "zsh": zsh, "fish": fish}[shell]
	if text == "" {
		return root.GenPowerShellCompletionWithDesc(to)
	}
	_, err := io.WriteString(to, text)
	return err
}

// New makes the command that writes these scripts out of one that has its name and texts. Where to put a script is left to whoever wants it,
// since each shell looks for them elsewhere.
func New(c *cobra.Command, to io.Writer, refuse func(shell string) error) *cobra.Command {
	c.ValidArgs = Known()
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if !slices.Contains(c.ValidArgs, args[0]) {
			return refuse(args[0])
		}
		return Script(cmd.Root(), args[0], to)
	}
	return c
}

// Asks says whether a command line is the question of such a script.
func Asks(args []string) bool {
	return len(args) > 0 && (args[0] == cobra.ShellCompRequestCmd || args[0] == cobra.ShellCompNoDescRequestCmd)
}

// Propose tells a tree of commands what may stand at each place of a command line, in words of a language. What a word is for the tree says
// itself, by what stands for it in its help: a file, a folder, or something that only the person knows.
func Propose(root *cobra.Command, c *words.Catalog) {
	p := &proposing{words: c, values: values(c)}
	p.tell(root)
}

type proposing struct {
	words  *words.Catalog
	values map[string][]cobra.Completion
}

// values are what there is to choose from, by the name of the option, or by that of the command before it.
func values(c *words.Catalog) map[string][]cobra.Completion {
	all := map[string][]cobra.Completion{
		"theme": {"auto", "dark", "light", "none"}, "rubric sheet form": {"xlsx", "csv", "canvas", "case", "koffie"},
		"school sheet form": {"xlsx", "csv", "koffie"}, "dates": {"weeks", "real"}, "beside": {"shared", "all", "none"},
	}
	for _, lang := range words.Languages() {
		all["lang"] = append(all["lang"], cobra.CompletionWithDesc(lang, words.CatalogFor(lang).Language))
	}
	for _, form := range reports.Forms() {
		all["format"] = append(all["format"], string(form))
	}
	for _, topic := range c.Lessons.Topics {
		all["help"] = append(all["help"], cobra.CompletionWithDesc(topic.Name, c.Lessons.About(topic)[0].Title))
	}
	return all
}

// read are the endings of the files that a command or an option reads; of any other it may be any file.
func read(name string) []string {
	switch name {
	case "", "answer", "report handin", "report answer", "report talk", "startfile card", "startfile lecturer":
		return []string{"koffie"}
	case "review", "report cohort":
		return []string{"koffie", "zip"}
	case "rubric check", "rubric use", "rubric sheet from", "startfile rubric":
		return []string{"xlsx", "csv", "yaml", "yml", "json", "koffie"}
	case "school check", "school use", "school sheet from":
		return []string{"xlsx", "csv", "koffie"}
	case "import":
		return []string{"json", "koffie"}
	case "merge", "restore", "journal", "reviews":
		return []string{"db"}
	case "open":
		return []string{"slot"}
	}
	return nil
}

// tell goes down the tree.
func (p *proposing) tell(cmd *cobra.Command) {
	_, name, _ := strings.Cut(cmd.CommandPath(), " ")
	_, typed, _ := strings.Cut(cmd.Use, " ")
	if len(cmd.ValidArgs) == 0 {
		cmd.ValidArgsFunction = p.proposal(name, typed, name == "help" || !cmd.HasParent())
	}
	// An option of every command is met at the root alone.
	cmd.LocalFlags().VisitAll(func(flag *pflag.Flag) {
		value, text := pflag.UnquoteUsage(flag)
		flag.Usage = text // which is shown as it stands
		key := strings.TrimSpace(name + " " + flag.Name)
		if len(p.values[key]) == 0 && read(key) == nil {
			key = flag.Name
		}
		cmd.RegisterFlagCompletionFunc(flag.Name, p.proposal(key, value, false))
	})
	for _, below := range cmd.Commands() {
		p.tell(below)
	}
}

// proposal gives what may stand for a word of the help, such as FILE. At the top, where commands are proposed as well, files come only when
// no command begins as what was typed does.
func (p *proposing) proposal(name, typed string, top bool) cobra.CompletionFunc {
	args := &p.words.Command.Args
	return func(cmd *cobra.Command, before []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		begins := func(c *cobra.Command) bool { return strings.HasPrefix(c.Name(), begun) && c.IsAvailableCommand() }
		fitting := slices.DeleteFunc(slices.Clone(p.values[name]), func(value cobra.Completion) bool { return !strings.HasPrefix(value, begun) })
		switch endings := read(name); {
		case name == "help":
			return p.subjects(cmd, before, begun, fitting), cobra.ShellCompDirectiveNoFileComp
		case len(p.values[name]) > 0:
			return fitting, cobra.ShellCompDirectiveNoFileComp
		case top && slices.ContainsFunc(cmd.Commands(), begins):
			return nil, cobra.ShellCompDirectiveNoFileComp
		case endings != nil && (top || strings.Contains(typed, args.File) || strings.Contains(typed, args.Backup)):
			return endings, cobra.ShellCompDirectiveFilterFileExt
		case strings.Contains(typed, args.File):
			return nil, cobra.ShellCompDirectiveDefault
		case strings.Contains(typed, args.Folder):
			return nil, cobra.ShellCompDirectiveFilterDirs
		}
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
}

// subjects gives what help tells of: topics, and commands by the path that was begun.
func (p *proposing) subjects(cmd *cobra.Command, before []string, begun string, topics []cobra.Completion) []cobra.Completion {
	above, rest, err := cmd.Root().Find(before)
	if err != nil || len(rest) > 0 {
		return nil
	}
	var all []cobra.Completion
	for _, below := range above.Commands() {
		if below.IsAvailableCommand() && strings.HasPrefix(below.Name(), begun) {
			all = append(all, cobra.CompletionWithDesc(below.Name(), below.Short))
		}
	}
	isCommand := func(topic cobra.Completion) bool {
		name, _, _ := strings.Cut(topic, "\t")
		return slices.ContainsFunc(above.Commands(), func(c *cobra.Command) bool { return c.Name() == name })
	}
	if len(before) == 0 {
		all = append(all, slices.DeleteFunc(topics, isCommand)...)
	}
	return all
}
