package entries

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the list, the bin and an entry.
type keys struct {
	kit.Keys
	Bin         key.Binding `keys:"p" say:"bin"`
	Fields      key.Binding `keys:"f" say:"fields"`
	Clear       key.Binding `keys:"c" say:"clear"`
	Delete      key.Binding `keys:"x delete" say:"delete"`
	Restore     key.Binding `keys:"u" say:"restore"`
	Purge       key.Binding `keys:"x delete" say:"purge"`
	EditPart    key.Binding `keys:"enter" say:"edit"`
	ParentTurn  key.Binding `keys:"o" say:"parent-turn"`
	LookAgain   key.Binding `keys:"t" say:"look-again"`
	MentorWords key.Binding `keys:"m" say:"mentor-words"`
	Write       key.Binding `keys:"enter" say:"remark"`
	Versions    key.Binding `keys:"v" say:"versions"`
	DeepenEntry key.Binding `keys:"d" say:"deepen-entry"`
	ToRows      key.Binding `keys:"enter" say:"to-list"`
	PurgeAll    key.Binding `keys:"a" say:"purge-all"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
