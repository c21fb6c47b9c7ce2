/*
 * The bytes of ZIP files: APPNOTE.TXT, 4.3.
 *
 * Of ten members of a file of Word eight are those of the file before, so what was
 * packed is kept, by its path, and stands again where the same bytes come again: half
 * of the time.  libdeflate takes half of that of zlib, which libzip asks.
 */
#include "stream/archive.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/set.h"
#include "base/translate.h"
#include "stream/packing.h"

/* 1 January 1980, as MS-DOS writes it: the first day that ZIP knows. */
enum { FIRST_TIME = 0, FIRST_DAY = 1 << 5 | 1 };

enum {
	VERSION = 20, /* of who reads it, 2.0: members are deflated */
	VERSION_64 = 45,
	STORED = 0,
	DEFLATED = 8,
	UTF8 = 1 << 11,
	COUNT_MOST =
	    UINT16_MAX - 1, /* of members, without the records of ZIP64 */
	DIRECTORY_64 = 44, /* bytes behind the length of that record */
};

/*
 * Of libdeflate.  Files of Word are made by thousands, and at 6 take twice the time for
 * 5 % less; a book is made once and fetched by many, who have to fetch 7 % less.
 */
enum { LEVEL = 1, LEVEL_BOOK = 6 };

#define BYTES_MOST (UINT32_MAX - 1)

struct archive {
	struct packing packing;
	struct set paths;
	struct buf directory;
	struct buf *out;
	size_t from; /* of `out` */
	int level;
	bool large; /* for the format, or memory was out */
};

struct archive *
archive_new(void)
{
	return xcalloc(1, sizeof(struct archive));
}

void
archive_begin(struct archive *archive, struct buf *out)
{
	set_free(&archive->paths);
	archive->paths = (struct set){0};
	archive->directory.len = 0;
	archive->out = out;
	archive->from = out->len;
	archive->level = LEVEL;
	archive->large = false;
}

/* Append a number of so many bytes, the lowest first. */
static void
put(struct buf *out, unsigned bytes, uint64_t number)
{
	for (; bytes > 0; bytes--, number >>= 8)
		buf_byte(out, (char)(number & 0xff));
}

static bool
is_ascii(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.ptr[i] >= 0x80)
			return false;
	return true;
}

/* What a member and its row of the directory have in common. */
static void
put_head(struct buf *out, struct span path, const struct packed *packed)
{
	put(out, 2, VERSION);
	put(out, 2, is_ascii(path) ? 0 : UTF8);
	put(out, 2, packed->deflated ? DEFLATED : STORED);
	put(out, 2, FIRST_TIME);
	put(out, 2, FIRST_DAY);
	put(out, 4, packed->sum);
	put(out, 4, packed->bytes.len);
	put(out, 4, packed->length);
	put(out, 2, path.len);
	put(out, 2, 0); /* of more fields */
}

static void
put_row(struct archive *archive, struct span path, const struct packed *packed,
    size_t at)
{
	struct buf *out = &archive->directory;

	buf_string(out, "PK\1\2");
	put(out, 2, VERSION);
	put_head(out, path, packed);
	put(out, 2, 0); /* of a comment */
	put(out, 2, 0); /* the disk */
	put(out, 2, 0); /* the kinds of attributes, and these */
	put(out, 4, 0);
	put(out, 4, at);
	buf_span(out, path);
}

bool
archive_add(struct archive *archive, struct span path, struct span bytes)
{
	const struct span mimetype = SPAN("mimetype");
	bool stored = span_equal(path, mimetype);
	size_t at = archive->out->len - archive->from;
	struct packed packed;

	if (path.len == 0 || path.len > UINT16_MAX ||
	    !set_add(&archive->paths, path))
		return false;
	if (stored) {
		archive->level = LEVEL_BOOK;
		bytes.len -= span_ends(bytes, SPAN("\n"));
	}
	archive->large |= bytes.len > BYTES_MOST ||
	    !packing_pack(&archive->packing, path, bytes,
		stored ? 0 : archive->level, &packed);
	if (archive->large)
		return true;
	buf_string(archive->out, "PK\3\4");
	put_head(archive->out, path, &packed);
	buf_span(archive->out, path);
	buf_span(archive->out, packed.bytes);
	put_row(archive, path, &packed, at);
	return true;
}

/* 4.3.14, 4.3.15: of so many members only these tell the number. */
static void
put_end_64(struct archive *archive, size_t at)
{
	struct buf *out = archive->out;
	size_t end = out->len - archive->from;

	buf_string(out, "PK\6\6");
	put(out, 8, DIRECTORY_64);
	put(out, 2, VERSION_64);
	put(out, 2, VERSION_64);
	put(out, 8, 0); /* the disks */
	put(out, 8, archive->paths.count);
	put(out, 8, archive->paths.count);
	put(out, 8, archive->directory.len);
	put(out, 8, at);
	buf_string(out, "PK\6\7");
	put(out, 4, 0); /* the disk */
	put(out, 8, end);
	put(out, 4, 1); /* disks */
}

const char *
archive_end(struct archive *archive)
{
	struct buf *out = archive->out;
	size_t at = out->len - archive->from, count = archive->paths.count;

	if (archive->large || at > BYTES_MOST ||
	    archive->directory.len > BYTES_MOST)
		return N_("the archive was not made");
	buf_span(out, buf_view(&archive->directory));
	if (count > COUNT_MOST) {
		put_end_64(archive, at);
		count = UINT16_MAX;
	}
	buf_string(out, "PK\5\6");
	put(out, 4, 0); /* the disks */
	put(out, 2, count);
	put(out, 2, count);
	put(out, 4, archive->directory.len);
	put(out, 4, at);
	put(out, 2, 0); /* of a comment */
	return NULL;
}

void
archive_free(struct archive *archive)
{
	if (archive == NULL)
		return;
	packing_free(&archive->packing);
	set_free(&archive->paths);
	buf_free(&archive->directory);
	free(archive);
}
