// Package site turns content into public/: it has Hugo, in this process, build
// the site, and it checks what came out.
//
// It is the last stage of the pipeline. What comes in is a folder with a
// config.toml, the layouts and the content that the stage before, content, has
// written and people have edited; what goes out is a folder that any web
// server can serve. The bytes are those that the stock `hugo --minify` makes.
package site

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/herrors"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/seed-e3293539/dateline/tools/content"
	"github.com/seed-e3293539/dateline/tools/seed"
	"github.com/spf13/afero"
	"github.com/spf13/fsync"
)

// Options says what to build, and where to.
type Options struct {
	Source      string // the folder with config.toml; "" is the working directory
	Content     string // the content folder, relative to Source or absolute; "" is what the configuration says
	Destination string // where to, relative to Source or absolute; "" is "public"
	BaseURL     string // the address of the site; "" is what the configuration says
	Relative    bool   // links by relative paths, so that the site opens from a disk
}

// destination is the absolute path of where the site goes.
func (o Options) destination() (string, error) {
	d := o.Destination
	if d == "" {
		d = "public"
	}
	if !filepath.IsAbs(d) {
		d = filepath.Join(o.Source, d)
	}
	return filepath.Abs(d)
}

// A Result is what a build made.
type Result struct {
	Destination string // the absolute path of the folder
	Pages       int    // HTML files
	Files       int    // files of all kinds
	Bytes       int64  // their size
}

// Build builds the site, minified. A warning of Hugo's is an error: what it
// warns of (two pages of one address, a setting that is going away) loses
// something sooner or later.
//
// The site is made in a temporary folder first and reaches the destination
// only when nothing was wrong with it, so a failed build leaves the old site as
// it was. Files that the site no longer has are then deleted from the
// destination; as with Hugo, its dot-folders, .gitignore and .gitattributes
// stay. Files whose bytes did not change keep their time.
//
// What is wrong with a file of the site comes back as one or more *seed.Error,
// joined.
func Build(o Options) (Result, error) {
	destination, err := o.destination()
	if err != nil {
		return Result{}, fmt.Errorf("find the destination: %w", err)
	}
	source, err := filepath.Abs(o.Source)
	if err != nil {
		return Result{}, fmt.Errorf("find the site: %w", err)
	}
	stage, err := os.MkdirTemp("", "dateline-site-")
	if err != nil {
		return Result{}, fmt.Errorf("make room to build in: %w", err)
	}
	defer os.RemoveAll(stage)
	base, err := render(source, stage, o)
	if err != nil {
		return Result{}, err
	}
	if o.Relative {
		if err := relocate(stage, base); err != nil {
			return Result{}, fmt.Errorf("make the links relative: %w", err)
		}
	}
	if err := publish(afero.NewOsFs(), stage, destination); err != nil {
		return Result{}, fmt.Errorf("write the site to %s: %w; check that the folder can be written to and that the disk is not full", destination, err)
	}
	result := Result{Destination: destination}
	err = filepath.WalkDir(stage, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		result.Files++
		result.Bytes += info.Size()
		if filepath.Ext(path) == ".html" {
			result.Pages++
		}
		return nil
	})
	return result, err
}

// patience is how long Hugo may take to come back after it has given up.
const patience = 3 * time.Second

// errStuck is a build that Hugo gave up and did not come back from.
var errStuck = errors.New("rendering was given up after ten broken pages")

// render has Hugo build the site at source into stage. It returns the address
// that the site was built for.
func render(source, stage string, o Options) (base string, err error) {
	sites, err := run(source, stage, o, nil)
	if err == nil {
		return string(sites.Sites[0].BaseURL()), nil
	}
	if !errors.Is(err, errStuck) {
		return "", err
	}
	// Ten pages of one kind fail for one reason, so that one page of each kind
	// fails with that reason and too seldom to make Hugo give up.
	var paths []string
	kinds := map[string]bool{}
	for _, s := range sites.Sites {
		for _, p := range s.Pages() {
			if kind := p.Kind() + " " + p.Type(); !kinds[kind] && len(kinds) < 9 {
				kinds[kind] = true
				paths = append(paths, p.Path())
			}
		}
	}
	if _, reason := run(source, stage, o, paths); reason != nil {
		return "", reason
	}
	return "", explain(source, err)
}

