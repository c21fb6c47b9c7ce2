/*
 * Large files, mapped in place of being read: half of the time that a clean
 * text of a hundred megabytes takes would go into copying it.
 */
#include "decode/mapped.h"

#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGE = 4 * 1024 * 1024 };

/* What is there to be read has gone; the output ends inside a document. */
static void
shortened(int number)
{
	static const char text[] =
	    "jg-normalize: a file became shorter while it was read\n";

	(void)number;
	if (write(STDERR_FILENO, text, sizeof(text) - 1) < 0) {
		/* There is nobody left to tell. */
	}
	_exit(1);
}

bool
map_file(struct source *src, struct span *bytes)
{
	const struct sigaction action = {.sa_handler = shortened};
	struct stat st;
	void *at;

	if (fstat(src->fd, &st) != 0 || !S_ISREG(st.st_mode) ||
	    st.st_size < LARGE || (uintmax_t)st.st_size > SIZE_MAX ||
	    lseek(src->fd, 0, SEEK_CUR) != (off_t)source_window(src).len)
		return false;
	at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, src->fd, 0);
	if (at == MAP_FAILED)
		return false;
	(void)posix_madvise(at, (size_t)st.st_size, POSIX_MADV_SEQUENTIAL);
	(void)sigaction(SIGBUS, &action, NULL);
	*bytes = (struct span){at, (size_t)st.st_size};
	return true;
}

/* munmap(2) wants a pointer to what may change. */
void
map_end(struct span bytes)
{
	void *at;

	memcpy(&at, &bytes.ptr, sizeof(at));
	(void)munmap(at, bytes.len);
}
