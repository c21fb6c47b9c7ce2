/* The settings of a corpus, and what each program is given of them. */
#include "corpus/settings.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/message.h"
#include "input/file_rows.h"
#include "process/run.h"

enum type {
	SWITCH, /* yes or no: the option, or none */
	VALUE, /* the option and the value */
	PATH, /* the same; the value names a file beside jianggao.conf */
	CORPUS_SWITCH, /* of the corpus itself */
	CORPUS_VALUE,
};

struct setting {
	const char *key, *option;
	enum type type;
	const char *programs; /* that take the option, parted by blanks */
};

static const struct setting table[] = {
    {"take", NULL, CORPUS_VALUE, ""},
    {"follow-links", NULL, CORPUS_SWITCH, ""},
    {"strict", NULL, CORPUS_SWITCH, ""},
    {"rules", "--rules=", VALUE, "jg-normalize"},
    {"encoding", "--from=", VALUE, "jg-normalize"},
    {"unwrap", "--unwrap=", VALUE, "jg-normalize"},
    {"spacing", "--spacing", SWITCH, "jg-normalize"},
    {"replace", "--replace", SWITCH, "jg-normalize"},
    {"furniture", "--furniture=", VALUE, "jg-headings"},
    {"several", "--several", SWITCH, "jg-headings"},
    {"run-in", "--run-in=", VALUE, "jg-markdown"},
    {"front-matter", "--front-matter=", VALUE, "jg-markdown"},
    {"no-title", "--no-title", SWITCH, "jg-markdown"},
    {"ids", "--ids", SWITCH, "jg-markdown"},
    {"tables", "--tables=", VALUE, "jg-markdown"},
    {"footer", "--footer", SWITCH, "jg-markdown"},
    {"redaction", "--redaction=", VALUE, "jg-tei"},
    {"epub-title", "--title=", VALUE, "jg-epub"},
    {"epub-parts", "--parts=", VALUE, "jg-epub"},
    {"epub-vertical", "--vertical", SWITCH, "jg-epub"},
    {"docx-style", "--style=", VALUE, "jg-docx"},
    {"docx-template", "--template=", PATH, "jg-docx"},
    {"docx-font-title", "--look=font-title=", VALUE, "jg-docx"},
    {"docx-font-body", "--look=font-body=", VALUE, "jg-docx"},
    {"docx-font-heading1", "--look=font-heading1=", VALUE, "jg-docx"},
    {"docx-font-heading2", "--look=font-heading2=", VALUE, "jg-docx"},
    {"docx-font-latin", "--look=font-latin=", VALUE, "jg-docx"},
    {"docx-size-title", "--look=size-title=", VALUE, "jg-docx"},
    {"docx-size-body", "--look=size-body=", VALUE, "jg-docx"},
    {"docx-size-table", "--look=size-table=", VALUE, "jg-docx"},
    {"docx-line", "--look=line=", VALUE, "jg-docx"},
    {"red-head", "--red-head", SWITCH, "jg-docx jg-html"},
    {"site-name", "--site-name=", VALUE, "jg-compare jg-html jg-site"},
    {"ui", "--ui=", VALUE, "jg-compare jg-html jg-site"},
    {"base-url", "--base-url=", VALUE, "jg-html jg-site"},
    {"site-footer", "--site-footer=", VALUE, "jg-compare jg-html jg-site"},
    {"downloads", "--downloads=", VALUE, "jg-html jg-site"},
    {"og-image", "--og-image", SWITCH, "jg-html jg-site"},
    {"pdf", NULL, CORPUS_SWITCH, ""},
    {"originals", "--originals", SWITCH, "jg-html"},
    {"words", "--words=", PATH, "jg-check"},
    {"extra-css", "--extra-css=", PATH, "jg-site"},
};

enum { COUNT = sizeof(table) / sizeof(table[0]) };
_Static_assert((int)COUNT <= (int)SETTINGS_MAX, "room for each setting");

static size_t
find_key(struct span key)
{
	size_t at = 0;

	while (at < COUNT && !span_equal(span_of(table[at].key), key))
		at++;
	return at;
}

