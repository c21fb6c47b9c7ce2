/* A file of Word whose styles and page a paper is set in. */
#include "template/template.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/message.h"
#include "base/source.h"
#include "package/relations.h"
#include "template/sheet_read.h"
#include "template/styles_take.h"
#include "template/theme_read.h"

/* What A4 has where the file says nothing of its page. */
static const struct sheet usual = {
    11906, 16838, 1440, 1440, 1800, 1800, 992, 0, 240};

static bool
read_parts(struct own *own, struct package *package,
    struct relations *relations, struct theme *theme)
{
	struct buf *theme_part = &relations->name[RELATION_THEME];
	struct buf *styles = &relations->name[RELATION_STYLES];

	if (!relations_read(relations, package))
		return false;
	if (styles->len == 0 || !package_has(package, buf_cstring(styles))) {
		fail(package->source, 0, "no file of Word that has styles");
		return false;
	}
	if (theme_part->len > 0 &&
	    package_has(package, buf_cstring(theme_part)) &&
	    !theme_read(theme, package, buf_cstring(theme_part)))
		return false;
	return styles_take(own, package, buf_cstring(styles), theme) &&
	    sheet_read(
		own, package, buf_cstring(&relations->name[RELATION_DOCUMENT]));
}

static bool
read_bytes(struct own *own, struct span bytes, const char *path)
{
	struct relations relations = {0};
	struct theme theme = {0};
	struct package package;
	bool good;

	if (!span_starts(bytes, SPAN("PK"))) {
		fail(path, 0, "no .docx");
		return false;
	}
	if (!package_open(&package, bytes, path))
		return false;
	own->sheet = usual;
	good = read_parts(own, &package, &relations, &theme);
	package_close(&package);
	theme_free(&theme);
	relations_free(&relations);
	return good;
}

bool
template_read(struct own *own, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct source source;
	bool good;

	if (fd < 0) {
		fail_errno(path, NULL);
		return false;
	}
	own_free(own);
	source_open(&source, fd, path);
	source.single = true;
	good = source_all(&source) &&
	    read_bytes(own, source_window(&source), path);
	source_close(&source);
	(void)close(fd);
	own->is = good;
	return good;
}
