package feedback

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the answers that came home. Reply is tab, which goes on through the fields and back to reading.
type keys struct {
	kit.Keys
	Reply          key.Binding `keys:"tab" say:"reply"`
	OtherCriterion key.Binding `keys:"left right" say:"other-criterion" label:"← →"`
	Delete         key.Binding `keys:"x delete" say:"delete"`
	OpenAnother    key.Binding `keys:"o" say:"open-another"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
