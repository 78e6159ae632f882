package diag

// UnsupportedCodes documents the codes of its range.
var UnsupportedCodes = []Info{}
