package judge

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens over one student. Several lie on one key: which of them is meant goes by the screen, and in one that has text
// fields by where the cursor is. On the screen of a criterion none is a letter, so that words typed beside the text do nothing.
type keys struct {
	kit.Keys
	MarkReady     key.Binding `keys:"space" say:"mark-ready" label:"{space}"`
	OtherPart     key.Binding `keys:"tab shift+tab" say:"other-part"`
	NextUnread    key.Binding `keys:"n" say:"next-unread"`
	NextStudent   key.Binding `keys:"N f6" say:"next-student"`
	LastStudent   key.Binding `keys:"P f5" say:"last-student"`
	Students      key.Binding `keys:"N P" say:"students" label:"N P"`
	SameNext      key.Binding `keys:"f6" say:"same-next"`
	SameLast      key.Binding `keys:"f5" say:"same-last"`
	MoreAbout     key.Binding `keys:"m" say:"more-about"`
	Points        key.Binding `keys:"g" say:"points"`
	NextCriterion key.Binding `keys:"ctrl+n f8" say:"criterion-down"`
	LastCriterion key.Binding `keys:"ctrl+p f9" say:"criterion-up"`
	GoOn          key.Binding `keys:"enter" say:"onward"`
	JudgeLevel    key.Binding `keys:"0 1 2 3 4 5 6 7" say:"judge-level" label:"0 1 2 …"`
	AsStudent     key.Binding `keys:"=" say:"as-student"`
	PutBack       key.Binding `keys:"ctrl+z" say:"undo"`
	PutBackRow    key.Binding `keys:"enter" say:"undo"`
	TurnPoint     key.Binding `keys:"left right" say:"turn-point" label:"← →"`
	OpenPoints    key.Binding `keys:"enter" say:"points"`
	Reveal        key.Binding `keys:"f7" say:"reveal"`
	Snippets      key.Binding `keys:"f4" say:"snippets"`
	Remark        key.Binding `keys:"tab" say:"remark"`
	Comment       key.Binding `keys:"tab" say:"comment"`
	OtherSentence key.Binding `keys:"left right" say:"other-sentence" label:"← →"`
	OtherEntry    key.Binding `keys:"ctrl+n f8 ctrl+p f9" say:"other-entry" label:"F8 F9"`
	NextEntry     key.Binding `keys:"ctrl+n f8" say:"other-entry"`
	LastEntry     key.Binding `keys:"ctrl+p f9" say:"other-entry"`
	Unread        key.Binding `keys:"u" say:"unread"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
