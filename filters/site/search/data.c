/* The texts as the search reads them. */
#include "search/data.h"

#include "files.h"
#include "scripts.h"
#include "search/grams.h"
#include "search/row.h"
#include "search/step.h"
#include "stream/frame.h"
#include "web/asset.h"

/* Put a row back into data->row; false when it cannot be read. */
static bool
recall(struct data *data, size_t number)
{
	uint64_t begin = data->begin[number];

	data->row.len = 0;
	return spool_read(&data->spool, begin,
	    (size_t)(data->begin[number + 1] - begin), &data->row);
}

/* One file, however long: row after row. */
static void
write_whole(struct output *out, struct data *data)
{
	frame_begin(out, SPAN("search-data.js"), (struct span){NULL, 0});
	output_add(out, SPAN("window.jianggao=[\n"));
	for (size_t i = 0; i < data->count && recall(data, i); i++) {
		output_add(out, buf_view(&data->row));
		output_add(out, SPAN(",\n"));
	}
	output_add(out, SPAN("];\n"));
	frame_end(out);
}

/* Write the texts that wait for others, as one file. */
static void
write_file(struct output *out, struct data *data)
{
	struct buf name = {0};
	char step[STEP_MAX];

	if (data->waiting == 0)
		return;
	buf_printf(&name, "search/t/%zu.js", data->files++);
	files_frame(out, buf_cstring(&name), &data->file);
	buf_free(&name);
	buf_add(&data->sizes, step, step_write(step, data->waiting));
	data->file.len = 0;
	data->waiting = 0;
}

/*
 * A row into a file, and what it holds to the index: all but its anchors, since
 * its other syntax and escapes add pairs that no text has, which the search
 * finds out, and take none away.
 */
static void
write_row(struct output *out, struct data *data, size_t number)
{
	grams_add(data->grams, (uint32_t)number, buf_view(&data->row));
	buf_string(&data->file, "jianggao.texts[");
	buf_number(&data->file, number);
	buf_string(&data->file, "]=");
	buf_span(&data->file, buf_view(&data->row));
	buf_string(&data->file, ";\n");
	data->waiting++;
	if (data->file.len > DATA_FILE)
		write_file(out, data);
}

/* From now on each row goes out as it comes. */
static void
divide(struct output *out, struct data *data)
{
	data->grams = grams_new();
	for (size_t i = 0; i < data->count && recall(data, i); i++)
		write_row(out, data, i);
}

void
data_add(struct data *data, const struct document *document,
    const struct page_facts *facts, struct output *out)
{
	data->row.len = 0;
	row_write(&data->row, document, facts);
	if (data->grams != NULL) {
		write_row(out, data, data->count++);
		return;
	}
	(void)spool_add(&data->spool, data->row.data, data->row.len);
	data->begin[++data->count] = data->spool.size;
	if (data->count > DATA_WHOLE_MAX)
		divide(out, data);
}

static void
write_parts(struct output *out, struct data *data)
{
	struct buf text = {0};

	write_file(out, data);
	grams_write(data->grams, out);
	asset_serve(&text, scripts_shards());
	buf_string(&text, "jianggao.files=\"");
	buf_span(&text, buf_view(&data->sizes));
	buf_string(&text, "\";\n");
	files_frame(out, "search-data.js", &text);
	buf_free(&text);
}

void
data_write(struct output *out, struct data *data)
{
	if (data->grams != NULL)
		write_parts(out, data);
	else
		write_whole(out, data);
}

void
data_close(struct data *data)
{
	spool_close(&data->spool);
	if (data->grams != NULL)
		grams_free(data->grams);
	buf_free(&data->row);
	buf_free(&data->file);
	buf_free(&data->sizes);
}
