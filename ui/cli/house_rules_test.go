package cli_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"path"
	"strconv"
	"strings"
)

// How much a reader can hold in mind at once.
const (
	longestFunction = 80
	longestFile     = 400
	mostFiles       = 40 // of a package below ui, without its tests
	mostLines       = 4300
)

// houseRule is one rule, and what to do where it is not kept.
type houseRule struct {
	name   string
	faults func(*house) []fault
	remedy string
}

// fault is one place where a rule is not kept.
type fault struct {
	at   token.Pos
	says string
}

var houseRules = []houseRule{
	{"functions", longFunctions, "give parts of it names of their own, or let it return one literal and do nothing else"},
	{"files", longFiles, "move one of the things that it is about to a file of its own"},
	{"packages", largePackages, "make a package of a part that the rest can reach by one door"},
	{"init", initFunctions, "do it where it is needed, or in the value of a variable"},
	{"patterns", earlyPatterns, "let sync.OnceValue compile it, when it is first asked for"},
	{"variables", changedVariables, "hand it on as an argument, or keep it in a struct that somebody holds"},
	{"empty", emptyVariables, "declare it whole (sync.OnceValue makes it late), or keep it in a struct that somebody holds"},
	{"connections", connections, "do without, for the program promises that it opens none"},
	{"opens", opens, "open it with OpenNamed or OpenKoffie of store, or with what is in that file, and bound what is read of it"},
	{"comments", packageComments, "say in its first file, and only there, what it is for, where to begin and what it may not know"},
	{"exit", exits, "give back an error, or the status with which main exits"},
	{"goroutines", goroutines, "let Beside or attempt do what it does, or recover in it"},
	{"cursor", cursors, "let Row, Table or Window of kit.Frame draw the row under the cursor, so that a click finds it"},
}

// longFunctions finds functions that are too long to be read at once, also those of tests. A literal table is read row by row and may
// be longer: that is a function which does nothing but return one composite literal (or its address), and a literal outside functions,
// as the value of a variable. A function written inside another is part of that one; inside a table it is measured by itself, so that
// a table hides no steps.
func longFunctions(h *house) (faults []fault) {
	for _, f := range h.files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			var name string
			var body *ast.BlockStmt
			switch n := n.(type) {
			case *ast.FuncDecl:
				name, body = n.Name.Name, n.Body
			case *ast.FuncLit:
				name, body = "a function without a name", n.Body
			}
			if body == nil || isTable(body) {
				return true
			}
			if lines := h.span(n); lines > longestFunction {
				faults = append(faults, fault{n.Pos(), fmt.Sprintf("%s has %d lines, at most %d", name, lines, longestFunction)})
			}
			return false
		})
	}
	return faults
}

// isTable says whether a function only returns one composite literal.
func isTable(body *ast.BlockStmt) bool {
	if len(body.List) != 1 {
		return false
	}
	back, ok := body.List[0].(*ast.ReturnStmt)
	if !ok || len(back.Results) != 1 {
		return false
	}
	value := back.Results[0]
	if address, ok := value.(*ast.UnaryExpr); ok && address.Op == token.AND {
		value = address.X
	}
	_, ok = value.(*ast.CompositeLit)
	return ok
}

func longFiles(h *house) (faults []fault) {
	for _, f := range h.files {
		if f.lines > longestFile {
			at := h.set.File(f.tree.FileStart).LineStart(longestFile + 1)
			faults = append(faults, fault{at, fmt.Sprintf("the file has %d lines, at most %d", f.lines, longestFile)})
		}
	}
	return faults
}

// largePackages finds packages below ui that a reader cannot keep in mind. The catalog may be larger: it grows by each language, and
// nobody reads it from end to end.
func largePackages(h *house) (faults []fault) {
	files, lines := h.program(), 0
	if h.folder != "ui" && !strings.HasPrefix(h.folder, "ui/") || h.folder == "ui/words" || len(files) == 0 {
		return nil
	}
	for _, f := range files {
		lines += f.lines
	}
	if at := h.front().tree.Package; len(files) > mostFiles || lines > mostLines {
		has := fmt.Sprintf("%s has %d files and %d lines, at most %d and %d", h.folder, len(files), lines, mostFiles, mostLines)
		faults = append(faults, fault{at, has})
	}
	return faults
}

