package discretion_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// TestWholeNames holds the ways to write a name of which a part could stay behind: capitals, 't and 's, the surname first, initials of two
// letters, a surname that no list has, a title without its space.
func TestWholeNames(t *testing.T) {
	for _, want := range []string{
		"De mama van person_name[LOTTE] vroeg iets. Mevrouw person_name[VERSTRAETE] sprak met person_name[LOTTE VERSTRAETE].",
		"MAMA VAN person_name[YUSUF] KWAM TE LAAT EN person_name[EMMA] HUILDE. Kijk.",
		"IK WAS ZO BOOS op het OCMW, het CLB en de NMBS. WAT EEN DAG! Hij riep STOP en NEE. Ze zei: JUF, KOM!",
		"OBSERVATIE KRING MAANDAG\nDOEL: samen spelen. Het was NIET leuk.",
		"Mevrouw person_name['t Kindt] kwam, meneer person_name[Van 't Hek] en mevrouw person_name[van ’t Woudeveld] niet, meneer person_name[van 's Gravesande] wel.",
		"'s morgens kwam hij, 't was laat en 's maandags ook. In 't Frans en van 't begin af, van 's nachts en van 't Engels.",
		"person_name[De Smet Kim] was te laat. person_name[Peeters Kim] ook, en person_name[DE SMET Noah] en person_name[JANSSENS Lotte].",
		"Op de lijst stond person_name[De Vries, Berend].\nOp de lijst stond person_name[Peeters, Kim].",
		"Meneer person_name[De Vries], person_name[Berend] en person_name[Emma] kwamen.",
		"Gesprek met person_name[A.Ph. de Visser], person_name[A.Th. Peeters], person_name[Th. Maes] en person_name[Ph. Vermeulen].",
		"person_name[Otto van Riethoven] belde, person_name[Noor van der Zandweide] ook. Bumba van K3.",
		"dhr.person_name[De Smet] belde, mevr.person_name[Peeters] en juf.person_name[Lotte] niet, jufperson_name[Lotte] en mevrperson_name[Maes] wel.",
		"mama van  person_name[Lotte] met twee spaties",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestCapitalsHideNoName holds that of the names found in a text in small letters hardly one is missed where all of it is in capitals.
func TestCapitalsHideNoName(t *testing.T) {
	found, missed := 0, 0
	for _, text := range everyText(t) {
		shouted := map[string]bool{}
		for _, f := range discretion.Check(strings.ToUpper(text), discretion.Known{}) {
			shouted[strings.ToLower(f.Text)] = true
		}
		for _, f := range discretion.Check(strings.ToLower(text), discretion.Known{}) {
			if f.Kind != discretion.PersonName {
				continue
			}
			found++
			if !shouted[f.Text] {
				missed++
			}
		}
	}
	if found < 1000 || missed*100 > found {
		t.Errorf("%d of %d names were missed in capitals", missed, found)
	}
}
