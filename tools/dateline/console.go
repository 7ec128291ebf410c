package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/seed-e3293539/dateline/tools/seed"
)

// A console is where the program says what it did, for people or, with --json,
// for programs: one object a line.
type console struct {
	out, err io.Writer
	quiet    bool // problems only
	json     bool
	problems int
}

// A line is what the program says with --json.
type line struct {
	Level   string `json:"level"` // problem, note or done
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message string `json:"message"`
	Remedy  string `json:"remedy,omitempty"`
	Data    any    `json:"data,omitempty"`
}

// problem reports something wrong with the input, with each of several joined
// errors by itself. The exit status will be 1.
func (c *console) problem(err error) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			c.problem(e)
		}
		return
	}
	c.problems++
	l := line{Level: "problem", Message: err.Error()}
	if e := new(seed.Error); errors.As(err, &e) {
		l = located("problem", e)
	}
	c.say(c.err, l, err.Error())
}

// located is what there is to say about a place in a file.
func located(level string, e *seed.Error) line {
	return line{Level: level, File: e.Path, Line: e.Line, Column: e.Column, Message: e.Message, Remedy: e.Remedy}
}

// note says something that an editor should know and that is no fault.
func (c *console) note(data any, format string, args ...any) {
	if !c.quiet {
		text := fmt.Sprintf(format, args...)
		l := line{Level: "note", Message: text, Data: data}
		if e, ok := data.(*seed.Error); ok {
			l = located("note", e)
		}
		c.say(c.err, l, text)
	}
}

// done says what was done.
func (c *console) done(data any, format string, args ...any) {
	if !c.quiet {
		text := fmt.Sprintf(format, args...)
		c.say(c.out, line{Level: "done", Message: text, Data: data}, text)
	}
}

func (c *console) say(w io.Writer, l line, text string) {
	if !c.json {
		fmt.Fprintln(w, text)
		return
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.Encode(l)
}

// count is "1 report" or "5 reports".
func count(n int, noun string) string {
	switch {
	case n == 1:
	case strings.HasSuffix(noun, "y"):
		noun = strings.TrimSuffix(noun, "y") + "ies"
	default:
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
