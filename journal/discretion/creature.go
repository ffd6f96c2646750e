package discretion

// creatures are the animals, dolls and books that have names of their own: klaspop Jules, de geit heet Berta.
var creatures = newSet(`
	pop poppen handpop klaspop klaspoppen poppetje knuffel knuffels knuffelbeer klasknuffel vingerpop handpoppen mascotte
	teddybeer teddy beer beertje aap aapje geit schaap lam lammetje koe kalf paard pony ezel varken big hond hondje puppy
	poes poesje kat kater katje konijn konijntje hamster cavia muis muisje rat vis visje goudvis kip haan kuiken eend eendje
	papegaai parkiet schildpad egel slak spin rups kikker vogel uil olifant leeuw tijger giraf krokodil draak drakje dino
	dinosaurus robot kabouter heks heksje tovenaar ridder prins prinses koningin koning fee elf reus monster clown piraat
	kapitein boek boekje prentenboek verhaal verhaaltje film filmpje liedje lied versje serie figuur personage held
	hoofdpersonage doll puppet teddy bear rabbit hamster dog cat goat fish`)

// naming stands between such a noun and its name.
var naming = newSet("heet heette noemt noemde heten genaamd named called is")

// maskCreatures takes the names of animals, dolls and characters in books, wherever the text says them.
func (d *document) maskCreatures() {
	names := set{}
	for i := range d.words {
		if !d.words[i].creature {
			continue
		}
		if j := d.creatureName(i); d.joined(j) && d.isCreature(i, j) {
			names[d.words[j].stem] = struct{}{}
			d.words[j].masked = true
		}
	}
	for i := range d.words {
		if w := &d.words[i]; len(names) > 0 && names.has(w.stem) && !d.cued(i) {
			w.masked = true
		}
	}
}

// creatureName gives the word where the name of the creature at i would stand: right behind it, behind "heet", or behind
// "heet" and one word in lower case, such as in: heet nu Berta.
func (d *document) creatureName(i int) int {
	j := i + 1
	for d.joined(j) && j-i < 4 && (naming.has(d.words[j].folded) || j-i == 2 && naming.has(d.words[j-1].folded) && !d.words[j].upper) {
		j++
	}
	return j
}

// isCreature tells whether the word at j is the name of the creature at i: a capital in its place, or a listed name after "heet".
func (d *document) isCreature(i, j int) bool {
	w := &d.words[j]
	title := d.words[i].upper && j == i+1 && !d.words[i].opens // Koning Albert is a name as a whole
	several := d.at(j+1).upper && d.joined(j+1)
	if title || several || w.acts {
		return false
	}
	return w.upper || d.lists.given.has(w.folded) && j > i+1 && d.words[j-1].folded != "is"
}
