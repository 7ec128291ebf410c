package site

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/net/html"
)

// A relative build is the same site, under whatever address, and none of its
// pages needs a web server to find another.
func TestRelative(t *testing.T) {
	dir := newSite(t, append(sample(t), txtar.File{
		Name: "layouts/_partials/dateline/custom/footer.html",
		Data: []byte(`<img src="/sub/favicon.png" srcset="/sub/favicon.png 1x, https://elsewhere.example/2.png 2x" alt="" data-from="/sub/index.xml"><a href="https://example.org/sub/places/italy/?a=b#:~:text=a%20b,c%2Dd">x</a><a href="/sub/none/">none</a>`),
	}, txtar.File{Name: "static/favicon.png", Data: []byte("png")},
		txtar.File{Name: "static/own.css", Data: []byte(`@import "/sub/other.css";a{background:url(/sub/favicon.png)}`)},
		txtar.File{Name: "static/other.css", Data: []byte(`a{color:red}`)})...)
	options := Options{Source: dir, BaseURL: "https://example.org/sub/", Relative: true}
	files := build(t, options)
	whole := build(t, Options{Source: dir, BaseURL: options.BaseURL, Destination: "whole"})

	pages := 0
	for name, data := range files {
		if !strings.HasSuffix(name, ".html") {
			if !strings.HasSuffix(name, ".css") && data != whole[name] {
				t.Errorf("%s is changed: what is no page keeps its addresses", name)
			}
			continue
		}
		pages++
		root := parsed(t, data)
		if got, want := text(root), text(parsed(t, whole[name])); got != want {
			t.Errorf("%s reads %q, not %q", name, got, want)
		}
		for _, n := range find(root, func(n *html.Node) bool { return attribute(n, "integrity") != "" }) {
			t.Errorf("%s: <%s> has a hash, which a browser cannot check on a disk", name, n.Data)
		}
		for _, n := range find(root, func(n *html.Node) bool { return attribute(n, "href") != "" }) {
			address := attribute(n, "href")
			u, err := url.Parse(address)
			if err != nil {
				t.Fatal(err)
			}
			if attribute(n, "rel") == "canonical" {
				if !strings.HasPrefix(address, options.BaseURL) {
					t.Errorf("%s: the canonical link %q is not the address of the site", name, address)
				}
				continue
			}
			if u.Host == "example.org" {
				t.Errorf("%s: the link %q leaves the disk", name, address)
			}
			if u.Host != "" || u.Path == "" || u.Path == "/sub/none/" {
				continue
			}
			if _, ok := files[path.Join(path.Dir(name), u.Path)]; !ok {
				t.Errorf("%s: the link %q leads to no file", name, address)
			}
		}
	}
	if pages < 10 {
		t.Fatalf("only %d pages were looked at", pages)
	}
	for name, want := range map[string][]string{
		"index.html":                 {"srcset=\"favicon.png 1x,", "https://elsewhere.example/2.png 2x", "data-from=index.xml", "places/italy/index.html?a=b#:~:text=a%20b,c%2Dd"},
		"places/italy/index.html":    {"src=../../favicon.png", "href=\"index.html?a=b#:~:text=a%20b,c%2Dd\"", "href=../../articles/cranes/index.html#"},
		"articles/cranes/index.html": {"href=../../places/italy/genoa/index.html", "href=#f1"},
		"own.css":                    {"other.css", "favicon.png"},
	} {
		for _, w := range want {
			if !strings.Contains(files[name], w) {
				t.Errorf("%s lacks %s:\n%s", name, w, files[name])
			}
		}
	}
	if strings.Contains(files["own.css"], "/sub/") {
		t.Errorf("the stylesheet keeps an address from the root: %s", files["own.css"])
	}
	options.Destination = "again"
	if diff := cmp.Diff(files, build(t, options)); diff != "" {
		t.Errorf("two relative builds differ:\n%s", diff)
	}
}

// A relative build passes the check that every build passes.
func TestRelativeIsChecked(t *testing.T) {
	result, err := Build(Options{Source: newSite(t, sample(t)...), Relative: true})
	if err != nil {
		t.Fatal(err)
	}
	report, err := Check(result.Destination)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range report.Problems {
		t.Error(p)
	}
	if report.Saved != 0 {
		t.Errorf("minifying once more saves %d bytes", report.Saved)
	}
}
