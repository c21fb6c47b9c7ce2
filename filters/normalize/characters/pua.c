/* Private-use characters whose meaning can be told. */
#include "characters/pua.h"

#include <iconv.h>
#include <stddef.h>

#include "base/span.h"
#include "base/utf8.h"
#include "scan/character.h"

static const struct {
	uint16_t private;
	uint32_t code;
} gbk[] = {
#include "characters/pua_table.h"
    /* A3A0, which many programs took for the full-width space. */
    {0xe5e5, 0x3000},
};

uint32_t
pua_from_gbk(uint32_t code)
{
	for (size_t i = 0; i < sizeof(gbk) / sizeof(gbk[0]); i++)
		if (gbk[i].private == code)
			return gbk[i].code;
	return 0;
}

/*
 * The user-defined areas of Big5 in the order in which they were given
 * private-use characters; 157 to a first byte.
 */
static const struct {
	uint16_t first, last;
	unsigned char lead;
	unsigned char skip; /* characters of its row before the first */
} areas[] = {
    {0xe000, 0xe310, 0xfa, 0},
    {0xe311, 0xeeb7, 0x8e, 0},
    {0xeeb8, 0xf6b0, 0x81, 0},
    {0xf6b1, 0xf848, 0xc6, 63},
};

static size_t
big5_bytes(uint32_t code, char *bytes)
{
	enum { ROW = 157, LOW = 63 };

	for (size_t i = 0; i < sizeof(areas) / sizeof(areas[0]); i++) {
		uint32_t at;

		if (code < areas[i].first || code > areas[i].last)
			continue;
		at = code - areas[i].first + areas[i].skip;
		bytes[0] = (char)(areas[i].lead + at / ROW);
		at %= ROW;
		bytes[1] = (char)(at < LOW ? 0x40 + at : 0xa1 + at - LOW);
		return 2;
	}
	return 0;
}

uint32_t
pua_from_hkscs(uint32_t code)
{
	char bytes[2], out[16], *from = bytes, *to = out;
	size_t left = big5_bytes(code, bytes), room = sizeof(out);
	uint32_t answer = 0;
	iconv_t with;

	if (left == 0)
		return 0;
	with = iconv_open("UTF-8", "BIG5-HKSCS");
	if (with == (iconv_t)-1)
		return 0;
	if (iconv(with, &from, &left, &to, &room) != (size_t)-1 &&
	    iconv(with, NULL, NULL, &to, &room) != (size_t)-1) {
		struct span text = {out, sizeof(out) - room};

		if (text.len == 0 ||
		    utf8_decode(text, 0, &answer) != text.len ||
		    character_may_compose(answer))
			answer = 0;
	}
	(void)iconv_close(with);
	return answer;
}