// run has Hugo build the site at source into stage: all pages, or those of
// some paths only. The sites come back even with an error, if Hugo got to them.
func run(source, stage string, o Options, paths []string) (*hugolib.HugoSites, error) {
	var heard warnings
	log := loggers.New(loggers.Options{
		Level:         logg.LevelWarn,
		DistinctLevel: logg.LevelWarn,
		StdOut:        io.Discard,
		StdErr:        io.Discard,
		HandlerPost:   heard.hear,
	})
	// Hugo reports settings that are going away there, and nowhere else.
	loggers.SetGlobalLogger(log)

	flags := config.New()
	flags.Set("workingDir", source)
	flags.Set("environment", "production")
	flags.Set("publishDir", stage)
	flags.Set("minify.minifyOutput", true)
	flags.Set("printPathWarnings", true)
	flags.Set("internal", map[string]any{"running": false, "watch": false})
	if o.Content != "" {
		flags.Set("contentDir", o.Content)
	}
	if o.BaseURL != "" {
		flags.Set("baseURL", o.BaseURL)
	}
	if paths != nil {
		flags.Set("segments", map[string]any{"some": map[string]any{
			"includes": []map[string]any{{"path": "{" + strings.Join(paths, ",") + "}"}},
		}})
		flags.Set("renderSegments", []string{"some"})
	}
	configs, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Flags:       flags,
		Fs:          hugofs.Os,
		ConfigDir:   "config",
		Environment: "production",
		Logger:      log,
	})
	if err != nil {
		return nil, explain(source, err)
	}
	if len(configs.LoadingInfo.ConfigFiles) == 0 {
		return nil, &seed.Error{
			Path: shown(filepath.Join(source, "config.toml")), Line: 1, Column: 1,
			Message: "there is no such file, so this is no Hugo site",
			Remedy:  "run the command in the folder of the site, or make a site with dateline init",
		}
	}
	flags.Set("publishDirStatic", stage)
	flags.Set("publishDirDynamic", stage)
	disk := hugofs.NewFromSourceAndDestination(hugofs.Os, hugofs.Os, flags)
	disk.PublishDir = hugofs.NewCreateCountingFs(disk.PublishDir)
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{Configs: configs, Fs: disk, TestLogger: log})
	if err != nil {
		return nil, explain(source, err)
	}
	for _, static := range sites.BaseFs.SourceFilesystems.Static {
		err := publish(static.Fs, string(filepath.Separator), filepath.Join(stage, static.PublishFolder))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return sites, fmt.Errorf("copy the static files: %w", err)
		}
	}
	switch err := await(sites); {
	case err == errStuck:
		return sites, err // and not closed, as its workers still hold it
	case err != nil:
		return sites, errors.Join(explain(source, err), heard.err(source), sites.Close())
	}
	return sites, errors.Join(heard.err(source), sites.Close())
}

// await builds the sites. When ten pages fail, Hugo tells its workers to stop
// and may then wait forever for one of them to take the next page; so this
// waits beside it, and returns errStuck where Hugo does not come back.
func await(sites *hugolib.HugoSites) error {
	built := make(chan error, 1)
	go func() { built <- sites.Build(hugolib.BuildCfg{NoBuildLock: true}) }()
	select {
	case err := <-built:
		return err
	case <-sites.Done():
	}
	select {
	case err := <-built:
		return err
	case <-time.After(patience):
		return errStuck
	}
}

// publish makes the folder to, on disk, the same as the folder dir of from.
func publish(from afero.Fs, dir, to string) error {
	syncer := fsync.NewSyncer()
	syncer.SrcFs = from
	syncer.Delete = true
	syncer.NoTimes = true
	syncer.DeleteFilter = func(f fsync.FileInfo) bool {
		return f.Name() == ".gitignore" || f.Name() == ".gitattributes" || f.IsDir() && strings.HasPrefix(f.Name(), ".")
	}
	syncer.ChmodFilter = func(dst, src os.FileInfo) bool { return src.IsDir() }
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	return syncer.Sync(to, dir)
}

// warnings collects what Hugo complains of, from any of its workers.
type warnings struct {
	mu   sync.Mutex
	seen []string
}

func (w *warnings) hear(e *logg.Entry) error {
	if e.Level >= logg.LevelWarn {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.seen = append(w.seen, fmt.Sprintf("Hugo reports: %s", strings.TrimSpace(e.Message)))
	}
	return nil
}

func (w *warnings) err(source string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	var all []error
	for _, message := range w.seen {
		all = append(all, &seed.Error{
			Path: shown(filepath.Join(source, "config.toml")), Line: 1, Column: 1,
			Message: message,
			Remedy:  "change what it names; the site is not written while that stands",
		})
	}
	return errors.Join(all...)
}

// explain turns an error of Hugo's into one that says where in the site to
// look, as Hugo wraps the place deep inside.
func explain(source string, err error) error {
	places := herrors.UnwrapFileErrors(err)
	if len(places) == 0 {
		return fmt.Errorf("build the site in %s: %w", source, err)
	}
	deepest := places[len(places)-1]
	position := deepest.Position()
	remedy := "correct the template there"
	if ext := filepath.Ext(position.Filename); ext == ".md" {
		if err := frontMatter(position.Filename); err != nil {
			return err
		}
		remedy = "correct the page there; what stands between the two lines of three hyphens must be valid YAML"
	} else if ext == ".toml" || ext == ".yaml" || ext == ".json" {
		remedy = "correct the setting there"
	}
	return &seed.Error{
		Path: shown(position.Filename), Line: max(position.LineNumber, 1), Column: max(position.ColumnNumber, 1),
		Message: herrors.Cause(deepest).Error(),
		Remedy:  remedy,
	}
}

// frontMatter says what is wrong with the front matter of a page, in the words of
// check; nil where that is not at fault.
func frontMatter(name string) error {
	page, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	_, err = content.ReadArticle(shown(name), page)
	var located *seed.Error
	if errors.As(err, &located) && strings.HasPrefix(located.Message, "front matter: ") {
		return located
	}
	return nil
}

// shown is the path of a file as messages have it: from the working directory,
// if it lies there.
func shown(name string) string {
	if here, err := os.Getwd(); err == nil {
		if below, err := filepath.Rel(here, name); err == nil && filepath.IsLocal(below) {
			return filepath.ToSlash(below)
		}
	}
	return name
}
