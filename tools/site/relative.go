package site

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// relocate rewrites the built site in a folder so that it opens from wherever
// the folder lies, be it on a disk without a web server: in its pages and
// stylesheets, an address of the site's own becomes a path from the file that
// it stands in to the file that it leads to. base is the address that the site
// was built for.
//
// What tells the world where the site lives keeps the whole address, and has to:
// feeds, the site map, structured data and a page's canonical link. The hashes
// of stylesheets and scripts go, since a browser cannot check them for a page
// from a disk and then loads neither.
func relocate(folder, base string) error {
	s := &built{root: folder, files: map[string]*file{}}
	if err := s.read(); err != nil {
		return err
	}
	var err error
	if s.base, err = url.Parse(base); err != nil {
		return fmt.Errorf("read the address of the site: %w", err)
	}
	for _, name := range s.names() {
		f := s.files[name]
		data := f.data
		switch {
		case f.page != nil:
			data = s.relativePage(f)
		case strings.HasSuffix(name, ".css"):
			data = s.relativeStyle(f)
		}
		if bytes.Equal(data, f.data) {
			continue
		}
		if data, err = minified(name, data); err != nil {
			return fmt.Errorf("minify %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(name)), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// addressed are the attributes that hold an address, whatever their element.
var addressed = []string{"action", "data", "formaction", "href", "poster", "src", "xlink:href"}

// relativePage is a page with relative addresses.
func (s *built) relativePage(f *file) []byte {
	var out bytes.Buffer
	z := html.NewTokenizer(bytes.NewReader(f.data))
	for {
		kind := z.Next()
		out.Write(z.Raw())
		if kind == html.ErrorToken {
			return out.Bytes()
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		raw := len(z.Raw())
		if tag := z.Token(); s.relativeTag(f, &tag) {
			out.Truncate(out.Len() - raw)
			out.WriteString(tag.String())
		}
	}
}

// relativeTag makes the addresses in a tag relative. It returns whether there
// was one.
func (s *built) relativeTag(f *file, tag *html.Token) bool {
	changed := false
	refreshes, canonical := false, false
	for _, a := range tag.Attr {
		refreshes = refreshes || a.Key == "http-equiv" && strings.EqualFold(a.Val, "refresh")
		canonical = canonical || a.Key == "rel" && strings.EqualFold(a.Val, "canonical")
	}
	if canonical {
		return false
	}
	tag.Attr = slices.DeleteFunc(tag.Attr, func(a html.Attribute) bool {
		hash := a.Key == "integrity" || a.Key == "crossorigin"
		changed = changed || hash
		return hash
	})
	for i := range tag.Attr {
		a := &tag.Attr[i]
		value := a.Val
		switch {
		case slices.Contains(addressed, a.Key) || strings.HasPrefix(a.Key, "data-"):
			value = s.relative(f, a.Val)
		case a.Key == "srcset":
			candidates := strings.Split(a.Val, ",")
			for j, c := range candidates {
				if fields := strings.Fields(c); len(fields) > 0 {
					fields[0] = s.relative(f, fields[0])
					candidates[j] = strings.Join(fields, " ")
				}
			}
			value = strings.Join(candidates, ", ")
		case a.Key == "content" && refreshes:
			if after, address, ok := strings.Cut(a.Val, "="); ok {
				value = after + "=" + s.relative(f, strings.TrimSpace(address))
			}
		}
		changed = changed || value != a.Val
		a.Val = value
	}
	return changed
}

// relative is an address in a file as a path to the file of the site that it
// leads to. An address that leads to none of them, or to a place on the same
// page, comes back as it is.
func (s *built) relative(f *file, address string) string {
	if address == "" || strings.HasPrefix(address, "#") {
		return address
	}
	below, _, ok, err := s.inside(f, address)
	if err != nil || !ok {
		return address
	}
	target := s.at(below)
	if target == nil {
		return address
	}
	up := strings.Repeat("../", strings.Count(f.name, "/"))
	to := target.name
	// From one folder into another below the same, no further up than that.
	for dir := path.Dir(f.name); dir != "."; dir = path.Dir(dir) {
		if rest, ok := strings.CutPrefix(to, dir+"/"); ok {
			up, to = strings.Repeat("../", strings.Count(f.name, "/")-strings.Count(dir, "/")-1), rest
			break
		}
	}
	// The address keeps its end as it is written: to parse a fragment and write
	// it anew could change a link to words of the text.
	end := ""
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		end = address[i:]
	}
	return (&url.URL{Path: up + to}).String() + end
}

// relativeStyle is a stylesheet with relative addresses.
func (s *built) relativeStyle(f *file) []byte {
	var out bytes.Buffer
	done := 0
	for _, r := range readStyle(f.data) {
		address := s.relative(f, r.address)
		at := bytes.Index(f.data[r.at:], []byte(r.address))
		if address == r.address || at < 0 {
			continue
		}
		out.Write(f.data[done : r.at+at])
		out.WriteString(address)
		done = r.at + at + len(r.address)
	}
	out.Write(f.data[done:])
	return out.Bytes()
}
