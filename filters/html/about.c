/* What is known of the text, below it. */
#include "about.h"

#include "citation.h"
#include "stream/origin.h"
#include "web/about_rows.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/shell.h"
#include "web/words.h"

/* What the page was made of: its path, and a link where it lies in the site. */
static void
write_origin(struct buf *out, const struct document *document,
    const struct setting *setting, struct span path, const char *term)
{
	struct span origin = document_origin(document);
	struct shell shell = {.path = path};

	if (!setting->site || !setting->originals || origin.len == 0) {
		about_row(out, term, origin);
		return;
	}
	buf_printf(out, "<dt>%s</dt><dd><a download=\"\" href=\"", term);
	shell_root(out, &shell);
	buf_string(out, "originals/");
	escape_path(out, origin);
	buf_string(out, "\">");
	lost_glyph_text(out, origin);
	buf_string(out, "</a></dd>\n");
}

/* What people call a format; others by their suffix. */
static void
add_format(struct buf *out, struct span suffix, enum language language)
{
	static const struct {
		const char *suffix;
		const char *name[LANGUAGE_COUNT];
	} formats[] = {
	    {"md", {"Markdown", "Markdown", "Markdown"}},
	    {"xml", {"TEI", "TEI", "TEI"}},
	    {"txt", {"纯文本", "純文字", "Plain text"}},
	    {"docx", {"Word", "Word", "Word"}},
	    {"epub", {"EPUB", "EPUB", "EPUB"}},
	    {"pdf", {"PDF", "PDF", "PDF"}},
	};

	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
		if (span_equal(suffix, span_of(formats[i].suffix))) {
			buf_string(out, formats[i].name[language]);
			return;
		}
	buf_byte(out, '.');
	escape_text(out, suffix);
}

/* The links to the same text in other formats. */
static void
write_downloads(struct buf *out, const struct document *document,
    const struct setting *setting, enum language language)
{
	struct span rest, name = cited_file(document);

	if (!setting->site || setting->formats == NULL)
		return;
	buf_printf(out, "<dt>%s</dt><dd>", web_word(language, WORD_DOWNLOAD));
	rest = span_of(setting->formats);
	while (rest.ptr != NULL) {
		struct span format = span_cut(&rest, ',');

		buf_string(out, "<a download=\"\" href=\"");
		escape_path(out, name);
		buf_byte(out, '.');
		escape_path(out, format);
		buf_string(out, "\">");
		add_format(out, format, language);
		buf_string(out, rest.ptr != NULL ? "</a> " : "</a></dd>\n");
	}
}

void
about_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, const struct setting *setting,
    struct span path, size_t masks)
{
	enum language language = setting_language(setting, facts->language);

	buf_printf(out, "<section class=\"about\"><h2>%s</h2>\n<dl>\n",
	    web_word(language, WORD_ABOUT));
	about_rows(out, document, facts, language);
	buf_printf(out, "<dt>%s</dt><dd>%zu</dd>\n",
	    web_word(language, WORD_CHARACTERS), facts->characters);
	if (masks > 0)
		buf_printf(out, "<dt>%s</dt><dd>%zu %s</dd>\n",
		    web_word(language, WORD_MASKS), masks,
		    web_word(language, WORD_MASKS_NOTE));
	write_downloads(out, document, setting, language);
	if (setting->site)
		citation_write(out,
		    &(struct citation){document, facts, setting, path},
		    language);
	write_origin(
	    out, document, setting, path, web_word(language, WORD_FILE));
	about_row(out, "SHA-256", document_meta(document, SPAN("sha256")));
	buf_string(out, "</dl></section>\n");
}
