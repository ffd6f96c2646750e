package words

import (
	"errors"
	"fmt"
	"io/fs"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// ArrivalWords are about a file that somebody else wrote.
type ArrivalWords struct {
	// A file that is sealed asks for its passphrase, as often as it takes.
	Title, Sealed, Passphrase, Opening, WrongPassphrase string
	NoJournal, Elsewhere                                string
	Gone, NotRegular, NoAccess, Changed, Other          string
}

// SayFile gives the words for why a file of somebody else was not taken, or could not be written.
func (c *Catalog) SayFile(err error) string {
	w := &c.Arrival
	refused, out, differs := new(exchange.Refusal), new(store.LeftOutError), new(store.DiffersError)
	switch {
	case errors.As(err, &out):
		return c.Aside.PassedOver(out.Why, 1)
	case errors.As(err, &refused):
		return c.Exchange.Refusal(refused)
	case errors.As(err, &differs):
		return fmt.Sprintf(c.Trust.File, c.SayDiffers(differs.Differs))
	case errors.Is(err, store.ErrElsewhere):
		return w.Elsewhere
	case errors.Is(err, store.ErrNotRegular):
		return w.NotRegular
	case store.IsOnline(err):
		return c.Errors.Online
	case errors.Is(err, store.ErrChanged):
		return w.Changed
	case errors.Is(err, fs.ErrNotExist):
		return w.Gone
	case errors.Is(err, fs.ErrPermission):
		return w.NoAccess
	case errors.Is(err, store.ErrFull), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrReplaced),
		errors.Is(err, store.ErrOverwritten):
		return c.Errors.Say(err)
	}
	return w.Other
}
