package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"syscall"
	"time"
)

// A job reads every text once and returns how many things it found.
type job func() (found int, err error)

// texts reads the files that a list names, one path a line.
func texts(list string) (paths []string, raw [][]byte, err error) {
	b, err := os.ReadFile(list)
	if err != nil {
		return nil, nil, err
	}
	for path := range strings.Lines(string(b)) {
		path = strings.TrimSuffix(path, "\n")
		t, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		paths, raw = append(paths, path), append(raw, t)
	}
	return paths, raw, nil
}

// serve does the jobs that standard input asks for until it ends. A request
// is the name of a job and the least CPU time to spend on it, in nanoseconds;
// the answer has the passes over all texts, the wall time and the CPU time
// that they took, both in nanoseconds, and what one pass found.
func serve(jobs map[string]job) error {
	// As the program has it while it reads reports; prose gains by it too.
	debug.SetGCPercent(400)
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var name string
		var least time.Duration
		if _, err := fmt.Sscan(in.Text(), &name, &least); err != nil {
			return fmt.Errorf("request %q: %w", in.Text(), err)
		}
		do, ok := jobs[name]
		if !ok {
			return fmt.Errorf("there is no job %q", name)
		}
		passes, found := 0, 0
		start, before := time.Now(), cpuTime()
		for passes == 0 || cpuTime()-before < least {
			n, err := do()
			if err != nil {
				return err
			}
			passes, found = passes+1, n
		}
		cpu, wall := cpuTime()-before, time.Since(start)
		fmt.Println(passes, wall.Nanoseconds(), cpu.Nanoseconds(), found)
	}
	return in.Err()
}

// cpuTime is what this process has used of the processor, the garbage
// collector's share with it.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// exit ends a worker with its error, if it has one.
func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
