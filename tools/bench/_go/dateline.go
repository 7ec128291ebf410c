// This worker does Dateline's own jobs, and the word segmentation that they
// are held against. The overlay of ../run gives it extract.Places.
package main

import (
	"os"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/seed-e3293539/dateline/tools/extract"
	"github.com/seed-e3293539/dateline/tools/seed"
)

func main() {
	paths, raw, err := texts(os.Args[1])
	exit(err)
	whole := make([]string, len(raw))
	for i, b := range raw {
		whole[i] = string(b)
	}
	each := func(find func(*seed.Report) int) job {
		return func() (found int, err error) {
			for i, b := range raw {
				r, err := seed.Read(paths[i], b)
				if err != nil {
					return 0, err
				}
				found += find(r)
			}
			return found, nil
		}
	}
	exit(serve(map[string]job{
		"words": func() (found int, err error) {
			for _, text := range whole {
				for it := words.FromString(text); it.Next(); {
					found++
				}
			}
			return found, nil
		},
		"read":   each(func(r *seed.Report) int { return len(r.Parts) }),
		"places": each(extract.Places),
		"everything": each(func(r *seed.Report) int {
			f := extract.Extract(r, nil)
			return len(f.Places) + len(f.People) + len(f.Organisations) + len(f.Dates) + len(f.Figures) + len(f.Quotes) + len(f.Claims)
		}),
	}))
}
