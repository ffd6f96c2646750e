package cli_test

import (
	"errors"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// changedVariables finds variables of packages that something changes once they are declared: whoever reads one would have to know
// who wrote it last. It looks at assignments (also to a field or an element), at the built-in functions that change what they are
// given, and at addresses, because who has one can write. A map or a pointer that was handed on is out of its sight.
func changedVariables(h *house) (faults []fault) {
	look := newLookup(h)
	for _, f := range h.program() {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			for _, x := range written(n) {
				if name := look.variable(x); name != "" {
					faults = append(faults, fault{n.Pos(), name + ", a variable of a package, can change here"})
				}
			}
			return true
		})
	}
	return faults
}

// emptyVariables finds variables of packages that are declared with nothing in them. A call does not show whether a method changes
// its variable, but what only methods can fill shows at its declaration: a sync.Mutex, an empty map, a buffer. What is declared whole
// may have its methods called, because it stays what it is: errors, sets, regular expressions, replacers, embedded files, and
// sync.OnceValue and its kin, which give the same whoever asks first.
func emptyVariables(h *house) (faults []fault) {
	for _, f := range h.program() {
		for _, d := range f.tree.Decls {
			group, ok := d.(*ast.GenDecl)
			if !ok || group.Tok != token.VAR {
				continue
			}
			for _, s := range group.Specs {
				spec := s.(*ast.ValueSpec)
				if name := spec.Names[0].Name; name != "_" && isEmpty(f, spec) && !embeds(group.Doc) && !embeds(spec.Doc) {
					faults = append(faults, fault{spec.Pos(), name + " is declared with nothing in it, and so will change"})
				}
			}
		}
	}
	return faults
}

func isEmpty(f *source, spec *ast.ValueSpec) bool {
	return len(spec.Values) == 0 || slices.ContainsFunc(spec.Values, func(v ast.Expr) bool { return waits(f, v) })
}

// embeds says whether the go command fills a variable.
func embeds(doc *ast.CommentGroup) bool {
	if doc == nil {
		return false
	}
	for _, c := range doc.List {
		if strings.HasPrefix(c.Text, "//go:embed ") {
			return true
		}
	}
	return false
}

// waits says whether a value is there to be changed: it is empty, or made for what several do at once.
func waits(f *source, value ast.Expr) bool {
	switch v := value.(type) {
	case *ast.UnaryExpr:
		return v.Op == token.AND && waits(f, v.X)
	case *ast.CompositeLit:
		return len(v.Elts) == 0 || shares(f, v.Type)
	case *ast.CallExpr:
		if id, ok := v.Fun.(*ast.Ident); ok {
			return id.Name == "new" || id.Name == "make"
		}
		return shares(f, v.Fun)
	}
	return false
}

// shares says whether a type or function is one of sync. What its OnceValue, OnceValues and OnceFunc give cannot be changed.
func shares(f *source, x ast.Expr) bool {
	s, ok := x.(*ast.SelectorExpr)
	return ok && (isPackage(f, s.X, "sync/atomic") || isPackage(f, s.X, "sync") && !strings.HasPrefix(s.Sel.Name, "Once"))
}

// written gives what a piece of code writes to, or lets others write to.
func written(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE { // which makes variables of a function
			return n.Lhs
		}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			return []ast.Expr{n.Key, n.Value}
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return []ast.Expr{n.X}
		}
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && len(n.Args) > 0 && (id.Name == "delete" || id.Name == "clear" || id.Name == "copy") {
			return n.Args[:1]
		}
	}
	return nil
}

// lookup tells variables of packages from those of functions, which may have the same name.
type lookup struct {
	pkg  *types.Package
	info types.Info
}

// newLookup resolves the names of a package by itself. Other packages stay unknown to it, which spares the time to read them, and
// what does not fit therefore is no matter: only which declaration a name belongs to is asked for.
func newLookup(h *house) *lookup {
	look := &lookup{info: types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}}
	config := types.Config{Importer: unread{}, Error: func(error) {}}
	var trees []*ast.File
	for _, f := range h.program() {
		trees = append(trees, f.tree)
	}
	look.pkg, _ = config.Check(h.folder, h.set, trees, &look.info)
	return look
}

// unread is where the lookup would find other packages.
type unread struct{}

func (unread) Import(string) (*types.Package, error) { return nil, errors.New("it is not read") }

// variable gives the name of the variable, of this package or another of ours, that an expression writes to or into; "" for none.
func (l *lookup) variable(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.ParenExpr:
		return l.variable(x.X)
	case *ast.StarExpr:
		return l.variable(x.X)
	case *ast.IndexExpr:
		return l.variable(x.X)
	case *ast.SliceExpr:
		return l.variable(x.X)
	case *ast.SelectorExpr:
		if id, ok := x.X.(*ast.Ident); ok {
			if other, ok := l.info.Uses[id].(*types.PkgName); ok {
				if strings.HasPrefix(other.Imported().Path(), module+"/") {
					return id.Name + "." + x.Sel.Name
				}
				return ""
			}
		}
		return l.variable(x.X)
	case *ast.Ident:
		of := l.info.ObjectOf(x)
		if of == nil {
			of = l.pkg.Scope().Lookup(x.Name)
		}
		if v, ok := of.(*types.Var); ok && v.Parent() == l.pkg.Scope() {
			return x.Name
		}
	}
	return ""
}
