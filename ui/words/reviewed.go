package words

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// What a lecturer is told of files and answers, wherever that is done.

// AsideName is what a file that was not read goes by: whom a platform's folder or name speaks of, since all files of a download may be called
// the same, or else its own name.
func AsideName(file *exchange.Aside) string {
	if file.Alleged.ByPath && file.Alleged.Name != "" {
		return file.Alleged.Name
	}
	return filepath.Base(file.Path)
}

// BriefAside says in a few words why a file lies aside. Of the refusals two are worth telling apart: nothing is wrong with such a file.
func (c *Catalog) BriefAside(file *exchange.Aside) string {
	say := &c.Review
	if file.Why == exchange.Refused {
		switch file.Refusal.Code {
		case exchange.NewerVersion:
			return say.NewerFile
		case exchange.NotKoffie, exchange.UnknownKind:
			return say.NoHandIn
		}
	}
	return say.Whys[file.Why]
}

// WhyAside says why a file lies aside, and what to do about it.
func (c *Catalog) WhyAside(file *exchange.Aside) string {
	switch text := c.Review.WhyAbout[file.Why]; {
	case len(file.Differs) > 0: // only the student can tell whose it is
		return c.SayAside(file)
	case file.For != "":
		return fmt.Sprintf(text, Beside(file.For, file.Path))
	case file.Err != nil:
		return c.SayFile(file.Err)
	case file.Refusal != nil && file.Why == exchange.Refused:
		return c.Exchange.Refusal(file.Refusal)
	default:
		return cmp.Or(c.Aside.PassedOver(file.Why, file.Count), text)
	}
}

// SayOutcome says what came of one student's answer, and what to do about it. Sealed says that the hand-in was.
func (c *Catalog) SayOutcome(o *store.Outcome, sealed bool) string {
	say := &c.Review
	switch {
	case errors.Is(o.Err, store.ErrNothingSaid):
		return say.NothingSaid
	case errors.Is(o.Err, store.ErrSaidBefore):
		return say.SaidBefore
	case errors.Is(o.Err, store.ErrNothingFits):
		return say.NothingFits
	case errors.Is(o.Err, store.ErrReviews):
		return c.SayDesk(o.Err)
	case o.Err != nil:
		return c.SayFile(o.Err)
	}
	if n := o.Sent.Left.Views + o.Sent.Left.Comments; n > 0 {
		return say.LeftOut.Of(n)
	}
	text := say.InFolder
	if sealed {
		text = say.InFolderSealed
	}
	return fmt.Sprintf(text, store.WholePath(filepath.Dir(o.Sent.File)))
}
