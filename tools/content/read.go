package content

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	goyaml "github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	yamlparser "github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
	"github.com/yuin/goldmark"
	meta "github.com/yuin/goldmark-meta"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"gopkg.in/yaml.v2"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// ReadArticle reads a report's page back, as the tool wrote it or as an editor
// left it. The path is for messages alone. The error joins one *seed.Error for each
// thing that is not as the schema has it; what could be read is in the article
// nevertheless. Keys at the top that the schema does not have are the editor's
// own, and kept in Other.
func ReadArticle(path string, page []byte) (*Article, error) {
	a := new(Article)
	var err error
	a.Other, a.Body, err = read(path, page, a)
	return a, err
}

// ReadPlace reads a place's page back, in the way of ReadArticle.
func ReadPlace(path string, page []byte) (*PlacePage, error) {
	p := new(PlacePage)
	var err error
	p.Other, p.Body, err = read(path, page, p)
	return p, err
}

// split divides a page into its YAML, the number of its first line, and its
// body, where Hugo divides it: before the first line that starts with three
// dashes.
func split(page []byte) (front []byte, line int, body string, ok bool) {
	page = bytes.TrimPrefix(page, []byte("\uFEFF"))
	page = bytes.ReplaceAll(page, []byte("\r\n"), []byte("\n"))
	trimmed := bytes.TrimLeft(page, " \t\n\v\f\r")
	line = 2 + bytes.Count(page[:len(page)-len(trimmed)], []byte("\n"))
	rest, ok := bytes.CutPrefix(trimmed, []byte("---\n"))
	if !ok {
		return nil, line - 1, "", false
	}
	end := 0
	if !bytes.HasPrefix(rest, []byte("---")) {
		if end = bytes.Index(rest, []byte("\n---")) + 1; end == 0 {
			return nil, line - 1, "", false
		}
	}
	return rest[:end], line, strings.TrimPrefix(string(rest[end+len("---"):]), "\n"), true
}

// A reader decodes the front matter of one page.
type reader struct {
	path  string
	what  string // opens messages about the YAML itself: "front matter: "
	line  int    // of the first line of the YAML
	front []byte
	file  *ast.File // for positions, and for scalars as they are written
	errs  []error
}

func read(path string, page []byte, into any) (other yaml.MapSlice, body string, err error) {
	front, line, body, ok := split(page)
	if !ok {
		return nil, "", &seed.Error{Path: path, Line: line, Column: 1, Message: "the page has no front matter", Remedy: "start it with YAML between two lines of three dashes"}
	}
	d := &reader{path: path, what: "front matter: ", line: line, front: front}
	items, ok := d.parse(metaItems)
	if !ok {
		return nil, body, errors.Join(d.errs...)
	}
	other = d.structure(items, reflect.ValueOf(into).Elem(), nil)
	return other, body, errors.Join(d.errs...)
}

// parse reads the YAML twice: by decode for the values, and by the library
// that Hugo reads front matter with, which must agree that it is YAML and knows
// the lines and columns.
func (d *reader) parse(decode func([]byte) (yaml.MapSlice, error)) (items yaml.MapSlice, ok bool) {
	const remedy = "write each line as \"key: value\", with quotation marks around a value that has a colon or starts with a mark"
	fail := func(line, column int, message string) (yaml.MapSlice, bool) {
		d.errs = append(d.errs, &seed.Error{Path: d.path, Line: line, Column: column, Message: d.what + oneLine(message), Remedy: remedy})
		return nil, false
	}
	defer func() {
		if r := recover(); r != nil {
			items, ok = fail(d.line, 1, fmt.Sprintf("this cannot be parsed: %v", r))
		}
	}()
	for i, l := range strings.Split(string(d.front), "\n") {
		if strings.HasPrefix(l, "<<<<<<< ") || strings.HasPrefix(l, ">>>>>>> ") {
			d.errs = append(d.errs, &seed.Error{Path: d.path, Line: d.line + i, Column: 1, Message: d.what + "a merge has left its marks here",
				Remedy: "keep what is right of the two versions, and take the lines with <<<<<<<, ======= and >>>>>>> out"})
			return nil, false
		}
	}
	var err error
	if d.file, err = yamlparser.ParseBytes(d.front, 0); err != nil {
		at, message := &token.Position{Line: 1, Column: 1}, err.Error()
		var located goyaml.Error
		if errors.As(err, &located) {
			message = located.GetMessage()
			if located.GetToken() != nil {
				at = located.GetToken().Position
			}
		}
		return fail(d.line+at.Line-1, at.Column, message)
	}
	if items, err = decode(d.front); err != nil {
		line, message := d.line, err.Error()
		if m := yamlLine.FindStringSubmatch(message); m != nil {
			n, _ := strconv.Atoi(m[1])
			line, message = d.line+max(n, 1)-1, m[2]
		}
		return fail(line, 1, message)
	}
	return items, true
}

