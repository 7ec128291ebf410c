package content

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func article(seed, title, body string, places ...string) *Article {
	return &Article{Title: title, Places: places, Source: Source{Seed: seed, Rights: Full}, Body: body + "\n"}
}

// run does what the command does: open the folder, write the articles.
func run(t *testing.T, dir string, articles ...*Article) map[string]State {
	t.Helper()
	var seeds []string
	for _, a := range articles {
		seeds = append(seeds, a.Source.Seed)
	}
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	outcomes, err := s.Write(articles, seeds, nil)
	if err != nil {
		t.Fatal(err)
	}
	return states(outcomes)
}

func states(outcomes []Outcome) map[string]State {
	m := make(map[string]State)
	for _, o := range outcomes {
		m[o.Page] = o.State
	}
	return m
}

// tree is all files below a folder, by name.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	m := make(map[string]string)
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		m[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func edit(t *testing.T, name string, change func(string) string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(change(string(data))), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestWrite(t *testing.T) {
	site := t.TempDir()
	dir := filepath.Join(site, "content")
	a, b := article("seeds/a.txt", "Calm seas", "Still water.", "italy/milan"), article("seeds/b file.txt", "High winds", "A gale.", "ireland")
	page := filepath.Join(dir, "articles/calm-seas/index.md")

	want := map[string]State{
		"articles/calm-seas/index.md": Added, "articles/high-winds/index.md": Added,
		"places/ireland/_index.md": Added, "places/italy/_index.md": Added, "places/italy/milan/_index.md": Added,
	}
	if diff := cmp.Diff(want, run(t, dir, a, b)); diff != "" {
		t.Fatalf("first run (-want +got):\n%s", diff)
	}
	first := tree(t, site)
	if len(first) != 6 || first["content.sum"] == "" {
		t.Errorf("the site has %d files, want 5 pages and the record", len(first))
	}
	before, _ := os.Stat(page)

	for p := range want {
		want[p] = Unchanged
	}
	if diff := cmp.Diff(want, run(t, dir, b, a)); diff != "" {
		t.Errorf("second run (-want +got):\n%s", diff)
	}
	if after, _ := os.Stat(page); !os.SameFile(before, after) || !before.ModTime().Equal(after.ModTime()) {
		t.Error("an unchanged page was written again")
	}
	if diff := cmp.Diff(first, tree(t, site)); diff != "" {
		t.Errorf("the second run changed files:\n%s", diff)
	}

	// A seed changes, title and all: its page follows, at its old address.
	a = article("seeds/a.txt", "Calm seas after all", "Still water.", "italy/rome")
	got := run(t, dir, a, b)
	if got["articles/calm-seas/index.md"] != Updated || got["places/italy/milan/_index.md"] != Unused || got["places/italy/rome/_index.md"] != Added {
		t.Errorf("after a seed changed: %v", got)
	}

	// An editor changes a page, and the seed changes too: the page stays.
	edit(t, page, func(s string) string { return strings.Replace(s, "Still", "Very still", 1) })
	edited := tree(t, dir)["articles/calm-seas/index.md"]
	a = article("seeds/a.txt", "Rough seas", "Waves.", "italy/venice")
	for range 2 {
		got := run(t, dir, a, b)
		if got["articles/calm-seas/index.md"] != Edited {
			t.Errorf("an edited page is %q", got["articles/calm-seas/index.md"])
		}
		if got["places/italy/venice/_index.md"] != "" {
			t.Error("a place got a page that no page lists")
		}
		if tree(t, dir)["articles/calm-seas/index.md"] != edited {
			t.Fatal("an editor's change is lost")
		}
	}

	// A git checkout with other line ends is no edit.
	edit(t, filepath.Join(dir, "articles/high-winds/index.md"), func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") })
	if got := run(t, dir, a, b)["articles/high-winds/index.md"]; got != Unchanged {
		t.Errorf("a page with other line ends is %q", got)
	}

	// An editor takes a page out: it stays out, also when its seed changes.
	if err := os.RemoveAll(filepath.Join(dir, "articles/high-winds")); err != nil {
		t.Fatal(err)
	}
	b = article("seeds/b file.txt", "Higher winds", "A storm.", "ireland")
	for range 2 {
		if got := run(t, dir, a, b)["articles/high-winds/index.md"]; got != Deleted {
			t.Errorf("a deleted page is %q", got)
		}
	}
	for name := range tree(t, dir) {
		if strings.Contains(name, "wind") {
			t.Errorf("%s is back", name)
		}
	}
	// Until its line in the record goes.
	edit(t, dir+".sum", func(s string) string {
		return strings.Join(slices.DeleteFunc(strings.SplitAfter(s, "\n"), func(l string) bool { return strings.Contains(l, "winds") }), "")
	})
	if got := run(t, dir, a, b)["articles/higher-winds/index.md"]; got != Added {
		t.Errorf("a page that was taken out of the record is %q", got)
	}

	// A seed goes: its page is reported and kept, and so are its places.
	got = run(t, dir, b)
	if got["articles/calm-seas/index.md"] != SeedGone || got["places/italy/rome/_index.md"] != Unchanged {
		t.Errorf("after a seed went: %v", got)
	}
	if tree(t, dir)["articles/calm-seas/index.md"] != edited {
		t.Error("the page of a seed that is gone was changed")
	}
}

func TestPagesOfEditorsAreSafe(t *testing.T) {
	put := func(t *testing.T, name, data string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	const byHand = "---\ntitle: Calm seas\nplaces: [france/lyon, nowhere/at-all]\nmine: yes\n---\nMine.\n"
	for _, name := range []string{"articles/calm-seas/index.md", "articles/calm-seas.md", "articles/Calm-Seas/index.md", "articles/calm-seas/_index.md"} {
		t.Run("hand-written "+name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "content")
			put(t, filepath.Join(dir, name), byHand)
			s, err := Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			outcomes, err := s.Write([]*Article{article("seeds/a.txt", "Calm seas", "Still.")}, []string{"seeds/a.txt"}, nil)
			if !strings.HasSuffix(name, "_index.md") && (err == nil || !strings.Contains(err.Error(), "nowhere/at-all")) {
				t.Errorf("a place that is not there is reported as: %v", err)
			}
			files := tree(t, dir)
			if files[name] != byHand {
				t.Error("the hand-written page is lost")
			}
			marked := slugs("Calm seas", "seeds/a.txt")[1]
			if files["articles/"+marked+"/index.md"] == "" {
				t.Errorf("no page of the seed's own: %v", outcomes)
			}
			if !strings.HasSuffix(name, "_index.md") && files["places/france/lyon/_index.md"] == "" {
				t.Error("no page of a place that an editor lists")
			}
		})
	}
	t.Run("hand-written place", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "content")
		put(t, filepath.Join(dir, "places/italy/_index.md"), byHand)
		if got := run(t, dir, article("seeds/a.txt", "Calm seas", "Still.", "italy"))["places/italy/_index.md"]; got != Foreign {
			t.Errorf("a place page by hand is %q", got)
		}
		if tree(t, dir)["places/italy/_index.md"] != byHand {
			t.Error("the hand-written page is lost")
		}
	})
	t.Run("moved", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "content")
		a := article("seeds/a.txt", "Calm seas", "Still.")
		run(t, dir, a)
		if err := os.Rename(filepath.Join(dir, "articles/calm-seas"), filepath.Join(dir, "articles/my-seas")); err != nil {
			t.Fatal(err)
		}
		moved := filepath.Join(dir, "articles/my-seas/index.md")
		for range 2 {
			if got, want := run(t, dir, a), map[string]State{"articles/my-seas/index.md": Unchanged}; !cmp.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		}
		edit(t, moved, func(s string) string { return s + "Mine.\n" })
		for range 2 {
			if got, want := run(t, dir, a), map[string]State{"articles/my-seas/index.md": Edited}; !cmp.Equal(got, want) {
				t.Errorf("after an edit: got %v, want %v", got, want)
			}
		}
	})
	t.Run("seed renamed", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "content")
		old, a, b := article("seeds/a.txt", "Calm seas", "Still."), article("seeds/sea/a.txt", "Calm seas", "Still."), article("seeds/b.txt", "Calm seas", "Still.")
		for _, x := range []*Article{old, a, b} {
			x.Source.SHA256 = strings.Repeat("ab", 32)
		}
		run(t, dir, old)
		if got, want := run(t, dir, a), map[string]State{"articles/calm-seas/index.md": Updated}; !cmp.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
		if got, want := run(t, dir, a), map[string]State{"articles/calm-seas/index.md": Unchanged}; !cmp.Equal(got, want) {
			t.Errorf("again: got %v, want %v", got, want)
		}
		edit(t, filepath.Join(dir, "articles/calm-seas/index.md"), func(s string) string { return s + "Mine.\n" })
		for range 2 {
			if got, want := run(t, dir, b), map[string]State{"articles/calm-seas/index.md": Edited}; !cmp.Equal(got, want) {
				t.Errorf("an edited page: got %v, want %v", got, want)
			}
		}
		// A copy of a seed is a seed of its own.
		if got := run(t, dir, b, a); len(got) != 2 || got["articles/calm-seas/index.md"] != Edited {
			t.Errorf("with a copy: got %v", got)
		}
	})
	t.Run("copied", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "content")
		a := article("seeds/a.txt", "Calm seas", "Still.")
		run(t, dir, a)
		put(t, filepath.Join(dir, "articles/a-copy/index.md"), string(a.Marshal())+"Mine.\n")
		a = article("seeds/a.txt", "Calm seas", "Very still.")
		if got, want := run(t, dir, a), map[string]State{"articles/calm-seas/index.md": Updated}; !cmp.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
	t.Run("record lost", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "content")
		a, b := article("seeds/a.txt", "Calm seas", "Still."), article("seeds/b.txt", "High winds", "A gale.")
		run(t, dir, a, b)
		if err := os.Remove(dir + ".sum"); err != nil {
			t.Fatal(err)
		}
		edit(t, filepath.Join(dir, "articles/calm-seas/index.md"), func(s string) string { return s + "Mine.\n" })
		want := map[string]State{"articles/calm-seas/index.md": Foreign, "articles/high-winds/index.md": Unchanged}
		if got := run(t, dir, a, b); !cmp.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

