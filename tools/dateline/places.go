package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// placesFile is where a site has its editor's places, if it has any.
const placesFile = "places.yaml"

// gazette reads the editor's places and lays them over the gazetteer. Both are
// nil where there is no file and none was asked for.
func (f folders) gazette() (*gazetteer.Edits, *gazetteer.Overlay, error) {
	name := cmp.Or(f.places, placesFile)
	file, err := os.ReadFile(name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && f.places == "":
		return nil, nil, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, fmt.Errorf("%s: there is no such file; correct --places, or make the file", name)
	case err != nil:
		return nil, nil, err
	}
	edits, err := content.ReadEdits(filepath.ToSlash(name), file)
	if err != nil {
		return nil, nil, err
	}
	overlay, err := gazetteer.NewOverlay(edits)
	return edits, overlay, err
}

// checkPlaces says which of the editor's entries do not matter any more.
func (c *console) checkPlaces(dirs folders) error {
	edits, overlay, err := dirs.gazette()
	if overlay == nil || err != nil {
		return err
	}
	files, err := c.seedFiles(dirs.seeds)
	if err != nil {
		return err
	}
	var reports []*seed.Report
	for s := range eachSeed(files, overlay) {
		if s.err != nil {
			c.problem(s.err)
			continue
		}
		reports = append(reports, s.report)
	}
	idle, err := extract.Idle(reports, edits)
	if err != nil {
		return err
	}
	for _, e := range idle {
		c.note(e, "%v", e)
	}
	entries := len(edits.Add) + len(edits.Rename) + len(edits.Drop) + len(edits.Settle)
	c.done(map[string]int{"entries": entries, "idle": len(idle)}, "%s: %s looked at", edits.File, count(entries, "entry"))
	return nil
}
