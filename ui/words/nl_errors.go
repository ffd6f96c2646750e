package words

func errorsNL() ErrorWords {
	return ErrorWords{
		Damaged:     "Een deel van je logboek is beschadigd, en daarom kan dit niet getoond worden. Er is niets veranderd. Maak een kopie van het bestand voor je verdergaat.",
		Newer:       "Dit logboek is geschreven met een nieuwere versie van koffiemoment. Er is niets veranderd. Werk het programma bij.",
		Draft:       "Dit logboek is geschreven met een proefversie van koffiemoment. Er is niets veranderd. Open het met diezelfde proefversie.",
		Replaced:    "Het logboekbestand is verplaatst of vervangen terwijl het open was. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand.",
		Overwritten: "Over je logboekbestand is een andere kopie geschreven terwijl het open was. Die kopie blijft zoals ze is: er komt niets meer bij. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand.",
		Full:        "De schijf is vol. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Maak wat plaats, dan lukt bewaren weer.",
		NotFound:    "Deze reflectie is er niet meer. De rest van je logboek is veilig.",
		Locked:      "Je logboek is al open in een ander venster. Er is niets veranderd. Ga daar verder, of sluit dat venster eerst.",
		ReadOnly:    "Er kan niets geschreven worden op deze plaats. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm.",
		Other:       "Dat lukte niet. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Probeer het nog eens.",
		QuitUnsaved: "Je tekst kon niet in het logboek bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast je logboek.",
		QuitUnkept:  "Wat je het laatst koos, kon niet bewaard worden. Toch stoppen? Dan kies je het de volgende keer opnieuw.",
		QuitNowhere: "Je tekst kon ook niet in een apart bestand bewaard worden, en staat alleen nog hier. Maak eerst wat plaats vrij en stop dan opnieuw, of schrijf hem over.",
		Stay:        "Hier blijven", LoseIt: "Weggooien en stoppen", LoseItAbout: "wat niet bewaard is, ben je dan kwijt",
		SavedAgain: "Bewaren lukt weer: alles is bewaard om %s.",
		InSideFile: "Wat je deze keer schreef, staat veilig in %s. Stop nu en start opnieuw: dan zie je wat er in je logboek staat.",
		NoSideFile: "Er is geen plaats voor een apart bestand: laat dit venster open, maak wat plaats vrij en stop dan.",
		SideIntro:  "Dit schreef je in koffiemoment, en het kon niet op zijn plaats bewaard worden. Neem over wat je nodig hebt en gooi dit bestand daarna weg: het gaat over echte mensen.",
		SideDraft:  "Onafgewerkte reflectie", SideEntry: "Reflectie", SideWhy: "Waarom je dit moment koos",
		Unreadable: "Onleesbare tekens zijn weggelaten. Zet je terminal op UTF-8.",
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
	w.Overwritten = "Over het bestand met wat je bij het nalezen noteert, is een andere kopie geschreven terwijl het open was. Die kopie blijft zoals ze is: er komt niets meer bij. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand."
	w.QuitUnsaved = "Wat je noteerde, kon niet bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast nalezen.db."
	return w
}
