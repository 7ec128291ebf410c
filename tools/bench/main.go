//go:build unix

// Bench measures what Dateline costs beside its peers and prints one table.
// The script run beside it installs the peers, builds the programs that are
// measured, and starts this one on a single core.
//
// What comes in are texts; the jobs are done by workers, one process for each
// peer, so that none shares another's memory. Every worker takes part in every
// round. See run for how to read the table.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	var (
		cache  = flag.String("cache", "", "folder of the programs and peers that run installed")
		table  = flag.String("gazetteer", "", "file of the embedded gazetteer")
		rounds = flag.Int("rounds", 5, "measured rounds; one more warms up")
		starts = flag.Int("starts", 40, "measured starts of the program, with and without gazetteer")
		size   = flag.Int("size", 300, "kilobytes of text, at least: fewer are repeated")
	)
	flag.Parse()
	if err := bench(*cache, *table, *rounds, *starts, *size*1000, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench(cache, table string, rounds, starts, size int, folders []string) error {
	if rounds < 1 || starts < 1 {
		return fmt.Errorf("%d rounds and %d starts: there must be one of each at least", rounds, starts)
	}
	c, err := collect(folders, size)
	if err != nil {
		return err
	}
	list := filepath.Join(cache, "texts.list")
	if err := os.WriteFile(list, []byte(strings.Join(c.repeated, "\n")+"\n"), 0o644); err != nil {
		return err
	}

	// Memory and start-up first: what this program holds by then is little,
	// and a child's peak counts what its parent held when it was started.
	p := programs{with: filepath.Join(cache, "dateline"), without: filepath.Join(cache, "dateline-without-gazetteer")}
	cost, err := p.measure(c, starts)
	if err != nil {
		return err
	}
	if cost.gazetteer, err = fileSize(table); err != nil {
		return err
	}

	var workers []*worker
	for _, k := range peers(cache) {
		w, err := k.start(list)
		if err != nil {
			return err
		}
		defer w.stop()
		workers = append(workers, w)
	}
	for round := range rounds + 1 {
		fmt.Fprintf(os.Stderr, "round %d of %d\n", round, rounds)
		for _, w := range workers {
			if err := w.round(c.size, round == 0); err != nil {
				return err
			}
		}
	}
	return write(os.Stdout, c, workers, cost)
}

// A collection is the texts of a run.
type collection struct {
	paths    []string // each text once
	repeated []string // the same, as often as it takes
	shortest string
	size     int // bytes of all repeated texts
}

// collect lists the texts in folders, repeated until they have least bytes.
func collect(folders []string, least int) (*collection, error) {
	c := &collection{}
	var sizes []int
	short := 0
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !slices.Contains([]string{".txt", ".md"}, filepath.Ext(path)) {
				return err
			}
			n, err := fileSize(path)
			if err != nil || n == 0 {
				return err
			}
			if short == 0 || n < short {
				short, c.shortest = n, path
			}
			c.paths, sizes = append(c.paths, path), append(sizes, n)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	if len(c.paths) == 0 {
		return nil, fmt.Errorf("no .txt or .md file with anything in it under %s: name a folder that has texts", strings.Join(folders, ", "))
	}
	for c.size < least || len(c.repeated) < len(c.paths) {
		i := len(c.repeated) % len(c.paths)
		c.repeated, c.size = append(c.repeated, c.paths[i]), c.size+sizes[i]
	}
	return c, nil
}

func fileSize(path string) (int, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	return int(info.Size()), nil
}
