package ui

import (
	"errors"
	"io/fs"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// ArrivalWords are about a file that somebody else wrote.
type ArrivalWords struct {
	Title, Sealed, Passphrase, Opening, WrongPassphrase string
	NoJournal, Elsewhere                                string
	Gone, NotRegular, NoAccess, Changed, Other          string
}

// sayFile gives the words for why a file of somebody else was not taken, or could not be written.
func (c *Catalog) sayFile(err error) string {
	w := &c.Arrival
	refused := new(exchange.Refusal)
	switch {
	case errors.As(err, &refused):
		return c.Exchange.refusal(refused)
	case errors.Is(err, store.ErrElsewhere):
		return w.Elsewhere
	case errors.Is(err, store.ErrNotRegular):
		return w.NotRegular
	case errors.Is(err, store.ErrChanged):
		return w.Changed
	case errors.Is(err, fs.ErrNotExist):
		return w.Gone
	case errors.Is(err, fs.ErrPermission):
		return w.NoAccess
	case errors.Is(err, store.ErrFull), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrReplaced):
		return c.Errors.say(err)
	}
	return w.Other
}

func arrivalNL() ArrivalWords {
	return ArrivalWords{
		Title:           "Een bestand openen",
		Sealed:          "Dit bestand is verzegeld. Geef de wachtwoordzin die jullie afspraken; ze wordt nergens bewaard. Spraken jullie er geen af, dan is het verzegeld voor een ander logboek of een andere computer. Vraag dan om het opnieuw te maken.",
		Passphrase:      "Wachtwoordzin",
		Opening:         "Even geduld: het zegel openen duurt een tel.",
		WrongPassphrase: "Met deze wachtwoordzin gaat het niet open. Let op hoofdletters en spaties, en probeer opnieuw.",
		NoJournal:       "Dit is een antwoord van een stagebegeleider, en op deze computer staat geen logboek waar het bij hoort. Open het op de computer waarop je je logboek bijhoudt.",
		Elsewhere:       "Dit antwoord hoort bij een ander logboek dan dat van jou. Er is niets overgenomen. Vraag je stagebegeleider om het bestand dat voor jou bedoeld is.",
		Gone:            "Dit bestand is er niet. Kijk na of het verplaatst werd of een andere naam kreeg.",
		NotRegular:      "Dit is geen gewoon bestand maar een map, een verwijzing of iets anders. Zulke dingen worden niet geopend.",
		NoAccess:        "Dit bestand of deze map mag je niet lezen of schrijven. Zet het op een andere plek, bijvoorbeeld in Documenten.",
		Changed:         "Er staat nu iets anders in dit bestand dan toen de map gelezen werd. Lees de map opnieuw.",
		Other:           "Dit bestand kon niet gelezen of geschreven worden. Er is niets veranderd. Probeer het nog eens, of zet het op een andere plek.",
	}
}

func arrivalEN() ArrivalWords {
	return ArrivalWords{
		Title:           "Opening a file",
		Sealed:          "This file is sealed. Give the passphrase that you agreed on; it is kept nowhere. If you agreed on none, it is sealed for another journal or another computer. Ask then for it to be made again.",
		Passphrase:      "Passphrase",
		Opening:         "One moment: opening the seal takes a second.",
		WrongPassphrase: "This passphrase does not open it. Mind capitals and spaces, and try again.",
		NoJournal:       "This is a lecturer’s answer, and there is no journal on this computer that it belongs to. Open it on the computer where you keep your journal.",
		Elsewhere:       "This answer belongs to another journal than yours. Nothing was taken over. Ask your lecturer for the file that is meant for you.",
		Gone:            "This file is not there. See whether it was moved or got another name.",
		NotRegular:      "This is no ordinary file but a folder, a link or something else. Such things are not opened.",
		NoAccess:        "You may not read or write this file or folder. Put it in another place, such as Documents.",
		Changed:         "This file now holds something else than when the folder was read. Read the folder again.",
		Other:           "This file could not be read or written. Nothing was changed. Try again, or put it in another place.",
	}
}
