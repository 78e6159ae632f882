# numbers, strings, bytes
0, 00, 0_0, 1_000, 9223372036854775807, 9223372036854775808, 123456789012345678901234567890
0x0, 0XfF, 0x_ff, 0o17, 0O_7, 0b101, 0B_1
0xFFFFFFFFFFFFFFFF, 0x7FFFFFFFFFFFFFFF, 0o7777777777777777777777
0.0, .5, 5., 1e10, 1E+5, 1e-5, 1_0.0_1e1_0, 1e400, 1e-400, 3.141592653589793, 5e-324, 1e16, 1e15, 123456789012345680.0, 0.0001, 0.00001
1j, 0J, 1.5j, .5J, 1e3j, 1_0j, 1e400j
'', "", '''''', """"""
'a' 'b'
'it\'s', "say \"hi\"", 'say "hi"', "it's", 'both \' and "'
'\a\b\f\n\r\t\v\\\0\1\12\123\x41\u0042\U00000043\N{LATIN SMALL LETTER A}\N{bullet}'
'line \
joined'
'''three
lines '' here
'''
"""tabs	and "quotes" """
r'\d\n', R"\'", r'''\
'''
u'text', U"text", u'a' 'b', 'a' u'b'
b'', b'abc', B"\x00\xff\n\\", br'\d', Rb"\'", b'a' b'b', b'\101', b'\u1234'
'é', 'ü' 'ß', '日本', '😀', '\u00a0', '\u200b', '\x7f', '\x80', 'a\u0301'
'\ud800', '\udc80x', '\ud83d\ude00'
'{}' '{{}}'
-1, +1, ~1, - 1.0, -1j
1if 1else 2
[0x1for x in y]
1_000.0e+1_0
