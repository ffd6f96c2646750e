//go:build !unix

package ui

import "os"

// terminal does nothing where the console has to be asked for its modes first: the program's loop does that.
type terminal struct{}

func takeTerminal(in, out *os.File) *terminal { return &terminal{} }

func (*terminal) giveBack()    {}
func (*terminal) paint(*Shell) {}
func (*terminal) leave()       {}
