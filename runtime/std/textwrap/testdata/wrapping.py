import textwrap
from textwrap import dedent, fill, indent, shorten, wrap

text = "The quick brown fox jumped over the lazy dog. A well-known state-of-the-art method -- and it's simple: use  spaces   well."
for width in (10, 20, 33, 70):
    print(wrap(text, width))
    print(fill(text, width))
print(wrap("supercalifragilistic word", 8), wrap("supercalifragilistic word", 8, break_long_words=False), wrap("", 5), wrap("   ", 5), wrap("a b c", 1))
print(wrap("well-known-hyphenated-words", 12), wrap("well-known-hyphenated-words", 12, break_on_hyphens=False))
print(wrap("foo-bar baz --option=yes a-b 1-2-3 x--y", 6))
print(fill("one two three four", 12, initial_indent="* ", subsequent_indent="  "))
print(wrap("tabs\tand\nnewlines  here", 12), wrap("tabs\tand\nnewlines", 12, expand_tabs=False), wrap("keep  spaces   now", 6, drop_whitespace=False))
print(wrap("Hello world. This is it. Yes", 20, fix_sentence_endings=True))
print(shorten("Hello  world!  long text here", width=12), shorten("Hello world!", 50), shorten("Hello world", width=10, placeholder="..."))
print(wrap("one two three four five six", 9, max_lines=2), wrap("one two", 20, max_lines=1))
print(repr(dedent("""\
    hello
      world

    end
    """)))
print(repr(dedent("  a\n\tb\n")), repr(dedent("\n   x\n  y\n   \n")), repr(dedent("a\n  b")))
print(repr(indent("a\n\nb\n  c", "> ")), repr(indent("", "x")))
w = textwrap.TextWrapper(width=15, initial_indent="- ", subsequent_indent="  ")
print(w.wrap(text)[:3], w.fill("short"))
w.width = 30
print(w.fill(text))
try:
    wrap("x", 0)
except ValueError as e:
    print(e)
print(wrap("wörld ünïcode straße häuser", 7))
