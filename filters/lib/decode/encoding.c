/* Encodings by name, by mark and by zero bytes. */
#include "decode/encoding.h"

#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <strings.h>

#include "base/unicode.h"

void
encoding_set(struct encoding *encoding, const char *name, size_t mark)
{
	(void)snprintf(encoding->name, sizeof(encoding->name), "%s", name);
	encoding->mark = mark;
}

bool
encoding_is_wide(const struct encoding *encoding)
{
	return strncasecmp(encoding->name, "UTF-16", 6) == 0 ||
	    strncasecmp(encoding->name, "UTF-32", 6) == 0;
}

bool
encoding_is_seven(const struct encoding *encoding)
{
	return strcmp(encoding->name, "HZ") == 0 ||
	    strcmp(encoding->name, "UTF-7") == 0 ||
	    strncmp(encoding->name, "ISO-2022", 8) == 0;
}

size_t
encoding_unit(const struct encoding *encoding)
{
	if (!encoding_is_wide(encoding))
		return 1;
	return strncasecmp(encoding->name, "UTF-32", 6) == 0 ? 4 : 2;
}

bool
encoding_named(const char *name, struct encoding *encoding)
{
	static const struct {
		const char *given, *name;
	} table[] = {
	    {"GB18030", "GB18030"},
	    {"GB2312", "GB18030"},
	    {"GBK", "GB18030"},
	    {"CP936", "GB18030"},
	    {"EUC-CN", "GB18030"},
	    {"Big5", "Big5"},
	    {"CP950", "Big5"},
	    {"Big5-HKSCS", "Big5-HKSCS"},
	    {"EUC-TW", "EUC-TW"},
	    {"HZ", "HZ"},
	    {"HZ-GB-2312", "HZ"},
	    {"UTF-8", "UTF-8"},
	    {"UTF8", "UTF-8"},
	    {"UTF-16", "UTF-16"},
	    {"UTF-16LE", "UTF-16LE"},
	    {"UTF-16BE", "UTF-16BE"},
	    {"UTF-32", "UTF-32"},
	    {"UTF-32LE", "UTF-32LE"},
	    {"UTF-32BE", "UTF-32BE"},
	};
	iconv_t with;

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		if (strcasecmp(name, table[i].given) == 0) {
			encoding_set(encoding, table[i].name, 0);
			return true;
		}
	}
	/* A suffix such as //IGNORE would lose text in silence. */
	if (strlen(name) >= ENCODING_NAME_MAX || strchr(name, '/') != NULL ||
	    *name == '\0')
		return false;
	with = iconv_open("UTF-8", name);
	if (with == (iconv_t)-1)
		return false;
	(void)iconv_close(with);
	encoding_set(encoding, name, 0);
	return true;
}

bool
encoding_marked(struct span bytes, struct encoding *encoding)
{
	/* UTF-32LE begins like UTF-16LE, so it comes first. */
	static const struct {
		struct span mark;
		const char *name;
	} table[] = {
	    {{"\xef\xbb\xbf", 3}, "UTF-8"},
	    {{"\xff\xfe\0\0", 4}, "UTF-32LE"},
	    {{"\0\0\xfe\xff", 4}, "UTF-32BE"},
	    {{"\xff\xfe", 2}, "UTF-16LE"},
	    {{"\xfe\xff", 2}, "UTF-16BE"},
	    {{"\x84\x31\x95\x33", 4}, "GB18030"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		if (span_starts(bytes, table[i].mark)) {
			encoding_set(
			    encoding, table[i].name, table[i].mark.len);
			return true;
		}
	}
	return false;
}

/* How UTF-16 or UTF-32 lies in its bytes. */
struct layout {
	const char *name;
	size_t width;
	bool big_endian;
};

static uint32_t
unit_at(const struct layout *layout, struct span bytes, size_t at)
{
	uint32_t unit = 0;

	for (size_t i = 0; i < layout->width; i++) {
		size_t byte =
		    layout->big_endian ? at + i : at + layout->width - 1 - i;

		unit = unit << 8 | (unsigned char)bytes.ptr[byte];
	}
	return unit;
}

bool
encoding_is_likely(uint32_t code)
{
	return (code >= 0x20 && code < 0x7f) || code == '\n' || code == '\r' ||
	    code == '\t' || (code >= 0x2010 && code <= 0x2027) ||
	    (code >= 0x3000 && code <= 0x303f) ||
	    (code >= 0xff01 && code <= 0xff5e) || unicode_is_han(code);
}

enum { SAMPLE = 64 * 1024 };

/*
 * Read by this layout it is likely text, nine characters in ten, and has zero
 * bytes where ASCII would have them, or every character of UTF-32.
 */
static bool
fits(const struct layout *layout, struct span bytes)
{
	size_t likely = 0, ascii = 0, count = 0;

	if (bytes.len % layout->width != 0)
		return false;
	for (size_t at = 0; at < bytes.len && at < SAMPLE;
	     at += layout->width, count++) {
		uint32_t code = unit_at(layout, bytes, at);

		if (code == 0 || code > 0x10ffff)
			return false;
		likely += encoding_is_likely(code);
		ascii += code < 0x80;
	}
	return (ascii > 0 || layout->width == 4) && likely * 10 >= count * 9;
}

bool
encoding_wide(struct span bytes, struct encoding *encoding)
{
	static const struct layout layouts[] = {
	    {"UTF-32LE", 4, false},
	    {"UTF-32BE", 4, true},
	    {"UTF-16LE", 2, false},
	    {"UTF-16BE", 2, true},
	};

	if (bytes.len == 0 ||
	    memchr(bytes.ptr, '\0', bytes.len < SAMPLE ? bytes.len : SAMPLE) ==
		NULL)
		return false;
	for (size_t i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++) {
		if (fits(&layouts[i], bytes)) {
			encoding_set(encoding, layouts[i].name, 0);
			return true;
		}
	}
	return false;
}
