/* A ZIP file in memory, of which parts are read by name, in bounds. */
#include "package/package.h"

#include "base/message.h"

enum {
	FREE = 16 << 20, /* bytes that may be packed as well as can be */
	RATIO = 400, /* above that; text that repeats itself comes to 300 */
};

/* Word takes names in any case, as Windows does. */
enum { HOW = ZIP_FL_NOCASE | ZIP_FL_ENC_RAW };

bool
package_open(struct package *package, struct span bytes, const char *source)
{
	zip_error_t error;
	zip_source_t *zip;

	*package = (struct package){.source = source};
	zip_error_init(&error);
	zip = zip_source_buffer_create(bytes.ptr, bytes.len, 0, &error);
	if (zip != NULL)
		package->zip = zip_open_from_source(zip, ZIP_RDONLY, &error);
	if (package->zip == NULL) {
		fail(source, 0,
		    "a damaged ZIP file: %s; fetch it again, or let Word or "
		    "LibreOffice repair and save it",
		    zip_error_strerror(&error));
		if (zip != NULL)
			zip_source_free(zip);
	}
	zip_error_fini(&error);
	return package->zip != NULL;
}

bool
package_has(const struct package *package, const char *name)
{
	return zip_name_locate(package->zip, name, HOW) >= 0;
}

/* The bytes that the directory speaks of, as they lie in the file. */
static bool
read_packed(struct package *package, const zip_stat_t *stat, struct buf *bytes)
{
	zip_file_t *file =
	    zip_fopen_index(package->zip, stat->index, ZIP_FL_COMPRESSED);
	zip_int64_t got;

	if (file == NULL)
		return false;
	buf_reserve(bytes, stat->comp_size);
	got = zip_fread(file, bytes->data, stat->comp_size);
	(void)zip_fclose(file);
	bytes->len = got > 0 ? (size_t)got : 0;
	return bytes->len == stat->comp_size;
}

bool
package_raw(struct package *package, const char *name, struct raw_part *raw)
{
	enum { WORTH = 1 << 18 };
	const zip_uint64_t wanted = ZIP_STAT_INDEX | ZIP_STAT_SIZE |
	    ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD |
	    ZIP_STAT_ENCRYPTION_METHOD;
	zip_stat_t stat;

	raw->bytes.len = 0;
	if (zip_stat(package->zip, name, HOW, &stat) != 0 ||
	    (stat.valid & wanted) != wanted || stat.comp_size > WORTH ||
	    stat.encryption_method != ZIP_EM_NONE)
		return false;
	raw->size = stat.size;
	raw->sum = stat.crc;
	raw->method = stat.comp_method;
	if (!read_packed(package, &stat, &raw->bytes))
		raw->bytes.len = 0;
	return raw->bytes.len > 0;
}

bool
raw_part_equal(const struct raw_part *a, const struct raw_part *b)
{
	return a->bytes.len > 0 && a->size == b->size && a->sum == b->sum &&
	    a->method == b->method &&
	    span_equal(buf_view(&a->bytes), buf_view(&b->bytes));
}

static bool
refuse(struct part *part, const char *why)
{
	if (!part->failed)
		fail(part->package->source, 0, "%s: %s", part->name,
		    translate(why));
	part->failed = true;
	return false;
}

/* Its bytes are not what was packed. */
static bool
refuse_damaged(struct part *part, const char *why)
{
	if (!part->failed)
		fail(part->package->source, 0,
		    "%s: this part is damaged: %s; fetch the file again, or let "
		    "Word or LibreOffice repair and save it",
		    part->name, why);
	part->failed = true;
	return false;
}

bool
part_open(struct part *part, struct package *package, const char *name)
{
	zip_int64_t index = zip_name_locate(package->zip, name, HOW);
	zip_stat_t stat;

	*part = (struct part){.package = package, .name = name};
	if (index < 0)
		return false;
	if (zip_stat_index(package->zip, (zip_uint64_t)index, 0, &stat) != 0)
		return refuse_damaged(part, zip_strerror(package->zip));
	part->packed = stat.comp_size;
	part->file = zip_fopen_index(package->zip, (zip_uint64_t)index, 0);
	return part->file != NULL ||
	    refuse_damaged(part, zip_strerror(package->zip));
}

int
part_read(struct part *part, char *bytes, int most)
{
	zip_int64_t got;

	if (part->failed)
		return -1;
	got = zip_fread(part->file, bytes, (zip_uint64_t)most);
	if (got < 0) {
		refuse_damaged(part, zip_file_strerror(part->file));
		return -1;
	}
	part->read += (uint64_t)got;
	part->package->read += (uint64_t)got;
	if (part->package->read > PACKAGE_BYTES_MAX)
		refuse(part, N_("more than 1 GB"));
	else if (part->read > FREE && part->read / RATIO > part->packed)
		refuse(part, N_("packed to less than 1/400: a ZIP bomb"));
	return part->failed ? -1 : (int)got;
}

void
part_close(struct part *part)
{
	if (part->file != NULL)
		(void)zip_fclose(part->file);
	part->file = NULL;
}

void
package_close(struct package *package)
{
	if (package->zip != NULL)
		zip_discard(package->zip);
	package->zip = NULL;
}
