package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/tdewolff/minify/v2/svg"
)

// A path is what the d attribute of an SVG path holds, in whole numbers.
type path struct{ d strings.Builder }

// add draws a line, or a ring where closed. What is left of it as a single
// point after rounding is not drawn.
func (p *path) add(line []point, closed bool) {
	var xs, ys []int
	for _, at := range line {
		x, y := int(math.Round(at.x)), int(math.Round(at.y))
		n := len(xs)
		if n > 0 && xs[n-1] == x && ys[n-1] == y {
			continue
		}
		// A point on the way from the last one to the next adds nothing.
		if n > 1 && (x-xs[n-1])*(ys[n-1]-ys[n-2]) == (y-ys[n-1])*(xs[n-1]-xs[n-2]) &&
			(x-xs[n-1])*(xs[n-1]-xs[n-2])+(y-ys[n-1])*(ys[n-1]-ys[n-2]) > 0 {
			xs[n-1], ys[n-1] = x, y
			continue
		}
		xs, ys = append(xs, x), append(ys, y)
	}
	if closed && len(xs) > 1 {
		xs, ys = xs[:len(xs)-1], ys[:len(ys)-1]
	}
	if len(xs) < 2 || closed && len(xs) < 3 {
		return
	}
	fmt.Fprintf(&p.d, "M%d %d", xs[0], ys[0])
	for i := 1; i < len(xs); i++ {
		fmt.Fprintf(&p.d, "l%d %d", xs[i]-xs[i-1], ys[i]-ys[i-1])
	}
	if closed {
		p.d.WriteString("z")
	}
}

// String is the path in the fewest bytes. It begins with an absolute position,
// so that paths can be joined.
func (p *path) String() string {
	return string(svg.NewPathData(&svg.Minifier{}).ShortenPathData([]byte(p.d.String())))
}
