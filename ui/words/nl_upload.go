package words

import "koffiemoment/store/platform"

func uploadNL() UploadWords {
	const (
		moodle = "Moodle: open de opdracht, ga naar de inzendingen en upload dit bestand als zip met feedbackbestanden: %s\nFeedbackbestanden moeten aanstaan in de opdracht, anders slaat Moodle alles over zonder iets te zeggen."
		canvas = "Canvas: open de opdracht en upload de inzendingen opnieuw, met dit bestand: %s\nDe student ziet het antwoord als bijlage bij een opmerking, onder de naam van het eigen bestand."
	)
	return UploadWords{
		To: map[platform.Layout]string{
			platform.Plain:           "Geef elke student het bestand met die naam, uit: %s",
			platform.Moodle:          moodle,
			platform.MoodleAnonymous: moodle,
			platform.MoodleGroup:     "Moodle: geef elke groep zelf het antwoord met haar naam, uit: %s",
			platform.Canvas:          canvas,
			platform.CanvasAnonymous: canvas,
			platform.Blackboard:      "Blackboard neemt antwoorden niet in één keer terug. Voeg bij elke student het bestand met die naam toe als feedback, uit: %s",
			platform.Brightspace:     "Brightspace: open de opdracht en voeg dit bestand toe als feedbackbestanden: %s\nVerander niets aan de namen of de mappen erin.",
			platform.Chamilo:         "Chamilo: open de opdracht en upload dit bestand als correcties: %s\nVerander niets aan de namen erin.",
			platform.Teams:           "Teams neemt antwoorden niet in één keer terug. Geef elke student het bestand uit de map met die naam, in: %s",
		},
		Groups:   "Let op: dit zijn groepen. Moodle kan het nummer van een groep voor dat van een student nemen, en dan krijgt iemand anders het antwoord. Upload daarom de zip niet.",
		NotWhole: "De antwoorden zijn geschreven, maar de lijst of het zipbestand niet. Sluit ze als ze ergens openstaan, en schrijf de antwoorden nog eens. Ze staan in: %s",
		Student:  "Student", Called: "Op het platform", File: "Bestand", Ready: "Klaar", Written: "Geschreven", Sent: "Verstuurd", Yes: "ja",
	}
}
