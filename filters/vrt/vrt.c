/* jg-vrt: blocks to vertical text. */
#include "base/filter.h"
#include "base/message.h"
#include "base/name.h"
#include "registry.h"
#include "stream/converter.h"
#include "vertical.h"

enum { CHARACTERS = 'c', FRAME = 256, REGISTRY };

struct vrt {
	struct converter converter; /* first: what converter_input() is given */
	struct vertical vertical;
	bool characters;
	const char *data; /* the registry is wanted of a corpus there */
};

static bool
option(void *state, int id, const char *value)
{
	struct vrt *vrt = state;
	const char *fault;

	switch (id) {
	case CHARACTERS:
		vrt->characters = true;
		return true;
	case REGISTRY:
		vrt->data = value;
		if (value[0] == '/')
			return true;
		complain("--registry: %s: no absolute path", value);
		return false;
	default:
		fault = name_fault(span_of(value));
		vrt->converter.whole = span_of(value);
		if (fault != NULL)
			complain("--frame: %s: %s", value, translate(fault));
		return fault == NULL;
	}
}

/* The dictionary is loaded when there is something to cut. */
static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct vrt *vrt = state;

	if (vrt->vertical.words == NULL)
		vrt->vertical.words = words_open(vrt->characters);
	return vrt->vertical.words != NULL &&
	    vertical_write(&vrt->vertical, document, out);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct vrt *vrt = state;

	if (vrt->data == NULL)
		converter_input(&vrt->converter, src, out);
}

static void
end(void *state, struct output *out)
{
	struct vrt *vrt = state;
	struct buf registry = {0};

	if (vrt->data != NULL) {
		registry_write(&registry, vrt->data);
		output_add(out, buf_view(&registry));
		buf_free(&registry);
	}
	converter_end(&vrt->converter, out);
	vertical_free(&vrt->vertical);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {CHARACTERS, "characters", NULL, N_("make each character a word"),
		false},
	    {FRAME, "frame", "NAME", N_("one frame of that name around all"),
		false},
	    {REGISTRY, "registry", "FOLDER",
		N_("write what CWB wants to know, and no text; its data lie there"),
		false},
	    {0},
	};
	struct vrt vrt = {
	    .converter = {.convert = convert, .finish = converter_no_end}};
	const struct filter filter = {
	    .name = "jg-vrt",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into vertical text"),
	    .options = options,
	    .state = &vrt,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	vrt.converter.state = &vrt;
	return filter_main(argc, argv, &filter);
}
