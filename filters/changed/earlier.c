/* An earlier block stream, to ask what is as it was. */
#include "earlier.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/name.h"
#include "stream/block.h"

enum { PIECE = 64 * 1024 };

/* Where a document is; its name's hash is 0 in an empty slot. */
struct entry {
	uint64_t name;
	off_t at;
	size_t len;
};

/* The slot of the name, or the empty one where it would go. */
static size_t
place(const struct earlier *earlier, uint64_t name)
{
	size_t i = (size_t)name & (earlier->size - 1);

	while (earlier->slot[i].name != 0 && earlier->slot[i].name != name)
		i = (i + 1) & (earlier->size - 1);
	return i;
}

static void
enlarge(struct earlier *earlier)
{
	struct earlier larger = *earlier;

	larger.size = earlier->size > 0 ? earlier->size * 2 : 64;
	larger.slot = xcalloc(larger.size, sizeof(*larger.slot));
	for (size_t i = 0; i < earlier->size; i++)
		if (earlier->slot[i].name != 0)
			larger.slot[place(&larger, earlier->slot[i].name)] =
			    earlier->slot[i];
	free(earlier->slot);
	*earlier = larger;
}

static void
add(struct earlier *earlier, struct entry entry)
{
	size_t i;

	if (earlier->count * 2 >= earlier->size)
		enlarge(earlier);
	i = place(earlier, entry.name);
	earlier->count += earlier->slot[i].name == 0;
	earlier->slot[i] = entry;
}

bool
earlier_open(struct earlier *earlier, const char *path)
{
	struct source src;
	struct block_reader reader;
	struct document *document;

	*earlier = (struct earlier){.path = path};
	earlier->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (earlier->fd < 0 || lseek(earlier->fd, 0, SEEK_CUR) < 0) {
		fail_errno(path, NULL);
		return false;
	}
	source_open(&src, earlier->fd, path);
	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		off_t read = lseek(earlier->fd, 0, SEEK_CUR);

		add(earlier,
		    (struct entry){name_hash(document->name),
			read - (off_t)source_window(&src).len, reader.pending});
	}
	block_reader_close(&reader);
	source_close(&src);
	return message_status() == 0;
}

bool
earlier_has(const struct earlier *earlier, struct span name, struct span bytes)
{
	char piece[PIECE];
	struct entry entry;

	if (earlier->count == 0)
		return false;
	entry = earlier->slot[place(earlier, name_hash(name))];
	if (entry.name == 0 || entry.len != bytes.len)
		return false;
	while (bytes.len > 0) {
		size_t want = bytes.len < PIECE ? bytes.len : PIECE;
		ssize_t n = pread(earlier->fd, piece, want, entry.at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			lose_errno(earlier->path, NULL);
		if (n <= 0 || memcmp(piece, bytes.ptr, (size_t)n) != 0)
			return false;
		bytes = span_from(bytes, (size_t)n);
		entry.at += n;
	}
	return true;
}

void
earlier_close(struct earlier *earlier)
{
	if (earlier->fd > 0)
		(void)close(earlier->fd);
	free(earlier->slot);
}
