package discretion

import (
	"strings"
	"sync"
)

var (
	// ofSchool speaks of a school, or of those who are there.
	ofSchool = newSet(`
		stage stagedag stageweek stageschool stageplaats stagebezoek stagejuf stagementor school schooltje directeur directrice
		directie team ouderraad oudercomite secretariaat leerkrachten juffen mentor collega's kleuters leerling leerlingen ouders
		schoolfeest opendeurdag openklasdag ingeschreven inschrijven inschrijving kleuterklas instapklas peuterklas refter
		speelplaats gang lokaal schoolpoort poort eetfestijn grootouderfeest juf meester zorgjuf zorgcoordinator klas
		kleuterleidster leerkracht turnzaal brugfiguur lesgeven proefles k1 k2 k3 kinderdagverblijf creche kdv ibo interim schoolbestuur afdeling vestiging wijkafdeling`)
	// atWork is what of it leads to a school's name whatever the name is.
	atWork = newSet(`
		stage stagedag stageweek stageschool stageplaats stagebezoek school directeur directrice directie secretariaat ouderraad
		schoolfeest opendeurdag openklasdag schoolbestuur vestiging interim`)
	// atDoor is what only a school has.
	atDoor = newSet("poort schoolpoort directrice directeur directie secretariaat juffen ouderraad leerkrachten refter speelplaats schoolfeest")
	// everydayNames are names of schools that are things in a kindergarten, too.
	everydayNames = newSet(`
		knoop brug ladder puzzel trampoline toren nest schelp mier egel dolfijn zandkasteel luchtballon regenboog boomgaard
		dobbelsteen pluim zandloper verrekijker kompas zonnebloem klaproos boterbloem vlinder vlieger knikker sleutel bron spoor
		vuurtoren windmolen passer sterretje beuk linde wilg eikel appelboom kriebel kriebels kruimel parel ark bark cocon klaver
		klavertje zwaluw kersenpit driehoek zeester zeemeeuw sprinkhaan komeet kangoeroe octopus stip ooievaar papegaai pagaai
		rank schakel tandem knapzak schatkist ontdekking sprong knipoog notelaar esdoorn hazelaar kiem horizon bloesem veldbloem
		madelief wingerd zonnewijzer boompje kasteeltje pleintje molentje bijtje muze lotus krekel kolibrie vuurvogel veldmuis
		mijlpaal waaier wijzer zonnestraal sterrenhemel springveer buiteling bolster duizendpoot meidoorn bosduif
		leeuwerik waterlelie triangel touwladder kameleon speelboom klimboom maneschijn luchtkasteel duinpieper`)
	// belonging says that someone goes to a school, surfaces are names of schools that things stand on.
	belonging = newSet("ons werk werkt werkte zat zit zaten zitten begin begon start gestart regel moest was ben mama's collega iedereen vorig")
	surfaces  = newSet("ladder brug toren trampoline puzzel knoop dobbelsteen nest zandkasteel schelp kompas zandloper waaier ark")
	// telling speaks of what is read, sung, watched or played.
	telling = newSet(`
		boek boekje prentenboek verhaal verhaaltje lied liedje film filmpje lezen las lazen lees leest voorgelezen voorlezen zong
		zongen zingen zingt versje spel spelletje poppenkast toneel toneeltje aflevering liedjes boeken puzzel thema kijken keken
		hoekje krant tijdschrift app serie sprookje musical theaterstuk voorstelling`)
	// shops are no schools, and have such names.
	shops = newSet(`
		cafe taverne restaurant frituur bakker bakkerij slager winkel supermarkt apotheek sporthal zwembad zaal feestzaal hotel
		camping kinderboerderij speeltuin binnenspeeltuin jeugdhuis chiro scouts ziekenhuis rusthuis woonzorgcentrum wzc
		crematorium vakantiepark pretpark bioscoop museum bib bibliotheek kapper kapsalon brouwerij pizzeria brasserie`)
	// plainPlaces say what something is.
	plainPlaces = newSet(`
		kerk moskee park bos station ziekenhuis zwembad centrum museum dorp stad zoo huis thuis school klas klasje opvang
		kinderopvang straat gemeente bib bibliotheek winkel bakker slager markt zee kust strand berg bergen boerderij hoek zaal
		turnzaal refter speelplaats gang poort lokaal keuken tuin eetzaal bus trein tram auto fiets kring zandbak mat deur
		directie directeur directrice politie brandweer gemeentehuis stadhuis rusthuis kinderboerderij vijver boekenhoek sint
		kerstman paashaas piet zwarte nederlands frans engels ocmw clb kind kinderen ouders ouder kleuters kleuter juf juffen
		zomer winter herfst lente maandag vakantie weekend oudercontact kiss-and-ride parking wereld westhoek kempen ardennen
		polders noordzee middag avond ochtend nacht dag week maand jaar moment universiteit hogeschool opleiding stage campus
		co-teaching sinterklaas kerst pasen ramadan suikerfeest offerfeest carnaval krokusvakantie grootouders familie mensen
		vlaamse belgische overheid koning koningin paus islam koran bijbel kapel begrafenis trouw stille ruimte toilet wc
		kapstok kapstokken bank stoel tafel computer telefoon gsm app website groep eerste tweede derde vierde laatste volgende
		andere hele beide cursus docent lector les lessen leraar sorry vriendjes vriendje stoeltjes stoeltje meisjes meisje kleintjes fietsjes fietsje jongens jongen peuters peuter buren tweeling
		kribbe secretariaat kermis podium feest wijk raam kast kribben doos dozen boeken jassen jas auto's trappen trap handjes
		mannetje hondje poesje plekje beetje tentoonstelling receptie kaartje briefje papiertje tekening knutselwerk
		buitenland overkant achterkant voorkant zijkant thee koffie middenstand muziekschool academie
		politiekantoor spoed dokter tandarts logo kine kinesist psycholoog belg vlaming turk marokkaan chinees pool lijn`)
)

// plainEnds end words that say what a place is.
var plainEnds = sync.OnceValue(func() []string {
	return strings.Fields(`huis bad zaal school kamer hal winkel plaats lokaal straat weg laan plein dienst centrum opvang contact avond dag
		feest week kast gang deur bus boek schrift brief briefje doos fonds raad groep werking wagen hoek tafel bord markt foor vakantie
		festival zorg ruimte klas park club kring mand bak poort methode rek mat koffer baan kliniek les model theorie iste leider leidster kundige arts stad project dossier formulier fiche station ronde oase hok wijzing verkoop bond shift bedrijf machine voeding apparaat leiding beleid recht heid schap`)
})
