package words

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
)

func reviewOutputNL() ReviewOutput {
	return ReviewOutput{
		NoName: "zonder naam (%s)", Number: "nr. %d",
		Unread: Plural{"1 ongelezen", "%d ongelezen"}, Changed: Plural{"1 gewijzigd", "%d gewijzigd"},
		Help:   Plural{"1 vraagt: kijk hier", "%d vragen: kijk hier"},
		Apart:  Plural{"1 groot verschil", "%d grote verschillen"},
		Silent: Plural{"1 criterium nog stil", "%d criteria nog stil"}, Judged: "%d van %d",
		Ready: "klaar", Written: "geschreven", Sent: "verstuurd", Since: "sindsdien gewijzigd",
		NotReady:   "nog niet klaar",
		OnlyReady:  "Alleen wat klaar is, wordt geschreven. Zeg in de wachtrij dat een antwoord klaar is, of geef --also-unready.",
		WouldWrite: "zou geschreven worden",
		NoRecipient: "Dit logboek kwam verzegeld voor jou, met een ander programma, en er staat geen sleutel in om je antwoord voor te verzegelen. " +
			"Er is geen antwoord geschreven. Kies in het programma hoe het mag gaan, of spreek een wachtwoordzin af.",
		Empty: "Hier staan geen .koffie-bestanden.", Aside: "Opzijgelegd",
		Whys: map[exchange.Why]string{
			exchange.SameFile:   "Hetzelfde als {file}.",
			exchange.Superseded: "Hetzelfde logboek werd later opnieuw ingediend, in {file}.",
			exchange.Diverged:   "Hetzelfde logboek, met hetzelfde nummer als {file} maar een andere inhoud. Vraag de student welk het juiste is.",
			exchange.Differs:    "Verschilt van wat van dit logboek te verwachten was. Vraag het de student.",
			exchange.Altered:    "Zegt hetzelfde te zijn als een ander bestand, met een andere inhoud. Vraag het de student.",
			exchange.IsAnswer:   "Dit is een antwoord, geen ingediend logboek.",
			exchange.NeedsKey:   "Verzegeld, en het gaat niet open met jouw sleutel. Geef de wachtwoordzin met --passphrase-file, of een andere sleutel met --identity.",
			exchange.Refused:    "Dit bestand wordt geweigerd.",
			exchange.Unreadable: "Dit bestand kon niet gelezen worden.",
		},
		Unsigned:    "Onder een antwoord staat je naam. Geef hem één keer met --name; hij wordt onthouden. Er is niets geschreven.",
		NothingFits: "Wat je zei, gaat over iets wat niet meer in dit logboek staat. Er is geen antwoord geschreven. Bij jou blijft het bewaard.",
		NotWritten:  "In deze map kon niets geschreven worden: %s (%s)\nWat je bij het nalezen zei, is veilig. Kies een andere map met --answers.",
		Nothing:     Plural{"Bij 1 logboek is nog niets gezegd; daar is geen antwoord voor.", "Bij %d logboeken is nog niets gezegd; daar is geen antwoord voor."},
		Before:      Plural{"1 antwoord was er al en is nog hetzelfde.", "%d antwoorden waren er al en zijn nog hetzelfde."},
		MarkedSent:  Plural{"1 antwoord staat nu als verstuurd.", "%d antwoorden staan nu als verstuurd."},
		LeftAside:   Plural{"1 bestand is opzijgelegd; --list zegt waarom.", "%d bestanden zijn opzijgelegd; --list zegt waarom."},
		Left: Plural{"1 opmerking of niveau ging niet mee: waar het over gaat, staat niet meer in dit logboek. Bij jou blijft het bewaard.",
			"%d opmerkingen of niveaus gingen niet mee: waar ze over gaan, staat niet meer in dit logboek. Bij jou blijven ze bewaard."},
		CSV: report.CSVWords{Student: "Student", Journal: "Logboek", HandIn: "Ingediend", Stage: "Stage", Criterion: "Criterium", Name: "Naam",
			Moments: "Momenten", Self: "Zelfinschatting", Lecturer: "Stagebegeleider", Remark: "Volgende stap",
			CannotJudge: "niet in te schatten", Separator: ';'},
	}
}

func answerOutputNL() AnswerOutput {
	return AnswerOutput{
		From: "antwoord van %s", About: "op je ingediende logboek %d van %s", AboutUnknown: "op een ingediend logboek dat hier niet bekend is",
		Views: Plural{"1 criterium", "%d criteria"}, Comments: Plural{"1 opmerking", "%d opmerkingen"}, Points: Plural{"1 gesprekspunt", "%d gesprekspunten"},
		Known:    "dit antwoord had je al; er is niets veranderd",
		NoAnswer: "Dit is een ingediend logboek, geen antwoord. Er is niets overgenomen. Een stagebegeleider leest het met: koffiemoment review",
		Sealed:   "Dit bestand is verzegeld. Er is niets overgenomen. Geef de wachtwoordzin die jullie afspraken met --passphrase-file.",
		Removed:  "ligt in de prullenmand; terugzetten kan 30 dagen in het programma", NotKept: "dit antwoord staat niet in je logboek; er is niets veranderd",
		Read: "Lees het in het programma: start koffiemoment en druk op a.",
	}
}
