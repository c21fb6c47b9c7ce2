/* Rows of files: a path and what tells that it is still the same file. */
#include "input/file_rows.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/output.h"
#include "base/source.h"

enum { MARK = '\1' };

/*
 * The time of change of what is in it and of the file, because a mode is one;
 * and the place on the disk, because files that came together have the same times.
 */
void
stamp_print(struct buf *out, const struct stat *status)
{
	buf_printf(out, "%jd %jd.%09ld %jd.%09ld %ju:%ju",
	    (intmax_t)status->st_size, (intmax_t)status->st_ctim.tv_sec,
	    status->st_ctim.tv_nsec, (intmax_t)status->st_mtim.tv_sec,
	    status->st_mtim.tv_nsec, (uintmax_t)status->st_dev,
	    (uintmax_t)status->st_ino);
}

void
rows_add(struct rows *rows, struct span path, const struct stat *status)
{
	buf_span(&rows->text, path);
	buf_byte(&rows->text, MARK);
	stamp_print(&rows->text, status);
	buf_byte(&rows->text, '\0');
}

void
rows_copy(struct rows *rows, const struct row_of_file *row)
{
	buf_span(&rows->text, row->path);
	buf_byte(&rows->text, MARK);
	buf_span(&rows->text, row->stamp);
	buf_byte(&rows->text, '\0');
}

static int
compare(const void *a, const void *b)
{
	const struct row_of_file *first = a, *second = b;

	return span_compare(first->path, second->path);
}

/* A path may hold the mark, a stamp does not. */
static struct row_of_file
parse(struct span row)
{
	size_t at = row.len;

	while (at > 0 && row.ptr[at - 1] != MARK)
		at--;
	return (struct row_of_file){
	    {row.ptr, at > 0 ? at - 1 : 0}, span_from(row, at)};
}

void
rows_sort(struct rows *rows)
{
	struct span rest = buf_view(&rows->text);

	rows->count = 0;
	while (rest.len > 0) {
		struct span row = span_cut(&rest, '\0');

		rows->row = xgrow(
		    rows->row, &rows->cap, rows->count + 1, sizeof(*rows->row));
		rows->row[rows->count++] = parse(row);
	}
	if (rows->count > 1)
		qsort(rows->row, rows->count, sizeof(*rows->row), compare);
}

bool
rows_read(struct rows *rows, const char *path)
{
	rows->text.len = 0;
	rows->count = 0;
	if (!file_read(path, &rows->text))
		return false;
	rows_sort(rows);
	return true;
}

bool
rows_write(const struct rows *rows, const char *path)
{
	return file_write(path, buf_view(&rows->text));
}

void
rows_compare(const struct rows *now, const struct rows *before, rows_pair *pair,
    void *state)
{
	size_t i = 0, j = 0;

	while (i < now->count || j < before->count) {
		int order = i == now->count ? 1
		    : j == before->count
		    ? -1
		    : span_compare(now->row[i].path, before->row[j].path);

		pair(state, order <= 0 ? &now->row[i] : NULL,
		    order >= 0 ? &before->row[j] : NULL);
		i += order <= 0;
		j += order >= 0;
	}
}

void
rows_free(struct rows *rows)
{
	buf_free(&rows->text);
	free(rows->row);
	*rows = (struct rows){0};
}

bool
file_read(const char *path, struct buf *bytes)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat status;
	ssize_t n = 0;
	int fault;

	if (fd < 0)
		return false;
	if (fstat(fd, &status) == 0 && status.st_size > 0)
		buf_reserve(bytes, (size_t)status.st_size + 1);
	do {
		buf_room(bytes, 1);
		n = read(fd, bytes->data + bytes->len, bytes->cap - bytes->len);
		bytes->len += n > 0 ? (size_t)n : 0;
	} while (n > 0);
	fault = errno;
	(void)close(fd);
	errno = fault;
	return n == 0;
}

bool
file_write(const char *path, struct span bytes)
{
	struct buf fresh = {0};
	struct output out;
	const char *name;
	bool written = false;
	int fd;

	buf_printf(&fresh, "%s.new", path);
	name = buf_cstring(&fresh);
	fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0) {
		fail_errno(name, NULL);
	} else {
		output_open(&out, fd, name);
		output_add(&out, bytes);
		output_close(&out);
		written = !out.failed && rename(name, path) == 0;
		if (!out.failed && !written)
			fail_errno(path, NULL);
	}
	buf_free(&fresh);
	return written;
}
