package ui

// OnSignal is onSignal for tests.
var OnSignal = onSignal
