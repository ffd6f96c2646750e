package store

import (
	"bufio"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"koffiemoment/journal/exchange"
)

// Document is what a file of somebody else holds, and the file as it was when that was read. Who has it hands it on
// whole, so that nobody after reads the file again, or opens its seal again, while the file stands as it stood.
type Document struct {
	Koffie
	Doc    exchange.Document // nil where nothing was read
	Sealed bool              // a key opened it
	found  exchange.Found
	file   fs.FileInfo
}

// Stands says that the file is there, and the one that was read, as it was. One of the same size that was renamed over
// it may have brought its time along, and is another all the same.
func (d *Document) Stands() bool {
	there, err := onDisk(d.Path)
	return err == nil && os.SameFile(there, d.file) && d.Stamp == stampOf(there)
}

// Found gives the facts of a document, as ReadCohort gives those of a file.
func (d *Document) Found() exchange.Found { return d.found }

// foundIn gives the facts of what reader just read.
func foundIn(reader *exchange.Reader, path string, doc exchange.Document) exchange.Found {
	switch doc := doc.(type) {
	case *exchange.HandIn:
		return reader.Found(path, doc)
	case *exchange.Answer:
		return exchange.Found{Path: path, Kind: doc.Kind}
	}
	return exchange.Found{Path: path}
}

// ReadKoffie is ReadDocument for whoever keeps the document only, with its errors.
func ReadKoffie(path string, keys []exchange.Key) (exchange.Document, error) {
	d, err := ReadDocument(path, keys)
	return d.Doc, err
}

// ReadDocument reads a file of somebody else, with the first of the keys that opens it when it is sealed. It returns
// the errors of OpenKoffie and those of an exchange.Reader, and ErrDamaged when what is in the file made that panic.
func ReadDocument(path string, keys []exchange.Key) (Document, error) {
	return readDocument(&exchange.Reader{}, path, keys)
}

// readDocument takes the reader as an argument for tests, which need one that panics.
func readDocument(reader *exchange.Reader, path string, keys []exchange.Key) (d Document, err error) {
	f, err := OpenKoffie(path)
	if err != nil {
		return Document{}, err
	}
	defer f.Close()
	// As it was before the first byte was read: what is written meanwhile makes the document an old one.
	d = Document{Koffie: Koffie{Path: filepath.Clean(path), Stamp: stampOf(f.file)}, file: f.file}
	err, _ = guard(func() (err error) {
		d.Doc, err = readUnsealed(reader, f, len(keys) > 0)
		if d.Sealed = exchange.IsRefusal(err, exchange.Sealed); d.Sealed && len(keys) > 0 {
			d.Doc, err = unseal(context.Background(), reader, keys)
		}
		if err == nil {
			d.found = foundIn(reader, d.Path, d.Doc)
		}
		return err
	})
	if err != nil {
		return Document{}, err
	}
	return d, nil
}

// headLength is how much of a file tells that it is sealed.
const headLength = 64

// readUnsealed refuses what is sealed, as an exchange.Reader does. Where no key follows, the beginning of the file is
// enough for that.
func readUnsealed(reader *exchange.Reader, file io.Reader, keyed bool) (exchange.Document, error) {
	in := bufio.NewReaderSize(file, headLength)
	if head, _ := in.Peek(headLength); !keyed && exchange.IsSealed(head) {
		return nil, &exchange.Refusal{Code: exchange.Sealed}
	}
	return received(reader.Read(in))
}

// received refuses, as what it is not, a kind that nobody receives through here.
func received(doc exchange.Document, err error) (exchange.Document, error) {
	switch doc.(type) {
	case nil, *exchange.HandIn, *exchange.Answer, *exchange.RubricFile, *exchange.SchoolFile, *exchange.LecturerFile, *exchange.MoveFile, *exchange.StartFile, *exchange.CardFile:
		return doc, err
	}
	return nil, &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1}
}

// unseal tries one key after another on what reader found to be sealed, until one opens it, whatever is inside.
func unseal(ctx context.Context, reader *exchange.Reader, keys []exchange.Key) (doc exchange.Document, err error) {
	for _, key := range keys {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if doc, err = received(reader.OpenWith(key)); !exchange.IsRefusal(err, exchange.WrongKey) {
			break
		}
	}
	return doc, err
}
