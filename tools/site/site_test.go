package site

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/seed-e3293539/dateline/tools/seed"
	"golang.org/x/net/html"
)

// repository is where config.toml, the layouts and netlify.toml stand.
const repository = "../.."

// newSite makes a site of the repository's layouts, the pages that it has for the
// whole site, and the given content, and returns its folder.
func newSite(t *testing.T, content ...txtar.File) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"layouts", "assets", "i18n", "archetypes"} {
		if err := os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join(repository, name))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"config.toml", "content/facts/_index.md", "content/search/_index.md", "content/timeline/_index.md"} {
		data, err := os.ReadFile(filepath.Join(repository, name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, dir, txtar.File{Name: name, Data: data})
	}
	write(t, dir, content...)
	return dir
}

// write writes files below a folder.
func write(t *testing.T, dir string, files ...txtar.File) {
	t.Helper()
	for _, f := range files {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// sample is the content of testdata/content.txtar.
func sample(t *testing.T) []txtar.File {
	t.Helper()
	a, err := txtar.ParseFile("testdata/content.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return a.Files
}

// build builds a site and returns its files by name.
func build(t *testing.T, o Options) map[string]string {
	t.Helper()
	result, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	files := tree(t, result.Destination)
	if result.Files != len(files) {
		t.Errorf("the result counts %d files, there are %d", result.Files, len(files))
	}
	return files
}

// tree is every file below a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// parsed is the tree of a page of a built site.
func parsed(t *testing.T, page string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// find returns the elements below n that the predicate accepts, in order.
func find(n *html.Node, accept func(*html.Node) bool) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && accept(d) {
			found = append(found, d)
		}
	}
	return found
}

// having accepts elements with an attribute of a value.
func having(key, value string) func(*html.Node) bool {
	return func(n *html.Node) bool { return attribute(n, key) == value }
}

// class accepts elements of a class.
func class(name string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		for _, c := range strings.Fields(attribute(n, "class")) {
			if c == name {
				return true
			}
		}
		return false
	}
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// text is what a reader sees of an element: its words, without hidden ones,
// every run of space one space. Where a block begins, there is space.
func text(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "hidden" {
				return
			}
		}
		switch n.Data {
		case "blockquote", "data", "div", "li", "p", "ul":
			b.WriteString(" ")
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestBuildIsDeterministic(t *testing.T) {
	dir := newSite(t, sample(t)...)
	first := build(t, Options{Source: dir, Destination: "one"})
	t.Setenv("TZ", "Pacific/Auckland")
	t.Setenv("LC_ALL", "tr_TR.UTF-8")
	second := build(t, Options{Source: dir, Destination: "two"})
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("two builds differ:\n%s", diff)
	}
}

func TestBuildEqualsHugo(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in PATH to run the stock hugo with")
	}
	dir := newSite(t, sample(t)...)
	write(t, dir, txtar.File{Name: "static/.well-known/security.txt", Data: []byte("Contact: mailto:desk@example.org\n")})
	ours := build(t, Options{Source: dir})
	out := filepath.Join(t.TempDir(), "public")
	hugo := exec.Command("go", "tool", "hugo", "--minify", "--panicOnWarning", "--printPathWarnings", "--source", dir, "--destination", out)
	hugo.Dir = repository
	if log, err := hugo.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, log)
	}
	if diff := cmp.Diff(tree(t, out), ours); diff != "" {
		t.Errorf("the stock hugo --minify builds another site:\n%s", diff)
	}
	if _, err := os.Stat(filepath.Join(dir, ".hugo_build.lock")); err == nil && ours[".hugo_build.lock"] != "" {
		t.Error("a lock file is in the site")
	}
}

func TestBuildCleansTheDestination(t *testing.T) {
	dir := newSite(t, sample(t)...)
	write(t, dir,
		txtar.File{Name: "public/articles/gone/index.html", Data: []byte("old")},
		txtar.File{Name: "public/.git/HEAD", Data: []byte("ref: refs/heads/pages\n")},
		txtar.File{Name: "public/.gitignore", Data: []byte("*\n")})
	if _, err := Build(Options{Source: dir}); err != nil {
		t.Fatal(err)
	}
	files := tree(t, filepath.Join(dir, "public"))
	if _, ok := files["articles/gone/index.html"]; ok {
		t.Error("a page that the site no longer has is still there")
	}
	for _, name := range []string{".git/HEAD", ".gitignore", "articles/cranes/index.html"} {
		if _, ok := files[name]; !ok {
			t.Errorf("%s is gone", name)
		}
	}
}

