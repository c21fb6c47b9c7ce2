/* A folder of files, each written whole or not at all. */
#include "base/store.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/message.h"

enum { PIECE = 64 * 1024 };

/*
 * Set path to the document's file, temporary to its name while written: another
 * one for each suffix, because several may write to one folder at once.
 */
static void
locate(struct store *store, struct span name)
{
	size_t folder, root;

	store->path.len = store->temporary.len = 0;
	buf_string(&store->path, store->folder);
	buf_byte(&store->path, '/');
	root = store->path.len;
	buf_span(&store->path, name);
	folder = store->path.len;
	while (store->path.data[folder - 1] != '/')
		folder--;
	buf_add(&store->temporary, store->path.data, folder);
	buf_string(&store->path, store->suffix);
	buf_printf(&store->temporary, ".%016" PRIx64 ".part",
	    hash_bytes(span_from(buf_view(&store->path), root),
		(struct hash_key){0, 0}));
}

/* Make the folders that path lies in, from the store's own folder on. */
static bool
make_parents(struct store *store)
{
	char *path = (char *)(uintptr_t)buf_cstring(&store->path);
	size_t at = strlen(store->folder) + 1;

	for (char *slash = path; (slash = strchr(slash, '/')) != NULL;
	     slash++) {
		int made;

		if (slash == path)
			continue;
		*slash = '\0';
		made = mkdir(path, 0777);
		store->fresh = made == 0;
		*slash = '/';
		if (made != 0 && errno != EEXIST &&
		    (size_t)(slash - path) >= at)
			return false;
	}
	return true;
}

static struct span
parent_of(const struct store *store)
{
	struct span parent = buf_view(&store->path);

	while (parent.ptr[parent.len - 1] != '/')
		parent.len--;
	return parent;
}

/* The parent of path is there; asked of the system once for each folder. */
static bool
has_parent(struct store *store)
{
	struct span parent = parent_of(store);

	if (span_equal(parent, buf_view(&store->made)))
		return true;
	store->fresh = false;
	if (!make_parents(store))
		return false;
	store->made.len = 0;
	buf_span(&store->made, parent);
	return true;
}

/* A file of this path cannot be there: a name is written once. */
static bool
is_new(const struct store *store)
{
	return store->fresh &&
	    span_equal(parent_of(store), buf_view(&store->made));
}

/* The file open as fd holds just these bytes. */
static bool
holds(int fd, struct span body)
{
	char piece[PIECE];
	ssize_t n;

	while ((n = read(fd, piece, sizeof(piece))) > 0) {
		if ((size_t)n > body.len ||
		    memcmp(piece, body.ptr, (size_t)n) != 0)
			return false;
		body = span_from(body, (size_t)n);
	}
	return n == 0 && body.len == 0;
}

static bool
is_same(const char *path, struct span body)
{
	struct stat status;
	bool same = false;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd < 0)
		return false;
	if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) &&
	    (size_t)status.st_size == body.len)
		same = holds(fd, body);
	(void)close(fd);
	return same;
}

/* A new file; what a killed run left under its name, or put there, goes. */
static int
create(const char *path)
{
	const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
	int fd = open(path, flags, 0666);

	if (fd < 0 && errno == EEXIST && unlink(path) == 0)
		fd = open(path, flags, 0666);
	return fd;
}

static bool
write_file(const char *path, struct span body)
{
	int fd = create(path);
	bool written = true;

	if (fd < 0)
		return false;
	while (body.len > 0 && written) {
		ssize_t n = write(fd, body.ptr, body.len);

		if (n >= 0)
			body = span_from(body, (size_t)n);
		else
			written = errno == EINTR;
	}
	if (!written) {
		int reason = errno;

		(void)close(fd);
		errno = reason;
		return false;
	}
	return close(fd) == 0;
}

enum stored
store_put(struct store *store, struct span name, struct span body)
{
	const char *path, *temporary;

	locate(store, name);
	path = buf_cstring(&store->path);
	temporary = buf_cstring(&store->temporary);
	if (!is_new(store) && is_same(path, body))
		return STORED_SAME;
	if (has_parent(store) && write_file(temporary, body) &&
	    rename(temporary, path) == 0)
		return STORED_NEW;
	fail_errno(path, NULL);
	(void)unlink(temporary);
	return STORED_FAILED;
}

enum stored
store_leave(struct store *store, struct span name)
{
	struct stat status;
	const char *path;

	locate(store, name);
	path = buf_cstring(&store->path);
	if (lstat(path, &status) == 0 && S_ISREG(status.st_mode))
		return STORED_SAME;
	fail(path, 0, "said to be as it was, and is not there");
	return STORED_FAILED;
}

/* There is none by that name, or can be none: not what this program wrote. */
static bool
is_no_file(int reason)
{
	return reason == ENOENT || reason == ENOTDIR || reason == EISDIR ||
	    reason == ENAMETOOLONG || reason == ELOOP;
}

bool
store_remove(struct store *store, struct span name)
{
	char *path;
	size_t root = strlen(store->folder);

	locate(store, name);
	(void)unlink(buf_cstring(&store->temporary));
	path = (char *)(uintptr_t)buf_cstring(&store->path);
	if (unlink(path) != 0 && !is_no_file(errno)) {
		fail_errno(path, NULL);
		return false;
	}
	store->made.len = 0;
	store->fresh = false;
	for (;;) {
		char *slash = strrchr(path, '/');

		if (slash == NULL || (size_t)(slash - path) <= root)
			return true;
		*slash = '\0';
		if (rmdir(path) != 0)
			return true;
	}
}

void
store_sweep(struct store *store, struct span name)
{
	locate(store, name);
	(void)unlink(buf_cstring(&store->temporary));
}

void
store_close(struct store *store)
{
	buf_free(&store->path);
	buf_free(&store->temporary);
	buf_free(&store->made);
}
