/* The folders of an output: their times, and what was changed in them. */
#include "outputs/made_folders.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

static bool
is_later(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec > b->tv_sec ||
	    (a->tv_sec == b->tv_sec && a->tv_nsec > b->tv_nsec);
}

/* A folder, or what is asked for its time: else no answer is needed for a file. */
static bool
is_asked(int fd, const struct dirent *entry, bool files, struct stat *status)
{
	return entry->d_name[0] != '.' &&
	    (files || entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN) &&
	    fstatat(fd, entry->d_name, status, AT_SYMLINK_NOFOLLOW) == 0;
}

static bool
look_into(int fd, struct buf *path, struct rows *folders,
    const struct timespec *since)
{
	DIR *folder = fdopendir(fd);
	struct dirent *entry;
	struct stat status;
	size_t len = path->len;
	bool later = false;

	if (folder == NULL || fstat(fd, &status) != 0) {
		(void)close(fd);
		return true;
	}
	/* Its place and its size are nothing that a reader of it would miss. */
	rows_add(
	    folders, buf_view(path), &(struct stat){.st_mtim = status.st_mtim});
	while ((entry = readdir(folder)) != NULL) {
		int below;

		if (!is_asked(fd, entry, since != NULL, &status))
			continue;
		if (!S_ISDIR(status.st_mode)) {
			later = later ||
			    (since != NULL && is_later(&status.st_ctim, since));
			continue;
		}
		buf_byte(path, '/');
		buf_string(path, entry->d_name);
		below = openat(
		    fd, entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (below >= 0)
			later = look_into(below, path, folders, since) || later;
		path->len = len;
	}
	(void)closedir(folder);
	return later;
}

bool
made_folders(
    const char *path, struct rows *folders, const struct timespec *since)
{
	struct buf place = {0};
	bool later = false;
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0) {
		buf_string(&place, path);
		later = look_into(fd, &place, folders, since);
		buf_free(&place);
	}
	return later;
}
