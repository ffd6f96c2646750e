package journal

// Advice is a thing to begin with in the first three moments. It takes nothing away: levels and intentions are there from the first moment
// on, and who is ready for them uses them.
type Advice int

// What a student is advised, moment by moment.
const (
	NoAdvice   Advice = iota
	JustTell          // the first moment: the story is enough
	OneInWords        // the second: one question, answered in words
	FirstLevel        // the third: a level, and what to do the next time
)

// AdviceFor gives the advice for the moment that comes after so many finished ones. One that was sent away, by being the last that was, does
// not come back, nor do those before it.
func AdviceFor(finished int, sentAway Advice) Advice {
	next := Advice(finished) + JustTell
	if next > FirstLevel || next <= sentAway {
		return NoAdvice
	}
	return next
}
