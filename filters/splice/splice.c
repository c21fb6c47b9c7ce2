/* jg-splice: new documents into an earlier block stream, in their places. */
#include <fcntl.h>
#include <unistd.h>

#include "base/filter.h"
#include "base/message.h"
#include "base/set.h"
#include "stream/block.h"

enum { INTO = 256, WITHOUT };

/*
 * The earlier stream, read up to `next`.  Both streams are taken to be in the
 * byte order of their sources, so that neither is ever held.
 */
struct splice {
	const char *into, *without; /* NULL: no such file */
	int fd;
	struct source src;
	struct block_reader reader;
	struct document *next; /* NULL: it has come to its end */
	struct set gone;
};

static const struct filter_option options[] = {
    {INTO, "into", "FILE", N_("the earlier block stream"), false},
    {WITHOUT, "without", "FILE",
	N_("leave out what came of these paths, each ended by NUL"), false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct splice *splice = state;

	if (id == INTO)
		splice->into = value;
	else
		splice->without = value;
	return true;
}

/* A file to read, or -1 after fail(). */
static int
open_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (fd < 0)
		lose_errno(path, NULL);
	return fd;
}

/* The paths that the window of the list holds whole. */
static bool
take_paths(struct splice *splice, struct source *src)
{
	struct span rest = source_window(src);

	while (rest.len > 0 && memchr(rest.ptr, '\0', rest.len) != NULL) {
		struct span path = span_cut(&rest, '\0');

		if (path.len == 0) {
			fail(src->name, 0, "an empty path");
			return false;
		}
		(void)set_add(&splice->gone, path);
		src->start += path.len + 1;
		rest = source_window(src);
	}
	return true;
}

static bool
read_gone(struct splice *splice)
{
	struct source src;
	int fd = open_file(splice->without);
	bool good;

	if (fd < 0)
		return false;
	source_open(&src, fd, splice->without);
	do
		good = take_paths(splice, &src);
	while (good && source_more(&src));
	good = good && !src.failed;
	if (good && source_window(&src).len > 0) {
		lose(src.name, 0, "the last path has no NUL behind it");
		good = false;
	}
	source_close(&src);
	(void)close(fd);
	return good;
}

static struct span
source_of(const struct document *document)
{
	return document_meta(document, SPAN("source"));
}

/* Go on to the next document of the earlier stream that is to stay. */
static void
advance(struct splice *splice)
{
	do
		splice->next = block_next(&splice->reader);
	while (splice->next != NULL &&
	    set_has(&splice->gone, source_of(splice->next)));
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct splice *splice = state;

	(void)out;
	(void)operands;
	if (splice->without != NULL && !read_gone(splice))
		return false;
	if (splice->into == NULL)
		return true;
	splice->fd = open_file(splice->into);
	if (splice->fd < 0)
		return false;
	source_open(&splice->src, splice->fd, splice->into);
	block_reader_open(&splice->reader, &splice->src);
	advance(splice);
	return true;
}

/* Write what stands before the source, and pass over what came of it. */
static void
write_before(struct splice *splice, struct span source, struct output *out)
{
	while (splice->next != NULL) {
		int order = span_compare(source_of(splice->next), source);

		if (order > 0)
			return;
		if (order < 0 || source.len == 0)
			output_add(out, block_bytes(&splice->reader));
		advance(splice);
	}
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct splice *splice = state;
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL) {
		write_before(splice, source_of(document), out);
		output_add(out, block_bytes(&reader));
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct splice *splice = state;

	for (; !out->failed && splice->next != NULL; advance(splice))
		output_add(out, block_bytes(&splice->reader));
	set_free(&splice->gone);
	if (splice->into == NULL)
		return;
	block_reader_close(&splice->reader);
	source_close(&splice->src);
	(void)close(splice->fd);
}

int
main(int argc, char **argv)
{
	struct splice splice = {0};
	const struct filter filter = {
	    .name = "jg-splice",
	    .operands = N_("[file ...]"),
	    .purpose = N_("put documents into an earlier block stream"),
	    .options = options,
	    .state = &splice,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
