if a:
        b
        c

if d:
	e
	if g:
	    h
 if_ = 1
