package codegen

import "github.com/py2go/py2go/frontend/diag"

// What is not carried; documented in package diag.
const (
	codeRepresentation diag.Code = 3001
	codeStatement      diag.Code = 3002
	codeTarget         diag.Code = 3003
	codeGenerator      diag.Code = 3004
	codeAsync          diag.Code = 3005
	codeExpression     diag.Code = 3006
	codeComplex        diag.Code = 3007
	codeName           diag.Code = 3008
	codeFunction       diag.Code = 3009
	codeGeneric        diag.Code = 3010
	codeDecorator      diag.Code = 3011
	codeException      diag.Code = 3012
	codeOperator       diag.Code = 3013
	codeIteration      diag.Code = 3014
	codeSubscript      diag.Code = 3015
	codeAttribute      diag.Code = 3016
	codeCall           diag.Code = 3017
	codeDynamicCall    diag.Code = 3018
	codeRefused        diag.Code = 3019
	codeClass          diag.Code = 3020
	codePattern        diag.Code = 3021
)
