package main

import (
	"fmt"
	"iter"
	"path/filepath"
	"runtime"
	"runtime/debug"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// eachSeed reads files on all processors and yields them in their order. It is
// the only place where the program does several things at once.
func eachSeed(files []string, gazette *gazetteer.Overlay) iter.Seq[read] {
	return func(yield func(read) bool) {
		// Reports leave nothing behind but their facts. With so little that
		// stays, collecting as often as by default takes a tenth of the time.
		defer debug.SetGCPercent(debug.SetGCPercent(400))
		results := make([]chan read, len(files))
		for i := range results {
			results[i] = make(chan read, 1)
		}
		// Workers may run ahead of the reader, but not without bound: a slot
		// is taken before a file is read and given back when it was yielded.
		slots := make(chan struct{}, 4*runtime.GOMAXPROCS(0))
		done := make(chan struct{})
		defer close(done)
		next := make(chan int)
		go func() {
			defer close(next)
			for i := range files {
				select {
				case slots <- struct{}{}:
				case <-done:
					return
				}
				select {
				case next <- i:
				case <-done:
					return
				}
			}
		}()
		for range runtime.GOMAXPROCS(0) {
			go func() {
				for i := range next {
					results[i] <- withstand(files[i], func() read { return readSeed(files[i], gazette) })
				}
			}()
		}
		for i := range results {
			r := <-results[i]
			<-slots
			if !yield(r) {
				return
			}
		}
	}
}

// withstand does what is given for one file. Where that panics, the file alone fails, with an
// error that names it: a fault of the program costs a newsroom one report, not its site.
func withstand(path string, do func() read) (r read) {
	defer func() {
		if p := recover(); p != nil {
			r = read{path: path, err: &seed.Error{Path: filepath.ToSlash(path), Line: 1, Column: 1,
				Message: fmt.Sprintf("Dateline itself failed on this report: %v", p),
				Remedy:  "leave it out for now, and send it to Dateline's makers"}}
		}
	}()
	return do()
}
