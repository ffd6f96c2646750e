package discretion_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// marked gives the text with every finding of the wanted class in brackets behind its kind.
func marked(text string, known discretion.Known, sensitive bool) string {
	runes, out, at := []rune(text), strings.Builder{}, 0
	for _, f := range discretion.Check(text, known) {
		if f.Kind.Sensitive() != sensitive {
			continue
		}
		out.WriteString(string(runes[at:f.Start]) + string(f.Kind) + "[" + f.Text + "]")
		at = f.End
	}
	return out.String() + string(runes[at:])
}

// TestForms holds the spellings of numbers, dates and addresses. The wanted text has every finding in brackets.
func TestForms(t *testing.T) {
	for _, want := range []string{
		"Bel phone[0476 12 34 56] of phone[0476/12.34.56] of phone[0476123456] of phone[+32 476 12 34 56].",
		"Vast: phone[09 223 45 67], phone[09/223.45.67], phone[(09) 223 45 67], phone[011 22 33 44], phone[0032 9 223 45 67].",
		"Nummer phone[+32(0)476123456], phone[0476-12-34-56], phone[0031 6 12345678] en phone[+33 6 12 34 56 78].",
		"We waren met 12 en om 15u30 zaten er 1000 mensen, 2 op 3, in 2024 al 250000 euro.",
		"Mail email[jan.peeters@school.example], email[a_b+c@mail.voorbeeld.be] of email[juf [at] school.be].",
		"Zie url[www.klas.be/foto's], url[https://padlet.com/juf/abc123]. En url[deklas.vlaanderen] ook.",
		"Stort op bank_account[BE71 0961 2345 6769], bank_account[BE71096123456769] of bank_account[NL91ABNA0417164300] aub.",
		"Nummer national_number[85.07.30-033.28] staat er, ook als national_number[85073003328] of national_number[850730-033-28].",
		"De auto plate[1-ABC-123], plate[1 ABC 123], plate[2abc345] en plaat plate[ABC-123] of plate[123-ABC].",
		"Op exact_date[3 maart 2024], exact_date[3/03/2024], exact_date[03-03-24], exact_date[2024-03-03], exact_date[3.3.2024] en exact_date[dinsdag 3 maart].",
		"Geboren op birth_date[3de maart 2020], zijn zus is geboren birth_date[12/12/2018].",
		"Op exact_date[maandag 3 november] en op exact_date[12/3] en exact_date[March 3, 2021] en exact_date[1er mars 2020].",
		"In maart 2024 was het nog koud en in mei al warm. Om 10/10 te krijgen moet je 3/4 halen.",
		"Ze woont in de street_address[Kerkstraat 12], street_address[Grote Baan 120 bus 4] en street_address[Sint-Jansplein 5/2] nu.",
		"Ze wonen street_address[stationsstraat 45b], postcode_city[9000 gent]. En street_address[Rue de la Loi 16], postcode_city[1000 Brussel].",
		"Hij komt uit postcode_city[Sint-Niklaas] en werkt in postcode_city[Heist-op-den-Berg] of in postcode_city[B-2000 Antwerpen].",
		"Op social_handle[@juf_an] en insta: social_handle[mama.lies] en snapchat social_handle[@zeno12] staat het.",
		"Stage in school_name[GO! basisschool De Wingerd], school_name[VBS Sint-Jan], school_name[vbs de regenboog] en school_name[Sint-Lievenscollege].",
		"Op exact_date[29 feb], exact_date[dinsdag 14-06], exact_date[31-8-'20], exact_date[20/12] en den exact_date[twaalfde maart]. Niet 3/4 van de klas, 7/10 of lokaal 3/2, en 24/7.",
		"Volg social_handle[mama_en_co] of op insta social_handle[juf.noor22]. En dan bv. dit.",
		"Ze wonen street_address[vaart links 88], postcode_city[2800 mechelen] of street_address[Nieuwe Dreef z/n], street_address[Ter Eiken 4] of street_address[Korte Winkel 11].",
		"File op de street_address[steenweg op gierle], een hond in de street_address[korte welvaartstraat]. Op straat en op de grote baan, in de winkelstraat, op het speelplein.",
		"Wij zitten op school_name[sint-jozef] en in school_name[De Wegwijzer], bij school_name[kbs de klimop]. Met Sint-Maarten kijken we naar De Lijn.",
		"Den exact_date[achtsten april], tot den exact_date[20sten december], op exact_date[twintigsten van juni], exact_date[1 sept.] en exact_date[dinsdag 6 mei]. Rond den 20ste was ik moe, op bladzijde 63.",
		"Kijk op url[facebook.com/groups/de-klas] of url[bit.ly/abc12]. Op Facebook en via Gimme staat niets.",
		"Ze woont in postcode_city[Gent] en is naar postcode_city[Genk] verhuisd. We gaan op uitstap naar Brussel, naar het museum in Gent. Heel Deurne praat plat Genks.",
		"Het busje staat aan school_name[De Tuimelaar]. Aan De Lijn vroeg ik niets.",
		"Ik sta in school_name[basisschool 't Klavertje] of school_name[Freinetschool De Torteltuin], een leuke school. De kinderen lachen.",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestNames holds the ways in which people are named, and capitals that name nobody.
func TestNames(t *testing.T) {
	for _, want := range []string{
		"De mama van person_name[thijsje] en juf person_name[katleen] lachten, meneer person_name[de clercq] niet.",
		"Vandaag zag ik person_name[J. De Smet], person_name[J.P. Van den Bossche] en person_name[Emma V.] staan.",
		"Mevrouw person_name[Van der Auwera] en meneer person_name[El Ouali] kwamen samen.",
		"Ik sprak met person_name[Ahmed ben Ali] en person_name[Sofia D'Angelo] en met person_name[Karl von Braun].",
		"person_name[Jan-Pieter], person_name[Marie-Louise] en person_name[Fatima-Zahra] zitten samen.",
		"person_name[Emma's] jas en person_name[Youssefs] muts hingen aan person_name[Jefkes] kapstok.",
		"person_name[Roos] huilde. Ik gaf haar een roos. De Roos was rood.",
		"Papa Kastanje en Ouder Zonnebloem en Gezin Rood en Kind B en mama Kers kwamen.",
		"Op Maandag keken we naar Bumba, K3 en Bluey. Met Kerst, Ramadan en Sinterklaas zijn we thuis.",
		"Via Smartschool, WhatsApp, Gimme en Seesaw stuur ik foto's van Lego en Playmobil.",
		"school_name[De kikkerklas] en school_name[de Berenklas] gaan naar de Zandbak. Het Nederlands en het Frans zijn moeilijk.",
		"Ik ben Moe. De Poetsvrouw en de Buschauffeur lachten. Het Weer was Slecht.",
		"IK WAS ZO BOOS op het OCMW, het CLB en de NMBS.",
		"Thank you, zei ze. Merci Madame. Good morning! Bonjour à tous.",
		"mama van person_name[yanis] vroeg of person_name[yanis] zijn fruit had opgegeten. ja hoor",
		"De oma van person_name[Wietse Van Eeckhoutte] bracht person_name[Xhuljana] mee.",
		"Er was eens een wolf en een Prinses. Zij woonden in een Kasteel. Raar.",
		"We lazen Kikker en Eend, Rupsje Nooitgenoeg en Jip en Janneke.",
		"person_name[Precious Osagie] en person_name[Nguyễn Thị Lan] en person_name[Łukasz Wójcik] waren er.",
		"mevrouw person_name[de backer] en dhr. person_name[Vandenplas] lazen de CLB-map van mevr. person_name[Van Steen].",
		"La maman d'person_name[Inès] et person_name[An-Sofie d'Hooghe], enfin.",
		"tante person_name[Rita] en nonkel person_name[Marc] en opa Eik kwamen kijken",
		"More than one dad had come. They stood in line at one side of the gate, where the coats hung. person_name[Emma] waited.",
		"person_name[L.] zingt graag.\nperson_name[J.] vroeg of hij mocht.\nA. eerst de jas\nB. dan de boekentas",
		"person_name[Vic Kok] beet. Bij person_name[Kok] thuis, zei person_name[Jean-Baptiste Lemaire]. Wij noemen hem person_name[JB].",
		"mee : person_name[imran] , person_name[bo] , person_name[feline] en person_name[jasmin]. de lente komt.",
		"De geit heet Berta en onze klaspop Jules lachte. In de kring zat Jules naast person_name[Nora].",
		"De Paasmarkt, Ouderparticipatie, Kantklossen en een Maxi-Cosi. Dat was Awkward.",
		"person_name[Wardia], de mama van person_name[Mina], lachte. Zelfs person_name[Wolf], die rende, en Papa person_name[Vandewiele].",
		"Meegelopen met de bus. De Kiss-and-Ride, Elsa-bordjes en een Pokémonkaart lagen er.",
		"sinds gisteren komt person_name[winter] ni meer mee. de winter is koud en person_name[winter] weent",
		"ik zei het tegen person_name[mei] haar mama. op exact_date[6 mei] en in mei en in de lente gaan we buiten",
		"het vestje van person_name[storm] hing daar. ne storm op zee en een storm in de klas",
		"I met Parent Sunflower. The parent of a child said more than I thought.",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestNamesInEnglish holds a text's own words, which are names only with a capital inside a sentence or after a cue.
func TestNamesInEnglish(t *testing.T) {
	for _, want := range []string{
		"The mother of person_name[jamal] smiled, and my mentor decides when we start. my mentor said a joke, teacher introduced me.",
		"My mentor will help me. My mentor may be right. May I ask you something? In May and June we go outside with the children.",
		"I saw person_name[Greet] at the gate. person_name[Greet] told me. I want to greet them all. person_name[Rob] and person_name[Guy] carried it.",
		"Miss person_name[Joy] told me that person_name[Hope] had a new brother. person_name[Grace] and person_name[Joy] giggled at it.",
		"I talked to Mr person_name[Baker] and Mrs person_name[Young] about Dr. person_name[Long's] letter. She was glad.",
		"They’d gone. You’re welcome. I’ve learnt that it’s fine. Couldn't be better. Thankfully nobody noticed. Encouraging!",
		"Parent Oak’s bag and the Chestnut family’s dog, with the Poppy family. person_name[Emma] family came, and Parent person_name[Emma’s] bag.",
		"At school I felt at home in postcode_city[Ghent]. Communication is what they asked for. Will that become a habit? person_name[Will] came.",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

func TestSensitive(t *testing.T) {
	for _, want := range []string{
		"Haar man zit legal[in de gevangenis] en zij is health[zwanger].",
		"Ze zijn family_situation[gescheiden] en leven van een poverty[leefloon]. Oma spreekt origin[Arabisch].",
		"Ze komen origin[uit Syrië] en vieren het religion[Suikerfeest].",
		"Hij heeft health[een puffer] en poverty[geen geld voor naft], zijn vader legal[zit binnen].",
		"Haar family_situation[man is daar gebleven], ze is origin[gevlucht] origin[uit Charkiv] en woont met poverty[zeven in twee kamers].",
		"Ze kon de maaltijd niet halen. De vrouw zit aan tafel. We zitten binnen. Hij heeft geen zin.",
		"Zijn papa in de zomer family_situation[gestorven] en de ouders zijn family_situation[gescheiden]. family_situation[Er wordt geslagen] thuis. Het was family_situation[de week van mama].",
		"Ze wachtte op health[de spoed] met een health[blauwe plek] en een health[buil]. Opa heeft het health[aan de longen] en zijn health[prostaat].",
		"Het huis is poverty[onbewoonbaar verklaard], 5 poverty[kids op 2 kamers], 't is poverty[wachten op de kinderbijslag] en dan is poverty[het geld op].",
		"Een brief van de poverty[deurwaarder] en van legal[de advocaat]. Dinsdag kwam legal[de politie] op school.",
		"Dat religion[mag niet van het geloof]. Ze origin[spreekt Mandarijn].",
		"Ik geloof dat ze in het ziekenhuis werkt. Nee: ze werkt in het ziekenhuis en hij is advocaat. Met spoed at ik een mandarijn, want ik had honger.",
		"Het vak godsdienst en de docent Psychologie. Mehdi wou geen geld. We speelden politie en boef.",
		"Hij speelt graag in de zandbak met een kruiwagen.",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, true); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestKnown holds that the journal's aliases and what was allowed are no findings.
func TestKnown(t *testing.T) {
	known := discretion.Known{Aliases: []string{"Familie Merel", "Jolien"}, Allowed: []string{"Emma", "swimming.be"}}
	const text = "Familie Merel, Jolien, emma en Emma zagen Thomas op swimming.be."
	if got, want := marked(text, known, false), "Familie Merel, Jolien, emma en Emma zagen person_name[Thomas] op swimming.be."; got != want {
		t.Errorf("%s", cmp.Diff(want, got))
	}
}

// TestAnAllowedWordIsAllowedByItself holds that a word which was decided to be fine vouches for no longer name.
func TestAnAllowedWordIsAllowedByItself(t *testing.T) {
	known := discretion.Known{Allowed: []string{"Emma", "Koning Winter"}}
	const text = "Emma zong. Ik zag person_name[Emma Maes] en person_name[Emma-Louise]. Koning Winter kwam met person_name[Thomas]."
	if got := marked(unmark(text), known, false); got != text {
		t.Errorf("%s", cmp.Diff(text, got))
	}
}

// TestAliasesInOtherForms holds that a genitive and an alias without its role stand for the alias, and that a name does not.
func TestAliasesInOtherForms(t *testing.T) {
	known := discretion.Known{Aliases: []string{"Parent Poppy", "Parent Willow", "Parent Emma", "Jolien"}}
	const text = "Parent Poppy’s bag, Poppy’s mum, Willow's dad and Jolien's coat. Emma waved at them."
	if got, want := marked(text, known, false), strings.Replace(text, "Emma", "person_name[Emma]", 1); got != want {
		t.Errorf("%s", cmp.Diff(want, got))
	}
}

func TestReplacement(t *testing.T) {
	for _, c := range []struct {
		english bool
		want    string
	}{{false, "[naam]"}, {true, "[name]"}} {
		found := discretion.Check("Ik zag Emma.", discretion.Known{English: c.english})
		if len(found) != 1 || found[0].Replacement != c.want || found[0].Start != 7 || found[0].End != 11 {
			t.Errorf("found %+v", found)
		}
	}
}

// unmark takes the brackets of findings out of a wanted text.
func unmark(want string) string {
	for _, kind := range []string{
		"person_name", "phone", "email", "street_address", "postcode_city", "school_name", "birth_date", "national_number", "bank_account",
		"plate", "social_handle", "url", "exact_date", "health", "religion", "origin", "family_situation", "poverty", "legal",
	} {
		for {
			before, rest, cut := strings.Cut(want, kind+"[")
			if !cut {
				break
			}
			end := closing(rest)
			want = before + rest[:end] + rest[end+1:]
		}
	}
	return want
}

// closing gives where the bracket closes that was opened before rest.
func closing(rest string) int {
	depth := 0
	return strings.IndexFunc(rest, func(sign rune) bool {
		switch sign {
		case '[':
			depth++
		case ']':
			depth--
		}
		return depth < 0
	})
}

// FuzzCheck holds that any text gives findings that lie inside it, in order, and that hold the text they say.
func FuzzCheck(f *testing.F) {
	for _, name := range []string{"sample", "own", "english"} {
		for _, r := range reflections(f, name) {
			f.Add(r.Text)
		}
	}
	f.Add("J.\u0301 @\xff 0 İ's 1-ab")
	f.Fuzz(func(t *testing.T, text string) {
		runes := []rune(text)
		var last [2]int
		found := discretion.Check(text, discretion.Known{Aliases: []string{"Gezin Zon"}})
		for i, one := range found {
			if one.Start < 0 || one.End > len(runes) || one.Start >= one.End {
				t.Fatalf("%+v lies outside a text of %d", one, len(runes))
			}
			if got := string(runes[one.Start:one.End]); got != string([]rune(one.Text)) {
				t.Fatalf("%+v stands where %q is", one, got)
			}
			class := 0
			if one.Kind.Sensitive() {
				class = 1
			}
			if one.Start < last[class] || i > 0 && one.Start < found[i-1].Start {
				t.Fatalf("%+v is out of order or overlaps", one)
			}
			last[class] = one.End
		}
	})
}
