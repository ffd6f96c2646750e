package store

// IsPlaceholder is isPlaceholder for tests.
var IsPlaceholder = isPlaceholder
