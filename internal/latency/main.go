// Command latency measures what a user waits for: py2go check of a thousand lines, and py2go build after an edit beside go build
// of the same module. Run it with go run ./internal/latency.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	rounds := flag.Int("rounds", 5, "measurements of each kind; the median counts")
	flag.Parse()
	if err := measure(*rounds); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func measure(rounds int) error {
	dir, err := os.MkdirTemp("", "latency-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tool := filepath.Join(dir, "py2go")
	if _, err := timed("", "go", "build", "-o", tool, "github.com/py2go/py2go/cmd/py2go"); err != nil {
		return err
	}
	if err := os.Setenv("PY2GO_CACHE", filepath.Join(dir, "cache")); err != nil {
		return err
	}
	for _, units := range []int{1, 25} {
		if err := program(dir, tool, units, rounds); err != nil {
			return err
		}
	}
	return nil
}

// program measures one program of some units of code.
func program(dir, tool string, units, rounds int) error {
	path := filepath.Join(dir, fmt.Sprintf("program%d.py", units))
	text := source(units, 0)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return err
	}
	fmt.Printf("a program of %d lines\n", strings.Count(text, "\n"))
	var checks, builds, gos []time.Duration
	for range rounds {
		d, err := timed("", tool, "check", path)
		if err != nil {
			return err
		}
		checks = append(checks, d)
	}
	bin, kept := filepath.Join(dir, "bin"), filepath.Join(dir, fmt.Sprintf("kept%d", units))
	for i := range rounds + 1 {
		if err := os.WriteFile(path, []byte(source(units, i)), 0o644); err != nil {
			return err
		}
		d, err := timed("", tool, "build", path, "-o", bin)
		if err != nil {
			return err
		}
		if _, err := timed("", tool, "build", path, "-o", bin, "--keep", kept); err != nil {
			return err
		}
		g, err := timed(kept, "go", "build", "-o", bin+"-go", ".")
		if err != nil {
			return err
		}
		if i > 0 { // the first compiles the runtime
			builds, gos = append(builds, d), append(gos, g)
		}
	}
	fmt.Printf("  py2go check                  %4d ms\n", median(checks).Milliseconds())
	fmt.Printf("  py2go build after an edit    %4d ms\n", median(builds).Milliseconds())
	fmt.Printf("  go build of the emitted Go   %4d ms\n", median(gos).Milliseconds())
	fmt.Printf("  ratio                        %4.2f\n", float64(median(builds))/float64(median(gos)))
	return nil
}

func timed(dir, name string, args ...string) (time.Duration, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, out)
	}
	return time.Since(start), nil
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

const unit = `

@dataclass
class Item$:
    """One line of an order."""

    name: str
    price: float
    count: int = 1
    tags: list[str] = field(default_factory=list)

    def total(self) -> float:
        return self.price * self.count

    def label(self) -> str:
        if not self.tags:
            return self.name
        return f"{self.name} ({', '.join(sorted(self.tags))})"


class Stock$:
    def __init__(self, items: list[Item$]) -> None:
        self.items = items
        self.by_name: dict[str, Item$] = {item.name: item for item in items}

    def find(self, name: str) -> Item$ | None:
        return self.by_name.get(name)

    def value(self) -> float:
        return sum(item.total() for item in self.items)


def report$(stock: Stock$, limit: float) -> dict[str, int]:
    counts: dict[str, int] = {}
    for i, item in enumerate(stock.items):
        if item.total() > limit and i % 2 == 0:
            for tag in item.tags:
                counts[tag] = counts.get(tag, 0) + 1
        elif item.count == 0:
            print(f"{item.label():>20} {item.price:8.2f}")
    return counts
`

// source is a program of some units of code; edit changes one constant.
func source(units, edit int) string {
	var b strings.Builder
	b.WriteString("from dataclasses import dataclass, field\n")
	for i := range units {
		b.WriteString(strings.ReplaceAll(unit, "$", fmt.Sprint(i)))
	}
	b.WriteString("\n\n")
	for i := range units {
		b.WriteString(strings.ReplaceAll("print(report$(Stock$([Item$(\"pen\", 1.5, 3, [\"new\"])]), 2.0))\n", "$", fmt.Sprint(i)))
	}
	fmt.Fprintf(&b, "print(%d)\n", edit)
	return b.String()
}
