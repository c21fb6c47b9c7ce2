/* An earlier block stream, to ask what is as it was. */
#include "earlier.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "stream/block.h"

enum { PIECE = 64 * 1024 };

/* Where a document is. */
struct entry {
	off_t at;
	size_t len;
};

/* Of two documents of one name the later counts. */
static void
add(struct earlier *earlier, struct span name, struct entry entry)
{
	size_t number = set_put(&earlier->names, name);

	earlier->entry = xgrow(
	    earlier->entry, &earlier->cap, number + 1, sizeof(*earlier->entry));
	earlier->entry[number] = entry;
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

		add(earlier, document->name,
		    (struct entry){
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
	size_t number = set_find(&earlier->names, name);
	struct entry entry;

	if (number == SET_NONE || earlier->entry[number].len != bytes.len)
		return false;
	entry = earlier->entry[number];
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
	free(earlier->entry);
	set_free(&earlier->names);
}
