package source

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// DecodeError says why a file's bytes are no source text, and where in the text of the file that Load gave.
type DecodeError struct {
	Span Span
	Msg  string
}

func (e *DecodeError) Error() string { return e.Msg }

// cookie is the declaration of PEP 263.
var cookie = regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)`)

var byteOrderMark = []byte("\xef\xbb\xbf")

// Load decodes a file's bytes: the byte order mark, the encoding that a comment in the first two lines declares, UTF-8
// otherwise. With an error, the file's text is what could be read; nothing else is then known to be right about it.
func Load(path string, data []byte) (*File, *DecodeError) {
	if len(data) > math.MaxInt32-16 {
		return New(path, ""), &DecodeError{Msg: "source file is larger than 2 GB"}
	}
	mark := bytes.HasPrefix(data, byteOrderMark)
	if mark {
		data = data[len(byteOrderMark):]
	}
	name, at := declared(data)
	normal := normalName(name)
	switch {
	case mark && name != "" && normal != "utf-8":
		return New(path, lossy(data)), &DecodeError{at, fmt.Sprintf("encoding problem: %s with a UTF-8 byte order mark", name)}
	case name != "" && normal != "utf-8":
		text, err := decode(name, data, at)
		if err != nil {
			return New(path, lossy(data)), err
		}
		data = text
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return New(path, lossy(data)), &DecodeError{Span{Pos(i), Pos(i + 1)}, "source code cannot contain null bytes"}
	}
	if i := invalidUTF8(data); i >= 0 {
		err := &DecodeError{Span{Pos(i), Pos(i + 1)}, fmt.Sprintf("byte 0x%02x is not valid UTF-8, and no other encoding is declared", data[i])}
		return New(path, lossy(data)), err
	}
	return New(path, string(data)), nil
}

// declared finds the encoding that one of the first two lines names; the second counts when the first holds no code.
func declared(data []byte) (string, Span) {
	start := 0
	for range 2 {
		line := data[start:]
		end := bytes.IndexAny(line, "\r\n")
		if end >= 0 {
			line = line[:end]
		}
		if !bytes.Contains(line, []byte("coding")) {
			// most lines, the longest ones too
		} else if m := cookie.FindSubmatchIndex(line); m != nil {
			return string(line[m[2]:m[3]]), Span{Pos(start + m[2]), Pos(start + m[3])}
		}
		if code := bytes.TrimLeft(line, " \t\f"); end < 0 || len(code) > 0 && code[0] != '#' {
			break
		}
		start += end + 1
		if data[start-1] == '\r' && start < len(data) && data[start] == '\n' {
			start++
		}
	}
	return "", Span{}
}

// normalName gives utf-8 for CPython's spellings of it.
func normalName(name string) string {
	s := strings.ToLower(strings.ReplaceAll(name, "_", "-"))
	if s == "utf-8" || strings.HasPrefix(s, "utf-8-") {
		return "utf-8"
	}
	return s
}

func lossy(data []byte) string { return strings.ToValidUTF8(string(data), "\ufffd") }

// invalidUTF8 is the offset of the first byte that is not part of a character, or -1.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// decode turns text of a declared encoding into UTF-8; at is the place of the declaration.
func decode(name string, data []byte, at Span) ([]byte, *DecodeError) {
	key := strings.NewReplacer("-", "", "_", "", ".", "").Replace(strings.ToLower(name))
	switch key {
	case "utf8", "u8", "utf8sig", "cp65001":
		return data, nil
	case "ascii", "usascii", "646", "iso646us":
		for i, c := range data {
			if c >= utf8.RuneSelf {
				return nil, &DecodeError{Span{Pos(i), Pos(i + 1)}, fmt.Sprintf("byte 0x%02x is not ASCII, the declared encoding", c)}
			}
		}
		return data, nil
	}
	enc := encodings[key]
	if enc == nil {
		return nil, &DecodeError{at, "unknown encoding: " + name}
	}
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return nil, &DecodeError{at, fmt.Sprintf("the file is not %s, the declared encoding: %v", name, err)}
	}
	// the tables of the web give control characters for bytes that have no meaning elsewhere
	controls := !strings.HasPrefix(key, "iso8859") && !strings.HasPrefix(key, "latin") && key != "l1" && key != "8859"
	for _, r := range string(text) {
		if r == utf8.RuneError || controls && r >= 0x80 && r < 0xa0 {
			return nil, &DecodeError{at, fmt.Sprintf("the file has bytes without a meaning in %s, the declared encoding", name)}
		}
	}
	return text, nil
}

// encodings are those of Python's codecs that source files use, by their names without separators.
var encodings = map[string]encoding.Encoding{
	"latin1": charmap.ISO8859_1, "iso88591": charmap.ISO8859_1, "l1": charmap.ISO8859_1, "8859": charmap.ISO8859_1, "cp819": charmap.ISO8859_1, "isolatin1": charmap.ISO8859_1,
	"iso88592": charmap.ISO8859_2, "latin2": charmap.ISO8859_2, "iso88593": charmap.ISO8859_3, "latin3": charmap.ISO8859_3,
	"iso88594": charmap.ISO8859_4, "latin4": charmap.ISO8859_4, "iso88595": charmap.ISO8859_5, "cyrillic": charmap.ISO8859_5,
	"iso88596": charmap.ISO8859_6, "iso88597": charmap.ISO8859_7, "iso88598": charmap.ISO8859_8, "iso88599": charmap.ISO8859_9,
	"latin5": charmap.ISO8859_9, "iso885910": charmap.ISO8859_10, "iso885913": charmap.ISO8859_13, "iso885914": charmap.ISO8859_14,
	"iso885915": charmap.ISO8859_15, "latin9": charmap.ISO8859_15, "iso885916": charmap.ISO8859_16,
	"cp1250": charmap.Windows1250, "windows1250": charmap.Windows1250, "cp1251": charmap.Windows1251, "windows1251": charmap.Windows1251,
	"cp1252": charmap.Windows1252, "windows1252": charmap.Windows1252, "cp1253": charmap.Windows1253, "windows1253": charmap.Windows1253,
	"cp1254": charmap.Windows1254, "windows1254": charmap.Windows1254, "cp1255": charmap.Windows1255, "windows1255": charmap.Windows1255,
	"cp1256": charmap.Windows1256, "windows1256": charmap.Windows1256, "cp1257": charmap.Windows1257, "windows1257": charmap.Windows1257,
	"cp1258": charmap.Windows1258, "windows1258": charmap.Windows1258, "cp874": charmap.Windows874,
	"cp437": charmap.CodePage437, "ibm437": charmap.CodePage437, "cp850": charmap.CodePage850, "cp852": charmap.CodePage852,
	"cp855": charmap.CodePage855, "cp858": charmap.CodePage858, "cp860": charmap.CodePage860, "cp862": charmap.CodePage862,
	"cp863": charmap.CodePage863, "cp865": charmap.CodePage865, "cp866": charmap.CodePage866,
	"koi8r": charmap.KOI8R, "koi8u": charmap.KOI8U, "macroman": charmap.Macintosh, "mac": charmap.Macintosh,
	"eucjp": japanese.EUCJP, "ujis": japanese.EUCJP, "shiftjis": japanese.ShiftJIS, "sjis": japanese.ShiftJIS, "iso2022jp": japanese.ISO2022JP,
	"euckr": korean.EUCKR, "korean": korean.EUCKR, "cp949": korean.EUCKR,
	"gbk": simplifiedchinese.GBK, "cp936": simplifiedchinese.GBK, "gb2312": simplifiedchinese.GBK, "gb18030": simplifiedchinese.GB18030,
	"big5": traditionalchinese.Big5, "cp950": traditionalchinese.Big5,
}
