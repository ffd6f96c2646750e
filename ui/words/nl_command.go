package words

import (
	"koffiemoment/rubric"
)

func commandNL() CommandWords {
	return CommandWords{
		Help: CommandHelp{
			Usage: "Gebruik", Commands: "Opdrachten", Topics: "Onderwerpen", Options: "Opties", Everywhere: "Opties bij elke opdracht", Examples: "Voorbeelden",
			Exits: "Uitgangscodes", SomeCommand: "[opdracht]", SomeOptions: "[opties]",
			HelpFlag: "toont deze hulp", Default: "(standaard %s)", More: "Meer over een opdracht of een onderwerp: %s help NAAM",
		},
		Manual:   ManualWords{Title: "Handleiding van koffiemoment", Name: "Naam", About: "Beschrijving", Also: "Zie ook"},
		Args:     ArgWords{File: "BESTAND", ID: "ID", Subject: "OPDRACHT|ONDERWERP", Files: "BESTAND…", Some: "[BESTAND…|MAP]", Folder: "MAP", Backup: "KOPIE", Target: "BESTAND|MAP", Stage: "STAGE"},
		Flags:    commandFlagsNL(),
		Commands: together(commandTextsNL(), schoolCommandsNL(), reportCommandsNL(), noteCommandsNL(), registerCommandsNL()),
		Exits: []ExitText{
			{0, "gelukt"},
			{1, "mislukt"},
			{2, "de opdracht klopt niet"},
			{3, "het logboek, of het bestand met wat je nalas, is open in een ander venster"},
			{4, "niet gevonden: logboek, reflectie, bestand of criterium"},
			{5, "een logboek of bestand is beschadigd, van een nieuwere versie, of iets anders"},
			{6, "wat op slot is, ging niet open: geen of een andere wachtwoordzin"},
		},
		Usage:    usageErrorsNL(),
		Fail:     failuresNL(),
		Problems: problemsNL(),
		Entries:  Plural{"1 reflectie", "%d reflecties"},
		HandIn:   handInOutputNL(),
		Review:   reviewOutputNL(),
		Answer:   answerOutputNL(),
		Lock:     lockOutputNL(),
		Licences: "Je mag koffiemoment gebruiken, aanpassen en doorgeven, onder de MIT-licentie. Hieronder staan de licenties van alles wat erin zit, zoals hun makers ze schreven.",
		End: Endings{
			Draft:   "Wat je schreef, is bewaard. Het staat klaar wanneer je terugkomt.",
			Unkept:  "Wat je het laatst koos, kon niet bewaard worden; kies het de volgende keer opnieuw. Wat al bewaard was, is veilig.",
			Lost:    "Wat je het laatst schreef, kon nergens bewaard worden en is weg. Wat al bewaard was, is veilig.",
			Crashed: "Het programma is vastgelopen. Wat je schreef, is bewaard; start gerust opnieuw.",
			Rescue:  "Je tekst kon niet op zijn plaats bewaard worden. Hij staat veilig in %s; gooi dat bestand niet weg voor je je tekst terughebt.",
			Astray:  "%s is verplaatst, vervangen of ingekort terwijl het open was. Kijk bij de volgende start na wat erin staat.",

			AstrayRescue: "%s is verplaatst, vervangen of ingekort terwijl het open was. Wat je deze keer schreef, staat veilig in %s; gooi dat bestand niet weg voor je je tekst terughebt.",
			DemoGone:     "Dit was een voorbeeld. Alles is weer weg.",
		},
		List: ListOutput{
			None: "Er staat nog geen reflectie in dit logboek. Je eerste begin je met: koffiemoment new", Nothing: "Geen enkele reflectie past daarbij.",
			More: "Getoond: de %d nieuwste. Alles zie je met -n 0.", LookHere: "kijk hier",
		},
		Rubrics: RubricOutput{
			InUse: "in gebruik", BuiltIn: "ingebouwd", Version: "versie %d", Levels: "Niveaus", Stages: "Stages",
			Spans: "over meer dan één moment", Statements: "Stellingen", Questions: "Vragen over een hele stage",
			Good: "%s is in orde: %s.", Used: "Nieuwe reflecties gebruiken nu: %s. Wat je al schreef, blijft bij zijn eigen rubric.",
			Problem: "In %s klopt er één ding niet.", Problems: "In %s kloppen er %d dingen niet.",
			Parts: map[rubric.Part]string{rubric.Hold: "Houvast", rubric.Pour: "Koffie schenken", rubric.Goals: "Doelen"},
		},
	}
}

