/* What punctuation does: it ends, opens, closes or parts. */
#ifndef POINT_H
#define POINT_H

#include <stdint.h>

/* How a text ends, closing quotation marks and brackets left aside. */
enum end {
	END_OPEN, /* no punctuation */
	END_STOP, /* 。 ！ . … */
	END_QUESTION, /* ？ */
	END_SEMICOLON,
	END_COLON,
	END_COMMA, /* ， 、 —— */
};

enum {
	POINT_END = 7, /* enum end, of a text that ends with the sign */
	POINT_OPENS = 8, /* quotation marks and brackets */
	POINT_CLOSES = 16,
	POINT_STOPS = 32, /* a sentence */
	POINT_PARTS = 64, /* those who are addressed; a blank does so too */
};

/* By the two bytes of a character: the page of the one, its place there. */
extern const uint8_t point_pages[256], point_signs[][256];

/* All that a character does; 0 for most. */
static inline unsigned
point_of(uint32_t code)
{
	return code > 0xffff ? 0
			     : point_signs[point_pages[code >> 8]][code & 0xff];
}

#endif
