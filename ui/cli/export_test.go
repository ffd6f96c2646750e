package cli

// Fill writes the invented term of the demo into a journal.
var Fill = fill
