package discretion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// TestNumbersAsPeopleWriteThem holds numbers, dates and addresses as hurried people and other countries write them, and what looks like them.
func TestNumbersAsPeopleWriteThem(t *testing.T) {
	for _, want := range []string{
		"Oudercontact exact_date[vrijdag 7/3] om 16u, afspr exact_date[do 12/3], exact_date[di 14/11] 15u30, exact_date[vr 7.3], exact_date[zaterdag 22/3], exact_date[vrijdag de 14de april].",
		"Uitstap op exact_date[12-03] of exact_date[19-03], stage van exact_date[3/2] tot exact_date[14/2], de kaart van exact_date[5/3].\n- exact_date[5/6]: zwemmen",
		"Tegen exact_date[14 apr], het was exact_date[7 mrt], den exact_date[14de april], hij verjaart birth_date[14 mei], °birth_date[12/05/2020], geboren birth_date[3/4/2019].",
		"Van 10.10 tot 12.05, tegen 8.10, vanaf 3.10. Om 9/10u, 3/4 van de kinderen, 7/10 op mijn rapport, 24/7, klas 3-4, groepje 5/2, 5-6 kinderen, 12/15 brieven, 3.5 jaar.",
		"Tel phone[0470 en dan 12 34 56], gsm phone[470 12 34 56], phone[0470... 12 34 56], phone[0470 twaalf 34 56], phone[0 4 7 0 1 2 3 4 5 6], phone[0470 12 34 56]/57, whatsapp phone[32470123456].",
		"Nummer phone[nul vier zeven nul, twaalf, vierendertig, zesenvijftig], zei ze. It was phone[zero four nine three, eighteen, fifty-five, sixty].",
		"We telden: nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien. Op de kaartjes 0 1 2 3 4 5 6 7 8 9. Nul komma nul, tien, twintig.",
		"Marokko phone[+212 6 61 23 45 67], Polen phone[0048 601 234 567], phone[(+32) 470 12 34 56], Nederland phone[06-12345678], VS phone[+1 212 555 0123].",
		"Rr national_number[850730 033 28], national_number[200305-11899], national_number[19020830811], national_number[20.03.05/118.99]. Klantnummer 12345678901.",
		"Rekening bank_account[NL91 ABNA 0417 1643 01], bank_account[nl91abna0417164301], bank_account[PL20 1140 2004 0000 3702 7755 1387], bank_account[be 68 5390 0754 7035], op rek bank_account[979 6120438 34].",
		"Een duitse plaat plate[K-BR 4417], plaat plate[1 xkd 482], nummerplaat plate[kx-77-rr], poolse plaat plate[WA 12345], engelse plaat plate[AB12 CDE], auto plate[AA 1234 BB].",
		"1 van 123 kinderen, klas 1A en 2B, een plaat van K3, de auto reed 120 per uur, bus 12, de wagen staat in vak B 12, met de auto 25 min, auto om 15u30.",
		"Haar insta heet social_handle[dansendejuf], gebruikersnaam: social_handle[lottevdb], via insta (social_handle[papajoost]), ze heet social_handle[mama.van.drie] op insta, account social_handle[lottevdb03].",
		"Ze heeft insta en tiktok. Op insta zag ik foto's, snap je dat? Ik snap het. Het account is weg, haar account is gesloten, facebook: nee, tiktok: dansjes, insta is leuk.",
		"Mail email[an.peeters (at) telenet punt be], email[an punt peeters at gmail punt com], email[an.peeters\uff20telenet.be], email[an.peeters%40telenet.be], email[an.peeters apenstaartje telenet.be].",
		"Mail email[an.peeters @ telenet.be], email[an.peeters@telenet,be], email[anpeeters{at}telenet.be], email[an.peeters AT telenet DOT be]. Mama at yoghurt, we were at school. Hij at zijn boterham, punt.",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}
