package store

import "bytes"

// each decodes the values of a bucket, in the order of their keys. Work may not change the bucket: it notes what to do,
// and does it afterwards. An error of work ends the walk and comes back.
func each[T any](tx tx, b bucket, work func(key []byte, record T) error) error {
	return eachPrefix(tx, b, "", work)
}

// allOf decodes a whole bucket, in the order of its keys. It is for what stays small in a life of use, drafts, hand-ins
// and the like; entries are listed by their rows.
func allOf[T any](tx tx, b bucket) (found []T, err error) {
	err = each(tx, b, func(_ []byte, record T) error {
		found = append(found, record)
		return nil
	})
	return found, err
}

// eachPrefix stops at the first value that can't be trusted. Going on would be kinder, but then nobody could tell a
// journal that has ten hand-ins from one that lost two.
func eachPrefix[T any](tx tx, b bucket, prefix string, work func(key []byte, record T) error) error {
	in, err := tx.bucket(b)
	if in == nil || err != nil {
		return err
	}
	if err := tx.complete(b); err != nil {
		return err
	}
	c := in.Cursor()
	for k, value := c.Seek([]byte(prefix)); k != nil && bytes.HasPrefix(k, []byte(prefix)); k, value = c.Next() {
		payload, err := tx.unwrap(b, k, value)
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
