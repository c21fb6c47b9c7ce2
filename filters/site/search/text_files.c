/* The files of texts that the search reads. */
#include "search/text_files.h"

#include "files.h"
#include "search/step.h"

#define BEGIN "jianggao.texts["
#define OPEN "]="
#define CLOSE ";\n"

void
parts_add(struct buf *file, size_t number, struct span row)
{
	buf_string(file, BEGIN);
	buf_number(file, number);
	buf_string(file, OPEN);
	buf_span(file, row);
	buf_string(file, CLOSE);
}

size_t
parts_length(size_t number, size_t row)
{
	size_t length =
	    sizeof(BEGIN OPEN CLOSE) + row; /* a digit for the NUL */

	for (; number > 9; number /= 10)
		length++;
	return length;
}

void
parts_row(struct span file, size_t row, struct buf *out)
{
	struct span rest = file;

	(void)span_cut(&rest, '=');
	buf_add(out, rest.ptr, row < rest.len ? row : rest.len);
}

bool
parts_end_with(size_t bytes, size_t number)
{
	return bytes > PARTS_FILE || (number + 1) % PARTS_GROUP == 0;
}

size_t
parts_end(const uint32_t *row, size_t first, size_t count)
{
	size_t bytes = 0;

	while (first < count) {
		bytes += parts_length(first, row[first]);
		if (parts_end_with(bytes, first++))
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
parts_count(struct buf *sizes, size_t texts)
{
	char step[STEP_MAX];
	size_t len = step_write(step, (uint32_t)texts);

	buf_add(sizes, step, len);
}
