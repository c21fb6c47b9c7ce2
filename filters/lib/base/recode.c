/* The encoding of a table that a spreadsheet has saved. */
#include "base/recode.h"

#include <iconv.h>
#include <stddef.h>

#include "base/utf8.h"

enum { PAIRS = 4, RARE = 8 };

static bool
is_rare(unsigned char lead, unsigned char trail)
{
	return lead < 0xa1 || lead > 0xf7 || trail < 0xa1;
}

/*
 * In Chinese nearly all characters are of GB 2312, with both bytes from A1 on; of
 * Big5, or of UTF-8 with a wrong byte in it, many second bytes are below.
 */
static bool
is_gbk(struct span text)
{
	size_t pairs = 0, rare = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char lead = (unsigned char)text.ptr[i], trail;

		if (lead < 0x80)
			continue;
		if (++i == text.len)
			return false;
		trail = (unsigned char)text.ptr[i];
		if (lead == 0x80 || lead == 0xff || trail < 0x40)
			return false;
		pairs++;
		rare += is_rare(lead, trail);
	}
	return pairs >= PAIRS && RARE * rare <= pairs;
}

static bool
is_utf8(struct span text)
{
	for (size_t at = 0, len; at < text.len; at += len) {
		uint32_t code;

		len = utf8_decode(text, at, &code);
		if (len == 0)
			return false;
	}
	return true;
}

static const char *
encoding_of(struct span text)
{
	if (span_starts(text, SPAN("\xff\xfe")) ||
	    span_starts(text, SPAN("\xfe\xff")))
		return "UTF-16";
	if (!is_utf8(text) && is_gbk(text))
		return "GB18030";
	return NULL;
}

bool
recode(struct span text, struct buf *out)
{
	const char *encoding = encoding_of(text);
	iconv_t decoder =
	    encoding != NULL ? iconv_open("UTF-8", encoding) : (iconv_t)-1;
	struct buf copy = {0};
	size_t left = text.len, room = 3 * text.len + 4;
	char *from, *to;
	bool good;

	if (decoder == (iconv_t)-1)
		return false;
	buf_span(&copy, text); /* iconv(3) has no const */
	buf_reserve(out, room);
	from = copy.data;
	to = out->data + out->len;
	good = iconv(decoder, &from, &left, &to, &room) == 0 && left == 0;
	if (good)
		out->len = (size_t)(to - out->data);
	(void)iconv_close(decoder);
	buf_free(&copy);
	return good;
}
