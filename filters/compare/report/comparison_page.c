/* What was changed, as a page. */
#include "report/comparison_page.h"

#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/shell.h"

/* So many records in a row are the same: all but those at its ends are folded. */
enum { KEPT_MOST = 4 };

enum said {
	SAID_TITLE,
	SAID_OLD,
	SAID_NEW,
	SAID_BOTH,
	SAID_VIEW,
	SAID_ONE,
	SAID_SIDE,
	SAID_KEPT,
	SAID_NOTHING,
	SAID_CHANGED,
	SAID_ADDED,
	SAID_REMOVED,
	SAID_MORE,
	SAID_LESS,
	SAID_COUNT,
};

static const char *const words[SAID_COUNT][LANGUAGE_COUNT] = {
    [SAID_TITLE] = {"修改对照", "修改對照", "Comparison"},
    [SAID_OLD] = {"旧稿", "舊稿", "Old"},
    [SAID_NEW] = {"新稿", "新稿", "New"},
    [SAID_BOTH] = {"两稿相同", "兩稿相同", "In both"},
    [SAID_VIEW] = {"显示", "顯示", "View"},
    [SAID_ONE] = {"合并", "合併", "As one text"},
    [SAID_SIDE] = {"并排", "並排", "Side by side"},
    [SAID_KEPT] = {"段未改", "段未改", "unchanged"},
    [SAID_NOTHING] = {"没有改动。", "沒有改動。", "Nothing was changed."},
    [SAID_CHANGED] = {"处修改", "處修改", "changed"},
    [SAID_ADDED] = {"段增加", "段增加", "added"},
    [SAID_REMOVED] = {"段删去", "段刪去", "removed"},
    [SAID_MORE] = {"字增加", "字增加", "characters added"},
    [SAID_LESS] = {"字删去", "字刪去", "characters removed"},
};

struct writer {
	struct comparison *comparison;
	enum language language;
	const struct shell *shell;
	struct buf *out;
};

static const char *
word(const struct writer *w, enum said said)
{
	return words[said][w->language];
}

static const char *
class_of(const struct unit *unit)
{
	bool heads = kind_is_heading(unit->kind) || unit->kind == KIND_TITLE;

	return heads ? " class=\"head\"" : "";
}

/* A part, told of by its element, which is not read out by all programs. */
static void
add_part(const struct writer *w, const struct part *part)
{
	static const char *const elements[] = {
	    [EDIT_SAME] = NULL, [EDIT_OLD] = "del", [EDIT_NEW] = "ins"};
	const char *element = elements[part->kind];

	if (element != NULL)
		buf_printf(w->out, "<%s>", element);
	lost_glyph_text(w->out, part->text);
	if (element != NULL)
		buf_printf(w->out, "</%s>", element);
}

/* Both versions in one paragraph, or the new one alone. */
static void
add_parts(const struct writer *w, bool new_alone)
{
	const struct inside *inside = &w->comparison->inside;

	for (size_t i = 0; i < inside->count; i++)
		if (!new_alone || inside->list[i].kind != EDIT_OLD)
			add_part(w, &inside->list[i]);
}

static void
add_changed(const struct writer *w, const struct unit *unit)
{
	bool heads = *class_of(unit) != '\0';
	const char *more = heads ? " head" : "";

	buf_printf(
	    w->out, "<div class=\"changed\">\n<p class=\"old%s\">", more);
	add_parts(w, false);
	buf_printf(w->out, "</p>\n<p class=\"new%s\">", more);
	add_parts(w, true);
	buf_string(w->out, "</p>\n</div>\n");
}

static void
add_whole(const struct writer *w, const struct unit *unit, const char *class,
    enum said said)
{
	buf_printf(w->out, "<div class=\"%s\">\n<p%s>", class, class_of(unit));
	if (said != SAID_COUNT)
		buf_printf(
		    w->out, "<span class=\"said\">%s：</span>", word(w, said));
	lost_glyph_text(w->out, unit->whole);
	buf_string(w->out, "</p>\n</div>\n");
}

static void
add_pair(const struct writer *w, const struct pair *pair)
{
	const struct unit *unit = comparison_unit(w->comparison, pair);

	switch (comparison_look(w->comparison, pair)) {
	case CHANGE_KEPT:
		add_whole(w, unit, "kept", SAID_COUNT);
		break;
	case CHANGE_WITHIN:
		add_changed(w, unit);
		break;
	case CHANGE_REMOVED:
		add_whole(w, unit, "removed", SAID_REMOVED);
		break;
	case CHANGE_ADDED:
		add_whole(w, unit, "added", SAID_ADDED);
		break;
	}
}

/* How many pairs from there on are the same in both. */
static size_t
count_kept(const struct comparison *c, size_t at)
{
	size_t i = at;

	while (i < c->pairs.count && comparison_kept(c, &c->pairs.list[i]))
		i++;
	return i - at;
}

