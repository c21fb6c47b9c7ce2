/* Which file of a folder is a speech. */
#include "input/speech.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "input/peek.h"

enum { SUFFIX_MAX = 10 };

static const char *const suffixes[] = {".txt", ".text", ".md", ".markdown",
    /* Of these, readers make text, or what helps is said. */
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
	return ascii_is_digit(c) || ascii_is_letter(c);
}

/* A dot, a letter, letters and digits: `第1.5期` has none. */
const char *
suffix_of(const char *path)
{
	const char *name = last_part(path), *dot = strrchr(name, '.'), *c;

	if (dot == NULL || dot == name || !ascii_is_letter(dot[1]))
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
		strcmp(path, "words.tsv") == 0 ||
		strcasecmp(suffix_of(path), ".css") == 0);
}

static bool
is_control(unsigned byte)
{
	return byte < 0x20 &&
	    memchr("\t\n\v\f\r\x0e\x0f\x1a\x1b", (int)byte, 9) == NULL;
}

/* What most of a Chinese text is of: Han, its marks, ASCII, a mark of byte order. */
static bool
is_common(unsigned unit)
{
	return (unit >= 0x4e00 && unit <= 0x9fff) ||
	    (unit >= 0x2000 && unit <= 0x303f) || unit >= 0xff00 ||
	    unit == 0xfeff || (unit < 0x7f && !is_control(unit));
}

/*
 * As units of two bytes, of which four in five are common, or of four, of which
 * two are zero.
 */
static bool
is_wide_text(const unsigned char *byte, size_t len, size_t low)
{
	size_t common = 0, zeros = 0, units = len / 2;

	for (size_t i = 0; i < units; i++) {
		unsigned unit =
		    byte[2 * i + low] | (unsigned)byte[2 * i + 1 - low] << 8;

		common += unit != 0 && is_common(unit);
		zeros += unit == 0;
	}
	return len % 2 == 0 && (zeros == 0 || 2 * zeros <= units + 2) &&
	    5 * common >= 4 * (units - zeros);
}

/*
 * Text of one byte or more a character has no control characters but those of
 * lines, pages and shifts; that of two and four has zero bytes.
 */
static bool
is_text(const unsigned char *byte, size_t len)
{
	bool controls = false, zeros = false;

	for (size_t i = 0; i < len; i++) {
		zeros = zeros || byte[i] == 0;
		controls = controls || (byte[i] != 0 && is_control(byte[i]));
	}
	return len > 0 &&
	    (zeros ? is_wide_text(byte, len, 0) || is_wide_text(byte, len, 1)
		   : !controls);
}

/* What cannot be read is not passed over: it may be one. */
static bool
holds_speech(const char *file)
{
	char byte[FOREIGN_HEAD];
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	const struct foreign *foreign = NULL;
	ssize_t n;

	if (fd < 0)
		return true;
	n = read(fd, byte, sizeof(byte));
	if (n > 0)
		foreign = peek_foreign(fd, (struct span){byte, (size_t)n});
	(void)close(fd);
	if (foreign != NULL)
		return foreign->reader != NULL;
	return n < 0 || is_text((const unsigned char *)byte, (size_t)n);
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
	    holds_speech(file);
}
