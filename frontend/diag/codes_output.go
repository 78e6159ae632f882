package diag

// OutputCodes documents the codes of its range.
var OutputCodes = []Info{}
