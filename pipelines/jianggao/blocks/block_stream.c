/* A block stream of the state, a document at a time: whose it is, and its bytes. */
#include "blocks/block_stream.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/message.h"

/* The first bytes of the window that are a document, or 0; what was searched is not again. */
static size_t
document_in(struct span window, size_t *searched)
{
	size_t at = *searched;

	while (at < window.len) {
		const char *line = window.ptr + at;
		const char *end = memchr(line, '\n', window.len - at);

		if (end == NULL)
			break;
		at = (size_t)(end - window.ptr) + 1;
		if (end - line > 4 && memcmp(line, "end\t", 4) == 0)
			return at;
	}
	*searched = at;
	return 0;
}

/* The text of a record: behind kind, level, number, label and line. */
static struct span
text_of(struct span record)
{
	for (int field = 0; field < 5; field++)
		(void)span_cut(&record, '\t');
	return record;
}

static void
look(struct stream *stream)
{
	struct span rest = stream->bytes, line = span_cut(&rest, '\n');

	stream->name = text_of(line);
	stream->source = (struct span){NULL, 0};
	for (line = span_cut(&rest, '\n'); span_starts(line, SPAN("meta\t"));
	     line = span_cut(&rest, '\n'))
		if (span_starts(line, SPAN("meta\t0\t0\tsource\t"))) {
			stream->source = text_of(line);
			return;
		}
}

bool
stream_open(struct stream *stream, const char *path)
{
	*stream = (struct stream){.fd = open(path, O_RDONLY | O_CLOEXEC)};
	source_open(&stream->src, stream->fd, path);
	if (stream->fd < 0)
		fail_errno(path, NULL);
	return stream->fd >= 0;
}

bool
stream_next(struct stream *stream)
{
	struct source *src = &stream->src;
	size_t searched = 0, len;

	src->start += stream->bytes.len;
	stream->bytes.len = 0;
	while ((len = document_in(source_window(src), &searched)) == 0)
		if (!source_more(src))
			return false;
	stream->bytes = (struct span){source_window(src).ptr, len};
	look(stream);
	return true;
}

void
stream_close(struct stream *stream)
{
	source_close(&stream->src);
	if (stream->fd >= 0)
		(void)close(stream->fd);
}
