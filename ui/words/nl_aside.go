package words

import "koffiemoment/journal/exchange"

func asideNL() AsideWords {
	return AsideWords{
		LeftOut: map[exchange.Why]string{
			exchange.ClosedFolder:  "Deze map gaat niet open; wat erin zit, is niet gelezen. Kijk na of je ze zelf kunt openen.",
			exchange.TooDeep:       "Deze map is niet gelezen: ze is verborgen of zit te diep in andere mappen. Zitten er logboeken in, kies ze dan zelf.",
			exchange.TooMuch:       "Hier staat meer dan in één keer gelezen wordt: tot 5.000 bestanden en 1 GB samen. Wat erboven komt, is niet gelezen. Verdeel het over mappen.",
			exchange.BadArchive:    "Dit zip-bestand is beschadigd. Download het opnieuw.",
			exchange.LockedArchive: "Op dit zip-bestand staat een wachtwoord. Pak het zelf uit en kies de map.",
			exchange.OtherArchive:  "Dit is een archief dat koffiemoment niet uitpakt. Pak het zelf uit en kies de map.",
			exchange.BadName:       "Deze naam kan niet: hij leidt buiten het zip-bestand, staat er twee keer of is geen naam van een bestand. Het is niet gelezen.",
		},
		Others: Plural{"1 ander bestand. Er zit geen logboek in.", "%d andere bestanden. Er zit geen logboek in."},
		ByFile: "Van %s, volgens het bestand. Dat is niet nagegaan.", ByPath: "Van %s, volgens de naam van het bestand of de map. Dat is niet nagegaan.",
	}
}
