package parser

import "github.com/py2go/py2go/frontend/diag"

// The codes of syntax errors; diag.SyntaxCodes documents them.
const (
	codeInvalid      diag.Code = 1001
	codeNeverClosed  diag.Code = 1002
	codeIndent       diag.Code = 1003
	codeUnterminated diag.Code = 1004
	codeNumber       diag.Code = 1005
	codeNesting      diag.Code = 1006
	codeUnmatched    diag.Code = 1007
	codeExpected     diag.Code = 1008
	codeTarget       diag.Code = 1009
	codeFormat       diag.Code = 1010
	codeEscape       diag.Code = 1011
	codeEscapeWarn   diag.Code = 1012
	codeSurrogate    diag.Code = 1013
	codeParams       diag.Code = 1014
	codeCall         diag.Code = 1015
	codePattern      diag.Code = 1016
	codeImport       diag.Code = 1017
	codeEqual        diag.Code = 1018
	codePrint        diag.Code = 1019
	codeComma        diag.Code = 1020
	codeTry          diag.Code = 1021
	codeStar         diag.Code = 1022
	codeTypeParam    diag.Code = 1023
	codeGenerator    diag.Code = 1024
	codeCharacter    diag.Code = 1025
	codeBytes        diag.Code = 1026
	codeTooMany      diag.Code = 1027
	codeDict         diag.Code = 1028
	codeEncoding     diag.Code = 1029
)
