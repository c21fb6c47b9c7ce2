/* Bytes deflated, those that came before as they were. */
#ifndef PACKING_H
#define PACKING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

enum { KEPT_MOST = 16 };

/* What was packed last of a path. */
struct kept_packed {
	struct buf path, text, packed;
	uint32_t sum;
};

struct libdeflate_compressor;

/* Zero-initialise; packing_free() when done. */
struct packing {
	struct libdeflate_compressor *compressor;
	int level; /* of that */
	struct kept_packed kept[KEPT_MOST];
	size_t count;
	struct buf bytes; /* of what is not kept */
};

struct packed {
	struct span bytes; /* good until the next call */
	size_t length; /* of what they are made of */
	uint32_t sum;
	bool deflated;
};

/* Deflate the bytes, at level 0 take them as they are; false: out of memory. */
bool packing_pack(struct packing *packing, struct span path, struct span bytes,
    int level, struct packed *packed);

void packing_free(struct packing *packing);

#endif
