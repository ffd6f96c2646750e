package words

import (
	"strings"

	"koffiemoment/journal"
)

// FactWords name the facts of an encounter and their values.
type FactWords struct {
	Alias, AliasNote                       string
	Day, DayNote, Clock                    string
	Place, Moment, Initiator, Duration     string
	Topics, TopicsNote, Language, Input    string
	Follows, Stage, Kind, CameBack         string
	None, NotYet, NotUnderstood            string
	Places, Moments, Initiators, Durations map[string]string
	Inputs                                 map[string]string
	Outcomes                               map[journal.Outcome]string
}

// SayPlace names a place, empty for none.
func (w *FactWords) SayPlace(id string) string { return w.Places[id] }

// SayEncounter gives the facts that are known, in the order in which people tell them.
func (w *FactWords) SayEncounter(enc *journal.Encounter, when string) string {
	parts := []string{}
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	add(enc.Alias)
	add(when)
	if enc.Moment != "anders" {
		add(w.Moments[enc.Moment])
	}
	add(w.Places[enc.Place])
	if who := w.Initiators[enc.Initiator]; who != "" {
		add(w.Initiator + ": " + who)
	}
	add(w.Durations[enc.Duration])
	return strings.Join(parts, " · ")
}
