package ui

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the overview, where many letters lead to a screen and which leaves them free there, and of the help.
type keys struct {
	kit.Keys
	New        key.Binding `keys:"n" say:"new"`
	Resume     key.Binding `keys:"v" say:"resume"`
	Assess     key.Binding `keys:"z" say:"assess"`
	Growth     key.Binding `keys:"g" say:"growth"`
	Mirror     key.Binding `keys:"s" say:"mirror"`
	Intentions key.Binding `keys:"w" say:"intentions"`
	Around     key.Binding `keys:"k" say:"around"`
	School     key.Binding `keys:"c" say:"school"`
	Statements key.Binding `keys:"t" say:"statements"`
	Whole      key.Binding `keys:"h" say:"whole-stage"`
	Story      key.Binding `keys:"=" say:"single-story"`
	Writing    key.Binding `keys:"," say:"writing-mirror"`
	ThenNow    key.Binding `keys:"y" say:"then-now"`
	HandIn     key.Binding `keys:"i" say:"hand-in"`
	Papers     key.Binding `keys:";" say:"report"`
	Feedback   key.Binding `keys:"a" say:"feedback"`
	List       key.Binding `keys:"l" say:"list"`
	Settings   key.Binding `keys:"o" say:"settings"`
	Discard    key.Binding `keys:"x delete" say:"discard"`
	Yes        key.Binding `keys:"{yes-key}" say:"yes"`
	No         key.Binding `keys:"{no-key} esc" say:"no"`
	LookAgain  key.Binding `keys:"m" say:"look-again"`
	Stage      key.Binding `keys:"d" say:"around-stage"`
	Cards      key.Binding `keys:"p" say:"cards"`
	Tips       key.Binding `keys:"j" say:"tips"`
	Note       key.Binding `keys:"-" say:"phone-note"`
	Folder     key.Binding `keys:"f" say:"open-folder"`
	GoOver     key.Binding `keys:"b" say:"go-over"`
	NextStage  key.Binding `keys:"+" say:"next-stage"`
	NextPage   key.Binding `keys:"enter" say:"next-page"`
	LastPage   key.Binding `keys:"left" say:"last-page"`
	KeysPage   key.Binding `keys:"t" say:"keys-page"`
	Look       key.Binding `keys:"v" say:"example"`
	Guide      key.Binding `keys:"g" say:"guide"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
