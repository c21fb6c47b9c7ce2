/* A style sheet of the user's own. */
#include "web/css.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/message.h"
#include "base/source.h"
#include "base/utf8.h"
#include "web/escape.h"

/* Tabs and the carriage returns of another system mean nothing in CSS. */
static void
copy(struct buf *css, struct span text)
{
	css->len = 0;
	if (span_starts(text, SPAN("\xEF\xBB\xBF")))
		text = span_from(text, 3);
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '\r')
			buf_byte(css, text.ptr[i] == '\t' ? ' ' : text.ptr[i]);
	if (css->len > 0 && css->data[css->len - 1] != '\n')
		buf_byte(css, '\n');
}

static bool
holds(struct span text, const char *words)
{
	return text.len > 0 &&
	    memmem(text.ptr, text.len, words, strlen(words)) != NULL;
}

static bool
check(struct span css, const char *path)
{
	size_t at;

	if (utf8_check(css, &at) != UTF8_FINE || escape_forbids(css) != 0) {
		complain("%s: not CSS in UTF-8", path);
		return false;
	}
	if (holds(css, "</") || holds(css, "]]>")) {
		complain("%s: no page can hold CSS with </ or ]]>", path);
		return false;
	}
	return true;
}

bool
css_read(struct buf *css, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct source src;
	bool done;

	if (fd < 0) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	source_open(&src, fd, path);
	done = source_all(&src);
	if (done)
		copy(css, source_window(&src));
	source_close(&src);
	(void)close(fd);
	return done && check(buf_view(css), path);
}

void
css_embed(struct buf *out, const struct buf *css)
{
	if (css->len == 0)
		return;
	buf_string(out, "/*<![CDATA[*/\n");
	buf_span(out, buf_view(css));
	buf_string(out, "/*]]>*/\n");
}
