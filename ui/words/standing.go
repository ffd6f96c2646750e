package words

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// SayRemark words what a level, by its name, would still like to see before its moments show it; nothing when they do, or when no level was
// chosen.
func (w *StandWords) SayRemark(remark journal.Remark, level string) string {
	switch {
	case remark.Nothing():
		return ""
	case remark.FollowUp:
		return fmt.Sprintf(w.WantsFollowUp, level)
	case remark.Moments > 0:
		return fmt.Sprintf(w.WantsMoments, level) + " " + w.Still.Of(remark.Moments)
	}
	return fmt.Sprintf(w.WantsMoments, level) + " " + w.OtherFamily
}

// SayMet says how much was met of a criterion: moments, families, and how many of the moments have words only or a level only.
func (w *StandWords) SayMet(moments, families, wordsOnly, wordless int) string {
	text := w.Moments.Of(moments)
	if families > 0 {
		text = fmt.Sprintf(w.WithFamilies, text, w.Families.Of(families))
	}
	switch {
	case moments > 0 && wordsOnly == moments:
		return text + ", " + w.WordsOnly
	case moments > 0 && wordless == moments:
		return text + ", " + w.LevelOnly
	}
	if parts := Said(w.WithWordsOnly.Some(wordsOnly), w.WithLevelOnly.Some(wordless)); len(parts) > 0 {
		text += ", " + fmt.Sprintf(w.OfWhich, List(parts, w.And))
	}
	return text
}

// SayShift says what a criterion was in the last finished estimate before the newest, and whether it is another now; nothing where there is
// none.
func (c *Catalog) SayShift(stand *store.Stand, id string, r *rubric.Rubric, now time.Time) string {
	earlier := stand.Earlier(id)
	if len(earlier) == 0 {
		return ""
	}
	said, _ := stand.Judgement(id)
	was, day := earlier[0].Judgements[id].Level, c.Dates.Day(earlier[0].Finished, now)
	if said.Level == "" || said.Level == was {
		return fmt.Sprintf(c.Stand.OnDay, day, r.LevelName(was, c.Lang))
	}
	return fmt.Sprintf(c.Stand.Shifted, day, r.LevelName(was, c.Lang), r.LevelName(said.Level, c.Lang))
}

// SaySupport names where a student may see a goal as well. Only what ticked it shows it.
func (c *Catalog) SaySupport(crit *rubric.Criterion, r *rubric.Rubric) string {
	names := make([]string, len(crit.SupportedBy))
	for i, id := range crit.SupportedBy {
		names[i] = id
		if other, _ := r.Criterion(id); other != nil {
			names[i] = other.Short.In(c.Lang)
		}
	}
	return fmt.Sprintf(c.Stand.Supported, List(names, c.Stand.And))
}

// SayGrowth says how a criterion went over the weeks: which level in which, each as called says it. There is a moment at least.
func (c *Catalog) SayGrowth(grown *journal.Growth, crit *rubric.Criterion, r *rubric.Rubric, called func(*rubric.Level) string) string {
	say, in := &c.Stand, map[string][]string{}
	for _, week := range grown.Weeks {
		in[week.Last()] = append(in[week.Last()], strconv.Itoa(week.Week))
	}
	var parts []string
	add := func(level, name string) {
		if weeks := in[level]; len(weeks) > 0 {
			form := say.InWeeks
			if len(parts) == 0 {
				form = say.InWeek
			}
			parts = append(parts, fmt.Sprintf(form, name, List(weeks, say.And)))
		}
	}
	for i := range r.Levels {
		add(r.Levels[i].ID, called(&r.Levels[i]))
	}
	add("", say.WordsOnly)
	return fmt.Sprintf("%s, %s: ", crit.Short.In(c.Lang), say.Moments.Of(grown.Moments)) + strings.Join(parts, ", ") + "."
}

// CameOf says when an intention was made and, one after the other, what came of it since.
func (c *Catalog) CameOf(intention *journal.Intention, now time.Time) []string {
	parts := []string{c.Dates.Day(intention.Made, now)}
	for _, back := range intention.Returns {
		parts = append(parts, c.Facts.Outcomes[back.Outcome]+" ("+c.Dates.Column(back.At, now)+")")
	}
	switch {
	case intention.Gone: // the entry it was made in was deleted
		parts = append(parts, c.Entry.Deleted)
	case intention.Open():
		parts = append(parts, c.Stand.StillOpen)
	}
	return parts
}

// PlainEstimate writes a self-assessment out as plain text, for a side file.
func (c *Catalog) PlainEstimate(est *journal.Estimate, r *rubric.Rubric) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(est.Judgements)) {
		name := id
		if crit, _ := r.Criterion(id); crit != nil {
			name = crit.Short.In(c.Lang)
		}
		j := est.Judgements[id]
		fmt.Fprintf(&b, "%s %s\n%s\n\n", name, r.LevelName(j.Level, c.Lang), j.Reason)
	}
	for _, question := range slices.Sorted(maps.Keys(est.Answers)) {
		fmt.Fprintf(&b, "%s\n%s\n\n", question, est.Answers[question])
	}
	return b.String()
}

// PlainAround writes the surroundings out in the same way, of the lists names only: the place and the time of a chance are chosen again in a
// moment.
func (c *Catalog) PlainAround(around *journal.Surroundings, stage func(id string) string) string {
	var b strings.Builder
	for _, chance := range around.Chances {
		b.WriteString(chance.Name + "\n")
	}
	b.WriteString(strings.Join(around.Families, "\n") + "\n\n")
	for _, id := range slices.Sorted(maps.Keys(around.Thresholds)) {
		fmt.Fprintf(&b, "%s\n%s\n\n", stage(id), around.Thresholds[id])
	}
	return b.String()
}
