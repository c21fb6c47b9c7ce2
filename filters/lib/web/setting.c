/* What the user says of all pages. */
#include "web/setting.h"

#include <stddef.h>

#include "base/message.h"
#include "base/utf8.h"
#include "web/escape.h"
#include "web/words.h"

enum language
setting_language(const struct setting *setting, enum language text)
{
	return setting->translated ? setting->language : text;
}

const char *
setting_name(const struct setting *setting, enum language language)
{
	return setting->name != NULL ? setting->name
				     : web_word(language, WORD_SITE);
}

static bool
check(bool fit, const char *what, const char *value)
{
	if (!fit)
		complain("not %s: %s", translate(what), value);
	return fit;
}

bool
setting_take_language(struct setting *setting, const char *tag)
{
	setting->translated = true;
	return check(language_of_tag(span_of(tag), &setting->language),
	    N_("a language with words"), tag);
}

bool
setting_is_line(struct span text)
{
	size_t at;

	return text.len > 0 && utf8_check(text, &at) == UTF8_FINE &&
	    memchr(text.ptr, '\n', text.len) == NULL &&
	    escape_forbids(text) == 0;
}

bool
setting_take_name(struct setting *setting, const char *name)
{
	setting->name = name;
	return check(
	    setting_is_line(span_of(name)), N_("a name for a site"), name);
}

bool
setting_take_footer(struct setting *setting, const char *text)
{
	setting->footer = text;
	return check(
	    setting_is_line(span_of(text)), N_("a line for a page"), text);
}

static bool
is_suffix(struct span text)
{
	static const char fit[] = "abcdefghijklmnopqrstuvwxyz0123456789";

	return text.len > 0 && strspn(text.ptr, fit) >= text.len;
}

bool
setting_take_formats(struct setting *setting, const char *formats)
{
	struct span rest = span_of(formats);
	bool fit = true;

	setting->formats = formats;
	if (span_equal(rest, SPAN("no"))) {
		setting->formats = NULL;
		return true;
	}
	while (rest.ptr != NULL)
		fit = is_suffix(span_cut(&rest, ',')) && fit;
	return check(fit, "a list of suffixes", formats);
}

bool
setting_offers(const struct setting *setting, struct span suffix)
{
	struct span rest = {NULL, 0};

	if (setting->formats != NULL)
		rest = span_of(setting->formats);
	while (rest.ptr != NULL)
		if (span_equal(span_cut(&rest, ','), suffix))
			return true;
	return false;
}

/* Printable ASCII that needs no escaping anywhere. */
static bool
is_plain(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] <= ' ' || text.ptr[i] > '~' ||
		    strchr("\"<>\\^`{|}?#", text.ptr[i]) != NULL)
			return false;
	return true;
}

bool
setting_take_base(struct setting *setting, const char *address)
{
	static const char *const schemes[] = {"http://", "https://"};
	struct span text = span_of(address);
	bool fit = false;

	setting->base = address;
	for (int i = 0; i < 2; i++)
		fit |= span_starts(text, span_of(schemes[i])) &&
		    text.len > strlen(schemes[i]) + 1;
	return check(fit && span_ends(text, SPAN("/")) && is_plain(text),
	    N_("an address, in ASCII, that ends with a slash"), address);
}

void
setting_address(
    const struct setting *setting, struct buf *out, struct span path)
{
	buf_string(out, setting->base);
	if (!span_equal(path, SPAN("index.html")))
		escape_uri(out, path);
}
