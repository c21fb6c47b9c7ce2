/* The texts as the search reads them. */
#include "search/data.h"

#include "files.h"
#include "scripts.h"
#include "search/grams.h"
#include "search/row.h"
#include "search/text_files.h"
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

/* Write the texts that wait for others, as one file: those in front of a number. */
static void
write_file(struct output *out, struct data *data, size_t number)
{
	if (data->waiting == 0)
		return;
	parts_frame(out, number - data->waiting, &data->file);
	parts_count(&data->sizes, data->waiting);
	data->file.len = 0;
	data->waiting = 0;
}

/* A row into a file, and what it holds to the index. */
static void
write_row(struct output *out, struct data *data, size_t number)
{
	grams_add(data->grams, (uint32_t)number, buf_view(&data->row));
	parts_add(&data->file, number, buf_view(&data->row));
	data->waiting++;
	if (parts_end_with(data->file.len, number))
		write_file(out, data, number + 1);
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

void
data_write_index(struct output *out, const struct buf *sizes)
{
	struct buf text = {0};

	asset_serve(&text, scripts_shards());
	buf_string(&text, "jianggao.files=\"");
	buf_span(&text, buf_view(sizes));
	buf_string(&text, "\";\n");
	files_frame(out, "search-data.js", &text);
	buf_free(&text);
}

static void
write_parts(struct output *out, struct data *data)
{
	write_file(out, data, data->count);
	grams_write(data->grams, out);
	data_write_index(out, &data->sizes);
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
