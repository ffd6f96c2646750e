package discretion_test

import "testing"

// TestRegisters holds numbers that only the word before them tells, and words that such a number does not follow.
func TestRegisters(t *testing.T) {
	checkMarked(t,
		"BSN van person_name[Fenna]: national_number[218463972], CNP national_number[6190412401832], paspoort national_number[EH 123456], Kids-ID: national_number[123456789012].",
		"Ik was pas 21, het kaartnummer is kwijt en de mutualiteit belde om 10 uur. Klantnummer 12345678.",
		"De nummerplaat, plate[WGM 4K72], en de plaat plate[12345-A-6]. Mail naar email[jan.peeters@telenet.be]. Ik ook.",
	)
}

// TestDatesInLetters holds the ways to write a date with its month in letters.
func TestDatesInLetters(t *testing.T) {
	checkMarked(t,
		"exact_date[20sten van december '24], exact_date[maart 1, 2025], exact_date[12maart], exact_date[3-mei-2021], exact_date[1 MAART] en exact_date[01 FÉVRIER 2020]",
		"exact_date[jan. 5, 2020], exact_date[5 sept. 2020], exact_date[1er mai 2020], exact_date[may 3rd 2020] en exact_date[5th of may]",
		"mei 2024, maart, 123 maart, 12 maartse buien, op exact_date[3 maart] 15 kinderen",
		"exact_date[Wo 19/02] - huisbezoek",
	)
}
