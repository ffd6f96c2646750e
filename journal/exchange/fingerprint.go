package exchange

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// FingerprintLength is how many words a fingerprint has.
const FingerprintLength = 8

// Fingerprint gives a public key, in hexadecimal, in words that two people can compare aloud, each in their own language.
// Two keys with the same eight words are not found by trying: it would take longer than anybody has. What is no key has none.
func Fingerprint(key string) []string {
	b, err := hex.DecodeString(key)
	if err != nil || len(b) == 0 {
		return nil
	}
	words, sum := strings.Fields(spoken), sha256.Sum256(b)
	out := make([]string, FingerprintLength)
	for i := range out {
		out[i] = words[sum[i]]
	}
	return out
}

// spoken has a word for each value of a byte. Each is the same word in Dutch and in English, no two begin with the same four
// letters, and none becomes another by one letter. A fingerprint that was compared once has to stay what it was: so no word
// moves.
const spoken = `
acacia agenda alarm album alpaca amber april aquarium arena aroma aster atlas avenue avocado azalea baby ballet banjo
baron basalt bazaar beagle bikini bistro blazer blues bonbon boomerang bowling brunch budget buffet bungalow cactus
cadet cake camera camping canyon caravan cargo casino cello cement chalet chef circus citrus clown club coach cobra
cockpit compost concert container cowboy coyote curry dahlia december delta demo diesel diploma disco dollar domino
donut drama drum duet dynamo echo element elixir espresso euro expert fanfare fauna film finale fjord flamingo flora
folklore fondue fresco gala garage gazelle gibbon giraffe gong gorilla graffiti grill hall hamster hand harp helium
hobby hockey horizon hotel hyena indigo insect internet jade jaguar jazz jeans jeep joker judo jungle jury karate
kennel ketchup kilo kiosk kiwi koala lamp laptop laser latex lava lemming lens lotus lunch magma magnesium mango
marathon mast mentor meter minimum moment monitor motor muesli muffin museum mustang nectar neon nest nougat november
nylon octopus omega opera oregano origami otter oven palm panda panorama papyrus park partner pasta patio piano pizza
plan polka poncho popcorn poster printer project pudding puma radar ranch ravioli record ring robot rodeo route rugby
safari salon samba sandwich sardine scooter script selfie september slalom snack snorkel soda solo sonar spectrum
sport sprint station stereo steward storm student sultan sushi swing tablet taco talent tandem team tempo tennis
terminal ticket timer toast toffee tornado totem tractor trio trombone tuba tunnel turban twist uniform vector veranda
video villa volt walrus water week wigwam winter wolf wombat yeti zebra zigzag zone
`
