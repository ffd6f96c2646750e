package store_test

import (
	"hash/crc32"
	"testing"

	"koffiemoment/store"
)

// A value that was written by one way of summing is read by the other.
func TestSumsAreTheSameInBothWays(t *testing.T) {
	payload := []byte("oma haalt haar op en ze zingen samen")
	for n := range payload {
		want := crc32.Checksum(payload[:n], crc32.MakeTable(crc32.Castagnoli))
		if got := crc32.Checksum(payload[:n], store.PlainTable()); got != want {
			t.Errorf("%d bytes: got %08x, want %08x", n, got, want)
		}
	}
}
