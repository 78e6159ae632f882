package driver

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"time"
)

// keepRuns is how long a binary of `py2go run` stays after its last start. On systems that can't delete a running program the
// attempt fails, and is repeated next time.
const keepRuns = 10 * time.Minute

// removeOldRuns deletes the binaries of earlier runs, except keep.
func removeOldRuns(dir, keep string) error {
	old, err := filepath.Glob(filepath.Join(dir, "run-*"))
	if err != nil {
		return err
	}
	for _, p := range old {
		if st, err := os.Stat(p); err == nil && p != keep && time.Since(st.ModTime()) > keepRuns {
			_ = os.Remove(p) // still running, perhaps
		}
	}
	return nil
}

func fileHash(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}
