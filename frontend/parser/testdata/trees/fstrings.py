# formatted strings
f'', f"", f'''''', F'a'
f'{a}'
f'a{b}c{d}e'
f'{a!r}', f'{a!s}', f'{a!a}'
f'{a:>10}', f'{a!r:^{w}}', f'{a:{b}.{c}}', f'{a:{b!r}}'
f'{a=}', f'{a = }', f'{a=!s}', f'{a=:>5}', f'{ a + b = !r:x}'
f'{{', f'}}', f'{{{a}}}', f'{{a}}', f'a{{b'
f'{a}' 'b' f'{c}' "d"
'a' f'{b}'
f'a' 'b'
f'{a["b"]}', f'{a['b']}', f"{f'{f"{a}"}'}"
f'{(lambda x: x)}', f'{(a := 1)}', f'{a:=5}'
f'{a if b else c}', f'{a, b}', f'{*a, b}', f'{[x for x in y]}', f'{ {1: 2}[1] }', f'{yield_}'
f'{a!r}{b!s}'
f'\n{a}\t', rf'\n{a}\d', fr'\{a}', f'\{a}' if 0 else 1
f'\N{DIGIT ONE}{a}', f'{a:\x41}'
f'''{
    a
}'''
f'''{
    a  # a comment
    + b
}'''
f"""line
{a:
>5}
"""
f'{a:%H:%M}', f'{a:{{b}}}' if 0 else 1
f'{a == b}', f'{a != b}', f'{a >= b}', f'{a!=b}'
f'{a:{b}{c}}', f'{a:x{b}y}'
f'{await_}' f'{b}'
f'é{a}ü', f'{"é"}'
f'{a:é}'
f"{'a' 'b'}"
f'{a}' rf'\{b}' f'\x41'
f'{1}{2}{3}'
f'{a.b[c](d)}'
f'{x:!r}', f'{x!r:!}'
f'{"{}"}', f'{"}"}'
f"{x:{'>'}{10}}"
