package store

import (
	"hash/crc32"
	"sync"
	"sync/atomic"
)

// sumOfBytes is over Castagnoli's polynomial because processors have an instruction for it: a list checks every row that
// it shows.
func sumOfBytes(all []byte) uint32 { return crc32.Update(0, sums().table(len(all)), all) }

// summing chooses how sums are made; all ways give the same. Package crc32 takes 0.15 ms to get ready for the
// instruction, longer than a short command spends on all the rest of opening and reading a journal, and a plain table
// gets through 64 KiB in that time. So it begins with the table, and goes over once there is more to sum.
type summing struct {
	plain  *crc32.Table
	summed atomic.Int64 // bytes of payloads, by plain
}

// enough is how many bytes take as long with the plain table as getting ready does.
const enough = 64 << 10

var sums = sync.OnceValue(func() *summing { return &summing{plain: plainTable()} })

// table gives the table for a payload of so many bytes.
func (s *summing) table(size int) *crc32.Table {
	if s.summed.Load() > enough || s.summed.Add(int64(size)) > enough {
		return crc32.MakeTable(crc32.Castagnoli)
	}
	return s.plain
}

// plainTable makes a table that crc32 takes for one of any polynomial, and so gets nothing ready for.
func plainTable() *crc32.Table {
	var table crc32.Table
	for i := range table {
		sum := uint32(i)
		for range 8 {
			sum = sum>>1 ^ crc32.Castagnoli&-(sum&1)
		}
		table[i] = sum
	}
	return &table
}
