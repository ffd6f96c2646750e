package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// The exit statuses. README and the program's help list them; they do not change, because scripts ask for them. A journal that
// is open elsewhere has one of its own, because then trying again helps.
const (
	statusDone = iota
	statusFailed
	statusUsage
	statusLocked
	statusNotFound
	statusUnreadable
	statusSealed
)

// failure is an error that already has its words for the person. One without words only carries a status: what happened was told
// of when it happened, file by file.
type failure struct {
	status int
	text   string
	hint   string // the command line that gives help, for a wrong command line
}

// Error gives the words for the person.
func (said *failure) Error() string { return said.text }

// report prints what is ready, says what went wrong, if anything did, and gives the exit status. What is ready comes first: a check
// that fails prints what it found, and then says so.
func (p *program) report(err error) int {
	if flushed := p.flush(); err == nil {
		err = flushed
	}
	if err == nil {
		return statusDone
	}
	said := p.failure(err)
	if said.text != "" {
		p.tellAll(said.text)
	}
	if said.hint != "" {
		p.tell(fmt.Sprintf(p.words.Command.Usage.Hint, said.hint))
	}
	return said.status
}

// failure gives the words and the status for an error of the store or the system. It goes by the error only; whose file it was
// stands in p.kind. What is about the system, a full disk or no home, reads the same for every file.
func (p *program) failure(err error) *failure {
	if said := new(failure); errors.As(err, &said) {
		return said
	}
	if refused := new(own.Refusal); errors.As(err, &refused) {
		return refusal(refused)
	}
	if store.IsOnline(err) {
		return &failure{status: statusFailed, text: p.words.Errors.Online}
	}
	say, own := &p.words.Command.Fail, p.kind
	if own == nil {
		own = &say.Journal
	}
	for _, known := range []struct {
		err    error
		status int
		text   string
	}{
		{store.ErrLocked, statusLocked, own.Locked},
		{store.ErrDamaged, statusUnreadable, own.Damaged},
		{store.ErrEmptyFile, statusUnreadable, own.Empty},
		{store.ErrNotRegular, statusUnreadable, own.NotRegular},
		{store.ErrOtherKind, statusUnreadable, own.OtherKind},
		{store.ErrNewer, statusUnreadable, own.Newer},
		{store.ErrDraft, statusUnreadable, own.Draft},
		{store.ErrOlder, statusUnreadable, own.Older},
		{store.ErrReplaced, statusFailed, own.Replaced},
		{store.ErrOverwritten, statusFailed, own.Overwritten},
		{store.ErrFull, statusFailed, say.Full},
		{store.ErrStale, statusFailed, say.Stale},
		{store.ErrNoHome, statusFailed, say.NoHome},
		{fs.ErrPermission, statusFailed, own.NoAccess},
	} {
		if errors.Is(err, known.err) {
			return &failure{status: known.status, text: about(known.text, p.path)}
		}
	}
	return &failure{status: statusFailed, text: fmt.Sprintf(say.System, cause(err))}
}

func refusal(refused *own.Refusal) *failure {
	status := statusFailed
	switch {
	case refused.Missing:
		status = statusNotFound
	case refused.Unreadable:
		status = statusUnreadable
	case refused.Sealed:
		status = statusSealed
	}
	return &failure{status: status, text: refused.Text}
}

// about puts the path into a sentence that has a place for it. Some have none, and formatting would put the path with a
// complaint behind those.
func about(text, path string) string { return strings.Replace(text, "%s", words.InLine(path), 1) }

// cause gives the system's own words without the path and the steps that led there.
func cause(err error) string {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number.Error()
	}
	return err.Error()
}

// fail makes a failure of a sentence of the catalog and what belongs in it.
func fail(status int, text string, args ...any) error {
	return &failure{status: status, text: words.Fill(text, args...)}
}

// misused says what is wrong with the command line, and which help to ask for.
func (p *program) misused(cmd *cobra.Command, text string, args ...any) error {
	path := name
	if cmd != nil {
		path = cmd.CommandPath()
	}
	_, below, _ := strings.Cut(path, " ")
	hint := strings.TrimRight(name+" help "+below, " ")
	return &failure{status: statusUsage, text: words.Fill(text, args...), hint: hint}
}

