/* The files of texts that the search reads. */
#include "search/text_files.h"

#include "files.h"
#include "search/row.h"

#define BEGIN "jianggao.texts["
#define OPEN "]="
#define CLOSE ";\n"

void
parts_add(struct buf *file, size_t number, struct span unit)
{
	buf_string(file, BEGIN);
	buf_number(file, number);
	buf_string(file, OPEN);
	buf_span(file, unit);
	buf_string(file, CLOSE);
}

size_t
parts_length(size_t number, size_t unit)
{
	size_t length =
	    sizeof(BEGIN OPEN CLOSE) + unit; /* a digit for the NUL */

	for (; number > 9; number /= 10)
		length++;
	return length;
}

void
parts_row(struct span file, size_t unit, struct buf *out)
{
	struct span rest = file;

	(void)span_cut(&rest, '=');
	buf_add(out, rest.ptr, unit < rest.len ? unit : rest.len);
}

size_t
parts_end(const struct extent *extent, size_t first, size_t count)
{
	size_t bytes = 0;

	if (extent[first].units > 1)
		return first + 1;
	while (first < count && extent[first].units == 1) {
		bytes += parts_length(first, extent[first].bytes);
		if (++first % PARTS_GROUP == 0 || bytes > PARTS_FILE)
			break;
	}
	return first;
}

void
parts_name(struct buf *name, size_t first)
{
	buf_printf(name, "search/t/%zu.js", first);
}

void
parts_frame(struct output *out, size_t first, const struct buf *file)
{
	struct buf name = {0};

	parts_name(&name, first);
	files_frame(out, buf_cstring(&name), file);
	buf_free(&name);
}

void
parts_unit_name(struct buf *name, size_t number, size_t unit)
{
	buf_printf(name, "search/t/%zu-%zu.js", number, unit);
}

void
parts_write_long(struct output *out, size_t number, struct span row)
{
	struct buf name = {0}, file = {0};

	for (size_t unit = 0; row.len > 0; unit++) {
		name.len = file.len = 0;
		parts_unit_name(&name, number, unit);
		buf_printf(&file, BEGIN "\"%zu-%zu\"" OPEN, number, unit);
		buf_span(&file, row_unit(&row));
		buf_string(&file, CLOSE);
		files_frame(out, buf_cstring(&name), &file);
	}
	buf_free(&name);
	buf_free(&file);
}
