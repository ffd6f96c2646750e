package discretion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// checkMarked compares texts with what is found in them; the wanted text has every finding that identifies in brackets.
func checkMarked(t *testing.T, texts ...string) {
	t.Helper()
	for _, want := range texts {
		if got := marked(unmark(want), discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestTowns holds towns and their parts without a postcode. One whose name is a word as well needs a cue.
func TestTowns(t *testing.T) {
	checkMarked(t,
		"Ze woont in postcode_city[Kessel-Lo], oma in postcode_city[Heusden Zolder] en de rest in postcode_city[Gent-Zuid].",
		"we gingen op huisbezoek in postcode_city[heule], de papa komt van postcode_city[sint-joris-weert]",
		"Balen is ver. Papa werkt in postcode_city[Mol], mama in postcode_city[Geel], en oma woont in postcode_city[As].",
		"hij woont in postcode_city[mol], zij is verhuisd van postcode_city[peer] naar postcode_city[bree], de tante komt uit postcode_city[dessel]",
		"Ze wonen tussen postcode_city[Lier] en postcode_city[Boom]. De bus van postcode_city[Halen] was te laat.",
		"Veldstraat: street_address[Sint-Rochusdries 32], postcode_city[Lier]. Hun postcode is postcode_city[3500].",
		"de mol zat in de aarde, ham en een peer op de boterham, namen onthouden en gaan werken, geel van kleur, in meer dan een klas",
		"Ik Ben Moe. De Boom is Groot. De haan kraait, het veulen slaapt, de panne is lang.",
		"Een truitje van Anderlecht, fan van Club Brugge, op uitstap naar Mechelen en in UZ Gent. Heel Deurne lachte.",
		"person_name[Jan Peeters] en mevrouw person_name[Van Damme] kwamen met juf person_name[Thys].",
	)
}

// TestStreets holds streets in a row, those of which the town behind the number tells, and those in which someone lives.
func TestStreets(t *testing.T) {
	checkMarked(t,
		"street_address[Kerkstraat 4 en 6], street_address[Markt 3-5], street_address[Kerkplein 8 t/m 12] en street_address[Gang 18 b 0302] in postcode_city[Genk].",
		"street_address[Lange Munte 87], postcode_city[Kortrijk]. Adres: street_address[Hoge Wei 12]. Ze woont op street_address[Achterheide 6].",
		"Ze woont in de street_address[Kerkgate], hij in de street_address[molenwegel], wij in de street_address[dorpsstraat].",
		"Tussen street_address[Molenstraat] en street_address[Stationslei], op de hoek met de street_address[Kleine Dreef].",
		"street_address[Steenweg naar Diest 51], postcode_city[3540 Herk-de-Stad]. Aan de street_address[Steenweg naar Diest 51]. Op weg naar postcode_city[Gent]. Bij person_name[Ria] van de street_address[Molenweg]. street_address[Kerkstraat 9 bus 3], postcode_city[2800].",
		"De jas van person_name[Van de Straete] en die van person_name[R.J. van den Oetelaar]. Ze woont bij oma, street_address[Hazelaarsdreef] naast de kerk.",
		"Zij woont in de street_address[Rue Haute], hij aan de street_address[avenue Louise] en street_address[Drève des Chênes 4].",
		"street_address[Molenstraat 8], 3 kinderen. street_address[Molenstraat 8], postcode_city[9000 Gent].",
		"Kleuter 7 zat in de gang, 4 kinderen in de poppenhoek 3 keer. Op de speelplaats 3 fietsen, op bladzijde 12. Ik woon in een zijstraat, aan het park.",
		"Hij woont op verdieping 3, in de winkelstraat. Duplo-blok 3 keer. Bel phone[0476 00 33 44]. De mailadressen van de klas 3.",
	)
}

// TestSchoolNicknames holds schools that are called by everyday words, and the same words in everyday use.
func TestSchoolNicknames(t *testing.T) {
	checkMarked(t,
		"Stage in school_name[De Wilgentuin] in postcode_city[Herentals]. Hij zat vroeger op school_name['t Kasteeltje], nu in school_name[de Leertuin].",
		"bij ons in school_name['t zandkasteel] (postcode_city[bredene]), in de kleuterklas van school_name[de wonderwijzer] te postcode_city[Koksijde]",
		"We waren met heel school_name[De Kleine Reus] naar het bos.",
		"Stage in school_name[Klavertje Vier]. De school heet school_name[De Dromenvanger].",
		"ik loop stage in school_name[basisschool de vlieger], bij school_name[basisschool ten hove] of in school_name[school de dromenvanger]",
		"school_name[School: de speelvogel], klas: school_name[uiltjes]\nschool_name[stageschool: 't wilgenboompje]",
		"sms van school_name[sint-paulus], dat is een grote school. Zij zit op school_name[sint-jan], haar broer op het school_name[Heilig Hart].",
		"Zijn zus zit op de school_name[Parkschool]. De basisschool, de muziekschool en de Hogeschool zijn dicht.",
		"De regenboog stond boven de speelplaats. We maakten een vlieger en een zandkasteel in de zandbak, in het park te postcode_city[Gent].",
		"Aan de poort van school_name[De Kleine Beer] in postcode_city[Tongeren], bij school_name[Ons Dorp] in postcode_city[Westouter], in de klas (K2, school_name[De Notelaar]).",
		"De directrice van school_name[Sint-Maarten] belde. school_name[VBS Sint-Godelieve] postcode_city[Wezembeek-Oppem]. Map van school_name[Sint-Rafaël] postcode_city[Walem].",
		"Laatste stagedag in school_name['t Vlindertje], postcode_city[Boom]. We keken naar Kleine Beer.",
		"De school van postcode_city[Wetteren] ligt ver. In de Zwemzaal was het koud.",
		"Ik zat in de Kring met een Jas en ging naar de Rekenkoning. Het Boek was Dik.",
		"We lazen De Gruffalo en vertelden over De Kleine Zeemeermin. Met De Lijn naar de Kerk, in het Nieuwsblad.",
		"Ik sprak met De Directeur over Het Feest en de Wafelverkoop, in de Turnzaal, van de Ouders en de Poetsvrouw.",
		"Dat was met person_name[Mieke De Backer] en person_name[Greet Van den Broeck]. Sint-Maarten kwam.",
	)
}

// TestClassNicknames holds classes that are called after animals and the like, and these animals themselves.
func TestClassNicknames(t *testing.T) {
	checkMarked(t,
		"Ik sta bij school_name[de beertjes]. De mama van een kindje uit school_name[de egeltjesklas] belde.",
		"Klas: school_name[de kikkertjes]. In de klas van school_name[de wiebelvogels] zit een jongen. De ouders van school_name[de Vosjes] kwamen.",
		"Juf person_name[Nathalie] (school_name[vlinders]) en person_name[Kobe] (school_name[de pinguïns]). person_name[Lou] van bij school_name[de mollen]. Ik heb met school_name[de visjes] een boek gelezen.",
		"Ik bracht ze naar school_name[de eekhoorntjes]. We telden met de beertjes. Thema: (dieren).",
		"we zaten samen in de klas van school_name[de blauwe dolfijnen], bij juf person_name[Nele] van school_name[de visjes]",
		"ik sta in K2, school_name[de vosjes]. Bij de peuters, school_name[de rupsjes], was het stil. school_name[de uiltjes] (2KK)",
		"Bij school_name[de maantjes] werd gehuild. Daarna gingen school_name[de maantjes] naar buiten.",
		"We speelden met de beertjes in de poppenhoek en gingen kijken bij de geitjes op de boerderij.",
		"Op de boerderij stonden we bij de geitjes.",
		"We lazen een boekje over de muizen, knutselden de uiltjes en voederden de visjes. De drie biggetjes bouwden een huis.",
		"De wolkjes zijn van watten, bij de bloemen in de tuin, onze bijen leven niet meer, als piraten over de speelplaats.",
		"de kinderen, de kleuters en de papiertjes, met de fietsjes, van de ouders van de kleuters",
	)
}
