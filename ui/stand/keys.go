package stand

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens over a stage. A key stands here more than once where the line at the foot calls it by another word: enter
// answers in the mirror and reads elsewhere, a digit gives a level where one criterion is judged and shows the moments at that level in the
// table.
type keys struct {
	kit.Keys
	AllMoments     key.Binding `keys:"a" say:"all-moments"`
	FinishEstimate key.Binding `keys:"r" say:"finish-estimate"`
	TurnStage      key.Binding `keys:"left right" say:"turn-stage" label:"← →"`
	LevelMoments   key.Binding `keys:"1 2 3 4 5 6 7" say:"level-moments" label:"1 2 …"`
	Answer         key.Binding `keys:"enter" say:"answer"`
	CameBack       key.Binding `keys:"m" say:"came-back"`
	LetGo          key.Binding `keys:"x" say:"let-go"`
	Earlier        key.Binding `keys:"pgup pgdown" say:"earlier" label:"pgup pgdn"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