func TestSlugsStay(t *testing.T) {
	a, b, c := article("seeds/a.txt", "Calm seas", "A."), article("seeds/b.txt", "Calm Seas!", "B."), article("seeds/c.txt", "Calm seas", "C.")
	at := func(t *testing.T, dir, seed string) string {
		for name, data := range tree(t, dir) {
			if strings.Contains(data, "seed: "+seed) {
				return name
			}
		}
		t.Errorf("no page of %s", seed)
		return ""
	}
	one, two := filepath.Join(t.TempDir(), "content"), filepath.Join(t.TempDir(), "content")
	run(t, one, a, b, c)
	run(t, two, c, b, a)
	if diff := cmp.Diff(tree(t, one), tree(t, two)); diff != "" {
		t.Errorf("the order of the articles makes a difference:\n%s", diff)
	}
	if n := len(tree(t, one)); n != 3 {
		t.Errorf("three seeds of one title have %d pages", n)
	}
	// A seed that comes later takes no page from one that is there.
	three := filepath.Join(t.TempDir(), "content")
	run(t, three, b)
	was := at(t, three, "seeds/b.txt")
	run(t, three, a, b, c)
	if now := at(t, three, "seeds/b.txt"); now != was {
		t.Errorf("the page moved from %s to %s", was, now)
	}
	if got, want := at(t, three, "seeds/c.txt"), at(t, one, "seeds/c.txt"); got != want {
		t.Errorf("the page of a seed is %s or %s, as the folder has it", got, want)
	}
}

