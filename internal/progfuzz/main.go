// Command progfuzz makes up annotated Python programs and compares what they do under CPython and under py2go. The programs of
// one run become one Go module and one build. A program depends on nothing but its seed.
//
//	go run ./internal/progfuzz [-seed N] [-count N] [-size N] [-bigints] [-out DIR]
//	go run ./internal/progfuzz -print SEED
//	go run ./internal/progfuzz -shrink FILE
//
// What does not behave the same is written to -out: the program, what each did, and what is left of the program after shrinking.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

type options struct {
	seed        uint64
	count, size int
	bigInts     bool
	verbose     bool
	python      string
	dir, out    string
	shrink      int
	limit       time.Duration
	top         int
}

func main() {
	var o options
	flag.Uint64Var(&o.seed, "seed", 1, "of the first program; the next have the next numbers")
	flag.IntVar(&o.count, "count", 200, "how many programs")
	flag.IntVar(&o.size, "size", 8, "statements of a block")
	flag.BoolVar(&o.bigInts, "bigints", false, "translate with --int=big")
	flag.StringVar(&o.python, "python", "", "CPython 3.12 (found by itself if empty)")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "py2go-progfuzz"), "work folder")
	flag.StringVar(&o.out, "out", "", "where the bad programs go; dir/bad if empty")
	flag.IntVar(&o.shrink, "shrink-max", 5, "how many of the bad programs are shrunk")
	flag.DurationVar(&o.limit, "limit", 10*time.Second, "for one program")
	flag.IntVar(&o.top, "top", 25, "length of the histogram of refusals")
	flag.BoolVar(&o.verbose, "v", false, "report on shrinking")
	show := flag.Uint64("print", 0, "print the program of this seed")
	file := flag.String("shrink", "", "shrink this program")
	flag.Parse()
	if o.out == "" {
		o.out = filepath.Join(o.dir, "bad")
	}
	if *show != 0 {
		fmt.Print(Generate(*show, o.size))
		return
	}
	err := error(nil)
	if *file != "" {
		err = shrinkFile(*file, o)
	} else {
		err = hunt(o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "progfuzz:", err)
		os.Exit(1)
	}
}
