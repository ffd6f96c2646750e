package cli_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestSourceKeepsTheRules holds the repository's own source to the rules of the house. What a rule does not say, a reader may decide.
func TestSourceKeepsTheRules(t *testing.T) {
	houses := readSource(t, filepath.Join("..", ".."))
	for _, rule := range houseRules {
		t.Run(rule.name, func(t *testing.T) {
			for _, h := range houses {
				for _, f := range rule.faults(h) {
					t.Errorf("%s: %s: %s", h.place(f.at), f.says, rule.remedy)
				}
			}
		})
	}
}

// house is one package, or a command that is one file only.
type house struct {
	folder string // below the top of the repository, "." for that itself
	set    *token.FileSet
	files  []*source // by path
}

// source is one file of a package, or of its tests.
type source struct {
	path  string // below the top of the repository, with slashes on every system
	tree  *ast.File
	lines int
	test  bool
}

// readSource reads every Go file below the top, whatever system it is for. What lies in testdata is no part of the program: the go
// command passes it over as well.
func readSource(t *testing.T, top string) []*house {
	t.Helper()
	texts := map[string]string{}
	err := fs.WalkDir(os.DirFS(top), ".", func(at string, entry fs.DirEntry, err error) error {
		switch name := path.Base(at); {
		case err != nil:
			return err
		case entry.IsDir() && (name == "testdata" || at != "." && strings.ContainsAny(name[:1], "._")):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		text, err := os.ReadFile(filepath.Join(top, filepath.FromSlash(at)))
		texts[at] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return parseSource(t, texts)
}

// parseSource puts files together into the packages of their folders. One that builds leave out is a command of its own, which go
// generate runs.
func parseSource(t *testing.T, texts map[string]string) (all []*house) {
	t.Helper()
	set, found := token.NewFileSet(), map[string]*house{}
	for _, at := range slices.Sorted(maps.Keys(texts)) {
		tree, err := parser.ParseFile(set, at, texts[at], parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		home := path.Dir(at)
		if leftOut(tree) {
			home = at
		}
		h := found[home]
		if h == nil {
			h = &house{folder: path.Dir(at), set: set}
			found[home] = h
			all = append(all, h)
		}
		h.files = append(h.files, &source{at, tree, set.File(tree.FileStart).LineCount(), strings.HasSuffix(at, "_test.go")})
	}
	return all
}

// leftOut says whether no build takes the file.
func leftOut(tree *ast.File) bool {
	return slices.ContainsFunc(tree.Comments, func(c *ast.CommentGroup) bool {
		return c.Pos() < tree.Package && c.List[0].Text == "//go:build ignore"
	})
}

// program gives the files that are no tests; a folder may hold only tests.
func (h *house) program() []*source {
	return slices.DeleteFunc(slices.Clone(h.files), func(f *source) bool { return f.test })
}

// front gives the file that opens a package: the one that has its name, else the one with a comment on it, else the first.
func (h *house) front() *source {
	files := h.program()
	for _, opens := range []func(*source) bool{
		func(f *source) bool { return path.Base(f.path) == f.tree.Name.Name+".go" },
		func(f *source) bool { return f.tree.Doc != nil },
	} {
		if at := slices.IndexFunc(files, opens); at >= 0 {
			return files[at]
		}
	}
	return files[0]
}

// place writes a position as other tools do, so that an editor can go there.
func (h *house) place(at token.Pos) string {
	p := h.set.Position(at)
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}

// span counts the lines from the first of a piece of code to its last.
func (h *house) span(n ast.Node) int {
	return h.set.Position(n.End()).Line - h.set.Position(n.Pos()).Line + 1
}
