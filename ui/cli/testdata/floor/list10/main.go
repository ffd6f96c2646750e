// List10 is the floor for "list -n 10": it opens a bbolt file for reading and writing and reads the ten newest values of
// one bucket.
//
//	list10 FILE BUCKET
package main

import (
	"fmt"
	"os"
	"time"

	"go.etcd.io/bbolt"
)

func main() {
	if err := list(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func list(file, bucket string) error {
	db, err := bbolt.Open(file, 0o600, &bbolt.Options{Timeout: time.Second})
	if err != nil {
		return err
	}
	defer db.Close()
	return db.View(func(tx *bbolt.Tx) error {
		b := tx.Bucket([]byte(bucket))
		if b == nil {
			return fmt.Errorf("no bucket %q", bucket)
		}
		c := b.Cursor()
		n := 0
		for k, v := c.Last(); k != nil && n < 10; k, v = c.Prev() {
			fmt.Println(len(v))
			n++
		}
		return nil
	})
}
