package note

import (
	"strings"
	"sync"
	"time"
)

// message is one of a chat, whose lines stand behind what tells when it was sent and by whom.
type message struct {
	numbers []int // of its date, as they stand there
	clock   time.Duration
	sender  string
	lines   []string
	named   bool // it has a sender: what the app says in an export of Android has none
}

// chatOf gives the messages of a chat, nil for any other text. Its first line is a message, and one at least has a sender.
func chatOf(lines []string) (messages []message) {
	named := false
	for _, line := range lines {
		m, begins := begun(line)
		switch {
		case begins:
			messages, named = append(messages, m), named || m.named
		case len(messages) > 0:
			last := &messages[len(messages)-1]
			last.lines = append(last.lines, line)
		case strings.TrimSpace(unmarked(line)) != "":
			return nil
		}
	}
	if !named {
		return nil
	}
	return messages
}

// begun reads the line with which a message begins: "12/03/2026, 15:42 - Naam: tekst" as Android exports it, and "[12/03/2026, 15:42:10] Naam:
// tekst" as an iPhone does; "[15:42, 12/3/2026] Naam: tekst" and "[12/3, 15:42] Naam: tekst" when messages are copied; "[2026-03-12 15:42]
// Me: text" from Signal.
func begun(line string) (m message, begins bool) {
	const longestStamp = 40
	text := strings.TrimLeft(unmarkedHead(line), " ")
	stamp, rest := "", ""
	if inside, bracketed := strings.CutPrefix(text, "["); bracketed {
		stamp, rest, begins = strings.Cut(inside, "] ")
	} else if stamp, rest, begins = strings.Cut(text, " - "); !begins {
		stamp, rest, begins = strings.Cut(text, " – ")
	}
	if !begins || len(stamp) > longestStamp {
		return m, false
	}
	if m.numbers, m.clock, begins = stamped(stamp); !begins {
		return m, false
	}
	sender, said, found := strings.Cut(rest, ": ")
	if !found {
		sender, found = strings.CutSuffix(strings.TrimRight(rest, " "), ":")
		said = ""
	}
	if m.named = found && sender != "" && len(sender) <= 200; m.named {
		m.sender, m.lines = self(sender), []string{said}
	} else {
		m.lines = []string{rest}
	}
	return m, true
}

// unmarkedHead is unmarked for what stands before the words of a message: a mark that these begin with tells that they are the app's own.
func unmarkedHead(line string) string {
	at := strings.Index(line, ": ")
	if at < 0 {
		return unmarked(line)
	}
	if second := strings.Index(line[at+2:], ": "); strings.HasPrefix(line, "[") && !strings.Contains(line[:at], "]") && second >= 0 {
		at += 2 + second
	}
	return unmarked(line[:at]) + line[at:]
}

// stamped reads when a message was sent: a date and an hour, in either order.
func stamped(s string) (n []int, clock time.Duration, ok bool) {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(s), ",", " "))
	if len(words) == 3 && (strings.HasPrefix(words[2], "a") || strings.HasPrefix(words[2], "p")) {
		words = []string{words[0], words[1] + words[2]}
	}
	if len(words) != 2 {
		return nil, 0, false
	}
	if strings.Contains(words[0], ":") {
		words[0], words[1] = words[1], words[0]
	}
	n, _, ok = numbersOf(words[0])
	if !ok || !strings.Contains(words[1], ":") {
		return nil, 0, false
	}
	clock, possible, ok := clockOf(words[1])
	return n, clock, ok && possible
}

// self is a sender's name without what an app adds to one's own.
func self(name string) string {
	name = strings.TrimSpace(strings.TrimLeft(unmarked(name), "~ "))
	for _, you := range []string{" (jij)", " (you)", " (vous)", " (toi)"} {
		if n := len(name) - len(you); n > 0 && strings.EqualFold(name[n:], you) {
			name = name[:n]
		}
	}
	return name
}

// chat takes in messages of one person.
func (w *writer) chat(messages []message) error {
	sender, monthFirst := "", monthsFirst(messages)
	var last day
	for i := range messages {
		m := &messages[i]
		if !m.named {
			w.note.App++
			continue
		}
		own := w.own(m)
		if own != nil || m.media() {
			if sender != "" && sender != m.sender {
				return ErrSeveral
			}
			sender = m.sender
		}
		if own == nil {
			continue
		}
		on, ok := dayOf(m.numbers, monthFirst, w.now)
		if !ok {
			on.doubt = Impossible
		}
		on.clock, on.timed = m.clock, true
		if len(w.note.Parts) == 0 && w.text == nil || last.apart(on) {
			w.begin(on)
		}
		last = on
		w.lines(own)
	}
	return nil
}

