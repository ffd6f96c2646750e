package ui

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
)

// ReviewOutput are the words of reviewing on the command line.
type ReviewOutput struct {
	NoName                               string // the beginning of the journal's id
	Number                               string // of the hand-in
	Unread, Changed, Help, Apart, Silent Counted
	Answered, Stale                      string
	Empty, Aside                         string
	Whys                                 map[exchange.Why]string // with {file} for the one that is taken
	Unsigned, NothingFits                string
	Nothing, Before, LeftAside, Left     Counted
	CSV                                  report.CSVWords
}

// AnswerOutput are the words of an answer that comes home.
type AnswerOutput struct {
	From                    string // the lecturer's name
	About                   string // the hand-in's number and day
	AboutUnknown            string
	Views, Comments, Points Counted
	Known, NoAnswer, Sealed string
	Read                    string
}

func reviewOutputNL() ReviewOutput {
	return ReviewOutput{
		NoName: "zonder naam (%s)", Number: "nr. %d",
		Unread: Counted{"1 ongelezen", "%d ongelezen"}, Changed: Counted{"1 gewijzigd", "%d gewijzigd"},
		Help:   Counted{"1 vraagt aandacht", "%d vragen aandacht"},
		Apart:  Counted{"1 groot verschil", "%d grote verschillen"},
		Silent: Counted{"1 criterium nog stil", "%d criteria nog stil"}, Answered: "beantwoord", Stale: "antwoord niet meer actueel",
		Empty: "Hier staan geen .koffie-bestanden.", Aside: "Opzij gelegd",
		Whys: map[exchange.Why]string{
			exchange.SameFile:   "Hetzelfde als {file}.",
			exchange.Superseded: "Hetzelfde logboek werd later opnieuw ingediend, in {file}.",
			exchange.Diverged:   "Hetzelfde logboek, met hetzelfde nummer als {file} maar een andere inhoud. Vraag de student welk het juiste is.",
			exchange.IsAnswer:   "Dit is een antwoord, geen ingediend logboek.",
			exchange.NeedsKey:   "Verzegeld, en het gaat niet open met jouw sleutel. Geef de wachtwoordzin met --passphrase-file, of een andere sleutel met --identity.",
			exchange.Refused:    "Dit bestand wordt geweigerd.",
			exchange.Unreadable: "Dit bestand kon niet gelezen worden.",
		},
		Unsigned:    "Onder een antwoord staat je naam. Geef hem één keer met --name; hij wordt onthouden. Er is niets geschreven.",
		NothingFits: "Dit logboek weet niets meer van wat je erover zei, dus er is geen antwoord geschreven. Bij jou blijft het bewaard.",
		Nothing:     Counted{"Bij 1 logboek is nog niets gezegd; daar is geen antwoord voor.", "Bij %d logboeken is nog niets gezegd; daar is geen antwoord voor."},
		Before:      Counted{"1 antwoord was er al en is nog hetzelfde.", "%d antwoorden waren er al en zijn nog dezelfde."},
		LeftAside:   Counted{"1 bestand is opzij gelegd; --list zegt waarom.", "%d bestanden zijn opzij gelegd; --list zegt waarom."},
		Left: Counted{"1 opmerking of niveau ging niet mee: dit logboek kent het niet meer. Bij jou blijft het bewaard.",
			"%d opmerkingen of niveaus gingen niet mee: dit logboek kent ze niet meer. Bij jou blijven ze bewaard."},
		CSV: report.CSVWords{Student: "Student", Journal: "Logboek", HandIn: "Ingediend", Stage: "Stage", Criterion: "Criterium", Name: "Naam",
			Moments: "Momenten", Self: "Zelfinschatting", Lecturer: "Stagebegeleider", Remark: "Volgende stap",
			CannotJudge: "niet in te schatten", Separator: ';'},
	}
}

