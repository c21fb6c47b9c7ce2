/* What a file says of itself, without what nobody has said. */
#include "given/properties.h"

#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "given/documents.h"

enum { DAY_BYTES = 10 };

/* As programs call a file that nobody has called anything: these, and a number. */
static const char *const untitled[] = {
    "Document", "Untitled", "Slide", "PowerPoint Presentation", "Title", NULL};

/* So begins what they make of the name of a file, and so it ends. */
static const char *const made[] = {"Microsoft ", "WPS", NULL};
static const char *const suffixes[] = {".doc", ".docx", ".wps", ".odt", ".rtf",
    ".txt", ".pdf", ".ppt", ".pptx", ".xls", ".xlsx", ".dot", ".htm", ".html",
    NULL};

/* Whom systems, installers and makers of computers call everybody. */
static const char *const nobody[] = {"Administrator", "Admin", "User", "Users",
    "Username", "Owner", "Author", "Unknown", "Guest", "PC", "Microsoft",
    "Microsoft Office User", "Windows User", "Lenovo", "Lenovo User", "HP",
    "Dell", "ASUS", "Acer", "ThinkPad", "Huawei", "China", "MC SYSTEM", "USER-",
    NULL};

/* What makes files from a form, whose day stands in each of them. */
static const char *const programs[] = {
    "python-docx", "Apache POI", "docx4j", "Un-named", "openpyxl", NULL};

/* It is one of the words, in letters of either case. */
static bool
is_among(struct span text, const char *const *words)
{
	for (; *words != NULL; words++)
		if (text.len == strlen(*words) &&
		    strncasecmp(text.ptr, *words, text.len) == 0)
			return true;
	return false;
}

/* Blanks, brackets and a number behind, as in 文档1 and Document (2). */
static struct span
without_count(struct span text)
{
	while (text.len > 0 &&
	    (ascii_is_digit(text.ptr[text.len - 1]) ||
		memchr(" ()-", text.ptr[text.len - 1], 4) != NULL))
		text.len--;
	return text;
}

/* What stands behind the name of a program and a blank, or all of it. */
static struct span
behind(struct span text, struct span program)
{
	return span_starts(text, program) ? span_from(text, program.len) : text;
}

/* 新建 文档, 新建Microsoft Word 文档 */
static bool
is_newly_made(struct span title)
{
	size_t at = words_begin(title, &words_newly_made);
	struct span rest = span_from(title, at);

	return at > 0 &&
	    (span_starts(rest, SPAN(" ")) ||
		span_starts(rest, SPAN("Microsoft")));
}

static bool
is_untitled(struct span word)
{
	struct span slides = behind(word, SPAN("PowerPoint "));

	return is_among(word, untitled) || words_are(word, &words_untitled) ||
	    (slides.len < word.len && words_are(slides, &words_slides));
}

/* Nobody has given it: a number, a path, a name of a file. */
static bool
is_no_title(struct span title)
{
	struct span word = without_count(title);

	if (word.len == 0 || memchr(title.ptr, '/', title.len) != NULL ||
	    memchr(title.ptr, '\\', title.len) != NULL)
		return true;
	if (is_untitled(word) || is_newly_made(title))
		return true;
	for (size_t i = 0; made[i] != NULL; i++)
		if (span_starts(title, span_of(made[i])))
			return true;
	for (size_t at = 1; at < title.len; at++)
		if (title.ptr[at] == '.' &&
		    is_among(span_from(title, at), suffixes))
			return true;
	return false;
}

/* A name of a machine, or of nobody; a figure is no name. */
static bool
is_nobody(struct span author)
{
	struct span word = without_count(author);

	return word.len < 2 || is_among(author, programs) ||
	    is_among(word, nobody) || is_among(author, nobody) ||
	    words_are(behind(behind(word, SPAN("Microsoft Office ")),
			  SPAN("Windows ")),
		&words_everybody);
}

/* 2024-03-05T10:20:00Z: its day, without the clock of that machine. */
static struct span
day_of(struct span created)
{
	static const char form[] = "dddd-dd-dd";

	if (created.len < DAY_BYTES)
		return SPAN("");
	for (size_t i = 0; i < DAY_BYTES; i++)
		if (form[i] == 'd' ? !ascii_is_digit(created.ptr[i])
				   : created.ptr[i] != form[i])
			return SPAN("");
	return (struct span){created.ptr, DAY_BYTES};
}

void
properties_add_keyword(struct properties *properties, struct span word)
{
	word = blank_trim(word);
	if (word.len == 0)
		return;
	if (properties->keywords.len > 0)
		buf_string(&properties->keywords, "；");
	buf_span(&properties->keywords, word);
}

void
properties_write(const struct properties *properties, struct buf *fields)
{
	struct span title = blank_trim(buf_view(&properties->title));
	struct span author = blank_trim(buf_view(&properties->author));

	if (!is_no_title(title))
		documents_field(fields, "called", title);
	if (!is_nobody(author))
		documents_field(fields, "author", author);
	if (!is_among(author, programs))
		documents_field(
		    fields, "created", day_of(buf_view(&properties->created)));
	documents_field(fields, "keywords", buf_view(&properties->keywords));
}

void
properties_free(struct properties *properties)
{
	buf_free(&properties->title);
	buf_free(&properties->author);
	buf_free(&properties->created);
	buf_free(&properties->keywords);
}
