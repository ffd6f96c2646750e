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

	"koffiemoment/store"
	"koffiemoment/ui"
)

// The exit statuses. README and the program's help list them; they do not change.
const (
	statusDone = iota
	statusFailed
	statusUsage
	statusLocked
	statusNotFound
	statusUnreadable
)

// failure is an error that already has its words for the person.
type failure struct {
	status int
	text   string
	hint   string // the command line that gives help, for a wrong command line
}

// Error gives the words for the person.
func (f *failure) Error() string { return f.text }

// report prints what is ready, says what went wrong, if anything did, and gives the exit status.
func (p *program) report(err error) int {
	if flushed := p.flush(); err == nil {
		err = flushed
	}
	if err == nil {
		return statusDone
	}
	said := p.failure(err)
	if said.text != "" {
		p.tell(said.text)
	}
	if said.hint != "" {
		p.tell(fmt.Sprintf(p.words.Command.Usage.Hint, said.hint))
	}
	return said.status
}

// failure gives the words and the status for an error of the store or the system.
func (p *program) failure(err error) *failure {
	if said := new(failure); errors.As(err, &said) {
		return said
	}
	w, own := &p.words.Command.Fail, p.kind
	if own == nil {
		own = &w.Journal
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
		{store.ErrOlder, statusUnreadable, own.Older},
		{store.ErrReplaced, statusFailed, own.Replaced},
		{store.ErrFull, statusFailed, w.Full},
		{store.ErrStale, statusFailed, w.Stale},
		{store.ErrNoHome, statusFailed, w.NoHome},
		{fs.ErrPermission, statusFailed, own.NoAccess},
	} {
		if errors.Is(err, known.err) {
			return &failure{status: known.status, text: about(known.text, p.path)}
		}
	}
	return &failure{status: statusFailed, text: fmt.Sprintf(w.System, cause(err))}
}

// about puts the path into a sentence that has a place for it.
func about(text, path string) string { return strings.Replace(text, "%s", path, 1) }

// cause gives the system's own words without the path and the steps that led there.
func cause(err error) string {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number.Error()
	}
	return err.Error()
}

func fail(status int, text string, args ...any) error {
	return &failure{status: status, text: fmt.Sprintf(text, args...)}
}

// misused says what is wrong with the command line, and which help to ask for.
func (p *program) misused(cmd *cobra.Command, text string, args ...any) error {
	path := name
	if cmd != nil {
		path = cmd.CommandPath()
	}
	_, below, _ := strings.Cut(path, " ")
	hint := strings.TrimRight(name+" help "+below, " ")
	return &failure{status: statusUsage, text: fmt.Sprintf(text, args...), hint: hint}
}

// filled refuses a flag of the command's own that was given with nothing in it, as a variable that is not set does: what was
// meant to seal a file or to choose from the journal may not be passed over.
func (p *program) filled(cmd *cobra.Command) (err error) {
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
		if f.Changed && f.Value.Type() == "string" && f.Value.String() == "" && err == nil {
			err = p.misused(cmd, p.words.Command.Usage.NeedsValue, "--"+f.Name)
		}
	})
	return err
}

func (p *program) badChoice(value, flag string, choices []string) error {
	return p.misused(nil, p.words.Command.Usage.BadChoice, value, flag, strings.Join(choices, ", "))
}

// noSuchCommand refuses what stands where a command should, and names the command that was perhaps meant.
func (p *program) noSuchCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	w := &p.words.Command.Usage
	text := fmt.Sprintf(w.UnknownCommand, args[0])
	if cmd.SuggestionsMinimumDistance == 0 {
		cmd.SuggestionsMinimumDistance = cmd.Root().SuggestionsMinimumDistance
	}
	if meant := cmd.SuggestionsFor(args[0]); len(meant) > 0 {
		slices.Sort(meant)
		text += " " + fmt.Sprintf(w.Perhaps, strings.Join(meant, ", "))
	}
	return p.misused(cmd, "%s", text)
}

// takes refuses any other number of arguments than those named.
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

// flagError words what pflag found wrong with a flag.
func (p *program) flagError(cmd *cobra.Command, err error) error {
	w := &p.words.Command.Usage
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		if short := unknown.GetSpecifiedShortnames(); short != "" {
			return p.misused(cmd, w.UnknownFlag, "-"+unknown.GetSpecifiedName())
		}
		return p.misused(cmd, w.UnknownFlag, "--"+unknown.GetSpecifiedName())
	case errors.As(err, &bare):
		return p.misused(cmd, w.NeedsValue, "--"+bare.GetFlag().Name)
	case errors.As(err, &invalid):
		return p.misused(cmd, w.BadValue, invalid.GetValue(), "--"+invalid.GetFlag().Name)
	case errors.As(err, &syntax):
		return p.misused(cmd, w.BadSyntax, syntax.GetSpecifiedFlag())
	}
	return err
}

// end tells how the full-screen program ended, in at most one line.
func (p *program) end(o ui.Outcome, err error) error {
	w := &p.words.Command.End
	switch {
	case err != nil:
		return err
	case o.Lost:
		return fail(statusFailed, "%s", w.Lost)
	case o.Rescue != "" && o.Unkept:
		return fail(statusFailed, w.Rescue+" %s", o.Rescue, w.Unkept)
	case o.Unkept:
		return fail(statusFailed, "%s", w.Unkept)
	case o.Rescue != "":
		return fail(statusFailed, w.Rescue, o.Rescue)
	case o.Crashed:
		return fail(statusFailed, "%s", w.Crashed)
	case o.Draft:
		p.tell(w.Draft)
	}
	return nil
}
