/* The texts as the search reads them. */
#include "search/data.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/portable.h"
#include "files.h"
#include "index/grams.h"
#include "index/postings.h"
#include "index/step.h"
#include "scripts.h"
#include "search/text_files.h"
#include "web/asset.h"
#include "web/order.h"

struct extent
data_add(struct data *data, const struct document *document,
    const struct page_facts *facts, const struct entry *entry)
{
	struct put_aside *text;

	data->text =
	    xgrow(data->text, &data->cap, data->count + 1, sizeof(*data->text));
	text = &data->text[data->count];
	*text = (struct put_aside){
	    .when = order_of_date(entry->when),
	    .came = (uint32_t)data->count++,
	    .facets = facets_take(&data->facets, entry),
	};
	if (data->dense == NULL)
		data->dense = dense_new();
	data->row.len = 0;
	dense_json(data->dense, &data->row, buf_view(&facts->title));
	text->title = (uint32_t)data->row.len;
	text->extent = row_write(&data->row, document, facts, data->dense);
	text->length = (uint32_t)data->row.len;
	text->at = spool_add(&data->spool, data->row.data, data->row.len);
	return text->extent;
}

static int
by_date(const void *left, const void *right, void *state)
{
	const struct put_aside *a = left, *b = right;

	(void)state;
	if (a->when != b->when)
		return a->when > b->when ? -1 : 1;
	return (a->came > b->came) - (a->came < b->came);
}

/* What was put aside of a text, from its title or its row on. */
static struct span
recall(struct data *data, const struct put_aside *text, bool row)
{
	uint32_t skip = row ? text->title : 0;

	data->row.len = 0;
	(void)spool_read(&data->spool, text->at + skip,
	    row ? text->length - skip : text->title, &data->row);
	return buf_view(&data->row);
}

static void
index_titles(struct data *data, struct grams *grams)
{
	for (size_t i = 0; i < data->count; i++) {
		const struct put_aside *text = &data->text[i];

		for (int k = 0; k < FACET_COUNT; k++)
			grams_add_pair(
			    grams, (uint32_t)i, text->facets.pair[k]);
		grams_add_title(grams, (uint32_t)i, recall(data, text, false));
	}
}

/* Index the parts of a text; returns the number behind the last. */
static uint32_t
index_units(struct grams *grams, uint32_t number, struct span row)
{
	while (row.len > 0)
		grams_add_unit(grams, number++, row_unit(&row));
	return number;
}

/* Files of texts, and what the texts hold to the index. */
static void
write_texts(struct output *out, struct data *data, struct grams *grams,
    const struct extent *extent)
{
	uint32_t number = (uint32_t)data->count;
	struct buf file = {0};
	size_t end;

	for (size_t first = 0; first < data->count; first = end) {
		end = parts_end(extent, first, data->count);
		file.len = 0;
		for (size_t i = first; i < end; i++) {
			struct span row = recall(data, &data->text[i], true);

			number = index_units(grams, number, row);
			if (extent[i].units > 1)
				parts_write_long(out, i, row);
			else
				parts_add(&file, i, row_unit(&row));
		}
		if (file.len > 0)
			parts_frame(out, first, &file);
	}
	buf_free(&file);
}

void
data_write(struct output *out, struct data *data)
{
	struct extent *extent = xcalloc(data->count + 1, sizeof(*extent));
	struct grams *grams = grams_new();

	if (data->count > 1)
		portable_sort(data->text, data->count, sizeof(*data->text),
		    by_date, NULL);
	for (size_t i = 0; i < data->count; i++)
		extent[i] = data->text[i].extent;
	index_titles(data, grams);
	write_texts(out, data, grams, extent);
	grams_write(grams, out, data_files(extent, data->count));
	data_write_index(out, extent, data->count, &data->facets);
	grams_free(grams);
	free(extent);
}

size_t
data_files(const struct extent *extent, size_t count)
{
	uint64_t bytes = 0;

	for (size_t i = 0; i < count; i++)
		bytes += extent[i].bytes;
	return postings_files(bytes);
}

static void
add_step(struct buf *out, size_t number)
{
	char step[STEP_MAX];

	buf_add(out, step, step_write(step, (uint32_t)number));
}

/* How many texts each file of short ones has. */
static void
add_sizes(struct buf *out, const struct extent *extent, size_t count)
{
	for (size_t first = 0, end; first < count; first = end) {
		end = parts_end(extent, first, count);
		if (extent[first].units == 1)
			add_step(out, end - first);
	}
}

/* How far it is to each text of several parts, and how many more than one it has. */
static void
add_long(struct buf *out, const struct extent *extent, size_t count)
{
	size_t last = 0;

	for (size_t i = 0; i < count; i++) {
		if (extent[i].units < 2)
			continue;
		add_step(out, i - last);
		add_step(out, extent[i].units - 1);
		last = i;
	}
}

void
data_write_index(struct output *out, const struct extent *extent, size_t count,
    const struct facets *facets)
{
	struct buf text = {0};

	asset_serve(&text, scripts_shards());
	dense_write(&text);
	buf_printf(&text, "jianggao.count=%zu;\njianggao.shards=%zu;\n", count,
	    data_files(extent, count));
	buf_string(&text, "jianggao.files=\"");
	add_sizes(&text, extent, count);
	buf_string(&text, "\";\njianggao.long=\"");
	add_long(&text, extent, count);
	buf_string(&text, "\";\n");
	facets_write(&text, facets);
	files_frame(out, "search-data.js", &text);
	buf_free(&text);
}

void
data_close(struct data *data)
{
	spool_close(&data->spool);
	facets_free(&data->facets);
	dense_free(data->dense);
	free(data->text);
	buf_free(&data->row);
}
