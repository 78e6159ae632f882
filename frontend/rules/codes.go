package rules

import "github.com/py2go/py2go/frontend/diag"

// The codes of what the compiler rejects; diag.SyntaxCodes documents them.
const (
	codeTarget    diag.Code = 1009
	codePattern   diag.Code = 1016
	codeTry       diag.Code = 1021
	codeStar      diag.Code = 1022
	codeTypeParam diag.Code = 1023
	codeOutside   diag.Code = 1030
	codeAsync     diag.Code = 1031
	codeLoop      diag.Code = 1032
	codeJump      diag.Code = 1033
	codeParam     diag.Code = 1034
	codeKeyword   diag.Code = 1035
	codeDeclared  diag.Code = 1036
	codeImport    diag.Code = 1037
	codeWalrus    diag.Code = 1038
	codeYield     diag.Code = 1039
	codeAnnot     diag.Code = 1040
)
