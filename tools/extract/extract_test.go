package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// reports reads the repository's own seeds.
func reports(tb testing.TB) (out []*seed.Report, size int64) {
	tb.Helper()
	files, err := filepath.Glob("../../seeds/*.*")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no seeds: %v", err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		r, err := seed.Read(filepath.ToSlash(f), raw)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, r)
		size += int64(len(raw))
	}
	return out, size
}

// BenchmarkExtract is the whole extraction on one core; the sub-benchmark
// beside it is Unicode's word segmentation of the same bytes, by the library
// that extraction itself starts from.
func BenchmarkExtract(b *testing.B) {
	all, size := reports(b)
	b.Run("dateline", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, r := range all {
				Extract(r, nil)
			}
		}
	})
	b.Run("uax29", func(b *testing.B) {
		b.SetBytes(size)
		for b.Loop() {
			for _, r := range all {
				for it := words.FromString(string(r.Raw)); it.Next(); {
				}
			}
		}
	})
}

// TestSeeds holds the repository's own seeds against what a careful reader
// finds in them.
func TestSeeds(t *testing.T) {
	text, err := os.ReadFile("testdata/seeds.txt")
	if err != nil {
		t.Fatal(err)
	}
	checkReaders(t, "testdata/seeds.txt", string(text))
}

