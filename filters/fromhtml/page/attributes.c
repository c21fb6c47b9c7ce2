/* What the attributes of an element say of it. */
#include "page/attributes.h"

#include <stdlib.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/hash.h"

enum {
	NAMES_MAX = 512,
	STYLE_MAX = 1024,
	NUMBER_MOST = 9999,
	SPAN_MOST = 65534
};

static const struct {
	uint16_t flag;
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

/* In the address of the page of one person, in front of who it is. */
static const char *const accounts[] = {"u", "user", "users", "people", "author",
    "authors", "profile", "member", "members", "space"};

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

static bool
is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The word is there, and nothing goes on behind it where it ends with $. */
static bool
starts_with(const char *name, const char *word)
{
	size_t len = strcspn(word, "$");

	return strncmp(name, word, len) == 0 &&
	    (word[len] == '\0' || !is_letter(name[len]));
}

/* At the beginning of a word: navbar and main-nav, but no unavailable. */
static bool
has_word(const char *name, const char *word)
{
	for (const char *at = name; *at != '\0'; at++)
		if (*at == word[0] && starts_with(at, word) &&
		    (at == name || !is_letter(at[-1])))
			return true;
	return false;
}

static uint16_t
read_names(const char *value)
{
	char name[NAMES_MAX];
	uint16_t flags = 0;

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

/* post_12 and post_13 are of one series; a number alone is of none. */
static uint32_t
read_series(const char *value)
{
	size_t len = strlen(value);
	uint64_t hash = HASH_START;

	if (len == 0 || !ascii_is_digit(value[len - 1]))
		return 0;
	while (len > 0 && ascii_is_digit(value[len - 1]))
		len--;
	for (size_t i = 0; i < len; i++)
		hash = hash_unit(hash, (unsigned char)value[i]);
	return len > 0 ? (uint32_t)hash | 1 : 0;
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

/* To a place on a page, which programs that save one may name with its address. */
static bool
is_within(const char *link)
{
	const char *place = strchr(link, '#');

	return place != NULL && place[1] != '\0';
}

/* What follows the last point of its path is the kind of a file. */
static bool
is_file(const char *link)
{
	static const char *const kinds[] = {"doc", "docx", "wps", "pdf", "ofd",
	    "xls", "xlsx", "et", "ppt", "pptx", "odt", "ods", "zip", "rar"};
	size_t len = strcspn(link, "?#"), at = len;

	while (at > 0 && link[at - 1] != '.' && link[at - 1] != '/')
		at--;
	for (size_t i = 0; at > 0 && link[at - 1] == '.' &&
	     i < sizeof(kinds) / sizeof(kinds[0]);
	     i++)
		if (strlen(kinds[i]) == len - at &&
		    strncasecmp(link + at, kinds[i], len - at) == 0)
			return true;
	return false;
}

static bool
names_account(const char *part, size_t len)
{
	for (size_t i = 0; i < sizeof(accounts) / sizeof(accounts[0]); i++)
		if (strlen(accounts[i]) == len &&
		    strncasecmp(part, accounts[i], len) == 0)
			return true;
	return false;
}

/*
 * /user/12 is of one person, /people/ of all; author.example.org/12 is of one, too, and
 * /author.html is not.
 */
static bool
is_account_at(const char *link, size_t at, size_t len)
{
	bool host = at > 1 && link[at - 2] == '/';
	const char *behind = link + at + len;

	return at > 0 && link[at - 1] == '/' && names_account(link + at, len) &&
	    *behind == (host ? '.' : '/') && behind[1] != '\0' &&
	    strchr("/?#", behind[1]) == NULL;
}

static bool
is_account(const char *link)
{
	size_t end = strcspn(link, "?#"), len;

	for (size_t at = 0; at < end; at += len + 1) {
		len = strcspn(link + at, "/.?#");
		if (is_account_at(link, at, len))
			return true;
	}
	return false;
}

/* What its names are read from. */
static bool
is_naming(const char *name)
{
	return strcasecmp(name, "class") == 0 || strcasecmp(name, "id") == 0 ||
	    strcasecmp(name, "rel") == 0 || strcasecmp(name, "itemprop") == 0 ||
	    strcasecmp(name, "data-testid") == 0;
}

/* Of cells and lists. */
static void
read_count(struct node *node, const char *name, const char *value)
{
	if (strcasecmp(name, "start") == 0 || strcasecmp(name, "value") == 0)
		node->number = read_number(value);
	else if (strcasecmp(name, "colspan") == 0)
		node->columns = read_span(value);
	else if (strcasecmp(name, "rowspan") == 0)
		node->rows = read_span(value);
	else if (strcasecmp(name, "type") == 0 && value[0] != '\0' &&
	    value[1] == '\0')
		node->type = value[0];
}

static void
read_one(struct node *node, const char *name, const char *value)
{
	if (strcasecmp(name, "id") == 0)
		node->series = read_series(value);
	if (is_naming(name))
		node->flags |= read_names(value);
	else if (strcasecmp(name, "style") == 0)
		node->flags |= read_style(value);
	else if (strcasecmp(name, "hidden") == 0)
		node->flags |= NODE_HIDDEN;
	else if (strcasecmp(name, "href") == 0)
		node->flags |= NODE_LINKS |
		    (is_within(value) ? NODE_WITHIN : 0) |
		    (is_account(value) ? NODE_ACCOUNT : 0) |
		    (is_file(value) ? NODE_FILE : 0);
	else
		read_count(node, name, value);
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
		node->flags &= (uint16_t) ~(
		    NODE_LINKS | NODE_WITHIN | NODE_FILE | NODE_ACCOUNT);
}
