/* What an open file is that is no text: by its bytes, of which as few as will do. */
#include "input/peek.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/unicode.h"
#include "base/utf8.h"

/* Up to so many bytes of the end of a file. */
static struct span
end_of(int fd, char *bytes, size_t most)
{
	off_t size = lseek(fd, 0, SEEK_END);
	ssize_t n =
	    pread(fd, bytes, most, size > (off_t)most ? size - (off_t)most : 0);

	return (struct span){bytes, n > 0 ? (size_t)n : 0};
}

const struct foreign *
peek_foreign(int fd, struct span head)
{
	char tail[FOREIGN_TAIL];
	struct span last = {tail, 0};

	if (foreign_is_zip(head))
		last = end_of(fd, tail, sizeof(tail));
	return foreign_ends(head, last);
}

/* Who leaves blanks leaves a few: larger files, which most are, are not opened for it. */
enum { BLANK_MOST = 64 };

/* Of two bytes a character, one of them zero. */
static bool
is_wide_blank(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (memchr(" \t\r\n", text.ptr[i], 5) == NULL)
			return false;
	return true;
}

static bool
is_blank(struct span text)
{
	uint32_t code;

	if (span_starts(text, SPAN("\xff\xfe")) ||
	    span_starts(text, SPAN("\xfe\xff")))
		return is_wide_blank(span_from(text, 2));
	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (code != 0xfeff && !unicode_is_space(code) &&
		    (code < '\t' || code > '\r'))
			return false;
	}
	return true;
}

bool
peek_is_blank(const char *path, size_t size)
{
	char byte[BLANK_MOST];
	ssize_t n;
	int fd;

	if (size == 0 || size > sizeof(byte))
		return size == 0;
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0)
		return false;
	n = read(fd, byte, sizeof(byte));
	(void)close(fd);
	return n >= 0 && is_blank((struct span){byte, (size_t)n});
}
