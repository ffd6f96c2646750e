package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/forms"
	"koffiemoment/ui/cli/layout"
)

// listing is what list was asked for.
type listing struct {
	query       store.Query
	from, until string
	limit       int
	json        bool
}

// listCommand lists entries by their facts. A flag that names a criterion or a stage takes its name or part of it, too.
func (p *program) listCommand() *cobra.Command {
	asked, words := &listing{}, &p.words.Command.Flags
	c := p.command("list", func(cmd *cobra.Command, _ []string) error {
		if asked.limit < 0 {
			return p.misused(cmd, p.words.Command.Usage.BadValue, fmt.Sprint(asked.limit), "--limit")
		}
		var err error
		if asked.query.From, asked.query.Until, err = p.period(cmd, asked.from, asked.until); err != nil {
			return err
		}
		return p.readingOrCopy(func(j *store.Journal) error { return p.list(cmd, j, asked) })
	})
	f := c.Flags()
	f.SortFlags = false
	f.IntVarP(&asked.limit, "limit", "n", 20, words.Limit)
	f.StringVar(&asked.query.Text, "text", "", words.Text)
	f.StringVar(&asked.query.Alias, "alias", "", words.Alias)
	f.StringVar(&asked.query.Criterion, "criterion", "", words.Criterion)
	f.StringVar(&asked.query.Stage, "stage", "", words.Stage)
	f.StringVar(&asked.from, "from", "", words.From)
	f.StringVar(&asked.until, "until", "", words.Until)
	f.BoolVar(&asked.json, "json", false, words.JSON)
	return c
}

// period reads the first and the last day of a period as --from and --until name them. The last one belongs to it, so the period
// ends where that day does.
func (p *program) period(cmd *cobra.Command, from, until string) (begin, end time.Time, err error) {
	if begin, err = p.day(cmd, "--from", from); err != nil {
		return begin, end, err
	}
	if end, err = p.day(cmd, "--until", until); err == nil && !end.IsZero() {
		end = end.AddDate(0, 0, 1)
	}
	return begin, end, err
}

// day reads a day as it is written in the person's language. The zero time stands for a flag that was not given.
func (p *program) day(cmd *cobra.Command, flag, value string) (time.Time, error) {
	if value == "" {
		return time.Time{}, nil
	}
	if day, ok := p.words.Dates.ParseDay(value, p.now()); ok {
		return day, nil
	}
	return time.Time{}, p.misused(cmd, p.words.Command.Usage.BadDate, journal.Field(value), flag)
}

// list prints what was asked for, newest first. That nothing was found is no failure, but is said, so that an empty answer is not
// taken for a broken one.
func (p *program) list(cmd *cobra.Command, j *store.Journal, asked *listing) error {
	if err := p.resolve(cmd, j, &asked.query); err != nil {
		return err
	}
	page, err := j.List(asked.query, 0, asked.limit)
	if err != nil {
		return err
	}
	if err := p.printList(&page, asked); err != nil {
		return err
	}
	return j.Settle() // what is listed can be trusted; whether something is missing is known by now, and said behind it
}

func (p *program) printList(page *store.Page, asked *listing) error {
	words := &p.words.Command.List
	switch {
	case asked.json:
		return p.printJSON(forms.ListedAll(page.Rows))
	case len(page.Rows) > 0:
		p.print(p.table(page.Rows)...)
		if page.Next != 0 {
			p.tell(fmt.Sprintf(words.More, len(page.Rows)))
		}
	case asked.query == store.Query{}:
		p.tell(words.None)
	default:
		p.tell(words.Nothing)
	}
	return nil
}

// table gives the rows with facts only: what was written is for show.
func (p *program) table(rows []store.Summary) []string {
	lines := make([][]string, len(rows))
	for i, row := range rows {
		alias := cmp.Or(row.Alias, p.words.Entry.NoAlias)
		lines[i] = []string{row.ID, p.words.Dates.WholeDay(row.When), alias, p.words.Facts.Places[row.Place], p.marks(&row)}
	}
	return layout.Columns(lines)
}

// marks gives how many levels an entry has and what is special about it.
func (p *program) marks(row *store.Summary) string {
	marks := []string{p.words.Entry.Levels.Of(len(row.Placed()))}
	if row.Private {
		marks = append(marks, p.words.Entry.PrivateShort)
	}
	if row.LookHere {
		marks = append(marks, p.words.Command.List.LookHere)
	}
	return strings.Join(marks, " · ")
}

// printJSON prints v for other programs, indented so that a person can read along.
func (p *program) printJSON(v any) error {
	to := json.NewEncoder(&p.printed)
	to.SetIndent("", "  ")
	to.SetEscapeHTML(false)
	return to.Encode(v)
}

// named is something of a rubric that a flag can name.
type named struct{ id, name string }

// resolve turns what the flags name into ids. The rubric is read only when they name something; most lists do without.
func (p *program) resolve(cmd *cobra.Command, j *store.Journal, q *store.Query) error {
	if q.Criterion == "" && q.Stage == "" {
		return nil
	}
	r, err := p.rubricOf(j)
	if err != nil {
		return err
	}
	criteria, stages := nameables(r, p.words.Lang)
	say := &p.words.Command.Fail
	if q.Criterion, err = p.find(cmd, q.Criterion, criteria, say.NoCriterion); err != nil {
		return err
	}
	q.Stage, err = p.find(cmd, q.Stage, stages, say.NoStage)
	return err
}

// nameables gives what the flags can name, in the language that is spoken.
func nameables(r *rubric.Rubric, lang string) (criteria, stages []named) {
	for _, id := range r.Walked() {
		criteria = append(criteria, named{id, criterionName(r, id, lang)})
	}
	for _, stage := range r.Stages {
		stages = append(stages, named{stage.ID, stage.Name.In(lang)})
	}
	return criteria, stages
}

// find gives the id that a word names: the id itself, or the only one whose id or name has the word in it. The id itself goes first, or
// one that is part of another could not be named.
func (p *program) find(cmd *cobra.Command, word string, among []named, none string) (string, error) {
	if word == "" || slices.ContainsFunc(among, func(one named) bool { return one.id == word }) {
		return word, nil
	}
	var fits []string
	for _, one := range among {
		if strings.Contains(journal.Fold(one.id+"\n"+one.name), journal.Fold(word)) {
			fits = append(fits, one.id)
		}
	}
	switch len(fits) {
	case 0:
		return "", fail(statusNotFound, none, word)
	case 1:
		return fits[0], nil
	}
	return "", p.misused(cmd, p.words.Command.Usage.Ambiguous, word, strings.Join(fits, ", "))
}

// rubricOf gives the rubric in use, the default one when none was chosen.
func (p *program) rubricOf(j *store.Journal) (*rubric.Rubric, error) {
	r, err := j.RubricInUse()
	if r == nil && err == nil {
		r = rubric.Default()
	}
	return r, err
}
