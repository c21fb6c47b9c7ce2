/* What the program that read a document says of its lines, by its frame. */
#include "given_field.h"

#include <stdlib.h>

#include "stream/block.h"
#include "stream/frame.h"

/* 12:head:2, 1:title, 5:row::1.2.1 */
static bool
read_one(struct span item, struct given *given)
{
	struct span number;
	size_t level;

	*given = (struct given){
	    .line = field_number(span_cut(&item, ':')), .level = LEVEL_FOUND};
	given->kind = kind_of(span_cut(&item, ':'));
	number = span_cut(&item, ':');
	level = field_number(number);
	if (number.len > 0 && level <= LEVEL_MAX)
		given->level = (int)level;
	if (item.len > 0 && block_is_number(item))
		given->cells = item;
	return given->line > 0 && kind_is_text(given->kind);
}

void
given_field_read(struct given_field *field, const struct text *text)
{
	struct span rest = text_field(text, SPAN("given"));
	struct given given;
	size_t line = 0;

	field->said.count = 0;
	while (rest.ptr != NULL) {
		if (!read_one(span_cut(&rest, ' '), &given) ||
		    given.line <= line)
			continue;
		line = given.line;
		given_list_add(&field->said, &given);
	}
}

/* Those of the tables from number t on that are of lines above; the next. */
static size_t
add_before(
    struct given_list *list, const struct givens *tables, size_t t, size_t line)
{
	while (t < tables->count && tables->list[t].line < line)
		given_list_add(list, &tables->list[t++]);
	return t;
}

struct givens
given_field_merge(
    struct given_field *field, struct givens tables, size_t before)
{
	struct given_list *both = &field->both;
	size_t t = 0;

	if (field->said.count == 0)
		return tables;
	both->count = 0;
	for (size_t i = 0; i < field->said.count; i++) {
		struct given given = field->said.item[i];

		if (given.line <= before)
			continue;
		given.line -= before;
		t = add_before(both, &tables, t, given.line);
		if (t == tables.count || tables.list[t].line > given.line)
			given_list_add(both, &given);
	}
	(void)add_before(both, &tables, t, SIZE_MAX);
	tables.list = both->item;
	tables.count = both->count;
	return tables;
}

void
given_field_free(struct given_field *field)
{
	free(field->said.item);
	free(field->both.item);
}
