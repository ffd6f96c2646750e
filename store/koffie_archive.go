package store

import (
	"archive/zip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"koffiemoment/journal/exchange"
)

// A platform's download is a zip archive more often than a folder. A member of one has a path like any other file, which goes on past that
// of the archive, so that nothing after the listing needs to know. It is never unpacked onto the disk: what is read goes through memory,
// within the same bounds as a file, and what an archive claims of itself is believed only as an upper bound.

// LeftOutError says why something was passed over before anybody looked inside.
type LeftOutError struct{ Why exchange.Why }

// Error names the reason.
func (err *LeftOutError) Error() string { return "left out: " + string(err.Why) }

// The bounds of an archive. The directory is what zip reads at once, whatever it holds: of names that are longer than a path can be on
// Windows, it has room for as many members as may be in a cohort.
const (
	maxUnpacked  = 1 << 30
	maxRatio     = 100
	maxDirectory = maxFiles * (30 + 46 + 2*260)
)

// archives are those that one reading opened, each once.
type archives struct {
	mu   sync.Mutex
	open map[string]*archive
}

// archive is one that is open. Err is why it gives nothing.
type archive struct {
	disk    *os.File
	info    fs.FileInfo
	members []member
	at      map[string]int // by name, among members
	err     error
}

// member is a file in an archive, under the name that a person would see. Why is empty for one that may be read.
type member struct {
	name string // with slashes
	why  exchange.Why
	zip  *zip.File
}

// at gives the archive at a path, as it was when it was first asked for.
func (as *archives) at(path string) *archive {
	as.mu.Lock()
	defer as.mu.Unlock()
	a := as.open[path]
	if a == nil {
		if as.open == nil {
			as.open = map[string]*archive{}
		}
		a = &archive{}
		a.err = a.read(path)
		as.open[path] = a
	}
	return a
}

func (as *archives) close() (err error) {
	as.mu.Lock()
	defer as.mu.Unlock()
	for _, a := range as.open {
		if a.disk != nil {
			err = errors.Join(err, a.disk.Close())
		}
	}
	as.open = nil
	return err
}

// file opens what a path leads to, of any size.
func (as *archives) file(path string) (*Incoming, error) {
	disk, info, err := openRegular(path)
	if err == nil {
		return &Incoming{disk, info.Size(), info, false, disk.Close}, nil
	}
	at, name, inside := intoArchive(path)
	if !inside {
		return nil, err
	}
	return as.at(at).file(name)
}

// intoArchive parts a path at the file that it goes on past.
func intoArchive(path string) (archive, name string, inside bool) {
	for at := filepath.Dir(path); ; at = filepath.Dir(at) {
		if info, err := os.Lstat(at); err == nil {
			name, err := filepath.Rel(at, path)
			return at, filepath.ToSlash(name), err == nil && regular(at, info)
		}
		if at == filepath.Dir(at) {
			return "", "", false
		}
	}
}

// onDisk gives what is seen of a file without opening it; of one in an archive it is the archive.
func onDisk(path string) (fs.FileInfo, error) {
	info, err := os.Lstat(path)
	if err != nil {
		if at, _, inside := intoArchive(path); inside {
			return os.Lstat(at)
		}
	}
	return info, err
}

// read takes in what an archive holds. Zip takes all of a directory into memory, however long it is, so no more of it is given than any
// archive of a cohort needs.
func (a *archive) read(path string) (err error) {
	if a.disk, a.info, err = openRegular(path); err != nil {
		return err
	}
	gate := &gate{from: a.disk, left: maxDirectory}
	var directory *zip.Reader
	err, died := guard(func() (err error) {
		directory, err = zip.NewReader(gate, a.info.Size())
		return err
	})
	switch {
	case gate.left < 0:
		return &LeftOutError{exchange.TooMuch}
	case died || errors.Is(err, zip.ErrFormat) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return &LeftOutError{exchange.BadArchive}
	case err != nil && !errors.Is(err, zip.ErrInsecurePath): // names are judged below, each for itself
		return err
	}
	gate.open = true
	a.sortOut(directory.File)
	return nil
}

// gate lets so many bytes through, and all of them once it is open.
type gate struct {
	from io.ReaderAt
	left int64
	open bool
}

func (g *gate) ReadAt(b []byte, at int64) (int, error) {
	if !g.open {
		if g.left -= int64(len(b)); g.left < 0 {
			return 0, io.ErrUnexpectedEOF
		}
	}
	return g.from.ReadAt(b, at)
}

// sortOut judges each member by what the directory says of it. Nothing handed in goes unsaid: of two with one name the second has no path of
// its own.
func (a *archive) sortOut(files []*zip.File) {
	a.at = map[string]int{}
	for _, f := range files {
		name := memberName(f)
		if f.Mode().IsDir() && !strings.Contains(name, `\`) || noise(name) {
			continue
		}
		m := member{name, "", f}
		_, twice := a.at[name]
		switch {
		case !isPlainPath(name) || twice || !f.Mode().IsRegular():
			m.why = exchange.BadName
		case strings.Count(name, "/") > maxDepth:
			m.why = exchange.TooDeep
		case f.Flags&1 != 0:
			m.why = exchange.LockedArchive
		case f.Method != zip.Store && f.Method != zip.Deflate:
			m.why = exchange.OtherArchive
		}
		if !twice {
			a.at[name] = len(a.members)
		}
		a.members = append(a.members, m)
	}
}

// file opens a member.
func (a *archive) file(name string) (*Incoming, error) {
	if a.err != nil {
		return nil, a.err
	}
	at, there := a.at[name]
	if !there {
		return nil, fs.ErrNotExist
	}
	m := &a.members[at]
	if m.why != "" {
		return nil, &LeftOutError{m.why}
	}
	content, err := m.zip.Open()
	if err != nil {
		return nil, &LeftOutError{exchange.BadArchive}
	}
	size := int64(min(m.zip.UncompressedSize64, 1<<62))
	return &Incoming{whole{content}, size, a.info, true, content.Close}, nil
}

// whole reads a member to its end or says that the archive is damaged. No member is longer than the directory says, or zip ends it.
type whole struct{ content io.Reader }

func (w whole) Read(b []byte) (int, error) {
	n, err := w.content.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		err = &LeftOutError{exchange.BadArchive}
	}
	return n, err
}
