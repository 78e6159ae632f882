//go:build !unix

package py

import "syscall"

// TerminalSize asks the terminal of a file descriptor for its columns and lines.
func TerminalSize(int) (cols, lines int, no syscall.Errno) { return 0, 0, syscall.ENOTTY }
