package site

import (
	"bytes"
	"path"
	"regexp"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
	"github.com/tdewolff/minify/v2/xml"
)

// mediaTypes are the kinds of files that can be minified, by extension.
var mediaTypes = map[string]string{
	".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
	".json": "application/json", ".geojson": "application/json", ".webmanifest": "application/json", ".xml": "text/xml",
}

// minified is a file with what the library's strictest options leave of it that
// change nothing of what a browser makes of it: optional tags, quotes, default
// values, comments and space between tags go, no number loses a digit. A file of
// a kind that is not minified comes back as it is.
func minified(name string, data []byte) ([]byte, error) {
	media, ok := mediaTypes[strings.ToLower(path.Ext(name))]
	if !ok {
		return data, nil
	}
	m := minify.New()
	m.Add("text/html", &html.Minifier{})
	m.Add("text/css", &css.Minifier{})
	m.Add("image/svg+xml", &svg.Minifier{})
	m.AddRegexp(regexp.MustCompile(`^(application|text)/(x-)?(java|ecma)script$`), &js.Minifier{})
	m.AddRegexp(regexp.MustCompile(`[/+]json$`), &json.Minifier{})
	m.AddRegexp(regexp.MustCompile(`[/+]xml$`), &xml.Minifier{})
	var left bytes.Buffer
	if err := m.Minify(media, &left, bytes.NewReader(data)); err != nil {
		return nil, err
	}
	return left.Bytes(), nil
}
