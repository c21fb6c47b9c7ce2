/* A finding as an object of JSON: a line, or a result of SARIF 2.1.0. */
#include <ctype.h>
#include <string.h>

#include "base/translate.h"
#include "base/version.h"
#include "base/visible.h"
#include "report/told.h"
#include "web/escape.h"

static void
add_string(struct buf *out, const char *key, struct span text)
{
	buf_printf(out, "\"%s\":\"", key);
	escape_json(out, text);
	buf_byte(out, '"');
}

/* The name of a file may hold what no text may. */
static void
add_source(struct buf *out, const char *source)
{
	struct buf shown = {0};

	visible_add(span_of(source), &shown);
	add_string(out, "source", buf_view(&shown));
	buf_free(&shown);
}

void
told_json(const struct told *told, struct buf *out)
{
	const struct finding *finding = told->finding;
	const struct document *document = told->report->document;

	buf_byte(out, '{');
	add_source(out, document->source);
	buf_byte(out, ',');
	add_string(out, "name", document->name);
	buf_printf(out,
	    ",\"line\":%zu,\"column\":%zu,\"endColumn\":%zu,"
	    "\"byteColumn\":%zu,\"endByteColumn\":%zu,",
	    finding->place.line, told->column, told->end, finding->place.at + 1,
	    finding->place.at + told->words.len + 1);
	add_string(out, "weight", span_of(weight_name(finding->weight)));
	buf_byte(out, ',');
	add_string(out, "check", span_of(check_names[finding->check].name));
	buf_byte(out, ',');
	add_string(out, "message", told->text);
	buf_byte(out, ',');
	add_string(out, "words", told->words);
	buf_string(out, "}\n");
}

static void
add_rule(struct buf *out, const struct check_name *name)
{
	buf_string(out, "{");
	add_string(out, "id", span_of(name->name));
	buf_string(out, ",\"shortDescription\":{");
	add_string(out, "text", span_of(translate(name->purpose)));
	buf_string(out, "},\"defaultConfiguration\":{");
	add_string(out, "level", span_of(weight_name(name->weight)));
	buf_string(out, "}}");
}

void
told_sarif_begin(struct buf *out)
{
	buf_string(out,
	    "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
	    "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{"
	    "\"name\":\"jg-check\",\"version\":\"" JIANGGAO_VERSION
	    "\",\"rules\":[");
	for (int i = 0; i < CHECKS; i++) {
		buf_string(out, i > 0 ? ",\n" : "\n");
		add_rule(out, &check_names[i]);
	}
	buf_string(out,
	    "\n]}},\"columnKind\":\"unicodeCodePoints\","
	    "\"results\":[");
}

/* The name of a file may be in any encoding: byte by byte. */
static void
add_uri(struct buf *out, const char *path)
{
	for (; *path != '\0'; path++) {
		unsigned char c = (unsigned char)*path;

		if (c < 0x80 && (isalnum(c) || strchr("-._~/", c) != NULL))
			buf_byte(out, (char)c);
		else
			buf_printf(out, "%%%02X", c);
	}
}

/* An empty line has no region but itself. */
static void
add_region(struct buf *out, const struct told *told)
{
	buf_printf(
	    out, "\"region\":{\"startLine\":%zu", told->finding->place.line);
	if (told->words.len > 0)
		buf_printf(out, ",\"startColumn\":%zu,\"endColumn\":%zu",
		    told->column, told->end);
	buf_byte(out, '}');
}

void
told_sarif(const struct told *told, struct buf *out)
{
	const struct finding *finding = told->finding;

	buf_string(out, "\n{");
	add_string(out, "ruleId", span_of(check_names[finding->check].name));
	buf_printf(out, ",\"ruleIndex\":%d,", (int)finding->check);
	if (finding->weight == WEIGHT_NONE)
		buf_string(out, "\"kind\":\"pass\",");
	add_string(out, "level", span_of(weight_name(finding->weight)));
	buf_string(out, ",\"message\":{");
	add_string(out, "text", told->text);
	buf_string(out,
	    "},\"locations\":[{\"physicalLocation\":"
	    "{\"artifactLocation\":{\"uri\":\"");
	add_uri(out, told->report->document->source);
	buf_string(out, "\"},");
	add_region(out, told);
	buf_string(out, "}}]}");
}

void
told_sarif_end(struct buf *out)
{
	buf_string(out, "\n]}]}\n");
}
