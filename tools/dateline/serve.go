package main

import (
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
		Short: "Build, watch seeds and content, and reload the browser when they change",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := c.convert(*dirs); err != nil {
				return err
			}
			stop, err := c.watchSeeds(*dirs)
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

// watchSeeds converts the seeds again whenever one changes. Hugo watches the
// content that comes of it.
func (c *console) watchSeeds(dirs folders) (stop func() error, err error) {
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
				if e.Has(fsnotify.Create) {
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
