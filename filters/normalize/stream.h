/* Documents from operands or a list of paths, written plain or framed. */
#ifndef STREAM_H
#define STREAM_H

#include "base/table.h"
#include "decode/decode.h"
#include "decode/format.h"
#include "given/named.h"
#include "normalize_text.h"
#include "report.h"
#include "stage/rule.h"

struct stream {
	/* Settings. */
	struct decode_settings decode;
	struct encoding given; /* an empty name: find out */
	struct table metadata; /* what a person knows of single documents */
	rules rules, also, never; /* also, never: by options of their own */
	enum format format;
	struct named named;
	const char *frames; /* a folder of frames that a program has kept */
	bool reported;
	const char *report_path; /* NULL: standard output, for the text */

	/* State. */
	struct workspace workspace;
	struct decoding decoding;
	struct rows_kept rows;
	struct buf store, source, whole;
	struct report report;
	struct output report_file;
	struct edits edits;
};

/* To stand in a struct filter with a struct stream as the state. */
bool stream_begin(void *stream, struct output *out, size_t operands);
void stream_input(void *stream, struct source *src, struct output *out);
void stream_end(void *stream, struct output *out);

#endif
