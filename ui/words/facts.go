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

// SayEncounter gives the facts that are known, in the order in which people tell them, on one line.
func (w *FactWords) SayEncounter(enc *journal.Encounter, when string) string {
	moment := w.Moments[enc.Moment]
	if enc.Moment == "anders" {
		moment = ""
	}
	return InLine(strings.Join(Said(enc.Alias, when, moment, w.Places[enc.Place], labelled(w.Initiator, w.Initiators[enc.Initiator]),
		w.Durations[enc.Duration]), " · "))
}

// SayMore gives what SayEncounter leaves out of an entry: topics, language, what else came of it. The stage and what it follows up are
// said as they are given, because only who shows it knows their names.
func (w *FactWords) SayMore(entry *journal.Entry, stage, follows string) string {
	enc := &entry.Encounter
	came := ""
	if entry.CameBack != nil {
		came = w.Outcomes[entry.CameBack.Outcome]
	}
	return InLine(strings.Join(Said(labelled(w.Topics, strings.Join(enc.Topics, ", ")), labelled(w.Language, enc.Language),
		labelled(w.Input, w.Inputs[enc.Input]), stage, labelled(w.CameBack, came), labelled(w.Follows, follows)), " · "))
}

// labelled puts its label before a value, and nothing before none.
func labelled(label, value string) string {
	if value == "" {
		return ""
	}
	return label + ": " + value
}
