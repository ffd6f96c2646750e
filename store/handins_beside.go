package store

import (
	"errors"
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Piece is what a student wrote in one go beside an entry or over a stage. It travels or stays as a whole: nobody means half of what was
// said to the statements before a stage.
type Piece struct {
	Kind   Kind
	About  string       // the entry, or the stage
	Side   journal.Side // of what was said to statements
	At     int          // of a look back: its place among those on the entry, from 0
	Made   time.Time
	Shared []bool // of each thing in it, in their order
}

// Goes says whether any of it travels.
func (p *Piece) Goes() bool { return slices.Contains(p.Shared, true) }

// Whole gives what makes all of it travel, or none.
func (p *Piece) Whole(goes bool) []bool {
	shared := make([]bool, len(p.Shared))
	for i := range shared {
		shared[i] = goes
	}
	return shared
}

// Holds says whether a text of a discretion check stands in it.
func (p *Piece) Holds(text *discretion.Text) bool {
	of := discretion.Beside
	if p.Kind.owner() == ofStage {
		of = discretion.Stage
	}
	return text.Of == of+p.About && text.Piece() == p.field()
}

// field begins the names of its texts in a check.
func (p *Piece) field() string {
	switch p.Kind {
	case ParentTurn:
		return discretion.Turn
	case LookBacks:
		return discretion.Look(p.At)
	case MentorWords:
		return discretion.Mentor
	case Statements:
		return discretion.Stands(p.Side)
	case HeadHeartHands:
		return discretion.Whole
	}
	return discretion.Writing
}

// Pieces gives all there is that may travel with some entries: what stands beside these, in their order, then what was written over the
// stage.
func (choice *Choice) Pieces(entries []*Summary) (pieces []Piece) {
	for _, s := range entries {
		pieces = append(pieces, piecesBeside(s.ID, choice.Extras[s.ID])...)
	}
	for i := range choice.Stages {
		pieces = append(pieces, piecesOver(&choice.Stages[i])...)
	}
	return pieces
}

// Stays counts the pieces that were collected and do not travel.
func Stays(from *exchange.Source) (n int) {
	var pieces []Piece
	for id, beside := range from.Extras {
		pieces = append(pieces, piecesBeside(id, beside)...)
	}
	for i := range from.Stages {
		pieces = append(pieces, piecesOver(&from.Stages[i])...)
	}
	for _, p := range pieces {
		if !from.Beside.Takes(p.Goes()) {
			n++
		}
	}
	return n
}

func piecesBeside(entry string, beside journal.Extras) (pieces []Piece) {
	if p := beside.ParentTurn; p != nil {
		pieces = append(pieces, Piece{Kind: ParentTurn, About: entry, Made: p.Made, Shared: []bool{p.Shared}})
	}
	for i, l := range beside.LookBacks {
		pieces = append(pieces, Piece{Kind: LookBacks, About: entry, At: i, Made: l.Made, Shared: []bool{l.Shared}})
	}
	if m := beside.MentorWords; m != nil {
		pieces = append(pieces, Piece{Kind: MentorWords, About: entry, Made: m.Made, Shared: []bool{m.Shared}})
	}
	return pieces
}

func piecesOver(x *journal.StageExtras) (pieces []Piece) {
	for _, side := range journal.Sides() {
		said := Piece{Kind: Statements, About: x.Stage, Side: side}
		for _, p := range x.Positions {
			if p.Side != side {
				continue
			}
			said.Shared = append(said.Shared, p.Shared)
			if p.Made.After(said.Made) {
				said.Made = p.Made
			}
		}
		if len(said.Shared) > 0 {
			pieces = append(pieces, said)
		}
	}
	if w := x.Whole; w != nil {
		pieces = append(pieces, Piece{Kind: HeadHeartHands, About: x.Stage, Made: w.Made, Shared: []bool{w.Shared}})
	}
	if w := x.Writing; w != nil {
		pieces = append(pieces, Piece{Kind: WritingFacts, About: x.Stage, Made: w.Made, Shared: []bool{w.Shared}})
	}
	return pieces
}

// Stages gives what was written over each stage, in the order of their names.
func (j *Journal) Stages() ([]journal.StageExtras, error) {
	return read(j.file, "read what stands over stages", func(tx tx) ([]journal.StageExtras, error) { return tx.stagesOver("") })
}

// besideChoice reads what stands beside the rows and over the stage.
func (tx tx) besideChoice(choice *Choice, stage string) error {
	all, err := tx.besideAll()
	if err != nil {
		return err
	}
	choice.Extras = map[string]journal.Extras{}
	for _, s := range choice.Rows {
		if beside, found := all[seqKey(s.Seq)]; found {
			choice.Extras[s.ID] = beside
		}
	}
	choice.Stages, err = tx.stagesOver(stage)
	return err
}

// besideAll gives what stands beside entries, by their numbers as keys have them. There is little of it beside all that was written, so it is
// looked for where it lies and not once for each entry.
func (tx tx) besideAll() (map[string]journal.Extras, error) {
	all := map[string]journal.Extras{}
	err := errors.Join(
		eachBeside(tx, all, ParentTurn, func(x *journal.Extras, turn journal.ParentTurn) { x.ParentTurn = &turn }),
		eachBeside(tx, all, LookBacks, func(x *journal.Extras, looks []journal.LookBack) { x.LookBacks = looks }),
		eachBeside(tx, all, MentorWords, func(x *journal.Extras, mentor journal.MentorWords) { x.MentorWords = &mentor }),
	)
	maps.DeleteFunc(all, func(_ string, x journal.Extras) bool { return x.Empty() })
	return all, err
}

// eachBeside puts every record of a kind with what else stands beside its entry.
func eachBeside[T any](tx tx, all map[string]journal.Extras, kind Kind, put func(*journal.Extras, T)) error {
	return eachPrefix(tx, extraBucket, extraKeyOf(kind, ""), func(key []byte, one T) error {
		x := all[string(key[1:])]
		put(&x, one)
		all[string(key[1:])] = x
		return nil
	})
}

// Share says of each thing in a piece whether it may travel. It returns ErrStale when the piece is not what it was, and ErrNotFound when its
// entry is gone.
func (j *Journal) Share(p Piece, shared []bool) error {
	return j.file.change("say what may travel", func(tx tx) error {
		if p.Kind.owner() == ofEntry {
			return tx.shareBeside(&p, shared)
		}
		return tx.shareOver(&p, shared)
	})
}

func (tx tx) shareBeside(p *Piece, shared []bool) error {
	beside, err := tx.beside(p.About)
	if err != nil {
		return err
	}
	switch turn, looks, mentor := beside.ParentTurn, beside.LookBacks, beside.MentorWords; {
	case len(shared) != 1:
		return ErrStale
	case p.Kind == ParentTurn && turn != nil && turn.Made.Equal(p.Made):
		turn.Shared = shared[0]
		return tx.putBeside(ParentTurn, p.About, turn)
	case p.Kind == LookBacks && p.At < len(looks) && looks[p.At].Made.Equal(p.Made):
		looks[p.At].Shared = shared[0]
		return tx.putBeside(LookBacks, p.About, looks)
	case p.Kind == MentorWords && mentor != nil && mentor.Made.Equal(p.Made):
		mentor.Shared = shared[0]
		return tx.putBeside(MentorWords, p.About, mentor)
	}
	return ErrStale
}

func (tx tx) shareOver(p *Piece, shared []bool) error {
	over, err := tx.overStage(p.About)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(piecesOver(&over), func(now Piece) bool {
		return now.Kind == p.Kind && now.Side == p.Side && now.Made.Equal(p.Made) && len(now.Shared) == len(shared)
	})
	switch {
	case at < 0:
		return ErrStale
	case p.Kind == HeadHeartHands:
		over.Whole.Shared = shared[0]
		return tx.putBeside(p.Kind, p.About, over.Whole)
	case p.Kind == WritingFacts:
		over.Writing.Shared = shared[0]
		return tx.putBeside(p.Kind, p.About, over.Writing)
	}
	i := 0
	for n := range over.Positions {
		if over.Positions[n].Side == p.Side {
			over.Positions[n].Shared = shared[i]
			i++
		}
	}
	return tx.putBeside(p.Kind, p.About, over.Positions)
}
