package store

import "bytes"

// each decodes the values of a bucket, in the order of their keys.
func each[T any](tx tx, b bucket, work func(key []byte, record T) error) error {
	return eachPrefix(tx, b, "", work)
}

// allOf decodes a whole bucket, in the order of its keys.
func allOf[T any](tx tx, b bucket) (found []T, err error) {
	err = each(tx, b, func(_ []byte, record T) error {
		found = append(found, record)
		return nil
	})
	return found, err
}

func eachPrefix[T any](tx tx, b bucket, prefix string, work func(key []byte, record T) error) error {
	in, err := tx.bucket(b)
	if in == nil || err != nil {
		return err
	}
	c := in.Cursor()
	for k, value := c.Seek([]byte(prefix)); k != nil && bytes.HasPrefix(k, []byte(prefix)); k, value = c.Next() {
		payload, err := unwrap(b, k, value)
		if err != nil {
			return err
		}
		var record T
		if err := decode(payload, &record); err != nil {
			return err
		}
		if err := work(k, record); err != nil {
			return err
		}
	}
	return nil
}
