package judge

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens over one student. Several lie on one key: which of them is meant goes by the screen, and in one that has text
// fields by where the cursor is. Capitals lead to another student.
type keys struct {
	kit.Keys
	MarkReady     key.Binding `keys:"space" say:"mark-ready" label:"{space}"`
	OtherPart     key.Binding `keys:"tab shift+tab" say:"other-part"`
	NextUnread    key.Binding `keys:"n" say:"next-unread"`
	NextStudent   key.Binding `keys:"N" say:"next-student"`
	LastStudent   key.Binding `keys:"P" say:"last-student"`
	Students      key.Binding `keys:"N P" say:"students" label:"N P"`
	MoreAbout     key.Binding `keys:"m" say:"more-about"`
	Points        key.Binding `keys:"g" say:"points"`
	CriterionUp   key.Binding `keys:"up k" say:"criterion-up"`
	CriterionDown key.Binding `keys:"down j" say:"criterion-down"`
	NextCriterion key.Binding `keys:"ctrl+n pgdown" say:"criterion-down"`
	LastCriterion key.Binding `keys:"ctrl+p pgup" say:"criterion-up"`
	Criteria      key.Binding `keys:"up down" say:"criteria" label:"↑ ↓"`
	JudgeLevel    key.Binding `keys:"0 1 2 3 4 5 6 7" say:"judge-level" label:"0 1 2 …"`
	Reveal        key.Binding `keys:"t" say:"reveal"`
	Snippets      key.Binding `keys:"s" say:"snippets"`
	Remark        key.Binding `keys:"tab" say:"remark"`
	Comment       key.Binding `keys:"tab" say:"comment"`
	OtherEntry    key.Binding `keys:"left right" say:"other-entry" label:"← →"`
	Unread        key.Binding `keys:"u" say:"unread"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
