/* Simplified or traditional Chinese, by the characters. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "stream/block.h"

enum script {
	SCRIPT_NONE, /* nothing Chinese */
	SCRIPT_UNKNOWN, /* the characters do not tell */
	SCRIPT_SIMPLIFIED,
	SCRIPT_TRADITIONAL,
};

/* By characters that only one of the scripts uses: that which has more. */
enum script script_of(const struct document *document);

#endif