func commandFlagsNL() FlagHelp {
	return FlagHelp{
		Journal:     "het logboek in `BESTAND` (ook: KOFFIEMOMENT_JOURNAL)",
		Reviews:     "wat je bij het nalezen zei, in `BESTAND` (ook: KOFFIEMOMENT_REVIEWS)",
		Lang:        "`TAAL` van scherm en hulp: %s (ook: KOFFIEMOMENT_LANG)",
		Lines:       "in regels, zonder schermen: voor wie een schermlezer gebruikt (ook: KOFFIEMOMENT_LINES, ACCESSIBLE)",
		Theme:       "`THEMA` van het scherm: auto, dark, light of none (ook: NO_COLOR)",
		RubricFrom:  "de rubric in `BESTAND` in plaats van die in gebruik; een ontwerp mag",
		RubricForm:  "`VORM`: xlsx, csv, canvas, case of koffie; anders volgens de naam van het bestand",
		StartRubric: "de rubric in `BESTAND` in plaats van die in gebruik", StartCard: "ook de kaart van een school, uit het .koffie-`BESTAND`",
		StartBegins:   "`STAGE=DAG` waarop een stage begint, zoals stage-1=2026-10-05; mag meer dan één keer",
		StartLecturer: "ook de publieke sleutel van een collega, uit het .koffie-`BESTAND`; mag meer dan één keer",
		Limit:         "hoogstens `AANTAL` reflecties; 0 is alle",
		Text:          "alleen waar deze `WOORDEN` in staan",
		Alias:         "alleen met deze `SCHUILNAAM`",
		Criterion:     "alleen met een niveau bij dit `CRITERIUM` (id of deel van de naam)",
		Stage:         "alleen van deze `STAGE` (id of deel van de naam)",
		From:          "alleen vanaf deze `DAG`, bv. 2026-03-12 of 12/3/2026",
		Until:         "alleen tot en met deze `DAG`",
		JSON:          "als JSON, voor andere programma’s",
		Config:        "het bestand met de taal en het thema, in plaats van het logboek",
		OwnPlace:      "brengt het logboek naar zijn eigen plek, alleen voor jou",
		Licences:      "de licenties van alles wat in het programma zit",

		Entry: "deze reflectie, met haar `ID`; mag vaker", All: "alle reflecties van alle stages",
		Why:          "waarom je een reflectie koos, als `ID=TEKST`; mag vaker",
		RemoveAnswer: "doet de antwoorden in deze bestanden (of met dit id uit --json) in de prullenmand",
		Assessment:   "neemt je zelfinschatting mee; gewoonlijk wel, maar niet met één --entry (--assessment=false laat ze hier)",
		Beside:       "`WAT` er meegaat van wat je naast een moment of over je stage schreef: shared (wat je zelf toeliet), all (alles) of none (niets)",
		Dates:        "`WAT` er van datums meegaat: weeks (stageweken) of real (echte datums)",
		Name:         "de `NAAM` die je stagebegeleider ziet, in plaats van die uit de instellingen",
		For:          "verzegelt voor de `NAAM` van een stagebegeleider van wie je de sleutel opende, of diens sleutel (age1…)",
		Seal:         "verzegelt met de wachtwoordzin op de eerste regel van `BESTAND`; - is de standaardinvoer",
		Out:          "zet het bestand in deze `MAP`, in plaats van in Documenten/koffiemoment",
		Check:        "toont wat iemand herkenbaar kan maken, en schrijft niets", Preview: "toont wat je stagebegeleider te lezen krijgt, en schrijft niets",
		ReplaceFound: "vervangt wat gevonden is door wat --check voorstelt, ook in je logboek",
		KeepFound:    "laat alles wat gevonden is staan zoals het is, en onthoudt dat",

		Watch: "leest de map opnieuw zodra er iets verandert", List: "toont de wachtrij en wat opzijgelegd is, zonder scherm",
		CSV:         "schrijft wie wat hoe inschat als tabel naar `BESTAND`; - is de standaarduitvoer",
		AnswerAll:   "schrijft de antwoorden die klaar zijn",
		AlsoUnready: "schrijft ook de antwoorden die nog niet klaar zijn", DryRun: "toont wat er geschreven zou worden, en schrijft niets",
		MarkSent: "onthoudt dat de geschreven antwoorden verstuurd zijn",
		Answers:  "zet de antwoorden in deze `MAP`, in plaats van in antwoorden naast de logboeken",
		Key:      "toont je publieke sleutel, waarmee studenten voor jou verzegelen",
		SignAs:   "de `NAAM` onder je antwoorden; wordt onthouden",
		Identity: "opent ook met de geheime sleutels in `BESTAND` (van age)",
		Unseal:   "opent verzegelde bestanden met de wachtwoordzin op de eerste regel van `BESTAND`; - is de standaardinvoer",
	}
}

