//go:build !unix

package driver

import (
	"os"
	"os/exec"
	"time"
)

func killTree(cmd *exec.Cmd) { cmd.WaitDelay = 2 * time.Second }

func umask() os.FileMode { return 0o022 }
