package stand

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens over a stage. A key stands here more than once where the line at the foot calls it by another word: enter
// answers in the mirror and reads elsewhere. The arrows turn the stage as they turn a choice; t does so too, for who presses the keys at the
// foot one by one.
type keys struct {
	kit.Keys
	AllMoments     key.Binding `keys:"a" say:"all-moments"`
	FinishEstimate key.Binding `keys:"r ctrl+t f2" say:"finish-estimate"`
	TurnStage      key.Binding `keys:"left right" say:"turn-stage" label:"← →"`
	NextStage      key.Binding `keys:"t" say:"turn-stage"`
	Open           key.Binding `keys:"enter" say:"open-file"`
	Before         key.Binding `keys:"ctrl+p f9" say:"previous"`
	Other          key.Binding `keys:"left right" say:"other-criterion" label:"← →"`
	PlaceLevel     key.Binding `keys:"1 2 3 4 5 6 7" say:"place-here" label:"1 2 …"`
	ReadMoment     key.Binding `keys:"m" say:"read"`
	ChooseOn       key.Binding `keys:"enter" say:"this-and-on"`
	CameBack       key.Binding `keys:"m" say:"came-back"`
	LetGo          key.Binding `keys:"x delete" say:"let-go"`
	Whole          key.Binding `keys:"h" say:"whole-stage"`
	Earlier        key.Binding `keys:"pgup pgdown" say:"earlier" label:"pgup pgdn"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
