/* jianggao.conf: a key and a value on a line. */
#include <errno.h>

#include "base/ascii.h"
#include "base/message.h"
#include "corpus/settings.h"
#include "input/file_rows.h"

static struct span
trim(struct span text)
{
	while (text.len > 0 && ascii_is_space(*text.ptr))
		text = span_from(text, 1);
	while (text.len > 0 && ascii_is_space(text.ptr[text.len - 1]))
		text.len--;
	return text;
}

static bool
take_line(struct settings *settings, const char *path, size_t number,
    struct span line)
{
	struct span rest = line, key = trim(span_cut(&rest, '='));
	struct buf place = {0};
	bool known;

	if (key.len == 0 && rest.ptr == NULL)
		return true;
	if (*key.ptr == '#')
		return true;
	if (rest.ptr == NULL) {
		fail(path, number, "not key = value");
		return false;
	}
	buf_printf(&place, "%s:%zu", path, number);
	known = settings_keep(settings, key, trim(rest), buf_view(&place));
	if (!known)
		fail(path, number, "unknown key %.*s", SHOWN(key));
	buf_free(&place);
	return known;
}

bool
settings_read(struct settings *settings, const char *folder)
{
	struct buf path = {0}, text = {0};
	struct span rest;
	size_t number = 0;
	bool good = true;

	buf_printf(&path, "%s/jianggao.conf", folder);
	if (!file_read(buf_cstring(&path), &text)) {
		good = errno == ENOENT || errno == ENOTDIR;
		if (!good)
			fail_errno(buf_cstring(&path), NULL);
		buf_free(&path);
		buf_free(&text);
		return good;
	}
	rest = buf_view(&text);
	/* The byte order mark that some editors write. */
	if (span_starts(rest, SPAN("\xef\xbb\xbf")))
		rest = span_from(rest, 3);
	while (rest.len > 0 && good)
		good = take_line(settings, buf_cstring(&path), ++number,
		    span_cut(&rest, '\n'));
	buf_free(&path);
	buf_free(&text);
	return good;
}
