package exchange

import (
	"fmt"
	"hash"
	"strconv"
	"strings"
)

// form walks over a document in the one order that its keys have. One walk serves both ways, with the same rules: a form
// that writes appends what it meets to b; one that reads fills in the document from b. After a refusal no key is met any more.
type form struct {
	reading  bool
	trusting bool // writing: what is only hashed is not judged
	sealed   bool // the document is inside a seal, and may hold secrets
	signing  bool // writing: the signature comes after this
	version  int  // of the document
	b        []byte
	at       int // reading: the next byte
	frames   []frame
	asked    []ask
	count    int    // elements met in all lists
	key      string // met last in the innermost object
	nth      int    // place in the list under key, from 1; 0 outside a list
	refusal  *Refusal
	words    map[string]string // ids and other short words met, so that each is kept once
	shelf    *shelf
	books    []*book   // the rubrics of the document, its own first
	sum      hash.Hash // reading a hand-in: of what names it
	summed   int       // how far sum went
}

// frame is an object that is being walked over.
type frame struct {
	key     string
	nth     int
	asked   int // where its keys begin in form.asked
	some    bool
	since   int    // the version that has the keys which come from here on
	missing string // the first key that should have stood
}

// ask is a key that was looked for, in the form's order.
type ask struct {
	key string
	met bool
}

// maxElements is how many elements all lists of a document may have, so that short ones can't fill the memory.
const maxElements = 400_000

func (f *form) inner() *frame { return &f.frames[len(f.frames)-1] }

// open begins an object; close ends it.
func (f *form) open() {
	f.frames = append(f.frames, frame{key: f.key, nth: f.nth, asked: len(f.asked)})
	f.key, f.nth = "", 0
	f.bracket('{', "object")
}

func (f *form) close() {
	o := f.inner()
	if f.reading && f.refusal == nil {
		switch {
		case f.next() != '}':
			f.refuseLeftover()
		case o.missing != "":
			f.key = o.missing
			f.refuse(MissingKey)
		}
	}
	f.bracket('}', "object")
	f.key, f.nth = o.key, o.nth
	f.asked, f.frames = f.asked[:o.asked], f.frames[:len(f.frames)-1]
}

// bracket writes or takes a character that must stand here.
func (f *form) bracket(c byte, kind string) {
	switch {
	case !f.reading:
		f.b = append(f.b, c)
	case f.refusal != nil:
	case f.next() != c:
		f.refuseValue(kind)
	default:
		f.at++
	}
}

// from says that the keys which come from here on in the innermost object are of a later version than those before them.
func (f *form) from(version int) { f.inner().since = version }

// place is where the next byte is read or written.
func (f *form) place() int {
	if f.reading {
		return f.at
	}
	return len(f.b)
}

// meets says whether the value of key comes here: when writing, if there is one; when reading, if the key stands next.
func (f *form) meets(key string, present bool) bool {
	if f.refusal != nil {
		return false
	}
	o := f.inner()
	if o.since > f.version {
		if !f.reading && present {
			f.key, f.nth = "", 0
			f.refuse(UnknownKey, key)
		}
		return false
	}
	if !f.reading {
		if present {
			f.putKey(o, key)
			f.key, f.nth = key, 0
		}
		return present
	}
	end, met := f.keyEnd(o, key)
	f.asked = append(f.asked, ask{key, met})
	if met {
		f.at, o.some, f.key, f.nth = end, true, key, 0
	}
	return met
}

func (f *form) putKey(o *frame, key string) {
	if o.some {
		f.b = append(f.b, ',')
	}
	o.some = true
	f.b = append(f.b, '"')
	f.b = append(f.b, key...)
	f.b = append(f.b, '"', ':')
}

// keyEnd says whether key stands next, with its comma and colon, and where its value begins.
func (f *form) keyEnd(o *frame, key string) (end int, met bool) {
	at := f.at
	if o.some {
		if f.next() != ',' {
			return 0, false
		}
		at++
	}
	end = at + len(key) + 3
	met = end <= len(f.b) && f.b[at] == '"' && string(f.b[at+1:end-2]) == key && f.b[end-2] == '"' && f.b[end-1] == ':'
	return end, met
}

