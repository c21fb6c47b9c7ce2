/* A registry file of CWB. */
#include "registry.h"

#include <stdio.h>

#include "known_tags.h"

/* Elements inside one another are numbered from the second on: div, div1, div2. */
enum { NESTED = LEVEL_MAX - 1 };

struct element {
	const char *name;
	const char *attributes[6];
	unsigned nested;
};

static const struct element elements[] = {
    {"div", {"level", "n", "head"}, NESTED},
    {"u", {"who", "name", "role", "part"}, 0},
    {"p", {"id", "anchor", "kind", "line", "label"}, 0},
    {"s", {NULL}, 0},
};

enum { ELEMENTS = sizeof(elements) / sizeof(elements[0]) };

/* What cwb-encode(1) is told: -S p:0+id+anchor+kind+line+label. */
static void
write_option(struct buf *out, const struct element *element)
{
	buf_printf(out, " -S %s:%u", element->name, element->nested);
	for (size_t i = 0; element->attributes[i] != NULL; i++)
		buf_printf(out, "+%s", element->attributes[i]);
}

static void
write_command(struct buf *out, const char *folder)
{
	buf_printf(out,
	    "## cwb-encode -xsB -c utf8 -d %s -R REGISTRY/NAME -f FILE.vrt",
	    folder);
	buf_string(out, " -S text:0");
	for (size_t i = 0; about_name(i) != NULL; i++)
		buf_printf(out, "+%s", about_name(i));
	for (size_t i = 0; i < ELEMENTS; i++)
		write_option(out, &elements[i]);
	buf_byte(out, '\n');
}

static void
write_structure(struct buf *out, const struct element *element, unsigned depth)
{
	char level[12] = "";

	if (depth > 0)
		(void)snprintf(level, sizeof(level), "%u", depth);
	buf_printf(out, "STRUCTURE %s%s\n", element->name, level);
	for (size_t i = 0; element->attributes[i] != NULL; i++)
		buf_printf(out, "STRUCTURE %s_%s%s\n", element->name,
		    element->attributes[i], level);
}

void
registry_write(struct buf *out, const char *folder)
{
	write_command(out, folder);
	buf_printf(out,
	    "NAME \"jianggao\"\nID jianggao\nHOME %s\n\n"
	    "##:: charset = \"utf8\"\n##:: language = \"zh\"\n\n"
	    "ATTRIBUTE word\n\nSTRUCTURE text\n",
	    folder);
	for (size_t i = 0; about_name(i) != NULL; i++)
		buf_printf(out, "STRUCTURE text_%s\n", about_name(i));
	for (size_t i = 0; i < ELEMENTS; i++)
		for (unsigned depth = 0; depth <= elements[i].nested; depth++)
			write_structure(out, &elements[i], depth);
}
