/* A ZIP file in memory, of which parts are read by name, in bounds. */
#ifndef PACKAGE_H
#define PACKAGE_H

#include <stdbool.h>
#include <stdint.h>
#include <zip.h>

#include "base/buf.h"
#include "base/span.h"

/* What all parts that are read may come to, unpacked. */
#define PACKAGE_BYTES_MAX ((uint64_t)1 << 30)

/* Zero-initialise; package_close() when done. */
struct package {
	zip_t *zip;
	const char *source; /* for messages */
	uint64_t read; /* of all parts, so far */
};

/* A part as it lies in the file: two that are equal unpack to the same. */
struct raw_part {
	struct buf bytes; /* empty: not known */
	uint64_t size; /* unpacked */
	uint32_t sum;
	uint16_t method;
};

/* A part being read. */
struct part {
	struct package *package;
	zip_file_t *file;
	const char *name;
	uint64_t read, packed; /* bytes */
	bool failed; /* fail() has told why */
};

/* The bytes stay the caller's.  False after fail(). */
bool package_open(
    struct package *package, struct span bytes, const char *source);

bool package_has(const struct package *package, const char *name);

/* False where there is none, or it is too large to be worth it; no fail(). */
bool package_raw(
    struct package *package, const char *name, struct raw_part *raw);

/* Both are known, and the same. */
bool raw_part_equal(const struct raw_part *a, const struct raw_part *b);

/*
 * False where there is no such part, or, after fail(), where it cannot be
 * read: then part->failed holds.  The name is kept.
 */
bool part_open(struct part *part, struct package *package, const char *name);

/* The next bytes, 0 at the end; less than 0 after fail(). */
int part_read(struct part *part, char *bytes, int most);

void part_close(struct part *part);

void package_close(struct package *package);

#endif