static char *
copy_of(struct span text)
{
	struct words words = {0};
	char *copy;

	words_add(&words, text);
	copy = words.item[0];
	free(words.item);
	return copy;
}

static void
keep(struct settings *settings, size_t at, struct span value, struct span place)
{
	free(settings->set[at].value);
	free(settings->set[at].place);
	settings->set[at].value = copy_of(value);
	settings->set[at].place = copy_of(place);
}

bool
settings_keep(struct settings *settings, struct span key, struct span value,
    struct span place)
{
	size_t at = find_key(key);

	if (at == COUNT)
		return false;
	keep(settings, at, value, place);
	return true;
}

/* A key as make has it: RUN_IN for run-in. */
static void
variable_of(struct span key, struct buf *variable)
{
	for (size_t i = 0; i < key.len; i++)
		buf_byte(variable,
		    key.ptr[i] == '-'
			? '_'
			: (char)toupper((unsigned char)key.ptr[i]));
}

bool
settings_set(struct settings *settings, const char *pair)
{
	struct span value = span_of(pair), key = span_cut(&value, '=');
	struct buf place = {0};
	size_t at = find_key(key);

	if (at == COUNT || value.ptr == NULL) {
		complain("no setting: %s", pair);
		return false;
	}
	variable_of(key, &place);
	if (value.len > 0)
		keep(settings, at, value, buf_view(&place));
	buf_free(&place);
	return true;
}

void
settings_environment(struct settings *settings)
{
	for (size_t at = 0; at < COUNT; at++) {
		struct buf variable = {0};
		const char *value;

		buf_string(&variable, "JG_");
		variable_of(span_of(table[at].key), &variable);
		value = getenv(buf_cstring(&variable));
		if (value != NULL && *value != '\0')
			keep(settings, at, span_of(value),
			    span_from(buf_view(&variable), 3));
		buf_free(&variable);
	}
}

void
settings_list(void)
{
	for (size_t at = 0; at < COUNT; at++)
		(void)printf("%s\n", table[at].key);
}

/* Whether a switch is on; anything but yes and no is told by *good. */
static bool
is_on(const struct settings *settings, size_t at, bool *good)
{
	const char *value = settings->set[at].value;

	if (value == NULL || *value == '\0' || strcmp(value, "no") == 0)
		return false;
	if (strcmp(value, "yes") == 0)
		return true;
	fail(settings->set[at].place, 0, "%s is yes or no", table[at].key);
	*good = false;
	return false;
}

/* The path of the file that a setting names. */
static void
path_of(const char *value, const char *folder, struct buf *path)
{
	if (*value != '/')
		buf_printf(path, "%s/", folder);
	buf_string(path, value);
}

static bool
add_path(const struct settings *settings, size_t at, const char *folder,
    struct words *command)
{
	struct buf path = {0};
	struct stat status;
	bool good;

	path_of(settings->set[at].value, folder, &path);
	good =
	    stat(buf_cstring(&path), &status) == 0 && S_ISREG(status.st_mode);
	if (good)
		words_print(command, "%s%s", table[at].option, path.data);
	else
		fail(settings->set[at].place, 0, "%s names no file",
		    table[at].key);
	buf_free(&path);
	return good;
}

/* Append the option that a setting asks for; false after fail(). */
static bool
add_option(const struct settings *settings, size_t at, const char *folder,
    struct words *command)
{
	const char *value = settings->set[at].value;
	bool good = true;

	if (value == NULL || *value == '\0')
		return true;
	if (table[at].type == SWITCH && is_on(settings, at, &good))
		words_print(command, "%s", table[at].option);
	if (table[at].type == VALUE)
		words_print(command, "%s%s", table[at].option, value);
	if (table[at].type == PATH)
		return add_path(settings, at, folder, command);
	return good;
}

/* The program is one of the words. */
static bool
is_for(const char *programs, const char *program)
{
	struct span rest = span_of(programs);

	while (rest.len > 0)
		if (span_equal(span_cut(&rest, ' '), span_of(program)))
			return true;
	return false;
}