/* What is the same: beside a change one record is shown, the rest is folded. */
static void
add_kept(const struct writer *w, size_t at, size_t count)
{
	const struct pairs *pairs = &w->comparison->pairs;
	size_t first = at > 0, last = at + count < pairs->count;
	bool folds = count >= KEPT_MOST;

	for (size_t i = 0; i < count; i++) {
		if (folds && i == first)
			buf_printf(w->out,
			    "<details>\n<summary>%zu %s</summary>\n",
			    count - first - last, word(w, SAID_KEPT));
		add_pair(w, &pairs->list[at + i]);
		if (folds && i + 1 == count - last)
			buf_string(w->out, "</details>\n");
	}
}

static void
add_rows(const struct writer *w)
{
	const struct pairs *pairs = &w->comparison->pairs;

	buf_printf(w->out,
	    "<div class=\"columns names\"><p>%s</p><p>%s</p>"
	    "<p class=\"both\">%s</p></div>\n",
	    word(w, SAID_OLD), word(w, SAID_NEW), word(w, SAID_BOTH));
	for (size_t i = 0; i < pairs->count;) {
		size_t kept = count_kept(w->comparison, i);

		if (kept > 0)
			add_kept(w, i, kept);
		else
			add_pair(w, &pairs->list[i]);
		i += kept > 0 ? kept : 1;
	}
}

static void
add_name(const struct writer *w, enum said said, const struct units *units)
{
	bool links = w->shell->setting->site && units->called.len > 0;

	buf_printf(w->out, "<p class=\"names\">%s：", word(w, said));
	if (links) {
		buf_string(w->out, "<a href=\"");
		shell_root(w->out, w->shell);
		buf_string(w->out, "s/");
		escape_path(w->out, buf_view(&units->called));
		buf_string(w->out, ".html\">");
	}
	lost_glyph_text(
	    w->out, buf_view(links ? &units->called : &units->name));
	buf_string(w->out, links ? "</a></p>\n" : "</p>\n");
}

static void
add_counts(const struct writer *w)
{
	const struct counts *counts = &w->comparison->counts;
	const struct {
		size_t count;
		enum said said;
	} rows[] = {
	    {counts->record[CHANGE_WITHIN], SAID_CHANGED},
	    {counts->record[CHANGE_ADDED], SAID_ADDED},
	    {counts->record[CHANGE_REMOVED], SAID_REMOVED},
	    {counts->added, SAID_MORE},
	    {counts->removed, SAID_LESS},
	};
	const char *before = "";

	buf_string(w->out, "<p class=\"counts\">");
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (rows[i].count == 0)
			continue;
		buf_printf(w->out, "%s%zu %s", before, rows[i].count,
		    word(w, rows[i].said));
		before = " · ";
	}
	if (*before == '\0')
		buf_string(w->out, word(w, SAID_NOTHING));
	buf_string(w->out, "</p>\n");
}

static void
add_choice(const struct writer *w)
{
	static const struct {
		const char *id, *checked;
		enum said said;
	} views[] = {
	    {"one", " checked=\"checked\"", SAID_ONE}, {"side", "", SAID_SIDE}};

	buf_printf(
	    w->out, "<fieldset>\n<legend>%s</legend>\n", word(w, SAID_VIEW));
	for (size_t i = 0; i < 2; i++)
		buf_printf(w->out,
		    "<label><input type=\"radio\" name=\"view\" id=\"%s\"%s /> "
		    "%s</label>\n",
		    views[i].id, views[i].checked, word(w, views[i].said));
	buf_string(w->out, "</fieldset>\n");
}

/* Append the lines of the document's title, or what it is called. */
static void
add_title(struct buf *out, const struct units *units)
{
	size_t i = 0;

	while (i < units->count && units->list[i].kind != KIND_TITLE)
		i++;
	if (i == units->count)
		buf_span(out, buf_view(&units->name));
	for (; i < units->count && units->list[i].kind == KIND_TITLE; i++)
		buf_span(out, units->list[i].text);
}

void
comparison_page(struct comparison *comparison, const struct setting *setting,
    struct buf *out)
{
	enum language language =
	    setting_language(setting, comparison->new->language);
	struct shell shell = {
	    .setting = setting,
	    .language = language,
	    .crumbs = true,
	    .styled = true,
	};
	struct writer w = {comparison, language, &shell, out};
	struct buf title = {0}, path = {0};

	buf_printf(&title, "%s：", word(&w, SAID_TITLE));
	add_title(&title, comparison->new);
	shell.title = buf_view(&title);
	buf_string(&path, "compare/");
	buf_span(&path, buf_view(&comparison->new->called));
	shell.path = buf_view(&path);
	shell_head(out, &shell);
	shell_body(out, &shell);
	buf_string(out, "<main id=\"main\" class=\"comparison\">\n<h1>");
	lost_glyph_text(out, buf_view(&title));
	buf_string(out, "</h1>\n");
	add_name(&w, SAID_OLD, comparison->old);
	add_name(&w, SAID_NEW, comparison->new);
	add_counts(&w);
	add_choice(&w);
	add_rows(&w);
	buf_string(out, "</main>\n");
	shell_foot(out, &shell);
	buf_free(&title);
	buf_free(&path);
}