// metaItems are the values of a page's front matter as goldmark-meta reads
// them.
func metaItems(front []byte) (yaml.MapSlice, error) {
	source := slices.Concat([]byte("---\n"), front, []byte("---\n"))
	pc := parser.NewContext()
	goldmark.New(goldmark.WithExtensions(meta.Meta)).Parser().Parse(text.NewReader(source), parser.WithContext(pc))
	return meta.TryGetItems(pc)
}

// yamlLine takes apart a message of goldmark-meta's parser.
var yamlLine = regexp.MustCompile(`(?s)line (\d+): (.*)`)

// structure reads a map into a struct of the schema, and gives the items whose
// keys it does not have. Inside the page, where, they are an error.
func (d *reader) structure(items yaml.MapSlice, into reflect.Value, where []any) (other yaml.MapSlice) {
	all := fields(into.Type())
	seen := make(map[string]bool)
	for _, item := range items {
		key := fmt.Sprint(item.Key)
		i := slices.IndexFunc(all, func(f field) bool { return f.key == key })
		switch {
		case i >= 0:
			seen[key] = true
			d.value(item.Value, into.Field(all[i].index), all[i], append(slices.Clip(where), key))
		case len(where) == 0:
			other = append(other, item)
		default:
			var keys []string
			for _, f := range all {
				keys = append(keys, f.key)
			}
			d.fail(append(slices.Clip(where), key), fmt.Sprintf("there is no key %q here", key), "use "+strings.Join(keys, ", "))
		}
	}
	for _, f := range all {
		if !f.omitempty && !seen[f.key] {
			d.fail(where, fmt.Sprintf("%q is missing", f.key), "add the line")
		}
	}
	return other
}

var (
	dateType   = reflect.TypeFor[time.Time]()
	stringType = reflect.TypeFor[string]()
)

// value reads one value of the front matter into a field of the schema.
func (d *reader) value(v any, into reflect.Value, f field, where []any) {
	if v == nil && f.omitempty {
		return
	}
	switch {
	case into.Type() == dateType:
		t, ok := fullDate(d.written(v, where))
		if !ok {
			d.fail(where, fmt.Sprintf("%q is not a full date", d.written(v, where)), "write it as 2022-12-05 or 2022-12-05T10:30:00Z, or leave it out if the day is not known")
			return
		}
		into.Set(reflect.ValueOf(t))
	case into.Type() == stringType:
		switch v.(type) {
		case []any, yaml.MapSlice:
			d.fail(where, "this is to be one text", "put it on one line, in quotation marks")
			return
		}
		s := d.written(v, where)
		into.SetString(s)
		d.checkText(s, f, where)
	case into.Kind() == reflect.Bool:
		b, ok := v.(bool)
		if !ok {
			d.fail(where, fmt.Sprintf("%q is neither true nor false", d.written(v, where)), "write true, or leave the line out")
			return
		}
		into.SetBool(b)
	case into.Kind() == reflect.Int, into.Kind() == reflect.Float64:
		n, ok := number(v)
		if !ok || into.Kind() == reflect.Int && (n != math.Trunc(n) || math.Abs(n) > 1<<53) {
			d.fail(where, fmt.Sprintf("%q is not a number", d.written(v, where)), "write digits alone, such as 30000 or 1.5")
			return
		}
		if s := f.tag.Get("min"); s != "" && n < mustNumber(s) {
			d.fail(where, fmt.Sprintf("%v is less than %s", n, s), "correct the number")
		}
		if s := f.tag.Get("max"); s != "" && n > mustNumber(s) {
			d.fail(where, fmt.Sprintf("%v is more than %s", n, s), "correct the number")
		}
		if into.Kind() == reflect.Int {
			into.SetInt(int64(n))
		} else {
			into.SetFloat(n)
		}
	case into.Kind() == reflect.Pointer:
		p := reflect.New(into.Type().Elem())
		before := len(d.errs)
		if d.value(v, p.Elem(), f, where); len(d.errs) == before {
			into.Set(p)
		}
	case into.Kind() == reflect.Slice:
		list, ok := v.([]any)
		if !ok {
			d.fail(where, "this is to be a list", "write [one, two], or one a line behind a dash")
			return
		}
		into.Set(reflect.MakeSlice(into.Type(), len(list), len(list)))
		for i, item := range list {
			f.omitempty = false
			d.value(item, into.Index(i), f, append(slices.Clip(where), i))
		}
	case into.Kind() == reflect.Struct:
		items, ok := v.(yaml.MapSlice)
		if !ok {
			d.fail(where, "this is to be a map", "write {key: value, key: value}")
			return
		}
		d.structure(items, into, where)
	}
}

