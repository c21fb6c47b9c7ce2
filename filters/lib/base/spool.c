/* Bytes put aside on disk. */
#include "base/spool.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/message.h"

static void
give_up(struct spool *spool)
{
	if (!spool->failed)
		lose_errno(translate("temporary file"), NULL);
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
	if (spool->file == NULL || fwrite(bytes, 1, len, spool->file) != len)
		give_up(spool);
	spool->size += len;
	return offset;
}

/* Read what lies at the offset to `bytes`. */
static void
fetch(struct spool *spool, uint64_t offset, char *bytes, size_t len)
{
	size_t done = 0;

	if (len > 0 && !spool->failed && fflush(spool->file) != 0)
		give_up(spool);
	while (done < len && !spool->failed) {
		ssize_t n = pread(fileno(spool->file), bytes + done, len - done,
		    (off_t)(offset + done));

		if (n == 0)
			errno = EIO;
		if (n == 0 || (n < 0 && errno != EINTR))
			give_up(spool);
		done += n > 0 ? (size_t)n : 0;
	}
}

/* What is short is read with what lies behind it, which mostly comes next. */
static void
read_ahead(struct spool *spool, uint64_t offset, size_t len)
{
	struct buf *ahead = &spool->ahead;
	uint64_t rest = spool->size - offset;

	if (offset >= spool->ahead_at &&
	    offset + len <= spool->ahead_at + ahead->len)
		return;
	ahead->len = 0;
	buf_reserve(ahead, SPOOL_AHEAD);
	spool->ahead_at = offset;
	ahead->len = rest < SPOOL_AHEAD ? (size_t)rest : SPOOL_AHEAD;
	fetch(spool, offset, ahead->data, ahead->len);
}

bool
spool_read(struct spool *spool, uint64_t offset, size_t len, struct buf *out)
{
	buf_reserve(out, len);
	if (len < SPOOL_AHEAD && offset + len <= spool->size) {
		read_ahead(spool, offset, len);
		memcpy(out->data + out->len,
		    spool->ahead.data + (offset - spool->ahead_at), len);
	} else {
		fetch(spool, offset, out->data + out->len, len);
	}
	out->len += spool->failed ? 0 : len;
	return !spool->failed;
}

void
spool_close(struct spool *spool)
{
	if (spool->file != NULL)
		(void)fclose(spool->file);
	buf_free(&spool->ahead);
	*spool = (struct spool){0};
}
