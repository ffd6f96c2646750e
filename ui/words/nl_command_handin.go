package words

func handInOutputNL() HandInOutput {
	return HandInOutput{
		None:        "Hier past geen reflectie bij die mee kan. Er is niets geschreven. Welke er zijn, zie je met: koffiemoment list",
		Private:     "Reflectie %s is privé en blijft hier. Er is niets geschreven. Laat ze weg, of zet in het programma eerst het privéteken uit.",
		OtherStage:  "Reflectie %s hoort bij een andere stage dan die van --stage. Er is niets geschreven. Laat een van beide weg.",
		Stays:       Plural{"1 privéreflectie blijft hier.", "%d privéreflecties blijven hier."},
		Fixed:       "Elke zelfinschatting die meeging, ligt nu vast. Wat je later verandert, komt ernaast.",
		SendIt:      "Geef dit bestand zelf door; koffiemoment verstuurt niets. Het antwoord open je later met: koffiemoment answer BESTAND",
		Identifying: "Dit kan iemand herkenbaar maken", Sensitive: "Dit raakt aan een gevoelige kwestie",
		Kept: "blijft staan", NothingFound: "Er is niets gevonden. Dit helpt, maar is geen garantie: lees het zelf ook na.",
		Instead:    "voorstel: “%s”",
		Undecided:  Plural{"1 vondst kan iemand herkenbaar maken en wacht op jouw keuze.", "%d vondsten kunnen iemand herkenbaar maken en wachten op jouw keuze."},
		ReplacedIn: Plural{"1 passage is vervangen, ook in je logboek.", "%d passages zijn vervangen, ook in je logboek."},
		Unwritten:  "Er is niets geschreven. Wat gevonden is, toont --check.",
		Decide:     "Vervangen doe je in het programma: koffiemoment handin, of zoals --check het voorstelt met --replace-found. Alles laten staan zoals het is, kan met --keep-found.",
		Places:     PlaceWords{Alias: "schuilnaam", Why: "waarom deze", Reply: "je reactie op een antwoord", Estimate: "zelfinschatting", Deeper: "verdieping"},
		Preview: PreviewWords{
			Student: "Student", NoName: "zonder naam", Stage: "Stage", Made: "Gemaakt", Chosen: "Gekozen", Aliases: "Schuilnamen",
			Dates: "Datums", Weeks: "alleen stageweken", Real: "echte datums",
			Whole: "alles", Picked: "zelf gekozen", Range: "%s tot en met %s",
			Version: "versie %d", Open: "nog open", Finished: "afgerond",
			Moments: "momenten", Outcome: "Wat er van het voornemen kwam", Reply: "Je reactie op een antwoord", ReplyTo: "Je reactie aan %s",
			Entry: "Reflectie %s", Another: "een moment dat niet meegaat",
			EstimateStays: "Je zelfinschatting blijft hier.",
			Stays:         "Je kantlijn en de uren gaan niet mee.",
		},
	}
}
