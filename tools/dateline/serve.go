package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline/tools/site"
)

func serveCommand(c *console, dirs *folders) *cobra.Command {
	var port int
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Build, watch seeds, places and content, and reload the browser when they change",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := c.convert(*dirs); err != nil {
				return err
			}
			stop, err := c.watch(*dirs)
			if err != nil {
				return err
			}
			defer stop()
			return site.Serve(site.Options{Content: dirs.content}, port)
		},
	}
	cmd.Flags().IntVar(&port, "port", 1313, "the port on this machine")
	return cmd
}

// settle is how long the seeds have to lie still before they are read again:
// an editor's program saves in several steps.
const settle = 200 * time.Millisecond

// watch converts the seeds again whenever one changes, or the editor's places
// do. Hugo watches the content that comes of it.
func (c *console) watch(dirs folders) (stop func() error, err error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch %s: %w", dirs.seeds, err)
	}
	err = filepath.WalkDir(dirs.seeds, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return watcher.Add(path)
	})
	// The folder of the places, not the file: editors' programs put a new file
	// in its place, and it may be yet to come.
	places := filepath.Clean(cmp.Or(dirs.places, placesFile))
	if err == nil {
		err = watcher.Add(filepath.Dir(places))
	}
	if err != nil {
		watcher.Close()
		return nil, fmt.Errorf("watch %s: %w", dirs.seeds, err)
	}
	go func() {
		still := time.NewTimer(settle)
		still.Stop()
		for {
			select {
			case e, ok := <-watcher.Events:
				if !ok {
					return
				}
				seeds := within(dirs.seeds, e.Name)
				if !seeds && filepath.Clean(e.Name) != places {
					continue
				}
				if seeds && e.Has(fsnotify.Create) {
					watcher.Add(e.Name) // a folder; of a file the watcher knows already
				}
				still.Reset(settle)
			case err, ok := <-watcher.Errors:
				if !ok {
					return
				}
				c.problem(err)
			case <-still.C:
				if err := c.convert(dirs); err != nil {
					c.problem(err)
				}
			}
		}
	}()
	return watcher.Close, nil
}

// within says whether a file lies in a folder.
func within(dir, name string) bool {
	rel, err := filepath.Rel(dir, name)
	return err == nil && filepath.IsLocal(rel)
}
