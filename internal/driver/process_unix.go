//go:build unix

package driver

import (
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// killTree makes the command's end by its context take all its children along: they get a process group of their own.
func killTree(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 2 * time.Second
}

// umask is the process's file mode mask, which can only be read by setting it.
var umask = sync.OnceValue(func() os.FileMode {
	m := syscall.Umask(0o022)
	syscall.Umask(m)
	return os.FileMode(m)
})
