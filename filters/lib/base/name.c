/* Names of documents, and sets of them. */
#include "base/name.h"

#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/translate.h"
#include "base/unicode.h"
#include "base/utf8.h"

const char *
name_fault(struct span name)
{
	struct span rest = name;
	size_t at;

	switch (utf8_check(name, &at)) {
	case UTF8_INVALID:
		return N_("its name is not UTF-8; convmv(1) converts names");
	case UTF8_CONTROL:
	case UTF8_BOM:
		return N_("its name holds a control character");
	case UTF8_FINE:
		break;
	}
	if (name.len > 0 && memchr(name.ptr, '\n', name.len) != NULL)
		return N_("its name holds a control character");
	do {
		struct span part = span_cut(&rest, '/');

		if (part.len == 0)
			return N_("its name has an empty part");
		if (span_equal(part, SPAN(".")) || span_equal(part, SPAN("..")))
			return N_("its name has a part . or ..");
	} while (rest.ptr != NULL);
	return NULL;
}

/*
 * `.txt`, `.md`, `.TXT`: a dot and one to four letters or digits, a letter
 * first, so that `第1.5期` keeps its number; and `.markdown`.
 */
static size_t
suffix_length(struct span path)
{
	static const char longest[] = ".markdown";
	size_t len = sizeof(longest) - 1;

	if (path.len > len && path.ptr[path.len - len - 1] != '/' &&
	    strncasecmp(path.ptr + path.len - len, longest, len) == 0)
		return len;
	len = 0;
	while (len < path.len && len < 5) {
		char c = path.ptr[path.len - ++len];

		if (c == '.') {
			char first =
			    len > 1 ? path.ptr[path.len - len + 1] : '0';
			bool whole = len == path.len ||
			    path.ptr[path.len - len - 1] == '/';

			return (first | 0x20) >= 'a' && !whole ? len : 0;
		}
		if (!(ascii_is_digit(c) || ascii_is_letter(c)))
			return 0;
	}
	return 0;
}

static struct span
without_dots(struct span path)
{
	while (span_starts(path, SPAN("./"))) {
		path = span_from(path, 2);
		while (span_starts(path, SPAN("/")))
			path = span_from(path, 1);
	}
	return path;
}

static struct span
without_slashes(struct span path)
{
	while (span_starts(path, SPAN("/")))
		path = span_from(path, 1);
	return path;
}

/* Cut the base and the slashes behind it off a path; false outside of it. */
static bool
cut_base(struct span *path, struct span base)
{
	base = without_dots(base);
	*path = without_dots(*path);
	while (base.len > 1 && base.ptr[base.len - 1] == '/')
		base.len--;
	if (base.len == 0 || span_equal(base, SPAN(".")))
		return !span_starts(*path, SPAN("/"));
	if (!span_starts(*path, base))
		return false;
	*path = span_from(*path, base.len);
	if (base.ptr[base.len - 1] != '/' && !span_starts(*path, SPAN("/")))
		return false;
	*path = without_slashes(*path);
	return true;
}

/* Most names are in NFC, and finding so takes less than making them. */
static bool
is_nfc(struct span name)
{
	uint32_t code;

	for (size_t at = 0; at < name.len;) {
		at += utf8_next(name, at, &code);
		if (!unicode_is_nfc_inert(code))
			return false;
	}
	return true;
}

const char *
name_of_path(const char *path, const char *base, struct buf *name)
{
	struct span rest = span_of(path);
	size_t before = name->len;
	const char *fault;
	size_t at;

	if (base != NULL && !cut_base(&rest, span_of(base)))
		return N_("it lies outside the base");
	if (base == NULL && span_starts(rest, SPAN("/")))
		return N_("an absolute path gives no name; say --base");
	rest = without_dots(rest);
	rest.len -= suffix_length(rest);
	if (utf8_check(rest, &at) == UTF8_FINE && !is_nfc(rest))
		(void)unicode_nfc(rest, name);
	else
		buf_span(name, rest);
	fault =
	    name_fault((struct span){name->data + before, name->len - before});
	if (fault != NULL)
		name->len = before;
	return fault;
}
