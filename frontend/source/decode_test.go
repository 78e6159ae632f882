package source

import "testing"

func TestLoad(t *testing.T) {
	for _, c := range []struct{ data, text, err string }{
		{"x = 'é'\n", "x = 'é'\n", ""},
		{"\xef\xbb\xbfx", "x", ""},
		{"\xef\xbb\xbf# coding: utf-8\nx", "# coding: utf-8\nx", ""},
		{"\xef\xbb\xbf# coding: latin-1\nx", "# coding: latin-1\nx", "encoding problem: latin-1 with a UTF-8 byte order mark"},
		{"# -*- coding: latin-1 -*-\n'\xe9'", "# -*- coding: latin-1 -*-\n'é'", ""},
		{"#!/bin/sh\r\n# vim: set fileencoding=cp1252 :\r\n'\x80'", "#!/bin/sh\r\n# vim: set fileencoding=cp1252 :\r\n'€'", ""},
		{"#\r# coding=koi8-r\r'\xc1'", "#\r# coding=koi8-r\r'а'", ""},
		{"x = 1\n# coding: latin-1\n'\xe9'", "x = 1\n# coding: latin-1\n'\ufffd'", "byte 0xe9 is not valid UTF-8, and no other encoding is declared"},
		{"# coding: cp1252\n'\x81'", "# coding: cp1252\n'\ufffd'", "the file has bytes without a meaning in cp1252, the declared encoding"},
		{"# coding: shift_jis\n'\x83\x5c'", "# coding: shift_jis\n'ソ'", ""},
		{"# coding: utf_8_sig\n'é'", "# coding: utf_8_sig\n'é'", ""},
		{"# coding: klingon\n", "# coding: klingon\n", "unknown encoding: klingon"},
		{"# coding: ascii\né", "# coding: ascii\né", "byte 0xc3 is not ASCII, the declared encoding"},
		{"a\x00b", "a\x00b", "source code cannot contain null bytes"},
		{"x\xed\xa0\x80", "x\ufffd", "byte 0xed is not valid UTF-8, and no other encoding is declared"},
	} {
		f, err := Load("t.py", []byte(c.data))
		msg := ""
		if err != nil {
			msg = err.Msg
		}
		if f.Text != c.text || msg != c.err {
			t.Errorf("%q: %q, %q", c.data, f.Text, msg)
		}
	}
}

func TestPosition(t *testing.T) {
	f := New("t.py", "a\rb\r\nc\n")
	for at, want := range [][2]int{{1, 0}, {1, 1}, {2, 0}, {2, 1}, {2, 2}, {3, 0}, {3, 1}, {4, 0}} {
		if line, col := f.Position(Pos(at)); line != want[0] || col != want[1] {
			t.Errorf("%d: %d:%d", at, line, col)
		}
	}
	if f.Lines() != 4 || f.LineText(2) != "b" || f.LineText(9) != "" {
		t.Error(f.Lines(), f.LineText(2))
	}
}
