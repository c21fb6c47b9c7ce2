/* What an open file is that is no text: by its bytes, of which as few as will do. */
#include "peek.h"

#include <unistd.h>

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
