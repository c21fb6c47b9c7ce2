/* What a file says of itself, without what nobody has said. */
#include "given/properties.h"

#include <strings.h>

#include "base/ascii.h"
#include "base/blank.h"
#include "chinese/word.h"
#include "given/documents.h"

enum { DAY_BYTES = 10 };

/* As programs call a file that nobody has called anything: these, and a number. */
static const struct span untitled[] = {WORD("文档"), WORD("文件"),
    WORD("文字文稿"), WORD("Document"), WORD("Untitled"), WORD("无标题"),
    WORD("未命名"), WORD("新建文档"), WORD("幻灯片"), WORD("Slide"),
    WORD("PowerPoint 演示文稿"), WORD("PowerPoint Presentation"), WORD("标题"),
    WORD("Title")};

/* So begins what they make of the name of a file, and so it ends. */
static const struct span made[] = {
    WORD("Microsoft "), WORD("新建 "), WORD("新建Microsoft"), WORD("WPS")};
static const struct span suffixes[] = {WORD(".doc"), WORD(".docx"),
    WORD(".wps"), WORD(".odt"), WORD(".rtf"), WORD(".txt"), WORD(".pdf"),
    WORD(".ppt"), WORD(".pptx"), WORD(".xls"), WORD(".xlsx"), WORD(".dot"),
    WORD(".htm"), WORD(".html")};

/* Whom systems, installers and makers of computers call everybody. */
static const struct span nobody[] = {WORD("Administrator"), WORD("Admin"),
    WORD("User"), WORD("Users"), WORD("Username"), WORD("Owner"),
    WORD("Author"), WORD("Unknown"), WORD("Guest"), WORD("PC"),
    WORD("Microsoft"), WORD("Microsoft Office User"),
    WORD("Microsoft Office 用户"), WORD("Windows User"), WORD("Windows 用户"),
    WORD("微软用户"), WORD("微软中国"), WORD("用户"), WORD("管理员"),
    WORD("作者"), WORD("匿名"), WORD("Lenovo"), WORD("Lenovo User"),
    WORD("联想"), WORD("HP"), WORD("Dell"), WORD("ASUS"), WORD("Acer"),
    WORD("ThinkPad"), WORD("Huawei"), WORD("China"), WORD("MC SYSTEM"),
    WORD("USER-"), WORD("雨林木风"), WORD("番茄花园"), WORD("深度技术"),
    WORD("系统之家")};

/* What makes files from a form, whose day stands in each of them. */
static const struct span programs[] = {WORD("python-docx"), WORD("Apache POI"),
    WORD("docx4j"), WORD("Un-named"), WORD("openpyxl")};

enum {
	UNTITLED = sizeof(untitled) / sizeof(untitled[0]),
	MADE = sizeof(made) / sizeof(made[0]),
	SUFFIXES = sizeof(suffixes) / sizeof(suffixes[0]),
	NOBODY = sizeof(nobody) / sizeof(nobody[0]),
	PROGRAMS = sizeof(programs) / sizeof(programs[0]),
};

static bool
is_word(struct span text, struct span word)
{
	return text.len == word.len &&
	    strncasecmp(text.ptr, word.ptr, word.len) == 0;
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

/* Nobody has given it: a number, a path, a name of a file. */
static bool
is_no_title(struct span title)
{
	struct span word = without_count(title);

	if (word.len == 0 || memchr(title.ptr, '/', title.len) != NULL ||
	    memchr(title.ptr, '\\', title.len) != NULL)
		return true;
	for (size_t i = 0; i < UNTITLED; i++)
		if (is_word(word, untitled[i]))
			return true;
	for (size_t i = 0; i < MADE; i++)
		if (span_starts(title, made[i]))
			return true;
	for (size_t i = 0; i < SUFFIXES; i++)
		if (title.len > suffixes[i].len &&
		    is_word(span_from(title, title.len - suffixes[i].len),
			suffixes[i]))
			return true;
	return false;
}

static bool
is_program(struct span author)
{
	for (size_t i = 0; i < PROGRAMS; i++)
		if (is_word(author, programs[i]))
			return true;
	return false;
}

/* A name of a machine, or of nobody; a figure is no name. */
static bool
is_nobody(struct span author)
{
	struct span word = without_count(author);

	if (word.len < 2 || is_program(author))
		return true;
	for (size_t i = 0; i < NOBODY; i++)
		if (is_word(word, nobody[i]) || is_word(author, nobody[i]))
			return true;
	return false;
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
	if (!is_program(author))
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
