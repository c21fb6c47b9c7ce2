/* Which file of a folder is a speech. */
#include "speech.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/buf.h"

enum { LOOK = 4096, SUFFIX_MAX = 10 };

static const char *const suffixes[] = {".txt", ".text", ".md", ".markdown",
    /* Refused by what they are, with what makes text of them. */
    ".doc", ".docx", ".docm", ".dot", ".dotx", ".wps", ".wpt", ".odt", ".rtf",
    ".pdf", ".htm", ".html", ".xhtml", ".mht", ".epub", NULL};

static const char *const tables[] = {
    "metadata.tsv", "metadata.csv", "overrides.tsv", "overrides.csv", NULL};

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

static bool
is_word(char c)
{
	return (c >= '0' && c <= '9') ||
	    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* A dot, a letter, letters and digits: `第1.5期` has none. */
const char *
suffix_of(const char *path)
{
	const char *name = last_part(path), *dot = strrchr(name, '.'), *c;

	if (dot == NULL || dot == name || (dot[1] | 0x20) < 'a' ||
	    (dot[1] | 0x20) > 'z')
		return "";
	for (c = dot + 1; is_word(*c); c++)
		;
	return *c == '\0' && c - dot <= SUFFIX_MAX ? dot : "";
}

bool
is_left(const char *path)
{
	const char *name = last_part(path);
	size_t len = strlen(name);

	return name[len - 1] == '~' || strncmp(name, "~$", 2) == 0 ||
	    (name[0] == '#' && len > 1 && name[len - 1] == '#') ||
	    strcasecmp(name, "thumbs.db") == 0 ||
	    strcasecmp(name, "desktop.ini") == 0;
}

/* A pattern with a slash is for the path, any other for the name. */
static bool
is_asked_for(const char *path, const char *take)
{
	struct span rest = {take, take != NULL ? strlen(take) : 0};
	struct buf pattern = {0};
	bool asked = false;

	while (rest.len > 0 && !asked) {
		struct span word = span_cut(&rest, ' ');

		pattern.len = 0;
		buf_span(&pattern, word);
		asked = word.len > 0 &&
		    fnmatch(buf_cstring(&pattern),
			memchr(word.ptr, '/', word.len) != NULL
			    ? path
			    : last_part(path),
			0) == 0;
	}
	buf_free(&pattern);
	return asked;
}

static bool
has_known_suffix(const char *suffix)
{
	for (size_t i = 0; suffixes[i] != NULL; i++)
		if (strcasecmp(suffix, suffixes[i]) == 0)
			return true;
	return false;
}

bool
is_table(const char *path)
{
	for (size_t i = 0; tables[i] != NULL; i++)
		if (strcmp(path, tables[i]) == 0)
			return true;
	return false;
}

bool
is_of_corpus(const char *path)
{
	return strchr(path, '/') == NULL &&
	    (is_table(path) || strcmp(path, "jianggao.conf") == 0 ||
		strcasecmp(suffix_of(path), ".css") == 0);
}

/*
 * Text of one byte or more a character has no control characters but those of
 * lines, pages and shifts; that of two and four has zero bytes, but never eight
 * together.
 */
static bool
is_text(const unsigned char *byte, size_t len)
{
	size_t zeros = 0, most = 0, controls = 0;

	for (size_t i = 0; i < len; i++) {
		zeros = byte[i] == 0 ? zeros + 1 : 0;
		most = zeros > most ? zeros : most;
		controls += byte[i] < 0x20 && byte[i] != 0 &&
		    memchr("\t\n\v\f\r\x0e\x0f\x1a\x1b", byte[i], 9) == NULL;
	}
	return len > 0 && (most > 0 ? most < 8 && len % 2 == 0 : controls == 0);
}

/* What cannot be read is not passed over: it may be one. */
static bool
holds_text(const char *file)
{
	unsigned char byte[LOOK];
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	ssize_t n;

	if (fd < 0)
		return true;
	n = read(fd, byte, sizeof(byte));
	(void)close(fd);
	return n < 0 || is_text(byte, (size_t)n);
}

bool
may_be_speech(const char *path, const char *take)
{
	const char *suffix = suffix_of(path);

	return !is_left(path) && !is_of_corpus(path) &&
	    (*suffix == '\0' || has_known_suffix(suffix) ||
		is_asked_for(path, take));
}

bool
is_speech(const char *file, const char *path, const char *take)
{
	if (!may_be_speech(path, take))
		return false;
	return *suffix_of(path) != '\0' || is_asked_for(path, take) ||
	    holds_text(file);
}
