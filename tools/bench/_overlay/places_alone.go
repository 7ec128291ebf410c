package extract

import "github.com/seed-e3293539/dateline/tools/seed"

// Places finds the places of a report, and nothing that they do not need. It
// returns how many mentions there are. The benchmark alone has it: its build
// lays this file over the package.
func Places(r *seed.Report) int {
	d := layOut(r)
	for _, f := range finders {
		f.find(d)
		if _, ok := f.(places); ok {
			break
		}
	}
	found := len(d.facts.Places)
	d.release()
	return found
}
