package harness

import "testing"

// TestWanted translates the programs in testdata/wanted, which py2go does not carry yet. They must be refused with a diagnostic; one
// that is translated belongs in examples/, where TestPrograms compares what it does.
func TestWanted(t *testing.T) {
	cases, err := Cases("../..", "testdata/wanted")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		o := translate(c.Program, Options{})
		switch {
		case o.Crash != "":
			t.Errorf("%s: py2go failed: %s", c.Name, o.Crash)
		case o.Output != nil:
			t.Errorf("%s is translated now: move it and its records to examples/", c.Name)
		case len(o.Messages) == 0:
			t.Errorf("%s is refused without a message", c.Name)
		}
	}
}
