/* What the search calls folders. */
#include "search/folder_names.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "web/escape.h"

/* A title may be the path of another folder that has none. */
static struct span
called(const struct described *described, struct span folder)
{
	struct span title = described_title(described, folder);

	return title.len > 0 ? title : folder;
}

void
folder_names_find(struct folder_names *names, const struct described *described,
    const struct set *folders)
{
	names->described = described;
	for (size_t i = 0; i < folders->count; i++) {
		size_t known = names->called.count;
		size_t number = set_put(
		    &names->called, called(described, set_text(folders, i)));

		names->folders = xgrow(names->folders, &names->cap, number + 1,
		    sizeof(*names->folders));
		if (number == known)
			names->folders[number] = 0;
		names->folders[number]++;
	}
}

void
folder_names_write(
    struct buf *out, const struct folder_names *names, struct span folder)
{
	struct span title = described_title(names->described, folder);

	if (title.len == 0)
		return;
	buf_string(out, ",\"");
	escape_json(out, title);
	if (names->folders[set_find(&names->called, title)] > 1) {
		buf_string(out, " · ");
		escape_json(out, folder);
	}
	buf_byte(out, '"');
}

void
folder_names_free(struct folder_names *names)
{
	set_free(&names->called);
	free(names->folders);
	*names = (struct folder_names){0};
}
