//go:build unix

package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// programs are the two builds of the program whose start-up is compared.
type programs struct{ with, without string }

// A cost is what it takes to run the program, times in seconds.
type cost struct {
	with, without start
	peak          int // bytes of memory, "extract" on every text
	once          int // the same, on the shortest
	program       int // bytes
	gazetteer     int // bytes
}

// A start is the times of many runs on one short file.
type start struct{ cpu, wall []float64 }

// measure runs the two programs in turns, so that whatever else the machine
// does slows both.
func (p programs) measure(c *collection, starts int) (*cost, error) {
	m := &cost{}
	var err error
	if m.program, err = fileSize(p.with); err != nil {
		return nil, err
	}
	if m.peak, err = memory(p.with, c.paths); err != nil {
		return nil, err
	}
	if m.once, err = memory(p.with, []string{c.shortest}); err != nil {
		return nil, err
	}
	const warm = 3
	for i := range starts + warm {
		turns := []struct {
			program string
			*start
		}{{p.with, &m.with}, {p.without, &m.without}}
		if i%2 == 1 {
			turns[0], turns[1] = turns[1], turns[0]
		}
		for _, t := range turns {
			cmd, err := extraction(t.program, c.shortest)
			if err != nil {
				return nil, err
			}
			began := time.Now()
			if err := cmd.Run(); err != nil {
				return nil, fmt.Errorf("%s extract %s: %w", t.program, c.shortest, err)
			}
			wall := time.Since(began)
			if i < warm {
				continue
			}
			t.wall = append(t.wall, wall.Seconds())
			t.cpu = append(t.cpu, (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds())
		}
	}
	return m, nil
}

// extraction is the program's command on some texts. It runs in a folder of no
// site, so that no editor's file of places lies over the table, or over the
// lack of one.
func extraction(program string, paths ...string) (*exec.Cmd, error) {
	args := []string{"extract"}
	for _, p := range paths {
		p, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		args = append(args, p)
	}
	program, err := filepath.Abs(program)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = filepath.Dir(program)
	return cmd, nil
}

// memory is the most that the program held at once while it read the texts.
func memory(program string, paths []string) (int, error) {
	cmd, err := extraction(program, paths...)
	if err != nil {
		return 0, err
	}
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("%s extract on %d texts: %w", program, len(paths), err)
	}
	return maxRSS(cmd.ProcessState.SysUsage().(*syscall.Rusage)), nil
}
