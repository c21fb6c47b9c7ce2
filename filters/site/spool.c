/* Bytes put aside on disk. */
#include "spool.h"

#include <errno.h>
#include <unistd.h>

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
	if (spool->file == NULL || fwrite(bytes, 1, len, spool->file) != len)
		give_up(spool);
	spool->size += len;
	return offset;
}

bool
spool_read(struct spool *spool, uint64_t offset, size_t len, struct buf *out)
{
	size_t done = 0;

	if (len > 0 && !spool->failed && fflush(spool->file) != 0)
		give_up(spool);
	buf_reserve(out, len);
	while (done < len && !spool->failed) {
		ssize_t n =
		    pread(fileno(spool->file), out->data + out->len + done,
			len - done, (off_t)(offset + done));

		if (n == 0)
			errno = EIO;
		if (n == 0 || (n < 0 && errno != EINTR))
			give_up(spool);
		done += n > 0 ? (size_t)n : 0;
	}
	out->len += spool->failed ? 0 : len;
	return !spool->failed;
}

void
spool_close(struct spool *spool)
{
	if (spool->file != NULL)
		(void)fclose(spool->file);
	*spool = (struct spool){0};
}
