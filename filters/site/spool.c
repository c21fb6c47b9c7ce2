/* Bytes put aside on disk. */
#include "spool.h"

#include "message.h"

static void
give_up(struct spool *spool)
{
	if (!spool->failed)
		fail_errno("temporary file", NULL);
	spool->failed = true;
}

uint64_t
spool_add(struct spool *spool, const void *bytes, size_t len)
{
	uint64_t offset = spool->size;

	if (spool->failed)
		return offset;
	if (spool->file == NULL)
		spool->file = tmpfile();
	if (spool->file == NULL ||
	    (!spool->behind && fseeko(spool->file, 0, SEEK_END) != 0) ||
	    fwrite(bytes, 1, len, spool->file) != len)
		give_up(spool);
	spool->size += len;
	spool->behind = true;
	return offset;
}

bool
spool_read(struct spool *spool, uint64_t offset, size_t len, struct buf *out)
{
	buf_reserve(out, len);
	spool->behind = false;
	if (spool->failed || len == 0)
		return !spool->failed;
	if (fseeko(spool->file, (off_t)offset, SEEK_SET) != 0 ||
	    fread(out->data + out->len, 1, len, spool->file) != len) {
		give_up(spool);
		return false;
	}
	out->len += len;
	return true;
}

void
spool_close(struct spool *spool)
{
	if (spool->file != NULL)
		(void)fclose(spool->file);
	*spool = (struct spool){0};
}