// checkText holds a text against the tags of its field.
func (d *reader) checkText(s string, f field, where []any) {
	if s == "" {
		if !f.omitempty && len(where) > 0 {
			d.fail(where, "this is empty", "fill it in, or take out what it belongs to")
		}
		return
	}
	if enum := f.tag.Get("enum"); enum != "" && !slices.Contains(strings.Split(enum, ","), s) {
		d.fail(where, fmt.Sprintf("%q is not known here", s), "write one of "+strings.ReplaceAll(enum, ",", ", "))
	}
	if pattern := f.tag.Get("pattern"); pattern != "" && !whole(pattern).MatchString(s) {
		d.fail(where, fmt.Sprintf("%q is not of the form of a %s", s, f.key), "write it so that it matches "+pattern)
	}
}

// whole is a pattern of the schema, which a whole value is to match.
func whole(pattern string) *regexp.Regexp { return regexp.MustCompile("^(?:" + pattern + ")$") }

// written is a scalar as it stands in the page, for YAML takes some words for
// something else: "2018" for a number, "no" for false.
func (d *reader) written(v any, where []any) string {
	if s, ok := v.(string); ok {
		return s
	}
	if v == nil {
		return ""
	}
	node, exact := d.node(where)
	if exact {
		if t := node.GetToken(); t != nil && t.Value != "" {
			return t.Value
		}
	}
	return fmt.Sprint(v)
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case uint64:
		return float64(v), true
	case float64:
		return v, !math.IsNaN(v) && !math.IsInf(v, 0)
	}
	return 0, false
}

// mustNumber reads a number of the schema's own tags.
func mustNumber(s string) float64 {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("content: the schema has a limit that is no number: " + s)
	}
	return n
}

// fail notes that the value at a place in the front matter is not as it should
// be. The place is keys and indexes from the top.
func (d *reader) fail(where []any, message, remedy string) {
	e := &seed.Error{Path: d.path, Line: max(d.line-1, 1), Column: 1, Message: message, Remedy: remedy}
	if len(where) > 0 {
		var name strings.Builder
		for i, step := range where {
			switch step := step.(type) {
			case int:
				fmt.Fprintf(&name, "[%d]", step)
			default:
				if i > 0 {
					name.WriteByte('.')
				}
				fmt.Fprint(&name, step)
			}
		}
		e.Message = name.String() + ": " + message
	}
	if line, column, ok := d.position(where); ok {
		e.Line, e.Column = line, column
	}
	d.errs = append(d.errs, e)
}

// position is where the value at a place in the YAML begins, or else the
// nearest value that holds the place: of a map, at its first key.
func (d *reader) position(where []any) (line, column int, ok bool) {
	node, _ := d.node(where)
	if node == nil || node.GetToken() == nil {
		return 0, 0, false
	}
	p := node.GetToken().Position
	if m, ok := node.(*ast.MappingNode); ok && len(m.Values) > 0 && !m.IsFlowStyle {
		p = m.Values[0].Key.GetToken().Position
	}
	return d.line + p.Line - 1, p.Column, true
}

// node finds the value at a place in the front matter. Where it is not, exact
// is false and the node is the nearest one that holds the place.
func (d *reader) node(where []any) (found ast.Node, exact bool) {
	if d.file == nil || len(d.file.Docs) == 0 || len(where) == 0 {
		return nil, false
	}
	at := d.file.Docs[0].Body
	for _, step := range where {
		next := child(at, step)
		if next == nil {
			return at, false
		}
		at = next
	}
	return at, true
}

func child(n ast.Node, step any) ast.Node {
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, v := range n.Values {
			if v.Key.GetToken() != nil && v.Key.GetToken().Value == step {
				return v.Value
			}
		}
	case *ast.MappingValueNode:
		if v := n.Key.GetToken(); v != nil && v.Value == step {
			return n.Value
		}
	case *ast.SequenceNode:
		if i, ok := step.(int); ok && i < len(n.Values) {
			return n.Values[i]
		}
	case *ast.AnchorNode:
		return child(n.Value, step)
	case *ast.TagNode:
		return child(n.Value, step)
	}
	return nil
}