func reviewOutputEN() ReviewOutput {
	return ReviewOutput{
		NoName: "without a name (%s)", Number: "no. %d",
		Unread: Counted{"1 unread", "%d unread"}, Changed: Counted{"1 changed", "%d changed"},
		Help:   Counted{"1 asks for attention", "%d ask for attention"},
		Apart:  Counted{"1 large difference", "%d large differences"},
		Silent: Counted{"1 criterion still quiet", "%d criteria still quiet"}, Answered: "answered", Stale: "answer no longer up to date",
		Empty: "There are no .koffie files here.", Aside: "Set aside",
		Whys: map[exchange.Why]string{
			exchange.SameFile:   "The same as {file}.",
			exchange.Superseded: "The same journal was handed in again later, in {file}.",
			exchange.Diverged:   "The same journal, with the same number as {file} but other content. Ask the student which is the right one.",
			exchange.IsAnswer:   "This is an answer, not a hand-in.",
			exchange.NeedsKey:   "Sealed, and your key does not open it. Give the passphrase with --passphrase-file, or another key with --identity.",
			exchange.Refused:    "This file is refused.",
			exchange.Unreadable: "This file could not be read.",
		},
		Unsigned:    "An answer carries your name. Give it once with --name; it is remembered. Nothing was written.",
		NothingFits: "This journal knows nothing any more of what you said about it, so no answer was written. You keep it.",
		Nothing:     Counted{"Nothing was said about 1 journal yet, so there is no answer for it.", "Nothing was said about %d journals yet, so there is no answer for them."},
		Before:      Counted{"1 answer was there already and is still the same.", "%d answers were there already and are still the same."},
		LeftAside:   Counted{"1 file was set aside; --list says why.", "%d files were set aside; --list says why."},
		Left: Counted{"1 comment or level did not go along: this journal does not know it any more. You keep it.",
			"%d comments or levels did not go along: this journal does not know them any more. You keep them."},
		CSV: report.CSVWords{Student: "Student", Journal: "Journal", HandIn: "Hand-in", Stage: "Stage", Criterion: "Criterion", Name: "Name",
			Moments: "Moments", Self: "Self-assessment", Lecturer: "Lecturer", Remark: "Next step",
			CannotJudge: "cannot judge", Separator: ','},
	}
}

func answerOutputNL() AnswerOutput {
	return AnswerOutput{
		From: "antwoord van %s", About: "op je ingediend logboek %d van %s", AboutUnknown: "op een ingediend logboek dat hier niet bekend is",
		Views: Counted{"1 criterium", "%d criteria"}, Comments: Counted{"1 opmerking", "%d opmerkingen"}, Points: Counted{"1 gesprekspunt", "%d gesprekspunten"},
		Known:    "dit antwoord had je al; er is niets veranderd",
		NoAnswer: "Dit is een ingediend logboek, geen antwoord. Er is niets overgenomen. Een stagebegeleider leest het met: koffiemoment review",
		Sealed:   "Dit bestand is verzegeld. Er is niets overgenomen. Geef de wachtwoordzin die jullie afspraken met --passphrase-file.",
		Read:     "Lees het in het programma: start koffiemoment en druk op a.",
	}
}

func answerOutputEN() AnswerOutput {
	return AnswerOutput{
		From: "answer from %s", About: "to your hand-in %d of %s", AboutUnknown: "to a hand-in that is not known here",
		Views: Counted{"1 criterion", "%d criteria"}, Comments: Counted{"1 comment", "%d comments"}, Points: Counted{"1 talking point", "%d talking points"},
		Known:    "you had this answer already; nothing was changed",
		NoAnswer: "This is a hand-in, not an answer. Nothing was taken over. A lecturer reads it with: koffiemoment review",
		Sealed:   "This file is sealed. Nothing was taken over. Give the passphrase that you agreed on with --passphrase-file.",
		Read:     "Read it in the program: start koffiemoment and press a.",
	}
}
