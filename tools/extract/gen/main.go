// Gen makes the indexes of the long word lists, which stand beside them:
//
//	go generate ./tools/extract
//
// It is to be run whenever one of them has changed, by gen.mjs or by hand.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-e3293539/dateline/tools/extract"
)

func main() {
	for _, name := range []string{"common-words.txt", "given-names.txt", "surnames.txt"} {
		file := filepath.Join("lists", name)
		if err := write(file); err != nil {
			fmt.Fprintln(os.Stderr, "gen:", err)
			os.Exit(1)
		}
	}
}

// write makes the index of one list.
func write(file string) error {
	list, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(file, ".txt")+".index", extract.Index(string(list)), 0o644)
}
