/* The bytes of a ZIP file, by libzip. */
#include "stream/archive.h"

#include <stdlib.h>
#include <zip.h>

#include "base/alloc.h"
#include "base/translate.h"

/* 1 January 1980, as MS-DOS writes it: the first day that ZIP knows. */
enum { FIRST_TIME = 0, FIRST_DAY = 1 << 5 | 1 };

struct archive {
	zip_t *zip;
	zip_source_t *source; /* where its bytes go */
	struct buf path;
};

struct archive *
archive_open(void)
{
	struct archive *archive = xcalloc(1, sizeof(*archive));

	archive->source = zip_source_buffer_create(NULL, 0, 1, NULL);
	if (archive->source != NULL)
		archive->zip =
		    zip_open_from_source(archive->source, ZIP_TRUNCATE, NULL);
	if (archive->zip == NULL) {
		zip_source_free(archive->source);
		free(archive);
		return NULL;
	}
	zip_source_keep(archive->source);
	return archive;
}

/* A copy that libzip frees. */
static zip_source_t *
source_of(struct archive *archive, struct span bytes)
{
	struct buf copy = {0};
	zip_source_t *source;

	buf_span(&copy, bytes);
	source = zip_source_buffer(archive->zip, copy.data, copy.len, 1);
	if (source == NULL)
		buf_free(&copy);
	return source;
}

static bool
is_mimetype(struct span path)
{
	return span_equal(path, SPAN("mimetype"));
}

bool
archive_add(struct archive *archive, struct span path, struct span bytes)
{
	zip_source_t *source;
	zip_int64_t at;

	if (is_mimetype(path) && span_ends(bytes, SPAN("\n")))
		bytes.len--;
	archive->path.len = 0;
	buf_span(&archive->path, path);
	source = source_of(archive, bytes);
	if (source == NULL)
		return false;
	at = zip_file_add(archive->zip, buf_cstring(&archive->path), source,
	    ZIP_FL_ENC_UTF_8);
	if (at < 0) {
		zip_source_free(source);
		return false;
	}
	return zip_set_file_compression(archive->zip, (zip_uint64_t)at,
		   is_mimetype(path) ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
	    zip_file_set_dostime(
		archive->zip, (zip_uint64_t)at, FIRST_TIME, FIRST_DAY, 0) == 0;
}

/* Append what was written to the source. */
static bool
take_bytes(zip_source_t *source, struct buf *out)
{
	zip_stat_t status;
	zip_int64_t got;

	zip_stat_init(&status);
	if (zip_source_stat(source, &status) != 0 ||
	    (status.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
		return false;
	buf_reserve(out, status.size);
	got = zip_source_read(source, out->data + out->len, status.size);
	(void)zip_source_close(source);
	if (got < 0 || (zip_uint64_t)got != status.size)
		return false;
	out->len += status.size;
	return true;
}

const char *
archive_close(struct archive *archive, struct buf *out)
{
	const char *fault = NULL;

	if (zip_close(archive->zip) != 0)
		fault = zip_strerror(archive->zip);
	else
		archive->zip = NULL;
	if (fault == NULL && !take_bytes(archive->source, out))
		fault = N_("the archive was not made");
	archive_drop(archive);
	return fault;
}

void
archive_drop(struct archive *archive)
{
	if (archive == NULL)
		return;
	if (archive->zip != NULL)
		zip_discard(archive->zip);
	zip_source_free(archive->source);
	buf_free(&archive->path);
	free(archive);
}
