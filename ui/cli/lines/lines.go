// Package lines lets the command line talk in lines where it would show screens. Begin with Asked and Run.
package lines

import (
	"os"
	"time"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/line"
)

// Asked says whether somebody wants lines: the flag goes before the environment, and that before the settings. Nobody is taken for somebody
// with a screen reader by any other sign.
func Asked(flag, given bool, set store.Config) bool {
	if given {
		return flag
	}
	for _, name := range []string{"KOFFIEMOMENT_LINES", "ACCESSIBLE"} {
		switch os.Getenv(name) {
		case "":
		case "0", "false", "no":
			return false
		default:
			return true
		}
	}
	return set.Lines
}

// Own is one of the person's own files, of which a copy can be made.
type Own interface {
	Path() string
	FollowLock(func(done, all int)) ([]string, error)
	AutoBackup(time.Time) (store.Backup, string, error)
}

// Run talks about what a program with screens would have shown, asks for passphrases by keys, and has a copy made of the files in which
// something was finished. It returns the error of opening a file as it is.
func Run(o ui.Options, keys *unlock.Keys, backUp func(Own)) (ui.Outcome, error) {
	told := line.Options{
		Outbox: o.Outbox, Config: o.Config, ConfigPath: o.ConfigPath, Language: o.Language, Now: o.Now, Default: o.Default, Demo: o.Demo,
		In: o.In, Out: o.Out, Start: o.Start, Review: o.Review, Keys: o.Keys, Phrase: o.Phrase, File: o.File,
		Fresh: o.Fresh && !o.Reviewed,
	}
	if o.Demo {
		told.ConfigPath = ""
		backUp = func(Own) {}
	}
	if o.Open != nil {
		told.Open = func() (*store.Journal, error) { return unlock.Opened(keys.With, o.Path, o.Open) }
		told.Left = func(j *store.Journal) { backUp(j) }
	}
	if o.Reviews != nil {
		told.Reviewed = func(rs *store.Reviews) { backUp(rs) }
		told.Reviews = func() (*store.Reviews, error) {
			return unlock.Opened(keys.With, o.ReviewPath, func(key *vault.Key) (*store.Reviews, error) { return o.Reviews(key) })
		}
	}
	out, err := line.Run(told)
	return ui.Outcome{Rescue: out.Rescue, Lost: out.Lost, Astray: out.Astray, Unkept: out.Unkept, Crashed: out.Crashed}, err
}
