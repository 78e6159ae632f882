x = "é"
# no line end