// Package runtime embeds the sources of the packages that emitted Go uses, and the library's stubs, so that an installed py2go
// needs neither network nor its own repository.
package runtime

import "embed"

// Sources holds py/, libm/ and std/.
//
//go:embed py/*.go libm/*.go std
var Sources embed.FS
