package words

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/store/platform"
)

// UploadWords say how answers go back to students.
type UploadWords struct {
	To       map[platform.Layout]string // the file or the folder
	Groups   string                     // what Moodle may do with those of groups
	NotWhole string                     // the list or the zip failed; the folder

	// The table of who gets what.
	Student, Called, File, Ready, Written, Sent, Yes string
}

// SayUpload gives what to do with the answers to one download: where it goes, and what to look out for.
func (c *Catalog) SayUpload(box *store.Box) []string {
	w := &c.Upload
	what := box.Zip
	if what == "" || box.Warns { // what is uploaded in one may reach somebody else
		what = box.Send
	}
	said := []string{fmt.Sprintf(w.To[box.Layout], what)}
	if box.Warns {
		said = append(said, w.Groups)
	}
	if box.Err != nil {
		said = append(said, fmt.Sprintf(w.NotWhole, filepath.Dir(box.Send)))
	}
	return said
}

// WhoGetsWhat gives what writes a table of who gets what in a cohort for a spreadsheet, as store.Outgoing has it written. Students of one name
// are told apart in it as they are on screen: somebody may upload answers by it, one by one.
func (c *Catalog) WhoGetsWhat(of *store.Cohort) func(to io.Writer, rows []store.Recipient) error {
	return func(to io.Writer, rows []store.Recipient) error { return c.whoGetsWhat(of, to, rows) }
}

func (c *Catalog) whoGetsWhat(of *store.Cohort, to io.Writer, rows []store.Recipient) error {
	w := &c.Upload
	lines := [][]string{{w.Student, w.Called, w.File, w.Ready, w.Written, w.Sent}}
	for _, row := range rows {
		ready := ""
		if row.Ready {
			ready = w.Yes
		}
		student := strings.Join(append([]string{row.Brief.Student}, c.TellApart(of, row.Brief)...), " · ")
		lines = append(lines, []string{student, row.Called, row.File, ready, day(row.Written), day(row.Sent)})
	}
	return report.List(to, c.Command.Review.CSV.Separator, lines)
}

// day is written as spreadsheets of any country read it.
func day(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.Format(time.DateOnly)
}
