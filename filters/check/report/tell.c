/* Findings in the form that was asked for. */
#include "report/tell.h"

#include <string.h>

#include "base/utf8.h"
#include "report/anchors.h"
#include "report/told.h"

static const char *const forms[TELLINGS] = {
    [TELL_TEXT] = "text",
    [TELL_GCC] = "gcc",
    [TELL_JSON] = "json",
    [TELL_TSV] = "tsv",
    [TELL_SARIF] = "sarif",
};

enum telling
telling_named(const char *name)
{
	int form = 0;

	while (form < TELLINGS && strcmp(forms[form], name) != 0)
		form++;
	return (enum telling)form;
}

void
tell_begin(const struct teller *teller, struct buf *out)
{
	if (teller->form == TELL_TSV)
		buf_string(out,
		    "name\tsource\tline\tcolumn\tweight\tcheck\tfinding\twords\t"
		    "anchor\n");
	else if (teller->form == TELL_SARIF)
		told_sarif_begin(out);
}

void
tell_end(const struct teller *teller, struct buf *out)
{
	if (teller->form == TELL_SARIF)
		told_sarif_end(out);
}

static void
tell_one(const struct teller *teller, const struct told *told, struct buf *out)
{
	static void (*const how[TELLINGS])(
	    const struct told *, struct buf *) = {
	    [TELL_TEXT] = told_text,
	    [TELL_GCC] = told_gcc,
	    [TELL_JSON] = told_json,
	    [TELL_TSV] = told_tsv,
	    [TELL_SARIF] = told_sarif,
	};

	if (teller->form == TELL_SARIF && teller->told > 0)
		buf_byte(out, ',');
	how[teller->form](told, out);
}

/* Where the telling is: a line that holds many findings is read once. */
struct reading {
	size_t start, at, column;
	struct span line;
};

static void
read_on(struct reading *reading, struct told *told)
{
	const struct place *place = &told->finding->place;
	struct span rest = buf_view(&told->report->restored);

	if (reading->column == 0 || place->start != reading->start) {
		rest = span_from(rest, place->start);
		*reading =
		    (struct reading){place->start, 0, 1, span_cut(&rest, '\n')};
	}
	reading->column += utf8_length((struct span){
	    reading->line.ptr + reading->at, place->at - reading->at});
	reading->at = place->at;
	told->line = reading->line;
	told->words = span_from(reading->line, place->at);
	if (place->len > 0)
		told->words.len = place->len;
	told->column = reading->column;
	told->end = reading->column + utf8_length(told->words);
}

void
tell(struct teller *teller, struct report *report, struct buf *out)
{
	struct reading reading = {.column = 0};
	struct anchors anchors = {.report = report};

	report_sort(report);
	for (size_t i = 0; i < report->count; i++) {
		const struct finding *finding = &report->finding[i];
		struct told told = {.report = report, .finding = finding};

		told.text = (struct span){report->text.data + finding->from,
		    finding->end - finding->from};
		read_on(&reading, &told);
		if (teller->form == TELL_TSV)
			told.anchor = anchors_find(&anchors, &finding->place);
		tell_one(teller, &told, out);
		teller->told++;
	}
	anchors_free(&anchors);
}
