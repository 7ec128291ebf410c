package site

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// A Report is what a check of a built site found.
type Report struct {
	Problems []*seed.Error // in the order of the paths, then of the text
	Pages    []Weight      // every page, the heaviest on the wire first
	Files    int           // all files
	Bytes    int64         // their size
	Saved    int64         // what minifying all of it once more would save, in bytes
}

// A Weight is what a page costs a reader who comes for the first time: the
// page and every stylesheet, script and picture that it asks for.
type Weight struct {
	Path     string // of the page, relative to the folder, with forward slashes
	Requests int
	Bytes    int64 // as they are
	Gzip     int64 // as a server sends them, each compressed with gzip at its best
}

// Check reads a built site, the folder public, and reports links that lead
// nowhere, ids that are not unique, requests to other hosts, whatever a strict
// Content-Security-Policy would block, and bytes that minifying would still
// save. The error is for a folder that cannot be read.
func Check(public string) (Report, error) {
	s := &built{root: public, files: map[string]*file{}}
	if err := s.read(); errors.Is(err, fs.ErrNotExist) {
		return Report{}, fmt.Errorf("%s: there is no such folder; run dateline build to make it", public)
	} else if err != nil {
		return Report{}, fmt.Errorf("read the built site: %w", err)
	}
	s.findBase()
	var report Report
	for _, name := range s.names() {
		f := s.files[name]
		report.Files++
		report.Bytes += int64(len(f.data))
		found := s.links(f)
		if left, err := minified(f.name, f.data); err != nil {
			found = append(found, f.problem(0, fmt.Sprintf("it cannot be minified: %v", err), "correct the template or the page that makes it"))
		} else if saved := len(f.data) - len(left); saved > 0 {
			report.Saved += int64(saved)
			found = append(found, f.problem(0, fmt.Sprintf("minifying it once more saves %d bytes", saved), "build with --minify, or shape the template that makes it so that nothing is left over"))
		}
		slices.SortStableFunc(found, func(a, b *seed.Error) int {
			if a.Line != b.Line {
				return a.Line - b.Line
			}
			return a.Column - b.Column
		})
		report.Problems = append(report.Problems, found...)
		if f.page != nil {
			report.Pages = append(report.Pages, s.weigh(f))
		}
	}
	slices.SortStableFunc(report.Pages, func(a, b Weight) int { return int(b.Gzip - a.Gzip) })
	return report, nil
}

// built is a site as it lies on disk.
type built struct {
	root  string
	base  *url.URL // where the site is to live
	files map[string]*file
}

// A file of a built site.
type file struct {
	name string // relative to the root, with forward slashes
	path string // as the reader of a message finds it
	data []byte
	page *page // of an HTML file
	gzip int64 // size when compressed, 0 until it is asked for
}

// problem is one at a byte offset of the file.
func (f *file) problem(at int, message, remedy string) *seed.Error {
	line, column := seed.Position(f.data, at)
	return &seed.Error{Path: f.path, Line: line, Column: column, Message: message, Remedy: remedy}
}

func (s *built) read() error {
	return filepath.WalkDir(s.root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if path != s.root && strings.HasPrefix(d.Name(), ".") {
				return filepath.SkipDir
			}
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(s.root, path)
		if err != nil {
			return err
		}
		f := &file{name: filepath.ToSlash(rel), path: path, data: data}
		if strings.HasSuffix(f.name, ".html") {
			f.page = readPage(data)
		}
		s.files[f.name] = f
		return nil
	})
}

