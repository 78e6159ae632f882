package libm

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

var unary = map[string]func(x float64) float64{
	"exp": Exp, "exp2": Exp2, "expm1": Expm1, "log": Log, "log2": Log2, "log10": Log10, "log1p": Log1p,
	"sin": Sin, "cos": Cos, "tan": Tan, "asin": Asin, "acos": Acos, "atan": Atan,
	"sinh": Sinh, "cosh": Cosh, "tanh": Tanh, "asinh": Asinh, "acosh": Acosh, "atanh": Atanh,
	"cbrt": Cbrt, "erf": Erf, "erfc": Erfc, "gamma": Gamma, "lgamma": Lgamma,
}

var binary = map[string]func(x, y float64) float64{
	"pow": Pow, "atan2": Atan2, "hypot": func(x, y float64) float64 { return Hypot(x, y) },
}

// misrounded are the shares of arguments, in percent, for which a result may be a unit or two in the last place from the recorded
// one, because the C library does not round it correctly. The others must be equal.
var misrounded = map[string]float64{"sin": 0.3, "atan": 0.3, "cbrt": 60}

// TestRecorded compares with what CPython gave (testdata/record.py).
func TestRecorded(t *testing.T) {
	compare := func(name string, arity int, call func(xs []float64) float64) {
		t.Run(name, func(t *testing.T) {
			rows := recorded(t, name)
			var differ []string
			for _, row := range rows {
				got, want := call(row[:arity]), row[arity]
				if math.Float64bits(got) == math.Float64bits(want) || got != got && want != want {
					continue
				}
				text := fmt.Sprintf("%s(%v) = %v, want %v", name, row[:arity], got, want)
				if math.Abs(got-want) > 2*math.Abs(math.Nextafter(want, got)-want) {
					t.Error(text)
				}
				differ = append(differ, text)
			}
			if share := 100 * float64(len(differ)) / float64(len(rows)); share > misrounded[name] {
				t.Errorf("%.2f%% of the results differ:\n%s", share, strings.Join(differ, "\n"))
			}
		})
	}
	for name, f := range unary {
		compare(name, 1, func(xs []float64) float64 { return f(xs[0]) })
	}
	for name, f := range binary {
		compare(name, 2, func(xs []float64) float64 { return f(xs[0], xs[1]) })
	}
}

func recorded(t *testing.T, name string) (rows [][]float64) {
	data, err := os.ReadFile("testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var row []float64
		for _, field := range strings.Fields(line) {
			x, err := strconv.ParseFloat(field, 64)
			if err != nil {
				t.Fatal(err)
			}
			row = append(row, x)
		}
		rows = append(rows, row)
	}
	return rows
}
