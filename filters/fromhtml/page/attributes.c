/* What the attributes of an element say of it. */
#include "page/attributes.h"

#include <stdlib.h>
#include <strings.h>

#include "base/ascii.h"

enum {
	NAMES_MAX = 512,
	STYLE_MAX = 1024,
	NUMBER_MOST = 9999,
	SPAN_MOST = 65534
};

static const struct {
	unsigned char flag;
	const char *word;
} names[] = {
#define NAME(flag, word) {NODE_##flag, word},
#include "page/names.def"
};

static const struct {
	unsigned char flag;
	const char *word;
} styles[] = {
    {NODE_HIDDEN, "display:none"},
    {NODE_HIDDEN, "visibility:hidden"},
    {NODE_BOLD, "font-weight:bold"},
    {NODE_BOLD, "font-weight:700"},
    {NODE_BOLD, "font-weight:800"},
    {NODE_BOLD, "font-weight:900"},
    {NODE_LOOSE, "list-style:none"},
    {NODE_LOOSE, "list-style-type:none"},
};

const char *
attributes_value(const char *const *attributes, const char *name)
{
	for (; attributes != NULL && *attributes != NULL; attributes += 2)
		if (strcasecmp(attributes[0], name) == 0)
			return attributes[1] != NULL ? attributes[1] : "";
	return NULL;
}

/* In lower case, without blanks if they mean nothing, cut where it is long. */
static void
copy_lower(char *to, size_t room, const char *from, bool blanks)
{
	size_t len = 0;

	for (; *from != '\0' && len + 1 < room; from++) {
		bool blank = strchr(" \t\r\n", *from) != NULL;

		if (blank && !blanks)
			continue;
		to[len++] =
		    ascii_is_upper(*from) ? (char)(*from - 'A' + 'a') : *from;
	}
	to[len] = '\0';
}

/* At the beginning of a word: navbar and main-nav, but no unavailable. */
static bool
has_word(const char *name, const char *word)
{
	const char *at = name;

	while ((at = strstr(at, word)) != NULL) {
		if (at == name || at[-1] < 'a' || at[-1] > 'z')
			return true;
		at++;
	}
	return false;
}

static unsigned char
read_names(const char *value)
{
	char name[NAMES_MAX];
	unsigned char flags = 0;

	copy_lower(name, sizeof(name), value, true);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (has_word(name, names[i].word))
			flags |= names[i].flag;
	return flags;
}

static unsigned char
read_style(const char *value)
{
	char style[STYLE_MAX];
	unsigned char flags = 0;

	copy_lower(style, sizeof(style), value, false);
	for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++)
		if (strstr(style, styles[i].word) != NULL)
			flags |= styles[i].flag;
	return flags;
}

static int32_t
read_number(const char *value)
{
	char *end;
	long number = strtol(value, &end, 10);

	if (end == value || number < -NUMBER_MOST || number > NUMBER_MOST)
		return NUMBER_NONE;
	return (int32_t)number;
}

/* As a browser takes it: what is no number is 1. */
static uint16_t
read_span(const char *value)
{
	char *end;
	long span = strtol(value, &end, 10);

	if (end == value || span < 0)
		return 1;
	return (uint16_t)(span < SPAN_MOST ? span : SPAN_MOST);
}

static void
read_one(struct node *node, const char *name, const char *value)
{
	if (strcasecmp(name, "class") == 0 || strcasecmp(name, "id") == 0)
		node->flags |= read_names(value);
	else if (strcasecmp(name, "style") == 0)
		node->flags |= read_style(value);
	else if (strcasecmp(name, "hidden") == 0)
		node->flags |= NODE_HIDDEN;
	else if (strcasecmp(name, "href") == 0)
		node->flags |= NODE_LINKS;
	else if (strcasecmp(name, "start") == 0 ||
	    strcasecmp(name, "value") == 0)
		node->number = read_number(value);
	else if (strcasecmp(name, "colspan") == 0)
		node->columns = read_span(value);
	else if (strcasecmp(name, "rowspan") == 0)
		node->rows = read_span(value);
	else if (strcasecmp(name, "type") == 0 && value[0] != '\0' &&
	    value[1] == '\0')
		node->type = value[0];
}

void
attributes_read(struct node *node, const char *const *attributes)
{
	for (; attributes != NULL && *attributes != NULL; attributes += 2)
		read_one(node, attributes[0],
		    attributes[1] != NULL ? attributes[1] : "");
	if (node->element == ELEMENT_B || node->element == ELEMENT_STRONG)
		node->flags |= NODE_BOLD;
	if (node->element != ELEMENT_A)
		node->flags &= (unsigned char)~NODE_LINKS;
}
