//go:build unix

package main

import (
	"os"
	"syscall"
)

// execute lets the program take this process's place, so that signals, the terminal and the exit code are its own.
func execute(exe string, argv []string, _ stdio) (int, error) {
	return 0, syscall.Exec(exe, argv, os.Environ())
}
