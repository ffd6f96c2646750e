package words

func errorsNL() ErrorWords {
	return ErrorWords{
		Damaged:     "Een deel van je logboek is beschadigd, en daarom kan dit niet getoond worden. Er is niets veranderd. Maak een kopie van het bestand voor je verdergaat.",
		Newer:       "Dit logboek is geschreven met een nieuwere versie van koffiemoment. Er is niets veranderd. Werk het programma bij.",
		Draft:       "Dit logboek is geschreven met een proefversie van koffiemoment. Er is niets veranderd. Open het met diezelfde proefversie.",
		Replaced:    "Het logboekbestand is verplaatst of vervangen terwijl het open was. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand.",
		Overwritten: "Over je logboek is een ander exemplaar gezet terwijl het open was. Dat exemplaar blijft zoals het is. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand.",
		Full:        "De schijf is vol. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Maak wat plaats, dan lukt bewaren weer.",
		NotFound:    "Deze reflectie is er niet meer. De rest van je logboek is veilig.",
		Locked:      "Je logboek is al open in een ander venster. Er is niets veranderd. Ga daar verder, of sluit dat venster eerst.",
		ReadOnly:    "Er kan niets geschreven worden op deze plaats. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm.",
		Other:       "Dat lukte niet. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Probeer het nog eens.",
		Online:      "Dit bestand staat nog online, bij OneDrive, iCloud of Dropbox, en kon nu niet opgehaald worden. Er is niets veranderd. Kijk of je verbinding hebt, kies in de verkenner “Altijd op dit apparaat houden” en probeer het opnieuw.",
		QuitUnsaved: "Je tekst kon niet in het logboek bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast je logboek.",
		QuitUnkept:  "Wat je het laatst koos, kon niet bewaard worden. Toch stoppen? Dan kies je het de volgende keer opnieuw.",
		Unreadable:  "Onleesbare tekens zijn weggelaten. Zet je terminal op UTF-8.",
	}
}

// deskErrorsNL gives the same for the file of a lecturer, who may have no journal.
func deskErrorsNL() ErrorWords {
	w := errorsNL()
	w.Damaged = "Het bestand met wat je bij het nalezen noteerde (nalezen.db) is beschadigd. Er is niets veranderd. Maak er een kopie van voor je verdergaat."
	w.Newer = "Een nieuwere versie van koffiemoment schreef wat je bij het nalezen noteerde. Er is niets veranderd. Werk het programma bij."
	w.Draft = "Een proefversie van koffiemoment schreef wat je bij het nalezen noteerde. Er is niets veranderd. Open het met diezelfde proefversie."
	w.Locked = "Nalezen is al open in een ander venster. Er is niets veranderd. Ga daar verder, of sluit dat venster eerst en druk dan op R."
	w.Other = "Wat je bij het nalezen noteerde, kan nu niet gelezen of bewaard worden. Er is niets veranderd. Probeer het nog eens."
	w.NotFound = w.Other
	w.Replaced = "Het bestand met wat je bij het nalezen noteert, is verplaatst of vervangen terwijl het open was. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand."
	w.Overwritten = "Over het bestand met wat je bij het nalezen noteert, is een ander exemplaar gezet terwijl het open was. Dat exemplaar blijft zoals het is. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand."
	w.QuitUnsaved = "Wat je noteerde, kon niet bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast nalezen.db."
	return w
}
