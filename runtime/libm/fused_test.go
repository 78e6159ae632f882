package libm

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestNoFusing looks through the instructions for arm64, where Go fuses products and sums on its own, for those that no
// math.FMA asks for: they would give other bits than amd64's.
func TestNoFusing(t *testing.T) {
	cmd := exec.Command("go", "build", "-gcflags=-S", ".")
	cmd.Env = append(os.Environ(), "GOARCH=arm64", "CGO_ENABLED=0")
	listing, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go build: %v\n%s", err, listing)
	}
	found := 0
	fused := regexp.MustCompile(`/(\w+\.go):(\d+)\)\s+FN?M(?:ADD|SUB)D`)
	for _, m := range fused.FindAllStringSubmatch(string(listing), -1) {
		found++
		source, err := os.ReadFile(m[1])
		if err != nil {
			t.Fatal(err)
		}
		n, _ := strconv.Atoi(m[2])
		if line := strings.Split(string(source), "\n")[n-1]; !strings.Contains(line, "FMA(") {
			t.Errorf("%s:%s: %s", m[1], m[2], strings.TrimSpace(line))
		}
	}
	if found == 0 {
		t.Error("no fused instruction in the listing")
	}
}
