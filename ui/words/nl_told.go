package words

import "koffiemoment/journal"

func toldNL() ToldWords {
	return ToldWords{
		Turn: "Ouderbeurt", TurnQuestion: "Ouderbeurt, de vraag", TurnAnswer: "Ouderbeurt, je antwoord",
		Look: "Later gezien", LookAt: "Later gezien (%s)", LookQuestion: "Later gezien (%s), de vraag",
		Mentor:     "Wat je mentor schreef",
		Statements: "Stellingen", Whole: "Hoofd – hart – handen", Writing: "Schrijfspiegel",
		Sides: map[journal.Side]string{journal.Before: "vooraf", journal.After: "achteraf"}, Why: "waarom bij %s",
		Head: "Hoofd", Heart: "Hart", Hands: "Handen",
		Stands: map[journal.Stand]string{journal.Agree: "Eens", journal.RatherAgree: "Eerder eens", journal.RatherDisagree: "Eerder oneens",
			journal.Disagree: "Oneens", journal.Depends: "Het hangt ervan af"},

		Also: "Wat mag er nog mee", AlsoShort: "Mag ook mee",
		MyStatements: "je stellingen", MyWhole: "je hoofd – hart – handen", MyWriting: "je schrijfspiegel",
		AlsoAbout: "Wat je naast een moment of over je stage schreef, gaat alleen mee als jij dat zegt.",
		Goes:      Plural{"1 gaat mee", "%d gaan mee"}, Stays: Plural{"1 blijft hier", "%d blijven hier"},
		NoneHere: "niets bij wat je koos",
		Turns:    Plural{"1 ouderbeurt", "%d ouderbeurten"}, Looks: Plural{"1 keer terugkijken", "%d keer terugkijken"},
		Mentors:   Plural{"wat je mentor bij 1 moment schreef", "wat je mentor bij %d momenten schreef"},
		AlongDone: "Klaar", AlongBack: "terug naar wat meegaat", InPart: "gaat deels mee",
		Leave: "Laat dit hier", LeaveBeside: "dit gaat niet mee, het moment wel", LeaveOver: "dit gaat niet mee, de rest wel",
		KeptHere: Plural{"1 stuk dat je ernaast schreef, blijft hier.", "%d stukken die je ernaast schreef, blijven hier."},
		OverFile: "over %s", OverTitle: "Over %s", CardFile: "kaartje %d", CardTitle: "Kaartje voor de groep %d",
		CardAbout: "Gaat over", CardQuestion: "Vraag aan de groep", CardLines: "Wat ik erbij schreef",
	}
}
