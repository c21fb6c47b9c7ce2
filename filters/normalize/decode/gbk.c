/*
 * GB18030 by table, for what is long.
 *
 * The table is iconv's own answer, so the two cannot differ; looking it up
 * takes a fraction of the time.
 */
#include "decode/gbk.h"

#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"

enum { LEAD = 0x81, LEADS = 126, TRAIL = 0x40, TRAILS = 191 };

/* UTF-8 in the order of memory; len 0 for what is none. */
struct gbk {
	struct {
		char bytes[4];
	} of[LEADS][TRAILS];
	unsigned char len[LEADS][TRAILS];
};

static void
fill(struct gbk *gbk, iconv_t with, unsigned lead, unsigned trail)
{
	char pair[2] = {(char)(LEAD + lead), (char)(TRAIL + trail)};
	char *from = pair, *to = gbk->of[lead][trail].bytes;
	size_t left = sizeof(pair), room = sizeof(gbk->of[lead][trail].bytes);

	if (iconv(with, &from, &left, &to, &room) != (size_t)-1 && left == 0)
		gbk->len[lead][trail] = (unsigned char)(4 - room);
	(void)iconv(with, NULL, NULL, NULL, NULL);
}

struct gbk *
gbk_make(void)
{
	iconv_t with = iconv_open("UTF-8", "GB18030");
	struct gbk *gbk;

	if (with == (iconv_t)-1)
		return NULL;
	gbk = xcalloc(1, sizeof(*gbk));
	for (unsigned lead = 0; lead < LEADS; lead++)
		for (unsigned trail = 0; trail < TRAILS; trail++)
			fill(gbk, with, lead, trail);
	(void)iconv_close(with);
	return gbk;
}

size_t
gbk_decode(const struct gbk *gbk, struct span bytes, struct buf *out)
{
	const unsigned char *p = (const unsigned char *)bytes.ptr;
	size_t i = 0;
	char *to;

	/* Two bytes give four at most, which are always written. */
	buf_reserve(out, bytes.len * 2 + 4);
	to = out->data + out->len;
	while (i < bytes.len) {
		unsigned lead = p[i] - (unsigned)LEAD, trail;

		if (p[i] < 0x80) {
			*to++ = (char)p[i++];
			continue;
		}
		if (lead >= LEADS || i + 1 == bytes.len)
			break;
		trail = p[i + 1] - (unsigned)TRAIL;
		if (trail >= TRAILS || gbk->len[lead][trail] == 0)
			break;
		memcpy(to, gbk->of[lead][trail].bytes, 4);
		to += gbk->len[lead][trail];
		i += 2;
	}
	out->len = (size_t)(to - out->data);
	return i;
}
