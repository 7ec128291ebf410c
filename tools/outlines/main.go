// Outlines makes the shapes of the maps: coasts and borders, cut small enough
// that a page carries those it shows and no others. What comes in is Natural
// Earth's 1:50m map of countries as a package of the npm registry; what goes out
// are the files of assets/dateline/outlines, which the templates read. The same
// package always gives the same bytes.
//
//	go generate ./tools/outlines          fetch the package, write the files
//	go run . -check                       write nothing; fail if a file differs
//	go run . -packages DIR                keep the package in DIR, and take it from there if it is
//
// The last two are run in tools/outlines.
package main

//go:generate go run .

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/seed-e3293539/dateline/tools/npm"
)

var atlas = npm.Pack{Name: "world-atlas", Version: "2.0.2",
	SHA512: "IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ=="}

func main() {
	log.SetFlags(0)
	log.SetPrefix("outlines: ")
	var (
		out      = flag.String("o", "../../assets/dateline/outlines", "`folder` of the files")
		packages = flag.String("packages", "", "`folder` that keeps the npm package from run to run")
		check    = flag.Bool("check", false, "compare with the files instead of writing them")
	)
	flag.Parse()
	if err := run(*out, *packages, *check); err != nil {
		log.Fatal(err)
	}
}

func run(out, packages string, check bool) error {
	if packages == "" {
		dir, err := os.MkdirTemp("", "outlines")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		packages = dir
	}
	if err := atlas.Fetch(packages); err != nil {
		return err
	}
	data, err := atlas.Read(packages, "countries-50m.json")
	if err != nil {
		return err
	}
	earth, err := readTopology(data)
	if err != nil {
		return fmt.Errorf("countries-50m.json of %s: %w", atlas.Archive(), err)
	}
	files := map[string]any{"extents.json": extents(earth), "small-world.json": whole(earth, smallWorld, 3.2), "large-world.json": whole(earth, largeWorld, 2.6)}
	for zoom := minZoom; zoom <= maxZoom; zoom++ {
		files[fmt.Sprintf("zoom%d.json", zoom)] = tiles(earth, zoom)
	}
	for name, content := range files {
		path := filepath.Join(out, name)
		data, err := encode(content)
		if err != nil {
			return err
		}
		if check {
			old, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if !bytes.Equal(old, data) {
				return errors.New(path + " is not what the package makes: run go generate ./tools/outlines and commit it")
			}
			continue
		}
		fmt.Printf("%s: %d bytes\n", path, len(data))
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// encode writes a file a line for each tile, so that git shows what changed.
func encode(content any) ([]byte, error) {
	data, err := json.MarshalIndent(content, "", "")
	return append(data, '\n'), err
}
