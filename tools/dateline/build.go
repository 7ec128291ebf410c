package main

import (
	"time"

	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline/tools/site"
)

func buildCommand(c *console, dirs *folders) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Build the site: seeds/ to content/ to public/ (what is done when no command is given)",
		Args:  cobra.NoArgs,
	}
	buildWith(cmd, c, dirs)
	return cmd
}

// buildWith has a command build the site.
func buildWith(cmd *cobra.Command, c *console, dirs *folders) {
	baseURL := cmd.Flags().String("base-url", "", "the address that the site will have, instead of config.toml's")
	relative := cmd.Flags().Bool("relative", false, "link by relative paths, so that the site opens from a disk, without a web server")
	cmd.RunE = func(*cobra.Command, []string) error { return c.build(*dirs, *baseURL, *relative) }
}

// build brings content up to date and has Hugo build it.
func (c *console) build(dirs folders, baseURL string, relative bool) error {
	if err := c.convert(dirs); err != nil {
		return err
	}
	began := time.Now()
	result, err := site.Build(site.Options{Content: dirs.content, Destination: dirs.destination, BaseURL: baseURL, Relative: relative})
	if err != nil {
		return err
	}
	c.done(result, "%s: %s in %s, %d KB, built in %.1f s",
		dirs.destination, count(result.Pages, "page"), count(result.Files, "file"), (result.Bytes+500)/1000, time.Since(began).Seconds())
	return nil
}
