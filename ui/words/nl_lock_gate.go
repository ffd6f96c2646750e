package words

func gateNL() GateWords {
	return GateWords{
		Locked:     "op slot",
		Journal:    "Dit logboek staat op slot. Met je wachtwoordzin gaat het open.",
		Reviews:    "Wat je bij het nalezen noteerde, staat op slot. Met je wachtwoordzin gaat het open.",
		Copy:       "Deze kopie staat op slot met een andere wachtwoordzin: die van toen ze gemaakt werd. Er is nog niets veranderd.",
		Merge:      "De kopie die je koos, staat op slot met een andere wachtwoordzin: die van de computer waar ze vandaan komt. Er is nog niets veranderd.",
		Passphrase: "Wachtwoordzin", Sheet: "Herstelsleutel",
		Show: "Toon wat je typt", Shown: "ja", Hidden: "nee",
		UseSheet: "Herstelsleutel gebruiken", UsePassphrase: "Wachtwoordzin gebruiken",
		SheetAbout: "De lange sleutel van je herstelblad. Zonder wachtwoordzin en zonder dat blad kan niemand dit openen, ook wij niet, en ook je hogeschool niet.",
		Stop:       "Stop", StopAbout: "alles blijft zoals het is", Back: "Terug",
		Opening:    "Gaat open …",
		Wrong:      "Met deze wachtwoordzin gaat het niet open. Kijk of caps lock aanstaat en of je toetsenbord goed staat (azerty of qwerty), en toon wat je typt. Proberen mag zo vaak als je wilt.",
		WrongSheet: "Met deze herstelsleutel gaat het niet open. Misschien hoort het blad bij een ander logboek, of bij een slot van vroeger. Proberen mag zo vaak als je wilt.",
		NoKey:      "Dit is nog geen hele herstelsleutel. Ze begint met AGE-SECRET-KEY-1; kijk de groepjes na, één voor één. Spaties en kleine letters mogen.",
		Broken:     "Het slot zelf is beschadigd: geen wachtwoordzin opent het nog. Probeer de herstelsleutel van je blad, of een kopie.",
		Curtain:    "Het gordijn is dicht.", CurtainAbout: "Alles staat nog zoals je het liet.", Lift: "Gordijn open",
		ReadCopy: "Lees de laatste kopie", ReadCopyAbout: "ze staat op slot, en gaat open met je wachtwoordzin", LockedAs: "op slot met een andere wachtwoordzin",
		SideOpens: "Dat bestand staat op slot, zoals je logboek. Je opent het met: koffiemoment open \"%s\"",
	}
}
