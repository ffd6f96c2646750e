package cli_test

import (
	"go/ast"
	"strings"
)

// opener is the one file of the program that opens what stands under a name: by looking whether that is a file at all.
const opener = "store/disk_open.go"

// opens finds what opens a file in a way that waits for a writer of a pipe, or reads a device without end. What is made anew is none:
// with O_EXCL nothing may stand there. Only tests link ui/pilot and ui/measure, and commands of one file are run by whoever builds.
func opens(h *house) (faults []fault) {
	if h.folder == "ui/pilot" || strings.HasPrefix(h.folder, "ui/measure") {
		return nil
	}
	for _, f := range h.program() {
		if f.path == opener || leftOut(f.tree) {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && makes(f, call) {
				return false
			}
			x, ok := n.(*ast.SelectorExpr)
			if !ok || !isPackage(f, x.X, "os") {
				return true
			}
			switch x.Sel.Name {
			case "Open", "OpenFile", "OpenInRoot", "OpenRoot", "DirFS", "ReadFile", "Create", "WriteFile":
				faults = append(faults, fault{x.Pos(), "os." + x.Sel.Name + " stands outside " + opener})
			}
			return true
		})
	}
	return faults
}

// makes says whether a call of os.OpenFile makes a file where none stands.
func makes(f *source, call *ast.CallExpr) bool {
	x, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || x.Sel.Name != "OpenFile" || !isPackage(f, x.X, "os") || len(call.Args) != 3 {
		return false
	}
	anew := false
	ast.Inspect(call.Args[1], func(n ast.Node) bool {
		if flag, ok := n.(*ast.SelectorExpr); ok && flag.Sel.Name == "O_EXCL" {
			anew = true
		}
		return true
	})
	return anew
}
