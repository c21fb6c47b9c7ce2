/* Addresses of the web. */
#include "inline/url.h"

#include "base/ascii.h"

static bool
is_alphanumeric(char c)
{
	return ascii_is_lower(c) || ascii_is_upper(c) || ascii_is_digit(c);
}

/* Letters, digits and the marks. */
static bool
is_of(struct span text, const char *marks)
{
	for (size_t i = 0; i < text.len; i++)
		if (!is_alphanumeric(text.ptr[i]) &&
		    (text.ptr[i] == '\0' || strchr(marks, text.ptr[i]) == NULL))
			return false;
	return true;
}

static bool
is_port(struct span text)
{
	enum { PORT_DIGITS = 5 };

	for (size_t i = 0; i < text.len; i++)
		if (!ascii_is_digit(text.ptr[i]))
			return false;
	return text.len > 0 && text.len <= PORT_DIGITS;
}

/* user@host:port, where only the host has to be. */
static bool
is_authority(struct span text)
{
	struct span rest = text, user = span_cut(&rest, '@');

	if (rest.ptr == NULL)
		rest = user;
	else if (!is_of(user, "-._~!$&'()*+,;=:"))
		return false;
	text = span_cut(&rest, ':');
	return text.len > 0 && is_of(text, "-._~!$&'()*+,;=") &&
	    (rest.ptr == NULL || is_port(rest));
}

bool
address_is_web(struct span text)
{
	struct span authority, place;

	if (span_starts(text, SPAN("https://")))
		text = span_from(text, SPAN("https://").len);
	else if (span_starts(text, SPAN("http://")))
		text = span_from(text, SPAN("http://").len);
	else
		return false;
	authority = (struct span){text.ptr, 0};
	while (authority.len < text.len &&
	    strchr("/?#", text.ptr[authority.len]) == NULL)
		authority.len++;
	text = span_from(text, authority.len);
	place = span_cut(&text, '#');
	return is_authority(authority) && is_of(place, "-._~!$&'()*+,;=:@/?") &&
	    is_of(text, "-._~!$&'()*+,;=:@/?");
}