bool
settings_options(const struct settings *settings, const char *folder,
    const char *program, struct words *command)
{
	bool good = true;

	for (size_t at = 0; at < COUNT && good; at++)
		if (is_for(table[at].programs, program))
			good = add_option(settings, at, folder, command);
	return good;
}

const char *
settings_take(const struct settings *settings)
{
	return settings->set[find_key(SPAN("take"))].value;
}

const char *
settings_own(const struct settings *settings)
{
	return settings->set[find_key(SPAN("docx-template"))].value;
}

bool
settings_follow(const struct settings *settings, bool *follow)
{
	size_t at = find_key(SPAN("follow-links"));
	bool good = true;

	*follow = settings->set[at].value == NULL || is_on(settings, at, &good);
	return good;
}

bool
settings_switch(const struct settings *settings, struct span key, bool *on)
{
	bool good = true;

	*on = is_on(settings, find_key(key), &good);
	return good;
}

bool
settings_originals(const struct settings *settings)
{
	bool good = true;

	return is_on(settings, find_key(SPAN("originals")), &good);
}

bool
settings_pictured(const struct settings *settings)
{
	const char *base = settings->set[find_key(SPAN("base-url"))].value;
	bool good = true;

	return base != NULL && *base != '\0' &&
	    is_on(settings, find_key(SPAN("og-image")), &good);
}

const char *
settings_downloads(const struct settings *settings)
{
	const char *value = settings->set[find_key(SPAN("downloads"))].value;

	return value != NULL && *value != '\0' ? value : "md,xml,txt";
}

void
settings_stamp(const struct settings *settings, const char *folder,
    const char *program, struct buf *out)
{
	for (size_t at = 0; at < COUNT; at++) {
		const char *value = settings->set[at].value;
		struct buf path = {0};
		struct stat status;

		if (value == NULL || table[at].type != PATH ||
		    !is_for(table[at].programs, program))
			continue;
		path_of(value, folder, &path);
		if (stat(buf_cstring(&path), &status) == 0)
			stamp_print(out, &status);
		buf_byte(out, '\n');
		buf_free(&path);
	}
}

void
settings_print(
    const struct settings *settings, const char *folder, struct buf *out)
{
	for (size_t at = 0; at < COUNT; at++)
		if (settings->set[at].value != NULL)
			buf_printf(out, "%s=%s\n", table[at].key,
			    settings->set[at].value);
	for (size_t at = 0; at < COUNT; at++)
		if (table[at].type == PATH)
			settings_stamp(
			    settings, folder, table[at].programs, out);
}

/* What a program says of an option that it does not take, or nothing. */
static bool
takes(const char *program, const struct words *options, struct buf *said)
{
	struct pipeline pipeline = {0}, *all = &pipeline;
	struct words *command = pipeline_step(&pipeline);
	bool taken;

	words_print(command, "%s", program);
	words_join(command, options);
	pipelines_run(&all, 1, 1);
	taken = pipeline.step[0].status != 2;
	buf_span(said, buf_view(&pipeline.step[0].said));
	pipeline_free(&pipeline);
	return taken;
}

bool
settings_blame(
    const struct settings *settings, const char *folder, const char *program)
{
	bool blamed = false;

	for (size_t at = 0; at < COUNT && !blamed; at++) {
		struct words option = {0};
		struct buf said = {0};
		struct span text;

		if (is_for(table[at].programs, program) &&
		    add_option(settings, at, folder, &option) &&
		    option.count > 0 && !takes(program, &option, &said)) {
			text = buf_view(&said);
			text = span_cut(&text, '\n');
			/* Less the name of the program. */
			(void)span_cut(&text, ' ');
			fail(settings->set[at].place, 0, "%.*s", SHOWN(text));
			blamed = true;
		}
		words_free(&option);
		buf_free(&said);
	}
	return blamed;
}

void
settings_free(struct settings *settings)
{
	for (size_t at = 0; at < COUNT; at++) {
		free(settings->set[at].value);
		free(settings->set[at].place);
	}
}
