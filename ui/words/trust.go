package words

import (
	"fmt"

	"koffiemoment/journal/exchange"
)

// TrustWords say in what a file differs from those before it, and by which words a key is compared. None of them says that somebody
// forged anything: most often there is a reason, and asking finds it.
type TrustWords struct {
	Differences map[exchange.Difference]string
	Nameless    string

	// To a lecturer.
	Aside    string // the differences, the name in the file
	Listed   string // the differences
	Changed  string // the differences
	TakeIt   string // the question; the file's name
	LeaveIt  string
	TakeName string
	TakeSays string
	SwapSays string // of one that would take the place of another
	Taken    string // the file's name

	// To a student.
	Answer     string // the name in the file, the differences
	TakeAnswer string
	AnswerSays string

	File        string // to whoever opens it: the differences
	Fingerprint string
	First       string // the reviewer's name
	Own         string
	KeyLine     string // the fingerprint
}

// SayDiffers lists differences as one sentence does.
func (c *Catalog) SayDiffers(differs []exchange.Difference) string {
	said := make([]string, len(differs))
	for i, d := range differs {
		said[i] = c.Trust.Differences[d]
	}
	return List(said, c.Stand.And)
}

// SayAside says why a file lies aside of which it is in doubt whose it is.
func (c *Catalog) SayAside(a *exchange.Aside) string {
	name := c.Trust.Nameless
	if a.Brief != nil && a.Brief.Student != "" {
		name = a.Brief.Student
	}
	return fmt.Sprintf(c.Trust.Aside, c.SayDiffers(a.Differs), name)
}
