package py

// BadOperands is the TypeError of an operator that neither operand implements.
func BadOperands(op string, a, b any) error { return badOperands(op, a, b) }

// NotComparable is the TypeError of an order comparison that neither operand implements.
func NotComparable(op string, a, b any) error {
	return TypeError.New("'" + op + "' not supported between instances of '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}
