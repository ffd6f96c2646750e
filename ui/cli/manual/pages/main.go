// Pages writes what a package puts beside the program: a page of the system's manual for each command, in each language, and what lets a
// shell complete command lines.
//
//	go run ./ui/cli/manual/pages DIR
//
// It writes the same bytes each time. Pages have the date of SOURCE_DATE_EPOCH, or none.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"koffiemoment/ui/cli"
	"koffiemoment/ui/cli/manual"
	"koffiemoment/ui/cli/shells"
	"koffiemoment/ui/words"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "pages DIR: writes man pages and completions into a folder")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// plain is the language of pages that stand in no folder of a language.
const plain = "en"

func write(dir string) error {
	day, err := date(os.Getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	for _, lang := range words.Languages() {
		folder := filepath.Join(dir, "man", lang, "man1")
		if lang == plain {
			folder = filepath.Join(dir, "man", "man1")
		}
		if err := writePages(folder, cli.Tree(lang), words.CatalogFor(lang), day); err != nil {
			return err
		}
	}
	return writeScripts(filepath.Join(dir, "completions"))
}

// date gives the day that a number of seconds falls on; none has none.
func date(epoch string) (string, error) {
	if epoch == "" {
		return "", nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return "", fmt.Errorf("read SOURCE_DATE_EPOCH: %w", err)
	}
	return time.Unix(seconds, 0).UTC().Format(time.DateOnly), nil
}

func writePages(folder string, cmd *cobra.Command, c *words.Catalog, day string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	err := writeAnew(filepath.Join(folder, manual.PageName(cmd)+".1"), func(to io.Writer) error {
		_, err := io.WriteString(to, manual.Page(cmd, c, day))
		return err
	})
	if err != nil {
		return err
	}
	for _, below := range cmd.Commands() {
		if err := writePages(folder, below, c, day); err != nil {
			return err
		}
	}
	return nil
}

func writeScripts(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	files := map[string]string{"bash": "koffiemoment.bash", "zsh": "_koffiemoment", "fish": "koffiemoment.fish", "powershell": "koffiemoment.ps1"}
	for _, shell := range shells.Known() {
		err := writeAnew(filepath.Join(folder, files[shell]), func(to io.Writer) error { return shells.Script(cli.Tree(plain), shell, to) })
		if err != nil {
			return err
		}
	}
	return nil
}

// writeAnew puts a file in the place of the one from before, readable by all as what is in a package is.
func writeAnew(path string, fill func(io.Writer) error) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	return errors.Join(fill(file), file.Close())
}
