package note

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"path"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Encoding is how the letters of a file were written.
type Encoding string

// Those that are read. Windows-1252 is taken for what is none of the others.
const (
	UTF8    Encoding = "UTF-8"
	UTF16   Encoding = "UTF-16"
	Windows Encoding = "Windows-1252"
)

// Plain gives the text in a file, and how its letters were written: a text as an editor or a phone saves it, or the archive in which an iPhone puts
// an exported chat. It returns ErrNoText for anything else, as a Word document or a page of the web, and ErrTooBig.
func Plain(file []byte) (string, Encoding, error) {
	if bytes.HasPrefix(file, []byte("PK\x03\x04")) {
		inside, err := unpacked(file)
		if err != nil {
			return "", "", err
		}
		file = inside
	}
	if len(file) > MaxSize {
		return "", "", ErrTooBig
	}
	text, encoding := decoded(file)
	if !isText(text) {
		return "", "", ErrNoText
	}
	return text, encoding, nil
}

// unpacked gives the one text in an archive. Pictures may stand beside it; a Word document has no text of that name.
func unpacked(file []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, ErrNoText
	}
	var found *zip.File
	for _, f := range archive.File {
		if strings.EqualFold(path.Ext(f.Name), ".txt") && !strings.HasPrefix(f.Name, "__MACOSX/") {
			if found != nil {
				return nil, ErrNoText
			}
			found = f
		}
	}
	if found == nil {
		return nil, ErrNoText
	}
	in, err := found.Open()
	if err != nil {
		return nil, ErrNoText
	}
	defer in.Close()
	inside, err := io.ReadAll(io.LimitReader(in, MaxSize+1))
	if err != nil {
		return nil, ErrNoText
	}
	return inside, nil
}

// decoded goes by the mark at the beginning, and without one by whether the bytes are UTF-8.
func decoded(file []byte) (string, Encoding) {
	switch {
	case bytes.HasPrefix(file, []byte("\xef\xbb\xbf")):
		file = file[3:]
	case bytes.HasPrefix(file, []byte("\xff\xfe")):
		return narrowed(file[2:], binary.LittleEndian), UTF16
	case bytes.HasPrefix(file, []byte("\xfe\xff")):
		return narrowed(file[2:], binary.BigEndian), UTF16
	}
	if utf8.Valid(file) || bytes.IndexByte(file, 0) >= 0 {
		return string(file), UTF8
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(file)
	if err != nil {
		return string(file), UTF8
	}
	return string(text), Windows
}

func narrowed(file []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(file)/2)
	for i := range units {
		units[i] = order.Uint16(file[2*i:])
	}
	return string(utf16.Decode(units))
}

// isText tells by its beginning what is no text for people, and by a zero anywhere what is none at all.
func isText(text string) bool {
	head := strings.ToLower(strings.TrimLeft(text[:min(len(text), 256)], " \r\n\t"))
	for _, other := range []string{"<?xml", "<!doctype", "<html", "{\\rtf", "%pdf", "{\"", "[{\"", "bplist"} {
		if strings.HasPrefix(head, other) {
			return false
		}
	}
	return strings.IndexByte(text, 0) < 0
}
