package pyrandom

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// shared is the generator of the module's own functions.
var shared = NewRandom()

// Reseed is random.seed, of the shared generator.
func Reseed(_ any) { shared.Reseed(nil) }

// Seed is random.seed, of the shared generator.
func Seed(a int) { shared.Seed(a) }

// SeedBig is random.seed, of the shared generator.
func SeedBig(a py.Int) { shared.SeedBig(a) }

// SeedStr is random.seed, of the shared generator.
func SeedStr(a string) { shared.SeedStr(a) }

// SeedBytes is random.seed, of the shared generator.
func SeedBytes(a py.Bytes) { shared.SeedBytes(a) }

// SeedFloat is random.seed, of the shared generator.
func SeedFloat(a float64) { shared.SeedFloat(a) }

// GetState is random.getstate, of the shared generator.
func GetState() *State { return shared.GetState() }

// SetState is random.setstate, of the shared generator.
func SetState(s *State) { shared.SetState(s) }

// Float is random.random, of the shared generator.
func Float() float64 { return shared.Float() }

// GetRandBits is random.getrandbits, of the shared generator.
func GetRandBits(k int) py.Int { return shared.GetRandBits(k) }

// RandBytes is random.randbytes, of the shared generator.
func RandBytes(n int) py.Bytes { return shared.RandBytes(n) }

// Below is random.randrange, of the shared generator.
func Below(n int) int { return shared.Below(n) }

// RandRange is random.randrange, of the shared generator.
func RandRange(start, stop, step int) int { return shared.RandRange(start, stop, step) }

// RandInt is random.randint, of the shared generator.
func RandInt(a, b int) int { return shared.RandInt(a, b) }

// ChoiceStr is random.choice, of the shared generator.
func ChoiceStr(s string) string { return ChoiceStrOf(shared, s) }

// ChoiceRange is random.choice, of the shared generator.
func ChoiceRange(rng py.Range) int { return ChoiceRangeOf(shared, rng) }

// ChoiceList is random.choice, of the shared generator.
func ChoiceList[T any](xs *py.List[T]) T { return ChoiceListOf(shared, xs) }

// ChoiceTuple is random.choice, of the shared generator.
func ChoiceTuple[T any](t py.VarTuple[T]) T { return ChoiceTupleOf(shared, t) }

// Choice is random.choice, of the shared generator.
func Choice[T any](seq any) T { return ChoiceOf[T](shared, seq) }

// Shuffle is random.shuffle, of the shared generator.
func Shuffle[T any](xs *py.List[T]) { ShuffleOf(shared, xs) }

// Sample is random.sample, of the shared generator.
func Sample[T any](population any, k int) *py.List[T] { return SampleOf[T](shared, population, k) }

// SampleCounts is random.sample, of the shared generator.
func SampleCounts[T any](population any, k int, counts iter.Seq[int]) *py.List[T] {
	return SampleCountsOf[T](shared, population, k, counts)
}

// Choices is random.choices, of the shared generator.
func Choices[T any](population any, weights, cumulative iter.Seq[float64], k int) *py.List[T] {
	return ChoicesOf[T](shared, population, weights, cumulative, k)
}

// Uniform is random.uniform, of the shared generator.
func Uniform(a, b float64) float64 { return shared.Uniform(a, b) }

// Triangular is random.triangular, of the shared generator.
func Triangular(low, high float64, mode py.Opt[float64]) float64 {
	return shared.Triangular(low, high, mode)
}

// Gauss is random.gauss, of the shared generator.
func Gauss(mu, sigma float64) float64 { return shared.Gauss(mu, sigma) }

// NormalVariate is random.normalvariate, of the shared generator.
func NormalVariate(mu, sigma float64) float64 { return shared.NormalVariate(mu, sigma) }

// LogNormVariate is random.lognormvariate, of the shared generator.
func LogNormVariate(mu, sigma float64) float64 { return shared.LogNormVariate(mu, sigma) }

// ExpoVariate is random.expovariate, of the shared generator.
func ExpoVariate(lambd float64) float64 { return shared.ExpoVariate(lambd) }

// VonMisesVariate is random.vonmisesvariate, of the shared generator.
func VonMisesVariate(mu, kappa float64) float64 { return shared.VonMisesVariate(mu, kappa) }

// GammaVariate is random.gammavariate, of the shared generator.
func GammaVariate(alpha, beta float64) float64 { return shared.GammaVariate(alpha, beta) }

// BetaVariate is random.betavariate, of the shared generator.
func BetaVariate(alpha, beta float64) float64 { return shared.BetaVariate(alpha, beta) }

// ParetoVariate is random.paretovariate, of the shared generator.
func ParetoVariate(alpha float64) float64 { return shared.ParetoVariate(alpha) }

// WeibullVariate is random.weibullvariate, of the shared generator.
func WeibullVariate(alpha, beta float64) float64 { return shared.WeibullVariate(alpha, beta) }

// BinomialVariate is random.binomialvariate, of the shared generator.
func BinomialVariate(n int, p float64) int { return shared.BinomialVariate(n, p) }
