/* A heading as a table of contents has it. */
#include "web/heading_text.h"

/* A run-in heading ends like the sentence it is; in a list it need not. */
struct span
heading_text(struct span text)
{
	static const char *const stops[] = {"。", "：", "；"};

	for (size_t i = 0; i < sizeof(stops) / sizeof(*stops); i++)
		if (span_ends(text, span_of(stops[i])))
			text.len -= strlen(stops[i]);
	return text;
}
