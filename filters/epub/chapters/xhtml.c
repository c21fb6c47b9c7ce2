/* What is the same in all pages of a book. */
#include "chapters/xhtml.h"

#include "web/escape.h"
#include "web/lost_glyph.h"

void
xhtml_begin(struct buf *out, struct span title, enum language language,
    const char *type)
{
	const char *tag = language_tag(language);

	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
	    "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
	    "xmlns:epub=\"http://www.idpf.org/2007/ops\" "
	    "lang=\"%s\" xml:lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\" />\n<title>",
	    tag, tag);
	lost_glyph_plain(out, title, escape_text);
	buf_printf(out,
	    "</title>\n<link rel=\"stylesheet\" type=\"text/css\" "
	    "href=\"style.css\" />\n</head>\n<body epub:type=\"%s\">\n",
	    type);
}

void
xhtml_end(struct buf *out)
{
	buf_string(out, "</body>\n</html>\n");
}