func commandTextsNL() map[string]CommandText {
	return map[string]CommandText{
		"": {
			Short: "Een reflectielogboek voor je koffiemomenten met ouders",
			Long: "koffiemoment is een reflectielogboek voor studenten kleuteronderwijs. Zonder opdracht opent het programma. " +
				"Een .koffie-bestand opent het naar zijn soort: een ingediend logboek om na te lezen, een antwoord in je eigen logboek.\n\n" +
				"Alles wat je schrijft, staat in één bestand op deze computer. Er gaat niets naar het internet.",
			Example: "koffiemoment\nkoffiemoment new\nkoffiemoment list --text jas\nkoffiemoment antwoord.koffie",
		},
		"new": {Short: "Begint meteen een nieuw koffiemoment"},
		"list": {
			Short: "Toont je reflecties, de nieuwste eerst",
			Long: "Toont je reflecties, de nieuwste eerst: wanneer, met wie en hoeveel niveaus. Wat je schreef, staat er niet bij; daarvoor is show.\n\n" +
				"Met --json komt er een lijst met per reflectie: id, seq, revision, when, alias, place, moment, initiator, input, topics, language, " +
				"stage, kind, follows, depth, levels (criterium en niveau), noOpportunity (aantal), intention, cameBack, private en lookHere.",
			Example: "koffiemoment list -n 5\nkoffiemoment list --alias \"Ouder Zonnebloem\" --from 1/3/2026",
		},
		"show": {
			Short: "Toont één volledige reflectie, met je kantlijn",
			Long: "Toont één volledige reflectie, ook je kantlijn: dit is jouw eigen blik. De ID staat in list.\n\n" +
				"Met --json komen id, seq, revision, rubric, depth, encounter, story, thought, answers, tip, intention, cameBack, goals, " +
				"lookHere, margin, private, finished en edited.",
			Example: "koffiemoment show 12-k7qf",
		},
		"handin": {
			Short: "Dient een deel van je logboek in",
			Long: "Maakt van wat je kiest één .koffie-bestand voor je stagebegeleider. Zonder opties opent het scherm daarvoor. Met een keuze (--stage, " +
				"--from en --until, --entry of --all) gaat het zonder scherm, en zegt het waar het bestand staat. koffiemoment verstuurt niets: doorgeven doe " +
				"je zelf.\n\n" +
				"Je kantlijn en je privéreflecties gaan nooit mee. Zolang je niet koos wat er moet met iets wat iemand herkenbaar kan maken, wordt er niets " +
				"geschreven: --check toont het met een voorstel, --replace-found vervangt het zo (in" +
				" het scherm kies je zelf wat er komt), en --keep-found laat alles staan. --check en --preview gaan over je huidige " +
				"stage als je niets kiest. --check eindigt met 1 zolang er iets te kiezen is.\n\n" +
				"Met --json geeft --check een lijst met per vondst: of, field, kind, reason, start, end (in tekens), sensitive, kept en instead (het voorstel).",
			Example: "koffiemoment handin\nkoffiemoment handin --stage 1 --check\nkoffiemoment handin --entry 12 --entry 15 --why \"12=hier vroeg ik door\"\n" +
				"koffiemoment handin --from 2/3 --until 20/3 --for age1…",
		},
		"answer": {
			Short: "Neemt antwoorden van je stagebegeleider op in je logboek",
			Long: "Neemt antwoorden van je stagebegeleider op in je logboek, elk helemaal of niet. Hetzelfde antwoord nog eens opnemen verandert niets. " +
				"Met --remove gaat een antwoord 30 dagen in de prullenmand, met je reacties en tips erbij. " +
				"Bij een bestand dat niet opgenomen wordt, staat waarom; dan eindigt het met 1, of met 4 als alleen bestanden ontbreken.\n\n" +
				"Met --json komt er een lijst met per bestand: file, id, status (new, known of refused), reviewer, handIn (nummer), made, views, comments, " +
				"points (aantallen) en code (van de weigering).",
			Example: "koffiemoment answer Downloads/antwoord-1f0c33aa-b2c3d4e5-1.koffie",
		},
		"review": {
			Short: "Leest ingediende logboeken na",
			Long: "Opent ingediende logboeken om na te lezen: de bestanden die je noemt, of al wat in een map of een zip-bestand zit. Wat je erbij zegt, komt in je " +
				"eigen bestand en nooit in een logboek. --list, --csv, --answer-all, --sent en --key werken zonder scherm.\n\n" +
				"Met --json geeft --list een object met handIns (path, student, journal, number, stage, entries, unread, changed, help, apart, silent, judged, " +
				"criteria, comments, points, answered, stale, differs, state: open, ready, written of sent, en seal: leeg, key of passphrase) en aside (path, why, for, code, at, alleged, byPath, files, differs).",
			Example: "koffiemoment review Downloads/stage1\nkoffiemoment review --list Downloads/stage1\nkoffiemoment review --answer-all --name \"Els Peeters\" Downloads/stage1",
		},
		"rubric":       {Short: "Alles over de rubric: tonen, nakijken, een andere gebruiken"},
		"rubric list":  {Short: "Toont welke rubrics er zijn en welke je gebruikt"},
		"rubric show":  {Short: "Toont de rubric die je gebruikt, om te lezen"},
		"rubric check": {Short: "Kijkt een rubric na en toont alles wat er niet klopt", Long: "Kijkt een rubric na en toont alles wat er niet klopt, één probleem per regel: bestand, regelnummer of cel, plaats en uitleg. Het bestand mag YAML zijn, een rekenblad (.xlsx), CSV, CASE of .koffie."},
		"rubric use": {
			Short: "Gebruikt een rubric voor nieuwe reflecties",
			Long: "Gebruikt de rubric in het bestand voor nieuwe reflecties. Wat je al schreef, blijft bij de rubric waarmee je het schreef. " +
				"De naam van de ingebouwde rubric (zie rubric list) brengt die terug. Het bestand mag YAML zijn, een rekenblad (.xlsx), CSV, CASE of .koffie. " +
				"Andere woorden onder hetzelfde id en dezelfde versie worden geweigerd.",
			Example: "koffiemoment rubric use onze-opleiding.xlsx",
		},
		"rubric sheet": {
			Short: "Schrijft een rubric als rekenblad, om in Excel aan te passen",
			Long: "Schrijft de rubric die je gebruikt als Excel-werkmap (.xlsx): één criterium per rij, één niveau per kolom, met uitleg. Het aangepaste blad gaat terug met " +
				"rubric use. Een naam op .csv, .json (CASE 1.1) of .koffie geeft die vorm, --form canvas een CSV voor Canvas. Canvas wil punten: die tellen van 0 op, en maken " +
				"van de rubric een cijfer als je ze daar laat meetellen. Met --from komt ook een tabel van elders als werkmap om aan te vullen.",
			Example: "koffiemoment rubric sheet onze-opleiding.xlsx\nkoffiemoment rubric sheet --from canvas.csv",
		},
		"rubric send": {
			Short: "Schrijft de rubric als .koffie-bestand, om door te geven",
			Long:  "Schrijft de rubric die je gebruikt als .koffie-bestand. Wie het met een dubbelklik opent, kan hem bekijken en in gebruik nemen.",
		},
		"rubric source": {
			Short:   "Geeft de ingebouwde rubric als bestand, om een eigen versie te maken",
			Example: "koffiemoment rubric source > onze-opleiding.yaml",
		},
		"startfile": {
			Short:   "Maakt het startbestand dat studenten de eerste dag openen",
			Long:    "Maakt één .koffie-bestand met de rubric, de begindagen van de stages, je publieke sleutel en, als je wilt, de kaart van een school en de sleutels van collega’s. Het is ondertekend met je sleutel als stagebegeleider. Een student opent het met een dubbelklik, vergelijkt acht woorden en begint; wat al gekozen was, blijft.",
			Example: "koffiemoment startfile --begins stage-1=2026-10-05 --begins stage-2=2027-02-08\nkoffiemoment startfile --rubric onze-opleiding.xlsx --lecturer sleutel-bo.koffie start.koffie",
		},
		"discretion": {
			Short: "Zoekt namen en andere herkenbare gegevens in teksten",
			Long: "Leest teksten van de standaardinvoer, één JSON-object per regel met id en text, en zegt waar iets naar iemand kan verwijzen of een " +
				"gevoelige kwestie raakt: de soort, en begin en einde in tekens (Unicode-codepunten, het einde niet meegerekend). De woorden zelf worden " +
				"niet herhaald. Het helpt, maar is geen garantie.\n\nMet --json komt er voor elke regel een object met id en findings (kind, start, end).",
			Example: "koffiemoment discretion --json < teksten.jsonl",
		},
		"backup": {
			Short: "Maakt een kopie van je logboek, nagekeken voor ze telt",
			Long: "Maakt een kopie van je logboek, en van wat je bij het nalezen noteerde als dat er is. Ze komt in de map die je noemt, zoals die van een stick, of anders in de map " +
				"die je in het scherm koos of naast je logboek. De kopie is nagelezen voor ze telt. --journal of --reviews neemt alleen dat bestand.",
			Example: "koffiemoment backup\nkoffiemoment backup /media/stick",
		},
		"restore": {
			Short: "Zet een kopie terug, of toont welke er zijn",
			Long: "Zet een kopie terug, met wat daarna kwam en nog te lezen is. Zonder kopie toont het welke er zijn, de nieuwste eerst. Het bestand dat er stond, blijft " +
				"ernaast staan onder een naam met de datum.",
			Example: "koffiemoment restore\nkoffiemoment restore \"logboek 2026-03-11 17.40.db\"",
		},
		"check": {
			Short: "Kijkt je logboek na, en zegt wat heel is en wat niet",
			Long: "Leest je hele logboek, en wat je bij het nalezen noteerde als dat er is, en zegt wat heel is en wat niet. Er verandert niets. Het eindigt met 5 als er iets " +
				"niet te lezen is.",
		},
		"repair": {
			Short: "Brengt samen wat van een beschadigd logboek te lezen is",
			Long: "Brengt samen wat van een beschadigd logboek te lezen is, in een nieuw bestand op dezelfde plaats. Het beschadigde bestand blijft ernaast staan onder een naam " +
				"met de datum. Is er een kopie, dan brengt restore meer terug.",
		},
		"export": {
			Short: "Schrijft alles van jou naar een bestand of een map",
			Long: "Schrijft alles van jou weg, ook wat privé is. De naam zegt hoe: BESTAND.json voor andere programma’s, zonder je geheime sleutels; " +
				"BESTAND.koffie voor een andere computer, met je sleutels en verzegeld met een wachtwoordzin; een MAP zonder punt in haar naam om te lezen " +
				"(Markdown), zonder vroegere versies en prullenmand. Wat er al staat, blijft staan.",
			Example: "koffiemoment export logboek.json\nkoffiemoment export leesbaar\nkoffiemoment export verhuis.koffie --passphrase-file zin.txt",
		},
		"import": {
			Short: "Neemt een heel logboek over uit een bestand",
			Long: "Neemt een heel logboek over uit een bestand dat export schreef: .json of, verzegeld, .koffie. Het kan alleen waar nog geen logboek staat, " +
				"of een waarin nog niets geschreven is. Klopt er iets niet in het bestand, dan wordt er niets overgenomen.",
			Example: "koffiemoment import logboek.json\nkoffiemoment import verhuis.koffie --passphrase-file zin.txt",
		},
		"merge": {
			Short: "Brengt een kopie van je logboek erbij",
			Long: "Brengt een kopie van je logboek erbij, waarin je op een andere computer verder schreef. Wat alleen daar staat, komt erbij. " +
				"Veranderde je een reflectie op beide, dan geldt de nieuwste en staat de andere bij haar versies. Er verdwijnt niets, en het andere bestand verandert niet.",
			Example: "koffiemoment merge /media/stick/logboek.db",
		},
		"lock": {
			Short: "Zet je logboek op slot met een wachtwoordzin",
			Long: "Zet je logboek op slot: wat erin staat, wordt versleuteld, ook in de kopieën, en het programma vraagt voortaan de wachtwoordzin voor het iets toont. Wie de " +
				"wachtwoordzin én het herstelblad verliest, kan er nooit meer bij. Het herstelblad komt één keer op het scherm, of met --sheet in een bestand. " +
				"Is het al op slot, dan kiest --change een andere wachtwoordzin, en schrijft --sheet het herstelblad opnieuw. Het eindigt met 1 als een kopie niet mee kon.",
			Example: "koffiemoment lock --sheet /media/stick/herstelblad.txt\nkoffiemoment lock --change\nkoffiemoment lock --lecturer",
		},
		"unlock": {
			Short:   "Haalt je logboek voorgoed van het slot",
			Long:    "Haalt je logboek voorgoed van het slot, en de kopieën ook: wie erbij kan, kan ze dan lezen. Het eindigt met 1 als een kopie niet mee kon.",
			Example: "koffiemoment unlock",
		},
		"open": {
			Short:   "Toont een bestand dat op slot naast je logboek staat",
			Long:    "Toont wat in een bestand zit dat het programma op slot naast je logboek zette, zoals geredde tekst (.slot). De wachtwoordzin van toen opent het, ook zonder het logboek.",
			Example: "koffiemoment open koffiemoment-gered-2026-03-12.txt.slot\nkoffiemoment open -o tekst.txt koffiemoment-gered-2026-03-12.txt.slot",
		},
		"path": {
			Short: "Zegt waar je logboek staat",
			Long: "Zegt waar je logboek staat, en of een dienst als OneDrive die map meeneemt of anderen het bestand kunnen lezen. Staat er een logboek.db naast het programma, " +
				"dan werkt koffiemoment daarmee, tenzij --journal of KOFFIEMOMENT_JOURNAL een ander noemt; met --portable begin je er zo een, op een stick bijvoorbeeld.",
		},
		"version": {
			Short: "Zegt welke versie dit is",
			Long:  "Zegt welke versie dit is. Met --licences krijg je de licenties van het programma en van de bibliotheken en woordenlijsten erin, die bij elke kopie horen.",
		},
		"completion": {
			Short:   "Geeft een script waarmee je shell opdrachten aanvult",
			Long:    "Geeft een script waarmee je shell opdrachten aanvult, voor bash, zsh, fish of powershell.",
			Example: "source <(koffiemoment completion bash)",
		},
		"demo": {
			Short: "Toont het programma met een verzonnen logboek",
			Long:  "Opent het programma met een verzonnen logboek van een stage. Probeer alles maar: je eigen logboek blijft dicht, en achteraf is het voorbeeld weer weg.",
		},
		"demo review": {
			Short: "Toont een avond nalezen met een verzonnen klas",
			Long:  "Opent het programma met wat twaalf verzonnen studenten op het leerplatform indienden, en leidt je in tien minuten door een avond: lezen, inschatten, klaarzetten, antwoorden schrijven. Niets daarvan komt buiten een eigen tijdelijke map, en achteraf is alles weer weg.",
		},
		"help": {Short: "Geeft hulp over een opdracht of een onderwerp"},
	}
}