// TestRealDocument does the same with the document that Dateline was conceived
// for, which may not be shared.
func TestRealDocument(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/seed/*.txt")
	if len(files) == 0 {
		t.Skip("the original document is not here: ../shared/seed")
	}
	checkReaders(t, "extract_test.go", files[0]+`
place italy/milan
place italy/rome
place italy/bolzano
place italy/venice
place italy/florence
place italy/prato
place italy/sicily
place china
place china/beijing
place china/wenzhou
place china/qingtian
place china/zhejiang
place ireland/dublin
place canada
place germany
place netherlands
place croatia
place serbia
place romania
place france/paris
place spain/madrid
person Laura Harth | a campaign director for Safeguard Defenders
person Xi Jinping | the Chinese president
person Giorgia Meloni | Italy’s current prime minister
person Mario Draghi |
organisation Safeguard Defenders
figure 100 unofficial Chinese police stations | claimed | a report by a Spanish civil rights group
figure 54 stations | claimed | Safeguard Defenders
figure 12 countries | claimed | Safeguard Defenders
figure 48 additional stations | claimed | the civil rights group
figure 11 stations | claimed | the civil rights group
figure 30000 people | stated |
figure 210000 people | claimed | Laura Harth
figure 330000 Chinese citizens | official | Istat
figure 13 years | claimed | The civil rights group
date 2015
date 2016-05
date 2018
date XXXX-09
date XXXX-10
date XXXX-04
quote some statements and policies | Safeguard Defenders
quote We monitor Chinese data | Laura Harth
quote The fact that Chinese | Laura Harth
quote despite having the largest | The report
claim the offices are merely | denied | China
claim the alleged unofficial | denied | Italy’s interior ministry
`)
}

// checkReaders checks the lines of a file like testdata/seeds.txt.
func checkReaders(t *testing.T, name, text string) {
	t.Helper()
	var f *Facts
	for n, line := range strings.Split(text, "\n") {
		kind, want, _ := strings.Cut(line, " ")
		switch {
		case line == "" || line[0] == '#':
		case strings.HasSuffix(line, ".txt") || strings.HasSuffix(line, ".md"):
			raw, err := os.ReadFile(line)
			if err != nil {
				t.Fatal(err)
			}
			r, err := seed.Read(line, raw)
			if err != nil {
				t.Fatal(err)
			}
			f = Extract(r, nil)
			checkEvidence(t, r, f)
		case kind == "not":
			kind, want, _ := strings.Cut(want, " ")
			if got := mentioned(f, kind, want); got {
				t.Errorf("%s:%d: there is %s %s", name, n+1, kind, want)
			}
		default:
			if !mentioned(f, kind, want) {
				t.Errorf("%s:%d: no %s; got\n%s", name, n+1, line, strings.Join(told(f, kind), "\n"))
			}
		}
	}
}

// mentioned says whether some row or mention of a kind begins as wanted.
func mentioned(f *Facts, kind, want string) bool {
	fields := strings.Split(want, " | ")
	for _, line := range told(f, kind) {
		got := strings.Split(line, " | ")
		ok := true
		for i, w := range fields {
			w = strings.TrimSuffix(strings.TrimSpace(w), " |")
			switch {
			case i == 0 && (kind == "quote" || kind == "claim"):
				ok = ok && strings.HasPrefix(got[0], w)
			default:
				ok = ok && i < len(got) && strings.TrimSpace(got[i]) == w
			}
		}
		if ok {
			return true
		}
	}
	return false
}

// told lists all that was found of a kind, in the form of testdata/seeds.txt.
func told(f *Facts, kind string) (lines []string) {
	if kind == "place" {
		for _, p := range f.Places {
			lines = append(lines, p.Path)
		}
		return lines
	}
	for _, x := range f.Facts {
		switch {
		case kind == "lead" && x.Lead:
			lines = append(lines, fmt.Sprintf("%.10g", *x.Value))
		case x.Kind != kind:
		case kind == "figure":
			lines = append(lines, fmt.Sprintf("%.10g %s | %s | %s", *x.Value, x.Unit, x.Status, x.By))
		case kind == "date":
			lines = append(lines, x.When)
		case kind == "quote":
			lines = append(lines, x.Text+" | "+x.By)
		case kind == "claim":
			lines = append(lines, fmt.Sprintf("%s | %s | %s", x.Text, x.Status, x.By))
		case kind == "person":
			lines = append(lines, x.Name+" | "+x.Role)
		case kind == "organisation":
			lines = append(lines, x.Name)
		}
	}
	return lines
}

// checkEvidence holds every row against the bytes that it claims to stand on.
func checkEvidence(t *testing.T, r *seed.Report, f *Facts) {
	t.Helper()
	plain := strings.Join(strings.Fields(string(r.Raw)), " ")
	for _, x := range f.Facts {
		e := x.Evidence
		if e.Start < 0 || e.End > len(r.Raw) || e.Start >= e.End {
			t.Errorf("%s: %s %q: evidence at %v of %d bytes", r.Path, x.Kind, x.Text, e, len(r.Raw))
			continue
		}
		for _, cut := range strings.Split(x.Text, "…") {
			if cut = strings.TrimSpace(cut); cut != "" && x.Kind != "person" && !strings.Contains(plain, cut) {
				t.Errorf("%s: %s %q is not in the report's own words", r.Path, x.Kind, x.Text)
			}
		}
		switch x.Status {
		case "", Claimed, Official, Denied:
		case Stated:
			if x.By != "" || x.Hedge != "" {
				t.Errorf("%s: %s %q is stated, by %q, hedged with %q", r.Path, x.Kind, x.Text, x.By, x.Hedge)
			}
		default:
			t.Errorf("%s: %s %q has the status %q", r.Path, x.Kind, x.Text, x.Status)
		}
	}
}

// TestSameInSameOut runs the program anew for each extraction: what hangs on
// the order of a map is settled when a process starts.
func TestSameInSameOut(t *testing.T) {
	if os.Getenv("DATELINE_PRINT_FACTS") != "" {
		all, _ := reports(t)
		for _, r := range all {
			if err := json.NewEncoder(os.Stdout).Encode(Extract(r, nil)); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	var first []byte
	for n := range 12 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestSameInSameOut$")
		cmd.Env = append(os.Environ(), "DATELINE_PRINT_FACTS=1")
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		out, _, _ = bytes.Cut(out, []byte("PASS"))
		if n == 0 {
			first = out
		} else if !bytes.Equal(first, out) {
			t.Fatalf("run %d differs from the first:\n%s\n%s", n+1, first, out)
		}
	}
}
