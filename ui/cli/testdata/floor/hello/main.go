// Hello is the floor for every command: a static program that says one word.
package main

import "os"

func main() {
	os.Stdout.WriteString("hello\n")
}
