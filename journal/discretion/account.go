package discretion

import (
	"slices"
	"strings"
	"unicode"
)

// networks are where people have accounts, accountWords what says that the name of one follows.
var (
	networks     = newSet("insta instagram snap snapchat tiktok facebook fb twitter telegram skype discord youtube pinterest threads")
	accountWords = newSet("account gebruikersnaam username profielnaam accountnaam login nickname")
	// toAccount stands between them and the name.
	toAccount = newSet("is heet als onder de naam met noemt zich account daar op called")
)

// handles gives the names of accounts without their sign, behind the word for a network: haar insta heet dansendejuf.
func (d *document) handles() []place {
	var found []place
	for i := range d.words {
		network := isNetwork(d.words[i].folded)
		if !network && !accountWords.has(d.words[i].folded) {
			continue
		}
		if p, ok := d.handleBehind(i, network); ok {
			found = append(found, p)
		}
	}
	return found
}

// isNetwork tells a network, and its account or page in one word: instapagina, tiktok-account.
func isNetwork(folded string) bool {
	if networks.has(folded) {
		return true
	}
	for _, end := range [...]string{"account", "pagina", "profiel", "naam", "kanaal"} {
		if head, cut := strings.CutSuffix(folded, end); cut && networks.has(strings.TrimSuffix(head, "-")) {
			return true
		}
	}
	return false
}

// accounts gives the parts behind the word for a network.
func (d *document) accounts() []part {
	return d.partsBehind(func(w *word) bool { return w.network })
}

// networkStarts begin the words of a rule for what someone is called there.
var networkStarts = strings.Fields("insta snap tiktok facebook fb twitter telegram account skype")

func beginsNetwork(folded string) bool {
	return slices.ContainsFunc(networkStarts, func(start string) bool { return strings.HasPrefix(folded, start) })
}

// handleBehind takes the name that follows on the word at i. What leads to it says how much like a word it may look.
func (d *document) handleBehind(i int, network bool) (place, bool) {
	j, named := i+1, false
	for ; d.joined(j) && j-i <= 4 && toAccount.has(d.words[j].folded); j++ {
		named = named || d.words[j].folded == "heet" || d.words[j].folded == "naam" || d.words[j].folded == "called" || d.words[j].folded == "als"
	}
	w, sign := d.at(j), strings.Trim(d.at(j).gap, " \"'“‘")
	if w.folded == "" || sign != "" && sign != ":" && sign != "(" && sign != "=" || sign != "" && j > i+1 || strings.Contains(w.gap, "\n") {
		return place{}, false
	}
	end := w.end
	for end < len(d.text) && (digit(d.text[end]) || strings.IndexByte("_", d.text[end]) >= 0) {
		end++
	}
	ends := span{w.start, end}
	_, given := d.given(w)
	switch {
	case !d.alone(ends) || d.behind(ends, "@._") || given || w.masked || len(w.folded) < 6 || strings.Contains(w.text, "-"):
		return place{}, false
	case strings.HasPrefix(d.text[end:], ".") && end+1 < len(d.text) && d.text[end+1] > ' ':
		return place{}, false // an address, or a name that is known by its full stop
	case end > w.end || strings.IndexFunc(w.text[1:], unicode.IsUpper) > 0 && !w.shout:
		return place{SocialHandle, Form, w.start, end}, true
	case w.upper || d.lists.hasAsWord(w.folded) || d.lists.rare.has(w.folded) || w.acts:
		return place{}, false
	case (sign != "" || !network) && !d.lists.inflected(w.folded) && !d.lists.prefixed(w.folded):
		return place{SocialHandle, Form, w.start, end}, true
	case named || !network && d.lists.isWord(w.folded) && accountWords.has(d.words[i].folded) && d.words[i].folded != "account":
		return place{SocialHandle, Form, w.start, end}, !d.lists.inflected(w.folded)
	}
	led := sign != "" || j > i+1 || j == i+1 && owning.has(d.before(i)) || !network || !networks.has(d.words[i].folded)
	return place{SocialHandle, Form, w.start, end}, led && !d.known(w)
}