func usageErrorsNL() UsageErrors {
	return UsageErrors{
		UnknownCommand: "Onbekende opdracht: %s.",
		Perhaps:        "Bedoel je %s?",
		UnknownFlag:    "Onbekende optie: %s.",
		NeedsValue:     "Na %s moet er nog iets komen.",
		BadValue:       "“%s” past niet bij %s.",
		LongValue:      "Wat bij %s staat, is langer dan %d tekens. Er is niets gedaan.",
		LongWord:       "Woord %d van de opdracht is langer dan %d tekens. Er is niets gedaan.",
		BadChoice:      "“%s” past niet bij %s; kies uit %s.",
		BadDate:        "“%s” bij %s is geen dag. Schrijf 2026-03-12 of 12/3/2026.",
		BadSyntax:      "Zo kun je een optie niet schrijven: %s.",
		Missing:        "Er ontbreekt iets: %s.",
		TooMany:        "Dit is er één te veel: %s.",
		Ambiguous:      "“%s” kan meer dan één ding zijn: %s.",
		DemoJournal:    "demo maakt zelf alles wat het nodig heeft; --journal en --reviews horen daar niet bij.",
		Together:       "%s en %s gaan niet samen.",
		Needs:          "%s hoort bij %s.",
		NoChoice:       "Kies eerst wat er meegaat: --stage, --from en --until, --entry of --all.",
		BadWhy:         "Schrijf na --why de ID van een reflectie die ook bij --entry staat, dan = en dan je zin: --why \"12=hier vroeg ik door\".",
		BadLock:        "Met --for lukt het niet. %s",
		Hint:           "Hulp vind je met: %s",
	}
}

