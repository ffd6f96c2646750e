package words

func sideNL() SideWords {
	return SideWords{
		SavedAgain: "Bewaren lukt weer: alles is bewaard om %s.",
		Astray:     "Het bestand waarin je schrijft, is verplaatst of veranderd terwijl het open was.",
		Safe:       "Wat je deze keer schreef, staat veilig in %s. Stop nu en start opnieuw: dan zie je wat het bestand zelf nog bevat.",
		NoRoom:     "Wat je deze keer schreef, staat alleen nog hier. Laat dit venster open en maak plaats op je schijf; stop daarna.",
		QuitAstray: "Het bestand waarin je schrijft, is verplaatst of veranderd terwijl het open was. Toch stoppen?",
		QuitAbout:  "Wat je deze keer schreef, komt dan in een apart bestand. Waar dat staat, lees je na het stoppen.",
		Nowhere:    "Je tekst kon ook niet in een apart bestand bewaard worden, en staat alleen nog hier. Maak eerst plaats op je schijf en stop dan opnieuw.",
		Stay:       "Hier blijven", Lose: "Weggooien en stoppen", LoseAbout: "wat niet bewaard is, ben je dan kwijt",
		Intro: "Dit schreef je in koffiemoment, en het kon niet op zijn plaats bewaard worden. Neem over wat je nodig hebt en gooi dit bestand daarna weg: het gaat over echte mensen.",
		Draft: "Onafgewerkte reflectie", Entry: "Reflectie", Why: "Waarom je dit moment koos",
	}
}
