package extract

import (
	"os"
	"path/filepath"
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
