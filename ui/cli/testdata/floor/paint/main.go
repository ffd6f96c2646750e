// Paint is the floor for a first frame and for a paste: a full-screen program without a framework. It makes the terminal raw, writes
// one whole frame at once, and then shows the end of what it is given: a letter, or a paste once its last byte is in.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"
)

const (
	enter      = "\x1b[?1049h\x1b[?2004h\x1b[H"
	leave      = "\x1b[?2004l\x1b[?1049l"
	pasteBegin = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
	shown      = 70 // bytes
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	before, err := term.MakeRaw(int(os.Stdin.Fd()))
	if err != nil {
		return err
	}
	defer term.Restore(int(os.Stdin.Fd()), before)
	cols, rows, err := term.GetSize(int(os.Stdout.Fd()))
	if err != nil {
		return err
	}
	frame := "floor" + strings.Repeat("\r\n"+strings.Repeat("x", cols-1), rows-2) + "\x1b[1;8H"
	os.Stdout.WriteString(enter + frame)
	defer os.Stdout.WriteString(leave)
	return echo()
}

// echo shows what comes until ctrl+c does.
func echo() error {
	var pasted []byte
	pasting := false
	in := make([]byte, 1<<16)
	for {
		n, err := os.Stdin.Read(in)
		if err != nil {
			return err
		}
		piece := in[:n]
		switch {
		case pasting || bytes.HasPrefix(piece, []byte(pasteBegin)):
			pasted = append(pasted, piece...)
			text, whole := bytes.CutSuffix(pasted, []byte(pasteEnd))
			if pasting = !whole; whole {
				fmt.Printf("\x1b[1;8H%s", bytes.ReplaceAll(text[max(0, len(text)-shown):], []byte{'\r'}, []byte{' '}))
				pasted = nil
			}
		case bytes.IndexByte(piece, 3) >= 0:
			return nil
		default:
			os.Stdout.Write(piece)
		}
	}
}
