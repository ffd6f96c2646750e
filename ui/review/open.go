package review

import (
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// Options are what a desk is laid out with.
type Options struct {
	Reviews func() (*store.Reviews, error) // opens or makes the lecturer's own file; called when it is first needed
	Worked  bool                           // there is such a file already
	Keys    []exchange.Key                 // what opens sealed hand-ins besides the lecturer's own key
	Watch   bool                           // files are read again whenever they change
	Rubric  func() *rubric.Rubric          // in use in the person's own journal; it gives nil where there is none
}

func NewDesk(n *window.Window, o Options) *Desk {
	return &Desk{Window: n, open: o, filter: journal.All}
}

// Worked says that a lecturer worked here, before or now.
func (d *Desk) Worked() bool { return d.open.Worked || d.ready }

// OpenReviews gives the lecturer's own file, opened when it is not yet. It is safe from any goroutine.
func (d *Desk) OpenReviews() (*store.Reviews, error) {
	err := d.Keeper.Turn(func() (err error) {
		if d.reviews == nil {
			d.reviews, err = d.open.Reviews()
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return d.reviews, nil
}

// Close lets go of the lecturer's own file.
func (d *Desk) Close() {
	if d.reviews != nil {
		d.reviews.Close()
	}
}

// Folder is where the lecturer's own file lies, empty while it is not open.
func (d *Desk) Folder() string {
	if d.reviews == nil {
		return ""
	}
	return filepath.Dir(d.reviews.Path())
}

// laidMsg brings what is kept about the lecturer, or why it can't be read.
type laidMsg struct {
	set   store.Desk
	own   string
	opens []exchange.Key
	err   error
}

// lay opens the lecturer's own file, once, and reads what it says about the lecturer.
func (d *Desk) lay() tea.Cmd {
	return func() tea.Msg {
		var msg laidMsg
		reviews, err := d.OpenReviews()
		if err == nil {
			msg.set, err = reviews.Desk()
		}
		secret := ""
		if err == nil {
			secret, msg.own, err = reviews.Identity()
		}
		if msg.err = err; err != nil {
			return msg
		}
		if key, err := exchange.KeyFrom(secret); err == nil {
			msg.opens = append([]exchange.Key{key}, d.open.Keys...)
		}
		return msg
	}
}

// laid takes in what lay read.
func (d *Desk) laid(msg laidMsg) {
	if msg.err == nil {
		d.set, d.own, d.opens, d.ready = msg.set, msg.own, msg.opens, true
	}
}
