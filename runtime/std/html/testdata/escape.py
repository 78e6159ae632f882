import html
from html import escape

for s in ['<a href="x">it\'s & more</a>', "", "plain", "&amp;", "<<>>", "é & \u2028\n"]:
    print(escape(s), html.escape(s, quote=False), html.escape(s, False), escape(s, True))
print("".join(f"<li>{escape(item)}</li>" for item in ["a<b", "c&d"]))
