package typeinfer

import "github.com/py2go/py2go/frontend/diag"

// The checker's diagnostics; documented in package diag.
const (
	codeInternal  diag.Code = 2001
	codeUndefined diag.Code = 2002
	codeModule    diag.Code = 2003
	codeMember    diag.Code = 2004
	codeAttr      diag.Code = 2005
	codeArgs      diag.Code = 2006
	codeType      diag.Code = 2007
	codeScope     diag.Code = 2009
	codeException diag.Code = 2010
	codeStale     diag.Code = 2011
	codeMeanings  diag.Code = 2012
)
