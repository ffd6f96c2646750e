package discretion

// creatures are the animals, dolls and books that have names of their own: klaspop Jules, de geit heet Berta.
var creatures = newSet("pop poppen handpop klaspop klaspoppen poppetje knuffel knuffels knuffelbeer klasknuffel vingerpop handpoppen mascotte teddybeer teddy beer beertje aap aapje geit schaap lam lammetje koe kalf paard pony ezel varken big hond hondje puppy poes poesje kat kater katje konijn konijntje hamster cavia muis muisje rat vis visje goudvis kip haan kuiken eend eendje papegaai parkiet schildpad egel slak spin rups kikker vogel uil olifant leeuw tijger giraf krokodil draak drakje dino dinosaurus robot kabouter heks heksje tovenaar ridder prins prinses koningin koning fee elf reus monster clown piraat kapitein boek boekje prentenboek verhaal verhaaltje film filmpje liedje lied versje serie figuur personage held hoofdpersonage doll puppet teddy bear rabbit hamster dog cat goat fish")

// naming stands between such a noun and its name.
var naming = newSet("heet heette noemt noemde heten genaamd named called is")

// maskCreatures takes the names of animals, dolls and characters in books, wherever the text says them.
func (d *document) maskCreatures() {
	names := set{}
	for i := range d.words {
		if !creatures.has(d.words[i].folded) {
			continue
		}
		k := i + 1
		for d.joined(k) && k-i < 4 && (naming.has(d.words[k].folded) || k-i == 2 && naming.has(d.words[k-1].folded) && !d.words[k].upper) {
			k++
		}
		if d.joined(k) && d.isCreature(i, k) {
			names[stem(d.words[k].folded)] = struct{}{}
			d.words[k].masked = true
		}
	}
	for i := range d.words {
		if w := &d.words[i]; len(names) > 0 && names.has(stem(w.folded)) && !d.cued(i) {
			w.masked = true
		}
	}
}

// isCreature tells whether the word at k is the name of the creature at i: a capital in its place, or a listed name after "heet".
func (d *document) isCreature(i, k int) bool {
	w := &d.words[k]
	_, given := d.lists.given[w.folded]
	if d.words[i].upper && k == i+1 && !d.words[i].opens || d.at(k+1).upper && d.joined(k+1) || acting.has(w.folded) {
		return false
	}
	return w.upper || given && k > i+1 && d.words[k-1].folded != "is"
}
