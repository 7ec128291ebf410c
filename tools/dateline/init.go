package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/seed-e3293539/dateline"
)

func initCommand(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "init DIR",
		Short: "Make a new site that imports this module",
		Long: `Make a new site in DIR: a configuration that imports this module, a folder for
seeds, the pages of all facts and all dates, and a copy of the module in _vendor,
so that the site builds with no network and with nothing but this program or
Hugo. Delete _vendor and run "hugo mod get" to follow the module's releases
instead.`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.init(args[0]) },
	}
}

// init writes a new site. A file that is there already is an error, before
// anything is written.
func (c *console) init(dir string) error {
	config, err := importingConfig()
	if err != nil {
		return err
	}
	version := moduleVersion()
	files := map[string][]byte{
		"config.toml":         config,
		"_vendor/modules.txt": fmt.Appendf(nil, "# %s %s\n", dateline.Path, version),
		"seeds/.gitkeep":      nil,
		".gitignore":          []byte("/public/\n/resources/\n/.hugo_build.lock\n"),
	}
	err = fs.WalkDir(dateline.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name := path
		if !strings.HasPrefix(path, "content/") {
			name = "_vendor/" + dateline.Path + "/" + path
		}
		b, err := dateline.Files.ReadFile(path)
		files[name] = b
		return err
	})
	if err != nil {
		return err
	}
	for name := range files {
		if _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(name))); err == nil {
			return fmt.Errorf("%s: it is there already; name a folder without a site in it", filepath.ToSlash(filepath.Join(dir, name)))
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	c.done(nil, "%s: a new site; put texts into %s and run dateline there", dir, filepath.Join(dir, "seeds"))
	return nil
}

// moduleVersion is the version of the module that this program was built from.
func moduleVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Path == dateline.Path && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "v0.0.0"
}

// importingConfig is the project's own configuration, with the module imported
// in place of the mounts that it exports.
func importingConfig() ([]byte, error) {
	own, err := dateline.Files.ReadFile("config.toml")
	if err != nil {
		return nil, err
	}
	at := bytes.Index(own, []byte("\n[module]\n"))
	if at < 0 {
		return nil, errors.New("config.toml of the module has no [module] section")
	}
	// The comment over the section is about the mounts.
	if blank := bytes.LastIndex(own[:at], []byte("\n\n")); blank >= 0 {
		at = blank + 1
	}
	return fmt.Appendf(own[:at:at], "\n[module]\n  [[module.imports]]\n    path = %q\n", dateline.Path), nil
}
