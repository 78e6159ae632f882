//go:build !unix

package main

import (
	"errors"
	"os/exec"
	"os/signal"
)

// execute runs the program and gives its exit code.
func execute(exe string, argv []string, std stdio) (int, error) {
	cmd := exec.Command(exe)
	cmd.Args = argv
	cmd.Stdin, cmd.Stdout, cmd.Stderr = std.in, std.out, std.err
	signal.Ignore() // an interrupt on the console reaches the program by itself
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}
