//go:build !linux

package py

func sysTimes(any) (FileTimes, bool) { return FileTimes{}, false }
