package ui

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

func (w *FactWords) place(id string) string { return w.Places[id] }

// line gives the facts that are known, in the order in which people tell them.
func (w *FactWords) line(enc *journal.Encounter, when string) string {
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

func factsNL() FactWords {
	return FactWords{
		Alias: "Schuilnaam gezin", AliasNote: "Een zelfgekozen naam, geen initialen of echte naam. Bijvoorbeeld “Ouder Zonnebloem”. → vult aan.",
		Day: "Dag", DayNote: "Bijvoorbeeld: vandaag, gisteren, 12/3", Clock: "Uur",
		Place: "Waar", Moment: "Wanneer", Initiator: "Wie begon", Duration: "Hoe lang",
		Topics: "Onderwerpen", TopicsNote: "Met komma’s ertussen. → vult aan.", Language: "Taal", Input: "Ouder bracht iets in",
		Follows: "Vervolg op", Stage: "Stage", Kind: "Opdracht", CameBack: "Je voornemen",
		None: "—", NotYet: "hoe liep het?", NotUnderstood: "niet herkend; het blijft %s",
		Places: map[string]string{"klasdeur": "aan de klasdeur", "gang": "in de gang", "poort": "aan de poort",
			"speelplaats": "op de speelplaats", "klas": "in de klas", "koffiemoment": "koffiemoment", "online": "online", "anders": "ergens anders"},
		Moments:    map[string]string{"brengen": "bij het brengen", "halen": "bij het halen", "anders": "iets anders"},
		Initiators: map[string]string{"ik": "ik", "ouder": "ouder", "mentor": "mentor", "kleuter": "kleuter"},
		Durations:  map[string]string{"<1": "minder dan 1 minuut", "1-5": "1 tot 5 minuten", ">5": "meer dan 5 minuten"},
		Inputs:     map[string]string{"ja": "ja", "nee": "nee"},
		Outcomes: map[journal.Outcome]string{journal.Worked: "gedaan, werkte", journal.WentOther: "gedaan, liep anders",
			journal.NoChanceYet: "nog geen gelegenheid", journal.LetGo: "losgelaten"},
	}
}

func factsEN() FactWords {
	return FactWords{
		Alias: "Family’s alias", AliasNote: "A name you make up, no initials and no real name. For instance “Parent Sunflower”. → completes.",
		Day: "Day", DayNote: "For instance: today, yesterday, 12/3 (day/month)", Clock: "Time",
		Place: "Where", Moment: "When", Initiator: "Who began", Duration: "How long",
		Topics: "Topics", TopicsNote: "With commas in between. → completes.", Language: "Language", Input: "Parent brought something in",
		Follows: "Follows up", Stage: "Stage", Kind: "Assignment", CameBack: "Your intention",
		None: "—", NotYet: "how did it go?", NotUnderstood: "not recognised; it stays %s",
		Places: map[string]string{"klasdeur": "at the classroom door", "gang": "in the corridor", "poort": "at the gate",
			"speelplaats": "in the playground", "klas": "in the classroom", "koffiemoment": "coffee moment", "online": "online", "anders": "somewhere else"},
		Moments:    map[string]string{"brengen": "at drop-off", "halen": "at pick-up", "anders": "something else"},
		Initiators: map[string]string{"ik": "me", "ouder": "parent", "mentor": "mentor", "kleuter": "child"},
		Durations:  map[string]string{"<1": "less than 1 minute", "1-5": "1 to 5 minutes", ">5": "more than 5 minutes"},
		Inputs:     map[string]string{"ja": "yes", "nee": "no"},
		Outcomes: map[journal.Outcome]string{journal.Worked: "done, it worked", journal.WentOther: "done, it went differently",
			journal.NoChanceYet: "no chance yet", journal.LetGo: "let go"},
	}
}
