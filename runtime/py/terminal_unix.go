//go:build unix

package py

import (
	"syscall"
	"unsafe"
)

// TerminalSize asks the terminal of a file descriptor for its columns and lines.
func TerminalSize(fd int) (cols, lines int, no syscall.Errno) {
	var ws struct{ rows, cols, x, y uint16 }
	_, _, no = syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&ws)))
	return int(ws.cols), int(ws.rows), no
}