func TestBuildSaysWhatIsWrong(t *testing.T) {
	tests := []struct {
		name    string
		file    txtar.File
		path    string // of the error, below the site
		line    int
		message string
	}{
		{
			"broken front matter",
			txtar.File{Name: "content/articles/broken/index.md", Data: []byte("---\ntitle: ok\nplaces: [italy\n---\nText.\n")},
			"content/articles/broken/index.md", 3, "",
		},
		{
			"a broken template",
			txtar.File{Name: "layouts/_partials/dateline/custom/footer.html", Data: []byte("<p>\n{{ .NoSuchThing }}\n")},
			"layouts/_partials/dateline/custom/footer.html", 2, "NoSuchThing",
		},
		{
			"a template that is broken on every page of a large site",
			txtar.File{Name: "layouts/_partials/dateline/custom/article.html", Data: []byte("<p>\n\n{{ .NoSuchThing }}\n")},
			"layouts/_partials/dateline/custom/article.html", 3, "NoSuchThing",
		},
		{
			"two pages of one address",
			txtar.File{Name: "content/articles/twin/index.md", Data: []byte("---\ntitle: Twin\nurl: /articles/scrap/\n---\nText.\n")},
			"config.toml", 1, "Duplicate target paths",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := newSite(t, append(sample(t), test.file)...)
			if strings.Contains(test.name, "large") {
				for i := range 100 {
					write(t, dir, txtar.File{Name: fmt.Sprintf("content/articles/more-%d/index.md", i), Data: []byte("---\ntitle: More\n---\nText.\n")})
				}
			}
			write(t, dir, txtar.File{Name: "public/index.html", Data: []byte("the old site")})
			_, err := Build(Options{Source: dir})
			var located *seed.Error
			if !errors.As(err, &located) {
				t.Fatalf("the error does not say where: %v", err)
			}
			if located.Path != filepath.Join(dir, test.path) || located.Line != test.line {
				t.Errorf("it points to %s:%d, not to %s:%d", located.Path, located.Line, test.path, test.line)
			}
			if !strings.Contains(located.Message, test.message) || located.Remedy == "" {
				t.Errorf("unhelpful: %v", err)
			}
			if diff := cmp.Diff(map[string]string{"index.html": "the old site"}, tree(t, filepath.Join(dir, "public"))); diff != "" {
				t.Errorf("a failed build touched the old site:\n%s", diff)
			}
		})
	}
	t.Run("no site", func(t *testing.T) {
		var located *seed.Error
		if _, err := Build(Options{Source: t.TempDir()}); !errors.As(err, &located) || filepath.Base(located.Path) != "config.toml" {
			t.Errorf("got %v", err)
		}
	})
}

// An importing site gets the templates, and neither our reports nor our title.
func TestImport(t *testing.T) {
	module := newSite(t, sample(t)...)
	dir := t.TempDir()
	write(t, dir,
		txtar.File{Name: "hugo.toml", Data: []byte(`
baseURL = "https://importer.example.org/"
title = "The importer"
[taxonomies]
place = "places"
[module]
replacements = "example.org/dateline -> ` + filepath.ToSlash(module) + `"
[[module.imports]]
path = "example.org/dateline"
`)},
		txtar.File{Name: "content/articles/own/index.md", Data: []byte("---\ntitle: Our own\nplaces: [peru]\n---\nText.\n")},
		txtar.File{Name: "static/own.txt", Data: []byte("ours")},
		txtar.File{Name: "layouts/_partials/dateline/custom/footer.html", Data: []byte("<p>{{ site.Title }} says so</p>\n")})
	files := build(t, Options{Source: dir})
	if !strings.Contains(files["articles/own/index.html"], "Our own") || !strings.Contains(files["articles/own/index.html"], "The importer says so") {
		t.Errorf("the importer's report or footer is missing:\n%s", files["articles/own/index.html"])
	}
	if files["own.txt"] != "ours" || files["places/peru/index.html"] == "" {
		t.Error("the importer's static file or place is missing")
	}
	for name := range files {
		if strings.Contains(name, "cranes") || strings.Contains(name, "italy") {
			t.Errorf("the importer got our %s", name)
		}
	}
}

