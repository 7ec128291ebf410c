// Package dateline is the Hugo module itself: the templates, styles and words
// that a site imports. The program carries them along, so that a site made with
// "dateline init" builds with no network.
package dateline

import "embed"

// Path is the module's path, by which a site's configuration imports it.
const Path = "github.com/seed-e3293539/dateline"

// Files are what an importing site gets; those of content are the pages of the
// whole site, which a new site has as its own.
//
//go:embed config.toml all:layouts assets i18n archetypes content/*/_index.md
var Files embed.FS
