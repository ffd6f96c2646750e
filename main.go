// Command koffiemoment is a reflection journal in the terminal for students in kindergarten teaching.
package main

import (
	"os"

	"koffiemoment/ui/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
