/* The headings that a record stands below. */
#include "path.h"

#include "base/blank.h"
#include "json.h"

/* A heading that runs in ends like a sentence, which no other does. */
static struct span
without_stop(const struct block *head)
{
	struct span text = blank_trim(head->text);

	if (head->kind == KIND_RUNIN && span_ends(text, SPAN("。")))
		text.len -= strlen("。");
	return text;
}

static void
write_text(struct path *path)
{
	const char *before = "[";

	path->text.len = 0;
	for (unsigned i = 1; i <= path->level; i++) {
		if (path->head[i] == NULL)
			continue;
		buf_string(&path->text, before);
		buf_byte(&path->text, '"');
		json_escape(&path->text, path->head[i]->label);
		json_escape(&path->text, without_stop(path->head[i]));
		buf_byte(&path->text, '"');
		before = ",";
	}
	buf_string(&path->text, path->text.len == 0 ? "[]" : "]");
}

void
path_begin(struct path *path)
{
	path->level = 0;
	write_text(path);
}

/* The lowest level at which the record stands in this section. */
static unsigned
section_of(const struct path *path, const struct block *block)
{
	unsigned level = block->level;

	/* An item is one below its section, or more. */
	if (block->kind == KIND_ITEM && level > 0)
		level--;
	return level < path->level ? level : path->level;
}

bool
path_follow(struct path *path, const struct block *block)
{
	bool heads = kind_is_heading(block->kind);
	unsigned level = heads ? block->level : section_of(path, block);

	if (!heads && level == path->level)
		return false;
	for (unsigned i = path->level + 1; heads && i < level; i++)
		path->head[i] = NULL;
	if (heads)
		path->head[level] = block;
	path->level = level;
	write_text(path);
	return true;
}

void
path_free(struct path *path)
{
	buf_free(&path->text);
}
