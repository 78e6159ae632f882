package driver

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Entry gives the file that a program starts in: path itself, or the __main__.py or main.py of a folder.
func Entry(path string) (string, error) {
	st, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("%s: no such file%s", path, similarFile(path))
	case err != nil:
		return "", fmt.Errorf("%s: %w", path, plain(err))
	case st.IsDir():
		for _, name := range []string{"__main__.py", "main.py"} {
			p := filepath.Join(path, name)
			if st, err := os.Stat(p); err == nil && !st.IsDir() {
				return p, nil
			}
		}
		return "", fmt.Errorf("%s is a directory without __main__.py or main.py: name the file that the program starts in", path)
	case !st.Mode().IsRegular():
		return "", fmt.Errorf("%s is not a regular file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, plain(err))
	}
	return path, f.Close()
}

// similarFile hints at path with .py added, when that exists.
func similarFile(path string) string {
	if strings.HasSuffix(path, ".py") {
		return ""
	}
	if st, err := os.Stat(path + ".py"); err == nil && !st.IsDir() {
		return "; did you mean " + path + ".py?"
	}
	return ""
}

// ProgramName is the name of the program that starts in the file at entry: the file's, or its folder's for __main__.py.
func ProgramName(entry string) string {
	abs, err := filepath.Abs(entry)
	if err != nil {
		abs = entry
	}
	if filepath.Base(abs) == "__main__.py" {
		if dir := filepath.Base(filepath.Dir(abs)); dir != "." && dir != string(filepath.Separator) {
			return dir
		}
	}
	return strings.TrimSuffix(filepath.Base(abs), ".py")
}

// plain takes the operation and the path, which the caller tells, off a file system error.
func plain(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	var le *os.LinkError
	if errors.As(err, &le) {
		return le.Err
	}
	return err
}
