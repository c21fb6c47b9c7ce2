/* The file that a document came from, as those who read it may know it. */
#include "stream/origin.h"

struct span
document_origin(const struct document *document)
{
	struct span source = document_meta(document, SPAN("source"));
	size_t parts = 1;

	if (document->name.len == 0)
		return source;
	for (size_t i = 0; i < document->name.len; i++)
		parts += document->name.ptr[i] == '/';
	for (size_t i = source.len; i > 0; i--)
		if (source.ptr[i - 1] == '/' && --parts == 0)
			return span_from(source, i);
	return source;
}
