package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
)

//go:embed oracle.py
var oracleScript string

// oracle is a running CPython that parses.
type oracle struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

type request struct {
	Path      string `json:"path,omitempty"`
	Source    string `json:"source,omitempty"`
	Positions bool   `json:"positions"`
	Compile   bool   `json:"compile"`
	Time      bool   `json:"time"`
}

type answer struct {
	Tree, Err, Kind string
	Line, Col       int
	Seconds         float64
}

func startOracle() (*oracle, error) {
	python := os.Getenv("PYTHON")
	if python == "" {
		python = "python3"
	}
	o := &oracle{cmd: exec.Command(python, "-c", oracleScript)}
	o.cmd.Stderr = os.Stderr
	var err error
	if o.in, err = o.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := o.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	o.out = bufio.NewReaderSize(out, 1<<20)
	return o, o.cmd.Start()
}

func (o *oracle) ask(r request) (answer, error) {
	var a answer
	if err := json.NewEncoder(o.in).Encode(r); err != nil {
		return a, err
	}
	line, err := o.out.ReadBytes('\n')
	if err != nil {
		return a, fmt.Errorf("the oracle stopped: %w", err)
	}
	return a, json.Unmarshal(line, &a)
}

func (o *oracle) close() error {
	if err := o.in.Close(); err != nil {
		return err
	}
	return o.cmd.Wait()
}
