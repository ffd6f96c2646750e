package words

import (
	"koffiemoment/journal"
)

func factsEN() FactWords {
	return FactWords{
		Alias: "Family’s alias", AliasNote: "A name you make up, no initials and no real name. For instance “Parent Sunflower”. → completes.",
		Day: "Day", DayNote: "For instance: today, yesterday, 12/3 (day/month)", Clock: "Time",
		Place: "Where", Moment: "When", Initiator: "Who started", Duration: "How long",
		Topics: "Topics", TopicsNote: "With commas in between. → completes.", Language: "Language", Input: "Parent brought something in",
		Follows: "Follows up", Stage: "Placement", Kind: "Assignment", CameBack: "Your intention",
		None: "left open", NotYet: "how did it go?", NotUnderstood: "not recognised; it stays %s",
		Places: map[string]string{"klasdeur": "at the classroom door", "gang": "in the corridor", "poort": "at the gate",
			"speelplaats": "in the playground", "klas": "in the classroom", "koffiemoment": "coffee moment", "online": "online", "anders": "somewhere else"},
		Moments:    map[string]string{"brengen": "at drop-off", "halen": "at pick-up", "anders": "at another moment"},
		Initiators: map[string]string{"ik": "me", "ouder": "parent", "mentor": "mentor", "kleuter": "child"},
		Durations:  map[string]string{"<1": "less than 1 minute", "1-5": "1 to 5 minutes", ">5": "more than 5 minutes"},
		Inputs:     map[string]string{"ja": "yes", "nee": "no"},
		Outcomes: map[journal.Outcome]string{journal.Worked: "done, it worked", journal.WentOther: "done, it went differently",
			journal.NoChanceYet: "no chance yet", journal.LetGo: "let go"},
	}
}
