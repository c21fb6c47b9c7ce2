/* How long a heading without a number may be, in characters. */
#ifndef LENGTHS_H
#define LENGTHS_H

enum {
	PLAIN_CHARS = 42,
	QUESTION_CHARS = 24,
	LABEL_CHARS = 14,
	LONG_CHARS = 80,
};

#endif
