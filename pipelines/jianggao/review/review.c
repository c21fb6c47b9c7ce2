/* What jg-check finds in a corpus: taken apart, and put in order. */
#include "review/review.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/cell.h"
#include "base/translate.h"

/* As jg-check names them, the worst first. */
static const char *const weights[REVIEW_WEIGHTS] = {
    N_("error"), N_("warning"), N_("note")};

const char *
review_weight(size_t weight)
{
	return translate(weights[weight]);
}

const char *
review_title(enum review_column column)
{
	static const char *const titles[REVIEW_COLUMNS] = {
	    [REVIEW_NAME] = N_("document"),
	    [REVIEW_SOURCE] = N_("file"),
	    [REVIEW_LINE] = N_("line"),
	    [REVIEW_COLUMN] = N_("column"),
	    [REVIEW_WEIGHT] = N_("weight"),
	    [REVIEW_CHECK] = N_("check"),
	    [REVIEW_FINDING] = N_("finding"),
	    [REVIEW_WORDS] = N_("words"),
	    [REVIEW_ANCHOR] = N_("page"),
	};

	return translate(titles[column]);
}

size_t
review_weight_of(const struct finding *finding)
{
	size_t weight = 0;

	while (weight < REVIEW_WEIGHTS - 1 &&
	    !span_equal(finding->cell[REVIEW_WEIGHT], span_of(weights[weight])))
		weight++;
	return weight;
}

static void
take_row(struct review *review, struct span line)
{
	struct finding finding;
	struct reviewed *document = review->documents == 0
	    ? NULL
	    : &review->document[review->documents - 1];

	for (int i = 0; i < REVIEW_COLUMNS; i++)
		finding.cell[i] = span_cut(&line, '\t');
	if (document == NULL ||
	    !span_equal(review->finding[document->from].cell[REVIEW_NAME],
		finding.cell[REVIEW_NAME])) {
		review->document = xgrow(review->document, &review->room,
		    review->documents + 1, sizeof(*review->document));
		document = &review->document[review->documents++];
		*document = (struct reviewed){.from = review->count};
	}
	review->finding = xgrow(review->finding, &review->cap,
	    review->count + 1, sizeof(*review->finding));
	review->finding[review->count++] = finding;
	document->end = review->count;
	document->count[review_weight_of(&finding)]++;
}

/* By the errors, by the warnings, by the notes; else as they came. */
static int
by_weight(const void *a, const void *b)
{
	const struct reviewed *first = a, *second = b;

	for (size_t i = 0; i < REVIEW_WEIGHTS; i++)
		if (first->count[i] != second->count[i])
			return first->count[i] > second->count[i] ? -1 : 1;
	return first->from < second->from ? -1 : first->from > second->from;
}

void
review_take(struct review *review)
{
	struct span rest = buf_view(&review->text);

	(void)span_cut(&rest, '\n'); /* the names of the columns */
	while (rest.len > 0)
		take_row(review, span_cut(&rest, '\n'));
	if (review->documents > 1)
		qsort(review->document, review->documents,
		    sizeof(*review->document), by_weight);
}

void
review_link(const struct finding *finding, const char *output, struct buf *out)
{
	struct span anchor = finding->cell[REVIEW_ANCHOR];
	struct span name = cell_read(finding->cell[REVIEW_NAME]);
	struct buf path = {0};
	size_t from = strlen(output) + 1;

	buf_printf(&path, "%s/html/s/", output);
	buf_span(&path, name);
	buf_string(&path, ".html");
	if (access(buf_cstring(&path), F_OK) == 0) {
		buf_span(out, span_from(buf_view(&path), from));
		if (anchor.len > 0)
			buf_byte(out, '#');
		buf_span(out, anchor);
	}
	buf_free(&path);
}

void
review_lines(const struct review *review, struct buf *out)
{
	for (size_t i = 0; i < review->count; i++) {
		const struct span *cell = review->finding[i].cell;

		buf_span(out, cell_read(cell[REVIEW_SOURCE]));
		buf_byte(out, ':');
		buf_span(out, cell[REVIEW_LINE]);
		buf_string(out, ": ");
		buf_span(out, cell[REVIEW_CHECK]);
		buf_string(out, ": ");
		buf_span(out, cell_read(cell[REVIEW_FINDING]));
		buf_byte(out, '\n');
	}
}

static void
add_row(const struct finding *finding, const char *output, struct buf *out)
{
	for (int i = 0; i < REVIEW_ANCHOR; i++) {
		if (i == REVIEW_WEIGHT)
			buf_string(
			    out, review_weight(review_weight_of(finding)));
		else
			buf_span(out, finding->cell[i]);
		buf_byte(out, '\t');
	}
	review_link(finding, output, out);
	buf_byte(out, '\n');
}

/* Without the mark spreadsheets take UTF-8 for something else. */
void
review_table(const struct review *review, const char *output, struct buf *out)
{
	buf_string(out, "\xef\xbb\xbf");
	for (enum review_column i = 0; i < REVIEW_COLUMNS; i++)
		buf_printf(out, "%s%s", i > 0 ? "\t" : "", review_title(i));
	buf_byte(out, '\n');
	for (size_t i = 0; i < review->documents; i++)
		for (size_t k = review->document[i].from;
		     k < review->document[i].end; k++)
			add_row(&review->finding[k], output, out);
}

void
review_free(struct review *review)
{
	buf_free(&review->text);
	free(review->finding);
	free(review->document);
}
