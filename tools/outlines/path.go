package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/tdewolff/minify/v2/svg"
)

// A path is what the d attribute of an SVG path holds, in whole numbers: its rings,
// or its lines.
type path struct{ rings, lines [][]spot }

// A spot is a point in whole numbers.
type spot struct{ x, y int }

// add draws a line, or a ring where closed. What is left of it as a single
// point after rounding is not drawn.
func (p *path) add(line []point, closed bool) {
	var spots []spot
	for _, at := range line {
		spots = append(spots, spot{int(math.Round(at.x)), int(math.Round(at.y))})
	}
	spots = straight(spots)
	if closed && len(spots) > 2 {
		// Where it begins may be on the way too.
		spots = straight(append(spots[1:], spots[1]))
		spots = spots[:len(spots)-1]
	}
	switch {
	case closed && len(spots) > 2:
		p.rings = append(p.rings, spots)
	case !closed && len(spots) > 1:
		p.lines = append(p.lines, spots)
	}
}

// straight is a line without the spots that add nothing to it: those that repeat the
// one before, and those on the way from it to the next.
func straight(line []spot) []spot {
	var kept []spot
	for _, at := range line {
		n := len(kept)
		if n > 0 && kept[n-1] == at {
			continue
		}
		if n > 1 {
			a, b := kept[n-2], kept[n-1]
			if (at.x-b.x)*(b.y-a.y) == (at.y-b.y)*(b.x-a.x) && (at.x-b.x)*(b.x-a.x)+(at.y-b.y)*(b.y-a.y) > 0 {
				kept[n-1] = at
				continue
			}
		}
		kept = append(kept, at)
	}
	return kept
}

// joined are lines of which no two end in one spot, but where three meet: a stroke that
// goes on needs no words for where it begins.
func joined(lines [][]spot) [][]spot {
	lines = slices.Clone(lines)
	for i := 0; i < len(lines); i++ {
		for j := i + 1; j < len(lines); j++ {
			a, b := lines[i], lines[j]
			switch {
			case a[0] == b[0], a[len(a)-1] == b[len(b)-1]:
				b = reversed(b)
			}
			switch {
			case a[len(a)-1] == b[0]:
				a = append(slices.Clone(a), b...)
			case b[len(b)-1] == a[0]:
				a = append(slices.Clone(b), a...)
			default:
				continue
			}
			lines[i] = straight(a)
			lines = slices.Delete(lines, j, j+1)
			j = i // its new end may be that of one that was passed over
		}
	}
	return lines
}

func reversed(line []spot) []spot {
	line = slices.Clone(line)
	slices.Reverse(line)
	return line
}

// next takes out of some lines the one that takes least to say where it begins, seen
// from where the pen is. What may be drawn from either end is turned for that, and a ring
// begins at any of its spots, for the side that closes it is not told.
func next(lines *[][]spot, pen spot, closed bool) []spot {
	line, best, least := []spot(nil), 0, math.MaxInt
	for i, l := range *lines {
		begins := [][]spot{l, reversed(l)}
		if closed {
			begins = nil
			for k := range l {
				begins = append(begins, slices.Concat(l[k:], l[:k]))
			}
		}
		for _, l := range begins {
			n := size(pen, l[0])
			if closed {
				n -= size(l[len(l)-1], l[0])
			}
			if n < least {
				line, best, least = l, i, n
			}
		}
	}
	*lines = slices.Delete(*lines, best, best+1)
	return line
}

// size is how many bytes the way from a to b takes.
func size(a, b spot) int {
	switch x, y := b.x-a.x, b.y-a.y; {
	case x == 0:
		return len(fmt.Sprint(y))
	case y == 0:
		return len(fmt.Sprint(x))
	case y < 0:
		return len(fmt.Sprint(x)) + len(fmt.Sprint(y))
	default:
		return len(fmt.Sprint(x)) + 1 + len(fmt.Sprint(y))
	}
}

// String is the path in few bytes. It begins with an absolute position,
// so that paths can be joined.
func (p *path) String() string {
	var d strings.Builder
	var pen spot
	draw := func(line []spot) {
		fmt.Fprintf(&d, "M%d %d", line[0].x, line[0].y)
		for i := 1; i < len(line); i++ {
			fmt.Fprintf(&d, "l%d %d", line[i].x-line[i-1].x, line[i].y-line[i-1].y)
		}
		pen = line[len(line)-1]
	}
	for rings := slices.Clone(p.rings); len(rings) > 0; {
		ring := next(&rings, pen, true)
		draw(ring)
		d.WriteString("z")
		pen = ring[0]
	}
	for lines := joined(p.lines); len(lines) > 0; {
		draw(next(&lines, pen, false))
	}
	return string(svg.NewPathData(&svg.Minifier{}).ShortenPathData([]byte(d.String())))
}