// needs is meets for a key that always stands.
func (f *form) needs(key string) bool {
	met := f.meets(key, true)
	if o := f.inner(); !met && o.missing == "" {
		o.missing = key
	}
	return met
}

// must is a string that always stands and is not empty, may one that stands when it is not empty.
func must[S ~string](f *form, key string, s *S, of rule) {
	if f.needs(key) {
		v := string(*s)
		f.value(&v, of)
		*s = S(v)
	}
}

func may[S ~string](f *form, key string, s *S, of rule) {
	if f.meets(key, *s != "") {
		v := string(*s)
		f.value(&v, of)
		*s = S(v)
	}
}

// always is a text that always stands and may be empty.
func (f *form) always(key string, s *string) {
	if f.needs(key) {
		f.string(s, anyText)
	}
}

func (f *form) value(s *string, of rule) {
	f.string(s, of)
	if *s == "" {
		f.refuse(Superfluous)
	}
}

// flag is a truth that stands when it is true.
func (f *form) flag(key string, b *bool) {
	if !f.meets(key, *b) {
		return
	}
	if !f.reading {
		f.b = append(f.b, "true"...)
		return
	}
	switch rest := f.b[f.at:]; {
	case hasPrefix(rest, "true"):
		*b, f.at = true, f.at+len("true")
	case hasPrefix(rest, "false"):
		f.refuse(Superfluous)
	default:
		f.refuseValue("truth")
	}
}

func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

// list is a list that stands when it is not empty.
func list[T any](f *form, key string, items *[]T, each func(*form, *T)) {
	if f.meets(key, len(*items) > 0) {
		filled(f, items, each)
	}
}

// some is a list that always stands and is not empty.
func some[T any](f *form, key string, items *[]T, each func(*form, *T)) {
	if f.needs(key) {
		filled(f, items, each)
	}
}

// filled is a list that has elements.
func filled[T any](f *form, items *[]T, each func(*form, *T)) {
	elements(f, items, each)
	if len(*items) == 0 {
		f.refuse(Superfluous)
	}
}

// elements is the list itself, from bracket to bracket.
func elements[T any](f *form, items *[]T, each func(*form, *T)) {
	f.bracket('[', "list")
	for n := 0; f.more(n, len(*items)); n++ {
		if f.reading {
			var item T
			*items = append(*items, item)
		}
		f.nth = n + 1
		if f.count++; f.count > maxElements {
			f.refuse(TooMany, strconv.Itoa(maxElements))
		}
		each(f, &(*items)[n])
	}
	f.nth = 0
	f.bracket(']', "list")
}

// more says whether an element comes after the first n, and puts or takes the comma before it.
func (f *form) more(n, length int) bool {
	if !f.reading {
		if 0 < n && n < length {
			f.b = append(f.b, ',')
		}
		return n < length
	}
	if f.refusal != nil || f.next() == ']' {
		return false
	}
	if n > 0 {
		f.bracket(',', "list")
	}
	return f.refusal == nil
}

// optional is an object that stands when there is one.
func optional[T any](f *form, key string, p **T, each func(*form, *T)) {
	if !f.meets(key, *p != nil) {
		return
	}
	if f.reading {
		*p = new(T)
	}
	each(f, *p)
}

// object is one that always stands.
func object[T any](f *form, key string, p *T, each func(*form, *T)) {
	if f.needs(key) {
		each(f, p)
	}
}

// refuse keeps the first refusal, at the place where the form stands.
func (f *form) refuse(code Code, args ...string) {
	if f.refusal != nil {
		return
	}
	f.refusal = &Refusal{Code: code, Path: f.path(), Offset: f.at, Args: args}
	if !f.reading {
		f.refusal.Offset = -1
	}
}

func (f *form) path() string {
	var parts []string
	add := func(key string, nth int) {
		switch {
		case key == "":
		case nth > 0:
			parts = append(parts, fmt.Sprintf("%s[%d]", key, nth))
		default:
			parts = append(parts, key)
		}
	}
	for _, o := range f.frames {
		add(o.key, o.nth)
	}
	add(f.key, f.nth)
	return strings.Join(parts, ".")
}
