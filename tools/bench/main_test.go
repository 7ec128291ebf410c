//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// files puts texts into a folder of their own.
func files(t *testing.T, contents map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range contents {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestCollect(t *testing.T) {
	dir := files(t, map[string]string{
		"a.txt":        "Rain fell in Rome.",
		"b.csv":        "no,text",
		"c/d.md":       "Snow fell.",
		"c/empty.txt":  "",
		"c/longer.txt": "Hail fell in Rome and in Naples.",
	})
	a, d, longer := filepath.Join(dir, "a.txt"), filepath.Join(dir, "c", "d.md"), filepath.Join(dir, "c", "longer.txt")
	for _, test := range []struct {
		name     string
		least    int
		repeated []string
		size     int
	}{
		{"every text is in it once", 1, []string{a, d, longer}, 60},
		{"repeated until there is enough", 61, []string{a, d, longer, a}, 78},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := collect([]string{dir}, test.least)
			if err != nil {
				t.Fatal(err)
			}
			want := &collection{paths: []string{a, d, longer}, repeated: test.repeated, shortest: d, size: test.size}
			if diff := cmp.Diff(want, c, cmp.AllowUnexported(collection{})); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	if _, err := collect([]string{files(t, map[string]string{"b.csv": "no,text"})}, 1); err == nil {
		t.Error("a folder without texts gives no error")
	}
}

// A worker that is a script: it answers every request with the same times, so
// that the rates in the table can be told beforehand.
func scripted(t *testing.T, name, answer string, jobs ...*task) *worker {
	t.Helper()
	script := `while read -r job least; do echo "` + answer + `"; done`
	w, err := (&peer{name: name, command: []string{"sh", "-c", script}, jobs: jobs}).start("texts.list")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.stop)
	return w
}

func TestTable(t *testing.T) {
	const size = 1_000_000
	workers := []*worker{
		// Two passes over a megabyte in .4 s of CPU time: 5 MB/s.
		scripted(t, "dateline", "2 500000000 400000000 7", &task{job: "places", title: "places"}, &task{job: "everything", title: "everything"}),
		// One pass in 21 s.
		scripted(t, "prose", "1 21000000000 21000000000 8", &task{job: "entities", title: "slow", places: true}),
		scripted(t, "compromise", "1 19000000000 19000000000 8", &task{job: "places", title: "fast", places: true}),
		{peer: &peer{name: "wink-nlp", missing: "npm is not installed", jobs: []*task{{title: "dates"}}}},
	}
	for _, w := range workers {
		for round := range 3 {
			if err := w.round(size, round == 0); err != nil {
				t.Fatal(err)
			}
		}
	}
	same := start{cpu: []float64{.03, .01, .02}, wall: []float64{.04}}
	slower := start{cpu: []float64{.03}, wall: []float64{.05}}
	var b strings.Builder
	err := write(&b, &collection{size: size}, workers, &cost{with: slower, without: same, gazetteer: 8_000_001})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct{ row, cells string }{
		{"everything", "5.0 5.0 5.0 7 × 1.0 × 1.0 ≥ 5 MB/s, reached"},
		{"slow", "0.048 0.048 0.048 8 × 105 × 105 places ≥ × 100, reached"},
		{"fast", "0.053 0.053 0.053 8 × 95.0 × 95.0 places ≥ × 100, missed"},
		{"dates", "– – – – – – left out: npm is not installed"},
		{"CPU", "30.0 ms 20.0 ms × 1.50 ≤ × 1.3, missed"},
		{"wall", "50.0 ms 40.0 ms × 1.25 ≤ × 1.3, reached"},
		{"Embedded", "gazetteer: 8.00 MB (goal ≤ 8 MB, missed); the program: 0.0 MB."},
	} {
		if row := want.row + " " + want.cells; !strings.Contains(strings.Join(strings.Fields(b.String()), " "), row) {
			t.Errorf("no row %q in\n%s", row, b.String())
		}
	}
}

func TestWorkerThatFails(t *testing.T) {
	w, err := (&peer{name: "prose", command: []string{"sh", "-c", "echo no model >&2; exit 3"}, jobs: []*task{{job: "entities"}}}).start("texts.list")
	if err != nil {
		t.Fatal(err)
	}
	err = w.round(1, true)
	if err == nil || !strings.Contains(err.Error(), "prose, job entities") || !strings.Contains(err.Error(), "no model") {
		t.Errorf("the error says neither who failed nor why: %v", err)
	}
}

// Each change by which ablation takes a part out still finds what it changes.
func TestAblationFindsTheParts(t *testing.T) {
	// The go command sees what a test reads itself, and so when it has to be run again.
	files, err := filepath.Glob("../extract/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range append(files, "ablation") {
		if _, err := os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("bash", "ablation", "-check").CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
