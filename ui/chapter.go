package ui

import (
	"charm.land/bubbles/v2/key"
)

// Chapter is a part of the help: the keys of some screens, and what there is to know about them.
type chapter struct {
	name  string
	keys  []key.Binding
	notes []string
}

// Chaptered is a screen with a chapter in the help, which comes first when the help is opened there.
type chaptered interface{ chapter() chapter }
