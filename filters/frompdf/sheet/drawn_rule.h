/* Lines that are drawn on a page. */
#ifndef DRAWN_RULE_H
#define DRAWN_RULE_H

#include <stdbool.h>
#include <stddef.h>

/* In points. */
struct rule {
	double at, from, to; /* across it, and along */
	bool upright;
};

/* Zero-initialise; free(rule) when done. */
struct rules {
	struct rule *rule;
	size_t count, cap;
};

/* So far apart rules are one, or meet. */
#define RULE_NEAR 2.0

/* One that begins no further behind another goes on with it. */
#define RULE_CLOSE 0.6

/* More are no table's. */
enum { RULES_MOST = 3000 };

/* A page in grey, 0 is black; so many dots are a point. */
struct picture {
	unsigned char *dot;
	size_t width, height;
	double scale;
};

/* Add the lines of the picture. */
void rules_find(const struct picture *picture, struct rules *rules);

/* Add one, which may go on with others. */
void rules_add(struct rules *rules, const struct rule *rule);

#endif
