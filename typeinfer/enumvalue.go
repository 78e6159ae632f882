package typeinfer

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// enumValues are the values of an enumeration's members so far, as far as they are constants. A member whose value equals that of an
// earlier one is another name of it.
type enumValues struct {
	ints   map[string]*big.Int // of members with an int, by name
	owners map[string]*types.EnumMember
	top    *big.Int // the greatest int: auto() goes on from there
}

func newEnumValues() *enumValues {
	return &enumValues{map[string]*big.Int{}, map[string]*types.EnumMember{}, nil}
}

// add takes a member in; it gives the earlier member of the same value, or nil.
func (v *enumValues) add(m *types.EnumMember, kind string) *types.EnumMember {
	key := ""
	switch n := v.int(m.Value); {
	case m.Auto && kind == "StrEnum":
		key = "s" + strconv.Quote(strings.ToLower(m.Name))
	case m.Auto:
		n = big.NewInt(1)
		if v.top != nil {
			n.Add(n, v.top)
		}
		v.ints[m.Name], v.top, key = n, n, "n"+n.String()
	case n != nil:
		v.ints[m.Name], key = n, "n"+n.String()
		if v.top == nil || n.Cmp(v.top) > 0 {
			v.top = n
		}
	default:
		key = v.key(m.Value)
	}
	if key == "" {
		return nil
	}
	if o := v.owners[key]; o != nil {
		return o
	}
	v.owners[key] = m
	return nil
}

// int is the value of a constant int expression; nil for others.
func (v *enumValues) int(e ast.Expr) *big.Int {
	switch e := e.(type) {
	case *ast.Constant:
		switch {
		case e.Kind == ast.ConstInt && e.BigInt != nil:
			return e.BigInt
		case e.Kind == ast.ConstInt:
			return big.NewInt(e.Int)
		case e.Kind == ast.ConstBool && e.Bool:
			return big.NewInt(1)
		case e.Kind == ast.ConstBool:
			return new(big.Int)
		}
	case *ast.Name:
		return v.ints[e.Id]
	case *ast.UnaryOp:
		if x := v.int(e.Operand); x != nil && e.Op == ast.USub {
			return new(big.Int).Neg(x)
		}
	case *ast.BinOp:
		x, y := v.int(e.Left), v.int(e.Right)
		if x == nil || y == nil {
			return nil
		}
		switch e.Op {
		case ast.Add:
			return new(big.Int).Add(x, y)
		case ast.Sub:
			return new(big.Int).Sub(x, y)
		case ast.Mult:
			return new(big.Int).Mul(x, y)
		case ast.BitOr:
			return new(big.Int).Or(x, y)
		case ast.BitAnd:
			return new(big.Int).And(x, y)
		case ast.BitXor:
			return new(big.Int).Xor(x, y)
		case ast.LShift:
			if y.IsInt64() && y.Sign() >= 0 && y.Int64() < 1000 {
				return new(big.Int).Lsh(x, uint(y.Int64()))
			}
		}
	}
	return nil
}

// key is the same for constants that are equal, "" for what is no constant.
func (v *enumValues) key(e ast.Expr) string {
	if n := v.int(e); n != nil {
		return "n" + n.String()
	}
	switch e := e.(type) {
	case *ast.Constant:
		switch e.Kind {
		case ast.ConstNone:
			return "none"
		case ast.ConstFloat:
			if e.Float == math.Trunc(e.Float) && math.Abs(e.Float) < 1<<53 {
				return "n" + strconv.FormatInt(int64(e.Float), 10)
			}
			return "f" + strconv.FormatFloat(e.Float, 'g', -1, 64)
		case ast.ConstStr:
			return "s" + strconv.Quote(e.Str)
		case ast.ConstBytes:
			return "b" + strconv.Quote(e.Str)
		}
	case *ast.UnaryOp:
		if k := v.key(e.Operand); strings.HasPrefix(k, "f") && e.Op == ast.USub {
			return "f-" + k[1:]
		}
	case *ast.Tuple:
		out := "("
		for _, x := range e.Elts {
			k := v.key(x)
			if k == "" {
				return ""
			}
			out += k + ","
		}
		return out + ")"
	}
	return ""
}
