/* What the site shows of each document, in a file. */
#include "memory.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/message.h"

/* In front of each entry; the last has none. */
struct head {
	uint32_t size;
	struct extent row;
};

void
memory_begin(struct memory *memory, const char *path)
{
	const char *name;
	int fd;

	*memory = (struct memory){.path = path};
	if (path == NULL)
		return;
	buf_printf(&memory->fresh, "%s.new", path);
	name = buf_cstring(&memory->fresh);
	fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0) {
		lose_errno(name, NULL);
		return;
	}
	output_open(&memory->out, fd, name);
	memory->begun = true;
}

void
memory_add(struct memory *memory, struct span entry, struct extent row)
{
	struct head head = {(uint32_t)entry.len, row};

	if (!memory->begun)
		return;
	output_add(
	    &memory->out, (struct span){(const char *)&head, sizeof(head)});
	output_add(&memory->out, entry);
}

void
memory_end(struct memory *memory, bool keep)
{
	const char *name = buf_cstring(&memory->fresh);

	if (memory->begun) {
		memory_add(memory, (struct span){NULL, 0}, (struct extent){0});
		output_close(&memory->out);
		keep = keep && !memory->out.failed;
		if (keep && rename(name, memory->path) != 0)
			lose_errno(memory->path, NULL);
		if (!keep)
			(void)unlink(name);
	}
	buf_free(&memory->fresh);
	*memory = (struct memory){0};
}

bool
memory_open(struct remembered *remembered, const char *path)
{
	*remembered =
	    (struct remembered){.fd = open(path, O_RDONLY | O_CLOEXEC)};
	source_open(&remembered->src, remembered->fd, path);
	return remembered->fd >= 0;
}

/* So many bytes of the window, read on as needed. */
static bool
has(struct source *src, size_t bytes)
{
	while (source_window(src).len < bytes)
		if (!source_more(src))
			return false;
	return true;
}

bool
memory_next(struct remembered *remembered)
{
	struct source *src = &remembered->src;
	struct head head;

	src->start += remembered->pending;
	remembered->pending = 0;
	if (!has(src, sizeof(head)))
		return false;
	memcpy(&head, source_window(src).ptr, sizeof(head));
	remembered->whole = head.size == 0;
	if (remembered->whole || !has(src, sizeof(head) + head.size))
		return false;
	remembered->pending = sizeof(head) + head.size;
	remembered->entry =
	    (struct span){source_window(src).ptr + sizeof(head), head.size};
	remembered->row = head.row;
	return true;
}

void
memory_close(struct remembered *remembered)
{
	source_close(&remembered->src);
	if (remembered->fd >= 0)
		(void)close(remembered->fd);
}
