//go:build !unix

package ask

import "os"

// typed is none here: the line that a console offers can be edited with arrows, and takes what is pasted.
type typed struct{ hidden bool }

func newTyped(_, _ *os.File) *typed { return nil }

func (*typed) leave() {}
func (*typed) lend()  {}
func (*typed) take()  {}

func (*typed) line(*input, func(string)) (line string, pasted, more bool) { return "", false, false }
