package words

func lockOutputNL() LockOutput {
	return LockOutput{
		UnlockFile: "opent wat op slot is met de wachtwoordzin of de herstelsleutel in `BESTAND`; - is de standaardinvoer",
		Change:     "geeft wat al op slot is een andere wachtwoordzin",
		NewPhrase:  "neemt als nieuwe wachtwoordzin de eerste regel van `BESTAND`; - is de standaardinvoer",
		SheetFile:  "schrijft het herstelblad naar `BESTAND`; anders komt het op het scherm",
		Beside:     "het herstelblad mag in de map van het logboek staan",
		Lecturer:   "voor het bestand met wat je bij het nalezen zei",
		Out:        "schrijft wat erin zit naar `BESTAND`",
		Box:        "BESTAND.slot",

		Asks:      "%s is op slot. Typ de wachtwoordzin, of de herstelsleutel van je herstelblad; wat je typt, zie je niet.",
		Prompt:    "Wachtwoordzin: ",
		Wrong:     "Daarmee gaat het niet open. Let op hoofdletters en op de taal van je toetsenbord, en probeer opnieuw.",
		NotOpened: "%s blijft op slot: met geen van de drie ging het open. Er is niets veranderd.\nMet de herstelsleutel van je herstelblad gaat het ook.",
		Stopped:   "Gestopt. Er is niets veranderd.",

		CannotAsk:     "%s is op slot, en hier is geen terminal om de wachtwoordzin te vragen. Er is niets veranderd.\nGeef een bestand met de wachtwoordzin of de herstelsleutel op: --unlock-file BESTAND. Met een streepje (-) komt ze van de standaardinvoer.",
		NothingInFile: "Op de eerste regel van dit bestand staat geen wachtwoordzin, en nergens een herstelsleutel: %s\nBewaar het als gewone tekst (UTF-8), met de wachtwoordzin bovenaan.",
		WrongFile:     "Wat in %s staat, opent dit niet: %s\nEr is niets veranderd. Kijk na of het de wachtwoordzin van dit bestand is, met hoofdletters en spaties.",
		Broken:        "Het slot van dit bestand is beschadigd, en geen wachtwoordzin opent het nog: %s\nEr is niets veranderd. De herstelsleutel van je herstelblad opent het wel, en de wachtwoordzin een kopie (koffiemoment restore).",
		OnceStdin:     "De standaardinvoer is er maar één keer: kies bij %s of bij --unlock-file een bestand.",

		Explains: []string{
			"Met een slot kan niemand je teksten lezen zonder wachtwoordzin: ook niet in kopieën, en ook niet wie bij je computer of je stick kan.",
			"Verlies je de wachtwoordzin én het herstelblad, dan gaat het nooit meer open. Ook wij kunnen dat niet, en de hogeschool ook niet.",
			"Vier of vijf losse woorden zijn sterker dan een woord met cijfers en tekens, en beter te onthouden.",
		},
		New:         "Nieuwe wachtwoordzin: ",
		Again:       "Nog eens: ",
		Nothing:     "Er moet iets staan, in tekens die je kunt typen.",
		Differ:      "De twee zijn niet gelijk.",
		NotSet:      "Er is geen wachtwoordzin gekozen. Er is niets veranderd.",
		CannotSet:   "Hier is geen terminal om een wachtwoordzin te vragen. Er is niets veranderd.\nGeef een bestand met de nieuwe op: --passphrase-file BESTAND.",
		IsRecovery:  "Dit is een herstelsleutel, en geen wachtwoordzin. Kies een zin die je zelf onthoudt. Er is niets veranderd.",
		Short:       "Dit is kort: wie het bestand heeft, kan ze raden. Met koffiemoment lock --change kies je een langere.",
		Spaces:      "Let op: de wachtwoordzin begint of eindigt met een spatie, en die hoort erbij.",
		Already:     "Dit is al op slot: %s\nEen andere wachtwoordzin kiest lock --change; het herstelblad nog eens schrijven doet lock --sheet BESTAND.",
		NotLocked:   "Dit is niet op slot: %s\nEr is niets veranderd.",
		Locked:      "Op slot: %s\nVoortaan vraagt het programma de wachtwoordzin voor het iets toont.",
		Changed:     "De nieuwe wachtwoordzin geldt vanaf nu.",
		SameSheet:   "Je herstelblad blijft hetzelfde: de sleutel erop opent het nog altijd.",
		Unlocked:    "Niet meer op slot: %s\nWie bij dit bestand kan, kan het nu lezen.",
		Unfollowed:  "Deze kopieën konden niet mee op slot, en ze openen nog zoals voordien:",
		StillLocked: "Deze kopieën konden niet mee, en zijn nog op slot met de wachtwoordzin van voordien:",
		FollowLater: "Zodra ze bereikbaar zijn, volgen ze wanneer het programma start of een opdracht iets bewaart. Wat je zelf elders bewaart, volgt niet.",
		UnlockLater: "Zodra ze bereikbaar zijn, haalt koffiemoment unlock ze ook van het slot. Onthoud de wachtwoordzin tot dan.",

		SheetBeside: "Het herstelblad hoort niet naast wat het opent: wie de map heeft, zou dan ook de sleutel hebben: %s\nKies een andere plaats, zoals een stick, of zeg --beside. Er is niets veranderd.",
		SheetAt:     "Het herstelblad staat in %s. Druk het af of bewaar het op een stick, niet naast wat het opent.",
		SheetOnce:   "Hieronder staat het herstelblad, dit ene keer. Druk het af of schrijf de sleutel over, en bewaar hem niet naast wat hij opent.",
		Sheet: "Herstelblad van koffiemoment\n\nBestand: %s\nGemaakt op: %s\n\nDeze sleutel opent het bestand zonder wachtwoordzin, en zo ook de kopieën ervan.\n" +
			"Wie dit blad heeft, kan alles lezen: bewaar het op papier of op een stick, niet bij het bestand.\n" +
			"Waar koffiemoment om de wachtwoordzin vraagt, kun je de sleutel typen; in een opdracht geef je\n" +
			"dit blad op met --unlock-file.\n\nIn groepen, om over te typen (spaties en hoofdletters tellen niet):\n%s\n",

		IsLocked:  "Op slot: wat erin staat is versleuteld, en de wachtwoordzin opent het.",
		Copy:      "op slot",
		NoBox:     "Dit is geen bestand van koffiemoment dat op slot is (.slot): %s",
		BrokenBox: "Dit bestand is beschadigd, en niet meer te openen: %s\nEr is niets veranderd.",
		NotText:   "Hierin zit geen tekst maar een heel bestand: %s\nSchrijf het ergens heen met -o BESTAND.",
	}
}
