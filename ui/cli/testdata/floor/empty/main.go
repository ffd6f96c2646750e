// Empty is the floor for starting koffiemoment: the same program, with all that it links, whose main does nothing. Only with an
// argument would it do more, which the linker cannot know.
package main

import (
	"os"

	"koffiemoment/ui/cli"
)

func main() {
	if len(os.Args) > 1 {
		os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
}
