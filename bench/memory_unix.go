//go:build unix

package main

import (
	"os"
	"syscall"
)

// peakMemory is a process's largest size in memory, in the units of the system.
func peakMemory(s *os.ProcessState) int64 {
	if u, ok := s.SysUsage().(*syscall.Rusage); ok {
		return int64(u.Maxrss)
	}
	return 0
}
