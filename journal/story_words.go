package journal

import (
	"strings"
	"sync"
)

// Words that hold sentences together, in Dutch and in English, and those that only say who somebody is or that somebody spoke. How often
// (altijd, nooit, weer) is not among them: that is what a single story is told with.
const (
	dutchBetween = `
		aan achter af al alle alleen als andere anders bij binnen boven buiten daar daarna daarom dan dat de deze die dit door dus echt een
		eens eerst eigenlijk elk elke en enkel er erbij ervan even ging gaan gaat ga gewoon haar had hadden heb hebben hebt heeft heel hem hen
		het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan konden kon kunnen kwam kwamen kom komt komen liet maar maakte maken
		maakt me mee meer men met mij mijn mocht moest moet moeten na naar naast nadat nee net niet niets nog nu of om omdat onder ons onze ook
		op over rond samen sinds stond staan staat te tegen terug terwijl toch toe toen tot tussen u uit van vanaf vandaag veel voor vooral
		voordat waar waarom wanneer want waren was wat we weg wel welk welke werd werden wie wij wil wilde wilden willen word worden wordt zag
		zagen zich zie zien ziet zij zijn zo zoals zonder zou zouden zal zelf ze zit zat zaten misschien deed doen doet bleef blijft kreeg
		krijgt nam neemt gaf geeft hoorde hoor dacht denk vond vind wist weet dacht bijna ochtend vanmorgen morgen middag dag`
	englishBetween = `
		about after again all also am an and another any are around as at away be because been before being but by came can come could day did
		do does down each even first for from gave get gets give go goes going got had has have he her here him his how i if in into is it its
		just like made make maybe me more morning most much my no not now of off on one only or other our out over own perhaps really said saw
		say says see she should so some somebody someone something still stood than that the their them then there these they thing think this
		those thought to today told too took under until up us very was we well went were what when where which while who why will with without
		would yes you your heard knew know seemed seems`
	sayingWho = `
		mama papa moeder vader ouder ouders mum mom dad mother father parent parents kind kinderen kleuter kleuters child children
		zei zegt zeg zeiden vertelde vertelt vertel vroeg vraagt vraag antwoordde antwoordt asked ask asks answered`
)

var heldTogether = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, word := range strings.Fields(dutchBetween + englishBetween + sayingWho) {
		all[word] = true
	}
	return all
})
