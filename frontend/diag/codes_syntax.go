package diag

// SyntaxCodes documents the codes of its range.
var SyntaxCodes = []Info{}
