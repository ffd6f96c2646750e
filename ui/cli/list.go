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
)

// listed is one entry as list --json gives it. Its names are promised in the help: add some, change none.
type listed struct {
	ID            string            `json:"id"`
	Seq           uint64            `json:"seq"`
	Revision      int               `json:"revision"`
	When          time.Time         `json:"when"`
	Alias         string            `json:"alias"`
	Place         string            `json:"place"`
	Moment        string            `json:"moment"`
	Initiator     string            `json:"initiator"`
	Input         string            `json:"input"`
	Topics        []string          `json:"topics"`
	Language      string            `json:"language"`
	Stage         string            `json:"stage"`
	Kind          string            `json:"kind"`
	Follows       string            `json:"follows"`
	Depth         journal.Depth     `json:"depth"`
	Levels        map[string]string `json:"levels"`
	NoOpportunity int               `json:"noOpportunity"`
	Intention     bool              `json:"intention"`
	CameBack      journal.Outcome   `json:"cameBack"`
	Private       bool              `json:"private"`
	LookHere      bool              `json:"lookHere"`
}

// listing is what list was asked for.
type listing struct {
	query       store.Query
	from, until string
	limit       int
	json        bool
}

func (p *program) listCommand() *cobra.Command {
	l, words := &listing{}, &p.words.Command.Flags
	c := p.command("list", func(cmd *cobra.Command, _ []string) error {
		if err := p.days(cmd, l); err != nil {
			return err
		}
		return p.reading(func(j *store.Journal) error { return p.list(cmd, j, l) })
	})
	f := c.Flags()
	f.SortFlags = false
	f.IntVarP(&l.limit, "limit", "n", 20, words.Limit)
	f.StringVar(&l.query.Text, "text", "", words.Text)
	f.StringVar(&l.query.Alias, "alias", "", words.Alias)
	f.StringVar(&l.query.Criterion, "criterion", "", words.Criterion)
	f.StringVar(&l.query.Stage, "stage", "", words.Stage)
	f.StringVar(&l.from, "from", "", words.From)
	f.StringVar(&l.until, "until", "", words.Until)
	f.BoolVar(&l.json, "json", false, words.JSON)
	return c
}

// days reads the days of the period. The last one belongs to it, so the query ends where it does.
func (p *program) days(cmd *cobra.Command, l *listing) (err error) {
	if l.limit < 0 {
		return p.misused(cmd, p.words.Command.Usage.BadValue, fmt.Sprint(l.limit), "--limit")
	}
	if l.query.From, err = p.day(cmd, "--from", l.from); err != nil {
		return err
	}
	l.query.Until, err = p.day(cmd, "--until", l.until)
	if err == nil && !l.query.Until.IsZero() {
		l.query.Until = l.query.Until.AddDate(0, 0, 1)
	}
	return err
}

func (p *program) day(cmd *cobra.Command, flag, value string) (time.Time, error) {
	if value == "" {
		return time.Time{}, nil
	}
	if t, ok := p.words.Dates.ParseDay(value, p.now()); ok {
		return t, nil
	}
	return time.Time{}, p.misused(cmd, p.words.Command.Usage.BadDate, value, flag)
}

func (p *program) list(cmd *cobra.Command, j *store.Journal, l *listing) error {
	if err := p.resolve(cmd, j, &l.query); err != nil {
		return err
	}
	page, err := j.List(l.query, 0, l.limit)
	if err != nil {
		return err
	}
	words := &p.words.Command.List
	switch {
	case l.json:
		return p.printJSON(listedAll(page.Rows))
	case len(page.Rows) > 0:
		p.print(p.table(page.Rows)...)
		if page.Next != 0 {
			p.tell(fmt.Sprintf(words.More, len(page.Rows)))
		}
	case l.query == store.Query{}:
		p.tell(words.None)
	default:
		p.tell(words.Nothing)
	}
	return nil
}

// table gives the rows with facts only: what was written is for show.
func (p *program) table(rows []store.Summary) []string {
	lines := make([][]string, len(rows))
	for i, s := range rows {
		alias := cmp.Or(s.Alias, p.words.Entry.NoAlias)
		lines[i] = []string{s.ID, p.words.Dates.WholeDay(s.When), alias, p.words.Facts.Places[s.Place], p.marks(&s)}
	}
	return columns(lines)
}

// marks gives how many levels an entry has and what is special about it.
func (p *program) marks(s *store.Summary) string {
	marks := []string{p.words.Entry.Levels.Of(len(s.Placed))}
	if s.Private {
		marks = append(marks, p.words.Entry.PrivateShort)
	}
	if s.LookHere {
		marks = append(marks, p.words.Command.List.LookHere)
	}
	return strings.Join(marks, " · ")
}

func listedAll(rows []store.Summary) []listed {
	all := make([]listed, len(rows))
	for i, s := range rows {
		levels := map[string]string{}
		for _, l := range s.Placed {
			levels[l.Criterion] = l.Level
		}
		all[i] = listed{
			ID: s.ID, Seq: s.Seq, Revision: s.Revision, When: s.When, Alias: s.Alias, Place: s.Place, Moment: s.Moment,
			Initiator: s.Initiator, Input: s.Input, Topics: append([]string{}, s.Topics...), Language: s.Language, Stage: s.Stage, Kind: s.Kind,
			Follows: s.Follows, Depth: s.Depth, Levels: levels, NoOpportunity: s.NoOpportunity, Intention: s.Plan,
			CameBack: s.CameBack, Private: s.Private, LookHere: s.LookHere,
		}
	}
	return all
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

// resolve turns what the flags name into ids. The rubric is read only when they name something.
func (p *program) resolve(cmd *cobra.Command, j *store.Journal, q *store.Query) error {
	if q.Criterion == "" && q.Stage == "" {
		return nil
	}
	r, err := p.rubricOf(j)
	if err != nil {
		return err
	}
	criteria, stages := nameables(r, p.words.Lang)
	fail := &p.words.Command.Fail
	if q.Criterion, err = p.find(cmd, q.Criterion, criteria, fail.NoCriterion); err != nil {
		return err
	}
	q.Stage, err = p.find(cmd, q.Stage, stages, fail.NoStage)
	return err
}

func nameables(r *rubric.Rubric, lang string) (criteria, stages []named) {
	for _, id := range r.Walked() {
		criteria = append(criteria, named{id, criterionName(r, id, lang)})
	}
	for _, s := range r.Stages {
		stages = append(stages, named{s.ID, s.Name.In(lang)})
	}
	return criteria, stages
}

// find gives the id that a word names: the id itself, or the only one whose id or name has the word in it.
func (p *program) find(cmd *cobra.Command, word string, among []named, none string) (string, error) {
	if word == "" || slices.ContainsFunc(among, func(n named) bool { return n.id == word }) {
		return word, nil
	}
	var fits []string
	for _, n := range among {
		if strings.Contains(journal.Fold(n.id+"\n"+n.name), journal.Fold(word)) {
			fits = append(fits, n.id)
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