// filled refuses a flag of the command's own that was given with nothing in it, as a variable that is not set does: what was
// meant to seal a file or to choose from the journal may not be passed over.
func (p *program) filled(cmd *cobra.Command) (err error) {
	cmd.LocalNonPersistentFlags().VisitAll(func(flag *pflag.Flag) {
		if flag.Changed && flag.Value.Type() == "string" && flag.Value.String() == "" && err == nil {
			err = p.misused(cmd, p.words.Command.Usage.NeedsValue, "--"+flag.Name)
		}
	})
	return err
}

// badChoice refuses a value that is none of those there are, and names them. It knows no command: the value may come from the
// environment.
func (p *program) badChoice(value, flag string, choices []string) error {
	return p.misused(nil, p.words.Command.Usage.BadChoice, journal.Field(value), flag, strings.Join(choices, ", "))
}

// noSuchCommand refuses what stands where a command should, and names the command that was perhaps meant.
func (p *program) noSuchCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	say := &p.words.Command.Usage
	text := fmt.Sprintf(say.UnknownCommand, journal.Field(args[0]))
	if cmd.SuggestionsMinimumDistance == 0 { // cobra sets it only where it looks for a command itself
		cmd.SuggestionsMinimumDistance = cmd.Root().SuggestionsMinimumDistance
	}
	if meant := cmd.SuggestionsFor(args[0]); len(meant) > 0 {
		slices.Sort(meant) // cobra gives them as the commands stand
		text += " " + fmt.Sprintf(say.Perhaps, strings.Join(meant, ", "))
	}
	return p.misused(cmd, "%s", text)
}

// takes refuses any other number of arguments than those named, and names the first that is missing or too many.
func (p *program) takes(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < len(names):
			return p.misused(cmd, p.words.Command.Usage.Missing, names[len(args)])
		case len(args) > len(names):
			return p.misused(cmd, p.words.Command.Usage.TooMany, args[len(names)])
		}
		return nil
	}
}

// flagError words what pflag found wrong with a flag. Its own words are English, and its errors are the one way to know what it saw.
func (p *program) flagError(cmd *cobra.Command, err error) error {
	say := &p.words.Command.Usage
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		if short := unknown.GetSpecifiedShortnames(); short != "" { // it was among letters behind one hyphen
			return p.misused(cmd, say.UnknownFlag, "-"+unknown.GetSpecifiedName())
		}
		return p.misused(cmd, say.UnknownFlag, "--"+unknown.GetSpecifiedName())
	case errors.As(err, &bare):
		return p.misused(cmd, say.NeedsValue, "--"+bare.GetFlag().Name)
	case errors.As(err, &invalid):
		return p.misused(cmd, say.BadValue, invalid.GetValue(), "--"+invalid.GetFlag().Name)
	case errors.As(err, &syntax):
		return p.misused(cmd, say.BadSyntax, syntax.GetSpecifiedFlag())
	}
	return err
}

// end tells how the full-screen program ended, in at most one line. What was lost goes before all else, and where to find what was
// rescued before how it came to that; a walk that was left half-way is no failure.
func (p *program) end(outcome ui.Outcome, err error) error {
	say := &p.words.Command.End
	var said []string
	switch {
	case err != nil:
		return err
	case outcome.Lost:
		return fail(statusFailed, "%s", say.Lost)
	case outcome.Rescue != "" && outcome.Astray != "":
		said = append(said, fmt.Sprintf(say.AstrayRescue, outcome.Astray, outcome.Rescue)+p.words.Gate.Opens(outcome.Rescue))
	case outcome.Rescue != "":
		said = append(said, fmt.Sprintf(say.Rescue, outcome.Rescue)+p.words.Gate.Opens(outcome.Rescue))
	case outcome.Astray != "":
		said = append(said, fmt.Sprintf(say.Astray, outcome.Astray))
	}
	if outcome.Unkept {
		said = append(said, say.Unkept)
	}
	if outcome.Crashed && len(said) == 0 {
		said = append(said, say.Crashed)
	}
	switch {
	case len(said) > 0:
		return fail(statusFailed, "%s", strings.Join(said, " "))
	case outcome.Away.Copy != "":
		p.tellAll(words.Fill(p.words.Safety.Away, outcome.Away.Folder, outcome.Away.Copy))
	case outcome.Draft:
		p.tell(say.Draft)
	}
	return nil
}
