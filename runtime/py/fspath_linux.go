package py

import "syscall"

func sysTimes(sys any) (FileTimes, bool) {
	st, ok := sys.(*syscall.Stat_t)
	if !ok {
		return FileTimes{}, false
	}
	return FileTimes{float64(st.Atim.Nano()) / 1e9, float64(st.Ctim.Nano()) / 1e9}, true
}