func (s *built) names() []string {
	var names []string
	for name := range s.files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// findBase takes the address of the site from its home page, so that a site
// under a sub-path can be checked as it lies. Where that only leads to the home
// page of a language, or does not say its address, it is what the address of a page
// begins with.
func (s *built) findBase() {
	s.base = &url.URL{Scheme: "https", Host: "localhost", Path: "/"}
	home := s.files["index.html"]
	if home != nil && home.page.canonical != "" {
		if u, err := url.Parse(home.page.canonical); err == nil && u.IsAbs() {
			s.base = u
			if bytes.Contains(home.data, []byte("http-equiv=refresh")) || bytes.Contains(home.data, []byte(`http-equiv="refresh"`)) {
				s.baseOf(u)
			}
			return
		}
	}
	if sitemap := s.files["sitemap.xml"]; sitemap != nil {
		for _, r := range readFeed(sitemap.data) {
			if u, err := url.Parse(r.address); err == nil && u.IsAbs() && s.baseOf(u) {
				return
			}
		}
	}
}

// baseOf takes what goes before the path of a file of the site in an address for
// the address of the site. It returns whether there is such a file.
func (s *built) baseOf(address *url.URL) bool {
	below := strings.TrimPrefix(address.Path, "/")
	for base := "/"; ; {
		if s.at(below) != nil {
			s.base = &url.URL{Scheme: address.Scheme, Host: address.Host, Path: base}
			return true
		}
		dir, rest, ok := strings.Cut(below, "/")
		if !ok {
			return false
		}
		base, below = base+dir+"/", rest
	}
}

// inside resolves an address found in a file. It returns the path below the
// site's base, and false for an address outside of the site.
func (s *built) inside(f *file, address string) (below, fragment string, ok bool, err error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", "", false, err
	}
	own := s.base.JoinPath(f.name)
	u = own.ResolveReference(u)
	if !strings.EqualFold(u.Host, s.base.Host) || u.Scheme != "http" && u.Scheme != "https" {
		return "", "", false, nil
	}
	below, ok = strings.CutPrefix(u.Path, strings.TrimSuffix(s.base.Path, "/")+"/")
	if !ok {
		return "", "", true, fmt.Errorf("it leaves %s, the address of the site", s.base)
	}
	return below, u.Fragment, true, nil
}

// at is the file that a web server sends for a path below the base.
func (s *built) at(below string) *file {
	if below == "" || strings.HasSuffix(below, "/") {
		below += "index.html"
	}
	return s.files[path.Clean(below)]
}

// links checks every address in a page, feed or site map.
func (s *built) links(f *file) []*seed.Error {
	var found []*seed.Error
	var references []reference
	switch {
	case f.page != nil:
		references = f.page.references
		for _, d := range f.page.defects {
			found = append(found, f.problem(d.at, d.message, d.remedy))
		}
	case strings.HasSuffix(f.name, ".xml"):
		references = readFeed(f.data)
	case strings.HasSuffix(f.name, ".css"):
		references = readStyle(f.data)
	}
	for _, r := range references {
		below, fragment, ok, err := s.inside(f, r.address)
		switch {
		case err != nil:
			found = append(found, f.problem(r.at, fmt.Sprintf("the address %q leads nowhere: %v", r.address, err), "correct the link in the page or the template"))
		case !ok && r.fetched && !strings.HasPrefix(r.address, "data:"):
			found = append(found, f.problem(r.at, fmt.Sprintf("the page asks another host for %q", r.address), "keep a copy in assets/ or static/ and use that"))
		case !ok:
		default:
			target := s.at(below)
			if target == nil {
				found = append(found, f.problem(r.at, fmt.Sprintf("the link %q leads to no file of the site", r.address), "correct the link, or bring back the page that it means"))
				continue
			}
			id, _, _ := strings.Cut(fragment, ":~:")
			if id != "" && target.page != nil && !target.page.ids[id] {
				found = append(found, f.problem(r.at, fmt.Sprintf("the link %q leads to no place on its page: nothing there has the id %q", r.address, id), "correct the link, or the id in the page or template"))
			}
		}
	}
	return found
}

// weigh adds up what a first visit to a page costs.
func (s *built) weigh(f *file) Weight {
	w := Weight{Path: f.name, Requests: 1, Bytes: int64(len(f.data)), Gzip: f.compressed()}
	seen := map[string]bool{}
	for _, r := range f.page.references {
		if !r.fetched {
			continue
		}
		below, _, ok, err := s.inside(f, r.address)
		if err != nil || !ok || seen[below] {
			continue
		}
		seen[below] = true
		if target := s.at(below); target != nil {
			w.Requests++
			w.Bytes += int64(len(target.data))
			w.Gzip += target.compressed()
		}
	}
	return w
}

func (f *file) compressed() int64 {
	if f.gzip == 0 {
		var b bytes.Buffer
		w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
		w.Write(f.data)
		w.Close()
		f.gzip = int64(b.Len())
	}
	return f.gzip
}
