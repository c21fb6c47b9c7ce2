/* The texts as the search reads them. */
#include "data.h"

#include <stdlib.h>

#include "alloc.h"
#include "files.h"
#include "frame.h"
#include "grams.h"
#include "row.h"
#include "scripts.h"
#include "web/asset.h"

void
data_add(struct data *data, const struct document *document,
    const struct facts *facts)
{
	data->row.len = 0;
	row_write(&data->row, document, facts);
	data->begin = xgrow(
	    data->begin, &data->cap, data->count + 1, sizeof(*data->begin));
	data->begin[data->count++] =
	    spool_add(&data->spool, data->row.data, data->row.len);
}

/* Put a row back into data->row; false when it cannot be read. */
static bool
recall(struct data *data, size_t number)
{
	uint64_t end = number + 1 < data->count ? data->begin[number + 1]
						: data->spool.size;

	data->row.len = 0;
	return spool_read(&data->spool, data->begin[number],
	    (size_t)(end - data->begin[number]), &data->row);
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

/* A row as a file of its own. */
static void
write_row(struct output *out, struct data *data, size_t number)
{
	struct buf name = {0}, text = {0};

	buf_printf(&name, "search/t/%zu.js", number);
	buf_printf(&text, "jianggao.texts[%zu]=", number);
	buf_span(&text, buf_view(&data->row));
	buf_string(&text, ";\n");
	files_frame(out, buf_cstring(&name), &text);
	buf_free(&name);
	buf_free(&text);
}

static void
write_shards(struct output *out, struct grams *grams)
{
	struct buf name = {0}, text = {0};

	for (unsigned i = 0; i < GRAMS_SHARDS; i++) {
		name.len = text.len = 0;
		buf_printf(&name, "search/b/%02x.js", i);
		grams_write(grams, i, &text);
		files_frame(out, buf_cstring(&name), &text);
	}
	buf_free(&name);
	buf_free(&text);
}

/*
 * The rows are indexed as they are: their own syntax and escapes add pairs
 * that no text has, which the search finds out, and take none away.
 */
static void
write_parts(struct output *out, struct data *data)
{
	struct grams *grams = grams_new();
	struct buf text = {0};

	for (size_t i = 0; i < data->count && recall(data, i); i++) {
		grams_add(grams, (uint32_t)i, buf_view(&data->row));
		write_row(out, data, i);
	}
	write_shards(out, grams);
	grams_free(grams);
	asset_serve(&text, scripts_shards());
	buf_printf(&text, "jianggao.count=%zu;\n", data->count);
	files_frame(out, "search-data.js", &text);
	buf_free(&text);
}

void
data_write(struct output *out, struct data *data)
{
	if (data->count > DATA_WHOLE_MAX)
		write_parts(out, data);
	else
		write_whole(out, data);
}

void
data_close(struct data *data)
{
	spool_close(&data->spool);
	free(data->begin);
	buf_free(&data->row);
}
