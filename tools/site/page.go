package site

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
	"golang.org/x/net/html"
)

// A page is what a check needs to know of an HTML file.
type page struct {
	canonical  string
	ids        map[string]bool
	references []reference
	defects    []defect
}

// A reference is an address in a file.
type reference struct {
	address string
	at      int  // the byte offset of the tag or token that holds it
	fetched bool // the browser asks for it by itself, without a click
}

// A defect is what is wrong with a page by itself.
type defect struct {
	at              int
	message, remedy string
}

// fetches says which attributes have the browser ask for something.
var fetches = map[string][]string{
	"audio": {"src"}, "embed": {"src"}, "iframe": {"src"}, "img": {"src", "srcset"}, "input": {"src"},
	"object": {"data"}, "script": {"src"}, "source": {"src", "srcset"}, "track": {"src"},
	"video": {"src", "poster"}, "image": {"href"}, "use": {"href"},
}

// fetched says for which rel a <link> has the browser ask for its href.
var fetched = map[string]bool{
	"stylesheet": true, "icon": true, "apple-touch-icon": true, "manifest": true,
	"preload": true, "modulepreload": true, "prefetch": true, "preconnect": true, "dns-prefetch": true,
}

// names are the attributes that hold ids of other elements of the page.
var names = []string{"aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers"}

// readPage reads an HTML file.
func readPage(data []byte) *page {
	p := &page{ids: map[string]bool{}}
	type use struct {
		id string
		at int
	}
	var uses []use
	z := html.NewTokenizer(bytes.NewReader(data))
	at := 0
	for {
		kind := z.Next()
		start := at
		raw := z.Raw()
		at += len(raw)
		if kind == html.ErrorToken {
			break
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		if i := bytes.Index(bytes.ToLower(raw), unsafeValue); i >= 0 {
			p.defects = append(p.defects, defect{start + i, "the template engine refused a value here as unsafe", "mark the value in the template as what it is, for instance with safeHTMLAttr or safeURL"})
		}
		tag := z.Token()
		attributes := map[string]string{}
		for _, a := range tag.Attr {
			attributes[a.Key] = a.Val
			switch {
			case a.Key == "id" || a.Key == "name" && tag.Data == "a":
				if a.Key == "id" && p.ids[a.Val] {
					p.defects = append(p.defects, defect{start, fmt.Sprintf("the id %q is not unique on the page", a.Val), "give one of the two another id"})
				}
				p.ids[a.Val] = true
			case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
				p.defects = append(p.defects, defect{start, fmt.Sprintf("the attribute %s is blocked by the Content-Security-Policy", a.Key), "move it to the stylesheet or to a script file"})
			case strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:"):
				p.defects = append(p.defects, defect{start, fmt.Sprintf("the address %q is blocked by the Content-Security-Policy", a.Val), "move it to a script file"})
			}
		}
		for _, name := range names {
			for _, id := range strings.Fields(attributes[name]) {
				uses = append(uses, use{id, start})
			}
		}
		switch tag.Data {
		case "style":
			p.defects = append(p.defects, defect{start, "a style element is blocked by the Content-Security-Policy", "move it to the stylesheet"})
		case "script":
			// A data block, such as JSON-LD, is not run and so not blocked.
			if t := attributes["type"]; attributes["src"] == "" && (t == "" || t == "module" || strings.Contains(t, "javascript")) {
				p.defects = append(p.defects, defect{start, "a script in the page is blocked by the Content-Security-Policy", "move it to a script file"})
			}
		case "a", "area":
			if href, ok := attributes["href"]; ok && !strings.HasPrefix(href, "javascript:") {
				p.references = append(p.references, reference{href, start, false})
			}
		case "link":
			ask := false
			for _, rel := range strings.Fields(strings.ToLower(attributes["rel"])) {
				ask = ask || fetched[rel]
				if rel == "canonical" {
					p.canonical = attributes["href"]
				}
			}
			p.references = append(p.references, reference{attributes["href"], start, ask})
		}
		for _, name := range fetches[tag.Data] {
			if name != "srcset" {
				if address, ok := attributes[name]; ok {
					p.references = append(p.references, reference{address, start, true})
				}
				continue
			}
			for _, candidate := range strings.Split(attributes[name], ",") {
				if fields := strings.Fields(candidate); len(fields) > 0 {
					p.references = append(p.references, reference{fields[0], start, true})
				}
			}
		}
	}
	for _, u := range uses {
		if !p.ids[u.id] {
			p.defects = append(p.defects, defect{u.at, fmt.Sprintf("an attribute refers to the id %q, which nothing on the page has", u.id), "correct the template"})
		}
	}
	return p
}

// What html/template writes in the place of a value that it does not trust, in
// small letters, as the minifier leaves it in the name of an element.
var unsafeValue = []byte("zgotmplz")

// readFeed reads the addresses of pages in a feed or site map.
func readFeed(data []byte) []reference {
	var found []reference
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		at := int(d.InputOffset())
		token, err := d.Token()
		if err != nil {
			return found
		}
		element, ok := token.(xml.StartElement)
		if !ok || element.Name.Local != "loc" && element.Name.Local != "link" && element.Name.Local != "guid" {
			continue
		}
		for _, a := range element.Attr {
			if a.Name.Local == "href" {
				found = append(found, reference{a.Value, at, false})
			}
		}
		if text, err := d.Token(); err == nil {
			if address, ok := text.(xml.CharData); ok && len(bytes.TrimSpace(address)) > 0 {
				found = append(found, reference{string(bytes.TrimSpace(address)), at, false})
			}
		}
	}
}

// readStyle reads what a stylesheet has the browser ask for.
func readStyle(data []byte) []reference {
	var found []reference
	l := css.NewLexer(parse.NewInputBytes(bytes.Clone(data)))
	imports := false
	for at := 0; ; {
		kind, text := l.Next()
		if kind == css.ErrorToken && l.Err() == io.EOF {
			return found
		}
		switch kind {
		case css.AtKeywordToken:
			imports = strings.EqualFold(string(text), "@import")
		case css.URLToken:
			address := strings.TrimSpace(string(text[len("url(") : len(text)-1]))
			found = append(found, reference{strings.Trim(address, `"'`), at, true})
		case css.StringToken:
			if imports {
				found = append(found, reference{strings.Trim(string(text), `"'`), at, true})
			}
		case css.SemicolonToken, css.LeftBraceToken:
			imports = false
		}
		if len(text) == 0 {
			return found
		}
		at += len(text)
	}
}