// errKilled is what a test stops a run with.
var errKilled = errors.New("killed")

// runUntil runs until the nth change to the disk, and reports whether the run
// was stopped before it was complete.
func runUntil(t *testing.T, dir string, n int, articles ...*Article) (stopped bool) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil && r != errKilled {
			panic(r)
		} else if r != nil {
			stopped = true
		}
	}()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	s.step = func(string) {
		if n == 0 {
			panic(errKilled)
		}
		n--
	}
	var seeds []string
	for _, a := range articles {
		seeds = append(seeds, a.Source.Seed)
	}
	if _, err := s.Write(articles, seeds, nil); err != nil {
		t.Fatal(err)
	}
	return false
}

// TestKilled stops a run between every two changes to the disk, has an editor
// at work or not, stops a second run with other articles too,
// and looks at what a third makes of it.
func TestKilled(t *testing.T) {
	seed := func(version int) []*Article {
		return []*Article{
			article("seeds/a.txt", "Calm seas", fmt.Sprintf("Version %d.", version), "ireland"),
			article("seeds/b.txt", "High winds", fmt.Sprintf("Version %d.", version)),
		}
	}
	const page = "articles/calm-seas/index.md"
	for _, editing := range []bool{false, true} {
		for _, fresh := range []bool{false, true} {
			t.Run(fmt.Sprintf("editing=%t,fresh=%t", editing, fresh), func(t *testing.T) {
				kills := 0
				for n := 0; ; n++ {
					again := false
					// A third of the points, and each in its turn.
					for m := n % 3; ; m += 3 {
						site := t.TempDir()
						dir := filepath.Join(site, "content")
						if !fresh {
							run(t, dir, seed(1)...)
						}
						first := runUntil(t, dir, n, seed(2)...)
						again = first
						edited := ""
						name := filepath.Join(dir, filepath.FromSlash(page))
						if _, err := os.Stat(name); editing && err == nil {
							edit(t, name, func(s string) string { return s + "Mine.\n" })
							edited = tree(t, dir)[page]
						}
						second := runUntil(t, dir, m, seed(3)...)
						if first || second {
							kills++
						}
						got := run(t, dir, seed(3)...)
						files := tree(t, site)
						for p, state := range got {
							switch {
							case p == page && edited != "":
								if state != Edited || files["content/"+page] != edited {
									t.Fatalf("killed at %d and %d: the edited page is %q: %q", n, m, state, files["content/"+page])
								}
							case state != Added && state != Updated && state != Unchanged:
								t.Fatalf("killed at %d and %d: %s, which nobody touched, is %q", n, m, p, state)
							}
						}
						if len(files) != 4 {
							t.Fatalf("killed at %d and %d: files are left over: %v", n, m, files)
						}
						if edited == "" && !strings.Contains(files["content/"+page], "Version 3.") {
							t.Fatalf("killed at %d and %d: the page is not up to date", n, m)
						}
						for p, state := range run(t, dir, seed(3)...) {
							if state != Unchanged && !(p == page && edited != "" && state == Edited) {
								t.Fatalf("killed at %d and %d: in the run after, %s is %q", n, m, p, state)
							}
						}
						if !second {
							break
						}
					}
					if !again {
						break
					}
				}
				if kills < 50 {
					t.Errorf("only %d runs were stopped", kills)
				}
			})
		}
	}
}

func TestRecordNamesItsLine(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	if err := os.WriteFile(dir+".sum", []byte("<<<<<<< main\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err == nil || !strings.Contains(err.Error(), "content.sum:1:1: ") {
		t.Errorf("the marks of a merge give: %v", err)
	}
}

func TestPagesStayInTheFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	sum := strings.Repeat("0", 64)
	if err := os.WriteFile(dir+".sum", []byte("../../x/index.md seeds/a.txt sha256:"+sum+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err == nil || !strings.Contains(err.Error(), "content.sum:1:1: ") {
		t.Errorf("a record that leads out of the folder gives: %v", err)
	}
}
