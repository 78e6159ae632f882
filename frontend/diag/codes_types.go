package diag

// TypeCodes documents the codes of its range.
var TypeCodes = []Info{}
