package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// A record says what the tool last wrote to each page: content.sum. It is a
// line a page, sorted, in the manner of go.sum:
//
//	articles/calm-seas/index.md seeds/calm.txt sha256:9f86d0…
//	places/italy/_index.md - sha256:2c26b4…
//
// the page below the content folder, the seed that it was made from or "-",
// and the digest of its bytes. A page with two lines, which a merge of two
// branches can leave, is the tool's with either digest.
type record map[string]entry

type entry struct {
	seed string // "" of a place
	sums []string
}

var recordLine = regexp.MustCompile(`^(\S+) (.+) sha256:([0-9a-f]{64})$`)

// digest is the digest of a page. Line ends do not count, for git may change
// them on its way to another system.
func digest(page []byte) string {
	sum := sha256.Sum256(bytes.ReplaceAll(page, []byte("\r\n"), []byte("\n")))
	return hex.EncodeToString(sum[:])
}

// readRecord reads a record. One that is not there is empty.
func readRecord(name string) (record, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return record{}, nil
	} else if err != nil {
		return nil, err
	}
	r := make(record)
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" {
			continue
		}
		m := recordLine.FindStringSubmatch(line)
		if m == nil || !filepath.IsLocal(filepath.FromSlash(m[1])) {
			return nil, &seed.Error{Path: name, Line: i + 1, Column: 1, Message: "this is no line of a record of pages below the content folder",
				Remedy: "take out the marks of a merge, or restore the file from git; without it, pages that nobody changed are kept as if somebody had"}
		}
		if m[2] == "-" {
			m[2] = ""
		}
		r.add(m[1], m[2], m[3])
	}
	return r, nil
}

// add notes a digest of a page, beside those that it has.
func (r record) add(page, seed string, sum string) {
	e := r[page]
	e.seed = seed
	if !slices.Contains(e.sums, sum) {
		e.sums = append(e.sums, sum)
	}
	r[page] = e
}

// has reports whether the tool wrote these bytes to a page.
func (r record) has(page, sum string) bool { return slices.Contains(r[page].sums, sum) }

// bytes is the record as it stands on disk.
func (r record) bytes() []byte {
	var b bytes.Buffer
	for _, page := range slices.Sorted(maps.Keys(r)) {
		e := r[page]
		seed := e.seed
		if seed == "" {
			seed = "-"
		}
		for _, sum := range slices.Sorted(slices.Values(e.sums)) {
			fmt.Fprintf(&b, "%s %s sha256:%s\n", page, seed, sum)
		}
	}
	return b.Bytes()
}
