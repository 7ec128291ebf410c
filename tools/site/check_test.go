package site

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// A site as it is built has no fault, at the root of a host and below it.
func TestCheckFindsNothing(t *testing.T) {
	for _, base := range []string{"https://example.org/", "https://example.org/some/path/"} {
		dir := newSite(t, sample(t)...)
		result, err := Build(Options{Source: dir, BaseURL: base})
		if err != nil {
			t.Fatal(err)
		}
		report, err := Check(result.Destination)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range report.Problems {
			t.Errorf("%s: %v", base, p)
		}
		if report.Saved != 0 {
			t.Errorf("%s: minifying once more saves %d bytes", base, report.Saved)
		}
		if len(report.Pages) != result.Pages || report.Bytes != result.Bytes || report.Files != result.Files {
			t.Errorf("%s: the check saw %d pages in %d files of %d bytes, the build made %+v", base, len(report.Pages), report.Files, report.Bytes, result)
		}
		for _, page := range report.Pages {
			// The table and the search have a style and scripts of their own.
			requests, bytes := 3, int64(12<<10)
			switch strings.Split(page.Path, "/")[0] {
			case "facts", "timeline":
				requests = 5
			case "search":
				requests, bytes = 7, 20<<10
			}
			if page.Requests > requests || page.Gzip > bytes {
				t.Errorf("%s: a first visit to %s costs %d requests and %d bytes", base, page.Path, page.Requests, page.Gzip)
			}
		}
	}
}

// A site in several languages, each in a folder of its own, is checked from its root,
// be it that the home page only leads to the first of them or that a theme has no
// canonical address.
func TestCheckFindsTheBase(t *testing.T) {
	const page = "<!doctype html><title>x</title><a href=/news/it/>x</a><a href=/news/en/>x</a>"
	const sitemap = `<?xml version="1.0" encoding="utf-8"?><urlset><url><loc>https://example.org/news/en/</loc></url></urlset>`
	for name, home := range map[string]string{
		"a redirect":   "<!doctype html><title>x</title><link rel=canonical href=https://example.org/news/en/><meta http-equiv=refresh content=\"0; url=https://example.org/news/en/\">",
		"no canonical": page,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for file, data := range map[string]string{"index.html": home, "en/index.html": page, "it/index.html": page, "sitemap.xml": sitemap} {
				write(t, dir, txtar.File{Name: file, Data: []byte(data)})
			}
			report, err := Check(dir)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range report.Problems {
				if strings.Contains(p.Message, "leads") {
					t.Error(p)
				}
			}
		})
	}
}

// Every planted fault of testdata/faults.txtar is found, and nothing else.
func TestCheckFindsFaults(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/faults.txtar")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var want []string
	for _, f := range archive.Files {
		if f.Name == "want" {
			want = strings.Split(strings.TrimSpace(string(f.Data)), "\n")
			continue
		}
		f.Data = []byte(strings.TrimSuffix(string(f.Data), "\n"))
		write(t, dir, f)
	}
	report, err := Check(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range report.Problems {
		name, _ := filepath.Rel(dir, p.Path)
		got = append(got, fmt.Sprintf("%s:%d:%d %s", filepath.ToSlash(name), p.Line, p.Column, p.Message))
		if p.Remedy == "" {
			t.Errorf("%v has no remedy", p)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the check finds otherwise:\n%s", diff)
	}
	if _, err := Check(filepath.Join(dir, "nowhere")); err == nil || !strings.Contains(err.Error(), "dateline build") {
		t.Errorf("a folder that is not there: %v", err)
	}
}
