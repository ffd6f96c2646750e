package manual

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// PageName is what the page about a command is called in the system's manual.
func PageName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// Page writes the help of a command as a page of the system's manual, in the macros of man(7). Day is its date, and may be empty.
func Page(cmd *cobra.Command, c *words.Catalog, day string) string {
	m, say := newRoff(), &c.Command.Manual
	m.line(fmt.Sprintf(`.TH %s 1 "%s" "%s" "%s"`, m.letters(strings.ToUpper(PageName(cmd))), day, m.letters(cmd.Root().Name()), m.letters(say.Title)))
	m.line(".nh") // words would be broken by the rules of another language, and names of variables as well
	m.line(".ad l")
	m.heading(say.Name)
	m.text(PageName(cmd) + " - " + cmd.Short)
	all := sections(cmd, c)
	m.section(&all[0]) // how it is typed stands first in every manual
	m.heading(say.About)
	m.paragraphs(about(cmd))
	for i := range all[1:] {
		m.section(&all[i+1])
	}
	m.heading(say.Also)
	m.text(related(cmd))
	return m.String()
}

// related names the pages about what stands above a command and below it.
func related(cmd *cobra.Command) string {
	var names []string
	cmd.VisitParents(func(above *cobra.Command) { names = append(names, PageName(above)+"(1)") })
	for _, one := range below(cmd) {
		names = append(names, PageName(one)+"(1)")
	}
	return strings.Join(names, ", ")
}

// roff is a page while it is written. A line of it that begins with a dot or an apostrophe is a request, so that text never does.
type roff struct {
	strings.Builder
	signs *strings.Replacer
}

// newRoff knows the signs that have a meaning of their own in roff, or become others on the way to the terminal: whoever searches for
// --lang, or takes an example over, finds what is typed.
func newRoff() *roff {
	return &roff{signs: strings.NewReplacer(`\`, `\e`, `-`, `\-`, `'`, `\(aq`, "`", `\(ga`, `^`, `\(ha`, `~`, `\(ti`, `"`, `\(dq`)}
}

// letters are text with nothing in it that roff would take for more.
func (m *roff) letters(text string) string {
	text = m.signs.Replace(text)
	if strings.HasPrefix(text, ".") {
		return `\&` + text
	}
	return text
}

func (m *roff) line(text string) { m.WriteString(text + "\n") }

func (m *roff) heading(name string) { m.line(`.SH "` + m.letters(strings.ToUpper(name)) + `"`) }

// text writes text that roff breaks into lines as the window asks; its own lines are as long as is usual in such pages.
func (m *roff) text(text string) {
	for _, line := range layout.Wrap(text, 72, "") {
		m.line(m.letters(line))
	}
}

// paragraphs writes text in which an empty line parts two of them.
func (m *roff) paragraphs(text string) {
	for i, one := range strings.Split(text, "\n\n") {
		if i > 0 {
			m.line(".PP")
		}
		m.text(one)
	}
}

func (m *roff) section(s *section) {
	m.heading(s.heading)
	if s.line != "" {
		m.text(s.line)
	}
	for _, r := range s.rows {
		m.line(".TP")
		name := m.bold(strings.Split(strings.TrimSpace(r.name), ", "))
		if r.value != "" {
			name += fmt.Sprintf(` \fI%s\fR`, m.letters(r.value))
		}
		m.line(name)
		m.text(r.text)
	}
	if len(s.typed) > 0 {
		m.line(".nf")
		for _, line := range s.typed {
			m.line(m.letters(line))
		}
		m.line(".fi")
	}
}

// bold is how names stand out: -n, --limit.
func (m *roff) bold(names []string) string {
	for i, name := range names {
		names[i] = `\fB` + m.letters(name) + `\fR`
	}
	return strings.Join(names, ", ")
}
