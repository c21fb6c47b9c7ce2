/* How the numbers of a list go on, and what they look like. */
#include "base/utf8.h"
#include "numbers/numbering.h"

static const struct list_level *
level_of(const struct list *list, const struct list_kind *kind, size_t level)
{
	return list->override != NULL && list->override[level].whole
	    ? &list->override[level].level
	    : &kind->level[level];
}

/* Where a list has starts of its own, its levels begin anew with it. */
static void
begin(struct list *list, struct list_kind *kind)
{
	for (size_t i = 0; !list->used && i < LIST_LEVELS; i++)
		if (list->override != NULL && list->override[i].starts)
			kind->begun[i] = false;
	list->used = true;
}

static unsigned
start_of(const struct list *list, const struct list_kind *kind, size_t level)
{
	if (list->override != NULL && list->override[level].starts)
		return list->override[level].start;
	return level_of(list, kind, level)->start;
}

/* A level that is passed over counts as begun. */
static void
begin_above(struct list *list, struct list_kind *kind, size_t level)
{
	for (size_t i = 0; i < level; i++) {
		if (kind->begun[i])
			continue;
		kind->count[i] = start_of(list, kind, i);
		kind->begun[i] = true;
	}
}

/* The levels below begin anew, but for those that go on, or on so far. */
static void
end_below(const struct list *list, struct list_kind *kind, size_t level)
{
	for (size_t i = level + 1; i < LIST_LEVELS; i++) {
		int restart = level_of(list, kind, i)->restart;

		if (restart == RESTART_ALWAYS || (int)level < restart)
			kind->begun[i] = false;
	}
}

static void
count(struct list *list, struct list_kind *kind, size_t level)
{
	begin(list, kind);
	begin_above(list, kind, level);
	if (kind->begun[level])
		kind->count[level]++;
	else
		kind->count[level] = start_of(list, kind, level);
	kind->begun[level] = true;
	end_below(list, kind, level);
}

/* %3: the number of a level, in its own format or in decimal. */
static void
write_number(struct buf *out, const struct list *list,
    const struct list_kind *kind, size_t at, size_t level)
{
	const struct list_level *own = level_of(list, kind, level);
	enum number_format format = level_of(list, kind, at)->format;

	if (at > level)
		return;
	if (own->decimal && format != FORMAT_NONE)
		format = FORMAT_DECIMAL;
	number_format_write(out, format, kind->count[at]);
}

static struct span
text_of(const struct numbering *numbering, const struct list_level *level)
{
	if (level->text_len == 0)
		return SPAN("");
	return (struct span){
	    numbering->texts.data + level->text, level->text_len};
}

/* A mark such as 、 or ） that takes the room of a character, with that behind it. */
static bool
ends_wide(struct span label)
{
	uint32_t code = 0;

	if (label.len > 0)
		(void)utf8_next(label, utf8_before(label, label.len), &code);
	return (code > 0x3000 && code <= 0x301b) ||
	    (code > 0xff00 && code <= 0xff60);
}

struct span
numbering_next(struct numbering *numbering, struct list *list,
    struct list_kind *kind, size_t level)
{
	static const char *const suffixes[] = {
	    [SUFFIX_TAB] = "\t", [SUFFIX_SPACE] = " ", [SUFFIX_NOTHING] = ""};
	const struct list_level *own = level_of(list, kind, level);
	struct span text = text_of(numbering, own);
	struct buf *label = &numbering->label;

	count(list, kind, level);
	label->len = 0;
	for (size_t i = 0; i < text.len; i++) {
		char next = i + 1 < text.len ? text.ptr[i + 1] : '\0';

		if (text.ptr[i] != '%' || next < '1' || next > '9')
			buf_byte(label, text.ptr[i]);
		else
			write_number(label, list, kind,
			    (size_t)(text.ptr[++i] - '1'), level);
	}
	if (label->len > 0 &&
	    (own->suffix != SUFFIX_TAB || !ends_wide(buf_view(label))))
		buf_string(label, suffixes[own->suffix]);
	return buf_view(label);
}
