/* What the filters need to know of characters, from utf8proc. */
#include "base/unicode.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "base/utf8.h"

struct range {
	uint32_t first, last;
};

static bool
is_in(uint32_t code, const struct range *ranges, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (code >= ranges[i].first && code <= ranges[i].last)
			return true;
	return false;
}

bool
unicode_is_han(uint32_t code)
{
	static const struct range han[] = {
	    {0x4e00, 0x9fff},
	    {0x3400, 0x4dbf},
	    {0x3007, 0x3007},
	    {0xf900, 0xfaff},
	    {0x20000, 0x323af},
	};

	return is_in(code, han, sizeof(han) / sizeof(han[0]));
}

bool
unicode_is_hangul(uint32_t code)
{
	static const struct range hangul[] = {
	    {0xac00, 0xd7ff},
	    {0x1100, 0x11ff},
	    {0x3130, 0x318f},
	    {0xa960, 0xa97f},
	    {0xffa0, 0xffdc},
	};

	return is_in(code, hangul, sizeof(hangul) / sizeof(hangul[0]));
}

static utf8proc_category_t
category(uint32_t code)
{
	return utf8proc_category((utf8proc_int32_t)code);
}

/*
 * A look at the first block of Han, of which most texts are, spares jg-html a tenth
 * of its time (make bench, row `html`).
 */
bool
unicode_is_alphanumeric(uint32_t code)
{
	utf8proc_category_t c;

	if (code >= 0x4e00 && code <= 0x9fa5)
		return true;
	c = category(code);
	return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO) ||
	    (c >= UTF8PROC_CATEGORY_ND && c <= UTF8PROC_CATEGORY_NO);
}

bool
unicode_is_space(uint32_t code)
{
	utf8proc_category_t c;

	/* The last of them. */
	if (code > 0x3000)
		return false;
	c = category(code);
	return c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_ZP;
}

size_t
unicode_count_ink(struct span text)
{
	size_t count = 0;
	uint32_t code;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		count += unicode_is_ink(code);
	}
	return count;
}

bool
unicode_is_punctuation(uint32_t code)
{
	utf8proc_category_t c = category(code);

	return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_SO;
}

bool
unicode_is_noncharacter(uint32_t code)
{
	return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

bool
unicode_is_private(uint32_t code)
{
	return category(code) == UTF8PROC_CATEGORY_CO;
}

bool
unicode_is_invisible(uint32_t code)
{
	const utf8proc_property_t *p;

	if (code >= 0x20 && code < 0x7f)
		return false;
	p = utf8proc_get_property((utf8proc_int32_t)code);
	return p->ignorable != 0 || p->category == UTF8PROC_CATEGORY_CC ||
	    p->category == UTF8PROC_CATEGORY_CF ||
	    p->category == UTF8PROC_CATEGORY_ZL ||
	    p->category == UTF8PROC_CATEGORY_ZP;
}

bool
unicode_is_nfc_inert(uint32_t code)
{
	const utf8proc_property_t *p;

	if (code < 0xc0 || (code >= 0x3400 && code <= 0x9fff))
		return true;
	p = utf8proc_get_property((utf8proc_int32_t)code);
	return p->combining_class == 0 &&
	    (p->decomp_seqindex == UINT16_MAX || p->decomp_type != 0) &&
	    p->comb_index == UINT16_MAX &&
	    !(code >= 0x1100 && code <= 0x11ff) &&
	    !(code >= 0xac00 && code <= 0xd7ff);
}

bool
unicode_nfc(struct span text, struct buf *out)
{
	utf8proc_uint8_t *composed = NULL;
	utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)text.ptr,
	    (utf8proc_ssize_t)text.len, &composed,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE);

	if (len >= 0)
		buf_add(out, (const char *)composed, (size_t)len);
	free(composed);
	return len >= 0;
}
