package cli_test

import (
	"go/ast"
	"slices"
)

// guards are the functions that look after work of which nobody else hears how it ends.
var guards = []string{"Beside", "beside", "attempt", "recover"}

// goroutines finds what runs beside everything else and, when it panics, would end the program there and then: with what was being written
// unsaved, the terminal as it is, and the value printed, which may be words of a person. It is guarded where the function that begins has a
// guard in it. Commands of screens are none of this: the shell guards them.
func goroutines(h *house) (faults []fault) {
	if h.folder == "ui/pilot" { // for tests only
		return nil
	}
	bodies := map[string]*ast.BlockStmt{}
	for _, f := range h.program() {
		for _, d := range f.tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil {
				bodies[fn.Name.Name] = fn.Body
			}
		}
	}
	for _, f := range h.program() {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if run := begun(f, n); run != nil && !guarded(run, bodies) {
				faults = append(faults, fault{n.Pos(), "nobody looks after a goroutine"})
			}
			return true
		})
	}
	return faults
}

// begun gives what a node runs in a goroutine of its own, nil for nothing.
func begun(f *source, n ast.Node) ast.Expr {
	switch n := n.(type) {
	case *ast.GoStmt:
		return n.Call.Fun
	case *ast.CallExpr:
		called, ok := n.Fun.(*ast.SelectorExpr)
		switch {
		case ok && called.Sel.Name == "AfterFunc" && isPackage(f, called.X, "time") && len(n.Args) == 2:
			return n.Args[1]
		case ok && called.Sel.Name == "Go" && len(n.Args) == 1:
			return n.Args[0]
		}
	}
	return nil
}

// guarded says that work has a guard in it, or is nothing but waiting for other work and saying so.
func guarded(run ast.Expr, bodies map[string]*ast.BlockStmt) bool {
	name := calledName(run)
	body := bodies[name]
	if lit, ok := run.(*ast.FuncLit); ok {
		body = lit.Body
	}
	if slices.Contains(guards, name) {
		return true
	}
	if body == nil {
		return false
	}
	guard, waits := false, true
	ast.Inspect(body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			name := calledName(call.Fun)
			guard = guard || slices.Contains(guards, name)
			waits = waits && (name == "Wait" || name == "close")
		}
		return true
	})
	return guard || waits
}

// calledName is the last part of the name that something is called by, empty for what has none.
func calledName(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}
