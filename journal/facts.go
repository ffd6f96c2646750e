package journal

import (
	"slices"
	"strings"
	"time"

	"koffiemoment/rubric"
)

// The facts of an encounter as a draft takes them. Each of them may stay unsaid; a fact that nobody stated is never kept.

// SetAlias writes the family's alias.
func (d *Draft) SetAlias(alias string) { d.Entry.Encounter.Alias = Field(alias) }

// SetDay gives the encounter another day, at the hour and in the zone that it has.
func (d *Draft) SetDay(day time.Time) {
	w := d.Entry.Encounter.When
	d.Entry.Encounter.When = time.Date(day.Year(), day.Month(), day.Day(), w.Hour(), w.Minute(), 0, 0, w.Location())
}

// SetClock gives the encounter another hour, on the day that it has.
func (d *Draft) SetClock(hour, minute int) {
	w := d.Entry.Encounter.When
	d.Entry.Encounter.When = time.Date(w.Year(), w.Month(), w.Day(), hour, minute, 0, 0, w.Location())
}

// SetPlace says where it was: one of Places.
func (d *Draft) SetPlace(id string) { d.Entry.Encounter.Place = oneOf(Places(), id) }

// SetMoment says at which moment of the day: one of Moments.
func (d *Draft) SetMoment(id string) { d.Entry.Encounter.Moment = oneOf(Moments(), id) }

// SetInitiator says who started: one of Initiators.
func (d *Draft) SetInitiator(id string) { d.Entry.Encounter.Initiator = oneOf(Initiators(), id) }

// SetDuration says how long it took: one of Durations.
func (d *Draft) SetDuration(id string) { d.Entry.Encounter.Duration = oneOf(Durations(), id) }

// SetInput says whether the parent brought something in: one of Inputs.
func (d *Draft) SetInput(id string) { d.Entry.Encounter.Input = oneOf(Inputs(), id) }

// oneOf gives an id that is among those that can be chosen, and "not said" for any other.
func oneOf(ids []string, id string) string {
	if slices.Contains(ids, id) {
		return id
	}
	return ""
}

// SetTopics reads the topics between commas, each of them once.
func (d *Draft) SetTopics(typed string) {
	var topics []string
	for t := range strings.SplitSeq(typed, ",") {
		if t = Field(t); t != "" && !slices.Contains(topics, t) {
			topics = append(topics, t)
		}
	}
	d.Entry.Encounter.Topics = topics
}

// SetLanguage writes which language was spoken.
func (d *Draft) SetLanguage(language string) { d.Entry.Encounter.Language = Field(language) }

// SetFollows says which earlier entry this one follows up, by its id.
func (d *Draft) SetFollows(id string) { d.Entry.Encounter.Follows = id }

// SetStage puts the encounter in a stage. Kinds are a stage's own, so it becomes the first kind of that stage.
func (d *Draft) SetStage(id string, r *rubric.Rubric) {
	enc := &d.Entry.Encounter
	enc.Stage, enc.Kind = id, ""
	if s := r.Stage(id); s != nil && len(s.Kinds) > 0 {
		enc.Kind = s.Kinds[0].ID
	}
}

// SetKind says which kind of assignment of the stage it was for; one that the stage does not have says nothing.
func (d *Draft) SetKind(id string, r *rubric.Rubric) {
	d.Entry.Encounter.Kind = ""
	if s := r.Stage(d.Entry.Encounter.Stage); s != nil && s.Kind(id) != nil {
		d.Entry.Encounter.Kind = id
	}
}
