/*
 * jg-zip: the members of archives, as framed text, into the archives: one to
 * standard output, or each to its file, written whole or not at all.
 */
#include "base/filter.h"
#include "base/message.h"
#include "base/store.h"
#include "stream/packed.h"

struct zip {
	struct store store; /* no folder: standard output */
	size_t count;
};

static bool
option(void *state, int id, const char *value)
{
	struct zip *zip = state;

	(void)id;
	if (*value == '\0')
		complain("-d names no folder");
	zip->store.folder = value;
	return *value != '\0';
}

/* Two archives behind each other would be read as the second alone. */
static void
write_one(struct zip *zip, const struct source *src, const struct text *text,
    struct output *out)
{
	if (zip->count > 1)
		fail(src->name, 0,
		    "a second archive %.*s; -d DIR writes each to its file",
		    SHOWN(text->name));
	else
		output_add(out, text->body);
}

static void
put(struct zip *zip, const struct source *src, const struct text *text,
    struct output *out)
{
	zip->count++;
	if (zip->store.folder == NULL)
		write_one(zip, src, text, out);
	else if (text->name.len == 0)
		fail(src->name, 1, "an archive without a name");
	else
		(void)store_put(&zip->store, text->name, text->body);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct zip *zip = state;
	struct packed_reader reader = {0};
	struct text text;

	packed_open(&reader, src);
	while (packed_next(&reader, &text)) {
		if (reader.packs)
			put(zip, src, &text, out);
		else if (text.name.len > 0 || text.body.len > 0)
			fail(src->name, 0, "%.*s is no member of an archive",
			    SHOWN(text.name));
	}
	packed_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct zip *zip = state;

	(void)out;
	store_close(&zip->store);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {'d', "directory", "DIR",
		N_("write each archive below DIR, made as needed"), false},
	    {0, NULL, NULL, NULL, false},
	};
	struct zip zip = {.store.suffix = ""};
	const struct filter filter = {
	    .name = "jg-zip",
	    .operands = N_("[file ...]"),
	    .purpose = N_("make archives of members that are framed text"),
	    .options = options,
	    .state = &zip,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
