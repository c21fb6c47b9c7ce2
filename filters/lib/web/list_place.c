/* Where the lists of a site are. */
#include "web/list_place.h"

enum { PART_MOST = 200, FOLDER_MOST = 1000, FOLDER_DEEP = 16 };

/* The dot begins a hidden file, or what a page ends in. */
static bool
is_odd_dot(struct span name, size_t at)
{
	return at == 0 || span_equal(span_from(name, at), SPAN(".html"));
}

bool
place_part(struct buf *out, struct span name)
{
	size_t begin = out->len;

	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		if (strchr("%~/\\:*?\"<>|", c) != NULL ||
		    (c == '.' && is_odd_dot(name, i)))
			buf_printf(out, "%%%02X", (unsigned)c);
		else
			buf_byte(out, c);
	}
	return name.len > 0 && out->len - begin <= PART_MOST;
}

struct span
place_above(struct span folder)
{
	const char *slash =
	    folder.len > 0 ? memrchr(folder.ptr, '/', folder.len) : NULL;

	folder.len = slash != NULL ? (size_t)(slash - folder.ptr) : 0;
	return folder;
}

struct span
place_folder(struct span document)
{
	struct span folder = document;
	size_t deep = 0;

	for (size_t i = 0; i < document.len; i++) {
		if (document.ptr[i] != '/')
			continue;
		if (i > FOLDER_MOST || deep == FOLDER_DEEP)
			break;
		folder.len = i;
		deep++;
	}
	if (deep == 0)
		folder.len = 0;
	return folder;
}

void
place_of_folder(struct buf *out, struct span folder)
{
	struct span rest = folder;

	if (folder.len == 0) {
		buf_string(out, "folders.html");
		return;
	}
	buf_string(out, "folders/");
	while (rest.ptr != NULL) {
		(void)place_part(out, span_cut(&rest, '/'));
		buf_byte(out, '/');
	}
	buf_string(out, "index.html");
}
