/* Files that only LibreOffice reads, by the .docx that it has made of them. */
#include "converted.h"

#include <fcntl.h>
#include <sha256.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/foreign.h"
#include "base/message.h"

bool
converted_wants(struct span bytes)
{
	const struct foreign *foreign = foreign_of(bytes);

	return foreign != NULL && foreign->converted;
}

bool
converted_open(struct converted *converted, const char *folder,
    struct span bytes, const char *source)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];
	struct buf path = {0};
	bool good = false;

	(void)SHA256Data((const uint8_t *)bytes.ptr, bytes.len, hex);
	buf_printf(&path, "%s/%s.docx", folder, hex);
	converted->fd = open(buf_cstring(&path), O_RDONLY | O_CLOEXEC);
	buf_free(&path);
	/* Its messages are of the file. */
	source_open(&converted->made, converted->fd, source);
	if (converted->fd < 0)
		fail(source, 0,
		    "LibreOffice makes nothing of it: damaged, or with a "
		    "password");
	else
		good = source_all(&converted->made);
	if (!good)
		converted_close(converted);
	return good;
}

void
converted_close(struct converted *converted)
{
	source_close(&converted->made);
	if (converted->fd >= 0)
		(void)close(converted->fd);
}
