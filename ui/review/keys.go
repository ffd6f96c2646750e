package review

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens about a class. Several lie on one key: which of them is meant goes by the screen.
type keys struct {
	kit.Keys
	TurnFilter     key.Binding `keys:"f" say:"fields"`
	Reread         key.Binding `keys:"R ctrl+r" say:"reread"`
	SetAside       key.Binding `keys:"t" say:"set-aside"`
	Picture        key.Binding `keys:"c" say:"picture"`
	SendAnswers    key.Binding `keys:"a" say:"send-answers"`
	Desk           key.Binding `keys:"o" say:"desk"`
	OtherFolder    key.Binding `keys:"m" say:"other-folder"`
	StopTask       key.Binding `keys:"esc" say:"stop"`
	GivePassphrase key.Binding `keys:"enter" say:"give-passphrase"`
	TakeIt         key.Binding `keys:"enter" say:"take-it"`
	Forget         key.Binding `keys:"x delete" say:"forget"`
	Purge          key.Binding `keys:"x delete" say:"purge"`
	Weeks          key.Binding `keys:"w" say:"weeks"`
	QuietFirst     key.Binding `keys:"s" say:"quiet-first"`
	TurnGroup      key.Binding `keys:"left right" say:"turn-group" label:"← →"`
	ShowSmall      key.Binding `keys:"enter" say:"show-small"`
	ByStudent      key.Binding `keys:"p" say:"by-student"`
	OtherColumn    key.Binding `keys:"left right" say:"other-criterion" label:"← →"`
	NextNotReady   key.Binding `keys:"n" say:"next-not-ready"`
	MarkReady      key.Binding `keys:"space" say:"mark-ready" label:"{space}"`
	MarkSent       key.Binding `keys:"v" say:"mark-sent"`
	NextStudent    key.Binding `keys:"N" say:"next-student"`
	LastStudent    key.Binding `keys:"P" say:"last-student"`
	Students       key.Binding `keys:"N P" say:"students" label:"N P"`
	Sort           key.Binding `keys:"s" say:"sort"`
	Guide          key.Binding `keys:"g" say:"guide"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
