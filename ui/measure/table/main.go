// Table measures the program and prints one table: each figure beside its floor. It takes about a quarter of an hour.
//
//	go run ./ui/measure/table                  all of it
//	go run ./ui/measure/table 'Key|Memory'     only these, by the names of benchmarks
//
// What the go command says meanwhile goes to standard error, the table to standard output.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"koffiemoment/ui/measure"
)

func main() {
	pattern := "."
	if len(os.Args) > 1 {
		pattern = os.Args[1]
	}
	rows, err := measured(pattern)
	show(rows)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// measured runs the benchmarks and gives the rows that they leave behind, those before an error too.
func measured(pattern string) (rows [][]string, err error) {
	folder, err := os.MkdirTemp("", "measure")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "rows")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		return nil, err
	}
	cmd := exec.Command("go", "test", "-run", "^$", "-bench", pattern, "-benchtime", "1x", "-timeout", "0", "./...")
	cmd.Env = append(os.Environ(), measure.Rows+"="+path)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	failed := cmd.Run()
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return rows, failed
}

// show writes the rows as a table in Markdown whose columns stand under each other.
func show(rows [][]string) {
	columns := measure.Columns()
	rule := make([]string, len(columns))
	rows = append([][]string{columns, rule}, rows...)
	widths := make([]int, len(columns))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for i := range rule {
		rule[i] = strings.Repeat("-", widths[i])
	}
	for _, row := range rows {
		for i, cell := range row {
			fmt.Print("| ", cell, strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)), " ")
		}
		fmt.Println("|")
	}
}
