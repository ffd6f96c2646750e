package ui

import (
	"os"
	"os/signal"
	"syscall"
)

// onSignal calls end once, for the first signal that asks the program to end: a closed window (also a Windows console, as
// SIGTERM), a log-off, a kill. The returned function lets go of the signals.
func onSignal(end func()) (release func()) {
	signals := make(chan os.Signal, 1)
	done := make(chan struct{})
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT, os.Interrupt)
	go func() {
		select {
		case <-signals:
			_ = attempt(func() error {
				end()
				return nil
			})
		case <-done:
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}
