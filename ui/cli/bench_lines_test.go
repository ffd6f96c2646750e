//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"io"
	"testing"
	"time"

	"koffiemoment/ui/measure"
)

// BenchmarkFirstQuestion measures from the start of the process to the output that ends the first question of a conversation in lines: of a
// student who begins, and of one with many moments, for whom that is the menu.
func BenchmarkFirstQuestion(b *testing.B) {
	l := newLab(b)
	turns := []measure.Turn{
		func() (measure.Sample, error) { return firstSaid(newMachine(b), l.floor("hello"), "hello") },
		func() (measure.Sample, error) {
			return firstSaid(newMachine(b), l.program(), dutch().Walk.FirstStory, "--lines", "--lang", "nl")
		},
	}
	for _, n := range journalSizes() {
		m := l.machine(l.journal(n))
		turns = append(turns, func() (measure.Sample, error) {
			return firstSaid(m, l.program(), dutch().Line.WhatNow, "--lines", "--lang", "nl")
		})
	}
	rows, err := measure.InTurn(50, turns...)
	if err != nil {
		b.Fatal(err)
	}
	does := "a static program that says hello"
	measure.Show(b, "fresh/hello", measure.Figure{Floor: does, Without: "making the journal, which goes on while the question is read", MostOf: 3}, rows[1], rows[0])
	for i, n := range journalSizes() {
		measure.Show(b, fmt.Sprintf("%d/hello", n), measure.Figure{Floor: does, Without: "nothing: the journal is checked, opened and its overview read"}, rows[2+i], rows[0])
	}
}

// firstSaid runs a program until it says something.
func firstSaid(m *machine, program, text string, args ...string) (measure.Sample, error) {
	outOfStep()
	c := m.command(program, args...)
	in, out, err := pipes(c.StdinPipe, c.StdoutPipe)
	if err != nil {
		return measure.Sample{}, err
	}
	began := time.Now()
	if err := c.Start(); err != nil {
		return measure.Sample{}, err
	}
	var said []byte
	buf := make([]byte, 4096)
	for !bytes.Contains(said, []byte(text)) && err == nil {
		n := 0
		n, err = out.Read(buf)
		said = append(said, buf[:n]...)
	}
	took := time.Since(began)
	in.Close()
	_, _ = io.Copy(io.Discard, out)
	_ = c.Wait()
	return measure.Of(measure.Milliseconds(took)), err
}

func pipes(in func() (io.WriteCloser, error), out func() (io.ReadCloser, error)) (w io.WriteCloser, r io.ReadCloser, err error) {
	if w, err = in(); err == nil {
		r, err = out()
	}
	return w, r, err
}
