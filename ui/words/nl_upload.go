package words

import "koffiemoment/store/platform"

func uploadNL() UploadWords {
	const (
		moodle = "Moodle: open de opdracht, kies bij de inzendingen om feedbackbestanden in een zip te uploaden, en geef dit bestand: %s\nBij de opdracht moeten feedbackbestanden aanstaan; iets anders negeert Moodle zonder het te zeggen."
		canvas = "Canvas: open de opdracht, kies om inzendingen opnieuw te uploaden, en geef dit bestand: %s\nDe student ziet het antwoord als bijlage bij een opmerking, onder de naam van het eigen bestand."
	)
	return UploadWords{
		To: map[platform.Layout]string{
			platform.Plain:           "Geef elke student het bestand met die naam, uit: %s",
			platform.Moodle:          moodle,
			platform.MoodleAnonymous: moodle,
			platform.MoodleGroup:     moodle,
			platform.Canvas:          canvas,
			platform.CanvasAnonymous: canvas,
			platform.Blackboard:      "Blackboard neemt antwoorden niet in één keer terug. Voeg bij elke student het bestand met die naam toe als feedback, uit: %s",
			platform.Brightspace:     "Brightspace: open de opdracht, kies om feedbackbestanden toe te voegen, en geef dit bestand: %s\nVerander niets aan de namen of de mappen erin.",
			platform.Chamilo:         "Chamilo: open de opdracht, kies om correcties te uploaden, en geef dit bestand: %s\nVerander niets aan de namen erin.",
			platform.Teams:           "Teams neemt antwoorden niet in één keer terug. Geef elke student het bestand uit de map met die naam, in: %s",
		},
		Groups:   "Let op: dit zijn groepen. Moodle kan het nummer van een groep voor dat van een student nemen, en dan krijgt iemand anders het antwoord. Geef antwoorden aan groepen één voor één.",
		NotWhole: "De antwoorden zijn geschreven, maar de lijst of het zipbestand niet. Sluit die als ze ergens openstaan, en schrijf de antwoorden nog eens. Ze staan in: %s",
		Student:  "Student", Called: "Op het platform", File: "Bestand", Ready: "Klaar", Written: "Geschreven", Sent: "Verstuurd", Yes: "ja",
	}
}