// A site keeps its theme, also one of the older names of templates: it is imported first. The
// theme's frame, home page, lists and pages are its own, and what is Dateline's is whole
// inside that frame, page after page of a long list.
func TestImportUnderATheme(t *testing.T) {
	module := newSite(t)
	dir := t.TempDir()
	write(t, dir,
		txtar.File{Name: "hugo.toml", Data: []byte(`
baseURL = "https://importer.example.org/news/"
title = "The importer"
[taxonomies]
tag = "tags"
place = "places"
person = "people"
[pagination]
pagerSize = 2
[module]
replacements = "example.org/dateline -> ` + filepath.ToSlash(module) + `"
[[module.imports]]
path = "plain"
[[module.imports]]
path = "example.org/dateline"
`)},
		txtar.File{Name: "themes/plain/layouts/_default/baseof.html", Data: []byte(`<!doctype html><title>{{ .Title }}</title><body class="plain">{{ block "main" . }}{{ end }}</body>`)},
		txtar.File{Name: "themes/plain/layouts/_default/single.html", Data: []byte(`{{ define "main" }}<h1>Plain page {{ .Title }}</h1>{{ .Content }}{{ end }}`)},
		txtar.File{Name: "themes/plain/layouts/_default/list.html", Data: []byte(`{{ define "main" }}<h1>Plain list {{ .Title }}</h1>{{ end }}`)},
		txtar.File{Name: "themes/plain/layouts/index.html", Data: []byte(`{{ define "main" }}<h1>Plain home</h1>{{ end }}`)},
		txtar.File{Name: "content/posts/hello.md", Data: []byte("---\ntitle: Hello\ntags: [a]\n---\nText.\n")},
		txtar.File{Name: "content/facts/_index.md", Data: []byte("---\ntitle: Facts\ntype: dateline\nlayout: facts\n---\n")},
		txtar.File{Name: "content/places/peru/_index.md", Data: []byte("---\ntitle: Peru\n---\n")})
	for i := range 14 {
		write(t, dir, txtar.File{Name: fmt.Sprintf("content/articles/r%02d/index.md", i), Data: fmt.Appendf(nil,
			"---\ntitle: Report %02d\ndate: 2020-01-%02dT00:00:00Z\nplaces: [peru]\npeople: [Ana Ruiz]\nfacts:\n  - {kind: person, name: Ana Ruiz, text: Ana Ruiz, evidence: Ana Ruiz spoke.}\n---\nAna Ruiz spoke.\n", i, i+1)})
	}
	files := build(t, Options{Source: dir})
	for _, c := range []struct{ page, want string }{
		{"index.html", "Plain home"},
		{"posts/index.html", "Plain list Posts"},
		{"posts/hello/index.html", "Plain page Hello"},
		{"articles/index.html", "Plain list"},
		{"articles/r03/index.html", "Ana Ruiz spoke."},
		{"people/ana-ruiz/index.html", "Report 13"},
		{"people/ana-ruiz/page/2/index.html", "Report 00"},
		{"places/peru/index.html", "Report 13"},
		{"places/peru/page/2/index.html", "Report 00"},
		{"facts/index.html", "Report 13"},
		{"facts/page/2/index.html", "Report 00"},
	} {
		if page := files[c.page]; !strings.Contains(page, c.want) || !strings.Contains(page, "class=plain") {
			t.Errorf("%s has not %q inside the theme's frame:\n%s", c.page, c.want, page)
		}
	}
}

func TestNetlifyRunsThePinnedHugo(t *testing.T) {
	config, err := os.ReadFile(filepath.Join(repository, "netlify.toml"))
	if err != nil {
		t.Fatal(err)
	}
	module, err := os.ReadFile(filepath.Join(repository, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := bytes.Cut(config, []byte(`HUGO_VERSION = "`))
	netlify, _, _ := bytes.Cut(after, []byte(`"`))
	_, after, _ = bytes.Cut(module, []byte("github.com/gohugoio/hugo v"))
	line, _, _ := bytes.Cut(after, []byte("\n"))
	pinned, _, _ := bytes.Cut(line, []byte(" ")) // a comment may follow
	if len(netlify) == 0 || !bytes.Equal(netlify, pinned) {
		t.Errorf("netlify.toml builds with Hugo %q, go.mod requires %q", netlify, pinned)
	}
}