// initFunctions finds what runs at every start, before anybody asks for it.
func initFunctions(h *house) (faults []fault) {
	for _, f := range h.files {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				faults = append(faults, fault{fn.Pos(), "init runs unasked"})
			}
		}
	}
	return faults
}

// earlyPatterns finds regular expressions that every start would compile. A long one takes a tenth of the time that a whole command
// does. Only tests link ui/pilot.
func earlyPatterns(h *house) (faults []fault) {
	if h.folder == "ui/pilot" {
		return nil
	}
	for _, f := range h.program() {
		for _, d := range f.tree.Decls {
			if group, ok := d.(*ast.GenDecl); ok && group.Tok == token.VAR {
				ast.Inspect(d, func(n ast.Node) bool {
					if x, ok := n.(*ast.SelectorExpr); ok && strings.Contains(x.Sel.Name, "Compile") && isPackage(f, x.X, "regexp") {
						faults = append(faults, fault{x.Pos(), "a regular expression is compiled at every start"})
					}
					_, later := n.(*ast.FuncLit)
					return !later
				})
			}
		}
	}
	return faults
}

// connections finds imports, in tests too, of what can open a connection.
func connections(h *house) (faults []fault) {
	for _, f := range h.files {
		for _, spec := range f.tree.Imports {
			if at := imported(spec); connects(at) {
				faults = append(faults, fault{spec.Pos(), at + " can open a connection"})
			}
		}
	}
	return faults
}

// connects knows what Go itself brings and the libraries closest to it; what others bring along shows among the linked packages.
func connects(at string) bool {
	switch at {
	case "net/netip", "net/url", "golang.org/x/net/html": // which only read addresses, and pages that are there
		return false
	case "net", "crypto/tls", "log/syslog", "expvar":
		return true
	}
	return strings.HasPrefix(at, "net/") || strings.HasPrefix(at, "golang.org/x/net/") || strings.HasPrefix(at, "golang.org/x/crypto/ssh")
}

func imported(spec *ast.ImportSpec) string {
	at, _ := strconv.Unquote(spec.Path.Value) // it was parsed, so it is quoted
	return at
}

// packageComments finds packages that do not say what they are for in the file where one looks for it. How a command begins is free,
// because it is known by its folder or its file.
func packageComments(h *house) (faults []fault) {
	files := h.program()
	if len(files) == 0 {
		return nil
	}
	front := h.front()
	for _, f := range files {
		if f != front && f.tree.Doc != nil {
			faults = append(faults, fault{f.tree.Doc.Pos(), "the comment on the package stands outside " + front.path})
		}
	}
	switch begin := "Package " + front.tree.Name.Name + " "; {
	case front.tree.Doc == nil:
		faults = append(faults, fault{front.tree.Package, "the package has no comment"})
	case front.tree.Name.Name != "main" && !strings.HasPrefix(front.tree.Doc.Text(), begin):
		faults = append(faults, fault{front.tree.Doc.Pos(), "the comment on the package does not begin with “" + begin + "”"})
	}
	return faults
}

// exits finds what ends the program anywhere but in main itself: nothing that waits to be closed is closed then.
func exits(h *house) (faults []fault) {
	for _, f := range h.program() {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "main" && f.tree.Name.Name == "main" {
				continue
			}
			ast.Inspect(d, func(n ast.Node) bool {
				if x, ok := n.(*ast.SelectorExpr); ok && x.Sel.Name == "Exit" && isPackage(f, x.X, "os") {
					faults = append(faults, fault{x.Pos(), "os.Exit stands outside main"})
				}
				return true
			})
		}
	}
	return faults
}

// isPackage says whether an expression is the name under which a file imports the package at a path. A variable that hides the name
// is taken for it.
func isPackage(f *source, x ast.Expr, at string) bool {
	id, ok := x.(*ast.Ident)
	if !ok {
		return false
	}
	for _, spec := range f.tree.Imports {
		name := path.Base(at)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if imported(spec) == at && name == id.Name {
			return true
		}
	}
	return false
}

// cursors finds the mark of the cursor where screens draw it themselves.
func cursors(h *house) (faults []fault) {
	if h.folder == "ui/kit" {
		return nil
	}
	for _, f := range h.program() {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				if text, err := strconv.Unquote(lit.Value); err == nil && strings.Contains(text, "►") {
					faults = append(faults, fault{lit.Pos(), "► is drawn outside ui/kit"})
				}
			}
			return true
		})
	}
	return faults
}
