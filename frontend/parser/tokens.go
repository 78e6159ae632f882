package parser

import "github.com/py2go/py2go/frontend/source"

type tokKind uint8

const (
	tEOF tokKind = iota
	tNewline
	tIndent
	tDedent
	tName
	tKeyword
	tNumber
	tString // every string literal; f-strings and t-strings are taken apart by the parser
	tOp
	tBad // a lexical error, or where the parser gave up
)

// token is a lexical element; its text is the file's from start to end. op tells operators and keywords apart.
type token struct {
	kind       tokKind
	op         opKind
	start, end source.Pos
}

type opKind uint8

const (
	oNone opKind = iota
	// operators
	oLPar
	oRPar
	oLBrack
	oRBrack
	oLBrace
	oRBrace
	oColon
	oComma
	oSemi
	oDot
	oEllipsis
	oArrow
	oWalrus
	oBang
	oAssign
	oPlus
	oMinus
	oStar
	oSlash
	oSlash2
	oPercent
	oAt
	oAmp
	oPipe
	oCaret
	oLShift
	oRShift
	oStar2
	oTilde
	oEq
	oNe
	oLtGt
	oLt
	oLe
	oGt
	oGe
	oPlusEq
	oMinusEq
	oStarEq
	oSlashEq
	oSlash2Eq
	oPercentEq
	oAtEq
	oAmpEq
	oPipeEq
	oCaretEq
	oLShiftEq
	oRShiftEq
	oStar2Eq
	// keywords
	kFalse
	kNone
	kTrue
	kAnd
	kAs
	kAssert
	kAsync
	kAwait
	kBreak
	kClass
	kContinue
	kDef
	kDel
	kElif
	kElse
	kExcept
	kFinally
	kFor
	kFrom
	kGlobal
	kIf
	kImport
	kIn
	kIs
	kLambda
	kNonlocal
	kNot
	kOr
	kPass
	kRaise
	kReturn
	kTry
	kWhile
	kWith
	kYield
)

// keyword gives a name's keyword, oNone for an ordinary one.
func keyword(s string) opKind {
	if len(s) < 2 || len(s) > 8 {
		return oNone
	}
	switch s {
	case "False":
		return kFalse
	case "None":
		return kNone
	case "True":
		return kTrue
	case "and":
		return kAnd
	case "as":
		return kAs
	case "assert":
		return kAssert
	case "async":
		return kAsync
	case "await":
		return kAwait
	case "break":
		return kBreak
	case "class":
		return kClass
	case "continue":
		return kContinue
	case "def":
		return kDef
	case "del":
		return kDel
	case "elif":
		return kElif
	case "else":
		return kElse
	case "except":
		return kExcept
	case "finally":
		return kFinally
	case "for":
		return kFor
	case "from":
		return kFrom
	case "global":
		return kGlobal
	case "if":
		return kIf
	case "import":
		return kImport
	case "in":
		return kIn
	case "is":
		return kIs
	case "lambda":
		return kLambda
	case "nonlocal":
		return kNonlocal
	case "not":
		return kNot
	case "or":
		return kOr
	case "pass":
		return kPass
	case "raise":
		return kRaise
	case "return":
		return kReturn
	case "try":
		return kTry
	case "while":
		return kWhile
	case "with":
		return kWith
	case "yield":
		return kYield
	}
	return oNone
}
