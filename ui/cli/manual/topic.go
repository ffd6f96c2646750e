package manual

import (
	"github.com/spf13/cobra"

	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// About gives what there is to tell of a subject, in lines of at most w cells: a command, a topic of the program's own help, or first the one
// and then the other. Where nothing is called so it gives none, and the command below which it was looked for, with the topics among what is
// there instead.
func About(root *cobra.Command, subject []string, c *words.Catalog, w int) (lines []string, near *cobra.Command) {
	topic, is := c.TopicCalled(subject...)
	if is {
		lines = topicLines(topic, c, w)
	}
	cmd, rest, _ := root.Find(subject) // which is sure to find the root
	switch {
	case len(rest) == 0 && is:
		lines = append(append(lines, "", ""), Of(cmd, c, w)...)
	case len(rest) == 0:
		lines = Of(cmd, c, w)
	case !is:
		near = cmd
		if cmd == root {
			near = withTopics(root, c)
		}
	}
	return lines, near
}

// withTopics adds the topics to the commands, among which the nearest is looked for.
func withTopics(root *cobra.Command, c *words.Catalog) *cobra.Command {
	for _, t := range c.Lessons.Topics {
		if cmd, _, _ := root.Find([]string{t.Name}); cmd == root { // what is both is there
			root.AddCommand(&cobra.Command{Use: t.Name, Run: func(*cobra.Command, []string) {}})
		}
	}
	return root
}

func topicLines(t words.Topic, c *words.Catalog, w int) (lines []string) {
	for _, page := range c.Lessons.About(t) {
		if len(lines) > 0 {
			lines = append(lines, "", "")
		}
		lines = append(lines, lessonLines(&page, w)...)
	}
	return lines
}

// topicRows explains the subjects by the title of the page that each begins with.
func topicRows(c *words.Catalog) (rows []row) {
	for _, t := range c.Lessons.Topics {
		rows = append(rows, row{name: t.Name, text: c.Lessons.About(t)[0].Title})
	}
	return rows
}

// lessonLines lays a page of the help out as the screen does, without colours.
func lessonLines(l *words.Lesson, w int) []string {
	lines := layout.Wrap(l.Title, w, "")
	for _, text := range l.Text {
		lines = append(append(lines, ""), layout.Wrap(text, w, "")...)
	}
	var pairs [][2]string
	for _, p := range l.Pairs {
		pairs = append(pairs, [2]string{p.Label, p.Text})
	}
	lines = append(append(lines, ""), layout.Explained(pairs, w)...)
	return append(append(lines, ""), layout.Wrap(l.Reason, w, "")...)
}
