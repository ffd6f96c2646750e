package cli

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// departure is what leaves with a hand-in, and how that was chosen.
type departure struct {
	exchange.Choice
	source exchange.Source
	home   bool          // self-assessments stay too
	stays  int           // entries that fit the choice and stay, because they are private
	before store.Checked // what stood in it, before some of that was replaced
}

// by says what the entries are chosen by; the lecturer gets to read it. The whole study counts as a stage without a name.
func (asked *leaving) by() exchange.Choosing {
	switch {
	case len(asked.entries) > 0:
		return exchange.ByHand
	case asked.from != "" || asked.until != "":
		return exchange.ByRange
	}
	return exchange.ByStage
}

// collect finds what leaves. Where no stage is named, it is the student's present one, or for days and entries the one that
// they have in common.
func (p *program) collect(cmd *cobra.Command, j *store.Journal, asked *leaving, q store.Query) (d departure, err error) {
	set, err := j.Settings()
	if err != nil {
		return d, err
	}
	if q.Stage = asked.stage; q.Stage == "" && !asked.all && asked.by() == exchange.ByStage {
		q.Stage = set.Stage
	}
	if err := p.resolve(cmd, j, &q); err != nil {
		return d, err
	}
	d.Choice = exchange.Choice{Student: set.Name, Stage: q.Stage, Made: p.now(), Dates: exchange.Dates(asked.dates), By: asked.by()}
	if cmd.Flags().Changed("name") {
		d.Student = asked.name
	}
	ids, err := p.pick(cmd, j, asked, &d)
	if err != nil {
		return d, err
	}
	d.source, err = j.Collect(q, ids)
	switch { // a journal in which nothing was written yet has no rubric either
	case errors.Is(err, store.ErrNoRubric), err == nil && len(d.source.Entries) == 0:
		return d, fail(statusNotFound, "%s", p.words.Command.HandIn.None)
	case err != nil:
		return d, err
	}
	if ids == nil { // named ones are never private: pick refuses those
		if err := d.count(j, q); err != nil {
			return d, err
		}
	}
	if d.By == exchange.ByRange {
		d.span(q)
	}
	if d.By != exchange.ByStage && d.Stage == "" {
		if d.Stage = d.common(); d.Stage != "" { // the self-assessments and replies of others stay here
			q.Stage = d.Stage
			if d.source, err = j.Collect(q, ids); err != nil {
				return d, err
			}
		}
	}
	along := asked.assessment
	if !cmd.Flags().Changed("assessment") {
		along = (&store.HandingIn{By: d.By}).TakesEstimates(len(d.source.Entries))
	}
	if !along {
		d.home, d.source.Estimates = len(d.source.Estimates) > 0, nil
	}
	d.source.Beside = asked.along()
	d.StageName = stageName(d.Stage, p.words.Lang, d.source.Rubric, d.source.Older)
	return d, nil
}

// pick gives the entries that were named, nil when none was, and keeps why. A private one among them is refused, and so is one
// of another stage than the one that was named.
func (p *program) pick(cmd *cobra.Command, j *store.Journal, asked *leaving, d *departure) (ids []string, err error) {
	for _, named := range asked.entries {
		e, err := p.entry(j, named)
		if err != nil {
			return nil, err
		}
		switch {
		case e.Private:
			return nil, fail(statusFailed, p.words.Command.HandIn.Private, e.ID)
		case d.Stage != "" && e.Encounter.Stage != d.Stage:
			return nil, fail(statusFailed, p.words.Command.HandIn.OtherStage, e.ID)
		}
		if !slices.Contains(ids, e.ID) {
			ids = append(ids, e.ID)
		}
	}
	d.Why = map[string]string{}
	for _, why := range asked.why {
		named, text, found := strings.Cut(why, "=")
		named = strings.TrimSpace(named)
		// An entry that is not handed in has no reason to be, so a mistyped id is told here and not lost.
		at := slices.IndexFunc(ids, func(id string) bool { return id == named || strings.HasPrefix(id, named+"-") })
		if !found || at < 0 {
			return nil, p.misused(cmd, "%s", p.words.Command.Usage.BadWhy)
		}
		text, _ = journal.Clean(text)
		d.Why[ids[at]] = strings.TrimSpace(text)
	}
	return ids, nil
}

// count says how many entries stay. It looks at what can be handed in and not at what was handed in before, which may be damaged.
func (d *departure) count(j *store.Journal, q store.Query) error {
	all, err := j.List(q, 0, 0)
	for i := range all.Rows {
		if all.Rows[i].Private {
			d.stays++
		}
	}
	return err
}

// span gives the first and last day of a range. Where none was named it is that of the entries: a command says what a file holds, and
// when it ran is no part of that.
func (d *departure) span(q store.Query) {
	earliest := func(a, b journal.Entry) int {
		return cmp.Compare(journal.Wall(a.Encounter.When), journal.Wall(b.Encounter.When))
	}
	if d.From = q.From; d.From.IsZero() {
		d.From = slices.MinFunc(d.source.Entries, earliest).Encounter.When
	}
	if d.To = q.Until.AddDate(0, 0, -1); q.Until.IsZero() {
		d.To = slices.MaxFunc(d.source.Entries, earliest).Encounter.When
	}
}

// common gives the stage that all entries have in common, or nothing.
func (d *departure) common() string {
	stage := d.source.Entries[0].Encounter.Stage
	if slices.ContainsFunc(d.source.Entries, func(e journal.Entry) bool { return e.Encounter.Stage != stage }) {
		return ""
	}
	return stage
}

// stageName gives the name that a stage has in the first of some rubrics that has it. An older one may know a stage that was since
// dropped, and its entries still need a name.
func stageName(id, lang string, newest *rubric.Rubric, older []*rubric.Rubric) string {
	for _, r := range append([]*rubric.Rubric{newest}, older...) {
		if stage := r.Stage(id); stage != nil {
			return stage.Name.In(lang)
		}
	}
	return id
}
