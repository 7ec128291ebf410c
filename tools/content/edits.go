package content

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
	"gopkg.in/yaml.v2"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// ReadEdits reads an editor's file of places, places.yaml, strictly: the error
// joins one *seed.Error, with its line and column, for each thing that is not as
// the schema has it. Whether the paths in it are there is for
// gazetteer.NewOverlay to say. The path is for messages.
func ReadEdits(path string, file []byte) (*gazetteer.Edits, error) {
	file = bytes.ReplaceAll(bytes.TrimPrefix(file, []byte("\uFEFF")), []byte("\r\n"), []byte("\n"))
	e := &gazetteer.Edits{File: path}
	d := &reader{path: path, line: 1, front: file}
	items, ok := d.parse(func(file []byte) (items yaml.MapSlice, err error) {
		return items, yaml.Unmarshal(file, &items)
	})
	if !ok {
		return nil, errors.Join(d.errs...)
	}
	wrong := func(t *token.Token, message, remedy string) (*gazetteer.Edits, error) {
		err := &seed.Error{Path: path, Line: 1, Column: 1, Message: message, Remedy: remedy}
		if t != nil {
			err.Line, err.Column = t.Position.Line, t.Position.Column
		}
		return nil, err
	}
	for i, doc := range d.file.Docs {
		if i > 0 {
			return wrong(doc.Start, "a second document begins here", "take the line of dashes out")
		}
		switch body := doc.Body.(type) {
		case nil, *ast.CommentGroupNode, *ast.NullNode, *ast.MappingNode, *ast.MappingValueNode:
		default:
			return wrong(body.GetToken(), "this is to be a map", "write add, rename, drop or settle at the start of a line, with a list below it")
		}
	}
	for _, item := range d.structure(items, reflect.ValueOf(e).Elem(), nil) {
		key := fmt.Sprint(item.Key)
		var keys []string
		for _, f := range fields(reflect.TypeFor[gazetteer.Edits]()) {
			keys = append(keys, f.key)
		}
		d.fail([]any{key}, fmt.Sprintf("there is no key %q here", key), "use "+strings.Join(keys, ", "))
	}
	at := func(list string, i int) (p gazetteer.Position) {
		p.Line, p.Column, _ = d.position([]any{list, i})
		return p
	}
	for i := range e.Add {
		e.Add[i].At = at("add", i)
	}
	for i := range e.Rename {
		e.Rename[i].At = at("rename", i)
	}
	for i := range e.Drop {
		e.Drop[i].At = at("drop", i)
	}
	for i := range e.Settle {
		e.Settle[i].At = at("settle", i)
	}
	return e, errors.Join(d.errs...)
}