func failuresNL() Failures {
	return Failures{
		Journal: FileFailures{
			Locked:      "Je logboek is al open in een ander venster: %s\nEr is niets veranderd. Ga naar dat venster, of sluit het en probeer opnieuw.",
			Damaged:     "Je logboek is beschadigd: %s\nEr is niets veranderd. Wat heel is en wat je kunt doen, zegt koffiemoment check, en het programma als je het opent.",
			Empty:       "Het bestand van je logboek is leeg: %s\nEr is niets veranderd. Misschien is een synchronisatie nog bezig; kijk anders in dezelfde map naar een eerdere versie.",
			NotRegular:  "Dit is geen bestand waar een logboek in kan staan: %s\nKies een ander bestand met --journal.",
			Newer:       "Je logboek is geschreven met een nieuwere versie van koffiemoment: %s\nEr is niets veranderd. Gebruik hier ook die nieuwere versie.",
			Draft:       "Je logboek is geschreven met een proefversie van koffiemoment: %s\nEr is niets veranderd. Open het met diezelfde proefversie.",
			Older:       "Je logboek is nog van een oudere versie van koffiemoment: %s\nStart het programma één keer; dan wordt het bijgewerkt.",
			OtherKind:   "In dit bestand staat wat iemand bij het nalezen zei, en geen logboek: %s\nKies een ander bestand met --journal.",
			NoAccess:    "Je mag hier niet bij: %s\nKijk na of het bestand van jou is, of kies een andere plaats met --journal.",
			Replaced:    "Je logboek is verplaatst of vervangen terwijl het open was: %s\nDe laatste wijziging is niet bewaard; probeer opnieuw.",
			Overwritten: "Over je logboek is een ander exemplaar gezet terwijl het open was: %s\nDat exemplaar blijft zoals het is. De laatste wijziging is niet bewaard; probeer opnieuw.",
		},
		Reviews: FileFailures{
			Locked:      "Je nagelezen logboeken zijn al open in een ander venster: %s\nEr is niets veranderd. Ga naar dat venster, of sluit het en probeer opnieuw.",
			Damaged:     "Het bestand met wat je bij het nalezen zei, is beschadigd: %s\nEr is niets veranderd. Wat heel is en wat je kunt doen, zegt koffiemoment check, en het programma als je het opent.",
			Empty:       "Het bestand met wat je bij het nalezen zei, is leeg: %s\nEr is niets veranderd. Misschien is een synchronisatie nog bezig; kijk anders in dezelfde map naar een eerdere versie.",
			NotRegular:  "In dit bestand kan niet staan wat je bij het nalezen zegt: %s\nKies een ander bestand met --reviews.",
			Newer:       "Wat je bij het nalezen zei, is geschreven met een nieuwere versie van koffiemoment: %s\nEr is niets veranderd. Gebruik hier ook die nieuwere versie.",
			Draft:       "Wat je bij het nalezen zei, is geschreven met een proefversie van koffiemoment: %s\nEr is niets veranderd. Open het met diezelfde proefversie.",
			Older:       "Wat je bij het nalezen zei, is nog van een oudere versie van koffiemoment: %s\nOpen het één keer met koffiemoment review; dan wordt het bijgewerkt.",
			OtherKind:   "Dit is het logboek van een student: %s\nKies een ander bestand met --reviews.",
			NoAccess:    "Je mag hier niet bij: %s\nKijk na of het bestand van jou is, of kies een andere plaats met --reviews.",
			Replaced:    "Het bestand met wat je bij het nalezen zei, is verplaatst of vervangen terwijl het open was: %s\nDe laatste wijziging is niet bewaard; probeer opnieuw.",
			Overwritten: "Over het bestand met wat je bij het nalezen zei, is een ander exemplaar gezet terwijl het open was: %s\nDat exemplaar blijft zoals het is. De laatste wijziging is niet bewaard; probeer opnieuw.",
		},
		NoJournal:    "Er is nog geen logboek: %s\nJe begint er een met: koffiemoment new",
		NoReviews:    "Je hebt nog niets nagelezen: %s\nBegin met: koffiemoment review MAP",
		Full:         "De schijf is vol. Wat al bewaard was, is veilig; maak plaats en probeer opnieuw.",
		Stale:        "Er is intussen iets veranderd in je logboek. Er is niets geschreven; probeer opnieuw.",
		NoEntry:      "Er is geen reflectie %s. Welke er zijn, zie je met: koffiemoment list",
		NoCriterion:  "De rubric heeft geen criterium “%s”. Welke er zijn, zie je met: koffiemoment rubric show",
		NoStage:      "De rubric heeft geen stage “%s”. Welke er zijn, zie je met: koffiemoment rubric show",
		NoFile:       "Dit bestand is er niet: %s",
		NoFolder:     "Deze map is er niet: %s",
		NoAccess:     "Je mag hier niet bij: %s\nKijk na of het bestand van jou is.",
		Taken:        "Dit bestand bestaat al, en het blijft zoals het is: %s\nKies een andere naam.",
		NoPassphrase: "Op de eerste regel van dit bestand staat geen wachtwoordzin: %s\nBewaar het als gewone tekst (UTF-8), met de wachtwoordzin bovenaan.",
		NoIdentity:   "In dit bestand staat geen geheime sleutel: %s\nEr hoort een regel in die begint met AGE-SECRET-KEY-.",
		NoSecret:     "Dit bestand is te groot voor een wachtwoordzin of een sleutel: %s\nKies het bestand waarin die staat.",
		NotOpened:    "Dit is geen gewoon bestand maar een map of iets anders, en het wordt niet geopend: %s\nZet de wachtwoordzin of de sleutel in een gewoon bestand, of geef een streepje (-) op en stuur ze naar de standaardinvoer.",
		NotWritten:   "In deze map kon niets geschreven worden: %s (%s)\nEr is niets ingediend. Kies een andere map met --out.",
		NoText:       "Regel %d is geen JSON-object met id en text. Er is niets nagekeken.",
		NoHome:       "Op deze computer is geen eigen map voor jou gevonden. Kies zelf een plaats met --journal, --reviews of --out.",
		NoTerminal:   "koffiemoment heeft een gewoon terminalvenster nodig om zijn scherm te tonen. Zonder venster werken list, show, rubric en answer wel, en ook handin en review met hun opties. Met --lines werkt alles in regels.",
		System:       "Dit lukte niet: %s\nWat al bewaard was, is veilig.",
		PressEnter:   "Druk op Enter om dit venster te sluiten.",
	}
}