// apart says that two messages after each other are not about the same moment.
func (d day) apart(next day) bool {
	pause := next.clock - d.clock
	return !d.date.Equal(next.date) || d.doubt != next.doubt || pause > Pause || pause < -Pause
}

// monthsFirst says that dates are written as in America: some second number is no month, and every first one may be.
func monthsFirst(messages []message) (found bool) {
	for i := range messages {
		n := messages[i].numbers
		if len(n) != 3 || n[0] > 31 {
			continue
		}
		if n[0] > 12 {
			return false
		}
		found = found || n[1] > 12
	}
	return found
}

// own gives the lines of a message that a person wrote, nil where there are none, and counts what is left out.
func (w *writer) own(m *message) (own []string) {
	for i, line := range m.lines {
		marked := i == 0 && strings.HasPrefix(line, "\u200e")
		line = unmarked(line)
		switch said := strings.ToLower(strings.Trim(line, " <>.")); {
		case isMedia(line):
			w.note.Media++
		case i == 0 && (marked || isNotice(said)), isReaction(line):
			w.note.App++
		default:
			own = append(own, unedited(line))
		}
	}
	if strings.TrimSpace(strings.Join(own, "")) == "" {
		return nil
	}
	return own
}

// media says that a message holds a picture or a recording.
func (m *message) media() bool {
	for _, line := range m.lines {
		if isMedia(unmarked(line)) {
			return true
		}
	}
	return false
}

// isMedia says whether a line stands for a picture, a recording or a file.
func isMedia(line string) bool {
	said := strings.ToLower(strings.TrimSpace(line))
	if file, kind, attached := strings.Cut(strings.TrimSuffix(said, ")"), " ("); attached && strings.HasSuffix(said, ")") {
		switch kind {
		case "bestand bijgevoegd", "file attached", "fichier joint":
			return strings.Contains(file, ".")
		}
	}
	if strings.HasPrefix(said, "![") || strings.HasPrefix(said, "[") {
		return strings.HasSuffix(said, ")") && strings.Contains(said, "](") && strings.Contains(said, "media/")
	}
	said = strings.Trim(said, "<>")
	for _, begins := range []string{"bijgevoegd: ", "attached: ", "bijlage: ", "pièce jointe : ", "pièce jointe: "} {
		if strings.HasPrefix(said, begins) {
			return true
		}
	}
	at := strings.LastIndexByte(said, ' ')
	if at < 0 {
		return said == "null" // what an export has for what it cannot show
	}
	switch said[at+1:] {
	case "weggelaten", "omitted", "omis", "omise", "absent", "absente":
		return mediaNames()[said[:at]]
	}
	return false
}

var mediaNames = sync.OnceValue(func() map[string]bool {
	return setOf("media,afbeelding,foto,video,audio,document,sticker,gif,contactkaart,videonotitie,bijlage,spraakbericht,"+
		"image,photo,contact card,video note,voice message,médias,vidéo,fiche contact,contact", ",")
})

// isNotice says whether a message is the app's own, as far as its words tell: the mark of an iPhone before them gets lost when they are copied.
func isNotice(said string) bool {
	switch said {
	case "dit bericht is verwijderd", "je hebt dit bericht verwijderd", "u hebt dit bericht verwijderd", "this message was deleted",
		"you deleted this message", "ce message a été supprimé", "vous avez supprimé ce message":
		return true
	}
	about := strings.HasPrefix(said, "berichten ") || strings.HasPrefix(said, "messages ") || strings.HasPrefix(said, "les messages ")
	return about && (strings.Contains(said, "end-to-end") || strings.Contains(said, "de bout en bout"))
}

// isReaction says whether a line is the thumb that was set at a message, as an export of Signal has it.
func isReaction(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, "(- ") && strings.HasSuffix(line, " -)")
}

// unedited is a line without the note behind it that it was changed.
func unedited(line string) string {
	at := strings.LastIndex(line, "<")
	if at < 0 || !strings.HasSuffix(strings.TrimSpace(line), ">") {
		return line
	}
	switch strings.ToLower(strings.Trim(line[at:], " <>.")) {
	case "dit bericht is bewerkt", "dit bericht werd bewerkt", "dit bericht is aangepast", "this message was edited", "ce message a été modifié":
		return strings.TrimRight(line[:at], " ")
	}
	return line
}
