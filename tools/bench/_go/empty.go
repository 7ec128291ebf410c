// This program writes a gazetteer that has no place in it to standard output.
package main

import (
	"fmt"
	"os"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

func main() {
	table, err := gazetteer.Encode(nil)
	if err == nil {
		_, err = os.Stdout.Write(table)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
